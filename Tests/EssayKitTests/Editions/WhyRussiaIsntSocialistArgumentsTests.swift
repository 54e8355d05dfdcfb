import EssayKit
import Testing

/// What the edition's argument map owes its readers, computed from the map itself.
@Suite struct WhyRussiaIsntSocialistArgumentsTests {
  private let edition = Edition.whyRussiaIsntSocialist
  private var graph: ArgumentGraph { edition.arguments }

  /// Voices of those whom the essay argues against.
  private static let opponents: Set<Voice> = [
    "Stalin and the Stalinists", "the extremists", "Trotskyists", "Western economists and politicians",
    "the bourgeoisie", "critics of labour vouchers", "defenders of the new roads",
  ]

  private static let voices = opponents.union([
    "the authors", "Lenin", "Marx", "Trotsky and the left", "Bukharin and the right",
  ])

  @Test func `the bundled parts make an edition by the way that is open to everyone`() throws {
    let again = try Edition(essay: edition.essay, arguments: graph, glossary: edition.glossary)
    #expect(again == edition)
    #expect(!graph.claims.isEmpty)
    #expect(try ArgumentGraph(argdown: graph.argdown()) == graph)
  }

  @Test func `there are at least 160 claims with 220 quotes, and 45 inferences, each with its scheme`() {
    #expect(graph.claims.count >= 160)
    #expect(graph.claims.reduce(0) { $0 + $1.quotes.count } >= 220)
    let steps = graph.arguments.flatMap { $0.steps }
    #expect(steps.count >= 45)
    #expect(steps.allSatisfy { $0.schemes.count == 1 })
    for argument in graph.arguments {
      #expect(!argument.isSketch && !argument.gist.isEmpty, "\(argument.id)")
      for step in argument.steps.indices { #expect(!argument.premises(ofStep: step).isEmpty, "\(argument.id)") }
    }
  }

  @Test func `there are at least 35 attacks, undercuts and contradictions`() {
    let kinds: [Relation.Kind] = [.attack, .undercut, .contradiction, .contrariness]
    #expect(graph.relations.filter { kinds.contains($0.kind) }.count >= 35)
  }

  @Test func `every claim is one sentence with a known voice and at least one quote`() {
    for claim in graph.claims {
      #expect(claim.voice.map { Self.voices.contains($0) } == true, "\(claim.id)")
      #expect(!claim.quotes.isEmpty, "\(claim.id)")
      #expect(claim.text.last == "." && claim.text.split(separator: " ").count >= 3, "\(claim.id)")
    }
  }

  @Test func `what the authors report of others says so`() {
    for claim in graph.claims where claim.voice != .authors && claim.voice != "Lenin" {
      #expect(claim.reportedBy == .authors, "\(claim.id)")
    }
  }

  @Test func `all seven block quotes are quoted as Lenin's`() throws {
    let blocks = edition.essay.quotations.filter { $0.kind == .block }
    #expect(blocks.count == 7)
    for block in blocks {
      #expect(edition.claims(at: block.range).contains { $0.voice == "Lenin" }, "\(String(describing: block.citation))")
    }
  }

  @Test func `every quote has fewer than 90 words`() {
    for quote in edition.quotes {
      let text = quote.passage.text
      #expect(!text.isEmpty)
      #expect(text.split(whereSeparator: \.isWhitespace).count < 90, "\(quote.claim): \(quote.passage.citation)")
    }
  }

  @Test func `no claim or gist copies more than eight words in a row from the essay`() {
    var runs: Set<[String]> = []
    let essay = words(edition.essay.text)
    for start in 0..<essay.count - 8 { runs.insert(Array(essay[start..<start + 9])) }
    for text in graph.claims.map(\.text) + graph.arguments.map(\.gist) {
      let own = words(text)
      guard own.count > 8 else { continue }
      for start in 0...own.count - 9 {
        #expect(!runs.contains(Array(own[start..<start + 9])), "\(text)")
      }
    }
  }

  private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  @Test func `groups follow the nine sections`() {
    let headings = edition.essay.sections.map { section in
      section.heading.map { String($0.text) } ?? ""
    }
    #expect(graph.groups.map(\.title) == headings)
    #expect(graph.groups.allSatisfy { !graph.claims(in: $0.id).isEmpty })
  }

  @Test func `every claim is connected to the thesis`() throws {
    let thesis = try #require(graph.thesis)
    #expect(thesis.id == "USSR is capitalist")
    let components = graph.components()
    #expect(components.count == 1)
    #expect(components[0].contains(.claim(thesis.id)))
  }

  @Test func `137 of the 139 paragraphs are quoted, and the two others claim nothing`() {
    let coverage = edition.coverage
    #expect(coverage.reduce(0) { $0 + $1.quoted.count } == 137)
    // 4.9 refers the reader to another study; 5.14 introduces a block quote in three words.
    #expect(coverage.flatMap(\.unquoted) == ["4.9", "5.14"])
  }

  @Test(arguments: [
    ("9.4", "by a factor of 62"), ("9.4", "by 141"), ("9.4", "by 20"), ("9.4", "113 times"), ("9.4", "12 fold"),
    ("9.10", "22.6%"), ("9.10", "13.1%"), ("9.10", "9.1%"), ("8.7", "42%"), ("8.7", "12%"), ("8.7", "28%"),
    ("8.7", "25%"), ("8.7", "30%"), ("8.7", "+63%"), ("8.7", "20%"), ("8.10", "1938"), ("8.10", "three-quarters"),
    ("8.10", "half of"), ("7.7", "7,000"), ("7.7", "250,000"), ("7.4", "25%"), ("7.4", "2 million"), ("7.4", "20%"),
    ("7.4", "1933"), ("4.5", "1,250,000"), ("7.13", "two or three hectares"), ("4.5", "1923"), ("3.6", "1924"),
    ("6.8", "1936"),
  ])
  func `the figure stands in a quote of some claim`(place: Citation, figure: String) throws {
    let paragraph = try #require(essay(place))
    #expect(paragraph.contains(figure), "the essay has the figure there")
    #expect(
      edition.quotes.contains { quote in
        quote.passage.citation.widened(to: .paragraph) == place && quote.passage.text.contains(figure)
      }, "\(place) \(figure)")
  }

  private func essay(_ place: Citation) -> Substring? { edition.essay[place]?.text }

  @Test func `the thesis stands, no answered opponent does, and nothing is left undecided`() throws {
    let labelling = graph.labelling(.grounded)
    let thesis = try #require(graph.thesis)
    #expect(labelling[thesis.id] == .in)
    // The essay answers each opponent whom it names, so that none is left standing and none in the balance.
    for claim in graph.claims {
      #expect(labelling[claim.id] != .undecided, "\(claim.id)")
      if let voice = claim.voice, Self.opponents.contains(voice) {
        #expect(labelling[claim.id] == .out, "\(claim.id)")
      }
    }
  }

  @Test func `what the authors say stands, but for the objections that they raise against themselves and answer`() {
    let labelling = graph.labelling(.grounded)
    let fallen = graph.claims.filter { $0.voice == .authors && labelling[$0.id] != .in }
    #expect(!fallen.isEmpty)
    for claim in fallen {
      #expect(claim.data.contains { $0.key == "objection" && $0.value == .boolean(true) }, "\(claim.id)")
      #expect(graph.attackers(of: claim.id).contains { labelling[$0] == .in }, "\(claim.id)")
    }
  }

  @Test func `no support goes round in a circle`() {
    #expect(graph.supportCycles().isEmpty)
  }
}

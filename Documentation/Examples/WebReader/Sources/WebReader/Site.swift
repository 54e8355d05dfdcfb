import EssayKit

/// An edition and where everything in it stands on the site.
///
/// Every section has a page, named by its number. A claim is laid out on the page of its first passage, an argument with
/// its conclusion there; a term on the page of the glossary.
struct Site: Sendable {
  let edition: Edition
  let essay: Essay
  let graph: ArgumentGraph
  let standing: Labelling
  let title: String
  let outline: Outline
  /// The claims that are laid out on each section's page, by its number, in reading order.
  let claimsOfSection: [Int: [Claim]]
  /// The claims that no passage carries.
  let claimsWithoutPassage: [Claim]
  /// The first use of each term in the essay, headings aside.
  let firstUses: [Occurrence]
  private let sectionOfClaim: [Claim.ID: Int]
  private let claimAnchors: [Claim.ID: String]
  private let argumentAnchors: [Argument.ID: String]
  private let termAnchors: [Term.ID: String]

  init(_ edition: Edition) {
    self.edition = edition
    essay = edition.essay
    graph = edition.arguments
    standing = graph.labelling(.grounded)
    title = essay.metadata.title.map(Self.plain) ?? "Essay"
    outline = essay.outline
    let headings = Set(essay.sections.compactMap { $0.heading?.range })
    firstUses = edition.occurrences.filter { $0.paragraph.map { !headings.contains($0.range) } ?? false }.firstUses
    var homes: [Claim.ID: Int] = [:]
    var claims: [Int: [Claim]] = [:]
    for section in essay.sections {
      for claim in edition.claims(at: section.range) where homes[claim.id] == nil {
        homes[claim.id] = section.number
        claims[section.number, default: []].append(claim)
      }
    }
    sectionOfClaim = homes
    claimsOfSection = claims
    claimsWithoutPassage = graph.claims.filter { homes[$0.id] == nil }
    var taken: Set<String> = []
    claimAnchors = Self.anchors(graph.claims.map(\.id), "claim", \.title, &taken)
    argumentAnchors = Self.anchors(graph.arguments.map(\.id), "argument", \.title, &taken)
    termAnchors = Self.anchors(edition.glossary.terms.map(\.id), "term", \.name, &taken)
  }

  /// An anchor for each name: its letters and digits, and a number where that isn't enough to tell it from others.
  private static func anchors<ID: Hashable>(
    _ ids: [ID], _ prefix: String, _ name: (ID) -> String, _ taken: inout Set<String>
  ) -> [ID: String] {
    var anchors: [ID: String] = [:]
    for id in ids {
      let words = name(id).lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
      let stem = ([prefix] + words.map { String($0) }).joined(separator: "-")
      var anchor = stem
      var number = 2
      while !taken.insert(anchor).inserted {
        anchor = "\(stem)-\(number)"
        number += 1
      }
      anchors[id] = anchor
    }
    return anchors
  }

  /// A text of the front matter without its markup.
  private static func plain(_ markdown: String) -> String {
    guard let essay = try? Essay(markdown: markdown, extensions: .smart) else { return markdown }
    return essay.typographic(essay.range).text
  }

  /// A plain text with quotation marks, dashes and ellipses as in the essay.
  func typeset(_ text: some StringProtocol) -> String {
    var source = ""
    for scalar in text.unicodeScalars {
      // What Markdown could take for markup is escaped; what has a typographic form isn't.
      if scalar.properties.isPatternSyntax, scalar.isASCII, !"\"'-.".unicodeScalars.contains(scalar) { source += "\\" }
      source.unicodeScalars.append(scalar)
    }
    guard let essay = try? Essay(markdown: source, extensions: .smart), essay.text.utf8.count == text.utf8.count else {
      // Beginnings such as “1. ” are markup all the same.
      return String(text)
    }
    return essay.typographic(essay.range).text
  }

  /// A plain text, with links from the citations that stand in it in brackets.
  func linked(_ text: String) -> HTML {
    let text = typeset(text)
    var html: HTML = ""
    var position = text.startIndex
    for match in text.matches(of: /\((\d[\d.,; -]*)\)/) {
      for word in match.1.split(whereSeparator: { ",; ".contains($0) }) {
        guard let citation = Citation(String(word)), essay[citation] != nil else { continue }
        html = "\(html)\(text[position..<word.startIndex])<a href=\"\(address(of: citation))\">\(word)</a>"
        position = word.endIndex
      }
    }
    return "\(html)\(text[position...])"
  }

  // MARK: Addresses

  func page(of section: Section) -> String { "\(section.number).html" }

  func mapPage(of section: Section) -> String { "argument-\(section.number).html" }

  func address(of citation: Citation) -> String {
    // A heading has one anchor for all that stands in it.
    let place = citation.paragraph == 0 ? citation.widened(to: .paragraph) : citation
    return "\(place.section).html#\(HTMLRenderer.anchor(of: place))"
  }

  func anchor(of claim: Claim.ID) -> String { claimAnchors[claim] ?? "claim" }

  func anchor(of argument: Argument.ID) -> String { argumentAnchors[argument] ?? "argument" }

  func anchor(of term: Term.ID) -> String { termAnchors[term] ?? "term" }

  /// The section whose page a claim, or an argument's conclusion, is laid out on.
  func section(of node: ArgumentGraph.Node) -> Int? {
    switch node {
    case .claim(let id): sectionOfClaim[id]
    case .argument(let id): graph[argument: id]?.conclusion.flatMap { sectionOfClaim[$0] }
    }
  }

  /// Where a claim or an argument is laid out.
  func address(of node: ArgumentGraph.Node) -> String {
    let page = section(of: node).map { "\($0).html" } ?? "argument.html"
    switch node {
    case .claim(let id): return "\(page)#\(anchor(of: id))"
    // One that is only sketched is laid out nowhere.
    case .argument(let id): return graph[argument: id]?.conclusion == nil ? page : "\(page)#\(anchor(of: id))"
    }
  }

  func address(of term: Term.ID) -> String { "glossary.html#\(anchor(of: term))" }

  // MARK: Words

  /// A label in everyday words.
  func words(_ label: Labelling.Label?) -> String {
    switch label {
    case .in: "stands"
    case .out: "falls"
    case .undecided, nil: "is undecided"
    }
  }

  /// A label as a class of an element.
  func name(_ label: Labelling.Label?) -> String { label?.rawValue ?? Labelling.Label.undecided.rawValue }

  /// The first sentence of a term's definition.
  func summary(of term: Term) -> String {
    let definition = try? Essay(markdown: term.definition, extensions: .commonMark)
    return typeset(definition?.sentences.first?.text ?? term.definition[...])
  }

  /// A section's title in typographic form, or what to call the text before the first heading.
  func title(of section: Section) -> String {
    guard let heading = section.heading else { return "Preamble" }
    let title = section.title
    let bounds = TextRange(
      utf8Offsets: heading.range.upperBound.utf8Offset - title.utf8.count..<heading.range.upperBound.utf8Offset)
    return title.isEmpty ? heading.typographic.text : essay.typographic(bounds).text
  }

  /// A section's numeral without the marks after it, or else its number.
  func numeral(of section: Section) -> String {
    let numeral = section.numeral?.trimmingSuffix { $0.isPunctuation } ?? ""
    return numeral.isEmpty ? section.number == 0 ? "" : "\(section.number)" : String(numeral)
  }

  /// The text's language, for elements that hold parts of it.
  var language: String { essay.metadata.language ?? essay.language.rawValue }
}

extension Substring {
  fileprivate func trimmingSuffix(while condition: (Character) -> Bool) -> Substring {
    var trimmed = self
    while let last = trimmed.last, condition(last) { trimmed.removeLast() }
    return trimmed
  }
}

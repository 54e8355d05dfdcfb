import EssayKit
import Testing

@Suite struct OccurrenceTests {
  static let terms = [("state", "state"), ("capital", "capital"), ("Lenin", "Lenin"), ("party", "party")]

  static let text = """
    # The state

    Lenin saw the state, and capital. The party did not
    see what Lenin's state was.

    ## Capital

    Capital, capital; nothing of either.

    A line of no use.

    # The end

    Party one two three four capital.
    """

  static func essay() throws -> Essay { try Essay(markdown: text) }
  static func glossary() throws -> Glossary { try GlossaryMatcherTests.glossary(terms) }

  @Test func `uses have their places`() throws {
    let uses = try Self.glossary().occurrences(in: Self.essay())
    #expect(
      uses.map { "\($0.citation?.description ?? "nowhere") \($0.text)" } == [
        "1.0.1 state", "1.1.1 Lenin", "1.1.1 state", "1.1.1 capital", "1.1.2 party", "1.1.2 Lenin", "1.1.2 state",
        "2.0.1 Capital", "2.1.1 Capital", "2.1.1 capital", "3.1.1 Party", "3.1.1 capital",
      ])
    let markdown = Array(Self.text.utf8)
    for use in uses {
      #expect(String(decoding: markdown[use.sourceRange.utf8Offsets], as: UTF8.self) == String(use.text))
    }
  }

  @Test func `each term's first use is found`() throws {
    let uses = try Self.glossary().occurrences(in: Self.essay()).firstUses
    #expect(
      uses.map { "\($0.term.name) \($0.citation?.description ?? "")" } == [
        "state 1.0.1", "Lenin 1.1.1", "capital 1.1.1", "party 1.1.2",
      ])
  }

  @Test func `uses of one term leave out words that belong to a longer one`() throws {
    let glossary = try GlossaryMatcherTests.glossary(GlossaryMatcherTests.capitalism)
    let essay = try Essay(markdown: "Capitalism, state capitalism.")
    #expect(glossary.occurrences(of: "capitalism", in: essay).map(\.text) == ["Capitalism"])
    #expect(glossary.occurrences(of: "none", in: essay).isEmpty)
  }

  @Test(arguments: [
    (0, "|Lenin|"), (1, "|Lenin| saw"), (3, "|Lenin| saw the state"),
    (20, "|Lenin| saw the state, and capital. The party did not see what Lenin's state was."),
  ])
  func `a line of a concordance has so many words on each side as the paragraph has`(words: Int, line: String) throws {
    let lines = try Self.glossary().concordance(of: "Lenin", in: Self.essay(), words: words)
    #expect(lines.count == 2)
    #expect(lines.first.map { "\($0.before)|\($0.keyword)|\($0.after)" } == line)
  }

  @Test func `a line of a concordance has text on both sides`() throws {
    let lines = try Self.glossary().concordance(of: "Lenin", in: Self.essay(), words: 2)
    #expect(
      lines.last.map { "\($0.before)|\($0.keyword)|\($0.after)" } == "see what |Lenin|'s state was.")
  }

  @Test func `terms near each other are counted by paragraph, by sentence and by words between`() throws {
    func pairs(_ proximity: Glossary.Proximity) throws -> [String] {
      try Self.glossary().cooccurrences(in: Self.essay(), within: proximity)
        .map { "\($0.first.name)–\($0.second.name) \($0.count)" }
    }
    // Paragraph 1.1 has all four terms; 3.1 has capital and party.
    #expect(
      try pairs(.paragraph) == [
        "capital–party 2", "state–capital 1", "state–Lenin 1", "state–party 1", "capital–Lenin 1", "Lenin–party 1",
      ])
    // Lenin, state, capital | party, Lenin, state | party, capital
    #expect(
      try pairs(.sentence) == [
        "state–Lenin 2", "state–capital 1", "state–party 1", "capital–Lenin 1", "capital–party 1", "Lenin–party 1",
      ])
    // Lenin's state; state, and capital; capital. The party
    #expect(try pairs(.words(1)) == ["state–capital 1", "state–Lenin 1", "capital–party 1"])
    #expect(try pairs(.words(0)) == ["state–Lenin 1"])
    // Party one two three four capital
    #expect(try pairs(.words(4)).contains("capital–party 2"))
    #expect(try pairs(.words(-1)) == pairs(.words(0)))
    #expect(try pairs(.words(.max)).contains("capital–party 2"))
  }

  @Test func `validation names terms and variants without use, and citations of no place`() throws {
    let glossary = try Glossary(
      markdown: """
        # state

        A thing.

        Said in (1.1.2) and in (9.9).

        - kind: concept
        - variants: state, states, of [no] use
        - citations: 1.1, 1.1.3, 1.0

        # kulak

        A person.

        - kind: social group
        - variants: kulak, kulaks

        # Capital

        A thing.

        - kind: concept
        - variants: `capital`, `CAPITAL`
        """)
    let states = try #require(Term.Pattern("states"))
    #expect(
      try glossary.lint(against: Self.essay()) == [
        .unusedVariant(states, of: "state"), .unresolvedCitation("1.1.3", of: "state"),
        .unresolvedCitation("9.9", of: "state"), .unusedTerm("kulak"),
      ])
    #expect(Glossary.Finding.unusedTerm("kulak").description == "“kulak” isn't used in the essay")
  }

  @Test func `the bundled glossary fits its essay but for the paper that only the front matter names`() throws {
    let findings = try GlossaryBundledTests.glossary().lint(against: Edition.whyRussiaIsntSocialist.essay)
    #expect(findings == [.unusedTerm("Il Programma Comunista")])
  }
}

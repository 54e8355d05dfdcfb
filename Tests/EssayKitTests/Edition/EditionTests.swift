import EssayKit
import Testing

@Suite struct EditionTests {
  private static let text = """
    ---
    title: On reading
    ---

    # Reading

    Read a text twice. Read it once for the sense, and once for the words.

    > A text is read when it is read again.

    The kolkhos is a farm.
    """

  private static let arguments = """
    # Reading {"isGroup": true}

    [Twice]: One should read twice. {"voice": "the author", "quotes": ["1.1.1", "1.1.2 once for the sense … words"]}
      - [Once]

    [Once]: Once is enough. {"voice": "somebody", "quotes": ["1.2"]}
    """

  private static let glossary = """
    # kolkhos

    A collective farm. It was a co-operative in law.

    The text calls it a farm (1.3).

    - kind: institution
    - variants: kolkhos
    - citations: 1.3
    """

  @Test func `three plain texts make an edition, and its quotes are passages of the text`() throws {
    let edition = try Edition(text: Self.text, arguments: Self.arguments, glossary: Self.glossary)
    #expect(edition.essay.metadata.title == "On reading")
    #expect(
      edition.passages(for: "Twice").map(\.text) == [
        "Read a text twice.", "once for the sense, and once for the words",
      ])
    #expect(edition.passages(for: "Twice").map(\.citation) == ["1.1.1", "1.1.2"])
    #expect(edition.passages(for: "No such claim").isEmpty)
    #expect(edition.quotes.count == 3)
  }

  @Test func `a place knows the claims, terms and quotations there`() throws {
    let edition = try Edition(text: Self.text, arguments: Self.arguments, glossary: Self.glossary)
    #expect(edition.claims(at: "1.1").map(\.id) == ["Twice"])
    #expect(edition.claims(at: "1.2.1").map(\.id) == ["Once"])
    #expect(edition.claims(at: "1.3").isEmpty)
    #expect(edition.claims(at: "9.9").isEmpty)
    let quote = try #require(edition.essay["1.2"])
    #expect(edition.annotations(at: quote.range).quotations.map(\.kind) == [.block])
    let farm = try #require(edition.essay["1.3"])
    #expect(edition.annotations(at: farm.range).terms.map(\.text) == ["kolkhos"])
    #expect(edition.occurrences(of: try #require(edition.glossary["kolkhos"])).count == 1)
    #expect(edition.coverage.map(\.unquoted) == [["1.3"]])
  }

  @Test func `all that doesn't fit is reported at once`() throws {
    let arguments = """
      [A]: One. {"quotes": ["4.1", "1.1.1 Write … twice", "1.1.1 Read … never", "1.1 once", "1.1.1"]}
      """
    let glossary =
      Self.glossary.replacing("citations: 1.3", with: "citations: 1.3, 7.1") + """


        # sovkhos

        A state farm. It paid wages.

        The text doesn't use the word.

        - kind: institution
        - variants: sovkhos
        """
    let error = try #require(throws: EditionError.self) {
      try Edition(text: Self.text, arguments: arguments, glossary: glossary)
    }
    #expect(error.problems.count == 6)
    #expect(error.problems.contains(.quote("4.1", of: "A", .notFound(.place))))
    #expect(error.problems.contains(.quote("1.1.1 Write … twice", of: "A", .notFound(.firstWords))))
    #expect(error.problems.contains(.quote("1.1.1 Read … never", of: "A", .notFound(.lastWords))))
    #expect(error.problems.contains(.unusedTerm("sovkhos")))
    #expect(error.problems.contains(.citation("7.1", of: "kolkhos")))
    let ambiguous = error.problems.compactMap { problem -> Int? in
      guard case .quote(let quote, of: _, .ambiguous(let candidates)) = problem, quote == "1.1 once" else { return nil }
      return candidates.count
    }
    #expect(ambiguous == [2])
  }

  @Test func `faults in all three texts are reported together, each with its place`() throws {
    let error = try #require(throws: EditionError.self) {
      try Edition(text: "---\ntitle: [\n---\n", arguments: "[A: b", glossary: "# term\n\nNo fields.\n")
    }
    #expect(error.problems.count >= 2)
    let words = error.description
    #expect(words.contains("text: 2:") || words.contains("text: 3:"))
    #expect(words.contains("glossary: "))
  }

  @Test func `a term that only the front matter names is used`() throws {
    let text = Self.text.replacing(
      "title: On reading", with: "title: On reading\ndescription: First printed in the *Sovkhos*.")
    let glossary =
      Self.glossary + "\n\n# Sovkhos\n\nA journal. It appeared weekly.\n\n- kind: work\n- variants: Sovkhos\n"
    #expect(try Edition(text: text, glossary: glossary).glossary.terms.count == 2)
  }

  @Test func `an edition without a text has nothing and breaks nothing`() throws {
    let edition = Edition()
    #expect(edition.quotes.isEmpty && edition.occurrences.isEmpty && edition.coverage.isEmpty)
    #expect(try Edition(text: "") == edition)
  }
}

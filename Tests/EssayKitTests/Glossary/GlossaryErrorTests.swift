import EssayKit
import Testing

@Suite struct GlossaryErrorTests {
  typealias Kind = GlossaryError.Kind

  /// A fault and its line and column.
  struct Fault: Equatable, Sendable {
    let place: String
    let kind: Kind

    init(_ place: String, _ kind: Kind) {
      self.place = place
      self.kind = kind
    }
  }

  static func faults(_ source: String) -> [Fault] {
    do throws(GlossaryError) {
      _ = try Glossary(markdown: source)
      return []
    } catch {
      return error.problems.map { Fault($0.location?.description ?? "nowhere", $0.kind) }
    }
  }

  /// A whole term on lines 1 to 6.
  static let whole = "# a\n\nText.\n\n- kind: concept\n- variants: aa\n"

  static let cases: [(source: String, faults: [Fault])] = [
    ("", []),
    (whole, []),
    ("<!-- a comment -->\n\n---\n\n" + whole, []),
    // Front matter and what stands outside terms
    ("Text.\n\n" + whole, [Fault("1:1", .textBeforeTerms)]),
    ("- kind: concept\n\n" + whole, [Fault("1:3", .textBeforeTerms)]),
    ("> Text.\n\n" + whole, [Fault("1:1", .textBeforeTerms)]),
    // Names
    ("# ?!\n\nText.\n\n- kind: x\n", [Fault("1:3", .malformedName("?!")), Fault("5:9", .unknownKind("x"))]),
    ("# a, b\n\nText.\n", [Fault("1:3", .malformedName("a, b"))]),
    (
      whole + "\n## *Á*\n\nText.\n\n- kind: event\n- variants: b\n",
      [Fault("8:5", .repeatedTerm(first: "a"))]
    ),
    // What a term has
    (
      "# a\n",
      [
        Fault("1:3", .missingField(.kind)), Fault("1:3", .missingDefinition), Fault("1:3", .missingField(.variants)),
      ]
    ),
    ("# a\n\n- kind: concept\n- variants: a\n", [Fault("1:3", .missingDefinition)]),
    ("# a\n\nText.\n\n- variants: a\n", [Fault("1:3", .missingField(.kind))]),
    ("# a\n\nText.\n\n- kind: concept\n", [Fault("1:3", .missingField(.variants))]),
    (
      "# a\n\nOne.\n\nTwo.\n\nThree.\n\n- kind: concept\n- variants: aa\n\nFour.\n\n* kind: concept\n",
      [
        Fault("7:1", .unexpectedBlock("a paragraph")), Fault("12:1", .unexpectedBlock("a paragraph")),
        Fault("14:1", .unexpectedBlock("a list")),
      ]
    ),
    (
      "# a\n\n> One.\n\nText.\n\n1. kind: concept\n\n- kind: concept\n- variants: aa\n\n```\ncode\n```\n",
      [
        Fault("3:1", .unexpectedBlock("a block quote")), Fault("7:1", .unexpectedBlock("a list")),
        Fault("12:1", .unexpectedBlock("code")),
      ]
    ),
    // Fields
    (whole + "- colour: red\n", [Fault("7:3", .unknownField("colour"))]),
    (whole + "- Kind: event\n", [Fault("7:3", .unknownField("Kind"))]),
    (whole + "- kind: event\n", [Fault("7:3", .repeatedField(.kind))]),
    (whole + "- no colon\n", [Fault("7:3", .malformedField("no colon"))]),
    (whole + "-\n", [Fault("7:1", .malformedField(""))]),
    (whole + "- period: 1\n\n  2\n", [Fault("7:3", .malformedField("period: 1"))]),
    (whole + "- period:\n", [Fault("7:9", .emptyItem(.period))]),
    (whole + "- transliterations: x,, y\n", [Fault("7:23", .emptyItem(.transliterations))]),
    (whole + "- transliterations: x,\n", [Fault("7:22", .emptyItem(.transliterations))]),
    ("# a\n\nText.\n\n- kind: idea\n- variants: aa\n", [Fault("5:9", .unknownKind("idea"))]),
    ("# a\n\nText.\n\n- kind: social\n  group\n- variants: aa\n", []),
    // References
    (whole + "- broader: b\n", [Fault("7:12", .danglingReference(.broader, to: "b"))]),
    (
      whole + "- related: A, ,, b\n",
      [
        Fault("7:12", .danglingReference(.related, to: "A")), Fault("7:15", .emptyItem(.related)),
        Fault("7:16", .emptyItem(.related)), Fault("7:18", .danglingReference(.related, to: "b")),
      ]
    ),
    (whole + "- related: a\n", [Fault("7:12", .relatedToItself)]),
    (whole + "- broader: a\n", [Fault("7:12", .cycle(["a", "a"]))]),
    (
      whole + "- broader: b\n\n# b\n\nText.\n\n- kind: event\n- variants: b\n- broader: c\n- related: a, a\n\n"
        + "# c\n\nText.\n\n- kind: event\n- variants: c\n- broader: b\n",
      [Fault("15:12", .cycle(["b", "c", "b"])), Fault("16:15", .repeatedItem(.related, "a"))]
    ),
    // Variants
    (
      whole + "\n# b\n\nText.\n\n- kind: event\n- variants: b, A-A, bb,\n  aa, *B*, AA\n",
      [
        Fault("14:3", .variantTaken("aa", by: "a")), Fault("14:8", .variantTaken("B", by: "b")),
        Fault("14:12", .variantTaken("AA", by: "a")),
      ]
    ),
    (
      "# a\n\nText.\n\n- kind: event\n- variants: [x, y], z [], [v] [w], u[n]k, x/y, ?, `o`\n",
      [
        Fault("6:13", .malformedVariant("[x", .brackets)), Fault("6:17", .malformedVariant("y]", .brackets)),
        Fault("6:21", .malformedVariant("z []", .noWord)), Fault("6:27", .malformedVariant("[v] [w]", .brackets)),
        Fault("6:36", .malformedVariant("u[n]k", .brackets)), Fault("6:43", .malformedVariant("x/y", .punctuation)),
        Fault("6:48", .malformedVariant("?", .noWord)),
      ]
    ),
    (
      "# a\n\nText.\n\n- kind: event\n- variants: " + Array(repeating: "w", count: 33).joined(separator: " ") + "\n",
      [Fault("6:13", .malformedVariant(Array(repeating: "w", count: 33).joined(separator: " "), .tooManyWords))]
    ),
    (
      "# a\n\nText.\n\n- kind: event\n- variants: the `A` b, `c, d`, ` e `\n",
      [
        Fault("6:13", .malformedVariant("the A b", .partialCode)), Fault("6:25", .malformedVariant("c", .partialCode)),
        Fault("6:28", .malformedVariant("d", .partialCode)),
      ]
    ),
    // Citations
    (
      whole + "- citations: 1.2, 1.2.0, VI.1, ?, 3-2, 1.2.3-5\n",
      [
        Fault("7:19", .malformedCitation("1.2.0")), Fault("7:32", .malformedCitation("?")),
        Fault("7:35", .malformedCitation("3-2")),
      ]
    ),
    // Other line breaks and characters of several bytes: columns are bytes
    (
      "# a\r\n\r\nÉté.\r\n\r\n- kind: été\r\n- variants: é\r- period:\r",
      [
        Fault("5:9", .unknownKind("été")), Fault("7:9", .emptyItem(.period)),
      ]
    ),
  ]

  @Test(arguments: cases)
  func `each fault is reported at its line and column, all at once`(source: String, faults: [Fault]) {
    #expect(Self.faults(source) == faults)
  }

  @Test func `front matter that can't be read is reported at its line`() throws {
    let found = Self.faults("---\ntitle: [\n---\n" + Self.whole)
    let first = try #require(found.first)
    guard case .source(let error) = first.kind else {
      Issue.record("\(first.kind)")
      return
    }
    #expect(found.count == 1)
    #expect(first.place == error.location.description)
    #expect(error.location.line >= 2)
  }

  @Test func `an error names the place, the term, what was found and what was expected`() {
    let error = #expect(throws: GlossaryError.self) {
      try Glossary(markdown: Self.whole + "- broader: b\n- colour: red\n")
    }
    #expect(
      error?.description == """
        7:12: in “a”: found “b”, expected the name of a term of this glossary
        8:3: in “a”: found “colour”, expected one of kind, variants, transliterations, language, period, broader, \
        related, citations
        """)
  }

  @Test func `terms that don't fit together make no glossary, and are reported without places`() throws {
    let pattern = try #require(Term.Pattern("x"))
    let terms = [
      Term(id: "a", kind: .concept, definition: " ", patterns: [pattern], broader: ["b", "z"]),
      Term(id: "b", kind: .concept, definition: "d", patterns: [pattern], broader: ["a"]),
    ]
    let error = #expect(throws: GlossaryError.self) { try Glossary(terms: terms) }
    #expect(
      Set(error?.problems.map(\.kind) ?? []) == [
        .missingDefinition, .danglingReference(.broader, to: "z"), .cycle(["a", "b", "a"]), .variantTaken("x", by: "a"),
      ])
    #expect(error?.problems.allSatisfy { $0.location == nil } == true)
  }

  @Test(arguments: 0..<100)
  func `no text makes reading fail in another way than by an error with places`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let pieces = [
      "# ", "\n", "\n\n", "- ", "kind: ", "variants: ", "broader: ", "concept", "a", "b", ",", "[", "]", "`", "*", ":",
      "é", "\r",
      "> ", "1. ", "---\n", "related: ", "citations: ", "1.2", " ", "\t", "<b>", "\u{0}", "'s", ".", "language: ",
      "## ",
    ]
    var source = ""
    for _ in 0..<80 { source += pieces.randomElement(using: &random) ?? "" }
    do throws(GlossaryError) {
      let glossary = try Glossary(markdown: source)
      #expect(try Glossary(markdown: glossary.markdown()) == glossary)
    } catch {
      #expect(!error.problems.isEmpty)
      let places = error.problems.compactMap(\.location)
      #expect(places.count == error.problems.count)
      #expect(places == places.sorted())
    }
  }
}

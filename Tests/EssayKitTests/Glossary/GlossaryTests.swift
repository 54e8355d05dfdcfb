import EssayKit
import Foundation
import Testing

@Suite struct GlossaryTests {
  static let source = """
    ---
    title: A glossary
    lang: en
    ---

    <!-- Terms come in any order. -->

    # kolkhos

    A *collective*
    farm & more.

    The essay uses it (6.12.3) in 1929 (1929), and (7.1) too.

    - kind: institution
    - variants: kolkhos, kolkhoses, the [farm] of all, `Kolkhos` , kolkhos-form
    - transliterations: kolkhoz, колхоз
    - language: Russian
    - period: 1918–1991
    - broader: co-operative
    - related: "scissors" crisis, N.E.P.
    - citations: 6.12.3, VII.1

    ## co-operative
    An enterprise of its members.
    * kind: institution
    * variants: co-operative

    ## "scissors" crisis

    Prices.

    - kind: event
    - variants: scissors crisis
    - broader: N.E.P.

    # N.E.P.

    A policy.

    - kind: policy
    - variants: NEP, New Economic Policies
    - broader: co-operative

    # Évreux

    A town.

    - kind: place
    - variants: Évreux
    """

  @Test func `a term has all that its part of the source says`() throws {
    let glossary = try Glossary(markdown: Self.source)
    #expect(glossary.title == "A glossary")
    #expect(glossary.language == "en")
    #expect(glossary.terms.map(\.name) == ["kolkhos", "co-operative", "\"scissors\" crisis", "N.E.P.", "Évreux"])
    let term = try #require(glossary.terms.first)
    #expect(term.id == "kolkhos")
    #expect(term.kind == .institution)
    #expect(term.definition == "A collective farm & more.")
    #expect(term.usage == "The essay uses it (6.12.3) in 1929 (1929), and (7.1) too.")
    #expect(term.usageCitations == ["6.12.3", "7.1"])
    #expect(term.variants == ["kolkhos", "kolkhoses", "farm", "Kolkhos", "kolkhos-form"])
    #expect(
      term.patterns.map(\.description) == ["kolkhos", "kolkhoses", "the [farm] of all", "`Kolkhos`", "kolkhos-form"])
    #expect(term.patterns.map(\.isExact) == [false, false, false, true, false])
    #expect(term.transliterations == ["kolkhoz", "колхоз"])
    #expect(term.language == "Russian")
    #expect(term.period == "1918–1991")
    #expect(term.broader == ["co-operative"])
    #expect(term.related == ["\"scissors\" crisis", "N.E.P."])
    #expect(term.citations == ["6.12.3", "7.1"])
    #expect(glossary.terms[1].usage == "")
    #expect(glossary.terms[1].language == nil)
  }

  @Test(arguments: [
    ("kolkhos", "kolkhos"), ("Kolkhos", "kolkhos"), ("kolkhoses", "kolkhos"), ("Kolkhoz", "kolkhos"),
    ("КОЛХОЗ", "kolkhos"), ("kolkhos form", "kolkhos"), ("farm", "kolkhos"), ("farms", "kolkhos"),
    ("cooperative", "co-operative"), ("Co-Operatives", "co-operative"), ("NEP", "N.E.P."), ("n.e.p", "N.E.P."),
    ("New Economic Policy", "N.E.P."), ("scissors crisis", "\"scissors\" crisis"), ("evreux", "Évreux"),
    ("“Scissors” crisis", "\"scissors\" crisis"), ("E\u{301}vreux", "Évreux"), ("NEP's", "N.E.P."),
  ])
  func `a term is found under its name, its variants and its transliterations in any spelling`(
    text: String, name: String
  )
    throws
  {
    #expect(try Glossary(markdown: Self.source)[text]?.name == name)
  }

  @Test(arguments: ["", "s", "…", "kolkh", "crisis", "the farm of all", "kolkhosian"])
  func `what names no term finds none`(text: String) throws {
    #expect(try Glossary(markdown: Self.source)[text] == nil)
  }

  @Test func `plurals are only guessed in English`() throws {
    let german = try Glossary(markdown: Self.source.replacingOccurrences(of: "lang: en", with: "lang: de"))
    #expect(german["kolkhos"]?.name == "kolkhos")
    #expect(german["farms"] == nil)
  }

  @Test(arguments: [
    ("Kolkhoz", "kolkhos"), ("kolkhoses", "kolkhos"), ("kolkhosnik", "kolkhosian"), ("N.E.P.", "NEP"),
    ("surplus-value", "surplus value"), ("scissors crisis", "\"scissors\" crisis"), ("cooperatives", "co-operative"),
    ("Bilan d’une Révolution", "Bilan d'une Revolution"), ("the tax in kind", "The Tax in Kind"),
    ("tax in kind", "tax in kind"), ("socialism", "Socialism"),
  ])
  func `the bundled glossary's terms are found as a reader would write them`(text: String, name: String) throws {
    #expect(try GlossaryBundledTests.glossary()[text]?.name == name)
  }

  @Test func `a name finds its own term`() throws {
    let glossary = try GlossaryBundledTests.glossary()
    for term in glossary.terms {
      #expect(glossary[term.id] == term)
      #expect(glossary[term.name] == term)
    }
    #expect(glossary["no such term" as Term.ID] == nil)
  }

  @Test func `entries stand in alphabetical order without regard to case, accents and quotation marks`() throws {
    let names = try Glossary(markdown: Self.source).sortedTerms.map(\.name)
    #expect(names == ["co-operative", "Évreux", "kolkhos", "N.E.P.", "\"scissors\" crisis"])
  }

  @Test func `narrower terms are those that have a term as a broader one`() throws {
    let glossary = try Glossary(markdown: Self.source)
    #expect(glossary.narrower(of: "co-operative").map(\.name) == ["kolkhos", "N.E.P."])
    #expect(glossary.narrower(of: "N.E.P.").map(\.name) == ["\"scissors\" crisis"])
    #expect(glossary.narrower(of: "kolkhos").isEmpty)
    #expect(glossary.narrower(of: "nothing").isEmpty)
  }

  @Test func `a bracketed word is one also where the source makes a link of it`() throws {
    let glossary = try Glossary(
      markdown: "# a\n\nText.\n\n- kind: concept\n- variants: the [left], b [right] c\n\n[left]: http://example.org\n")
    #expect(glossary.terms.first?.patterns.map(\.description) == ["the [left]", "b [right] c"])
  }

  // MARK: Names and patterns

  @Test(arguments: [" a  b\n", "A", "12", "\"x\"", "колхоз"])
  func `a name is one line of text with a word in it`(text: String) throws {
    let id = try #require(Term.ID(text))
    #expect(Term.ID(id.description) == id)
    #expect(!id.name.contains("  "))
  }

  @Test(arguments: ["", " ", "?", "a, b", ","])
  func `what has no word or has a comma is no name`(text: String) {
    #expect(Term.ID(text) == nil)
  }

  @Test(arguments: ["a", "`A b`", "the [b] c", "`the [B]`", "kolkhos-[form]", "\"scissors\" crisis", "N.E.P."])
  func `a pattern round-trips through its description`(text: String) throws {
    let pattern = try #require(Term.Pattern(text))
    #expect(pattern.description == text)
    #expect(Term.Pattern(pattern.description) == pattern)
  }

  @Test(arguments: ["", "``", "`", "[]", "a []", "a[b]", "[a][b]", "[[a]]", "a]", "]a[", "a, b", "a/b", "a (b)", "x`y"])
  func `what can't be matched is no pattern`(text: String) {
    #expect(Term.Pattern(text) == nil)
  }

  // MARK: Writing and coding

  @Test func `what a glossary writes reads back equal`() throws {
    for source in [Self.source, "", "# a\n\nb\n\n- kind: work\n- variants: a\n"] {
      let glossary = try Glossary(markdown: source)
      #expect(try Glossary(markdown: glossary.markdown()) == glossary)
    }
    let bundled = try GlossaryBundledTests.glossary()
    #expect(try Glossary(markdown: bundled.markdown()) == bundled)
    #expect(Set([bundled, try Glossary(markdown: bundled.markdown())]).count == 1)
  }

  @Test(arguments: 0..<100)
  func `texts with marks of Markdown in them are written so that they read back`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let pieces = [
      "a", "b", " ", "*", "_", "`", "[", "]", "(", ")", "<", ">", "&amp;", "#", "+", "-", "1.", "2)", "\\", "!", "~",
      "^", "|",
      "\n", "\n\n", "=", ":", "http://x.y", "{", "}", "é", "\"", "'", "---", "$", "@", "%",
    ]
    func text() -> String {
      "x" + (0..<8).compactMap { _ in pieces.randomElement(using: &random) }.joined()
    }
    func start() -> String { (0..<8).compactMap { _ in pieces.randomElement(using: &random) }.joined() + "x" }
    let term = Term(
      id: try #require(Term.ID(start())), kind: .socialGroup, definition: start(), usage: start(),
      patterns: [try #require(Term.Pattern(seed % 2 == 0 ? "`a-[b] c`" : "a-[b] c"))],
      transliterations: [text(), start()], language: start(), period: text(), citations: ["1.2", "3.4.5-6"])
    let glossary = try Glossary(terms: [term], title: text(), language: "fr")
    #expect(try Glossary(markdown: glossary.markdown()) == glossary, "\(glossary.markdown())")
  }

  @Test func `a glossary survives coding`() throws {
    for glossary in [try GlossaryBundledTests.glossary(), try Glossary(markdown: Self.source), Glossary()] {
      let data = try JSONEncoder().encode(glossary)
      #expect(try JSONDecoder().decode(Glossary.self, from: data) == glossary)
    }
  }

  @Test(arguments: [
    #"{"terms": [{"name": "a", "kind": "concept", "definition": "", "variants": ["a"]}]}"#,
    #"{"terms": [{"name": "a", "kind": "concept", "definition": "b", "variants": []}]}"#,
    #"{"terms": [{"name": "a", "kind": "concept", "definition": "b", "variants": ["a"], "broader": ["c"]}]}"#,
    #"{"terms": [{"name": "a", "kind": "concept", "definition": "b", "variants": ["a"], "broader": ["a"]}]}"#,
    #"{"terms": [{"name": "?", "kind": "concept", "definition": "b", "variants": ["a"]}]}"#,
    #"{"terms": [{"name": "a", "kind": "idea", "definition": "b", "variants": ["a"]}]}"#,
    #"{"terms": [{"name": "a", "kind": "concept", "definition": "b", "variants": ["[a"]}]}"#,
    #"{"terms": [{"name": "a", "kind": "concept", "definition": "b", "variants": ["a", "A"]}]}"#,
    #"{"terms": [{"name": "a", "kind": "concept", "definition": "b", "variants": ["a"], "citations": ["?"]}]}"#,
    #"{}"#,
  ])
  func `decoding checks what reading checks`(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Glossary.self, from: Data(json.utf8)) }
  }
}

import Testing

@testable import EssayKit

@Suite struct SKOSTests {
  private static func term(
    _ name: String, _ variants: [String], usage: String = "", transliterations: [String] = [], broader: [Term.ID] = [],
    related: [Term.ID] = [], citations: [Citation] = []
  ) throws -> Term {
    Term(
      id: try #require(Term.ID(name)), kind: .institution, definition: "What \"\(name)\" is.\\", usage: usage,
      patterns: try variants.map { try #require(Term.Pattern($0)) }, transliterations: transliterations,
      broader: broader, related: related, citations: citations)
  }

  private static func glossary() throws -> Glossary {
    try Glossary(
      terms: [
        term("farm", ["farm", "farms", "estate"]),
        term(
          "kolkhos", ["kolkhos", "kolkhoses", "`Kolkhos`", "collective farm", "old [collective]"], usage: "Théy buy.",
          transliterations: ["колхоз"], broader: ["farm"], related: ["farm", "plot"], citations: ["6.12.1", "7.1"]),
        term("plot", ["plot"]),
      ], title: "Words & “things”", language: "en")
  }

  @Test func `a small glossary comes to the Turtle that is written by hand`() throws {
    #expect(
      try Self.glossary().skosTurtle(base: "https://a.org/x") == #"""
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix essaykit: <urn:essaykit:vocabulary:> .

        <https://a.org/x#glossary>
          a skos:ConceptScheme ;
          dct:title "Words & “things”"@en ;
          dct:language "en" ;
          skos:hasTopConcept <https://a.org/x#term-farm>, <https://a.org/x#term-plot> .

        <https://a.org/x#term-farm>
          a skos:Concept ;
          skos:inScheme <https://a.org/x#glossary> ;
          skos:topConceptOf <https://a.org/x#glossary> ;
          skos:prefLabel "farm"@en ;
          skos:altLabel "estate"@en ;
          skos:hiddenLabel "farms"@en ;
          skos:definition "What \"farm\" is.\\"@en ;
          dct:type "institution" ;
          essaykit:pattern "farm", "farms", "estate" .

        <https://a.org/x#term-kolkhos>
          a skos:Concept ;
          skos:inScheme <https://a.org/x#glossary> ;
          skos:prefLabel "kolkhos"@en ;
          skos:altLabel "collective farm"@en, "collective"@en ;
          skos:hiddenLabel "kolkhoses"@en, "Kolkhos"@en, "колхоз" ;
          skos:definition "What \"kolkhos\" is.\\"@en ;
          skos:scopeNote "Théy buy."@en ;
          skos:broader <https://a.org/x#term-farm> ;
          skos:related <https://a.org/x#term-plot> ;
          rdfs:seeAlso <https://a.org/x#term-farm> ;
          dct:type "institution" ;
          dct:source <https://a.org/x#6.12.1>, <https://a.org/x#7.1> ;
          essaykit:pattern "kolkhos", "kolkhoses", "`Kolkhos`", "collective farm", "old [collective]" ;
          essaykit:transliteration "колхоз" .

        <https://a.org/x#term-plot>
          a skos:Concept ;
          skos:inScheme <https://a.org/x#glossary> ;
          skos:topConceptOf <https://a.org/x#glossary> ;
          skos:prefLabel "plot"@en ;
          skos:definition "What \"plot\" is.\\"@en ;
          dct:type "institution" ;
          essaykit:pattern "plot" .

        """#)
  }

  @Test func `what is written comes back equal but for the order of related terms`() throws {
    for glossary in [try Self.glossary(), Edition.whyRussiaIsntSocialist.glossary] {
      for again in [
        try Glossary(skosTurtle: glossary.skosTurtle()),
        try Glossary(skosJSONLD: glossary.skosJSONLD(base: "https://b.org/")),
        try Glossary(skosTurtle: Array(glossary.skosTurtle().utf8)),
      ] {
        #expect(again.title == glossary.title && again.language == glossary.language)
        #expect(again.terms.count == glossary.terms.count)
        for (term, other) in zip(again.terms, glossary.terms) {
          #expect(Set(term.related) == Set(other.related))
          let sorted = Term(
            id: term.id, kind: term.kind, definition: term.definition, usage: term.usage, patterns: term.patterns,
            transliterations: term.transliterations, language: term.language, period: term.period,
            broader: term.broader, related: other.related, citations: term.citations)
          #expect(sorted == other)
        }
      }
    }
  }

  /// A vocabulary as thesaurus tools write it.
  private static let foreign = """
    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    @base <http://example.org/> .
    # A comment.
    <voc> a skos:ConceptScheme; skos:prefLabel "Animals"@en , "Tiere"@de .
    <voc/1> a skos:Concept ; skos:prefLabel "Animals, wild"@en, 'Wilde Tiere'@de ;
      skos:altLabel "beasts"@en ; skos:narrower <voc/2>, <http://elsewhere.org/x> ;
      skos:definition '''Not "tame"
    at all.'''@en ; skos:notation 1.5e3, true, -7 .
    <voc/2> a skos:Concept ; skos:prefLabel "wolf"@en ; skos:hiddenLabel "wolves"@en, "WOLF"@en ;
      skos:note "Hunts in packs."@en ; skos:related [ a <other> ; <p> ( 1 <voc/1> ) ] .
    """

  @Test func `another tool's vocabulary is read`() throws {
    let glossary = try Glossary(skosTurtle: Self.foreign)
    #expect(glossary.title == "Animals" && glossary.language == "en")
    #expect(glossary.terms.map(\.name) == ["Animals wild", "wolf"])
    #expect(glossary.terms[0].definition == "Not \"tame\" at all.")
    #expect(glossary.terms[0].variants == ["Animals wild", "beasts"])
    #expect(glossary.terms[1].broader == ["Animals wild"])
    #expect(glossary.terms[1].definition == "Hunts in packs.")
    #expect(glossary.terms[1].variants == ["wolf", "wolves"])
    #expect(throws: InterchangeError(.missing, expected: "a skos:definition", path: "http://example.org/voc/2")) {
      try Glossary(
        skosTurtle: Self.foreign.split(separator: "\n").filter { !$0.contains("skos:note ") }.joined(separator: "\n")
          + " .")
    }
  }

  @Test func `JSON-LD with a context of its own is read`() throws {
    let glossary = try Glossary(
      skosJSONLD: #"""
        {"@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "@vocab": "http://www.w3.org/2004/02/skos/core#",
            "uri": "@id", "type": "@type", "@base": "http://a.org/", "broader": {"@type": "@id"},
            "label": {"@id": "skos:prefLabel", "@container": "@language"}},
         "@graph": [
          {"uri": "c1", "type": "Concept", "label": {"en": "wage", "fr": ["salaire"]}, "definition": {"@value": "Pay.", "@language": "en"}},
          {"uri": "c2", "type": ["skos:Concept"], "label": {"en": "piece wage"}, "definition": "By the piece.", "broader": "c1"}]}
        """#, language: "en")
    #expect(glossary.terms.map(\.name) == ["wage", "piece wage"])
    #expect(glossary.terms[1].broader == ["wage"])
  }

  @Test(arguments: [
    ("<a> <b> .", "1:9: expected an object, found “.”"),
    ("<a> <b> \"c\n\" .", "1:11: expected the end of the string, found the end of the line"),
    ("a:b <c> <d> .", "1:1: expected a prefix that the file gives, found “a:”, which the file doesn't have"),
    ("<a> <b> <c>", "1:12: expected “.”, “;” or “,”, found the end of the file"),
    ("<a> <b> <c d> .", "1:11: expected “>” at the end of an IRI, found “ ”"),
    ("\n<a> <b> \"\\ud800\" .", "2:10: expected both halves of a surrogate pair, found half of a surrogate pair"),
    ("<a> <b> (", "1:10: expected an object, found the end of the file"),
    ("@prefix x <y> .", "1:10: expected a prefix and “:”, found “ ”"),
    ("<a> a <http://www.w3.org/2004/02/skos/core#Concept> .", "a: expected a skos:prefLabel, found nothing"),
  ])
  func `what isn't Turtle or no concept is told with its place`(_ text: String, _ message: String) {
    #expect {
      try Glossary(skosTurtle: text)
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test func `hostile nesting is an error and not a crash`() {
    for opener in ["<a> <b> [ <c> ", "<a> <b> ( "] {
      let text = opener + String(repeating: opener.hasSuffix("( ") ? "( " : "[ <c> ", count: 200_000)
      #expect {
        try RDFGraph(turtle: text)
      } throws: { error in
        (error as? InterchangeError)?.kind == .tooDeep(limit: 100)
      }
    }
  }

  @Test func `a context behind an address is refused`() {
    #expect {
      try Glossary(skosJSONLD: #"{"@context": ["https://a.org/skos.json"], "@graph": []}"#)
    } throws: { error in
      "\(error)"
        == "/@context/0: expected a context in the file, found a context behind the address “https://a.org/skos.json”"
    }
  }

  @Test func `a damaged file is an error or a glossary, never a crash`() throws {
    let text = Array(try Self.glossary().skosTurtle().utf8)
    var generator = SeededGenerator(seed: 5)
    var failures = 0
    for _ in 0..<500 {
      var damaged = text
      damaged[Int.random(in: 0..<damaged.count, using: &generator)] = UInt8.random(in: 0x20...0x7e, using: &generator)
      if Bool.random(using: &generator) { damaged.removeLast(Int.random(in: 0..<damaged.count, using: &generator)) }
      do { _ = try Glossary(skosTurtle: damaged) } catch { failures += 1 }
    }
    #expect(failures > 100)
  }
}

/// A glossary as a concept scheme of SKOS, the
/// [Simple Knowledge Organization System](https://www.w3.org/TR/skos-reference/).
///
/// | of a term | in SKOS |
/// |---|---|
/// | name | `skos:prefLabel` |
/// | words by which it is used | `skos:altLabel`; plurals and the like `skos:hiddenLabel` |
/// | other spellings | `skos:hiddenLabel`, and `essaykit:transliteration` |
/// | definition | `skos:definition` |
/// | the essay's usage | `skos:scopeNote` |
/// | wider and related terms | `skos:broader`, `skos:related` |
/// | citations | `dct:source` |
/// | kind, period | `dct:type`, `dct:temporal` |
/// | how uses are recognised, language of origin | `essaykit:pattern`, `essaykit:origin` |
///
/// A related term that is also wider or narrower is told by `rdfs:seeAlso`, for SKOS keeps the two apart (its condition
/// S27).
struct SKOSMaker {
  private let glossary: Glossary
  private let base: String
  private(set) var graph = RDFGraph()

  init(_ glossary: Glossary, base: String?) {
    self.glossary = glossary
    self.base = IRI.safe(base ?? IRI.make("urn:example:glossary:", IRI.slug(glossary.title ?? "untitled")))
    let scheme = RDFTerm.iri(self.base + "#glossary")
    graph.add(scheme, RDFName.type, [.iri(RDFName.skos("ConceptScheme"))])
    if let title = glossary.title { graph.add(scheme, RDFName.dct("title"), [text(title)]) }
    if let language = glossary.language {
      graph.add(scheme, RDFName.dct("language"), [.literal(language, language: nil)])
    }
    let top = glossary.terms.filter { $0.broader.isEmpty }.map { concept($0.id) }
    graph.add(scheme, RDFName.skos("hasTopConcept"), top)
    for term in glossary.terms { add(term, scheme) }
  }

  private func concept(_ id: Term.ID) -> RDFTerm { .iri(IRI.make(base + "#term-", id.name)) }

  /// A text in the glossary's language, if that can be a tag of RDF.
  private func text(_ text: String) -> RDFTerm {
    .literal(text, language: glossary.language.flatMap { SKOSMaker.isTag($0) ? $0 : nil })
  }

  static func isTag(_ tag: String) -> Bool {
    guard let first = tag.utf8.first, isLetter(first), tag.utf8.last != UInt8(ascii: "-") else { return false }
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts[0].allSatisfy(isLetter)
      && parts.allSatisfy { part in !part.isEmpty && part.count <= 8 && part.allSatisfy { isLetter($0) || isDigit($0) }
      }
  }

  private mutating func add(_ term: Term, _ scheme: RDFTerm) {
    let subject = concept(term.id)
    graph.add(subject, RDFName.type, [.iri(RDFName.skos("Concept"))])
    graph.add(subject, RDFName.skos("inScheme"), [scheme])
    if term.broader.isEmpty { graph.add(subject, RDFName.skos("topConceptOf"), [scheme]) }
    graph.add(subject, RDFName.skos("prefLabel"), [text(term.name)])
    // No label stands twice with a concept (conditions S13 and S14).
    var labels = [term.name]
    var alternative: [String] = []
    var hidden: [String] = []
    for variant in term.variants where !labels.contains(variant) {
      if isEnglish, Inflection.isInflected(variant, of: labels) {
        hidden.append(variant)
      } else {
        alternative.append(variant)
      }
      labels.append(variant)
    }
    graph.add(subject, RDFName.skos("altLabel"), alternative.map(text))
    graph.add(subject, RDFName.skos("hiddenLabel"), hidden.map(text))
    let spellings = unique(term.transliterations).map { RDFTerm.literal($0, language: nil) }
    graph.add(
      subject, RDFName.skos("hiddenLabel"),
      glossary.language == nil ? spellings.filter { !isLabel($0, labels) } : spellings)
    graph.add(subject, RDFName.skos("definition"), [text(term.definition)])
    if !term.usage.isEmpty { graph.add(subject, RDFName.skos("scopeNote"), [text(term.usage)]) }
    graph.add(subject, RDFName.skos("broader"), term.broader.map(concept))
    let kin = ancestors(of: term.id)
    graph.add(
      subject, RDFName.skos("related"),
      term.related.filter { !kin.contains($0) && !ancestors(of: $0).contains(term.id) }.map(concept))
    graph.add(
      subject, RDFName.rdfs("seeAlso"),
      term.related.filter { kin.contains($0) || ancestors(of: $0).contains(term.id) }.map(concept))
    graph.add(subject, RDFName.dct("type"), [.literal(term.kind.rawValue, language: nil)])
    if let period = term.period { graph.add(subject, RDFName.dct("temporal"), [text(period)]) }
    graph.add(subject, RDFName.dct("source"), term.citations.map { .iri(base + "#" + $0.description) })
    graph.add(
      subject, RDFName.own("pattern"), term.patterns.map { .literal($0.description, language: nil) })
    graph.add(
      subject, RDFName.own("transliteration"), term.transliterations.map { .literal($0, language: nil) })
    if let language = term.language { graph.add(subject, RDFName.own("origin"), [text(language)]) }
  }

  private func isLabel(_ term: RDFTerm, _ labels: [String]) -> Bool {
    guard case .literal(let text, _) = term else { return false }
    return labels.contains(text)
  }

  private var isEnglish: Bool { glossary.language.map { Language(tag: $0) == .english } ?? true }

  /// All wider terms of a term, directly or by way of others.
  private func ancestors(of id: Term.ID) -> Set<Term.ID> {
    var found: Set<Term.ID> = []
    var open = glossary.term(id)?.broader ?? []
    while let next = open.popLast() {
      if found.insert(next).inserted { open += glossary.term(next)?.broader ?? [] }
    }
    return found
  }
}

extension Glossary {
  /// The term with just this name.
  fileprivate func term(_ id: Term.ID) -> Term? { storage.numbers[id.name].map { terms[$0] } }
}

/// Whether words are forms of others, by the commonest endings of English.
enum Inflection {
  /// Whether a label is one of others but for endings.
  static func isInflected(_ label: String, of others: [String]) -> Bool {
    let words = words(label)
    return others.contains { other in
      let otherWords = Self.words(other)
      return words.count == otherWords.count
        && zip(words, otherWords).allSatisfy { $0 == $1 || areForms($0, $1) || areForms($1, $0) }
    }
  }

  private static func words(_ label: String) -> [[UInt8]] {
    label.lowercased().utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }.map(Array.init)
  }

  /// Whether the second word is the first with an ending.
  private static func areForms(_ word: [UInt8], _ form: [UInt8]) -> Bool {
    guard word.count > 2 else { return false }
    for ending in ["s", "es", "'s", "\u{2019}s", "d", "ed", "ing"] where form == word + Array(ending.utf8) {
      return true
    }
    if word.last == UInt8(ascii: "y"), form == word.dropLast() + Array("ies".utf8) { return true }
    if word.last == UInt8(ascii: "e"), form == word.dropLast() + Array("ing".utf8) { return true }
    return word.last == UInt8(ascii: "f") && form == word.dropLast() + Array("ves".utf8)
  }
}

extension Glossary {
  /// The glossary as a concept scheme of [SKOS](https://www.w3.org/TR/skos-reference/) in Turtle.
  ///
  /// - Parameter base: The IRI of what the glossary is of; a URN made from the glossary's title unless given. Terms have the
  ///   IRIs `base#term-…`, cited places `base#6.12.3`. Give the `source` of ``Edition/webAnnotations(of:source:)`` so that
  ///   annotations and terms refer to each other.
  /// - Returns: The text; equal glossaries give the same bytes.
  /// - Complexity: O(*n*) in the length of the text, and for each related term in the number of those wider than it.
  public func skosTurtle(base: String? = nil) -> String { SKOSMaker(self, base: base).graph.turtle }

  /// The glossary as a concept scheme of [SKOS](https://www.w3.org/TR/skos-reference/) in JSON-LD, with its context
  /// inside.
  ///
  /// - Parameter base: The IRI of what the glossary is of, as in ``skosTurtle(base:)``.
  /// - Returns: The text; equal glossaries give the same bytes.
  /// - Complexity: That of ``skosTurtle(base:)``.
  public func skosJSONLD(base: String? = nil) -> String { SKOSMaker(self, base: base).graph.jsonLD.text }

  /// Reads a glossary from SKOS in Turtle.
  ///
  /// What EssayKit wrote comes back equal, except that the order of a term's related terms is kept only as far as SKOS
  /// lets them stand together. Of other vocabularies, all labels become variants; a concept without a definition takes a
  /// note as one; commas in names are left out. Concepts of other files, to which broader and related ones may lead, are
  /// left out.
  ///
  /// - Parameters:
  ///   - skosTurtle: The text.
  ///   - language: The language to take labels and texts in; that of the scheme or the first label unless given.
  /// - Throws: ``InterchangeError`` where the text isn't Turtle, where a concept has no name or nothing that defines it, or
  ///   where the terms don't fit together.
  /// - Complexity: O(*n*) in the length of the text.
  public init(skosTurtle: String, language: String? = nil) throws(InterchangeError) {
    try self.init(SKOSReader(try RDFGraph(turtle: skosTurtle), language: language))
  }

  /// Reads a glossary from the bytes of a Turtle file with SKOS.
  ///
  /// - Parameters:
  ///   - utf8: The file in UTF-8.
  ///   - language: The language to take labels and texts in.
  /// - Throws: ``InterchangeError`` as ``init(skosTurtle:language:)-(String,_)`` does, and where the bytes aren't UTF-8.
  public init(skosTurtle utf8: some Collection<UInt8>, language: String? = nil) throws(InterchangeError) {
    try self.init(skosTurtle: try UTF8File.text(utf8), language: language)
  }

  /// Reads a glossary from SKOS in JSON-LD.
  ///
  /// - Parameters:
  ///   - skosJSONLD: The text. Its context must stand in it.
  ///   - language: The language to take labels and texts in; that of the scheme or the first label unless given.
  /// - Throws: ``InterchangeError`` as ``init(skosTurtle:language:)-(String,_)`` does.
  /// - Complexity: O(*n*) in the length of the text.
  public init(skosJSONLD: String, language: String? = nil) throws(InterchangeError) {
    let root = JSONCursor(try JSON(reading: skosJSONLD))
    try self.init(SKOSReader(try RDFGraph(jsonLD: root), language: language))
  }

  /// Reads a glossary from the bytes of a JSON-LD file with SKOS.
  ///
  /// - Parameters:
  ///   - utf8: The file in UTF-8.
  ///   - language: The language to take labels and texts in.
  /// - Throws: ``InterchangeError`` as ``init(skosJSONLD:language:)-(String,_)`` does, and where the bytes aren't UTF-8.
  public init(skosJSONLD utf8: some Collection<UInt8>, language: String? = nil) throws(InterchangeError) {
    try self.init(skosJSONLD: try UTF8File.text(utf8), language: language)
  }

  private init(_ reader: SKOSReader) throws(InterchangeError) {
    var reader = reader
    let terms = try reader.terms()
    try self.init(terms: terms, title: reader.title, language: reader.language, at: "")
  }
}

/// Reads terms from a graph that holds concepts.
private struct SKOSReader {
  private let graph: RDFGraph
  private(set) var title: String?
  /// The language of the glossary.
  private(set) var language: String?
  /// The language of the labels and texts that are taken.
  private var preferred: String?
  private var concepts: [RDFSubject] = []
  private var ids: [RDFTerm: Term.ID] = [:]
  private var broader: [RDFTerm: [RDFTerm]] = [:]

  init(_ graph: RDFGraph, language: String?) {
    self.graph = graph
    let isScheme = RDFTerm.iri(RDFName.skos("ConceptScheme"))
    let isConcept = RDFTerm.iri(RDFName.skos("Concept"))
    let scheme = graph.subjects.first { $0.objects(RDFName.type).contains(isScheme) }
    concepts = graph.subjects.filter { subject in
      subject.objects(RDFName.type).contains(isConcept)
        || subject.objects(RDFName.type).isEmpty && !subject.objects(RDFName.skos("prefLabel")).isEmpty
    }
    var tag = language
    if case .literal(let text, _)? = scheme?.objects(RDFName.dct("language")).first { tag = tag ?? text }
    preferred = tag
    if preferred == nil, case .literal(_, let label)? = concepts.first?.objects(RDFName.skos("prefLabel")).first {
      preferred = label
    }
    self.language = tag ?? preferred
    title =
      scheme.flatMap { texts($0, RDFName.dct("title")).first }
      ?? scheme.flatMap { texts($0, RDFName.skos("prefLabel")).first }
      ?? scheme.flatMap { texts($0, RDFName.rdfs("label")).first }
  }

  /// The texts of a predicate in the language that is taken, or else without one, or else all.
  private func texts(_ subject: RDFSubject, _ predicate: String) -> [String] {
    var found: [String] = []
    var plain: [String] = []
    var all: [String] = []
    for object in subject.objects(predicate) {
      guard case .literal(let text, let tag) = object else { continue }
      all.append(text)
      if tag == nil { plain.append(text) }
      if let tag, let preferred, tag.lowercased() == preferred.lowercased() { found.append(text) }
    }
    return !found.isEmpty ? found : !plain.isEmpty ? plain : all
  }

  mutating func terms() throws(InterchangeError) -> [Term] {
    for concept in concepts { ids[concept.term] = try id(of: concept) }
    for concept in concepts {
      for predicate in ["broader", "broaderTransitive", "broaderGeneric", "broaderPartitive"] {
        broader[concept.term, default: []] += concept.objects(RDFName.skos(predicate)).filter { ids[$0] != nil }
      }
      for narrower in concept.objects(RDFName.skos("narrower")) where ids[narrower] != nil {
        broader[narrower, default: []].append(concept.term)
      }
    }
    var terms: [Term] = []
    for concept in concepts { terms.append(try term(of: concept)) }
    return terms
  }

  private func error(
    _ kind: InterchangeError.Kind, expected: String, _ concept: RDFSubject
  ) -> InterchangeError {
    InterchangeError(kind, expected: expected, path: concept.term.name ?? "")
  }

  private func id(of concept: RDFSubject) throws(InterchangeError) -> Term.ID {
    guard let label = texts(concept, RDFName.skos("prefLabel")).first ?? texts(concept, RDFName.rdfs("label")).first
    else {
      throw error(.missing, expected: "a skos:prefLabel", concept)
    }
    let name = label.split(separator: ",").joined(separator: " ")
    guard let id = Term.ID(name) else {
      throw error(.value(found: "“\(label)”"), expected: "a skos:prefLabel with a letter or digit", concept)
    }
    return id
  }

  private func term(of concept: RDFSubject) throws(InterchangeError) -> Term {
    let id = ids[concept.term] ?? "?"
    let definitions = texts(concept, RDFName.skos("definition"))
    let notes = texts(concept, RDFName.skos("scopeNote"))
    guard
      let definition = definitions.first ?? notes.first ?? texts(concept, RDFName.skos("note")).first
        ?? texts(concept, RDFName.rdfs("comment")).first ?? texts(concept, RDFName.dct("description")).first
    else { throw error(.missing, expected: "a skos:definition", concept) }
    let related = unique(
      (concept.objects(RDFName.skos("related")) + concept.objects(RDFName.rdfs("seeAlso"))).compactMap { ids[$0] })
    var citations: [Citation] = []
    for source in concept.objects(RDFName.dct("source")) {
      let text =
        switch source {
        case .iri(let iri), .blank(let iri): String(iri.split(separator: "#").last ?? "")
        case .literal(let text, _): text
        }
      if let citation = Citation(text) { citations.append(citation) }
    }
    let kind = texts(concept, RDFName.dct("type")).compactMap(Term.Kind.init(rawValue:)).first
    return Term(
      id: id, kind: kind ?? .concept, definition: definition, usage: definitions.isEmpty ? "" : notes.first ?? "",
      patterns: try patterns(of: concept, id), transliterations: plainTexts(concept, RDFName.own("transliteration")),
      language: texts(concept, RDFName.own("origin")).first, period: texts(concept, RDFName.dct("temporal")).first,
      broader: unique((broader[concept.term] ?? []).compactMap { ids[$0] }), related: related.filter { $0 != id },
      citations: unique(citations))
  }

  private func plainTexts(_ concept: RDFSubject, _ predicate: String) -> [String] {
    concept.objects(predicate).compactMap { object in
      guard case .literal(let text, _) = object else { return nil }
      return text
    }
  }

  private func patterns(of concept: RDFSubject, _ id: Term.ID) throws(InterchangeError) -> [Term.Pattern] {
    let own = plainTexts(concept, RDFName.own("pattern"))
    var patterns: [Term.Pattern] = []
    for text in own {
      guard let pattern = Term.Pattern(text) else {
        throw error(.value(found: "“\(text)”"), expected: "words, with at most one pair of square brackets", concept)
      }
      patterns.append(pattern)
    }
    guard own.isEmpty else { return patterns }
    var seen: Set<String> = []
    let labels = [id.name] + ["prefLabel", "altLabel", "hiddenLabel"].flatMap { texts(concept, RDFName.skos($0)) }
    for label in labels {
      // A label with punctuation between its words can't be found in a text.
      guard seen.insert(LookupKey.key(label)).inserted, let pattern = Term.Pattern(use: label) else { continue }
      patterns.append(pattern)
    }
    return patterns
  }
}

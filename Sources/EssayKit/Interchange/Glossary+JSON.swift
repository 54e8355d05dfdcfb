/// A glossary in JSON, from which it comes back just as it was.
extension Glossary {
  var json: JSON {
    .object(leavingOut: [
      ("title", title.map { .string($0) }), ("language", language.map { .string($0) }),
      ("terms", .array(terms.map { $0.json })),
    ])
  }

  init(_ cursor: JSONCursor) throws(InterchangeError) {
    var terms: [Term] = []
    for item in try cursor.items("terms") { terms.append(try Term(item)) }
    try self.init(
      terms: terms, title: try cursor.optional("title")?.string(), language: try cursor.optional("language")?.string(),
      at: cursor.path.description)
  }

  /// Builds a glossary from terms that a file told.
  init(terms: [Term], title: String?, language: String?, at path: String) throws(InterchangeError) {
    do throws(GlossaryError) {
      try self.init(terms: terms, title: title, language: language)
    } catch {
      throw InterchangeError(.glossary(error), path: path)
    }
  }
}

extension Term {
  var json: JSON {
    .object(leavingOut: [
      ("name", .string(name)), ("kind", .string(kind.rawValue)), ("definition", .string(definition)),
      ("usage", usage.isEmpty ? nil : .string(usage)), ("variants", JSON.strings(patterns.map { $0.description })),
      ("transliterations", JSON.strings(transliterations).unlessEmptyList), ("language", language.map { .string($0) }),
      ("period", period.map { .string($0) }), ("broader", JSON.strings(broader.map { $0.name }).unlessEmptyList),
      ("related", JSON.strings(related.map { $0.name }).unlessEmptyList),
      ("citations", JSON.strings(citations.map { $0.description }).unlessEmptyList),
    ])
  }

  init(_ cursor: JSONCursor) throws(InterchangeError) {
    var patterns: [Pattern] = []
    for item in try cursor.items("variants") {
      patterns.append(try item.read("words, with at most one pair of square brackets", Pattern.init(_:)))
    }
    var citations: [Citation] = []
    for item in try cursor.items("citations") { citations.append(try item.citation()) }
    self.init(
      id: try cursor.required("name").termID(),
      kind: try cursor.required("kind").read(
        "one of " + Kind.allCases.map { $0.rawValue }.joined(separator: ", "), Kind.init(rawValue:)),
      definition: try cursor.string("definition"), usage: try cursor.optional("usage")?.string() ?? "",
      patterns: patterns, transliterations: try cursor.strings("transliterations"),
      language: try cursor.optional("language")?.string(), period: try cursor.optional("period")?.string(),
      broader: try cursor.termIDs("broader"), related: try cursor.termIDs("related"), citations: citations)
  }
}

extension JSONCursor {
  fileprivate func termID() throws(InterchangeError) -> Term.ID {
    try read("a term's name: a letter or digit and no comma", Term.ID.init(_:))
  }

  fileprivate func termIDs(_ key: String) throws(InterchangeError) -> [Term.ID] {
    var ids: [Term.ID] = []
    for item in try items(key) { ids.append(try item.termID()) }
    return ids
  }
}

/// RDF graphs as [JSON-LD 1.1](https://www.w3.org/TR/json-ld11/).
extension RDFGraph {
  /// The graph as JSON-LD with its context inside; names of the vocabularies are written with prefixes.
  var jsonLD: JSON {
    let context = RDFName.prefixes.map { JSON.Member($0.prefix, .string($0.iri)) }
    return .object([JSON.Member("@context", .object(context)), JSON.Member("@graph", .array(subjects.map(Self.json)))])
  }

  private static func json(_ subject: RDFSubject) -> JSON {
    var members = [JSON.Member("@id", .string(subject.term.name ?? ""))]
    for (predicate, objects) in subject.statements {
      if predicate == RDFName.type {
        let types = objects.compactMap { $0.name }.map { JSON.string(RDFName.short($0) ?? $0) }
        members.append(JSON.Member("@type", types.count == 1 ? types[0] : .array(types)))
      } else {
        let values = objects.map(json)
        members.append(
          JSON.Member(RDFName.short(predicate) ?? predicate, values.count == 1 ? values[0] : .array(values)))
      }
    }
    return .object(members)
  }

  private static func json(_ term: RDFTerm) -> JSON {
    switch term {
    case .iri, .blank: .object([JSON.Member("@id", .string(term.name ?? ""))])
    case .literal(let text, nil): .string(text)
    case .literal(let text, let language?):
      .object([JSON.Member("@value", .string(text)), JSON.Member("@language", .string(language))])
    }
  }

  /// Reads a graph from JSON-LD.
  ///
  /// Contexts must stand in the file. Of their terms, `@id`, `@type` of `@id`, `@language` and the containers for
  /// languages, lists and sets are followed; reverse properties and named graphs aren't.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(jsonLD root: JSONCursor) throws(InterchangeError) {
    var reader = JSONLDReader()
    for item in root.oneOrMany() { _ = try reader.node(item, JSONLDContext()) }
    self = reader.graph
  }
}

/// What the names in a part of a file mean.
private struct JSONLDContext {
  struct Term {
    var iri: String?
    var isReference = false
    var language: String??
    var hasLanguages = false
  }

  var vocabulary: String?
  var base = ""
  var language: String?
  var terms: [String: Term] = [:]

  mutating func add(_ cursor: JSONCursor) throws(InterchangeError) {
    for item in cursor.oneOrMany() {
      if item.value == .null {
        self = JSONLDContext()
        continue
      }
      if case .string(let address) = item.value {
        throw item.error(.unsupported("a context behind the address “\(address)”"), expected: "a context in the file")
      }
      var added: [String] = []
      for (key, value) in try item.members() {
        switch key {
        case "@vocab": vocabulary = value.value == .null ? nil : expanded(try value.string())
        case "@base": base = value.value == .null ? "" : try value.string()
        case "@language": language = value.value == .null ? nil : try value.string()
        case "@version", "@protected", "@import", "@propagate", "@direction": continue
        default:
          terms[key] = try term(key, value)
          added.append(key)
        }
      }
      // A term may be given by another that stands after it.
      for key in added {
        guard let iri = terms[key]?.iri else { continue }
        let whole = expanded(iri, except: key)
        terms[key]?.iri = whole
      }
    }
  }

  private func term(_ key: String, _ cursor: JSONCursor) throws(InterchangeError) -> Term {
    switch cursor.value {
    case .null: return Term()
    case .string(let iri): return Term(iri: iri)
    default: break
    }
    var term = Term(iri: key)
    if let id = try cursor.optional("@id") { term.iri = try id.string() }
    if let type = try cursor.optional("@type") {
      let name = try type.string()
      term.isReference = name == "@id" || name == "@vocab"
    }
    if let language = cursor.value["@language"] {
      if case .string(let tag) = language { term.language = .some(tag) } else { term.language = .some(nil) }
    }
    for container in try cursor.optional("@container")?.oneOrMany() ?? [] {
      if try container.string() == "@language" { term.hasLanguages = true }
    }
    return term
  }

  /// The IRI of a name: of a term, with a prefix, or in the vocabulary.
  func expanded(_ name: String, except: String? = nil) -> String {
    if name != except, let iri = terms[name]?.iri { return iri }
    if let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) {
      let rest = name[name.utf8.index(after: colon)...]
      if !rest.hasPrefix("//"), let prefix = terms[String(name[..<colon])]?.iri { return prefix + rest }
      return name
    }
    if name.hasPrefix("@") { return name }
    return (vocabulary ?? "") + name
  }

  /// The node that a reference means.
  func reference(_ name: String) -> RDFTerm {
    if name.hasPrefix("_:") { return .blank(String(name.dropFirst(2))) }
    if let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) {
      let rest = name[name.utf8.index(after: colon)...]
      if !rest.hasPrefix("//"), let prefix = terms[String(name[..<colon])]?.iri { return .iri(prefix + rest) }
      return .iri(name)
    }
    return .iri(RDFName.resolve(name, base))
  }
}

/// Reads nodes; it goes as deep as JSON may nest.
private struct JSONLDReader {
  var graph = RDFGraph()
  private var blankCount = 0

  /// Reads a node and all that is said of it.
  mutating func node(_ cursor: JSONCursor, _ outer: JSONLDContext) throws(InterchangeError) -> RDFTerm {
    var context = outer
    if let inner = try cursor.optional("@context") { try context.add(inner) }
    var members: [(key: String, value: JSONCursor)] = []
    var id: RDFTerm?
    for (key, value) in try cursor.members() where key != "@context" {
      let name = context.expanded(key)
      if name == "@id" {
        id = context.reference(try value.string())
      } else {
        members.append((key, value))
      }
    }
    blankCount += 1
    let subject = id ?? .blank(" \(blankCount)")
    for (key, value) in members {
      let predicate = context.expanded(key)
      switch predicate {
      case "@type":
        for type in value.oneOrMany() {
          graph.add(subject, RDFName.type, [.iri(context.expanded(try type.string()))])
        }
      case "@graph", "@included":
        for item in value.oneOrMany() { _ = try node(item, context) }
      case "@reverse": throw value.error(.unsupported("reverse properties"))
      case "@index": continue
      // A name that means no IRI says nothing.
      case let name where !name.utf8.contains(UInt8(ascii: ":")): continue
      default: try read(value, of: subject, predicate, context.terms[key], context)
      }
    }
    return subject
  }

  private mutating func read(
    _ cursor: JSONCursor, of subject: RDFTerm, _ predicate: String, _ term: JSONLDContext.Term?,
    _ context: JSONLDContext
  ) throws(InterchangeError) {
    if term?.hasLanguages == true, case .object = cursor.value {
      for (tag, texts) in try cursor.members() {
        for text in texts.oneOrMany() where text.value != .null {
          graph.add(subject, predicate, [.literal(try text.string(), language: tag == "@none" ? nil : tag)])
        }
      }
      return
    }
    for item in cursor.oneOrMany() {
      switch item.value {
      case .null: continue
      case .string(let text):
        let value: RDFTerm =
          term?.isReference == true
          ? context.reference(text) : .literal(text, language: term?.language ?? context.language)
        graph.add(subject, predicate, [value])
      case .number(let text): graph.add(subject, predicate, [.literal(text, language: nil)])
      case .boolean(let flag): graph.add(subject, predicate, [.literal(flag ? "true" : "false", language: nil)])
      case .array: try read(item, of: subject, predicate, term, context)
      case .object:
        if let value = try item.optional("@value") {
          let language = try item.optional("@language")?.string()
          switch value.value {
          case .number(let text): graph.add(subject, predicate, [.literal(text, language: nil)])
          case .boolean(let flag): graph.add(subject, predicate, [.literal(flag ? "true" : "false", language: nil)])
          default: graph.add(subject, predicate, [.literal(try value.string(), language: language)])
          }
        } else if let list = try item.optional("@list") {
          try read(list, of: subject, predicate, term, context)
        } else if let set = try item.optional("@set") {
          try read(set, of: subject, predicate, term, context)
        } else {
          graph.add(subject, predicate, [try node(item, context)])
        }
      }
    }
  }
}

/// A node of an RDF graph ([RDF 1.1 Concepts](https://www.w3.org/TR/rdf11-concepts/)).
enum RDFTerm: Sendable, Hashable {
  case iri(String)
  /// A node without a name, by its label in its file.
  case blank(String)
  /// A text, with the tag of its language if it has one.
  case literal(String, language: String?)

  /// The IRI or the label of a node; `nil` for a literal.
  var name: String? {
    switch self {
    case .iri(let iri): iri
    case .blank(let label): "_:" + label
    case .literal: nil
    }
  }
}

/// What is said of one subject: predicates with their objects, both in the order of the file.
struct RDFSubject: Sendable {
  let term: RDFTerm
  private(set) var statements: [(predicate: String, objects: [RDFTerm])] = []
  private var places: [String: Int] = [:]

  init(term: RDFTerm) {
    self.term = term
  }

  mutating func add(_ predicate: String, _ objects: [RDFTerm]) {
    guard !objects.isEmpty else { return }
    if let place = places[predicate] {
      statements[place].objects += objects
    } else {
      places[predicate] = statements.count
      statements.append((predicate, objects))
    }
  }

  /// The objects of a predicate, each once.
  func objects(_ predicate: String) -> [RDFTerm] {
    unique(places[predicate].map { statements[$0].objects } ?? [])
  }
}

/// An RDF graph in the order of its file.
struct RDFGraph: Sendable {
  private(set) var subjects: [RDFSubject] = []
  private var places: [RDFTerm: Int] = [:]

  mutating func add(_ subject: RDFTerm, _ predicate: String, _ objects: [RDFTerm]) {
    let place: Int
    if let known = places[subject] {
      place = known
    } else {
      place = subjects.count
      places[subject] = place
      subjects.append(RDFSubject(term: subject))
    }
    subjects[place].add(predicate, objects)
  }

  subscript(term: RDFTerm) -> RDFSubject? { places[term].map { subjects[$0] } }
}

/// The names of vocabularies.
enum RDFName {
  static let prefixes: [(prefix: String, iri: String)] = [
    ("skos", "http://www.w3.org/2004/02/skos/core#"), ("dct", "http://purl.org/dc/terms/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("essaykit", "urn:essaykit:vocabulary:"),
  ]

  static func skos(_ name: String) -> String { prefixes[0].iri + name }
  static func dct(_ name: String) -> String { prefixes[1].iri + name }
  static let type = prefixes[2].iri + "type"
  static let first = prefixes[2].iri + "first"
  static let rest = prefixes[2].iri + "rest"
  static let empty = prefixes[2].iri + "nil"
  static func rdfs(_ name: String) -> String { prefixes[3].iri + name }
  static func own(_ name: String) -> String { prefixes[4].iri + name }

  /// An IRI with a prefix, or `nil` where none fits.
  static func short(_ iri: String) -> String? {
    for (prefix, start) in prefixes where iri.hasPrefix(start) {
      let rest = iri.utf8.dropFirst(start.utf8.count)
      guard !rest.isEmpty, rest.allSatisfy(isLetter) else { return nil }
      return prefix + ":" + String(decoding: rest, as: UTF8.self)
    }
    return nil
  }

  /// An IRI against a base, in the common cases of [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-5.2).
  static func resolve(_ iri: String, _ base: String) -> String {
    let bytes = Array(iri.utf8)
    if base.isEmpty || hasScheme(bytes) { return iri }
    let start = String(base.prefix { $0 != "#" })
    guard let first = bytes.first else { return start }
    if first == UInt8(ascii: "#") { return start + iri }
    let parts = Array(start.utf8)
    var root = parts.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0
    if parts[root...].starts(with: "//".utf8) {
      root = parts[(root + 2)...].firstIndex(of: UInt8(ascii: "/")) ?? parts.count
    }
    if bytes.starts(with: "//".utf8) { return start.prefix { $0 != ":" } + ":" + iri }
    if first == UInt8(ascii: "/") { return String(decoding: parts[..<root], as: UTF8.self) + iri }
    if first == UInt8(ascii: "?") { return start.prefix { $0 != "?" } + iri }
    let end = parts[root...].prefix { $0 != UInt8(ascii: "?") }.lastIndex(of: UInt8(ascii: "/")) ?? root - 1
    return String(decoding: parts[..<max(root, end + 1)], as: UTF8.self) + iri
  }

  private static func hasScheme(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, isLetter(first), let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    let marks = CharacterSet("+-.")
    return bytes[..<colon].allSatisfy { isLetter($0) || isDigit($0) || marks.contains($0) }
  }
}

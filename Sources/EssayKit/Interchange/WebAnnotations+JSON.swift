/// Annotations as JSON-LD.
extension WebAnnotations {
  private static let context = "http://www.w3.org/ns/anno.jsonld"

  /// The annotations as an annotation collection with one page, in JSON-LD.
  ///
  /// - Returns: The text; equal lists give the same bytes.
  /// - Complexity: O(*n*) in the length of the text.
  public func json() -> String {
    let page = JSON.object(leavingOut: [
      ("id", id.map { .string($0 + "/page1") }), ("type", "AnnotationPage"), ("startIndex", .integer(0)),
      ("items", .array(items.map { $0.value })),
    ])
    return JSON.object(leavingOut: [
      ("@context", .string(Self.context)), ("id", id.map { .string($0) }), ("type", "AnnotationCollection"),
      ("label", label.map { .string($0) }), ("total", .integer(items.count)), ("first", page),
    ]).text
  }

  /// Reads annotations from JSON-LD.
  ///
  /// Read are one annotation, a list of them, an annotation page or collection with its first page inside, and what
  /// [Hypothesis](https://web.hypothes.is) exports or answers. Selectors of other kinds than quotes and positions are
  /// passed over; of several targets the first with a quote counts.
  ///
  /// - Parameter json: The text.
  /// - Throws: ``InterchangeError`` where the text isn't JSON or isn't annotations.
  /// - Complexity: O(*n*) in the length of the text.
  public init(json: String) throws(InterchangeError) {
    try self.init(JSONCursor(try JSON(reading: json)))
  }

  /// Reads annotations from the bytes of a JSON-LD file.
  ///
  /// - Parameter utf8: The file in UTF-8.
  /// - Throws: ``InterchangeError`` as ``init(json:)-(String)`` does, and where the bytes aren't UTF-8.
  public init(json utf8: some Collection<UInt8>) throws(InterchangeError) {
    try self.init(JSONCursor(try JSON(reading: utf8)))
  }

  private init(_ root: JSONCursor) throws(InterchangeError) {
    var list = root
    var id: String?
    var label: String?
    if case .object = root.value {
      id = try root.optional("id")?.string()
      if let cursor = try root.optional("label"), case .string(let text) = cursor.value { label = text }
      if let first = try root.optional("first"), case .object = first.value { list = first }
      for key in ["items", "annotations", "rows"] {
        if let items = try list.optional(key) {
          list = items
          break
        }
      }
    }
    var items: [WebAnnotation] = []
    for item in list.oneOrMany() { items.append(try WebAnnotation(item)) }
    if case .object = list.value { (id, label) = (nil, nil) }
    self.init(items, id: id, label: label)
  }
}

extension WebAnnotation {
  fileprivate var value: JSON {
    .object(leavingOut: [
      ("id", id.map { .string($0) }), ("type", "Annotation"),
      ("motivation", Self.one(motivations.map { .string($0.name) })),
      ("body", Self.one(bodies.map { $0.value })), ("target", target.value),
    ])
  }

  /// One value by itself, several as a list, none as nothing.
  private static func one(_ values: [JSON]) -> JSON? { values.count == 1 ? values[0] : values.unlessEmpty }

  fileprivate init(_ cursor: JSONCursor) throws(InterchangeError) {
    let id = try cursor.optional("id")?.string()
    var motivations: [Motivation] = []
    for item in try cursor.optional("motivation")?.oneOrMany() ?? [] {
      motivations.append(Motivation(try item.string()))
    }
    var bodies: [Body] = []
    for item in try cursor.optional("body")?.oneOrMany() ?? [] { bodies.append(try Body(item)) }
    if let value = try cursor.optional("bodyValue") { bodies.append(Body(.text(try value.string(), language: nil))) }
    // Hypothesis keeps what was written and the tags beside each other.
    if let text = try cursor.optional("text"), case .string(let text) = text.value, !text.isEmpty {
      bodies.append(Body(.text(text, language: nil), purpose: .commenting))
    }
    for tag in try cursor.items("tags") {
      bodies.append(Body(.text(try tag.string(), language: nil), purpose: .tagging))
    }
    let targets = try cursor.required("target").oneOrMany()
    guard let first = targets.first else { throw cursor.error(.missing, expected: "a target") }
    var target = try Target(first)
    for other in targets.dropFirst() where target.quote == nil { target = try Target(other) }
    if target.source.isEmpty, let uri = try cursor.optional("uri") {
      target = Target(source: try uri.string(), quote: target.quote, position: target.position)
    }
    self.init(id: id, motivations: motivations, bodies: bodies, target: target)
  }
}

extension WebAnnotation.Body {
  fileprivate var value: JSON {
    switch content {
    case .text(let text, let language):
      return .object(leavingOut: [
        ("type", "TextualBody"), ("value", .string(text)), ("format", "text/plain"),
        ("language", language.map { .string($0) }), ("purpose", purpose.map { .string($0.name) }),
      ])
    case .resource(let iri):
      guard let purpose else { return .string(iri) }
      return .object([
        JSON.Member("type", "SpecificResource"), JSON.Member("purpose", .string(purpose.name)),
        JSON.Member("source", .string(iri)),
      ])
    }
  }

  fileprivate init(_ cursor: JSONCursor) throws(InterchangeError) {
    if case .string(let iri) = cursor.value {
      self.init(.resource(iri))
      return
    }
    var purpose: WebAnnotation.Motivation?
    if let name = try cursor.optional("purpose")?.oneOrMany().first { purpose = .init(try name.string()) }
    if let value = try cursor.optional("value") {
      let language = try cursor.optional("language")?.oneOrMany().first?.string()
      self.init(.text(try value.string(), language: language), purpose: purpose)
    } else if let source = try cursor.optional("source") {
      if case .string(let iri) = source.value {
        self.init(.resource(iri), purpose: purpose)
      } else {
        self.init(.resource(try source.string("id")), purpose: purpose)
      }
    } else {
      self.init(.resource(try cursor.string("id")), purpose: purpose)
    }
  }
}

extension WebAnnotation.Target {
  fileprivate var value: JSON {
    var selectors: [JSON] = []
    if let quote {
      selectors.append(
        .object(leavingOut: [
          ("type", "TextQuoteSelector"), ("exact", .string(quote.exact)),
          ("prefix", quote.prefix.isEmpty ? nil : .string(quote.prefix)),
          ("suffix", quote.suffix.isEmpty ? nil : .string(quote.suffix)),
        ]))
    }
    if let position {
      selectors.append(
        .object([
          JSON.Member("type", "TextPositionSelector"), JSON.Member("start", .integer(position.lowerBound)),
          JSON.Member("end", .integer(position.upperBound)),
        ]))
    }
    guard !selectors.isEmpty else { return .string(source) }
    return .object([JSON.Member("source", .string(source)), JSON.Member("selector", .array(selectors))])
  }

  fileprivate init(_ cursor: JSONCursor) throws(InterchangeError) {
    if case .string(let iri) = cursor.value {
      self.init(source: iri, quote: nil)
      return
    }
    var source = ""
    if let cursor = try cursor.optional("source") {
      if case .string(let iri) = cursor.value { source = iri } else { source = try cursor.string("id") }
    } else if let id = try cursor.optional("id") {
      source = try id.string()
    }
    var quote: TextQuoteSelector?
    var position: Range<Int>?
    for selector in try cursor.optional("selector")?.oneOrMany() ?? [] {
      // A selector may also be an IRI, behind which nothing is looked for.
      guard case .object = selector.value else { continue }
      for type in try selector.optional("type")?.oneOrMany() ?? [] {
        switch try type.string() {
        case "TextQuoteSelector" where quote == nil:
          quote = TextQuoteSelector(
            exact: try selector.string("exact"), prefix: try selector.optional("prefix")?.string() ?? "",
            suffix: try selector.optional("suffix")?.string() ?? "")
        case "TextPositionSelector" where position == nil:
          let start = try selector.integer("start")
          let end = try selector.integer("end")
          guard 0 <= start, start <= end else {
            throw selector.error(.value(found: "\(start) to \(end)"), expected: "a start that isn't after the end")
          }
          position = start..<end
        default: continue
        }
      }
    }
    self.init(source: source, quote: quote, position: position)
  }
}

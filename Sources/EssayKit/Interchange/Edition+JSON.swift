/// Editions as JSON, for web pages and servers.
extension Edition {
  /// The version of the JSON that EssayKit writes.
  ///
  /// A later version may add keys; it is raised where a reader of the earlier one would go wrong.
  public static let jsonVersion = 1

  private static let jsonFormat = "EssayKit edition"

  /// The edition as one JSON document: the essay's source and reading text with all layers, the argument graph, the
  /// glossary, and the places of all quotes and uses of terms.
  ///
  /// `Documentation/Schemas/edition.schema.json` describes it. Places are ranges of the reading text, each in UTF-8 bytes
  /// and in the UTF-16 code units in which JavaScript counts.
  ///
  /// - Returns: The text; equal editions give the same bytes.
  /// - Complexity: O(*n*) in the length of the text.
  public func json() -> String { jsonValue.text }

  private var jsonValue: JSON {
    let writer = EssayJSON(essay)
    let arguments = arguments.json { claim, quote in writer.range(storage.quotes[storage.quoteStarts[claim] + quote]) }
    let uses = occurrences.map { use in
      JSON.object([JSON.Member("term", .string(use.term.name)), JSON.Member("range", writer.range(use.range))])
    }
    return .object([
      JSON.Member("format", .string(Self.jsonFormat)), JSON.Member("version", .integer(Self.jsonVersion)),
      JSON.Member("essay", writer.value), JSON.Member("arguments", arguments),
      JSON.Member("glossary", glossary.json), JSON.Member("occurrences", .array(uses)),
    ])
  }

  /// Reads an edition from JSON.
  ///
  /// The essay is parsed and everything is resolved again, and then compared with what the file says: a file whose layers
  /// or places aren't those of its own source is refused. Of the file only the essay's `markdown`, the claims and the
  /// terms need be there. Keys that this version doesn't know are passed over.
  ///
  /// - Parameter json: The text.
  /// - Throws: ``InterchangeError`` where the text isn't JSON or isn't an edition, with the place.
  /// - Complexity: O(*n*) in the length of the text.
  public init(json: String) throws(InterchangeError) {
    try self.init(JSONCursor(try JSON(reading: json)))
  }

  /// Reads an edition from the bytes of a JSON file.
  ///
  /// - Parameter utf8: The file in UTF-8.
  /// - Throws: ``InterchangeError`` as ``init(json:)-(String)`` does, and where the bytes aren't UTF-8.
  public init(json utf8: some Collection<UInt8>) throws(InterchangeError) {
    try self.init(JSONCursor(try JSON(reading: utf8)))
  }

  private init(_ cursor: JSONCursor) throws(InterchangeError) {
    let format = try cursor.required("format")
    guard try format.string() == Self.jsonFormat else {
      throw format.wrong(try format.string(), expected: "“\(Self.jsonFormat)”")
    }
    let version = try cursor.required("version")
    guard try version.integer() == Self.jsonVersion else {
      throw version.error(.unsupported("version \(try version.integer())"), expected: "version \(Self.jsonVersion)")
    }
    let essay = try EssayJSON.essay(try cursor.required("essay"))
    var graph = ArgumentGraph()
    if let arguments = try cursor.optional("arguments") { graph = try ArgumentGraph(arguments) }
    var glossary = Glossary()
    if let terms = try cursor.optional("glossary") { glossary = try Glossary(terms) }
    do throws(EditionError) {
      try self.init(essay: essay, arguments: graph, glossary: glossary)
    } catch {
      throw InterchangeError(.edition(error), path: "")
    }
    if let difference = JSONDifference.first(cursor.value, jsonValue, .root) { throw difference }
  }
}

/// Compares what a file says with what its own parts come to.
private enum JSONDifference {
  /// The first place at which a value of a file isn't as it should be; keys that either lacks are passed over.
  static func first(_ found: JSON, _ expected: JSON, _ path: JSONPath) -> InterchangeError? {
    switch (found, expected) {
    case (.object(let members), .object(let wanted)):
      var values: [String: JSON] = [:]
      for member in wanted { values[member.key] = member.value }
      for member in members where member.value != .null {
        guard let value = values[member.key] else { continue }
        if let error = first(member.value, value, .key(path, member.key)) { return error }
      }
      return nil
    case (.array(let items), .array(let wanted)):
      for (index, (item, value)) in zip(items, wanted).enumerated() {
        if let error = first(item, value, .index(path, index)) { return error }
      }
      guard items.count != wanted.count else { return nil }
      return InterchangeError(
        .contradiction(found: "\(items.count)"), expected: "\(wanted.count) items, as the file's own parts come to",
        path: path.description)
    // Tools write other numbers than offsets in their own way, as 1.5 for 1.50.
    case (.number(let number), .number(let value)) where Int32(number) == nil || Int32(value) == nil: return nil
    default:
      guard found != expected else { return nil }
      return InterchangeError(
        .contradiction(found: excerpt(found)),
        expected: "\(excerpt(expected)), as the file's own parts come to", path: path.description)
    }
  }

  private static func excerpt(_ value: JSON) -> String {
    let line = value.line
    return line.utf8.count > 60 ? String(line.unicodeScalars.prefix(60)) + "…" : line
  }
}

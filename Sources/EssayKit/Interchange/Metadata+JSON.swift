/// Metadata in JSON, from which it comes back just as it was.
///
/// Objects and lists are mappings and sequences. What JSON can't hold is an object with one key: `$number` for a number
/// that JSON writes in another way, such as `0x1F`, and `$mapping` with a list of pairs for a mapping that has a key
/// twice or one that begins with `$`.
extension Metadata.Value {
  var json: JSON {
    switch self {
    case .string(let text): return .string(text)
    case .number(let text):
      return Self.isJSONNumber(text) ? .number(text) : .object([JSON.Member("$number", .string(text))])
    case .boolean(let flag): return .boolean(flag)
    case .null: return .null
    case .list(let values): return .array(values.map { $0.json })
    case .mapping(let entries): return Self.object(entries)
    }
  }

  static func object(_ entries: [Metadata.Entry]) -> JSON {
    let keys = Set(entries.map { $0.key })
    guard keys.count == entries.count, !keys.contains(where: { $0.utf8.first == UInt8(ascii: "$") }) else {
      let pairs = entries.map { JSON.array([.string($0.key), $0.value.json]) }
      return .object([JSON.Member("$mapping", .array(pairs))])
    }
    return .object(entries.map { JSON.Member($0.key, $0.value.json) })
  }

  private static func isJSONNumber(_ text: String) -> Bool {
    do throws(InterchangeError) {
      return try JSON(reading: text) == .number(text)
    } catch {
      return false
    }
  }

  init(_ cursor: JSONCursor) throws(InterchangeError) {
    switch cursor.value {
    case .null: self = .null
    case .boolean(let flag): self = .boolean(flag)
    case .number(let number): self = .number(number)
    case .string(let text): self = .string(text)
    case .array:
      var values: [Metadata.Value] = []
      for item in try cursor.items() { values.append(try Metadata.Value(item)) }
      self = .list(values)
    case .object:
      if let number = try cursor.optional("$number") {
        let text = try number.string()
        guard YAML.isNumber(Array(text.utf8)) else { throw number.wrong(text, expected: "a number as YAML writes it") }
        self = .number(text)
      } else {
        self = .mapping(try Self.entries(cursor))
      }
    }
  }

  /// The entries of an object.
  static func entries(_ cursor: JSONCursor) throws(InterchangeError) -> [Metadata.Entry] {
    var entries: [Metadata.Entry] = []
    if let pairs = try cursor.optional("$mapping") {
      for pair in try pairs.items() {
        let parts = try pair.items()
        guard parts.count == 2 else {
          throw pair.error(.value(found: "\(parts.count) items"), expected: "a key and a value")
        }
        entries.append(Metadata.Entry(key: try parts[0].string(), value: try Metadata.Value(parts[1])))
      }
    } else {
      for (key, value) in try cursor.members() {
        entries.append(Metadata.Entry(key: key, value: try Metadata.Value(value)))
      }
    }
    return entries
  }
}

extension [Metadata.Entry] {
  /// The entries as an object, or `nil` where there are none.
  var jsonUnlessEmpty: JSON? { isEmpty ? nil : Metadata.Value.object(self) }
}

extension JSONCursor {
  /// The entries of the object under a key; none where there is no object.
  func entries(_ key: String) throws(InterchangeError) -> [Metadata.Entry] {
    guard let cursor = try optional(key) else { return [] }
    return try Metadata.Value.entries(cursor)
  }
}

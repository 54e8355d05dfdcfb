/// A JSON value ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)) with its objects in order and its numbers as
/// written.
enum JSON: Sendable, Hashable {
  case null
  case boolean(Bool)
  /// A number as written.
  case number(String)
  case string(String)
  case array([JSON])
  /// The members in order; no key stands twice.
  case object([Member])

  /// A key of an object and its value.
  struct Member: Sendable, Hashable {
    var key: String
    var value: JSON

    init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// How deep values may nest; the outermost is at depth 1.
  ///
  /// Reading, writing and freeing a value go as deep as it does, so the limit keeps hostile files from overflowing the
  /// stack.
  static let depthLimit = 200

  /// The kind of value in words.
  var typeName: String {
    switch self {
    case .null: "null"
    case .boolean: "a truth value"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// The value under a key of an object; `nil` where there is none, and for any other value.
  ///
  /// - Complexity: O(*n*) in the number of keys.
  subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  static func integer(_ value: Int) -> JSON { .number("\(value)") }

  static func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }

  /// An object without the members that have no value.
  static func object(leavingOut members: [(String, JSON?)]) -> JSON {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }
}

extension [JSON] {
  /// The list as a value, or `nil` where it is empty.
  var unlessEmpty: JSON? { isEmpty ? nil : .array(self) }
}

extension JSON: ExpressibleByStringLiteral {
  init(stringLiteral value: String) {
    self = .string(value)
  }
}

/// A JSON value with its place in its file, from which typed values are taken.
struct JSONCursor: Sendable {
  let value: JSON
  let path: JSONPath

  init(_ value: JSON, path: JSONPath = .root) {
    self.value = value
    self.path = path
  }

  // MARK: Going on

  /// The value under a key, or `nil` where there is none or it is `null`.
  func optional(_ key: String) throws(InterchangeError) -> JSONCursor? {
    guard case .object = value else { throw wrongType("an object") }
    guard let inner = value[key], inner != .null else { return nil }
    return JSONCursor(inner, path: .key(path, key))
  }

  /// The value under a key that must be there.
  func required(_ key: String) throws(InterchangeError) -> JSONCursor {
    guard let cursor = try optional(key) else {
      throw InterchangeError(.missing, expected: "“\(key)”", path: JSONPath.key(path, key).description)
    }
    return cursor
  }

  /// The items of a list.
  func items() throws(InterchangeError) -> [JSONCursor] {
    guard case .array(let values) = value else { throw wrongType("a list") }
    return values.enumerated().map { JSONCursor($1, path: .index(path, $0)) }
  }

  /// The items of the list under a key; none where there is no list.
  func items(_ key: String) throws(InterchangeError) -> [JSONCursor] {
    try optional(key)?.items() ?? []
  }

  /// The value as a list: its items, or itself as the only one.
  func oneOrMany() -> [JSONCursor] {
    guard case .array(let values) = value else { return [self] }
    return values.enumerated().map { JSONCursor($1, path: .index(path, $0)) }
  }

  /// The members of an object.
  func members() throws(InterchangeError) -> [(key: String, value: JSONCursor)] {
    guard case .object(let members) = value else { throw wrongType("an object") }
    return members.map { ($0.key, JSONCursor($0.value, path: .key(path, $0.key))) }
  }

  // MARK: Plain values

  func string() throws(InterchangeError) -> String {
    guard case .string(let string) = value else { throw wrongType("a string") }
    return string
  }

  func boolean() throws(InterchangeError) -> Bool {
    guard case .boolean(let flag) = value else { throw wrongType("a truth value") }
    return flag
  }

  /// A whole number that any platform's `Int` holds.
  func integer() throws(InterchangeError) -> Int {
    guard case .number(let number) = value else { throw wrongType("a whole number") }
    guard let integer = Int32(number) else { throw wrong(number, expected: "a whole number below 2³¹") }
    return Int(integer)
  }

  func string(_ key: String) throws(InterchangeError) -> String { try required(key).string() }

  func integer(_ key: String) throws(InterchangeError) -> Int { try required(key).integer() }

  func strings(_ key: String) throws(InterchangeError) -> [String] {
    var strings: [String] = []
    for item in try items(key) { strings.append(try item.string()) }
    return strings
  }

  /// A value made from a string, or an error that says what was expected.
  func read<Value>(_ expected: String, _ make: (String) -> Value?) throws(InterchangeError) -> Value {
    let text = try string()
    guard let value = make(text) else { throw wrong(text, expected: expected) }
    return value
  }

  // MARK: Errors

  func error(_ kind: InterchangeError.Kind, expected: String = "") -> InterchangeError {
    InterchangeError(kind, expected: expected, path: path.description)
  }

  func wrong(_ text: String, expected: String) -> InterchangeError {
    error(.value(found: "“\(text)”"), expected: expected)
  }

  private func wrongType(_ expected: String) -> InterchangeError {
    error(.type(found: value.typeName), expected: expected)
  }
}

extension Metadata.Value {
  /// What a plain scalar means in the [core schema](https://yaml.org/spec/1.2.2/#1032-tag-resolution).
  ///
  /// - Parameter text: Its text in UTF-8.
  init(plain text: [UInt8]) {
    let string = String(decoding: text, as: UTF8.self)
    switch string {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .boolean(true)
    case "false", "False", "FALSE": self = .boolean(false)
    default: self = YAML.isNumber(text) ? .number(string) : .string(string)
    }
  }
}

extension YAML {
  /// Whether a text is a number in the core schema, such as `1970`, `-1.5e3`, `0x1F`, `0o17` or `.inf`.
  static func isNumber(_ text: some Collection<UInt8>) -> Bool {
    var rest = text[...]

    func digits(_ isDigit: (UInt8) -> Bool) -> Int {
      let count = rest.count
      rest = rest.drop(while: isDigit)
      return count - rest.count
    }
    func isDecimal(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    func skip(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
      guard let byte = rest.first, byte == UInt8(ascii: first) || byte == UInt8(ascii: second) else { return false }
      rest = rest.dropFirst()
      return true
    }

    if rest.starts(with: "0x".utf8) {
      rest = rest.dropFirst(2)
      return digits { isDecimal($0) || $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "f") } > 0
        && rest.isEmpty
    }
    if rest.starts(with: "0o".utf8) {
      rest = rest.dropFirst(2)
      return digits { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "7") } > 0 && rest.isEmpty
    }
    switch String(decoding: rest.prefix(5), as: UTF8.self) {
    case ".nan", ".NaN", ".NAN": return true
    default: break
    }
    _ = skip("+", "-")
    switch String(decoding: rest.prefix(5), as: UTF8.self) {
    case ".inf", ".Inf", ".INF": return true
    default: break
    }
    let whole = digits(isDecimal)
    if skip(".", ".") {
      let part = digits(isDecimal)
      guard whole + part > 0 else { return false }
    } else {
      guard whole > 0 else { return false }
    }
    if skip("e", "E") {
      _ = skip("+", "-")
      guard digits(isDecimal) > 0 else { return false }
    }
    return rest.isEmpty
  }
}

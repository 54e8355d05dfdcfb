extension JSON {
  /// Reads a JSON text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(reading text: String) throws(InterchangeError) {
    var text = text
    self = try Bytes.with(&text) { (bytes) throws(InterchangeError) in
      var reader = JSONReader(bytes)
      return try reader.document()
    }
  }

  /// Reads the bytes of a JSON file, which must be UTF-8; a byte order mark is passed over.
  init(reading utf8: some Collection<UInt8>) throws(InterchangeError) {
    try self.init(reading: try UTF8File.text(utf8))
  }
}

/// The text of a file's bytes.
enum UTF8File {
  static func text(_ utf8: some Collection<UInt8>) throws(InterchangeError) -> String {
    let bytes = Array(utf8)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InterchangeError(
        .encoding, path: "", location: SourceLocation(of: Self.validCount(bytes), in: bytes))
    }
    return text
  }

  /// How many bytes come before the first that isn't UTF-8.
  private static func validCount(_ bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }
}

/// Reads a JSON text from its start to its end.
private struct JSONReader {
  private let bytes: Bytes
  private var position = 0
  private var path = JSONPath.root
  private var depth = 0

  init(_ bytes: Bytes) {
    self.bytes = bytes
    if bytes[0] == 0xef, bytes[1] == 0xbb, bytes[2] == 0xbf { position = 3 }
  }

  mutating func document() throws(InterchangeError) -> JSON {
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw unexpected("the end of the file") }
    return value
  }

  private mutating func value() throws(InterchangeError) -> JSON {
    skipSpace()
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t") where takes("true"): return .boolean(true)
    case UInt8(ascii: "f") where takes("false"): return .boolean(false)
    case UInt8(ascii: "n") where takes("null"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw unexpected("a JSON value")
    }
  }

  private mutating func enter() throws(InterchangeError) {
    depth += 1
    guard depth <= JSON.depthLimit else { throw error(.tooDeep(limit: JSON.depthLimit)) }
    position += 1
    skipSpace()
  }

  private mutating func array() throws(InterchangeError) -> JSON {
    try enter()
    defer { depth -= 1 }
    var values: [JSON] = []
    let outer = path
    if takes("]") { return .array(values) }
    while true {
      path = .index(outer, values.count)
      values.append(try value())
      skipSpace()
      if takes("]") { break }
      guard takes(",") else { throw unexpected("“,” or “]”") }
    }
    path = outer
    return .array(values)
  }

  private mutating func object() throws(InterchangeError) -> JSON {
    try enter()
    defer { depth -= 1 }
    var members: [JSON.Member] = []
    var keys: Set<String> = []
    let outer = path
    if takes("}") { return .object(members) }
    while true {
      skipSpace()
      let start = position
      guard bytes[position] == UInt8(ascii: "\"") else { throw unexpected("a key in quotation marks") }
      let key = try string()
      guard keys.insert(key).inserted else {
        position = start
        throw error(.repeatedKey(key))
      }
      skipSpace()
      guard takes(":") else { throw unexpected("“:”") }
      path = .key(outer, key)
      members.append(JSON.Member(key, try value()))
      path = outer
      skipSpace()
      if takes("}") { break }
      guard takes(",") else { throw unexpected("“,” or “}”") }
    }
    return .object(members)
  }

  private mutating func number() throws(InterchangeError) -> String {
    let start = position
    _ = takes("-")
    if !takes("0") { try digits() }
    if takes(".") { try digits() }
    if bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if !takes("+") { _ = takes("-") }
      try digits()
    }
    return bytes.string(start..<position)
  }

  private mutating func digits() throws(InterchangeError) {
    guard isDigit(bytes[position]) else { throw unexpected("a digit") }
    while isDigit(bytes[position]) { position += 1 }
  }

  private static let ends = ByteSet("\"\\", 0x00...0x1f)

  private mutating func string() throws(InterchangeError) -> String {
    position += 1
    var end = bytes.first(of: Self.ends, from: position, to: bytes.count)
    if bytes[end] == UInt8(ascii: "\""), end < bytes.count {
      defer { position = end + 1 }
      return bytes.string(position..<end)
    }
    var text: [UInt8] = []
    while true {
      bytes.append(position..<end, to: &text)
      position = end
      if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        position += 1
        return String(decoding: text, as: UTF8.self)
      }
      guard bytes[position] == UInt8(ascii: "\\") else { throw unexpected("a character or the end of the string") }
      try escape(into: &text)
      end = bytes.first(of: Self.ends, from: position, to: bytes.count)
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(InterchangeError) {
    let start = position
    position += 2
    switch bytes[position - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[position - 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0c)
    case UInt8(ascii: "n"): text.append(0x0a)
    case UInt8(ascii: "r"): text.append(0x0d)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var value = try unit(escapedAt: start)
      if value & 0xfc00 == 0xd800 {
        guard takes("\\u") else { throw lone(start) }
        let low = try unit(escapedAt: start)
        guard low & 0xfc00 == 0xdc00 else { throw lone(start) }
        value = 0x10000 + (value & 0x3ff) << 10 + low & 0x3ff
      }
      guard let scalar = Unicode.Scalar(value) else { throw lone(start) }
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default:
      position = start
      throw unexpected("an escape such as “\\n”")
    }
  }

  private func lone(_ start: Int) -> InterchangeError {
    InterchangeError(.loneSurrogate, path: path.description, location: location(of: start))
  }

  /// The four hexadecimal digits of an escape.
  private mutating func unit(escapedAt start: Int) throws(InterchangeError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = hexValue(bytes[position]) else {
        position = start
        throw unexpected("four hexadecimal digits after “\\u”")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0a, 0x0d, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func takes(_ word: StaticString) -> Bool {
    guard bytes.holds(word, at: position) else { return false }
    position += word.utf8CodeUnitCount
    return true
  }

  private func location(of offset: Int) -> SourceLocation {
    SourceLocation(of: offset, in: bytes.string(0..<bytes.count).utf8)
  }

  private func error(_ kind: InterchangeError.Kind, expected: String = "") -> InterchangeError {
    InterchangeError(kind, expected: expected, path: path.description, location: location(of: position))
  }

  private func unexpected(_ expected: String) -> InterchangeError {
    error(.syntax(found: ByteName.name(of: position, in: bytes)), expected: expected)
  }
}

/// A byte of a file in words, for errors.
enum ByteName {
  static func name(of position: Int, in bytes: Bytes) -> String {
    guard position < bytes.count else { return "the end of the file" }
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return "the end of the line"
    case 0..<0x20, 0x7f: return "a control character"
    default: return "“\(bytes.string(position..<nextScalar(bytes, position)))”"
    }
  }
}

/// The place of a value in a JSON text, told as a JSON Pointer.
indirect enum JSONPath: Sendable {
  case root
  case key(JSONPath, String)
  case index(JSONPath, Int)
}

extension JSONPath: CustomStringConvertible {
  var description: String {
    var parts: [String] = []
    var path = self
    while true {
      switch path {
      case .root: return parts.reversed().map { "/" + $0 }.joined()
      case .key(let outer, let key):
        parts.append(Self.escaped(key))
        path = outer
      case .index(let outer, let index):
        parts.append("\(index)")
        path = outer
      }
    }
  }

  private static func escaped(_ key: String) -> String {
    guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return key }
    var bytes: [UInt8] = []
    for byte in key.utf8 {
      switch byte {
      case UInt8(ascii: "~"): bytes.append(contentsOf: "~0".utf8)
      case UInt8(ascii: "/"): bytes.append(contentsOf: "~1".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

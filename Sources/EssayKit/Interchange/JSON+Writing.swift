extension JSON {
  /// The value as a JSON text that ends with a line feed.
  ///
  /// Members stand in their order. Lists and objects of plain values stand on one line where they fit into 100 bytes,
  /// all others on one line for each item, so that changes show well in a comparison of lines.
  ///
  /// - Complexity: O(*n*) in the length of the text, for values that nest no deeper than ``depthLimit``.
  var text: String {
    var writer = JSONWriter()
    writer.write(self)
    return writer.text
  }

  /// The value on one line.
  var line: String {
    var bytes: [UInt8] = []
    JSONWriter.appendLine(self, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Writes a JSON text.
private struct JSONWriter {
  private var bytes: [UInt8] = []
  private var depth = 0

  var text: String { String(decoding: bytes + [UInt8(ascii: "\n")], as: UTF8.self) }

  mutating func write(_ value: JSON) {
    switch value {
    case .array(let values) where !values.isEmpty:
      guard !appendShort(value, values) else { return }
      write("[", values.count, "]") { $0.write(values[$1]) }
    case .object(let members) where !members.isEmpty:
      guard !appendShort(value, members.map { $0.value }) else { return }
      write("{", members.count, "}") { writer, index in
        writer.bytes.append(quoted: members[index].key)
        writer.bytes.append(contentsOf: ": ".utf8)
        writer.write(members[index].value)
      }
    default: Self.appendLine(value, to: &bytes)
    }
  }

  private mutating func write(
    _ open: Unicode.Scalar, _ count: Int, _ close: Unicode.Scalar, _ item: (inout JSONWriter, Int) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    depth += 1
    for index in 0..<count {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      endLine()
      item(&self, index)
    }
    depth -= 1
    endLine()
    bytes.append(UInt8(ascii: close))
  }

  private mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(contentsOf: "  ".utf8) }
  }

  /// Appends a value on one line if it is short enough and holds plain values only.
  private mutating func appendShort(_ value: JSON, _ parts: [JSON]) -> Bool {
    guard parts.count <= 16, parts.allSatisfy({ $0.isFlat }) else { return false }
    let start = bytes.count
    Self.appendLine(value, to: &bytes)
    guard bytes.count - start <= 100 else {
      bytes.removeLast(bytes.count - start)
      return false
    }
    return true
  }

  static func appendLine(_ value: JSON, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .boolean(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let number): bytes.append(contentsOf: number.utf8)
    case .string(let string): bytes.append(quoted: string)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(contentsOf: ", ".utf8) }
        appendLine(value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(contentsOf: ", ".utf8) }
        bytes.append(quoted: member.key)
        bytes.append(contentsOf: ": ".utf8)
        appendLine(member.value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}

extension JSON {
  /// Whether the value holds no list or object that isn't short itself, so that it may stand within a line.
  fileprivate var isFlat: Bool {
    switch self {
    case .null, .boolean, .number, .string: true
    case .array(let values): values.count <= 2 && values.allSatisfy { $0.isPlain }
    case .object: false
    }
  }

  private var isPlain: Bool {
    switch self {
    case .null, .boolean, .number, .string: true
    case .array, .object: false
    }
  }
}

/// Attributes in braces, as Pandoc writes them after a heading or a span: `{#id .class key="value"}`.
enum Attributes {
  /// Reads the attributes that begin with the `{` at an offset; the text is what stands between the braces.
  static func read(_ bytes: Bytes, from start: Int, to limit: Int) -> (text: String, end: Int)? {
    var position = start + 1
    var quote: UInt8 = 0
    while position < limit {
      let byte = bytes[position]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "}") {
        let text = bytes.string(start + 1..<position)
        return isWellFormed(text) ? (text, position + 1) : nil
      } else if byte == UInt8(ascii: "{") || isLineEnd(byte) {
        return nil
      }
      position += 1
    }
    return nil
  }

  private static func isWellFormed(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 != UInt8(ascii: " ") }) else { return false }
    return first == UInt8(ascii: "#") || first == UInt8(ascii: ".") || isLetter(first)
  }
}

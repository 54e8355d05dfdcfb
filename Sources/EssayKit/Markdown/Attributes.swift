/// Attributes in braces, as Pandoc writes them after a heading or a span: `{#id .class key="value"}`.
///
/// Between the braces stand, divided by white space, an identifier after `#`, classes after `.`, keys with their values,
/// and `-`, which stands for the class `unnumbered`. See Pandoc's
/// [header attributes](https://pandoc.org/MANUAL.html#extension-header_attributes).
enum Attributes {
  /// Reads the attributes that begin with the `{` at an offset; the text is what stands between the braces, with line
  /// breaks as spaces.
  ///
  /// Braces may hold nothing; those that hold anything else aren't attributes.
  static func read(_ bytes: Bytes, from start: Int, to limit: Int) -> (text: String, end: Int)? {
    var position = spaceEnd(bytes, start + 1, limit)
    while position < limit, bytes[position] != UInt8(ascii: "}") {
      guard let end = attributeEnd(bytes, position, limit) else { return nil }
      let next = spaceEnd(bytes, end, limit)
      guard next > end || bytes[end] == UInt8(ascii: "}") else { return nil }
      position = next
    }
    guard position < limit else { return nil }
    var text = bytes.string(start + 1..<position)
    if text.utf8.contains(where: isLineEnd) {
      text = String(decoding: text.utf8.map { isLineEnd($0) ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
    return (text, position + 1)
  }

  /// Finds the attributes that end a line, after text or alone, and tells where their brace opens; those right after
  /// code or a bracket belong to that.
  static func readLast(_ bytes: Bytes, in line: Range<Int>) -> (text: String, start: Int)? {
    guard line.count > 1, bytes[line.upperBound - 1] == UInt8(ascii: "}") else { return nil }
    var start = line.upperBound - 1
    // The braces in a quoted value aren't the first ones; no other brace stands within attributes.
    var quotes = 0
    repeat {
      start -= 1
      if bytes[start] == UInt8(ascii: "\"") { quotes += 1 }
    } while start > line.lowerBound && !(bytes[start] == UInt8(ascii: "{") && quotes % 2 == 0)
    guard bytes[start] == UInt8(ascii: "{"), !isEscaped(bytes, start, from: line.lowerBound),
      start == line.lowerBound || bytes[start - 1] != UInt8(ascii: "]") && bytes[start - 1] != UInt8(ascii: "`"),
      let attributes = read(bytes, from: start, to: line.upperBound), attributes.end == line.upperBound
    else { return nil }
    return (attributes.text, start)
  }

  /// The end of one attribute.
  private static func attributeEnd(_ bytes: Bytes, _ start: Int, _ limit: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "-"): return start + 1
    case UInt8(ascii: "#"), UInt8(ascii: "."):
      let end = nameEnd(bytes, start + 1, limit)
      return end > start + 1 ? end : nil
    default:
      let sign = nameEnd(bytes, start, limit)
      guard sign > start, sign < limit, bytes[sign] == UInt8(ascii: "="), !isDigit(bytes[start]) else { return nil }
      return valueEnd(bytes, sign + 1, limit)
    }
  }

  private static func valueEnd(_ bytes: Bytes, _ start: Int, _ limit: Int) -> Int? {
    var position = start
    let quote = bytes[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      while position < limit, !isSpaceByte(bytes[position]), bytes[position] != UInt8(ascii: "}"),
        bytes[position] != UInt8(ascii: "{")
      {
        position += 1
      }
      return position
    }
    position += 1
    while position < limit, !isLineEnd(bytes[position]) {
      if bytes[position] == quote { return position + 1 }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private static func nameEnd(_ bytes: Bytes, _ start: Int, _ limit: Int) -> Int {
    var position = start
    while position < limit, isNameByte(bytes[position]) { position += 1 }
    return position
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
  }

  private static func spaceEnd(_ bytes: Bytes, _ start: Int, _ limit: Int) -> Int {
    var position = start
    while position < limit, isSpaceByte(bytes[position]) { position += 1 }
    return position
  }

  /// Whether an odd number of backslashes stands before an offset.
  private static func isEscaped(_ bytes: Bytes, _ position: Int, from start: Int) -> Bool {
    var lower = position
    while lower > start, bytes[lower - 1] == UInt8(ascii: "\\") { lower -= 1 }
    return (position - lower) % 2 == 1
  }
}

/// The parts of [links](https://spec.commonmark.org/0.31.2/#links) and link definitions.
enum LinkSyntax {
  /// A part of a link: the bytes that it stands for, still with their escapes, and where it ends.
  struct Part {
    var content: Range<Int>
    var end: Int
  }

  /// Reads a link destination.
  static func destination(in bytes: Bytes, from start: Int, to limit: Int) -> Part? {
    var position = start
    if position < limit, bytes[position] == UInt8(ascii: "<") {
      position += 1
      while position < limit {
        switch bytes[position] {
        case UInt8(ascii: ">"): return Part(content: start + 1..<position, end: position + 1)
        case UInt8(ascii: "<"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
        case UInt8(ascii: "\\") where isPunctuation(bytes[position + 1]): position += 2
        default: position += 1
        }
      }
      return nil
    }
    var depth = 0
    scan: while position < limit {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\\") where isPunctuation(bytes[position + 1]): position += 2
      case UInt8(ascii: "("):
        depth += 1
        // CommonMark asks for at least three levels; a limit keeps floods of parentheses linear.
        guard depth <= 32 else { return nil }
        position += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
        position += 1
      default:
        if byte <= UInt8(ascii: " ") || byte == 0x7f { break scan }
        position += 1
      }
    }
    guard depth == 0, position <= limit else { return nil }
    return Part(content: start..<position, end: position)
  }

  /// Reads a link title in its quotation marks or parentheses.
  ///
  /// A blank line ends it unfinished.
  static func title(in bytes: Bytes, from start: Int, to limit: Int) -> Part? {
    let closing: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""): closing = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): closing = UInt8(ascii: "'")
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return nil
    }
    var position = start + 1
    while position < limit {
      let byte = bytes[position]
      if byte == closing { return Part(content: start + 1..<position, end: position + 1) }
      if byte == UInt8(ascii: "("), closing == UInt8(ascii: ")") { return nil }
      position += byte == UInt8(ascii: "\\") && isPunctuation(bytes[position + 1]) ? 2 : 1
    }
    return nil
  }

  /// Reads a link label in its brackets.
  static func label(in bytes: Bytes, from start: Int, to limit: Int) -> Part? {
    guard start < limit, bytes[start] == UInt8(ascii: "[") else { return nil }
    var position = start + 1
    var isBlank = true
    // A label holds at most 999 characters, which are at most four bytes each.
    let limit = min(limit, start + 4 * 999 + 2)
    while position < limit {
      switch bytes[position] {
      case UInt8(ascii: "]"):
        let content = start + 1..<position
        return isBlank || isTooLong(content, in: bytes) ? nil : Part(content: content, end: position + 1)
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\") where isPunctuation(bytes[position + 1]):
        isBlank = false
        position += 2
      default:
        if bytes[position] > UInt8(ascii: " ") { isBlank = false }
        position += 1
      }
    }
    return nil
  }

  private static func isTooLong(_ label: Range<Int>, in bytes: Bytes) -> Bool {
    guard label.count > 999 else { return false }
    var characters = 0
    for position in label where bytes[position] & 0xc0 != 0x80 { characters += 1 }
    return characters > 999
  }

  /// The end of white space with at most one line end in it.
  static func spaceEnd(in bytes: Bytes, from start: Int, to limit: Int) -> Int {
    var position = start
    while position < limit, isSpaceOrTab(bytes[position]) || isLineEnd(bytes[position]) { position += 1 }
    return position
  }
}

/// Labels by which links find their definitions, and note marks their notes.
enum LinkLabel {
  /// A label as it is compared: white space folded into single spaces, letters folded to one case.
  static func normalised(_ label: String) -> String {
    var bytes: [UInt8] = []
    var isASCII = true
    var pendingSpace = false
    for byte in label.utf8 {
      if isSpaceOrTab(byte) || isLineEnd(byte) {
        pendingSpace = !bytes.isEmpty
        continue
      }
      if pendingSpace { bytes.append(UInt8(ascii: " ")) }
      pendingSpace = false
      if byte >= 0x80 { isASCII = false }
      bytes.append(isLetter(byte) ? byte & ~0x20 : byte)
    }
    let folded = String(decoding: bytes, as: UTF8.self)
    // Small letters first, so that letters with several small forms meet.
    return isASCII ? folded : folded.lowercased().uppercased()
  }
}

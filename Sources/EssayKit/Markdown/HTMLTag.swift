/// Raw HTML within a line of text, by CommonMark's [grammar](https://spec.commonmark.org/0.31.2/#raw-html) of it.
enum HTMLTag {
  /// The end of the open or closing tag that begins with the `<` at `start`, or 0 where there is none.
  static func end(in bytes: Bytes, from start: Int, to limit: Int) -> Int {
    var position = start + 1
    if bytes[position] == UInt8(ascii: "/") {
      position = nameEnd(in: bytes, from: position + 1, to: limit)
      guard position > 0 else { return 0 }
      position = spaceEnd(in: bytes, from: position, to: limit)
      return position < limit && bytes[position] == UInt8(ascii: ">") ? position + 1 : 0
    }
    position = nameEnd(in: bytes, from: position, to: limit)
    guard position > 0 else { return 0 }
    while position < limit {
      let next = spaceEnd(in: bytes, from: position, to: limit)
      switch bytes[next] {
      case UInt8(ascii: ">"): return next < limit ? next + 1 : 0
      case UInt8(ascii: "/"): return next + 1 < limit && bytes[next + 1] == UInt8(ascii: ">") ? next + 2 : 0
      default: break
      }
      guard next > position else { return 0 }
      position = attributeEnd(in: bytes, from: next, to: limit)
      guard position > 0 else { return 0 }
    }
    return 0
  }

  private static func nameEnd(in bytes: Bytes, from start: Int, to limit: Int) -> Int {
    guard start < limit, isLetter(bytes[start]) else { return 0 }
    var position = start + 1
    while position < limit,
      isLetter(bytes[position]) || isDigit(bytes[position]) || bytes[position] == UInt8(ascii: "-")
    {
      position += 1
    }
    return position
  }

  private static func spaceEnd(in bytes: Bytes, from start: Int, to limit: Int) -> Int {
    var position = start
    while position < limit, isSpaceOrTab(bytes[position]) || isLineEnd(bytes[position]) { position += 1 }
    return position
  }

  private static func attributeEnd(in bytes: Bytes, from start: Int, to limit: Int) -> Int {
    guard start < limit, isNameStart(bytes[start]) else { return 0 }
    var position = start + 1
    while position < limit,
      isNameStart(bytes[position]) || isDigit(bytes[position]) || bytes[position] == UInt8(ascii: ".")
        || bytes[position] == UInt8(ascii: "-")
    {
      position += 1
    }
    let sign = spaceEnd(in: bytes, from: position, to: limit)
    guard sign < limit, bytes[sign] == UInt8(ascii: "=") else { return position }
    let value = spaceEnd(in: bytes, from: sign + 1, to: limit)
    guard value < limit else { return 0 }
    let first = bytes[value]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      position = value + 1
      while position < limit, bytes[position] != first { position += 1 }
      return position < limit ? position + 1 : 0
    }
    position = value
    while position < limit, !unquotedEnd.contains(bytes[position]) { position += 1 }
    return position > value ? position : 0
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  private static let unquotedEnd = CharacterSet(" \t\n\r\"'=<>`")
}

/// Autolinks and raw HTML: what a `<` may begin.
extension InlineParser {
  mutating func angle(_ bytes: Bytes, at position: Int, to end: Int) -> Int {
    if let close = autolinkEnd(bytes, from: position + 1, to: end) {
      let address = bytes.string(position + 1..<close.end)
      links.append(LinkRecord(destination: close.isMail ? "mailto:" + address : address, title: nil))
      mark(position..<position + 1, .open, .link, detail: Int32(truncatingIfNeeded: links.count - 1))
      mark(close.end..<close.end + 1, .close, .link)
      return close.end + 1
    }
    let after = htmlEnd(bytes, from: position, to: end)
    guard after > position else { return position + 1 }
    mark(position..<position, .open, .html)
    markLineBreaks(bytes, in: position..<after, .literalBreak)
    mark(after..<after, .close, .html)
    return after
  }

  private func autolinkEnd(_ bytes: Bytes, from start: Int, to end: Int) -> (end: Int, isMail: Bool)? {
    var position = start
    if isLetter(bytes[start]) {
      while position < end, position - start <= 32, Self.schemeBytes.contains(bytes[position]) { position += 1 }
      let count = position - start
      if count >= 2, count <= 32, bytes[position] == UInt8(ascii: ":") {
        while position < end, bytes[position] > UInt8(ascii: " "), bytes[position] != UInt8(ascii: "<"),
          bytes[position] != UInt8(ascii: ">"), bytes[position] != 0x7f
        {
          position += 1
        }
        return position < end && bytes[position] == UInt8(ascii: ">") ? (position, false) : nil
      }
    }
    position = start
    while position < end, Self.mailBytes.contains(bytes[position]) { position += 1 }
    guard position > start, position < end, bytes[position] == UInt8(ascii: "@") else { return nil }
    repeat {
      let label = position + 1
      position = label
      while position < end,
        isLetter(bytes[position]) || isDigit(bytes[position]) || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      guard position > label, position - label <= 63, bytes[label] != UInt8(ascii: "-"),
        bytes[position - 1] != UInt8(ascii: "-")
      else { return nil }
    } while position < end && bytes[position] == UInt8(ascii: ".")
    return position < end && bytes[position] == UInt8(ascii: ">") ? (position, true) : nil
  }

  private static let schemeBytes = CharacterSet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+.-")
  private static let mailBytes = CharacterSet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.!#$%&'*+/=?^_`{|}~-")

  /// The end of the raw HTML that begins at an offset, or 0.
  private mutating func htmlEnd(_ bytes: Bytes, from start: Int, to end: Int) -> Int {
    let next = bytes[start + 1]
    switch next {
    case UInt8(ascii: "?"):
      return find("?>", bytes, from: start + 2, to: end)
    case UInt8(ascii: "!"):
      if bytes[start + 2] == UInt8(ascii: "-"), bytes[start + 3] == UInt8(ascii: "-") {
        if bytes[start + 4] == UInt8(ascii: ">"), start + 4 < end { return start + 5 }
        if bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 5] == UInt8(ascii: ">"), start + 5 < end {
          return start + 6
        }
        return find("-->", bytes, from: start + 4, to: end)
      }
      if bytes.holds("[CDATA[", at: start + 2) { return find("]]>", bytes, from: start + 9, to: end) }
      return isLetter(bytes[start + 2]) ? find(">", bytes, from: start + 3, to: end) : 0
    default:
      return HTMLTag.end(in: bytes, from: start, to: end)
    }
  }

  /// The end of the first occurrence of a string, or 0.
  ///
  /// What wasn't found once isn't looked for again in the leaf.
  private mutating func find(_ text: StaticString, _ bytes: Bytes, from start: Int, to end: Int) -> Int {
    let key = text.withUTF8Buffer { unsafe $0.first ?? 0 }
    guard !missingEnds.contains(key) else { return 0 }
    var position = start
    while position + text.utf8CodeUnitCount <= end {
      if bytes.holds(text, at: position) { return position + text.utf8CodeUnitCount }
      position += 1
    }
    missingEnds.insert(key)
    return 0
  }
}

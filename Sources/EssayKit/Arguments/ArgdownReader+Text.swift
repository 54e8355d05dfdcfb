extension ArgdownReader {
  /// A text as it is read, with the tags that stand in it.
  struct Text {
    var wording: Wording
    var tags: [String]
    var isEmpty: Bool { wording.isEmpty && tags.isEmpty }
  }

  /// Where a text stands, which says what ends it.
  enum Place {
    case heading
    case paragraph
    case structure
  }

  /// An emphasis that is open.
  private struct Opening {
    let character: UInt8
    let length: Int
    /// Where it begins in the text read and in the source.
    let start: Int
    let offset: Int
  }

  /// Reads a text up to what ends it: data, an empty line, a relation, a numbered line or an inference.
  ///
  /// Leaves `line` saying what comes next, or `nil` where that is data or the heading's end.
  mutating func text(in place: Place) throws(ArgdownScanner.Failure) -> Text {
    if let text = try plainText(in: place) { return text }
    var read: [UInt8] = []
    var marks: [Wording.Mark] = []
    var tags: [String] = []
    var open: [Opening] = []
    line = nil
    reading: while true {
      if scanner.isAtLineEnd {
        if place == .heading { break }
        let next = try scanner.nextLine()
        line = next
        guard case .content(let indentation) = next else { break }
        if try endsText(in: place, indentation: indentation) { break }
        line = nil
        read.append(UInt8(ascii: " "))
      }
      let plain = scanner.plainTextEnd
      if plain > scanner.offset {
        scanner.bytes.append(scanner.offset..<plain, to: &read)
        scanner.offset = plain
        continue
      }
      if try scanner.skipComment() { continue }
      let byte = scanner.byte()
      switch byte {
      case UInt8(ascii: "\\"):
        scanner.offset += 1
        if !scanner.isAtLineEnd, scanner.byte() > 0x20, scanner.byte() < 0x7F {
          read.append(scanner.byte())
          scanner.offset += 1
        } else {
          read.append(byte)
        }
      case UInt8(ascii: "{"):
        break reading
      case UInt8(ascii: "#"):
        if let tag = try self.tag() {
          tags.append(tag)
        } else {
          read.append(byte)
          scanner.offset += 1
        }
      case UInt8(ascii: "@") where scanner.byte(at: 1) == UInt8(ascii: "[") || scanner.byte(at: 1) == UInt8(ascii: "<"):
        scanner.offset += 1
        let isClaim = scanner.byte() == UInt8(ascii: "[")
        guard let end = scanner.titleEnd(closedBy: UInt8(ascii: isClaim ? "]" : ">")) else {
          read.append(byte)
          continue
        }
        let start = read.count
        scanner.bytes.append(scanner.offset + 1..<end, to: &read)
        marks.append(Wording.Mark(isClaim ? .claim : .argument, start..<read.count))
        scanner.offset = end + 1
      case UInt8(ascii: "["):
        guard let end = scanner.titleEnd(closedBy: UInt8(ascii: "]")) else {
          read.append(byte)
          scanner.offset += 1
          continue
        }
        let label = scanner.offset + 1..<end
        guard let address = scanner.linkAddress(after: end) else { throw scanner.failure(.titleInText) }
        let start = read.count
        scanner.bytes.append(label, to: &read)
        marks.append(Wording.Mark(.link(address.text), start..<read.count))
        scanner.offset = address.end
      case UInt8(ascii: "<"):
        guard scanner.titleEnd(closedBy: UInt8(ascii: ">")) == nil else { throw scanner.failure(.titleInText) }
        read.append(byte)
        scanner.offset += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        emphasis(byte, &read, &marks, &open)
      default:
        read.append(byte)
        scanner.offset += 1
      }
    }
    // White space at the end is the rule, before data; a wording without any needs no second look.
    while marks.isEmpty, let last = read.last, Wording.isSpace(last) { read.removeLast() }
    if let opening = open.last { throw scanner.failure(.unclosedEmphasis, at: opening.offset) }
    return Text(wording: Wording(String(decoding: read, as: UTF8.self), marks: marks), tags: tags)
  }

  /// Reads a text that stands on one line and has nothing in it but text, as most do; else reads nothing.
  private mutating func plainText(in place: Place) throws(ArgdownScanner.Failure) -> Text? {
    let bytes = scanner.bytes
    let start = scanner.offset
    let end = scanner.lineTextEnd
    guard scanner.isPlain(start..<end) else { return nil }
    var (lower, upper) = (start, end)
    while lower < upper, Wording.isSpace(bytes[lower]) { lower += 1 }
    while upper > lower, Wording.isSpace(bytes[upper - 1]) { upper -= 1 }
    guard !bytes.hasUntidySpace(in: lower..<upper) else { return nil }
    line = nil
    scanner.offset = end
    if scanner.isAtLineEnd, place != .heading {
      let next = try scanner.nextLine()
      line = next
      if case .content(let indentation) = next, try !endsText(in: place, indentation: indentation) {
        scanner.offset = start
        return nil
      }
    }
    return Text(wording: lower == upper ? .empty : Wording(tidy: bytes.string(lower..<upper)), tags: [])
  }

  /// Whether a line that follows a text's line ends the text.
  private mutating func endsText(in place: Place, indentation: Int) throws(ArgdownScanner.Failure) -> Bool {
    if scanner.byte() == UInt8(ascii: "{") { return true }
    if place == .structure, scanner.statementNumber != nil || scanner.sees("--") { return true }
    if scanner.marker != nil {
      guard indentation > 0 else { throw scanner.failure(.missingIndentation) }
      return true
    }
    if scanner.sees("--") { throw scanner.failure(.misplacedInference) }
    if scanner.statementNumber != nil || scanner.headingLevel != nil || scanner.isAtList {
      throw scanner.failure(.missingEmptyLine)
    }
    if scanner.byte() == UInt8(ascii: "["), let end = scanner.titleEnd(closedBy: UInt8(ascii: "]")),
      scanner.linkAddress(after: end) == nil
    {
      throw scanner.failure(.missingEmptyLine)
    }
    if scanner.byte() == UInt8(ascii: "<"), !scanner.sees("<!--"), scanner.titleEnd(closedBy: UInt8(ascii: ">")) != nil
    {
      throw scanner.failure(.missingEmptyLine)
    }
    return false
  }

  /// Reads the tag that begins here, or returns `nil` if none does.
  mutating func tag() throws(ArgdownScanner.Failure) -> String? {
    let start = scanner.offset
    if scanner.byte(at: 1) == UInt8(ascii: "(") {
      var end = start + 2
      while end < scanner.bytes.count, scanner.bytes[end] != UInt8(ascii: ")"), scanner.bytes[end] >= 0x20 { end += 1 }
      let tag = Wording(scanner.bytes.string(start + 2..<end)).text
      guard end < scanner.bytes.count, scanner.bytes[end] == UInt8(ascii: ")"), !tag.isEmpty else {
        throw scanner.failure(.tag)
      }
      scanner.offset = end + 1
      return tag
    }
    var end = start + 1
    while end < scanner.bytes.count, isTagByte(scanner.bytes[end]) { end += 1 }
    guard end > start + 1 else { return nil }
    scanner.offset = end
    return scanner.bytes.string(start + 1..<end)
  }

  /// Opens or closes bold or italic, or takes the character as text.
  private mutating func emphasis(
    _ byte: UInt8, _ read: inout [UInt8], _ marks: inout [Wording.Mark], _ open: inout [Opening]
  ) {
    let follows = read.last.map { !Wording.isSpace($0) } ?? false
    if let last = open.last, last.character == byte, follows, read.count > last.start {
      let after = scanner.byte(at: last.length)
      let matches = last.length == 1 || scanner.byte(at: 1) == byte
      if matches, scanner.isSpace(at: last.length) || Wording.endsEmphasis(after) {
        open.removeLast()
        marks.append(Wording.Mark(last.length == 2 ? .bold : .italic, last.start..<read.count))
        scanner.offset += last.length
        return
      }
    }
    let length = scanner.byte(at: 1) == byte ? 2 : 1
    if !scanner.isSpace(at: length) {
      open.append(Opening(character: byte, length: length, start: read.count, offset: scanner.offset))
    } else {
      for _ in 0..<length { read.append(byte) }
    }
    scanner.offset += length
  }
}

/// Whether a byte can stand in a tag that has no parentheses.
func isTagByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
    true
  default: false
  }
}

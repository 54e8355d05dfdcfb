extension Quote {
  /// Reads a quote that stands in a text, as ``init(_:)`` does.
  init?(_ bytes: Bytes, _ range: Range<Int>) {
    guard let quote = Self.plain(bytes, range) ?? Quote(bytes.string(range)) else { return nil }
    self = quote
  }

  /// Reads a quote as most are written: with a citation in arabic numerals and single spaces.
  private static func plain(_ bytes: Bytes, _ range: Range<Int>) -> Quote? {
    guard let space = bytes.firstIndex(of: UInt8(ascii: " "), in: range) else {
      return Citation(plain: bytes, range).map { Quote($0) }
    }
    let words = space + 1..<range.upperBound
    guard let citation = Citation(plain: bytes, range.lowerBound..<space), isTrimmed(bytes, words) else { return nil }
    var position = words.lowerBound
    while let mark = bytes.firstIndex(of: 0xe2, in: position..<words.upperBound) {
      if bytes[mark + 1] == 0x80, bytes[mark + 2] == 0xa6, mark + 3 <= words.upperBound {
        // The spaces around it belong to neither part.
        guard bytes[mark - 1] == UInt8(ascii: " "), bytes[mark + 3] == UInt8(ascii: " ") else { return nil }
        guard mark + 4 < words.upperBound, mark - 1 > words.lowerBound else { return nil }
        let (first, last) = (words.lowerBound..<mark - 1, mark + 4..<words.upperBound)
        guard isTrimmed(bytes, first), isTrimmed(bytes, last) else { return nil }
        return Quote(citation, from: bytes.string(first), to: bytes.string(last))
      }
      position = mark + 1
    }
    return Quote(citation, from: bytes.string(words))
  }

  /// Whether a stretch has no space at an end.
  private static func isTrimmed(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    !range.isEmpty && bytes[range.lowerBound] != UInt8(ascii: " ")
      && bytes[range.upperBound - 1] != UInt8(ascii: " ")
  }
}

extension Citation {
  /// Reads a citation in arabic numerals, as most are, or `nil` where it is written in another way.
  init?(plain bytes: Bytes, _ range: Range<Int>) {
    var numbers = (0, 0, 0)
    var stops = 0
    var digits = 0
    var number = 0
    var hasDash = false
    for offset in range {
      let byte = bytes[offset]
      if isDigit(byte), digits < 8 {
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
        continue
      }
      let isDash = byte == UInt8(ascii: "-")
      guard digits > 0, !hasDash, isDash || byte == UInt8(ascii: ".") && stops < 2 else { return nil }
      numbers = (numbers.1, numbers.2, number)
      if isDash { hasDash = true } else { stops += 1 }
      number = 0
      digits = 0
    }
    guard digits > 0 else { return nil }
    if !hasDash { numbers = (numbers.1, numbers.2, number) }
    let last = hasDash ? number : nil
    guard stops < 2 || numbers.2 > 0, (last ?? numbers.2) >= numbers.2 else { return nil }
    switch stops {
    case 0: self.init(section: numbers.2, through: last)
    case 1: self.init(section: numbers.1, paragraph: numbers.2, through: last)
    default: self.init(section: numbers.0, paragraph: numbers.1, sentence: numbers.2, through: last)
    }
  }
}

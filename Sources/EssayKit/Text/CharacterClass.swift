/// What a character beside a delimiter is to CommonMark's rules of emphasis.
enum CharacterClass {
  case space, punctuation, other

  init(before position: Int, in bytes: Bytes, from start: Int) {
    guard position > start else {
      self = .space
      return
    }
    var lower = position - 1
    while lower > start, position - lower < 4, bytes[lower] & 0xc0 == 0x80 { lower -= 1 }
    self.init(scalar: Self.scalar(at: lower, in: bytes))
  }

  init(after position: Int, in bytes: Bytes, to end: Int) {
    guard position < end else {
      self = .space
      return
    }
    self.init(scalar: Self.scalar(at: position, in: bytes))
  }

  init(scalar: Unicode.Scalar) {
    if scalar.isASCII {
      switch UInt8(truncatingIfNeeded: scalar.value) {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), 0x0c, UInt8(ascii: "\r"): self = .space
      // A null byte is read as a replacement character, which is a symbol.
      case 0: self = .punctuation
      case let byte: self = isPunctuation(byte) ? .punctuation : .other
      }
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      self = .punctuation
    default: self = .other
    }
  }

  /// The scalar that begins at an offset of well-formed UTF-8.
  static func scalar(at position: Int, in bytes: Bytes) -> Unicode.Scalar {
    let first = UInt32(bytes[position])
    let value: UInt32 =
      switch first {
      case 0..<0x80: first
      case 0xc0..<0xe0: (first & 0x1f) << 6 | continuation(bytes, position + 1)
      case 0xe0..<0xf0:
        (first & 0x0f) << 12 | continuation(bytes, position + 1) << 6 | continuation(bytes, position + 2)
      default:
        (first & 0x07) << 18 | continuation(bytes, position + 1) << 12 | continuation(bytes, position + 2) << 6
          | continuation(bytes, position + 3)
      }
    return Unicode.Scalar(value) ?? "\u{fffd}"
  }

  private static func continuation(_ bytes: Bytes, _ position: Int) -> UInt32 { UInt32(bytes[position] & 0x3f) }
}

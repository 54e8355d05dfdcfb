/// How words are compared, so that case and accents don't matter: each scalar of a text becomes one or two units, or none.
///
/// The units of letters are those of ``LetterFolding``.
struct GlossaryFolding {
  /// The unit, 0 for what isn't part of a word, or ``skipped``.
  var first: UInt32
  /// A second unit, or 0.
  var second: UInt32 = 0

  /// What stands in words but counts for nothing: accents on their own, soft hyphens, joiners.
  static let skipped = UInt32.max

  /// The unit of an ASCII letter or digit, 0 for any other byte.
  @inline(__always)
  static func unit(ascii byte: UInt8) -> UInt8 {
    let small = byte | 0x20
    if small &- UInt8(ascii: "a") < 26 { return small }
    return byte &- UInt8(ascii: "0") < 10 ? byte : 0
  }

  init(first: UInt32, second: UInt32 = 0) {
    self.first = first
    self.second = second
  }

  /// The units of a scalar that isn't ASCII.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x300...0x36f, 0xad, 0x200c, 0x200d, 0x2060: self.init(first: Self.skipped)
    case let value:
      guard let (first, second) = LetterFolding.shared.letters(for: value) else {
        self.init(first: Self.other(scalar))
        return
      }
      self.init(first: first, second: second)
    }
  }

  /// The unit of a scalar that ``LetterFolding`` doesn't have.
  private static func other(_ scalar: Unicode.Scalar) -> UInt32 {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return skipped
    case .uppercaseLetter, .titlecaseLetter:
      let small = properties.lowercaseMapping.unicodeScalars
      return small.first?.value ?? scalar.value
    case .lowercaseLetter, .modifierLetter, .otherLetter, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return scalar.value
    default: return 0
    }
  }
}

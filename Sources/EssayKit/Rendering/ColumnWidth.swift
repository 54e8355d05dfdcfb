/// Counts the columns that characters take up on a terminal.
///
/// Scalars are fed one after the other, since what one adds may depend on those before it: a combining mark adds nothing,
/// a variation selector makes a sign an emoji of two columns, an emoji joined to the one before adds nothing to it. The
/// rules follow [UAX #11](https://www.unicode.org/reports/tr11/) and
/// [UTS #51](https://www.unicode.org/reports/tr51/), as terminals apply them.
struct ColumnWidth {
  /// What a scalar adds to a line.
  struct Step {
    /// Columns that the scalar adds.
    var columns: Int
    /// Whether the scalar is part of the character before it, so that no line may break between them.
    var joins: Bool
  }

  private var columns = 0
  private var isEmoji = false
  private var isJoined = false
  private var isHalfFlag = false

  /// Forgets the characters before, as at the start of a line.
  mutating func reset() { self = ColumnWidth() }

  /// Notes a printable ASCII character, which is one column wide.
  mutating func noteASCII(isDigit: Bool) {
    reset()
    columns = 1
    isEmoji = isDigit
  }

  /// What the next scalar adds.
  mutating func add(_ scalar: Unicode.Scalar) -> Step {
    let value = scalar.value
    switch value {
    case 0x200d:
      isJoined = isEmoji
      return Step(columns: 0, joins: true)
    case 0xfe0f:
      guard isEmoji, columns == 1 else { return Step(columns: 0, joins: true) }
      columns = 2
      return Step(columns: 1, joins: true)
    case 0x1f3fb...0x1f3ff where isEmoji && columns > 0:
      return Step(columns: 0, joins: true)
    case 0x1f1e6...0x1f1ff:
      if isHalfFlag {
        isHalfFlag = false
        return Step(columns: 0, joins: true)
      }
      begin(columns: 2, isEmoji: true)
      isHalfFlag = true
      return Step(columns: 2, joins: false)
    default: break
    }
    if Self.isZeroWidth(scalar) { return Step(columns: 0, joins: true) }
    let properties = scalar.properties
    let isEmoji = value > 0xff && properties.isEmoji
    if isJoined, isEmoji {
      isJoined = false
      self.isEmoji = true
      return Step(columns: 0, joins: true)
    }
    let width = Self.isWide(value) || properties.isEmojiPresentation ? 2 : 1
    begin(columns: width, isEmoji: isEmoji)
    return Step(columns: width, joins: false)
  }

  private mutating func begin(columns: Int, isEmoji: Bool) {
    self.columns = columns
    self.isEmoji = isEmoji
    isJoined = false
    isHalfFlag = false
  }

  /// The columns of a whole text without line breaks.
  static func columns(of text: some StringProtocol) -> Int {
    var width = ColumnWidth()
    var sum = 0
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x20, scalar.value < 0x7f {
        width.noteASCII(isDigit: isKeycapBase(scalar.value))
        sum += 1
      } else {
        sum += width.add(scalar).columns
      }
    }
    return sum
  }

  /// Whether a character can be the base of a keycap emoji.
  static func isKeycapBase(_ value: UInt32) -> Bool {
    value >= 0x30 && value <= 0x39 || value == 0x23 || value == 0x2a
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    // The vowels and finals of Hangul only combine.
    if (0x1160...0x11ff).contains(scalar.value) || (0xd7b0...0xd7fb).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// Whether a scalar's East Asian Width is W or F; emoji, which have a property of their own, aside.
  static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = low + (high - low) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }

  /// The wide stretches of Unicode 16, unassigned places within East Asian blocks included.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x2329...0x232a, 0x2630...0x2637, 0x268a...0x268f, 0x2e80...0x303e, 0x3041...0x3247,
    0x3250...0xa4c6, 0xa960...0xa97c, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe10...0xfe19, 0xfe30...0xfe6b,
    0xff01...0xff60, 0xffe0...0xffe6, 0x16fe0...0x16fe4, 0x16ff0...0x16ff1, 0x17000...0x18cff, 0x18d00...0x18d08,
    0x1aff0...0x1affe, 0x1b000...0x1b2fb, 0x1d300...0x1d356, 0x1d360...0x1d376, 0x1f200...0x1f202,
    0x1f210...0x1f23b, 0x1f240...0x1f248, 0x1f250...0x1f251, 0x1f260...0x1f265, 0x20000...0x2fffd,
    0x30000...0x3fffd,
  ]
}

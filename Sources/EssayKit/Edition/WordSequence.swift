/// A text as a sequence of numbered words, in which case, accents and white space make no difference.
///
/// A word is a run of letters and digits, with the apostrophes between them. Scripts that put no spaces between words
/// have one word for each character. A mark of punctuation counts as a word of its own, several of one kind together as
/// one; marks that are only drawn differently, as quotation marks and dashes are, are of one kind. Apostrophes count for
/// nothing.
struct WordSequence: Sendable {
  /// For each word, the number of its spelling; -1 for one that the vocabulary doesn't have.
  private(set) var numbers: [Int32] = []
  /// The bytes of each word.
  private(set) var lowers: [Int32] = []
  private(set) var uppers: [Int32] = []

  var count: Int { numbers.count }

  /// Spellings and their numbers.
  typealias Lexicon = [[UInt32]: Int32]

  /// Divides a text into words and numbers all their spellings.
  init(_ bytes: Bytes, numberingIn vocabulary: inout Lexicon) {
    scan(bytes) { spelling in
      if let number = vocabulary[spelling] { return number }
      let number = Int32(vocabulary.count)
      vocabulary[spelling] = number
      return number
    }
  }

  /// Divides a text into words with the numbers that a vocabulary has for them, and collects their spellings.
  init(_ bytes: Bytes, knownIn vocabulary: Lexicon, spellings: inout [[UInt32]]) {
    scan(bytes) { spelling in
      spellings.append(spelling)
      return vocabulary[spelling] ?? -1
    }
  }

  private mutating func scan(_ bytes: Bytes, _ number: ([UInt32]) -> Int32) {
    var spelling: [UInt32] = []
    var lower = 0
    var upper = 0
    var position = 0
    /// The mark that the last word is, or 0.
    var lastMark: UInt32 = 0

    func finish() {
      guard !spelling.isEmpty else { return }
      numbers.append(number(spelling))
      lowers.append(Int32(truncatingIfNeeded: lower))
      uppers.append(Int32(truncatingIfNeeded: upper))
      spelling.removeAll(keepingCapacity: true)
      lastMark = 0
    }

    func mark(_ kind: UInt32, _ start: Int, _ end: Int) {
      finish()
      guard kind != 0 else {
        lastMark = 0
        return
      }
      if lastMark == kind, let last = uppers.indices.last {
        uppers[last] = Int32(truncatingIfNeeded: end)
      } else {
        lower = start
        upper = end
        spelling.append(kind)
        finish()
        lastMark = kind
      }
    }

    while position < bytes.count {
      let byte = bytes[position]
      let start = position
      var unit = GlossaryFolding(first: UInt32(GlossaryFolding.unit(ascii: byte)))
      if byte < 0x80 {
        position += 1
        if byte == UInt8(ascii: "'") { continue }
      } else {
        position = nextScalar(bytes, position)
        let scalar = CharacterClass.scalar(at: start, in: bytes)
        if scalar == "\u{2019}" { continue }
        unit = GlossaryFolding(scalar)
        if unit.first == GlossaryFolding.skipped {
          if !spelling.isEmpty { upper = position }
          continue
        }
        if unit.first == 0 {
          mark(Self.mark(scalar), start, position)
          continue
        }
        if unit.first != 0, Self.standsAlone(scalar) {
          finish()
          lower = start
          upper = position
          spelling.append(unit.first)
          finish()
          continue
        }
      }
      guard unit.first != 0 else {
        mark(byte <= 0x20 || byte == 0x7f ? 0 : Self.mark(Unicode.Scalar(byte)), start, position)
        continue
      }
      if spelling.isEmpty { lower = start }
      spelling.append(unit.first)
      if unit.second != 0 { spelling.append(unit.second) }
      upper = position
    }
    finish()
  }

  /// The mark that stands for all of a kind; 0 for white space.
  private static func mark(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x85, 0xa0, 0x1680, 0x2000...0x200f, 0x2028...0x202f, 0x205f, 0x2060, 0x3000, 0xfeff: 0
    case 0x22, 0xab, 0xbb, 0x201c...0x201f, 0x2039, 0x203a: 0x22
    case 0x2d, 0x2010...0x2015, 0x2212: 0x2d
    case 0x2018, 0x201a, 0x201b, 0x60, 0xb4: 0x60
    default: scalar.value
    }
  }

  /// Whether a character belongs to a script that puts no spaces between words.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0e00...0x0eff, 0x1000...0x109f, 0x1780...0x17ff, 0x2e80...0x9fff, 0xf900...0xfaff, 0x20000...0x3ffff: true
    default: false
    }
  }

  /// The words that share a byte with a range.
  func words(in range: Range<Int>) -> Range<Int> {
    let first = uppers.partition { Int($0) > range.lowerBound }
    let end = lowers.partition { Int($0) >= range.upperBound }
    return first..<max(first, end)
  }
}

/// Divides bytes into words.
///
/// A word is a run of letters and digits. Apostrophes before a letter stand within a word (*don't*), an *'s* at its end
/// after it; single letters with full stops between (*N.E.P.*) are one word. In French and Italian an apostrophe divides
/// words as a hyphen does (*l'État*).
struct GlossaryScanner {
  private let bytes: Bytes
  private let end: Int
  private let letters = Self.letters
  private let elides: Bool
  /// Whether a tab is the border of a cell.
  private let tabsDivide: Bool
  private var position: Int
  /// Whether the last word ended in an apostrophe that divides it from the next.
  private var wasElided = false
  private var isFirst = true

  /// The word found last.
  private(set) var word = GlossaryWord()

  init(_ bytes: Bytes, _ range: Range<Int>, elides: Bool = false, tabsDivide: Bool = false) {
    self.bytes = bytes
    self.elides = elides
    self.tabsDivide = tabsDivide
    position = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  /// Whether a text holds a word.
  static func hasWord(_ text: String) -> Bool {
    var text = text
    return Bytes.with(&text) { bytes in
      var scanner = GlossaryScanner(bytes, 0..<bytes.count)
      return scanner.next()
    }
  }

  /// Goes on to the next word.
  ///
  /// - Returns: Whether there is one.
  @inline(__always)
  mutating func next() -> Bool {
    guard skipGap() else { return false }
    scanWord()
    return true
  }

  private static let letters = CharacterSet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")

  // MARK: Between words

  /// Goes on to the start of a word and notes what was passed.
  @inline(__always)
  private mutating func skipGap() -> Bool {
    let start = position
    // Most words are divided by one space.
    if bytes[start] == UInt8(ascii: " "), letters.contains(bytes[start &+ 1]), start &+ 1 < end, !isFirst, !wasElided {
      position = start &+ 1
      word.joint = .together
      return true
    }
    return skipLongGap(from: start)
  }

  private mutating func skipLongGap(from start: Int) -> Bool {
    var hasSpace = false
    var hasHyphen = wasElided
    var hasStop = false
    var isBroken = isFirst
    wasElided = false
    isFirst = false
    while position < end {
      let byte = bytes[position]
      if byte >= 0x80 {
        let scalar = CharacterClass.scalar(at: position, in: bytes)
        let unit = GlossaryFolding(scalar).first
        if unit != 0, unit != GlossaryFolding.skipped { break }
        position += scalar.utf8Width
        switch scalar.value {
        case 0x2010, 0x2011:
          isBroken = isBroken || hasHyphen || hasSpace
          hasHyphen = true
        case 0xab, 0xbb, 0x2018...0x201f, 0x2039, 0x203a: break
        case 0xa0, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: hasSpace = true
        default: if unit == 0 { isBroken = true }
        }
        continue
      }
      if GlossaryFolding.unit(ascii: byte) != 0 { break }
      switch byte {
      case UInt8(ascii: "\t"):
        hasSpace = true
        if tabsDivide { isBroken = true }
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"): hasSpace = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"): break
      case UInt8(ascii: "-"):
        isBroken = isBroken || hasHyphen || hasSpace
        hasHyphen = true
      case UInt8(ascii: ".") where position == start: hasStop = true
      default: isBroken = true
      }
      position += 1
    }
    isBroken = isBroken || hasSpace == hasHyphen || (hasStop && hasHyphen)
    word.joint = isBroken ? .apart : hasStop ? .afterStop : .together
    return position < end
  }

  // MARK: Words

  @inline(__always)
  private mutating func scanWord() {
    var hash: UInt64 = 0
    var count = 0
    var current = position
    word.lower = current
    word.possessive = 0
    word.isAbbreviation = false
    while current < end {
      let byte = bytes[current]
      if letters.contains(byte) {
        // The bit that makes a letter small is set in digits.
        hash = Self.mix(hash, UInt32(byte | 0x20))
        count &+= 1
        current &+= 1
        continue
      }
      if byte == UInt8(ascii: " ") { break }
      if byte >= 0x80, byte != 0xe2 || apostropheWidth(at: current) == 0 {
        let scalar = CharacterClass.scalar(at: current, in: bytes)
        let folding = GlossaryFolding(scalar)
        guard folding.first != 0 else { break }
        current &+= scalar.utf8Width
        guard folding.first != GlossaryFolding.skipped else { continue }
        hash = Self.mix(hash, folding.first)
        count &+= 1
        if folding.second != 0 {
          hash = Self.mix(hash, folding.second)
          count &+= 1
        }
        continue
      }
      if byte == UInt8(ascii: "."), count == 1 || word.isAbbreviation {
        let next = abbreviatedLetter(after: current)
        if let next {
          word.isAbbreviation = true
          hash = Self.mix(hash, next.unit)
          count &+= 1
          current = next.end
          continue
        }
        if word.isAbbreviation { current &+= 1 }
      }
      let width = apostropheWidth(at: current)
      guard width > 0 else { break }
      let next = current + width
      if elides {
        wasElided = hasLetter(at: next)
        break
      }
      if bytes[next] | 0x20 == UInt8(ascii: "s"), next < end, !isWordPart(at: next + 1) {
        word.possessive = width + 1
        break
      }
      // What follows an abbreviation's full stops isn't part of it.
      guard hasLetter(at: next), !word.isAbbreviation else { break }
      hash = Self.mix(hash, UInt32(UInt8(ascii: "'")))
      count &+= 1
      current = next
    }
    word.upper = current
    // Spreads the units over all bits, by D. E. Knuth's multiplicative hashing (*The Art of Computer Programming* 3, 6.4).
    word.hash = (hash ^ UInt64(truncatingIfNeeded: count)) &* 0x9e37_79b9_7f4a_7c15
    word.count = count
    position = current + word.possessive
    if wasElided { position += apostropheWidth(at: position) }
  }

  /// Takes a unit into a word's hash; nine letters of ASCII stand beside each other in it.
  @inline(__always)
  private static func mix(_ hash: UInt64, _ unit: UInt32) -> UInt64 {
    (hash &<< 7 | hash &>> 57) ^ UInt64(unit)
  }

  /// The length of the apostrophe at an offset, or 0.
  @inline(__always)
  private func apostropheWidth(at offset: Int) -> Int {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "'") { return offset < end ? 1 : 0 }
    return byte == 0xe2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x99 && offset + 3 <= end ? 3 : 0
  }

  /// The single letter after a full stop, if one stands there.
  private func abbreviatedLetter(after stop: Int) -> (unit: UInt32, end: Int)? {
    guard hasLetter(at: word.lower), hasLetter(at: stop + 1) else { return nil }
    let scalar = CharacterClass.scalar(at: stop + 1, in: bytes)
    let after = stop + 1 + scalar.utf8Width
    guard !isWordPart(at: after) else { return nil }
    let unit = scalar.isASCII ? UInt32(GlossaryFolding.unit(ascii: bytes[stop + 1])) : GlossaryFolding(scalar).first
    return (unit, after)
  }

  private func hasLetter(at offset: Int) -> Bool {
    guard offset < end else { return false }
    let byte = bytes[offset]
    return byte < 0x80 ? isLetter(byte) : isWordPart(at: offset)
  }

  private func isWordPart(at offset: Int) -> Bool {
    guard offset < end else { return false }
    let byte = bytes[offset]
    if byte < 0x80 { return GlossaryFolding.unit(ascii: byte) != 0 }
    return GlossaryFolding(CharacterClass.scalar(at: offset, in: bytes)).first != 0
  }
}

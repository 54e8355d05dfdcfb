/// Divides text into the words that a search compares, folded so that spellings of the same word are equal.
///
/// - Case and diacritics don't count: `Böhm` and `bohm`.
/// - A hyphen divides: `labour-power` is two words, of which the second is joined to the first.
/// - An apostrophe is left out, and a possessive `'s` with it: `isn't` is `isnt`, `Marx's` and `workers'` are `marx` and
///   `workers`. Where words are elided before others (French and Italian), it divides: `l'homme` is `l` and `homme`.
/// - Single letters between full stops are one word: `U.S.S.R.` is `ussr`.
/// - A number's points stay and its thousands are closed up: `3.5` and `1000` for `1,000`.
/// - A Chinese character or a sign of Japanese kana is a word by itself.
struct WordScanner {
  private let bytes: Bytes
  private let end: Int
  private let divides: Bool
  private var position: Int
  /// Where the word before ended.
  private var previousEnd = -1

  /// The word's place, with a possessive `'s`.
  private(set) var range = 0..<0
  /// The word, folded.
  private(set) var folded: [UInt8] = []
  /// Whether nothing but a hyphen stands between the word and the one before it.
  private(set) var isJoined = false

  init(_ bytes: Bytes, _ range: Range<Int>, language: Language) {
    self.bytes = bytes
    position = range.lowerBound
    end = min(range.upperBound, bytes.count)
    divides = language == .french || language == .italian
  }

  /// Moves to the next word.
  ///
  /// - Returns: Whether there is one.
  mutating func next() -> Bool {
    skipToWord()
    guard position < end else { return false }
    let lower = position
    folded.removeAll(keepingCapacity: true)
    let upper = takeWord()
    isJoined = isHyphen(from: previousEnd, to: lower)
    range = lower..<upper
    previousEnd = upper
    return true
  }

  /// The words of a string of their own.
  static func words(of string: String, language: Language) -> [(folded: [UInt8], range: Range<Int>, isJoined: Bool)] {
    var string = string
    return Bytes.with(&string) { bytes in
      var scanner = WordScanner(bytes, 0..<bytes.count, language: language)
      var words: [(folded: [UInt8], range: Range<Int>, isJoined: Bool)] = []
      while scanner.next() { words.append((scanner.folded, scanner.range, scanner.isJoined)) }
      return words
    }
  }

  private mutating func skipToWord() {
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        if WordScalar.isASCIIWord(byte) { return }
        position += 1
      } else {
        let (value, length) = bytes.scalar(at: position)
        if WordScalar.isWord(value), !LetterFolding.isDiacritic(value) { return }
        position += length
      }
    }
  }

  /// Takes the word at `position`, and moves beyond it.
  ///
  /// - Returns: Where it ends.
  private mutating func takeWord() -> Int {
    // Nearly all words are ASCII letters and nothing else; these are copied at once.
    var upper = position
    while upper < end, isLetter(bytes[upper]) { upper += 1 }
    /// The letters since the word's start or its last full stop.
    var letters = upper - position
    for index in position..<upper { folded.append(bytes[index] | 0x20) }
    position = upper
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        if isLetter(byte) {
          folded.append(byte | 0x20)
        } else if isDigit(byte) {
          folded.append(byte)
        } else if byte == UInt8(ascii: "'") {
          guard takeApostrophe(length: 1, &upper) else { return upper }
          continue
        } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
          guard takePoint(byte, letters) else { return upper }
          letters = 0
          position += 1
          continue
        } else {
          return upper
        }
        letters += 1
        position += 1
        upper = position
        continue
      }
      let (value, length) = bytes.scalar(at: position)
      if WordScalar.isIgnored(value) || LetterFolding.isDiacritic(value) {
        position += length
        // A mark belongs to its letter; a joiner at a word's end doesn't belong to the word.
        if !WordScalar.isIgnored(value) { upper = position }
      } else if WordScalar.isIdeograph(value) {
        guard folded.isEmpty else { return upper }
        LetterFolding.shared.append(value, to: &folded)
        position += length
        return position
      } else if WordScalar.isWord(value) {
        LetterFolding.shared.append(value, to: &folded)
        letters += 1
        position += length
        upper = position
      } else if WordScalar.isApostrophe(value) {
        guard takeApostrophe(length: length, &upper) else { return upper }
      } else {
        return upper
      }
    }
    return upper
  }

  /// Passes over an apostrophe in a word, and a possessive `'s` after it.
  ///
  /// - Returns: Whether the word goes on.
  private mutating func takeApostrophe(length: Int, _ upper: inout Int) -> Bool {
    let next = position + length
    guard !divides, WordScalar.isWord(at: next, in: bytes, to: end) else { return false }
    if bytes[next] | 0x20 == UInt8(ascii: "s"), !WordScalar.isWord(at: next + 1, in: bytes, to: end) {
      position = next + 1
      upper = position
      return false
    }
    position = next
    return true
  }

  /// Decides whether a full stop or a comma is part of the word, and keeps the point of a number.
  private mutating func takePoint(_ byte: UInt8, _ letters: Int) -> Bool {
    let next = position + 1
    guard next < end, let last = folded.last else { return false }
    if isDigit(bytes[next]), isDigit(last) {
      let isThousands =
        byte == UInt8(ascii: ",") && hasDigit(at: next + 1) && hasDigit(at: next + 2) && !hasDigit(at: next + 3)
      if !isThousands { folded.append(UInt8(ascii: ".")) }
      return true
    }
    guard byte == UInt8(ascii: "."), letters == 1, !isDigit(last) else { return false }
    guard WordScalar.isWord(at: next, in: bytes, to: end), !isDigit(bytes[next]) else { return false }
    return !WordScalar.isWord(at: next + bytes.scalar(at: next).length, in: bytes, to: end)
  }

  private func hasDigit(at offset: Int) -> Bool { offset < end && isDigit(bytes[offset]) }

  private func isHyphen(from lower: Int, to upper: Int) -> Bool {
    guard lower >= 0, lower < upper, upper - lower <= 3 else { return false }
    let (value, length) = bytes.scalar(at: lower)
    return length == upper - lower && WordScalar.isHyphen(value)
  }
}

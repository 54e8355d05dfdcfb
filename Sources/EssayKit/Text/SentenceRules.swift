/// What decides, in one language, whether a mark ends a sentence.
struct SentenceRules {
  /// What an abbreviation says about the full stop after it.
  enum Abbreviation: UInt8 {
    /// A sentence hardly ends with it: a title, *i.e.*
    case leading = 1
    /// A number follows it, as the abbreviation of *volume*.
    case numbered
    /// A sentence may end with it: *etc.*, *a.m.*
    case trailing
  }

  private let language: Language
  private let abbreviations: WordTable
  /// Words that sentences begin with, and that hardly follow an abbreviation or an initial within one.
  private let starters: WordTable
  /// Verbs by which the words after a quotation name its speaker.
  private let speechVerbs: WordTable
  /// Whether marks and closing guillemets stand after a space.
  let spacesBeforeMarks: Bool

  init(_ language: Language, _ lists: Lists) {
    self.language = language
    var abbreviations = WordTable(capacity: lists.trailing.count + lists.numbered.count + lists.leading.count)
    for word in lists.trailing { abbreviations[word] = Abbreviation.trailing.rawValue }
    for word in lists.numbered { abbreviations[word] = Abbreviation.numbered.rawValue }
    for word in lists.leading { abbreviations[word] = Abbreviation.leading.rawValue }
    self.abbreviations = abbreviations
    starters = WordTable(lists.starters)
    speechVerbs = WordTable(lists.speechVerbs)
    spacesBeforeMarks = language == .french || language == .russian
  }

  /// Whether a mark that white space follows ends the sentence.
  ///
  /// - Parameters:
  ///   - mark: The mark.
  ///   - bytes: The text.
  ///   - sentenceStart: Where the sentence begins.
  ///   - next: Where the text goes on after the white space.
  ///   - limit: The end of the paragraph.
  /// - Returns: Whether a sentence ends there.
  func endsSentence(_ mark: Terminator, in bytes: Bytes, sentenceStart: Int, next: Int, limit: Int) -> Bool {
    let following = Following(bytes, next, to: limit)
    if following.startsWithDash || following.isLowercase { return false }
    if mark.isEllipsis { return following.isUppercase || following.isCaseless }
    guard mark.isFullStop else {
      return !(mark.closesQuotation && namesSpeaker(bytes, following, to: limit))
    }
    let word = precedingWord(bytes, mark.start, from: sentenceStart)
    if word.isEmpty { return true }
    if word.lowerBound == sentenceStart, isOrdinal(bytes.string(word)) { return false }
    switch abbreviation(WordKey(bytes, word)) ?? abbreviation(WordKey(bytes, word, folds: false)) {
    case .leading: return false
    case .numbered:
      // Longer ones are abbreviations only before a number: "No." is also an answer.
      let isNumberedOnly =
        nextScalar(bytes, word.lowerBound) == word.upperBound || WordKey(bytes, word) == WordKey("pp")
      return !following.isDigit && !isNumbered(bytes, word, by: following) && !isNumberedOnly
    case .trailing: return following.isOpened || begins(following, in: bytes) || isEtc(bytes, word, following)
    case nil: break
    }
    if isInitial(bytes, word) || isInitialism(bytes, word) {
      return following.isOpened || begins(following, in: bytes)
    }
    if language == .german, word.count <= 2, word.allSatisfy({ isDigit(bytes[$0]) }) {
      return starters.contains(following.key)
    }
    return true
  }

  private func abbreviation(_ word: WordKey) -> Abbreviation? { Abbreviation(rawValue: abbreviations[word]) }

  /// Whether a capital letter follows *et cetera* abbreviated, which belongs to no name.
  private func isEtc(_ bytes: Bytes, _ word: Range<Int>, _ following: Following) -> Bool {
    following.isUppercase && word.count == 3 && bytes[word.lowerBound] == UInt8(ascii: "e")
  }

  /// Whether what follows begins as sentences do, and isn't one more initial.
  private func begins(_ following: Following, in bytes: Bytes) -> Bool {
    starters.contains(following.key)
      && !(isInitial(bytes, following.range) && bytes[following.end] == UInt8(ascii: "."))
  }

  /// Whether a numeral follows an abbreviation: `Vol. I`, but `No. I came late`.
  private func isNumbered(_ bytes: Bytes, _ word: Range<Int>, by following: Following) -> Bool {
    guard following.isRomanNumeral else { return false }
    return following.range.count > 1 || !Self.wordsToo.contains(WordKey(bytes, word))
  }

  /// Abbreviations that are also words, which a sentence may well end with.
  private static let wordsToo = Set(
    ["no", "nos", "art", "arts", "par", "tab", "app", "op", "sect"].map { WordKey($0) })

  /// `"What?" Marx asked`: the words after the quotation name its speaker.
  private func namesSpeaker(_ bytes: Bytes, _ following: Following, to limit: Int) -> Bool {
    guard following.isUppercase, !speechVerbs.isEmpty, !starters.contains(following.key) else { return false }
    var start = following.end
    while spaceWidth(bytes, start) > 0, start < limit { start += spaceWidth(bytes, start) }
    var end = start
    while end < limit, isLetter(bytes[end]) { end += 1 }
    return speechVerbs.contains(WordKey(bytes, start..<end))
  }

  /// The word before a full stop, with the full stops within it.
  private func precedingWord(_ bytes: Bytes, _ end: Int, from start: Int) -> Range<Int> {
    var lower = end
    // No abbreviation is longer.
    while lower > start, end - lower < 24 {
      let byte = bytes[lower - 1]
      guard isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte >= 0x80 else { break }
      if byte >= 0x80, byte & 0xc0 == 0x80, isPunctuationEnd(bytes, lower) { break }
      lower -= 1
    }
    return lower..<end
  }

  /// Whether the character that ends at an offset is a space or a quotation mark beyond ASCII.
  private func isPunctuationEnd(_ bytes: Bytes, _ end: Int) -> Bool {
    if bytes[end - 2] == 0xc2 { return true }
    return bytes[end - 3] == 0xe2 && bytes[end - 2] == 0x80
  }

  /// A number or numeral that begins a sentence, as in an ordinal list.
  private func isOrdinal(_ word: String) -> Bool {
    if word.utf8.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") }) { return word.utf8.count <= 5 }
    return word.utf8.count == 1 || (word.uppercased() == word && RomanNumeral(word) != nil)
  }

  /// A single capital letter, as in `J. S. Mill`.
  private func isInitial(_ bytes: Bytes, _ word: Range<Int>) -> Bool {
    if word.count == 1 {
      return bytes[word.lowerBound] >= UInt8(ascii: "A") && bytes[word.lowerBound] <= UInt8(ascii: "Z")
    }
    guard word.count <= 4, bytes[word.lowerBound] >= 0xc0, nextScalar(bytes, word.lowerBound) == word.upperBound else {
      return false
    }
    return CharacterClass.scalar(at: word.lowerBound, in: bytes).properties.isUppercase
  }

  /// Letters with stops between them, as in `N.E.P`.
  private func isInitialism(_ bytes: Bytes, _ word: Range<Int>) -> Bool {
    var letters = 0
    var stops = 0
    for position in word {
      let byte = bytes[position]
      if byte == UInt8(ascii: ".") {
        guard letters > 0 else { return false }
        letters = 0
        stops += 1
      } else if isDigit(byte) {
        return false
      } else if byte & 0xc0 != 0x80 {
        letters += 1
        if letters > 2 { return false }
      }
    }
    return stops > 0 && letters > 0
  }
}

/// A word, as a rule folded to small letters, in a form that is compared without making a string of it.
struct WordKey: Hashable {
  fileprivate var first: UInt64 = 0
  fileprivate var second: UInt64 = 0

  /// Folds the word at a place of a text.
  ///
  /// One of more than 16 bytes is like no other: it counts as empty.
  init(_ bytes: Bytes, _ word: Range<Int>, folds: Bool = true) {
    guard word.count <= 16 else { return }
    for position in word {
      let byte = bytes[position]
      if byte >= 0x80 {
        self = folds ? WordKey(bytes.string(word)) : WordKey(exactly: bytes.string(word))
        return
      }
      append(folds && byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
    }
  }

  init() {}

  init(_ word: String) {
    self.init(exactly: word.lowercased())
  }

  init(exactly word: String) {
    guard word.utf8.count <= 16 else { return }
    for byte in word.utf8 { append(byte) }
  }

  private mutating func append(_ byte: UInt8) {
    second = second << 8 | first >> 56
    first = first << 8 | UInt64(byte)
  }
}

/// What follows a mark after white space.
struct Following {
  private let bytes: Bytes
  private let start: Int
  /// The end of the first word.
  let end: Int
  let isLowercase: Bool
  let isUppercase: Bool
  /// Whether the word is of letters without case.
  let isCaseless: Bool
  let isDigit: Bool
  let startsWithDash: Bool
  /// Whether a quotation mark or bracket opens before the word.
  let isOpened: Bool

  /// The place of the first word.
  var range: Range<Int> { start..<end }

  /// The first word, as it is written.
  var key: WordKey { WordKey(bytes, range, folds: false) }

  var isRomanNumeral: Bool {
    let word = bytes.string(start..<end)
    return word.uppercased() == word && RomanNumeral(word) != nil
  }

  init(_ bytes: Bytes, _ start: Int, to limit: Int) {
    var position = start
    while position < limit, let width = Self.openingWidth(bytes, position) { position += width }
    isOpened = position > start
    let first = CharacterClass.scalar(at: position, in: bytes)
    startsWithDash = first == "-" || first == "\u{2013}" || first == "\u{2014}"
    isLowercase = first.isASCII ? first >= "a" && first <= "z" : first.properties.isLowercase
    isUppercase = first.isASCII ? first >= "A" && first <= "Z" : first.properties.isUppercase
    isDigit = first >= "0" && first <= "9"
    isCaseless = !first.isASCII && first.properties.isAlphabetic && !isLowercase && !isUppercase
    var end = position
    // Words that begin sentences are short; scripts without spaces would be one long word.
    let wordLimit = min(limit, position + 64)
    while end < wordLimit, isLetter(bytes[end]) || bytes[end] >= 0x80 || bytes[end] == UInt8(ascii: "'") { end += 1 }
    self.bytes = bytes
    self.start = position
    self.end = end
  }

  /// The width of a quotation mark, bracket or inverted mark that opens.
  private static func openingWidth(_ bytes: Bytes, _ position: Int) -> Int? {
    switch bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["): return 1
    case 0xc2:
      switch bytes[position + 1] {
      case 0xab, 0xbf, 0xa1: return 2  // « ¿ ¡
      case 0xa0: return 2
      default: return nil
      }
    case 0xe2 where bytes[position + 1] == 0x80:
      switch bytes[position + 2] {
      case 0x98, 0x9a, 0x9c, 0x9e, 0xb9, 0xaf: return 3  // ‘ ‚ “ „ ‹, narrow no-break space
      default: return nil
      }
    default: return nil
    }
  }
}

/// Numbers of words.
///
/// A dictionary would do the same, but to make the first of a kind the runtime looks through every conformance in the
/// program, which takes longer than finding all sentences of an essay.
struct WordTable {
  private var keys: [WordKey]
  /// The number of the word in each slot, 0 where there is none.
  private var values: [UInt8]
  private(set) var isEmpty = true

  /// Creates a table for so many words at most.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: WordKey(), count: size)
    values = Array(repeating: 0, count: size)
  }

  /// Creates a table in which words have the number 1.
  init(_ words: [WordKey]) {
    self.init(capacity: words.count)
    for word in words { self[word] = 1 }
  }

  func contains(_ key: WordKey) -> Bool { self[key] != 0 }

  /// The number of a word, or 0.
  subscript(key: WordKey) -> UInt8 {
    get { values[slot(key)] }
    set {
      let slot = slot(key)
      keys[slot] = key
      values[slot] = newValue
      isEmpty = false
    }
  }

  private func slot(_ key: WordKey) -> Int {
    let hash = (key.first ^ key.second &* 0xff51_afd7_ed55_8ccd) &* 0x9e37_79b9_7f4a_7c15
    var slot = Int(truncatingIfNeeded: hash >> 40) & (keys.count - 1)
    while values[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}

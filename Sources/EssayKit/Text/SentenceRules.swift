/// What decides, in one language, whether a mark ends a sentence.
struct SentenceRules {
  private let language: Language
  /// Abbreviations that a sentence hardly ends with, such as titles.
  private let leading: Set<String>
  /// Abbreviations that a number follows, such as that of a volume.
  private let numbered: Set<String>
  /// Abbreviations that a sentence may end with, such as those of hours.
  private let trailing: Set<String>
  /// Words that sentences begin with, and that hardly follow an abbreviation or an initial within one.
  private let starters: Set<String>
  /// Verbs by which the words after a quotation name its speaker.
  private let speechVerbs: Set<String>
  /// Whether marks and closing guillemets stand after a space.
  let spacesBeforeMarks: Bool

  init(_ language: Language) {
    self.language = language
    let lists = Self.lists(language)
    leading = lists.leading
    numbered = lists.numbered
    trailing = lists.trailing
    starters = lists.starters
    speechVerbs = lists.speechVerbs
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
    if word.lower == sentenceStart, isOrdinal(word.text) { return false }
    let key = word.text.lowercased()
    if leading.contains(key) || leading.contains(word.text) { return false }
    if numbered.contains(key) {
      return !following.isDigit && !isNumbered(key, by: following) && !isNumberedOnly(key)
    }
    if trailing.contains(key) || trailing.contains(word.text) || isInitialism(word.text) || isInitial(word.text) {
      return following.isOpened || begins(following, in: bytes) || (key == "etc" && following.isUppercase)
    }
    if language == .german, word.text.count <= 2, word.text.utf8.allSatisfy(isDigit) {
      return starters.contains(following.word)
    }
    return true
  }

  /// Whether what follows begins as sentences do, and isn't one more initial.
  private func begins(_ following: Following, in bytes: Bytes) -> Bool {
    starters.contains(following.word) && !(isInitial(following.word) && bytes[following.end] == UInt8(ascii: "."))
  }

  /// Whether a numeral follows an abbreviation: `Vol. I`, but `No. I came late`.
  private func isNumbered(_ key: String, by following: Following) -> Bool {
    guard following.isRomanNumeral else { return false }
    return following.word.utf8.count > 1 || !Self.wordsToo.contains(key)
  }

  /// Abbreviations that are also words, which a sentence may well end with.
  private static let wordsToo: Set<String> = ["no", "nos", "art", "arts", "par", "tab", "app", "op", "sect"]

  /// Whether an abbreviation is one only before a number: `No.` is also an answer.
  private func isNumberedOnly(_ key: String) -> Bool { key.count == 1 || key == "pp" }

  /// `"What?" Marx asked`: the words after the quotation name its speaker.
  private func namesSpeaker(_ bytes: Bytes, _ following: Following, to limit: Int) -> Bool {
    guard following.isUppercase, !speechVerbs.isEmpty, !starters.contains(following.word) else { return false }
    var start = following.end
    while spaceWidth(bytes, start) > 0, start < limit { start += spaceWidth(bytes, start) }
    var end = start
    while end < limit, isLetter(bytes[end]) { end += 1 }
    return speechVerbs.contains(bytes.string(start..<end).lowercased())
  }

  private struct Word {
    var text: String
    var lower: Int
    var isEmpty: Bool { text.isEmpty }
  }

  /// The word before a full stop, with the full stops within it.
  private func precedingWord(_ bytes: Bytes, _ end: Int, from start: Int) -> Word {
    var lower = end
    // No abbreviation is longer.
    while lower > start, end - lower < 24 {
      let byte = bytes[lower - 1]
      guard isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte >= 0x80 else { break }
      if byte >= 0x80, byte & 0xc0 == 0x80, isPunctuationEnd(bytes, lower) { break }
      lower -= 1
    }
    return Word(text: bytes.string(lower..<end), lower: lower)
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
  private func isInitial(_ word: String) -> Bool {
    var scalars = word.unicodeScalars.makeIterator()
    guard let first = scalars.next(), scalars.next() == nil else { return false }
    return first.properties.isUppercase
  }

  /// Letters with stops between them, as in `N.E.P`.
  private func isInitialism(_ word: String) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { $0.unicodeScalars.count <= 2 && !$0.isEmpty }
      && !word.utf8.contains(where: isDigit)
  }
}

/// What follows a mark after white space.
struct Following {
  /// The first word.
  let word: String
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

  var isRomanNumeral: Bool { word.uppercased() == word && RomanNumeral(word) != nil }

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
    word = end - position <= 40 ? bytes.string(position..<end) : ""
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

/// A pattern taken apart into words.
struct GlossaryPhrase {
  /// Why a pattern can't be matched.
  enum Fault {
    /// The use has no word.
    case noWord
    /// It has more words than a pattern may.
    case tooManyWords
    /// A bracket stands within a word.
    case dividedWord
    /// Something stands between words over which no phrase runs, or a character that the file's lists need.
    case punctuation
  }

  /// The pattern without brackets.
  private(set) var bytes: [UInt8]
  private(set) var words: [GlossaryWord] = []
  /// How many words stand before the use, and how many are the use.
  private(set) var beforeCount = 0
  private(set) var useCount = 0
  /// The words, by bits, that a full stop follows.
  private(set) var stops: UInt32 = 0
  /// The words, by bits, that an *'s* follows.
  private(set) var possessives: UInt32 = 0
  private(set) var fault: Fault?

  init(_ pattern: Term.Pattern, elides: Bool = false) {
    bytes = Array(pattern.before.utf8)
    let useLower = bytes.count
    bytes.append(contentsOf: pattern.use.utf8)
    let useUpper = bytes.count
    bytes.append(contentsOf: pattern.after.utf8)
    let text = bytes
    Bytes.with(text) { bytes in
      var scanner = GlossaryScanner(bytes, 0..<bytes.count, elides: elides)
      while scanner.next() {
        let word = scanner.word
        guard words.count < Term.Pattern.wordLimit else {
          fault = .tooManyWords
          return
        }
        if word.joint == .apart, !words.isEmpty { fault = .punctuation }
        if word.joint == .afterStop { stops |= 1 << UInt32(words.count - 1) }
        if word.possessive > 0 { possessives |= 1 << UInt32(words.count) }
        let end = word.upper + word.possessive
        if word.lower < useLower {
          beforeCount += 1
          if end > useLower { fault = .dividedWord }
        } else if word.lower < useUpper {
          useCount += 1
          if end > useUpper { fault = .dividedWord }
        }
        words.append(word)
      }
    }
    if fault == nil, useCount == 0 { fault = .noWord }
    if fault == nil, bytes.contains(where: Self.reserved.contains) { fault = .punctuation }
  }

  /// What would end an item of a list, or its markup.
  private static let reserved = ByteSet(",`[]")

  /// The words as they are spelled.
  var spelling: [UInt8] {
    Bytes.with(bytes) { bytes in
      var spelling: [UInt8] = []
      for word in words { word.appendSpelling(in: bytes, to: &spelling) }
      return spelling
    }
  }
}

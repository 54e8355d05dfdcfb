/// Counts of words, and the time that it takes to read them.
extension Essay {
  /// How many words an adult reads in a minute, silently and in English: 238 for non-fiction.
  ///
  /// The mean of 190 studies in M. Brysbaert, “How many words do we read per minute? A review and meta-analysis of
  /// reading rate”, *Journal of Memory and Language* 109 (2019),
  /// [doi:10.1016/j.jml.2019.104047](https://doi.org/10.1016/j.jml.2019.104047).
  public static var usualWordsPerMinute: Double { 238 }

  /// The number of words in the reading text, headings included.
  ///
  /// Letters and digits make a word; an apostrophe or a hyphen between them, or a full stop or comma without a space
  /// after it, doesn't end it: `counter-revolution`, `isn't` and `1,000` are one word each. Each Chinese character and
  /// each sign of Japanese kana counts as one.
  ///
  /// - Complexity: O(*n*).
  public var wordCount: Int { wordCount(in: range) }

  /// The number of words in a range; a word that the range cuts counts as one.
  ///
  /// - Parameter range: A range of the reading text.
  /// - Returns: The number of words, counted as ``wordCount`` says.
  /// - Complexity: O(*n*) in the range's length.
  public func wordCount(in range: TextRange) -> Int {
    var text = storage.text
    return Bytes.with(&text) { bytes in
      WordCounter.count(bytes, range.utf8Offsets.clamped(to: 0..<bytes.count))
    }
  }

  /// The time that it takes to read the essay, in seconds.
  ///
  /// - Parameter wordsPerMinute: The reader's rate, ``usualWordsPerMinute`` unless you know better.
  /// - Returns: The time in seconds; infinity at a rate that isn't above 0.
  /// - Complexity: O(*n*).
  public func readingTime(wordsPerMinute: Double = Essay.usualWordsPerMinute) -> Double {
    WordCounter.seconds(wordCount, wordsPerMinute)
  }
}

extension Section {
  /// The number of words in the section, its heading included, without the sections under it.
  ///
  /// - Complexity: O(*n*).
  public var wordCount: Int { essay.wordCount(in: range) }

  /// The time that it takes to read the section, in seconds.
  ///
  /// - Parameter wordsPerMinute: The reader's rate, ``Essay/usualWordsPerMinute`` unless you know better.
  /// - Returns: The time in seconds; infinity at a rate that isn't above 0.
  /// - Complexity: O(*n*).
  public func readingTime(wordsPerMinute: Double = Essay.usualWordsPerMinute) -> Double {
    WordCounter.seconds(wordCount, wordsPerMinute)
  }
}

extension Paragraph {
  /// The number of words in the paragraph.
  ///
  /// - Complexity: O(*n*).
  public var wordCount: Int { essay.wordCount(in: range) }
}

extension Sentence {
  /// The number of words in the sentence.
  ///
  /// - Complexity: O(*n*).
  public var wordCount: Int { essay.wordCount(in: range) }
}

/// Counts words in bytes.
enum WordCounter {
  static func seconds(_ words: Int, _ wordsPerMinute: Double) -> Double {
    wordsPerMinute > 0 ? Double(words) / wordsPerMinute * 60 : .infinity
  }

  static func count(_ bytes: Bytes, _ range: Range<Int>) -> Int {
    var count = 0
    var position = range.lowerBound
    var isInWord = false
    while position < range.upperBound {
      let byte = bytes[position]
      if WordScalar.isASCIIWord(byte) {
        if !isInWord { count += 1 }
        isInWord = true
        position += 1
        continue
      }
      if byte < 0x80 {
        if isInWord { isInWord = joins(byte) && WordScalar.isWord(at: position + 1, in: bytes, to: range.upperBound) }
        position += 1
        continue
      }
      let (scalar, length) = bytes.scalar(at: position)
      if WordScalar.isIdeograph(scalar) {
        count += 1
        isInWord = false
      } else if WordScalar.isWord(scalar) {
        if !isInWord { count += 1 }
        isInWord = true
      } else if isInWord, !WordScalar.isIgnored(scalar) {
        isInWord =
          (WordScalar.isApostrophe(scalar) || WordScalar.isHyphen(scalar))
          && WordScalar.isWord(at: position + length, in: bytes, to: range.upperBound)
      }
      position += length
    }
    return count
  }

  /// Whether a character between two of a word doesn't end it.
  private static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","): true
    default: false
    }
  }
}

/// What a scalar is to the words around it.
enum WordScalar {
  @inline(__always)
  static func isASCIIWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte)
  }

  /// Whether a letter, digit or mark stands at an offset.
  static func isWord(at offset: Int, in bytes: Bytes, to end: Int) -> Bool {
    guard offset < end else { return false }
    let byte = bytes[offset]
    if byte < 0x80 { return isASCIIWord(byte) }
    let scalar = bytes.scalar(at: offset).value
    return isWord(scalar) && !isIdeograph(scalar)
  }

  /// Whether a scalar is a letter, a digit or a mark on one.
  static func isWord(_ value: UInt32) -> Bool {
    if value < 0x80 { return isASCIIWord(UInt8(truncatingIfNeeded: value)) }
    // Most of what isn't ASCII in European texts is decided without the tables of Unicode.
    if value < 0xc0 { return value == 0xaa || value == 0xb5 || value == 0xba }
    if value < 0x250 { return value != 0xd7 && value != 0xf7 }
    if (0x2000...0x206f).contains(value) { return false }
    guard !isApostrophe(value), let scalar = Unicode.Scalar(value) else { return false }
    let properties = scalar.properties
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Whether a scalar is a word by itself: a Chinese character, or a sign of Japanese kana.
  static func isIdeograph(_ value: UInt32) -> Bool {
    guard value >= 0x3005 else { return false }
    switch value {
    case 0x3005...0x3007, 0x3041...0x3096, 0x30a1...0x30fa, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff,
      0x20000...0x3ffff:
      return true
    default: return false
    }
  }

  /// Whether a scalar is of a script that doesn't set a space between all words: Chinese, Japanese, Korean, Thai, Lao,
  /// Burmese, Khmer.
  static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0xe00...0xeff, 0x1000...0x109f, 0x1780...0x17ff, 0x1100...0x11ff, 0xac00...0xd7ff: true
    default: isIdeograph(value)
    }
  }

  /// Whether a scalar is an apostrophe: straight, typographic, or a letter of its own.
  static func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 || value == 0x2bc }

  /// Whether a scalar is a hyphen, breaking or not.
  static func isHyphen(_ value: UInt32) -> Bool { value == 0x2d || value == 0x2010 || value == 0x2011 }

  /// Whether a scalar within a word is as if it weren't there: a soft hyphen, or a joiner.
  static func isIgnored(_ value: UInt32) -> Bool {
    value == 0xad || (0x200b...0x200d).contains(value) || value == 0x2060
  }
}

extension Bytes {
  /// The scalar that begins at an offset, and its length in bytes.
  ///
  /// The text must be well-formed; a byte within a scalar counts as one that means nothing.
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[offset])
    let second = UInt32(self[offset + 1]) & 0x3f
    switch first {
    case ..<0x80: return (first, 1)
    case 0xc0..<0xe0: return ((first & 0x1f) << 6 | second, 2)
    case 0xe0..<0xf0: return ((first & 0xf) << 12 | second << 6 | UInt32(self[offset + 2]) & 0x3f, 3)
    case 0xf0...:
      let third = UInt32(self[offset + 2]) & 0x3f
      return ((first & 7) << 18 | second << 12 | third << 6 | UInt32(self[offset + 3]) & 0x3f, 4)
    default: return (0xfffd, 1)
    }
  }
}

/// The name of a place in an essay, written for people: `6.12.3` is section 6, paragraph 12, sentence 3.
///
/// Sections count in reading order; text before the first heading is section 0. Paragraphs are a section's leaf blocks
/// of text, counted from 1; paragraph 0 is its heading. Sentences count from 1. A range runs within one level:
/// `6.12.3-5` is three sentences, `6.12-14` three paragraphs.
///
/// ```swift
/// if let place = Citation("6.12.3") {
///   print(essay[place]?.text ?? "no such place")
/// }
/// ```
///
/// A citation is only a name; whether an essay has such a place is for the essay to say. It is coded as it is written.
public struct Citation: Sendable, Hashable {
  /// The section, counted from 1 in reading order, or 0 for the text before the first heading.
  public let section: Int

  /// The paragraph within the section, 0 for its heading; `nil` where the citation names whole sections.
  public let paragraph: Int?

  /// The sentence within the paragraph, counted from 1; `nil` where the citation names whole paragraphs.
  public let sentence: Int?

  /// The number that ends a range at the citation's deepest level; `nil` where it names one place.
  public let last: Int?

  /// Names a section, or a range of them.
  ///
  /// - Parameters:
  ///   - section: The section's number, from 0.
  ///   - last: The last section of a range. A number that isn't above `section` makes no range.
  public init(section: Int, through last: Int? = nil) {
    self.init(section: section, paragraph: nil, sentence: nil, last: last, after: section)
  }

  /// Names a paragraph, or a range of them.
  ///
  /// - Parameters:
  ///   - section: The section's number, from 0.
  ///   - paragraph: The paragraph's number; 0 is the section's heading.
  ///   - last: The last paragraph of a range. A number that isn't above `paragraph` makes no range.
  public init(section: Int, paragraph: Int, through last: Int? = nil) {
    self.init(section: section, paragraph: paragraph, sentence: nil, last: last, after: paragraph)
  }

  /// Names a sentence, or a range of them.
  ///
  /// - Parameters:
  ///   - section: The section's number, from 0.
  ///   - paragraph: The paragraph's number; 0 is the section's heading.
  ///   - sentence: The sentence's number, from 1.
  ///   - last: The last sentence of a range. A number that isn't above `sentence` makes no range.
  public init(section: Int, paragraph: Int, sentence: Int, through last: Int? = nil) {
    self.init(section: section, paragraph: paragraph, sentence: sentence, last: last, after: sentence)
  }

  private init(section: Int, paragraph: Int?, sentence: Int?, last: Int?, after first: Int) {
    self.section = section
    self.paragraph = paragraph
    self.sentence = sentence
    self.last = last.flatMap { $0 > first ? $0 : nil }
  }

  /// The kind of place that a citation names.
  public enum Level: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// A section.
    case section
    /// A paragraph.
    case paragraph
    /// A sentence.
    case sentence

    /// Whether the first level is the wider.
    public static func < (first: Level, second: Level) -> Bool { first.rawValue < second.rawValue }
  }

  /// The deepest level that the citation names.
  public var level: Level {
    sentence != nil ? .sentence : paragraph != nil ? .paragraph : .section
  }

  /// The same place cut off at a level: the paragraph of a sentence, the section of either.
  ///
  /// - Parameter level: The deepest level to keep.
  /// - Returns: The wider citation; the citation itself if it already ends at `level` or above it.
  public func widened(to level: Level) -> Citation {
    guard level < self.level else { return self }
    if level == .paragraph, let paragraph { return Citation(section: section, paragraph: paragraph) }
    return Citation(section: section)
  }
}

extension Citation: LosslessStringConvertible {
  /// Reads a citation: `6`, `6.12`, `6.12.3`, a range such as `6.12.3-5` (also with an en dash), or any of these with
  /// the section in roman numerals, as in `VI.12.3`.
  ///
  /// - Parameter description: The citation as people write it.
  public init?(_ description: String) {
    self.init(parsing: Substring(description))
  }

  init?(parsing text: Substring) {
    var reader = CitationReader(text.utf8)
    guard let section = reader.section() else { return nil }
    var numbers = [section]
    while numbers.count < 3, reader.takes(UInt8(ascii: ".")) {
      guard let number = reader.number() else { return nil }
      numbers.append(number)
    }
    let first = numbers[numbers.count - 1]
    var last: Int?
    if reader.takesDash() {
      guard let number = reader.number(), number >= first else { return nil }
      last = number
    }
    guard reader.isAtEnd, numbers.count < 3 || first > 0 else { return nil }
    self.init(
      section: section, paragraph: numbers.count > 1 ? numbers[1] : nil, sentence: numbers.count > 2 ? numbers[2] : nil,
      last: last, after: first)
  }

  /// The citation in arabic numerals, such as `6.12.3` or `6.12.3-5`.
  public var description: String {
    var text = "\(section)"
    if let paragraph { text += ".\(paragraph)" }
    if let sentence { text += ".\(sentence)" }
    if let last { text += "-\(last)" }
    return text
  }
}

/// Reads the parts of a citation from its bytes.
private struct CitationReader {
  private let text: Substring.UTF8View
  private var position: Substring.UTF8View.Index

  init(_ text: Substring.UTF8View) {
    self.text = text
    position = text.startIndex
  }

  var isAtEnd: Bool { position == text.endIndex }

  mutating func takes(_ byte: UInt8) -> Bool {
    guard position < text.endIndex, text[position] == byte else { return false }
    position = text.index(after: position)
    return true
  }

  /// Passes a hyphen or an en dash.
  mutating func takesDash() -> Bool {
    if takes(UInt8(ascii: "-")) { return true }
    let start = position
    if takes(0xe2), takes(0x80), takes(0x93) { return true }
    position = start
    return false
  }

  /// A number of ASCII digits that any platform's `Int` holds.
  mutating func number() -> Int? {
    let start = position
    var value = 0
    while position < text.endIndex, isDigit(text[position]) {
      value = value * 10 + Int(text[position] - UInt8(ascii: "0"))
      guard value <= Int32.max else { return nil }
      position = text.index(after: position)
    }
    return position > start ? value : nil
  }

  /// A number, in arabic digits or roman numerals.
  mutating func section() -> Int? {
    if let number = number() { return number }
    guard position == text.startIndex else { return nil }
    while position < text.endIndex, isLetter(text[position]) { position = text.index(after: position) }
    return RomanNumeral(Substring(text[..<position]))?.value
  }
}

extension Citation: Comparable {
  /// Whether the first place begins before the second in reading order; where both begin together, the wider level
  /// comes first and then the shorter range.
  public static func < (first: Citation, second: Citation) -> Bool {
    first.order < second.order
  }

  private var order: (Int, Int, Int, Int) {
    (section, paragraph ?? -1, sentence ?? -1, last ?? -1)
  }
}

#if !hasFeature(Embedded)
  extension Citation: StringCoded {
    static var noun: String { "a citation" }
  }
#endif

/// A section of an essay: a heading and what stands under it up to the next heading of any level.
///
/// Only headings at the top level of the source begin a section; one within a block quote is text of the section it
/// stands in. Text before the first heading is a section without a heading, with the number 0.
public struct Section: Sendable, Hashable {
  /// The essay that the section is part of.
  public let essay: Essay
  let index: Int

  init(essay: Essay, index: Int) {
    self.essay = essay
    self.index = index
  }

  private var record: SectionRecord { essay.storage.layers.sections[index] }

  /// The section's number in reading order, from 1; 0 for the text before the first heading.
  public var number: Int { essay.hasPreamble ? index : index + 1 }

  /// The heading's level, from 1 to 6; 0 for the text before the first heading.
  public var level: Int { Int(record.level) }

  /// The citation of the section.
  public var citation: Citation { Citation(section: number) }

  /// The heading as a paragraph, cited as paragraph 0; `nil` for the text before the first heading.
  public var heading: Paragraph? {
    record.heading < 0 ? nil : Paragraph(essay: essay, leaf: Int(record.leafLower))
  }

  /// The heading's text without the numeral; empty for the text before the first heading.
  public var title: Substring {
    guard let text = heading?.text else { return "" }
    return HeadingNumeral.split(text).title
  }

  /// The numeral before the title as printed, such as `I.`, `III:` or `2.1`; `nil` where there is none.
  public var numeral: Substring? {
    heading.flatMap { HeadingNumeral.split($0.text).numeral }
  }

  /// The section's blocks at the top level, its heading the first of them.
  public var blocks: Siblings<Block> {
    Siblings(essay: essay, range: Int(record.blockLower)..<Int(record.blockUpper))
  }

  /// The section's paragraphs, without its heading.
  public var paragraphs: Parts<Paragraph> {
    let paragraphs = essay.storage.layers.paragraphs
    let lower = paragraphs.partition { $0 >= record.leafLower }
    let upper = paragraphs.partition { $0 >= record.leafUpper }
    return Parts(essay: essay, make: Paragraph.init(essay:index:), range: lower..<upper)
  }

  /// The sentences of the section's paragraphs.
  public var sentences: Parts<Sentence> {
    let paragraphs = paragraphs
    guard let first = paragraphs.first, let last = paragraphs.last else {
      return Parts(essay: essay, make: Sentence.init(essay:index:), range: 0..<0)
    }
    return Parts(
      essay: essay, make: Sentence.init(essay:index:),
      range: first.sentences.range.lowerBound..<last.sentences.range.upperBound)
  }

  /// The section's place in the reading text, from its heading to its last block.
  public var range: TextRange {
    let layers = essay.storage.layers
    guard record.leafLower < record.leafUpper else { return essay.range.prefix(0) }
    let first = layers.blocks[Int(layers.leaves[Int(record.leafLower)])]
    let last = layers.blocks[Int(layers.leaves[Int(record.leafUpper) - 1])]
    return TextRange(utf8Offsets: Int(first.lower)..<Int(last.upper))
  }

  /// The section's place in the source, from the first byte of its heading's text.
  public var sourceRange: SourceRange { essay.sourceRange(of: range) ?? essay.emptySourceRange }

  /// The section's reading text, its heading included.
  public var text: Substring { essay[range] }

  /// The section that this one stands under: the last one before it with a lower level.
  ///
  /// - Complexity: O(*n*) in the number of sections before it.
  public var parent: Section? {
    guard level > 1 else { return nil }
    let sections = essay.storage.layers.sections
    return (0..<index).reversed().first { sections[$0].level > 0 && sections[$0].level < record.level }
      .map { Section(essay: essay, index: $0) }
  }
}

extension Essay {
  /// The sections in reading order.
  public var sections: Parts<Section> {
    Parts(essay: self, make: Section.init(essay:index:), range: 0..<storage.layers.sections.count)
  }

  /// The section with a number, or `nil` where there is none.
  ///
  /// - Parameter number: The section's number as in citations.
  /// - Returns: The section.
  public func section(_ number: Int) -> Section? {
    guard number >= 0 else { return nil }
    let index = hasPreamble ? number : number - 1
    return storage.layers.sections.indices.contains(index) ? Section(essay: self, index: index) : nil
  }

  /// Whether text stands before the first heading.
  var hasPreamble: Bool { storage.layers.sections.first.map { $0.heading < 0 } ?? false }

  var emptySourceRange: SourceRange { SourceRange(utf8Offsets: 0..<0) }
}

extension Range<TextPosition> {
  /// The first bytes of the range.
  func prefix(_ count: Int) -> TextRange {
    TextRange(utf8Offsets: lowerBound.utf8Offset..<Swift.min(lowerBound.utf8Offset + count, upperBound.utf8Offset))
  }
}

/// The numeral that a heading's text begins with.
enum HeadingNumeral {
  /// Divides `III: Isolation` into its numeral as printed, `III:`, and the title.
  ///
  /// A numeral is roman or made of arabic numbers and full stops, and ends in a full stop, a colon or a parenthesis; of
  /// arabic numbers, only those with several parts (`2.1 Method`) need no such ending.
  static func split(_ text: Substring) -> (numeral: Substring?, title: Substring) {
    guard let space = text.firstIndex(of: " ") else { return (nil, text) }
    let word = text[..<space]
    var core = word
    if let last = core.last, last == "." || last == ":" || last == ")" { core.removeLast() }
    let isClosed = core.endIndex < word.endIndex
    let parts = core.split(separator: ".", omittingEmptySubsequences: false)
    let isArabic = parts.allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy(isDigit) }
    let isRoman = core.uppercased() == core && RomanNumeral(core) != nil
    guard isArabic && (isClosed || parts.count > 1) || isRoman && isClosed else { return (nil, text) }
    var title = text[space...]
    while title.first == " " { title.removeFirst() }
    return (word, title)
  }
}

/// A stretch of an essay with its citation.
public struct Passage: Sendable, Hashable {
  /// The essay that the passage is part of.
  public let essay: Essay

  /// The place that the passage is, or is taken from.
  public let citation: Citation

  /// The passage's place in the reading text.
  public let range: TextRange

  /// Creates a passage.
  ///
  /// - Parameters:
  ///   - essay: The essay that the passage is part of.
  ///   - citation: The place that the passage is, or is taken from.
  ///   - range: The passage's place in the reading text.
  public init(essay: Essay, citation: Citation, range: TextRange) {
    self.essay = essay
    self.citation = citation
    self.range = range
  }

  /// The passage's reading text.
  public var text: Substring { essay[range] }

  /// The passage's place in the source.
  public var sourceRange: SourceRange { essay.sourceRange(of: range) ?? essay.emptySourceRange }
}

extension Essay {
  /// The passage that a citation names, or `nil` where the essay has no such place.
  ///
  /// - Parameter citation: The place.
  /// - Returns: The passage, or `nil`.
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public subscript(citation: Citation) -> Passage? {
    range(of: citation).map { Passage(essay: self, citation: citation, range: $0) }
  }

  /// The passage that a citation such as `6.12.3` names; `nil` where the text isn't a citation or the essay has no such
  /// place.
  ///
  /// - Parameter citation: The citation as written.
  /// - Returns: The passage, or `nil`.
  public subscript(citation: String) -> Passage? {
    Citation(citation).flatMap { self[$0] }
  }

  /// The place of a citation in the reading text, or `nil` where the essay has no such place.
  ///
  /// - Parameter citation: The place.
  /// - Returns: The range.
  public func range(of citation: Citation) -> TextRange? {
    guard let section = section(citation.section) else { return nil }
    guard let number = citation.paragraph else {
      guard let last = citation.last else { return section.range }
      return self.section(last).map { section.range.lowerBound..<$0.range.upperBound }
    }
    guard let paragraph = paragraph(number, of: section) else { return nil }
    guard let sentence = citation.sentence else {
      guard let last = citation.last else { return paragraph.range }
      return self.paragraph(last, of: section).map { paragraph.range.lowerBound..<$0.range.upperBound }
    }
    let sentences = paragraph.sentences
    let last = citation.last ?? sentence
    guard sentence >= 1, last <= sentences.count else { return nil }
    return sentences[sentence - 1].range.lowerBound..<sentences[last - 1].range.upperBound
  }

  private func paragraph(_ number: Int, of section: Section) -> Paragraph? {
    let record = storage.layers.sections[section.index]
    let first = record.heading < 0 ? 1 : 0
    guard number >= first, number - first < Int(record.leafUpper - record.leafLower) else { return nil }
    return Paragraph(essay: self, leaf: Int(record.leafLower) + number - first)
  }

  /// The citation of the sentence around a position, or `nil` outside the text.
  ///
  /// - Parameter position: A position in the reading text.
  /// - Returns: The citation.
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public func citation(at position: TextPosition) -> Citation? {
    sentence(at: position)?.citation ?? paragraph(at: position)?.citation
  }

  /// The narrowest citation that covers a range: sentences of one paragraph, paragraphs of one section, or sections.
  ///
  /// - Parameter range: A range of the reading text.
  /// - Returns: The citation, or `nil` outside the text.
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public func citation(of range: TextRange) -> Citation? {
    let upper = TextPosition(utf8Offset: max(range.lowerBound.utf8Offset, range.upperBound.utf8Offset - 1))
    guard let first = citation(at: range.lowerBound), let last = citation(at: upper) else { return nil }
    guard first.section == last.section else {
      return Citation(section: first.section, through: last.section)
    }
    guard let paragraph = first.paragraph, let lastParagraph = last.paragraph else { return first }
    guard paragraph == lastParagraph else {
      return Citation(section: first.section, paragraph: paragraph, through: lastParagraph)
    }
    guard let sentence = first.sentence else { return first }
    return Citation(section: first.section, paragraph: paragraph, sentence: sentence, through: last.sentence)
  }
}

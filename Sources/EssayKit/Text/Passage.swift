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
    range(of: citation, sentences: citation.sentence == nil ? nil : sentenceLayer)
  }

  /// The place of a citation in the reading text.
  ///
  /// - Parameters:
  ///   - citation: The place.
  ///   - sentences: The essay's sentences, if they are at hand; those of sentences need them.
  /// - Returns: The range.
  func range(of citation: Citation, sentences: SentenceLayer?) -> TextRange? {
    let sections = storage.layers.sections
    guard let section = sectionIndex(citation.section) else { return nil }
    let record = sections[section]
    guard let number = citation.paragraph else {
      guard let last = citation.last.map({ sectionIndex($0) }) else { return text(record.leafLower, record.leafUpper) }
      guard let last else { return nil }
      let (first, end) = (text(record.leafLower, record.leafUpper), sections[last])
      return first.lowerBound..<max(first.lowerBound, text(end.leafLower, end.leafUpper).upperBound)
    }
    guard let leaf = leaf(number, of: record) else { return nil }
    guard let sentence = citation.sentence else {
      guard let last = citation.last else { return text(leaf, leaf + 1) }
      return self.leaf(last, of: record).map { text(leaf, $0 + 1) }
    }
    guard let sentences else { return nil }
    let all = sentences.sentences(ofLeaf: Int(leaf))
    let last = citation.last ?? sentence
    guard sentence >= 1, last <= all.count, sentence <= last else { return nil }
    return TextRange(
      utf8Offsets: Int(
        sentences.lowers[all.lowerBound + sentence - 1])..<Int(
          sentences.uppers[all.lowerBound + last - 1]))
  }

  /// The index of the section with a number.
  private func sectionIndex(_ number: Int) -> Int? {
    let index = hasPreamble ? number : number &- 1
    return storage.layers.sections.indices.contains(index) ? index : nil
  }

  /// The stretch of the reading text from the first of some leaves to the last; the text's beginning if there is none.
  private func text(_ lower: Int32, _ upper: Int32) -> TextRange {
    guard lower < upper else { return TextRange(utf8Offsets: 0..<0) }
    let first = storage.layers.blocks[Int(storage.layers.leaves[Int(lower)])]
    let last = storage.layers.blocks[Int(storage.layers.leaves[Int(upper) - 1])]
    return TextRange(utf8Offsets: Int(first.lower)..<Int(last.upper))
  }

  /// The leaf that is a section's paragraph of a number, 0 being its heading.
  private func leaf(_ number: Int, of section: SectionRecord) -> Int32? {
    let leaf = Int(section.leafLower) &+ number &- (section.heading < 0 ? 1 : 0)
    return leaf >= Int(section.leafLower) && leaf < Int(section.leafUpper) ? Int32(leaf) : nil
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

extension Section {
  /// The section after this one in reading order, whatever its level; `nil` after the last.
  public var next: Section? { essay.section(number + 1) }

  /// The section before this one in reading order, whatever its level; `nil` before the first.
  public var previous: Section? { essay.section(number - 1) }
}

extension Paragraph {
  /// The paragraph after this one, across sections; headings of sections are passed over.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public var next: Paragraph? {
    let paragraphs = essay.storage.layers.paragraphs
    let index = paragraphs.partition { $0 > leaf }
    return index < paragraphs.count ? Paragraph(essay: essay, index: index) : nil
  }

  /// The paragraph before this one, across sections; headings of sections are passed over.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public var previous: Paragraph? {
    let index = essay.storage.layers.paragraphs.partition { $0 >= leaf }
    return index > 0 ? Paragraph(essay: essay, index: index - 1) : nil
  }
}

extension Sentence {
  /// The sentence after this one, across paragraphs and sections; headings of sections are passed over.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs, and O(*m*) in paragraphs without sentences.
  public var next: Sentence? {
    let own = paragraph.sentences
    if number < own.count { return own[number] }
    var paragraph = paragraph.next
    while let candidate = paragraph {
      if let sentence = candidate.sentences.first { return sentence }
      paragraph = candidate.next
    }
    return nil
  }

  /// The sentence before this one, across paragraphs and sections; headings of sections are passed over.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs, and O(*m*) in paragraphs without sentences.
  public var previous: Sentence? {
    if number > 1 { return paragraph.sentences[number - 2] }
    var paragraph = paragraph.previous
    while let candidate = paragraph {
      if let sentence = candidate.sentences.last { return sentence }
      paragraph = candidate.previous
    }
    return nil
  }
}

extension Citation {
  /// The place of the same level after this one: the next section, paragraph or sentence; `nil` after the last.
  ///
  /// A range is followed by the one place after it.
  ///
  /// - Parameter essay: The essay that the citation names a place of.
  /// - Returns: The next place's citation.
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public func next(in essay: Essay) -> Citation? {
    guard let range = essay.range(of: self) else { return nil }
    switch level {
    case .section: return essay.section(last ?? section)?.next?.citation
    case .paragraph: return essay.paragraph(at: range.upperBound)?.next?.citation
    case .sentence: return essay.sentence(at: range.upperBound)?.next?.citation
    }
  }

  /// The place of the same level before this one; `nil` before the first.
  ///
  /// - Parameter essay: The essay that the citation names a place of.
  /// - Returns: The previous place's citation.
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public func previous(in essay: Essay) -> Citation? {
    guard let range = essay.range(of: self) else { return nil }
    switch level {
    case .section: return essay.section(section)?.previous?.citation
    case .paragraph: return essay.paragraph(at: range.lowerBound)?.previous?.citation
    case .sentence: return essay.sentence(at: range.lowerBound)?.previous?.citation
    }
  }
}

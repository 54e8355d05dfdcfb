/// A stretch of text with what stands beside it in its paragraph, as a line of a concordance: a keyword in context.
public struct ConcordanceLine: Sendable, Hashable {
  /// The essay that it is part of.
  public let essay: Essay

  /// Where the words before the keyword stand.
  public let beforeRange: TextRange

  /// Where the keyword stands.
  public let keywordRange: TextRange

  /// Where the words after the keyword stand.
  public let afterRange: TextRange

  /// Makes a line of a keyword and a stretch around it; what of these isn't a range is empty.
  init(essay: Essay, keyword: Range<Int>, within context: Range<Int>) {
    self.essay = essay
    beforeRange = TextRange(utf8Offsets: min(context.lowerBound, keyword.lowerBound)..<keyword.lowerBound)
    keywordRange = TextRange(utf8Offsets: keyword)
    afterRange = TextRange(utf8Offsets: keyword.upperBound..<max(context.upperBound, keyword.upperBound))
  }

  /// The words before the keyword, with the space between.
  public var before: Substring { essay[beforeRange] }

  /// The keyword as the essay has it.
  public var keyword: Substring { essay[keywordRange] }

  /// The words after the keyword, with the space or the marks between.
  public var after: Substring { essay[afterRange] }

  /// The citation of the keyword.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public var citation: Citation? { essay.citation(of: keywordRange) }
}

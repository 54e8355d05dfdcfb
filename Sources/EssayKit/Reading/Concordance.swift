/// Matches of a search one under the other, each with the words before and after it: keywords in context.
///
/// ```swift
/// for line in index.search("accumul*").concordance(words: 5, order: .nextWord) {
///   print(line.citation, line.before, line.keyword, line.after, separator: "\t")
/// }
/// ```
public struct Concordance: Sendable {
  /// How lines are sorted.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// By their place in the essay.
    case place
    /// By the words after the keyword, then by place.
    case nextWord
    /// By the words before the keyword, the nearest first, then by place.
    case previousWord
  }

  private let lines: [ConcordanceLine]

  init(_ results: SearchResults, words: Int, order: Order) {
    let storage = results.storage
    var found: [SearchIndex.Storage.KeywordInContext] = []
    for record in results.records.sorted(by: { $0.leaf < $1.leaf }) {
      let paragraph = Paragraph(essay: results.essay, leaf: Int(record.leaf))
      for match in results.matches(of: record) {
        found.append(storage.context(of: match, in: paragraph, words: words))
      }
    }
    let ranks = { (token: Int) in storage.ranks[Int(storage.words[token])] }
    switch order {
    case .place: break
    case .nextWord:
      found.sort { Self.comesBefore($0.after.lazy.map(ranks), $1.after.lazy.map(ranks), $0.line, $1.line) }
    case .previousWord:
      found.sort {
        Self.comesBefore($0.before.reversed().lazy.map(ranks), $1.before.reversed().lazy.map(ranks), $0.line, $1.line)
      }
    }
    lines = found.map { $0.line }
  }

  private static func comesBefore(
    _ first: some Sequence<Int32>, _ second: some Sequence<Int32>, _ firstLine: ConcordanceLine,
    _ secondLine: ConcordanceLine
  ) -> Bool {
    if first.lexicographicallyPrecedes(second) { return true }
    if second.lexicographicallyPrecedes(first) { return false }
    return firstLine.keywordRange.lowerBound < secondLine.keywordRange.lowerBound
  }
}

extension Concordance: RandomAccessCollection {
  /// The position of the first line.
  public var startIndex: Int { 0 }

  /// The position after the last line.
  public var endIndex: Int { lines.count }

  /// The line at a position.
  ///
  /// - Parameter position: A position from 0 up to but not including the number of matches.
  /// - Returns: The line there.
  public subscript(position: Int) -> ConcordanceLine { lines[position] }
}

extension SearchResults {
  /// All matches with the words before and after each.
  ///
  /// - Parameters:
  ///   - words: How many words to show on each side, within the paragraph.
  ///   - order: How to sort the lines.
  /// - Returns: A line for each match.
  /// - Complexity: O(*n* log *n*) in the number of matches.
  public func concordance(words: Int = 8, order: Concordance.Order = .place) -> Concordance {
    Concordance(self, words: words, order: order)
  }
}

extension SearchIndex.Storage {
  /// A line of a concordance, with the tokens before and after the match.
  struct KeywordInContext {
    var line: ConcordanceLine
    var before: Range<Int>
    var after: Range<Int>
  }

  /// A match with so many words of its paragraph on each side, and at the paragraph's ends the marks there too.
  func context(of match: TextRange, in paragraph: Paragraph, words count: Int) -> KeywordInContext {
    let count = min(max(count, 0), words.count)
    let tokens = Int(firstTokens[paragraph.leaf])..<Int(firstTokens[paragraph.leaf + 1])
    let bounds = paragraph.range.utf8Offsets
    let bytes = match.utf8Offsets
    let keyword = self.tokens(in: bytes)
    let before = min(max(keyword.lowerBound - count, tokens.lowerBound), keyword.lowerBound)..<keyword.lowerBound
    let after = keyword.upperBound..<max(min(keyword.upperBound + count, tokens.upperBound), keyword.upperBound)
    var lower = bytes.lowerBound
    var upper = bytes.upperBound
    if count > 0 {
      let shown = unbroken(before.lowerBound..<after.upperBound, in: tokens)
      lower = shown.lowerBound <= tokens.lowerBound ? bounds.lowerBound : outerLower(shown.lowerBound)
      upper = shown.upperBound >= tokens.upperBound ? bounds.upperBound : outerUpper(shown.upperBound - 1)
    }
    let line = ConcordanceLine(
      essay: essay, keyword: bytes, within: min(lower, bytes.lowerBound)..<max(upper, bytes.upperBound))
    return KeywordInContext(line: line, before: before, after: after)
  }
}

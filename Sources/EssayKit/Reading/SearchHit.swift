/// A paragraph that a search has found.
public struct SearchHit: Sendable {
  /// The paragraph, or the heading.
  public let paragraph: Paragraph

  /// Where in it what was looked for stands, in reading order, apart from each other.
  public let matches: [TextRange]

  /// The score by which hits are ranked; 0 where only a filter found it.
  ///
  /// Only comparisons between hits of one search mean anything.
  public let relevance: Double

  let storage: SearchIndex.Storage

  /// The narrowest citation that covers the matches: a sentence, or a range of them.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public var citation: Citation {
    guard let first = matches.first, let last = matches.last else { return paragraph.citation }
    return storage.essay.citation(of: first.lowerBound..<last.upperBound) ?? paragraph.citation
  }

  /// The part of the paragraph that has the most matches.
  public struct Snippet: Sendable, Hashable {
    /// The essay that it is part of.
    public let essay: Essay

    /// Its place in the reading text.
    public let range: TextRange

    /// The matches within it.
    public let matches: [TextRange]

    /// Whether the paragraph has more before it.
    public let isCutAtStart: Bool

    /// Whether the paragraph has more after it.
    public let isCutAtEnd: Bool

    /// Its text.
    public var text: Substring { essay[range] }

    /// Its text with marks around the matches, and with an ellipsis where the paragraph goes on.
    ///
    /// The text isn't escaped for any format.
    ///
    /// - Parameters:
    ///   - opening: What to put before a match.
    ///   - closing: What to put after a match.
    ///   - ellipsis: What to put where the paragraph goes on.
    /// - Returns: The text with its marks.
    public func marked(_ opening: String, _ closing: String, ellipsis: String = "\u{2026}") -> String {
      var marked = isCutAtStart ? ellipsis : ""
      var position = range.lowerBound
      for match in matches {
        marked += essay[position..<match.lowerBound] + opening + essay[match] + closing
        position = match.upperBound
      }
      return marked + essay[position..<range.upperBound] + (isCutAtEnd ? ellipsis : "")
    }
  }

  /// The part of the paragraph that has the most matches, from the start of a sentence where there is room for that.
  ///
  /// - Parameter words: How many words it should have.
  /// - Returns: The snippet; the whole paragraph if that is no longer.
  /// - Complexity: O(*n*) in the number of matches, and O(log *n*) in the size of the essay.
  public func snippet(words: Int = 30) -> Snippet {
    let tokens = Int(storage.firstTokens[paragraph.leaf])..<Int(storage.firstTokens[paragraph.leaf + 1])
    let bounds = paragraph.range.utf8Offsets
    let count = max(words, 1)
    var window = tokens
    if tokens.count > count {
      window = storage.unbroken(bestWindow(count, tokens), in: tokens)
    }
    let lower = window.lowerBound == tokens.lowerBound ? bounds.lowerBound : storage.outerLower(window.lowerBound)
    let upper = window.upperBound == tokens.upperBound ? bounds.upperBound : storage.outerUpper(window.upperBound - 1)
    let shown = TextRange(utf8Offsets: lower..<max(lower, upper))
    return Snippet(
      essay: storage.essay, range: shown,
      matches: matches.filter { $0.overlaps(shown) }.map { $0.clamped(to: shown) },
      isCutAtStart: lower > bounds.lowerBound, isCutAtEnd: upper < bounds.upperBound)
  }

  /// The stretch of so many tokens that has the most matches, with them in its middle or with a sentence's start.
  private func bestWindow(_ count: Int, _ tokens: Range<Int>) -> Range<Int> {
    let found = matches.map { storage.tokens(in: $0.utf8Offsets) }
    var best = (first: 0, last: 0, size: 0)
    var last = 0
    for first in found.indices {
      last = max(last, first)
      while last + 1 < found.count, found[last + 1].upperBound <= found[first].lowerBound + count { last += 1 }
      if last - first + 1 > best.size { best = (first, last, last - first + 1) }
    }
    guard best.size > 0 else { return tokens.lowerBound..<min(tokens.lowerBound + count, tokens.upperBound) }
    let begin = found[best.first].lowerBound
    let room = max(0, count - (found[best.last].upperBound - begin))
    let sentence =
      storage.essay.sentence(at: matches[best.first].lowerBound)
      .map { storage.tokens(in: $0.range.utf8Offsets).lowerBound } ?? tokens.lowerBound
    var lower = begin - sentence <= room ? sentence : begin - room / 2
    lower = max(min(lower, tokens.upperBound - count), tokens.lowerBound)
    return lower..<min(lower + count, tokens.upperBound)
  }
}

extension SearchIndex.Storage {
  /// The tokens that begin within a range of the text, or the next one if none does.
  func tokens(in range: Range<Int>) -> Range<Int> {
    let lower = lowers.partition { Int($0) >= range.lowerBound }
    let upper = lowers.partition { Int($0) >= range.upperBound }
    return lower..<max(upper, lower)
  }

  /// A window widened so that it doesn't begin or end within words that hang together, by a few tokens at most.
  func unbroken(_ window: Range<Int>, in tokens: Range<Int>) -> Range<Int> {
    var lower = window.lowerBound
    var upper = window.upperBound
    while lower > tokens.lowerBound, window.lowerBound - lower < 8, hangsTogether(lower - 1) { lower -= 1 }
    while upper < tokens.upperBound, upper - window.upperBound < 8, hangsTogether(upper - 1) { upper += 1 }
    return lower..<upper
  }

  /// Whether no white space stands between a token and the next.
  private func hangsTogether(_ token: Int) -> Bool {
    !essay.slice(Int(uppers[token]), Int(lowers[token + 1])).utf8.contains { Self.isSpace($0) }
  }

  /// Where the marks begin that stand before a token without white space between.
  func outerLower(_ token: Int) -> Int {
    let lower = Int(lowers[token])
    let limit = token > 0 ? Int(uppers[token - 1]) : 0
    return lower - essay.slice(limit, lower).utf8.reversed().prefix { !Self.isSpace($0) }.count
  }

  /// Where the marks end that stand after a token without white space between.
  func outerUpper(_ token: Int) -> Int {
    let upper = Int(uppers[token])
    let limit = token + 1 < lowers.count ? Int(lowers[token + 1]) : essay.storage.textCount
    return upper + essay.slice(upper, limit).utf8.prefix { !Self.isSpace($0) }.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }
}

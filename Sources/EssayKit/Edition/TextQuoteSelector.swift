/// A stretch of a text told by its words and by those around it, so that it can be found in another version of the text.
///
/// It is the [Text Quote Selector](https://www.w3.org/TR/annotation-model/#text-quote-selector) of the Web Annotation
/// Data Model.
public struct TextQuoteSelector: Sendable, Hashable {
  /// The stretch itself.
  public let exact: String

  /// What stands right before it; empty where that isn't known.
  public let prefix: String

  /// What stands right after it; empty where that isn't known.
  public let suffix: String

  /// Creates a selector.
  ///
  /// - Parameters:
  ///   - exact: The stretch itself.
  ///   - prefix: What stands right before it.
  ///   - suffix: What stands right after it.
  public init(exact: String, prefix: String = "", suffix: String = "") {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }
}

extension Essay {
  /// A stretch of the essay told by its words and by those around it.
  ///
  /// - Parameters:
  ///   - range: The stretch, a range of the reading text.
  ///   - context: How much to keep on either side at most, in UTF-8 bytes; only whole words are kept.
  /// - Returns: The selector.
  /// - Complexity: O(*n*) in the length of the stretch and the context, once the text is found.
  public func textQuoteSelector(for range: TextRange, context: Int = 64) -> TextQuoteSelector {
    var text = text
    let lower = min(max(range.lowerBound.utf8Offset, 0), storage.textCount)
    let upper = min(max(range.upperBound.utf8Offset, lower), storage.textCount)
    return Bytes.with(&text) { bytes in
      var start = max(0, lower - max(0, context))
      // Going on to a space keeps words and characters whole.
      if start > 0 {
        while start < lower, !isSpaceByte(bytes[start]) { start += 1 }
      }
      var end = min(bytes.count, upper + max(0, context))
      if end < bytes.count {
        while end > upper, !isSpaceByte(bytes[end - 1]) { end -= 1 }
      }
      return TextQuoteSelector(
        exact: bytes.string(lower..<upper), prefix: bytes.string(start..<lower), suffix: bytes.string(upper..<end))
    }
  }
}

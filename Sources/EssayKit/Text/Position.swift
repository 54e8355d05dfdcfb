/// A place between two bytes of an essay's reading text.
///
/// Text and source have position types of their own, so that an offset into one can't be taken for an offset into
/// the other.
public struct TextPosition: Sendable, Hashable, Comparable {
  /// The number of UTF-8 bytes of the reading text before this position.
  public let utf8Offset: Int

  /// Creates the position after so many bytes.
  ///
  /// - Parameter utf8Offset: A distance from the start of the reading text in UTF-8 bytes.
  public init(utf8Offset: Int) {
    self.utf8Offset = utf8Offset
  }

  /// Whether the first position stands before the second.
  public static func < (first: TextPosition, second: TextPosition) -> Bool {
    first.utf8Offset < second.utf8Offset
  }
}

/// A place between two bytes of an essay's source.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// The number of UTF-8 bytes of the source before this position.
  public let utf8Offset: Int

  /// Creates the position after so many bytes.
  ///
  /// - Parameter utf8Offset: A distance from the start of the source in UTF-8 bytes.
  public init(utf8Offset: Int) {
    self.utf8Offset = utf8Offset
  }

  /// Whether the first position stands before the second.
  public static func < (first: SourcePosition, second: SourcePosition) -> Bool {
    first.utf8Offset < second.utf8Offset
  }
}

/// A stretch of an essay's reading text.
public typealias TextRange = Range<TextPosition>

/// A stretch of an essay's source.
public typealias SourceRange = Range<SourcePosition>

extension Range<TextPosition> {
  /// Creates a range of the reading text from offsets in UTF-8 bytes.
  ///
  /// - Parameter utf8Offsets: The offsets of its two ends.
  public init(utf8Offsets: Range<Int>) {
    self = TextPosition(utf8Offset: utf8Offsets.lowerBound)..<TextPosition(utf8Offset: utf8Offsets.upperBound)
  }

  /// The offsets of the range's two ends in UTF-8 bytes.
  public var utf8Offsets: Range<Int> { lowerBound.utf8Offset..<upperBound.utf8Offset }

  /// The range's length in UTF-8 bytes.
  public var utf8Count: Int { upperBound.utf8Offset - lowerBound.utf8Offset }
}

extension Range<SourcePosition> {
  /// Creates a range of the source from offsets in UTF-8 bytes.
  ///
  /// - Parameter utf8Offsets: The offsets of its two ends.
  public init(utf8Offsets: Range<Int>) {
    self = SourcePosition(utf8Offset: utf8Offsets.lowerBound)..<SourcePosition(utf8Offset: utf8Offsets.upperBound)
  }

  /// The offsets of the range's two ends in UTF-8 bytes.
  public var utf8Offsets: Range<Int> { lowerBound.utf8Offset..<upperBound.utf8Offset }

  /// The range's length in UTF-8 bytes.
  public var utf8Count: Int { upperBound.utf8Offset - lowerBound.utf8Offset }
}

#if !hasFeature(Embedded)
  extension TextPosition: Codable {}
  extension SourcePosition: Codable {}
#endif

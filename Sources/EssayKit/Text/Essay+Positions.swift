/// Positions in the units of strings, of `NSRange` and the web, and of W3C's selectors.
extension Essay {
  /// The place of a position in ``text``.
  ///
  /// - Parameter position: A position in the reading text; one past its end counts as its end.
  /// - Returns: The index of the byte after the position.
  public func index(of position: TextPosition) -> String.Index {
    let offset = min(max(position.utf8Offset, 0), storage.textCount)
    return text.utf8.index(text.startIndex, offsetBy: offset)
  }

  /// The range of ``text`` that a range names.
  ///
  /// - Parameter range: A range of the reading text.
  /// - Returns: The range of indices.
  public func indices(of range: TextRange) -> Range<String.Index> {
    index(of: range.lowerBound)..<index(of: range.upperBound)
  }

  /// The position of an index of ``text``.
  ///
  /// - Parameter index: An index of the reading text.
  /// - Returns: The position.
  public func position(of index: String.Index) -> TextPosition {
    TextPosition(utf8Offset: text.utf8.distance(from: text.startIndex, to: index))
  }

  /// A position as a distance from the start in UTF-16 code units, as `NSRange` and JavaScript count.
  ///
  /// - Parameter position: A position in the reading text.
  /// - Returns: The distance in UTF-16 code units.
  /// - Complexity: O(1) for ASCII; else O(*n*) the first time and near O(1) from then on.
  public func utf16Offset(of position: TextPosition) -> Int {
    storage.isASCII
      ? min(max(position.utf8Offset, 0), storage.textCount)
      : text.utf16.distance(from: text.startIndex, to: index(of: position))
  }

  /// The position at a distance from the start in UTF-16 code units, or `nil` outside the text.
  ///
  /// - Parameter utf16Offset: A distance in UTF-16 code units.
  /// - Returns: The position.
  /// - Complexity: As for ``utf16Offset(of:)``.
  public func position(utf16Offset: Int) -> TextPosition? {
    guard utf16Offset >= 0 else { return nil }
    if storage.isASCII { return utf16Offset <= storage.textCount ? TextPosition(utf8Offset: utf16Offset) : nil }
    guard let index = text.utf16.index(text.startIndex, offsetBy: utf16Offset, limitedBy: text.endIndex) else {
      return nil
    }
    return position(of: index)
  }

  /// A position as a distance from the start in Unicode scalars (code points), as W3C's TextPositionSelector counts.
  ///
  /// - Parameter position: A position in the reading text.
  /// - Returns: The distance in Unicode scalars.
  /// - Complexity: O(1) for ASCII, else O(*n*) in the distance.
  public func unicodeScalarOffset(of position: TextPosition) -> Int {
    let offset = min(max(position.utf8Offset, 0), storage.textCount)
    if storage.isASCII { return offset }
    var count = 0
    for byte in text.utf8.prefix(offset) where byte & 0xc0 != 0x80 { count += 1 }
    return count
  }

  /// The position at a distance from the start in Unicode scalars, or `nil` outside the text.
  ///
  /// - Parameter unicodeScalarOffset: A distance in Unicode scalars.
  /// - Returns: The position.
  /// - Complexity: O(1) for ASCII, else O(*n*) in the distance.
  public func position(unicodeScalarOffset: Int) -> TextPosition? {
    guard unicodeScalarOffset >= 0 else { return nil }
    if storage.isASCII {
      return unicodeScalarOffset <= storage.textCount ? TextPosition(utf8Offset: unicodeScalarOffset) : nil
    }
    let scalars = text.unicodeScalars
    guard let index = scalars.index(scalars.startIndex, offsetBy: unicodeScalarOffset, limitedBy: scalars.endIndex)
    else { return nil }
    return position(of: index)
  }
}

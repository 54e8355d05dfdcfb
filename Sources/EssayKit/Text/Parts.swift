/// A list of an essay's parts, which makes each when it is asked for.
public struct Parts<Part>: RandomAccessCollection, Sendable {
  let essay: Essay
  let make: @Sendable (Essay, Int) -> Part

  /// The numbers of the parts in the essay's own list of them.
  let range: Range<Int>

  /// The position of the first part.
  public var startIndex: Int { 0 }

  /// The position after the last part.
  public var endIndex: Int { range.count }

  /// The part at a position.
  ///
  /// - Parameter position: A position from 0 up to but not including the number of parts.
  /// - Returns: The part there.
  public subscript(position: Int) -> Part {
    precondition(position >= 0 && position < range.count, "no part at this position")
    return make(essay, range.lowerBound + position)
  }
}

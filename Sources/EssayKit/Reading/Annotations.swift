/// Annotations in reading order, among which those in a range are found fast.
///
/// They are sorted by where they begin, and where two begin together the longer comes first, so that what stands around
/// comes before what stands within. Annotations over the same range keep the order in which they were given.
public struct Annotations: Sendable, Hashable {
  private let all: [Annotation]
  /// For each annotation the greatest end among it and those before it.
  private let reach: [Int]

  /// Sorts annotations.
  ///
  /// - Parameter annotations: Annotations in any order.
  /// - Complexity: O(*n*) where they are sorted already, else O(*n* log *n*).
  public init(_ annotations: some Sequence<Annotation>) {
    self.init(sorting: Array(annotations))
  }

  init(sorting annotations: [Annotation]) {
    all = Self.sorted(annotations)
    var reach: [Int] = []
    reach.reserveCapacity(all.count)
    for annotation in all { reach.append(Swift.max(reach.last ?? .min, annotation.range.upperBound.utf8Offset)) }
    self.reach = reach
  }

  /// Puts annotations in reading order.
  static func sorted(_ annotations: [Annotation]) -> [Annotation] {
    guard zip(annotations, annotations.dropFirst()).contains(where: { comesBefore($1.range, $0.range) }) else {
      return annotations
    }
    let order = annotations.indices.sorted { first, second in
      let ranges = (annotations[first].range, annotations[second].range)
      return comesBefore(ranges.0, ranges.1) || (!comesBefore(ranges.1, ranges.0) && first < second)
    }
    return order.map { annotations[$0] }
  }

  private static func comesBefore(_ first: TextRange, _ second: TextRange) -> Bool {
    (first.lowerBound, second.upperBound) < (second.lowerBound, first.upperBound)
  }

  /// The annotations that share at least a byte with a range, and the marks within it or at its ends.
  ///
  /// An empty range is touched by what stands around it and by the marks at it.
  ///
  /// - Parameter range: A range of the reading text.
  /// - Returns: The annotations in reading order.
  /// - Complexity: O(log *n*), and O(*m*) in the annotations that begin within the range or between it and the start of
  ///   the first one that reaches into it.
  public func touching(_ range: TextRange) -> [Annotation] {
    let bounds = range.utf8Offsets
    let start = reach.partition { $0 >= bounds.lowerBound }
    var found: [Annotation] = []
    for annotation in all[start...] {
      let offsets = annotation.range.utf8Offsets
      if offsets.lowerBound > bounds.upperBound { break }
      if Self.touches(offsets, bounds) { found.append(annotation) }
    }
    return found
  }

  /// Whether two ranges share a byte, or the first is a point of the second or at one of its ends.
  static func touches(_ offsets: Range<Int>, _ bounds: Range<Int>) -> Bool {
    if offsets.isEmpty { return offsets.lowerBound >= bounds.lowerBound && offsets.lowerBound <= bounds.upperBound }
    return bounds.isEmpty ? offsets.contains(bounds.lowerBound) : offsets.overlaps(bounds)
  }
}

extension Annotations: RandomAccessCollection {
  /// The position of the first annotation.
  public var startIndex: Int { 0 }

  /// The position after the last annotation.
  public var endIndex: Int { all.count }

  /// The annotation at a position.
  ///
  /// - Parameter position: A position from 0 up to but not including the number of annotations.
  /// - Returns: The annotation there.
  public subscript(position: Int) -> Annotation { all[position] }
}

extension Annotations: ExpressibleByArrayLiteral {
  /// Sorts annotations.
  ///
  /// - Parameter elements: Annotations in any order.
  public init(arrayLiteral elements: Annotation...) {
    self.init(sorting: elements)
  }
}

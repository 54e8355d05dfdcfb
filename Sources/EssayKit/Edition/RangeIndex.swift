/// Ranges that may overlap, found by the places that they cover.
struct RangeIndex: Sendable {
  private struct Entry {
    var lower: Int32
    var upper: Int32
    var number: Int32
  }

  private let entries: [Entry]
  /// The largest upper bound up to and including each entry: where it is too small, so are all before.
  private let reach: [Int32]

  /// Indexes ranges of the reading text by their place in the list.
  init(_ ranges: [TextRange]) {
    entries = ranges.enumerated()
      .map { number, range in
        Entry(
          lower: Int32(truncatingIfNeeded: range.lowerBound.utf8Offset),
          upper: Int32(truncatingIfNeeded: range.upperBound.utf8Offset), number: Int32(truncatingIfNeeded: number))
      }
      .sorted { ($0.lower, $0.number) < ($1.lower, $1.number) }
    var reach: [Int32] = []
    for entry in entries { reach.append(max(entry.upper, reach.last ?? 0)) }
    self.reach = reach
  }

  /// The numbers of the ranges that share a byte with a range, or that hold an empty one, in the order in which they begin.
  ///
  /// - Complexity: O(log *n* + *k*) where few ranges are much longer than the rest.
  func overlapping(_ range: TextRange) -> [Int] {
    let lower = Int32(truncatingIfNeeded: range.lowerBound.utf8Offset)
    let upper = Int32(truncatingIfNeeded: max(range.upperBound.utf8Offset, range.lowerBound.utf8Offset + 1))
    var index = entries.partition { $0.lower >= upper }
    var found: [Int] = []
    while index > 0, reach[index - 1] > lower {
      index -= 1
      if entries[index].upper > lower { found.append(Int(entries[index].number)) }
    }
    return found.reversed()
  }
}

/// A list of numbers for each of many rows, in two flat arrays.
struct Adjacency: Sendable {
  /// Where each row begins; a last entry holds the number of all values.
  let starts: [Int32]
  let values: [Int32]

  /// Collects the pairs of a row and a value that a closure passes on, keeping their order within each row.
  ///
  /// - Parameters:
  ///   - rows: The number of rows.
  ///   - capacity: About how many pairs there are.
  ///   - forEachPair: Passes the pairs on.
  @inline(__always)
  init(rows: Int, capacity: Int = 0, _ forEachPair: ((_ row: Int32, _ value: Int32) -> Void) -> Void) {
    var pairs: [(Int32, Int32)] = []
    pairs.reserveCapacity(capacity)
    forEachPair { pairs.append(($0, $1)) }
    self.init(rows: rows, pairs: pairs)
  }

  /// Collects pairs of a row and a value, keeping their order within each row.
  init(rows: Int, pairs: consuming [(Int32, Int32)]) {
    // Taken over, so that they are sorted in place.
    var pairs = pairs
    var starts = [Int32](repeating: 0, count: rows + 1)
    pairs.sort(below: rows) { Int($0.0) }
    for pair in pairs { starts[Int(pair.0) + 1] += 1 }
    for row in 0..<rows { starts[row + 1] += starts[row] }
    self.starts = starts
    values = pairs.map { $0.1 }
  }

  /// Collects the positions of each row's number in a list.
  init(rows: Int, keys: [Int32]) {
    self.init(rows: rows, capacity: keys.count) { add in
      for index in keys.indices { add(keys[index], Int32(index)) }
    }
  }

  /// Where a row's values stand.
  func row(_ row: Int32) -> Range<Int> { Int(starts[Int(row)])..<Int(starts[Int(row) + 1]) }

  /// A row's values.
  subscript(row: Int) -> ArraySlice<Int32> {
    values[Int(starts[row])..<Int(starts[row + 1])]
  }

  /// All rows.
  var rows: [ArraySlice<Int32>] { (0..<starts.count - 1).map { self[$0] } }
}

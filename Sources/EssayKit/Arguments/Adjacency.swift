/// A list of numbers for each of many rows, in two flat arrays.
struct Adjacency: Sendable {
  /// Where each row begins; a last entry holds the number of all values.
  let starts: [Int32]
  let values: [Int32]

  /// Collects pairs of a row and a value, keeping their order within each row.
  init(rows: Int, pairs: [(Int32, Int32)]) {
    self.init(rows: rows, count: pairs.count, row: { pairs[$0].0 }, value: { pairs[$0].1 })
  }

  /// Collects the positions of each row's number in a list.
  init(rows: Int, keys: [Int32]) {
    self.init(rows: rows, count: keys.count, row: { keys[$0] }, value: { Int32($0) })
  }

  /// Collects the values that closures give for so many places.
  init(rows: Int, count: Int, row: (Int) -> Int32, value: (Int) -> Int32) {
    var starts = [Int32](repeating: 0, count: rows + 1)
    for index in 0..<count { starts[Int(row(index)) + 1] += 1 }
    for index in 0..<rows { starts[index + 1] += starts[index] }
    var next = starts
    var values = [Int32](repeating: 0, count: count)
    for index in 0..<count {
      let place = Int(row(index))
      values[Int(next[place])] = value(index)
      next[place] += 1
    }
    self.starts = starts
    self.values = values
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

/// A reader of many rows of an adjacency at a time.
///
/// In a large graph each look at a row takes as long as memory does to answer. So that the processor can have many under
/// way, all rows of a batch are found first, then the first value of each is read, and then the rest: going through one
/// row after another, it would have to wait for each answer to know how often to go round.
struct RowReader {
  /// How many rows make a batch: enough to keep memory busy, few enough for the nearest cache.
  static let batch = 256

  private let adjacency: Adjacency
  private var starts = [Int32](repeating: 0, count: Self.batch)
  private var ends = [Int32](repeating: 0, count: Self.batch)
  private var firsts = [Int32](repeating: 0, count: Self.batch)
  /// The values that were read last, up to `count`.
  private(set) var values: [Int32] = []
  private(set) var count = 0

  init(_ adjacency: Adjacency) {
    self.adjacency = adjacency
  }

  /// Reads the rows for some places of a list.
  ///
  /// - Parameters:
  ///   - places: The places, no more than a batch.
  ///   - row: The row's number for a place.
  ///   - value: What becomes of a value for a place.
  @inline(__always)
  mutating func read(
    _ places: Range<Int>, row: (_ place: Int) -> Int32, value: (_ place: Int, _ value: Int32) -> Int32
  ) {
    guard let last = adjacency.values.indices.last else { return }
    var needed = 0
    for index in 0..<places.count {
      let row = Int(row(places.lowerBound + index))
      starts[index] = adjacency.starts[row]
      ends[index] = adjacency.starts[row + 1]
      needed += Int(ends[index] - starts[index])
    }
    // A row without values may begin behind the last one, and then its first value isn't used.
    for index in 0..<places.count { firsts[index] = adjacency.values[min(Int(starts[index]), last)] }
    if needed > values.count { values += [Int32](repeating: 0, count: max(needed, 2 * values.count) - values.count) }
    count = 0
    for index in 0..<places.count where starts[index] < ends[index] {
      values[count] = value(places.lowerBound + index, firsts[index])
      count += 1
      for place in Int(starts[index]) + 1..<Int(ends[index]) {
        values[count] = value(places.lowerBound + index, adjacency.values[place])
        count += 1
      }
    }
  }
}

extension Adjacency {
  /// The rows that are reached from one, breadth first, where each value is the number of another row.
  ///
  /// - Parameter start: Where to start.
  /// - Returns: The rows in order of distance, with the start only if it is reached from itself.
  func reached(from start: Int) -> [Int32] {
    // Whether a row is new is as good as random, so that it is written first and counted after, without a branch.
    var isNew = [UInt8](repeating: 1, count: starts.count - 1)
    var queue = [Int32](repeating: 0, count: starts.count + 1)
    queue[0] = Int32(start)
    var head = 0
    var tail = 1
    var reader = RowReader(self)
    while head < tail {
      let batch = head..<min(head + RowReader.batch, tail)
      head = batch.upperBound
      reader.read(batch, row: { queue[$0] }, value: { $1 })
      for index in 0..<reader.count {
        let row = reader.values[index]
        queue[tail] = row
        tail += Int(isNew[Int(row)])
        isNew[Int(row)] = 0
      }
    }
    return Array(queue[1..<tail])
  }
}

/// Finds where a sequence of words stands in a longer one, with some words taken out, put in or replaced.
///
/// The number of such changes is the Levenshtein distance over words. All ends of a match are found in one pass with the
/// bit-parallel algorithm of G. Myers, “A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming”, *Journal of the ACM* 46.3 (1999), on blocks of 64 words. Which words of the text answer to which of the
/// pattern is then worked out in a window only, by the recurrence of P. H. Sellers, “The theory and computation of
/// evolutionary distances: pattern recognition”, *Journal of Algorithms* 1.4 (1980).
struct WordSearch {
  let pattern: [Int32]

  /// An end of a match: the index after its last word, and the number of changes.
  struct End {
    var index: Int
    var changes: Int
  }

  /// All ends of matches with at most so many changes, in order.
  ///
  /// - Complexity: O(*n* · ⌈*m* / 64⌉) in the lengths of text and pattern.
  func ends(in text: [Int32], vocabularyCount: Int, limit: Int) -> [End] {
    guard !pattern.isEmpty else { return [] }
    let blocks = (pattern.count + 63) / 64
    var slots = [Int32](repeating: 0, count: vocabularyCount + 1)
    var masks = [UInt64](repeating: 0, count: blocks)
    for (index, number) in pattern.enumerated() where number >= 0 {
      if slots[Int(number)] == 0 {
        slots[Int(number)] = Int32(masks.count / blocks)
        masks.append(contentsOf: repeatElement(0, count: blocks))
      }
      masks[Int(slots[Int(number)]) * blocks + index / 64] |= 1 << UInt64(index % 64)
    }
    return blocks == 1
      ? ends(in: text, slots, masks, limit)
      : ends(in: text, slots, masks, blocks, limit)
  }

  /// The search where the pattern fits into one block.
  private func ends(in text: [Int32], _ slots: [Int32], _ masks: [UInt64], _ limit: Int) -> [End] {
    var found: [End] = []
    let last = UInt64(1) << UInt64(pattern.count - 1)
    var more = UInt64.max
    var less: UInt64 = 0
    var changes = pattern.count
    var index = 0
    for number in text {
      index &+= 1
      let equal = masks[Int(slots[Int(number)])]
      let vertical = equal | less
      let horizontal = (((equal & more) &+ more) ^ more) | equal
      var up = less | ~(horizontal | more)
      var down = more & horizontal
      if up & last != 0 { changes &+= 1 }
      if down & last != 0 { changes &-= 1 }
      up <<= 1
      down <<= 1
      more = down | ~(vertical | up)
      less = up & vertical
      if changes <= limit { found.append(End(index: index, changes: changes)) }
    }
    return found
  }

  private func ends(
    in text: [Int32], _ slots: [Int32], _ masks: [UInt64], _ blocks: Int, _ limit: Int
  ) -> [End] {
    var found: [End] = []
    let last = UInt64(1) << UInt64((pattern.count - 1) % 64)
    let top = UInt64(1) << 63
    var more = [UInt64](repeating: .max, count: blocks)
    var less = [UInt64](repeating: 0, count: blocks)
    var changes = pattern.count
    for (index, number) in text.enumerated() {
      let row = Int(slots[Int(number)]) * blocks
      // What a block hands on to the next: 1 or -1 for a column that grows or falls at its border.
      var carry = 0
      for block in 0..<blocks {
        var equal = masks[row + block]
        let vertical = equal | less[block]
        if carry < 0 { equal |= 1 }
        let horizontal = (((equal & more[block]) &+ more[block]) ^ more[block]) | equal
        var up = less[block] | ~(horizontal | more[block])
        var down = more[block] & horizontal
        let border = block == blocks - 1 ? last : top
        let next = up & border != 0 ? 1 : down & border != 0 ? -1 : 0
        up <<= 1
        down <<= 1
        if carry < 0 { down |= 1 }
        if carry > 0 { up |= 1 }
        more[block] = down | ~(vertical | up)
        less[block] = up & vertical
        carry = next
      }
      changes += carry
      if changes <= limit { found.append(End(index: index + 1, changes: changes)) }
    }
    return found
  }
}

/// Which words of a text answer to some words within a pattern, over all the good ways to lay one beside the other.
///
/// A way costs 2 for each word taken out or put in, and 3 for each one replaced. Good are the cheapest ways and those that
/// cost one more. So a word that was replaced can't be told from one that was taken out while another was put in beside
/// it, and at an end of what is asked for that leaves two places; but a word that is gone takes none of its neighbours
/// with it.
struct WordAlignment {
  private static let takenOut: Int32 = 2
  private static let putIn: Int32 = 2
  private static let replaced: Int32 = 3

  /// The earliest and the latest word of the text that the first of the words could answer to.
  private(set) var starts: ClosedRange<Int>?
  /// The earliest and the latest word of the text, counted after it, that the last of the words could answer to.
  private(set) var ends: ClosedRange<Int>?

  /// Where the words asked for could begin and end, over some ways.
  private struct Ways {
    /// Whether there are ways in which no word has been answered yet.
    var hasNone = false
    var firstStart = Int32.max
    var lastStart: Int32 = -1
    var firstEnd = Int32.max
    var lastEnd: Int32 = -1

    mutating func add(_ other: Ways) {
      hasNone = hasNone || other.hasNone
      firstStart = min(firstStart, other.firstStart)
      lastStart = max(lastStart, other.lastStart)
      firstEnd = min(firstEnd, other.firstEnd)
      lastEnd = max(lastEnd, other.lastEnd)
    }

    /// The ways after a word of the text answers to one of those asked for.
    mutating func answer(_ word: Int32) {
      guard hasNone || lastStart >= 0 else { return }
      if hasNone {
        firstStart = min(firstStart, word)
        lastStart = max(lastStart, word)
        hasNone = false
      }
      firstEnd = word + 1
      lastEnd = word + 1
    }
  }

  private struct Cell {
    var cost: Int32
    var best = Ways(hasNone: true)
    /// The ways that cost one more.
    var nextBest = Ways()

    /// Adds the ways of another cell, after a step of some cost, as far as they are good.
    mutating func offer(_ other: Cell, plus more: Int32) {
      switch other.cost + more - cost {
      case ..<(-1):
        self = other
        cost += more
      case -1:
        let former = best
        self = other
        cost += more
        nextBest.add(former)
      case 0:
        best.add(other.best)
        nextBest.add(other.nextBest)
      case 1: nextBest.add(other.best)
      default: break
      }
    }

    mutating func answer(_ word: Int32) {
      best.answer(word)
      nextBest.answer(word)
    }
  }

  /// Lays a pattern beside a window of a text in all good ways.
  ///
  /// - Parameters:
  ///   - pattern: The pattern.
  ///   - asked: The words of the pattern that are asked for.
  ///   - text: The text.
  ///   - window: The words of the text to look at.
  ///   - ends: Where in the text a match may end.
  ///   - isAlike: Whether a word of the pattern and another of the text, by their indices, are spellings of one word.
  /// - Complexity: O(*m* · *w*) in the lengths of pattern and window.
  init(
    _ pattern: [Int32], asking asked: Range<Int>, in text: [Int32], window: Range<Int>, ends: ClosedRange<Int>,
    isAlike: (Int, Int) -> Bool
  ) {
    var column = (0...pattern.count).map { Cell(cost: Int32($0) * Self.takenOut) }
    // With nothing of the text read, one way leads to each cell: to take the words of the pattern out.
    var best = Cell(cost: .max / 2, best: Ways())
    if ends.contains(window.lowerBound) { best.offer(column[pattern.count], plus: 0) }
    for index in window {
      var diagonal = column[0]
      for row in pattern.indices {
        let isEqual = pattern[row] == text[index] || isAlike(row, index)
        var cell = diagonal
        cell.cost += isEqual ? 0 : Self.replaced
        if asked.contains(row) { cell.answer(Int32(truncatingIfNeeded: index)) }
        cell.offer(column[row], plus: Self.takenOut)
        cell.offer(column[row + 1], plus: Self.putIn)
        diagonal = column[row + 1]
        column[row + 1] = cell
      }
      if ends.contains(index + 1) { best.offer(column[pattern.count], plus: 0) }
    }
    var ways = best.best
    ways.add(best.nextBest)
    guard best.best.lastStart >= 0, ways.lastStart >= 0 else { return }
    starts = Int(ways.firstStart)...Int(ways.lastStart)
    self.ends = Int(ways.firstEnd)...Int(ways.lastEnd)
  }

  /// The number of changes between two sequences of words.
  ///
  /// - Complexity: O(*m* · *n*)
  static func changes(_ first: ArraySlice<Int32>, _ second: ArraySlice<Int32>) -> Int {
    var column = Array(0...first.count)
    for (index, word) in second.enumerated() {
      var diagonal = column[0]
      column[0] = index + 1
      for (row, other) in first.enumerated() {
        let cell = min(diagonal + (word == other ? 0 : 1), column[row] + 1, column[row + 1] + 1)
        diagonal = column[row + 1]
        column[row + 1] = cell
      }
    }
    return column[first.count]
  }
}

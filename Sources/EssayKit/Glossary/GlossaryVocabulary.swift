/// The different words of a glossary's patterns, numbered.
struct GlossaryVocabulary {
  /// The high half of a word's hash over its number and 1, at the place that the low half gives; 0 where there is none.
  private var slots: [UInt64] = Array(repeating: 0, count: 1024)
  private var hashes: [UInt64] = []
  /// The units of all words, and where those of each end.
  private var units: [UInt32] = []
  private var ends: [Int32] = [0]

  /// The number of words.
  var count: Int { hashes.count }

  /// The number of a word, or -1 if it isn't here.
  ///
  /// - Complexity: O(1) on average, and O(*n*) in the word's length if it is here.
  @inline(__always)
  func number(of word: GlossaryWord, in bytes: Bytes) -> Int32 {
    let mask = slots.count - 1
    var slot = Self.slot(word.hash, mask)
    while true {
      let entry = slots[slot]
      if entry == 0 { return -1 }
      if (entry ^ word.hash) >> 32 == 0 {
        let number = Int32(truncatingIfNeeded: entry) - 1
        if isWord(number, word, in: bytes) { return number }
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// The number of a word, which is added unless it is here.
  mutating func insert(_ word: GlossaryWord, in bytes: Bytes) -> Int32 {
    let known = number(of: word, in: bytes)
    if known >= 0 { return known }
    let number = Int32(truncatingIfNeeded: hashes.count)
    hashes.append(word.hash)
    word.units(in: bytes) { unit in
      units.append(unit)
      return true
    }
    ends.append(Int32(truncatingIfNeeded: units.count))
    if hashes.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for (number, hash) in hashes.enumerated() { place(Int32(truncatingIfNeeded: number), hash) }
    } else {
      place(number, word.hash)
    }
    return number
  }

  private mutating func place(_ number: Int32, _ hash: UInt64) {
    let mask = slots.count - 1
    var slot = Self.slot(hash, mask)
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = ((hash >> 32) << 32) | UInt64(number + 1)
  }

  @inline(__always)
  private static func slot(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 20) & mask
  }

  @inline(__always)
  private func isWord(_ number: Int32, _ word: GlossaryWord, in bytes: Bytes) -> Bool {
    var next = Int(ends[Int(number)])
    let end = Int(ends[Int(number) + 1])
    guard end - next == word.count else { return false }
    var isEqual = true
    word.units(in: bytes) { unit in
      isEqual = next < end && units[next] == unit
      next += 1
      return isEqual
    }
    return isEqual
  }
}

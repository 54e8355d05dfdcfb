/// The different words of a glossary's patterns, numbered.
struct GlossaryVocabulary {
  /// Numbers of words by the low bits of their hashes; -1 where there is none.
  private var slots: [Int32] = Array(repeating: -1, count: 64)
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
      let number = slots[slot]
      if number < 0 { return -1 }
      if hashes[Int(number)] == word.hash, isWord(number, word, in: bytes) { return number }
      slot = (slot + 1) & mask
    }
  }

  /// The number of a word, which is added unless it is here.
  mutating func insert(_ word: GlossaryWord, in bytes: Bytes) -> Int32 {
    let known = number(of: word, in: bytes)
    if known >= 0 { return known }
    let number = Int32(truncatingIfNeeded: hashes.count)
    hashes.append(word.hash)
    var added: [UInt32] = []
    word.units(in: bytes) { unit in
      added.append(unit)
      return true
    }
    units.append(contentsOf: added)
    ends.append(Int32(truncatingIfNeeded: units.count))
    if hashes.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for (number, hash) in hashes.enumerated() { place(Int32(truncatingIfNeeded: number), hash) }
    } else {
      place(number, word.hash)
    }
    return number
  }

  private mutating func place(_ number: Int32, _ hash: UInt64) {
    let mask = slots.count - 1
    var slot = Self.slot(hash, mask)
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = number
  }

  @inline(__always)
  private static func slot(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
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

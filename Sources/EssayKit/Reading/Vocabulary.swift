/// The words of an essay, each with a number.
///
/// A hash table with open addressing over one buffer of bytes: a dictionary of strings took several times as long, and
/// building the table is most of the work of building an index. The hash begins with a number that differs from run to
/// run, so that no text can be made whose words collide.
struct Vocabulary: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word begins in `bytes`; the last entry is where the next would.
  private var starts: [Int32] = [0]
  private var hashes: [UInt64] = []
  /// Numbers of words plus 1, and 0 for free slots, whose count is a power of two.
  private var slots = [Int32](repeating: 0, count: 1024)
  private let seed = UInt64(truncatingIfNeeded: Self.key)

  private static let key: Int = {
    var hasher = Hasher()
    hasher.combine(0)
    return hasher.finalize()
  }()

  var count: Int { starts.count - 1 }

  /// The number of a word, a new one if the word is new.
  mutating func add(_ word: [UInt8]) -> Int32 {
    let hash = hash(word)
    let slot = slot(of: word, hash)
    guard slots[slot] == 0 else { return slots[slot] - 1 }
    let number = Int32(truncatingIfNeeded: count)
    slots[slot] = number + 1
    hashes.append(hash)
    bytes.append(contentsOf: word)
    starts.append(Int32(truncatingIfNeeded: bytes.count))
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a word, or `nil` if it isn't there.
  func number(of word: [UInt8]) -> Int32? {
    let slot = slot(of: word, hash(word))
    return slots[slot] == 0 ? nil : slots[slot] - 1
  }

  /// The bytes of a word.
  func word(_ number: Int32) -> ArraySlice<UInt8> {
    bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
  }

  /// All numbers in the order of their words' bytes.
  func sortedNumbers() -> [Int32] {
    // Eight bytes decide nearly always.
    let heads = (0..<count).map { number in
      var head: UInt64 = 0
      let range = Int(starts[number])..<Int(starts[number + 1])
      for offset in 0..<8 {
        head = head << 8 | (offset < range.count ? UInt64(bytes[range.lowerBound + offset]) : 0)
      }
      return (head: head, number: Int32(truncatingIfNeeded: number))
    }
    return heads.sorted { first, second in
      first.head != second.head
        ? first.head < second.head : word(first.number).lexicographicallyPrecedes(word(second.number))
    }.map { $0.number }
  }

  /// The slot that a word is in, or the free one that it would be put in.
  @inline(__always)
  private func slot(of word: [UInt8], _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot] - 1)
      if hashes[number] == hash, isEqual(number, word) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isEqual(_ number: Int, _ word: [UInt8]) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for offset in word.indices where bytes[start + offset] != word[offset] { return false }
    return true
  }

  private func hash(_ word: [UInt8]) -> UInt64 {
    var hash = seed
    for byte in word {
      hash = (hash ^ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 32
    }
    return hash
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number + 1)
    }
  }
}

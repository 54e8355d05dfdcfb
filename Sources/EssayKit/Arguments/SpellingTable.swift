/// Numbers for the different spellings of something in a text, found by their bytes alone.
///
/// A title is mentioned far more often than it is new. A string for each mention, and the hash of it that has to be the
/// same for all canonically equivalent strings, cost more than all else in the reading of a large map.
struct SpellingTable {
  private struct Spelling {
    let hash: UInt64
    let lower: Int
    let upper: Int
  }

  private var spellings: [Spelling] = []
  /// A spelling's number and 1 at the place that its hash gives, or the next free one; 0 where there is none.
  private var slots: [Int32] = Array(repeating: 0, count: 256)
  /// Differs from process to process, so that no text can be written whose spellings all fall on one place.
  private let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

  /// How many different spellings there are.
  var count: Int { spellings.count }

  /// The number of a stretch's spelling: its own if it is new, that of the first such stretch if not.
  ///
  /// - Complexity: O(*n*) in the stretch's length, on average.
  mutating func number(of range: Range<Int>, in bytes: Bytes) -> Int {
    let hash = bytes.hash(range, seed: seed)
    var mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while case let entry = Int(slots[slot]), entry > 0 {
      let spelling = spellings[entry - 1]
      if spelling.hash == hash, bytes.areEqual(spelling.lower..<spelling.upper, range) { return entry - 1 }
      slot = (slot + 1) & mask
    }
    spellings.append(Spelling(hash: hash, lower: range.lowerBound, upper: range.upperBound))
    slots[slot] = Int32(truncatingIfNeeded: spellings.count)
    if spellings.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      mask = slots.count - 1
      for (number, spelling) in spellings.enumerated() {
        slot = Int(truncatingIfNeeded: spelling.hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(truncatingIfNeeded: number + 1)
      }
    }
    return spellings.count - 1
  }
}

/// The numbers of elements by their titles.
struct TitleTable<ID: Hashable> {
  private var spellings = SpellingTable()
  /// The element of each spelling; -1 for one that can't be a title.
  private var elements: [Int] = []
  /// The elements by their identifiers, once there are titles that bytes alone don't tell apart.
  private var known: [ID: Int]?

  /// What is found of a title.
  enum Finding {
    case element(Int)
    case new(ID)
    case invalid
  }

  /// Finds the element whose title stands in a text.
  ///
  /// - Parameters:
  ///   - range: Where the title stands.
  ///   - bytes: The text.
  ///   - next: The number that an element gets if it is new.
  ///   - identifiers: The identifiers of all elements so far.
  ///   - make: Makes an identifier of the title, if it is one.
  /// - Returns: What is found.
  mutating func find(
    _ range: Range<Int>, in bytes: Bytes, next: Int, identifiers: () -> [ID?], make: () -> ID?
  ) -> Finding {
    let spelling = spellings.number(of: range, in: bytes)
    if spelling < elements.count { return elements[spelling] < 0 ? .invalid : .element(elements[spelling]) }
    guard let id = make() else {
      elements.append(-1)
      return .invalid
    }
    // Strings are equal if they are canonically equivalent, which for ASCII means equal bytes.
    if known != nil || bytes.contains(nonASCII, in: range) {
      if let element = element(id, identifiers: identifiers) {
        elements.append(element)
        return .element(element)
      }
      known?[id] = next
    }
    elements.append(next)
    return .new(id)
  }

  /// The element with an identifier, or `nil`.
  mutating func element(_ id: ID, identifiers: () -> [ID?]) -> Int? {
    if known == nil {
      var numbers: [ID: Int] = [:]
      for (number, id) in identifiers().enumerated() {
        if let id { numbers[id] = number }
      }
      known = numbers
    }
    return known?[id]
  }

  /// Notes an element whose title stands nowhere in the text; ``element(_:identifiers:)`` has been asked for it before.
  mutating func add(_ id: ID, _ element: Int) {
    known?[id] = element
  }
}

private let nonASCII = ByteSet("\n", 0x80...0xff)

/// Gives notes their numbers, in the order in which a text first refers to them.
struct NoteCollector {
  /// A note that stands as a block of its own, or one within a line.
  enum Note: Hashable {
    case block(Int)
    case inline(Int)
  }

  private(set) var notes: [Note] = []
  private var numbers: [Note: Int] = [:]
  /// How often each note was referred to.
  private(set) var references: [Int] = []

  /// The number of a note that is referred to, from 1, and which reference to it this is, from 1.
  mutating func refer(to note: Note) -> (number: Int, reference: Int) {
    let number = numbers[note] ?? add(note)
    references[number - 1] += 1
    return (number, references[number - 1])
  }

  /// Adds the notes that nothing refers to, so that none is lost.
  mutating func addRest(of blocks: [BlockRecord]) {
    for index in blocks.indices where blocks[index].kind == .footnote && numbers[.block(index)] == nil {
      _ = add(.block(index))
    }
  }

  private mutating func add(_ note: Note) -> Int {
    notes.append(note)
    references.append(0)
    numbers[note] = notes.count
    return notes.count
  }
}

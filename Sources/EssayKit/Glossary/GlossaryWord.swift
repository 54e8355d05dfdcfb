/// A word of a text, as the glossary's matcher sees it.
struct GlossaryWord {
  /// The word's place in the bytes, without an *'s* after it, but with the full stops of an abbreviation.
  var lower = 0
  var upper = 0
  /// The length of an *'s* after it, in bytes.
  var possessive = 0
  /// Whether it is letters divided by full stops, which don't count.
  var isAbbreviation = false
  /// What stands between it and the word before.
  var joint = Joint.apart
  /// The hash of its units, and how many there are.
  var hash: UInt64 = 0
  var count = 0

  /// What stands between two words.
  enum Joint: UInt8 {
    /// A space or a hyphen, perhaps with quotation marks: the words can belong to one phrase.
    case together
    /// The same after a full stop, which only a phrase with a full stop there allows.
    case afterStop
    /// Anything else.
    case apart
  }
}

extension GlossaryWord {
  /// Hands each unit of the word to a closure until it answers `false`.
  @inline(__always)
  func units(in bytes: Bytes, _ body: (UInt32) -> Bool) {
    var position = lower
    while position < upper {
      let byte = bytes[position]
      if byte < 0x80 {
        position += 1
        let unit = byte == UInt8(ascii: "'") ? byte : GlossaryFolding.unit(ascii: byte)
        // Only an abbreviation's full stops are no units.
        if unit != 0, !body(UInt32(unit)) { return }
        continue
      }
      let scalar = CharacterClass.scalar(at: position, in: bytes)
      position += scalar.utf8Width
      if scalar.value == 0x2019 {
        if !body(UInt32(UInt8(ascii: "'"))) { return }
        continue
      }
      let folding = GlossaryFolding(scalar)
      if folding.first == GlossaryFolding.skipped { continue }
      if !body(folding.first) { return }
      if folding.second != 0, !body(folding.second) { return }
    }
  }

  /// Appends the word as it is spelled, with straight apostrophes and without an abbreviation's full stops.
  func appendSpelling(in bytes: Bytes, to spelling: inout [UInt8]) {
    var position = lower
    while position < upper {
      let byte = bytes[position]
      if byte == 0xe2, bytes[position + 1] == 0x80, bytes[position + 2] == 0x99 {
        spelling.append(UInt8(ascii: "'"))
        position += 3
        continue
      }
      if byte == 0xc2, bytes[position + 1] == 0xad {
        position += 2
        continue
      }
      if byte != UInt8(ascii: ".") { spelling.append(byte) }
      position += 1
    }
    spelling.append(0)
  }
}

extension Unicode.Scalar {
  /// The number of bytes of the scalar in UTF-8.
  var utf8Width: Int { value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x1_0000 ? 3 : 4 }
}

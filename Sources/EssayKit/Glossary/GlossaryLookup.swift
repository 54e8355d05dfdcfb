/// What of a name counts when a term is looked up: its letters and digits, in small letters without accents.
enum LookupKey {
  /// The key of a name.
  static func key(_ text: String) -> String {
    var text = text
    return Bytes.with(&text) { bytes in
      var key: [UInt8] = []
      key.reserveCapacity(bytes.count)
      GlossaryWord(lower: 0, upper: bytes.count).units(in: bytes) { unit in
        guard unit != 0, unit != UInt32(UInt8(ascii: "'")) else { return true }
        if unit < 0x80 {
          key.append(UInt8(truncatingIfNeeded: unit))
        } else if let scalar = Unicode.Scalar(unit) {
          key.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        return true
      }
      return String(decoding: key, as: UTF8.self)
    }
  }

  /// A name's words with a space between, by which names are put in order.
  static func words(_ text: String) -> String {
    var text = text
    return Bytes.with(&text) { bytes in
      var words: [String] = []
      var scanner = GlossaryScanner(bytes, 0..<bytes.count)
      while scanner.next() {
        words.append(key(bytes.string(scanner.word.lower..<scanner.word.upper + scanner.word.possessive)))
      }
      return words.joined(separator: " ")
    }
  }
}

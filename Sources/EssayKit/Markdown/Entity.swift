/// [Character references](https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references): `&amp;`,
/// `&#8212;`, `&#x2014;`.
enum Entity {
  /// Reads the reference that begins with the `&` at `start`.
  static func read(_ bytes: Bytes, from start: Int, to limit: Int) -> (text: String, end: Int)? {
    if bytes[start + 1] == UInt8(ascii: "#") { return number(bytes, from: start + 2, to: limit) }
    var end = start + 1
    // The longest name has 31 bytes.
    while end < limit, end - start <= 32, isLetter(bytes[end]) || isDigit(bytes[end]) { end += 1 }
    guard end > start + 1, end < limit, bytes[end] == UInt8(ascii: ";"),
      let text = named((start + 1..<end).map { bytes[$0] })
    else { return nil }
    return (text, end + 1)
  }

  private static func number(_ bytes: Bytes, from start: Int, to limit: Int) -> (text: String, end: Int)? {
    let isHexadecimal = bytes[start] | 0x20 == UInt8(ascii: "x")
    let digits = isHexadecimal ? start + 1 : start
    var end = digits
    var value: UInt32 = 0
    while end < limit, let digit = digit(bytes[end], isHexadecimal) {
      guard end - digits < (isHexadecimal ? 6 : 7) else { return nil }
      value = value * (isHexadecimal ? 16 : 10) + digit
      end += 1
    }
    guard end > digits, end < limit, bytes[end] == UInt8(ascii: ";") else { return nil }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return (String(Character(scalar ?? "\u{fffd}")), end + 1)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if isDigit(byte) { return UInt32(byte - UInt8(ascii: "0")) }
    let letter = byte | 0x20
    guard isHexadecimal, letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "f") else { return nil }
    return UInt32(letter - UInt8(ascii: "a")) + 10
  }

  /// Finds a name in the table by halving the stretch of it where the name must lie.
  private static func named(_ name: [UInt8]) -> String? {
    table.withUTF8Buffer { buffer in
      var low = 0
      var high = buffer.count
      while low < high {
        var start = low + (high - low) / 2
        while start > low, unsafe buffer[start - 1] != UInt8(ascii: ";") { start -= 1 }
        var end = start
        while end < high, unsafe buffer[end] != UInt8(ascii: ";") { end += 1 }
        var nameEnd = start
        while nameEnd < end, unsafe buffer[nameEnd] != UInt8(ascii: " ") { nameEnd += 1 }
        let entry = unsafe buffer[start..<nameEnd]
        if unsafe entry.elementsEqual(name) {
          return unsafe text(buffer[nameEnd..<end])
        }
        if unsafe entry.lexicographicallyPrecedes(name) { low = end + 1 } else { high = start }
      }
      return nil
    }
  }

  private static func text(_ scalars: some Sequence<UInt8>) -> String {
    var text = ""
    var value: UInt32 = 0
    for byte in scalars {
      if let digit = digit(byte, true) {
        value = value * 16 + digit
      } else if let scalar = Unicode.Scalar(value), value > 0 {
        text.unicodeScalars.append(scalar)
        value = 0
      }
    }
    if let scalar = Unicode.Scalar(value), value > 0 { text.unicodeScalars.append(scalar) }
    return text
  }
}

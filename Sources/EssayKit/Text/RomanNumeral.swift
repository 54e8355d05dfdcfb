/// A number written in roman numerals in the usual subtractive form, from I to MMMCMXCIX.
struct RomanNumeral {
  let value: Int

  /// Reads a numeral in capital or in small letters.
  ///
  /// Forms out of use, such as `IIII`, aren't numerals.
  init?(_ text: some StringProtocol) {
    guard (1...15).contains(text.utf8.count) else { return nil }
    let capitals = text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let written = capitals ? String(text) : text.uppercased()
    guard capitals || text.lowercased() == text else { return nil }
    var rest = Substring(written)
    var value = 0
    for (letters, amount) in Self.parts {
      while rest.hasPrefix(letters) {
        rest.removeFirst(letters.count)
        value += amount
      }
    }
    guard rest.isEmpty, value < 4000, Self.written(value) == written else { return nil }
    self.value = value
  }

  private static func written(_ value: Int) -> String {
    var rest = value
    var text = ""
    for (letters, amount) in parts {
      while rest >= amount {
        text += letters
        rest -= amount
      }
    }
    return text
  }

  private static let parts = [
    ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10),
    ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]
}

extension ArgdownReader {
  /// Takes in a claim's data where it says only whose the claim is and where the essay says it, in the form that JSON
  /// has: `{"voice": "Lenin", "quotes": ["5.5.1", "5.4.1 Socialism is … modern science"]}`.
  ///
  /// So the data of nearly all claims is written, and nearly half of a map is data, so that it is read straight into the
  /// draft. What is written in another way, or is faulty, is left to ``YAML``.
  ///
  /// - Returns: Where the data ends, or `nil` if it isn't such, and nothing has been taken in.
  mutating func plainData(of claim: Int) -> Int? {
    let bytes = scanner.bytes
    guard scanner.byte() == UInt8(ascii: "{") else { return nil }
    var data = PlainData(bytes, scanner.offset + 1)
    var voice: Voice?
    var reportedBy: Voice?
    var quotes: [Quote]?
    repeat {
      guard let key = data.string(), data.takes(UInt8(ascii: ":")) else { return nil }
      if data.isKey(key, "quotes"), quotes == nil {
        var list: [Quote] = []
        guard data.takes(UInt8(ascii: "[")) else { return nil }
        repeat {
          guard let quote = data.quote() else { return nil }
          list.append(quote)
        } while data.takes(UInt8(ascii: ","))
        guard data.takes(UInt8(ascii: "]")) else { return nil }
        quotes = list
      } else if data.isKey(key, "voice"), voice == nil {
        guard let name = data.string() else { return nil }
        voice = self.voice(name)
      } else if data.isKey(key, "reportedBy"), reportedBy == nil {
        guard let name = data.string() else { return nil }
        reportedBy = self.voice(name)
      } else {
        return nil
      }
    } while data.takes(UInt8(ascii: ","))
    guard data.takes(UInt8(ascii: "}"), skippingBlanks: false) else { return nil }
    if let voice { draft.claims[claim].voice = voice }
    if let reportedBy { draft.claims[claim].reportedBy = reportedBy }
    if let quotes { draft.claims[claim].quotes = quotes }
    return data.offset
  }

  private mutating func voice(_ name: Range<Int>) -> Voice {
    let number = voiceNames.number(of: name, in: scanner.bytes)
    if number == voices.count { voices.append(Voice(scanner.bytes.string(name))) }
    return voices[number]
  }
}

/// A place in data of the plainest form.
private struct PlainData {
  private let bytes: Bytes
  private(set) var offset: Int

  init(_ bytes: Bytes, _ offset: Int) {
    self.bytes = bytes
    self.offset = offset
    skipBlanks()
  }

  private mutating func skipBlanks() {
    while bytes[offset] == UInt8(ascii: " ") { offset += 1 }
  }

  /// Goes past a character and the blanks after it.
  mutating func takes(_ byte: UInt8, skippingBlanks: Bool = true) -> Bool {
    guard bytes[offset] == byte else { return false }
    offset += 1
    if skippingBlanks { skipBlanks() }
    return true
  }

  /// Goes past a string without escapes, and the blanks after it.
  mutating func string() -> Range<Int>? {
    guard bytes[offset] == UInt8(ascii: "\"") else { return nil }
    let end = bytes.first(of: Self.marks, from: offset + 1, to: bytes.count)
    guard bytes[end] == UInt8(ascii: "\"") else { return nil }
    let range = offset + 1..<end
    offset = end + 1
    skipBlanks()
    return range
  }

  /// Goes past a string that is a quote, in which quotation marks may be escaped.
  mutating func quote() -> Quote? {
    let start = offset
    if let range = string() { return Quote(bytes, range) }
    guard bytes[start] == UInt8(ascii: "\"") else { return nil }
    var text: [UInt8] = []
    var lower = start + 1
    while true {
      let mark = bytes.first(of: Self.marks, from: lower, to: bytes.count)
      bytes.append(lower..<mark, to: &text)
      if bytes[mark] == UInt8(ascii: "\"") {
        offset = mark + 1
        skipBlanks()
        return Bytes.with(text) { Quote($0, 0..<$0.count) }
      }
      guard bytes[mark] == UInt8(ascii: "\\"), bytes[mark + 1] == UInt8(ascii: "\"") else { return nil }
      text.append(UInt8(ascii: "\""))
      lower = mark + 2
    }
  }

  func isKey(_ range: Range<Int>, _ key: StaticString) -> Bool {
    range.count == key.utf8CodeUnitCount && bytes.holds(key, at: range.lowerBound)
  }

  private static let marks = ByteSet("\"\\\n\r")
}

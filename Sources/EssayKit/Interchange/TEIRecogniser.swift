/// Finds years, percentages and quantities in a text, and leaves out what is doubtful.
struct TEIRecogniser {
  let isEnglish: Bool

  private static let scales: [(word: String, zeros: Int)] = [
    ("hundred", 2), ("thousand", 3), ("million", 6), ("milliard", 9), ("billion", 9),
  ]

  private static let units: [String: (type: String, unit: String)] = {
    var units: [String: (String, String)] = [:]
    func add(_ type: String, _ unit: String, _ words: String...) {
      for word in [unit, unit + "s"] + words { units[word] = (type, unit) }
    }
    for unit in ["minute", "hour", "day", "week", "month", "year"] { add("duration", unit) }
    for unit in ["hectare", "acre"] { add("area", unit) }
    for unit in ["ton", "tonne", "quintal", "kilo", "gram"] { add("weight", unit) }
    add("weight", "kilogram", "kg", "kilogramme", "kilogrammes")
    for unit in ["metre", "mile"] { add("length", unit) }
    add("length", "kilometre", "km")
    add("volume", "litre")
    for unit in ["rouble", "ruble", "kopeck", "dollar", "franc"] { add("currency", unit) }
    return units
  }()

  static func isYear(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 4 && year(bytes[...]) != nil
  }

  private static func year(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count == 4, digits.allSatisfy(isDigit) else { return nil }
    let year = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return (1500...2099).contains(year) ? year : nil
  }

  /// The years and measures in a stretch of a text, none overlapping another.
  func spans(in bytes: [UInt8], _ range: Range<Int>) -> [TEISpan] {
    var spans: [TEISpan] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard isDigit(bytes[position]) else {
        // Digits within a word or after a sign are no number by themselves.
        if isLetter(bytes[position]) || bytes[position] >= 0x80 {
          while position < range.upperBound, isWordByte(bytes[position]) { position += 1 }
        } else {
          position += 1
        }
        continue
      }
      var number = Number(bytes, position, range.upperBound)
      position = number.end
      let before = number.start > range.lowerBound ? bytes[number.start - 1] : UInt8(ascii: " ")
      guard !isDigit(before), before != UInt8(ascii: "."), before != UInt8(ascii: ","), before != UInt8(ascii: "/")
      else { continue }
      if let span = measure(&number, bytes, range.upperBound) ?? date(number, bytes, range.upperBound) {
        spans.append(span)
        position = max(position, span.range.upperBound)
      }
    }
    return spans
  }

  private func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte >= 0x80 }

  /// A number such as `1,200.5`.
  private struct Number {
    let start: Int
    var end: Int
    /// The digits, with a point for the fraction.
    var value: [UInt8] = []
    var isPlain = true

    init(_ bytes: [UInt8], _ start: Int, _ limit: Int) {
      self.start = start
      end = start
      while end < limit, isDigit(bytes[end]) {
        value.append(bytes[end])
        end += 1
      }
      while end + 3 < limit, bytes[end] == UInt8(ascii: ","), bytes[end + 1..<end + 4].allSatisfy(isDigit),
        end + 4 >= limit || !isDigit(bytes[end + 4])
      {
        value += bytes[end + 1..<end + 4]
        end += 4
        isPlain = false
      }
      if end + 1 < limit, bytes[end] == UInt8(ascii: "."), isDigit(bytes[end + 1]) {
        value.append(bytes[end])
        end += 1
        while end < limit, isDigit(bytes[end]) {
          value.append(bytes[end])
          end += 1
        }
        isPlain = false
      }
    }

    /// Multiplies by a power of ten.
    mutating func scale(_ zeros: Int) {
      var whole = Array(value.prefix { $0 != UInt8(ascii: ".") })
      var fraction = Array(value.dropFirst(whole.count + 1))
      for _ in 0..<zeros { whole.append(fraction.isEmpty ? UInt8(ascii: "0") : fraction.removeFirst()) }
      value = fraction.isEmpty ? whole : whole + [UInt8(ascii: ".")] + fraction
    }
  }

  private func measure(_ number: inout Number, _ bytes: [UInt8], _ limit: Int) -> TEISpan? {
    func span(_ end: Int, _ type: String, _ unit: String) -> TEISpan {
      TEISpan(
        number.start..<end, "measure",
        [("type", type), ("quantity", String(decoding: number.value, as: UTF8.self)), ("unit", unit)])
    }
    var next = number.end
    if next < limit, bytes[next] == UInt8(ascii: "%") { return span(next + 1, "percentage", "percent") }
    guard next < limit, bytes[next] == UInt8(ascii: " ") || bytes[next] == UInt8(ascii: "-") else { return nil }
    next += 1
    if next < limit, bytes[next] == UInt8(ascii: "%") { return span(next + 1, "percentage", "percent") }
    guard isEnglish else { return nil }
    var word = Self.word(bytes, next, limit)
    if word.text == "percent" { return span(word.end, "percentage", "percent") }
    if word.text == "per" {
      let second = Self.word(bytes, word.end + 1, limit)
      return second.text == "cent" ? span(second.end, "percentage", "percent") : nil
    }
    if let scale = Self.scales.first(where: { $0.word == word.text }) {
      let following = Self.word(bytes, word.end + 1, limit)
      guard Self.units[following.text] != nil else { return nil }
      number.scale(scale.zeros)
      word = following
    }
    guard let unit = Self.units[word.text] else { return nil }
    return span(word.end, unit.type, unit.unit)
  }

  /// The word of small ASCII letters at an offset.
  private static func word(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (text: String, end: Int) {
    var end = min(start, limit)
    while end < limit, end - start < 16, bytes[end] >= UInt8(ascii: "a"), bytes[end] <= UInt8(ascii: "z") { end += 1 }
    guard start < end, end >= limit || !(isLetter(bytes[end]) || isDigit(bytes[end]) || bytes[end] >= 0x80) else {
      return ("", start)
    }
    return (String(decoding: bytes[start..<end], as: UTF8.self), end)
  }

  private func date(_ number: Number, _ bytes: [UInt8], _ limit: Int) -> TEISpan? {
    guard number.isPlain, let year = Self.year(bytes[number.start..<number.end]) else { return nil }
    let end = number.end
    func text(_ year: Int) -> String { "\(year)" }
    guard end < limit else { return TEISpan(number.start..<end, "date", [("when", text(year))]) }
    if bytes[end] == UInt8(ascii: "s"), end + 1 >= limit || !isWordByte(bytes[end + 1]), year % 10 == 0 {
      return TEISpan(number.start..<end + 1, "date", [("from", text(year)), ("to", text(year + 9))])
    }
    guard !isLetter(bytes[end]) else { return nil }
    // 1921-28, 1921–1928
    var next = end
    if bytes[next] == UInt8(ascii: "-") {
      next += 1
    } else if bytes[next...].starts(with: [0xe2, 0x80, 0x93]) {
      next += 3
    }
    if next > end {
      var last = next
      while last < limit, isDigit(bytes[last]) { last += 1 }
      let isEnd = last >= limit || !isWordByte(bytes[last])
      if isEnd, let other = Self.year(bytes[next..<last]), other > year {
        return TEISpan(number.start..<last, "date", [("from", text(year)), ("to", text(other))])
      }
      if isEnd, last - next == 2 {
        let other = year / 100 * 100 + bytes[next..<last].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        if other > year { return TEISpan(number.start..<last, "date", [("from", text(year)), ("to", text(other))]) }
      }
      if last > next { return nil }
    }
    return TEISpan(number.start..<end, "date", [("when", text(year))])
  }
}

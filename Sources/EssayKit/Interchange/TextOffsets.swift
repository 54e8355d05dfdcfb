/// Converts offsets into a text between UTF-8, which EssayKit counts in, UTF-16, which web pages count in, and Unicode
/// code points, which the W3C's selectors count in.
struct TextOffsets: Sendable {
  private let bytes: [UInt8]
  private let isASCII: Bool
  /// The offsets in code points and in UTF-16 at every 64th byte.
  private var marks: [(scalars: Int32, utf16: Int32)] = []

  private static let step = 64

  init(_ text: String) {
    bytes = Array(text.utf8)
    isASCII = Bytes.with(bytes) { $0.isASCII }
    guard !isASCII else { return }
    var scalars: Int32 = 0
    var utf16: Int32 = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.step == 0 { marks.append((scalars, utf16)) }
      scalars += byte & 0xc0 == 0x80 ? 0 : 1
      utf16 += byte & 0xc0 == 0x80 ? 0 : byte >= 0xf0 ? 2 : 1
    }
  }

  /// The offset in code points of an offset in UTF-8.
  func scalars(_ offset: Int) -> Int { counts(offset).scalars }

  /// The offset in UTF-16 of an offset in UTF-8.
  func utf16(_ offset: Int) -> Int { counts(offset).utf16 }

  private func counts(_ offset: Int) -> (scalars: Int, utf16: Int) {
    let offset = min(max(offset, 0), bytes.count)
    guard !isASCII, !marks.isEmpty else { return (offset, offset) }
    let mark = min(offset / Self.step, marks.count - 1)
    var scalars = Int(marks[mark].scalars)
    var utf16 = Int(marks[mark].utf16)
    for byte in bytes[mark * Self.step..<offset] where byte & 0xc0 != 0x80 {
      scalars += 1
      utf16 += byte >= 0xf0 ? 2 : 1
    }
    return (scalars, utf16)
  }

  /// The offset in UTF-8 of an offset in code points, or `nil` outside the text.
  func utf8(scalars: Int) -> Int? { utf8(scalars) { $0.scalars } }

  /// The offset in UTF-8 of an offset in UTF-16, or `nil` outside the text and within a character.
  func utf8(utf16: Int) -> Int? { utf8(utf16) { $0.utf16 } }

  private func utf8(_ wanted: Int, _ count: ((scalars: Int, utf16: Int)) -> Int) -> Int? {
    guard wanted >= 0 else { return nil }
    if isASCII || marks.isEmpty { return wanted <= bytes.count ? wanted : nil }
    let next = marks.partition { count((Int($0.scalars), Int($0.utf16))) > wanted }
    var offset = max(0, next - 1) * Self.step
    var found = count(counts(offset))
    // A mark may lie within a character, whose beginning it has counted.
    while offset < bytes.count, bytes[offset] & 0xc0 == 0x80 { offset += 1 }
    while found < wanted, offset < bytes.count {
      found += count((1, bytes[offset] >= 0xf0 ? 2 : 1))
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xc0 == 0x80 { offset += 1 }
    }
    return found == wanted ? offset : nil
  }

  /// The range of the reading text between two offsets in code points.
  func range(scalars: Range<Int>) -> TextRange? {
    guard let lower = utf8(scalars: scalars.lowerBound), let upper = utf8(scalars: scalars.upperBound) else {
      return nil
    }
    return TextRange(utf8Offsets: lower..<upper)
  }

  /// The range of the reading text between two offsets in UTF-16.
  func range(utf16: Range<Int>) -> TextRange? {
    guard let lower = utf8(utf16: utf16.lowerBound), let upper = utf8(utf16: utf16.upperBound) else { return nil }
    return TextRange(utf8Offsets: lower..<upper)
  }
}

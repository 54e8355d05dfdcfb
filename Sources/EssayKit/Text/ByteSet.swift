/// A set of bytes that sixteen bytes at once can be compared with: four of them, and two ranges.
struct ByteSet: Sendable {
  private let singles: (SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>)
  private let lowers: (SIMD16<UInt8>, SIMD16<UInt8>)
  private let spans: (SIMD16<UInt8>, SIMD16<UInt8>)
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Creates a set.
  ///
  /// - Parameters:
  ///   - characters: One to four ASCII characters.
  ///   - first: A range of further bytes.
  ///   - second: Another range.
  init(_ characters: StaticString, _ first: ClosedRange<UInt8>? = nil, _ second: ClosedRange<UInt8>? = nil) {
    var bytes: [UInt8] = []
    characters.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    precondition((1...4).contains(bytes.count), "a set has one to four single bytes")
    // What isn't asked for is the first byte once more.
    let single = { (index: Int) in bytes.indices.contains(index) ? bytes[index] : bytes.first ?? 0 }
    let filler = single(0)...single(0)
    let ranges = (first ?? filler, second ?? first ?? filler)
    singles = (
      SIMD16(repeating: single(0)), SIMD16(repeating: single(1)), SIMD16(repeating: single(2)),
      SIMD16(repeating: single(3))
    )
    lowers = (SIMD16(repeating: ranges.0.lowerBound), SIMD16(repeating: ranges.1.lowerBound))
    spans = (
      SIMD16(repeating: ranges.0.upperBound - ranges.0.lowerBound),
      SIMD16(repeating: ranges.1.upperBound - ranges.1.lowerBound)
    )
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    for byte in UInt8.min...UInt8.max where bytes.contains(byte) || ranges.0.contains(byte) || ranges.1.contains(byte) {
      let bit = UInt64(1) << UInt64(byte & 63)
      switch byte >> 6 {
      case 0: words.0 |= bit
      case 1: words.1 |= bit
      case 2: words.2 |= bit
      default: words.3 |= bit
      }
    }
    self.words = words
  }

  /// Which of sixteen bytes are members.
  @inline(__always)
  func members(of block: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (block .== singles.0) .| (block .== singles.1) .| (block .== singles.2) .| (block .== singles.3)
      .| ((block &- lowers.0) .<= spans.0) .| ((block &- lowers.1) .<= spans.1)
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let bit = UInt64(byte & 63)
    switch byte >> 6 {
    case 0: return words.0 >> bit & 1 != 0
    case 1: return words.1 >> bit & 1 != 0
    case 2: return words.2 >> bit & 1 != 0
    default: return words.3 >> bit & 1 != 0
    }
  }
}

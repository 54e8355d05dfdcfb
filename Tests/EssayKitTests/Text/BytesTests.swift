import Testing

@testable import EssayKit

/// What looks at sixteen bytes at once, beside what looks at one after the other.
@Suite struct BytesTests {
  private static let text = Array("one, two  three\nfour five six seven eight nine ten\r\neleven\u{1} twelve,  ".utf8)

  private static let stretches = text.indices.flatMap { lower in (lower...text.count).map { lower..<$0 } }

  @Test func `a search ends where its stretch does, though the text goes on`() {
    Bytes.with(Self.text) { bytes in
      for stretch in Self.stretches {
        let comma = Self.text[stretch].firstIndex(of: UInt8(ascii: ","))
        #expect(bytes.firstIndex(of: UInt8(ascii: ","), in: stretch) == comma)
        let set = ByteSet(",", 0...0x1f)
        let member = Self.text[stretch].firstIndex { $0 == UInt8(ascii: ",") || $0 < 0x20 }
        #expect(bytes.first(of: set, from: stretch.lowerBound, to: stretch.upperBound) == member ?? stretch.upperBound)
        #expect(bytes.contains(set, in: stretch) == (member != nil))
        let end = Self.text[stretch].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        #expect(bytes.lineEnd(from: stretch.lowerBound, to: stretch.upperBound) == end ?? stretch.upperBound)
      }
    }
  }

  @Test func `spaces beyond a stretch don't make it untidy`() {
    Bytes.with(Self.text) { bytes in
      for stretch in Self.stretches {
        let part = Array(Self.text[stretch])
        let isUntidy =
          part.contains { $0 < 0x20 } || zip(part, part.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
        #expect(bytes.hasUntidySpace(in: stretch) == isUntidy)
      }
    }
  }

  @Test(arguments: 0..<40) func `stretches are equal, and hash alike, if all their bytes are`(_ count: Int) {
    let one = (0..<count).map { UInt8(97 + $0 % 26) }
    for place in 0..<count {
      var other = one
      other[place] ^= 1
      Bytes.with(one + one + other) { bytes in
        #expect(bytes.areEqual(0..<count, count..<2 * count))
        #expect(!bytes.areEqual(0..<count, 2 * count..<3 * count))
        #expect(bytes.hash(0..<count, seed: 1) == bytes.hash(count..<2 * count, seed: 1))
        #expect(bytes.hash(0..<count, seed: 1) != bytes.hash(2 * count..<3 * count, seed: 1))
      }
    }
  }
}

import Testing

@testable import EssayKit

@Suite struct OccurrenceOfBytesTests {
  @Test(arguments: [300, 1000])
  func `what repeats itself is found where it stands whole, past many places where it nearly does`(count: Int) {
    // The text has one more letter before its mark than each of the near misses.
    let letters = String(repeating: "a", count: count)
    let nearly = String(repeating: letters + "b" + letters.dropLast() + "c", count: 100)
    let wanted = Array((letters + "b" + letters).utf8)
    let text = Array(nearly.utf8) + wanted
    let place = Bytes.with(text) { bytes in
      Bytes.with(wanted) { bytes.firstOccurrence(of: $0, from: 0, to: bytes.count) }
    }
    #expect(place == nearly.utf8.count)
    let none = Bytes.with(text) { bytes in
      Bytes.with(wanted) { bytes.firstOccurrence(of: $0, from: 0, to: bytes.count - 1) }
    }
    #expect(none == nil)
  }

  @Test func `what nearly stands at every place is found at the last`() {
    let wanted =
      Array(repeating: UInt8(ascii: "a"), count: 400) + [UInt8(ascii: "b")]
      + Array(repeating: UInt8(ascii: "a"), count: 400)
    let before = Array(repeating: UInt8(ascii: "a"), count: 5000)
    let place = Bytes.with(before + wanted) { bytes in
      Bytes.with(wanted) { bytes.firstOccurrence(of: $0, from: 0, to: bytes.count) }
    }
    #expect(place == 5000)
  }
}

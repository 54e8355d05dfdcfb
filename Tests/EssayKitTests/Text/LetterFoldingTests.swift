import Foundation
import Testing

@testable import EssayKit

/// Searches and glossaries make letters alike in one way.
@Suite struct LetterFoldingTests {
  private func searched(_ letter: Unicode.Scalar) -> [String] {
    WordScanner.words(of: String(letter), language: .english).map { String(decoding: $0.folded, as: UTF8.self) }
  }

  private func glossed(_ letter: Unicode.Scalar) -> [Unicode.Scalar?] {
    let folding = GlossaryFolding(letter)
    return [folding.first, folding.second].filter { $0 != 0 }.map(Unicode.Scalar.init)
  }

  @Test func `a letter with accents is folded as the letter that Unicode takes it apart into`() throws {
    var count = 0
    for value in UInt32(0xc0)..<0x2000 {
      guard let letter = Unicode.Scalar(value), letter.properties.isAlphabetic else { continue }
      let parts = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
      guard let base = parts.first, parts.count > 1, base.value < 0x530,
        parts.dropFirst().allSatisfy({ $0.properties.generalCategory == .nonspacingMark })
      else { continue }
      count += 1
      #expect(searched(letter) == searched(base), "\(letter)")
      if base.value >= 0x80 { #expect(glossed(letter) == glossed(base), "\(letter)") }
      let small = Array(String(base).lowercased().unicodeScalars)
      if base.isASCII { #expect(glossed(letter) == small, "\(letter)") }
    }
    #expect(count > 700)
  }

  @Test(
    arguments: [
      ("ø", "o"), ("Ł", "l"), ("đ", "d"), ("ß", "ss"), ("Æ", "ae"), ("œ", "oe"), ("Þ", "th"), ("ǅ", "dz"), ("ƀ", "b"),
      ("Ɓ", "b"), ("ɓ", "b"), ("ƙ", "k"), ("Ƶ", "z"), ("Ж", "ж"), ("ж", "ж"), ("ς", "σ"), ("ґ", "ґ"), ("Ґ", "ґ"),
    ] as [(Unicode.Scalar, String)])
  func `strokes, hooks, ligatures and capitals count for nothing`(letter: Unicode.Scalar, folded: String) {
    #expect(searched(letter) == [folded])
    #expect(glossed(letter) == Array(folded.unicodeScalars))
  }
}

import EssayKit
import Testing

/// What fuzzing found in places and quotes.
@Suite struct FuzzedTextTests {
  @Test(arguments: [
    Citation(section: .min), Citation(section: .max, through: .max), Citation(section: 1, paragraph: .max),
    Citation(section: 1, paragraph: .min), Citation(section: 0, paragraph: .min, through: .max),
    Citation(section: 1, paragraph: 1, sentence: .max), Citation(section: 1, paragraph: 1, sentence: .min),
  ])
  func `a place of any numbers can be asked for`(place: Citation) throws {
    let essay = try Essay(markdown: "Before.\n\n# One\n\nFirst. Second.")
    #expect(essay[place] == nil)
  }

  @Test func `a mark that combines with the space before it stays in a quote`() throws {
    // U+0301 is written after a space, so that the two are one character.
    let text = "1.2 \u{301}a \u{2026} b"
    let quote = try #require(Quote(text))
    #expect(quote.firstWords.map { Array($0.unicodeScalars) } == ["\u{301}", "a"])
    #expect(Quote(quote.description) == quote)
  }

  @Test(arguments: ["&nbsp;", "\u{3000}", "&#32;"])
  func `a paragraph of white space has one sentence`(markdown: String) throws {
    let essay = try Essay(markdown: markdown)
    #expect(essay.paragraphs.map(\.sentences.count) == [1])
    #expect(essay["0.1.1"]?.text.isEmpty == true)
  }
}

import EssayKit
import Testing

/// What fuzzing found in reading Markdown.
@Suite struct FuzzedMarkdownTests {
  @Test func `an entity as long as its character is taken whole`() throws {
    // ≧̸ has five bytes, and so has its entity.
    let essay = try Essay(markdown: "a&ngE;b")
    #expect(essay.text == "a\u{2267}\u{338}b")
    #expect(essay.sourceRange(of: TextRange(utf8Offsets: 2..<3))?.utf8Offsets == 1..<6)
  }

  @Test(arguments: [("a\n\n> >\n> b", 2), ("a\n\n> b\n> >", 3)])
  func `an empty quote stands within the quote around it`(markdown: String, place: Int) throws {
    let essay = try Essay(markdown: markdown)
    #expect(essay.text == "a\nb")
    #expect(essay.quotations.map(\.range.utf8Offsets) == [2..<3, place..<place])
  }
}

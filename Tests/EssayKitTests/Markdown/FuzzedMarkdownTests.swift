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
}

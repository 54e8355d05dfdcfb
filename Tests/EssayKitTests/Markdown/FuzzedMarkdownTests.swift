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

  @Test(arguments: [("*\0a*", "\u{fffd}a"), ("*\u{1}a*", "\u{1}a"), ("*a\u{b}*", "a\u{b}")])
  func `only what CommonMark counts as white space keeps emphasis from beginning or ending`(
    markdown: String, text: String
  ) throws {
    let essay = try Essay(markdown: markdown)
    #expect(essay.paragraphs.first?.inlines.map(\.kind) == [.emphasis])
    #expect(essay.text == text)
  }

  @Test(arguments: ["a^`b c`^", "a^![b](c 'd')^", "a^<b c>^"])
  func `a superscript may hold spaces that aren't its text's own`(markdown: String) throws {
    let essay = try Essay(markdown: markdown, extensions: .all)
    #expect(essay.paragraphs.first?.inlines.map(\.kind) == [.superscript])
  }

  @Test func `a cell that ends in a backslash is kept`() throws {
    let essay = try Essay(markdown: "a|b\n-|-\nc|d\\", extensions: .all)
    #expect(essay.text == "a\tb\nc\td\\")
  }

  @Test func `a line break in code or in attributes is a space`() throws {
    let essay = try Essay(markdown: "| `a\n| b` [c]{.d\n| .e}", extensions: .all)
    #expect(essay.text == "a b c")
    #expect(essay.paragraphs.first?.inlines.map(\.kind) == [.code, .span(attributes: ".d .e")])
  }

  @Test func `attributes right after a bracket are a span's also at the end of a heading`() throws {
    let essay = try Essay(markdown: "# a [b]{.c}\n\n# d [e] {.f}", extensions: .all)
    #expect(essay.sections.compactMap(\.heading).map { $0.inlines.map(\.kind) } == [[.span(attributes: ".c")], []])
    #expect(essay.blocks.map(\.attributes) == [nil, ".f"])
  }

  @Test func `an escaped space before a line break is kept`() throws {
    let essay = try Essay(markdown: "a\\ \nb", extensions: .all)
    #expect(essay.text == "a  b")
  }
}

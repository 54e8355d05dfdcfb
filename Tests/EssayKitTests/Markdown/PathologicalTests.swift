import EssayKit
import Testing

/// Sources that have brought other parsers down or to a halt, in sizes that keep the suite quick.
///
/// What is asserted is what they say; that time grows with size alone is measured outside the suite.
@Suite struct PathologicalTests {
  static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static func depth(_ essay: Essay) -> Int {
    var depth = 0
    var block = essay.blocks.first
    while let next = block?.children.first {
      depth += 1
      block = next
    }
    return depth
  }

  @Test(arguments: [
    ("> ", 50_000, 50_000), (">", 20_000, 20_000), ("- ", 50_000, 100_000), ("1. ", 20_000, 40_000),
    ("- > ", 10_000, 30_000),
  ])
  func `blocks nest as deep as the source says`(mark: String, count: Int, depth: Int) throws {
    let essay = try Essay(markdown: Self.repeated(mark, count) + "x\n", extensions: .all)
    #expect(essay.text == "x" && essay.paragraphs.count == 1)
    #expect(Self.depth(essay) == depth)
    #expect(HTMLRenderer().render(essay).utf8.count > 2 * depth)
  }

  @Test(arguments: [("> ", "y\n"), ("- ", "y\n"), ("- ", "\n"), ("- ", "  y\n"), ("> - ", ">\n"), ("> ", "\n")])
  func `lines after deep nesting don't walk through all of it`(mark: String, line: String) throws {
    let essay = try Essay(markdown: Self.repeated(mark, 10_000) + "x\n" + Self.repeated(line, 10_000) + "\nz\n")
    #expect(essay.text.hasPrefix("x") && essay.text.hasSuffix("z"))
  }

  static let flat = [
    "[", "]", "*", "_", "`", "<", "&", "![", "](", "~", "^", "^[", "[^", "[a](", "[a](<b", "[a](b \"", "*a ", "a* ",
    "_a ", "**a *", "` ", "``a`",
    "<a ", "<a b=\"", "x<!--", "x<?", "x<![CDATA[", "<http:", "<a@b.", "&amp", "&#1", "\\[", "[a]{", "[a]{.b \"", "(",
    "`a`{", "`a`{.b \"", "[a](b){", "![a](b){.c ", "~ ",
    "(a. ", "\"", "'", "'s ",
    "“", "«", ". . ", "...", "。",
  ]

  @Test(arguments: flat) func `floods of marks stay text`(piece: String) throws {
    let source = "x " + Self.repeated(piece, 5_000)
    let essay = try Essay(markdown: source, extensions: .all)
    #expect(essay.blocks.count == 1)
    #expect(essay.sections.count == 1)
    #expect(!essay.sentences.isEmpty)
    #expect(essay.quotations.allSatisfy { $0.depth <= 16 })
    #expect(essay.text.hasPrefix("x"))
    #expect(HTMLRenderer(options: .trusted).render(essay).hasPrefix("<p>x"))
  }

  @Test func `emphasis that is opened and closed ten thousand times is all matched`() throws {
    let essay = try Essay(markdown: Self.repeated("*a ", 10_000) + "b" + Self.repeated("*", 10_000))
    var count = 0
    var inlines = essay.blocks.first?.inlines
    while let inline = inlines?.first {
      count += 1
      inlines = inline.children
    }
    #expect(count == 10_000)
    #expect(!essay.text.contains("*"))
  }

  @Test func `runs of backticks of every length find none of theirs`() throws {
    let source = (1...400).map { "a" + Self.repeated("`", $0) }.joined()
    let essay = try Essay(markdown: source)
    #expect(essay.text == source)
    #expect(essay.blocks.first?.inlines.isEmpty == true)
  }

  @Test func `links, definitions, notes and entities come by the thousand`() throws {
    let count = 5_000
    let numbers = 0..<count
    let links = try Essay(
      markdown: numbers.map { "[l\($0)]: /\($0)\n" }.joined() + "\n" + numbers.map { "[l\($0)] " }.joined())
    #expect(links.blocks.flatMap(\.inlines).count == count)
    let same = try Essay(markdown: Self.repeated("[a]: /u\n", count) + "\n[a]")
    #expect(same.paragraphs.count == 1)
    let notes = try Essay(
      markdown: numbers.map { "[^\($0)]: n\n\n" }.joined() + numbers.map { "[^\($0)]" }.joined())
    #expect(notes.paragraphs.count == count + 1)
    #expect(notes.blocks.flatMap(\.inlines).compactMap(\.note).count == count)
    let entities = try Essay(markdown: Self.repeated("&amp;&#38;&x;", count))
    #expect(entities.text == Self.repeated("&&&x;", count))
    let nested = try Essay(markdown: Self.repeated("![", count) + "a" + Self.repeated("](u)", count))
    #expect(nested.text == "a")
  }

  @Test func `notes defined within notes are written once each`() throws {
    let count = 5_000
    let essay = try Essay(markdown: (0..<count).map { "[^\($0)]: " }.joined() + "x\n", extensions: .all)
    let html = HTMLRenderer(options: .init(hasSections: false)).render(essay)
    #expect(html.split(separator: "<li id=\"note-").count == count + 1)
    #expect(html.utf8.count < 200 * count)
  }

  @Test func `short rows under a wide header aren't filled up without end`() throws {
    let header = Self.repeated("|a", 1_000) + "|\n" + Self.repeated("|-", 1_000) + "|\n"
    let essay = try Essay(markdown: header + Self.repeated("|b|\n", 1_000), extensions: .all)
    let html = HTMLRenderer(options: .init(hasSections: false)).render(essay)
    #expect(html.split(separator: "<td").count <= 1_000 + 0x10000 + 1)
    #expect(html.split(separator: "<tr").count == 1_001 + 1)
  }

  @Test func `tables, verse and definitions come by the thousand`() throws {
    let count = 3_000
    let rows = try Essay(markdown: "a|b\n-|-\n" + Self.repeated("c|d\n", count), extensions: .all)
    #expect(rows.blocks.first?.children.count == count + 1)
    let wide = try Essay(markdown: Self.repeated("a|", count) + "\n" + Self.repeated("-|", count), extensions: .all)
    #expect(wide.paragraphs[0].inlines.count == count)
    let tries = try Essay(markdown: Self.repeated("a|b\n-|\n", count), extensions: .all)
    #expect(tries.blocks.first?.kind == .paragraph)
    let verse = try Essay(markdown: Self.repeated("| a\n", count), extensions: .all)
    #expect(verse.paragraphs.count == 1 && verse.text.utf8.count == 2 * count - 1)
    let terms = try Essay(markdown: Self.repeated("a\n: b\n\n", count), extensions: .all)
    #expect(terms.paragraphs.count == 2 * count && terms.blocks.count == 1)
  }

  @Test(arguments: ["<script>\n", "<!--\n", "<?\n", "<!X\n", "<![CDATA[\n", "<div\n"])
  func `raw HTML that nothing closes is one block`(line: String) throws {
    let essay = try Essay(markdown: Self.repeated(line, 5_000))
    #expect(essay.blocks.map(\.kind) == (line == "<!X\n" ? [.html] : [.html]))
    #expect(essay.text.utf8.count == line.utf8.count * 5_000 - 1)
  }

  @Test func `long lines of white space, and many short ones`() throws {
    #expect(try Essay(markdown: "a" + Self.repeated(" ", 200_000) + "\nb").text == "a\nb")
    #expect(try Essay(markdown: Self.repeated("\t", 50_000) + "a").text.hasSuffix("a"))
    #expect(try Essay(markdown: Self.repeated("a\r", 20_000)).paragraphs.count == 1)
    #expect(try Essay(markdown: Self.repeated("a      \n", 20_000)).blocks.first?.inlines.count == 19_999)
    #expect(try Essay(markdown: Self.repeated("\0", 20_000)).text == Self.repeated("\u{fffd}", 20_000))
  }

  @Test func `front matter nests no deeper than its reader goes`() {
    for source in ["a: " + Self.repeated("[", 20_000), "a:\n" + Self.repeated("- ", 20_000) + "x"] {
      #expect(throws: EssayError.self) { try Essay(markdown: "---\n\(source)\n---\n") }
    }
  }
}

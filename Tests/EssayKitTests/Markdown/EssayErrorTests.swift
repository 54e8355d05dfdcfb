import EssayKit
import Testing

/// Sources that are wrong, and sources that are odd but an essay.
@Suite struct EssayErrorTests {
  typealias FrontMatterFault = (source: String, line: Int, column: Int)

  static let faults: [FrontMatterFault] = [
    ("---\ntitle: \"open\n---\n\nText.", 2, 8), ("---\na: b\ncolour\n---\n", 3, 7), ("---\na: [1, 2\n---\n", 2, 4),
    ("---\r\na: b\r\ncolour\r\n---\r\n", 3, 7), ("\u{feff}---\ncolour\n...\n", 2, 7),
  ]

  @Test(arguments: faults) func `broken front matter is an error at its line, with what is there and what should be`(
    fault: FrontMatterFault
  ) throws {
    let error = try #require(throws: EssayError.self) { try Essay(markdown: fault.source) }
    guard case .frontMatter(let found, let expected) = error.kind else {
      Issue.record("another reason: \(error)")
      return
    }
    #expect(error.location == SourceLocation(line: fault.line, column: fault.column))
    #expect(!expected.isEmpty)
    #expect(error.description.hasPrefix("\(error.location): expected \(expected)"))
    #expect(error.description.hasSuffix("found \(found.isEmpty ? "the end of the line" : found)"))
    // Without the extension, nothing can be wrong.
    #expect(throws: Never.self) { try Essay(markdown: fault.source, extensions: .commonMark) }
  }

  static let invalid: [(bytes: [UInt8], byte: UInt8, offset: Int, line: Int, column: Int)] = [
    ([0xff], 0xff, 0, 1, 1),
    (Array("ab\ncd".utf8) + [0x80] + Array("e".utf8), 0x80, 5, 2, 3),
    (Array("é\r\n\r\n".utf8) + [0xc3], 0xc3, 6, 3, 1),
    (Array("a".utf8) + [0xe2, 0x82] + Array("b".utf8), 0xe2, 1, 1, 2),
    (Array("a".utf8) + [0xc0, 0xaf], 0xc0, 1, 1, 2),
    (Array("a".utf8) + [0xed, 0xa0, 0x80], 0xed, 1, 1, 2),
    (Array("a".utf8) + [0xf4, 0x90, 0x80, 0x80], 0xf4, 1, 1, 2),
  ]

  @Test(arguments: invalid) func `bytes that aren't UTF-8 are an error at the first of them`(
    bytes: [UInt8], byte: UInt8, offset: Int, line: Int, column: Int
  ) throws {
    let error = try #require(throws: EssayError.self) { try Essay(utf8: bytes) }
    #expect(error.kind == .invalidUTF8(byte: byte, offset: offset))
    #expect(error.location == SourceLocation(line: line, column: column))
    #expect(error.description.contains("0x\(String(byte, radix: 16))"))
  }

  @Test func `bytes that are UTF-8 are the same essay as their text`() throws {
    let text = "# Über\n\n„Größe“ 👩‍👧\n"
    #expect(try Essay(utf8: Array(text.utf8)) == Essay(markdown: text))
  }

  @Test(arguments: [
    "", "\n", "\r\n\r\n", "   \n\t\n", "\u{feff}", "---\ntitle: T\n---", "---\ntitle: T\n...\n\n\n", "[a]: /u\n",
  ])
  func `a source without text is an essay without sections`(source: String) throws {
    let essay = try Essay(markdown: source)
    #expect(essay.text.isEmpty && essay.paragraphs.isEmpty && essay.sentences.isEmpty && essay.quotations.isEmpty)
    #expect(essay.sections.allSatisfy { $0.paragraphs.isEmpty && $0.heading == nil && $0.text.isEmpty })
    #expect(essay.markdown == source)
    #expect(essay["1"] == nil && essay["1.1.1"] == nil)
    #expect(essay.citation(at: TextPosition(utf8Offset: 0)) == nil)
    #expect(essay.sourceRange(of: essay.range) == SourceRange(utf8Offsets: 0..<0))
    #expect(HTMLRenderer(options: .trusted).render(essay).isEmpty)
  }

  @Test func `headings alone are sections without paragraphs`() throws {
    let essay = try Essay(markdown: "# A\n## B\n\nC\n===\n#\n")
    #expect(essay.sections.map { String($0.title) } == ["A", "B", "C", ""])
    #expect(essay.sections.map(\.level) == [1, 2, 1, 1])
    #expect(essay.sections.map { $0.parent?.number } == [nil, 1, nil, nil])
    #expect(essay.sections.map(\.sentences.count) == [0, 0, 0, 0])
    #expect(essay.paragraphs.isEmpty && essay.sentences.isEmpty)
    #expect(essay["2.0.1"]?.text == "B" && essay["2.1"] == nil)
    #expect(essay.text == "A\nB\nC\n")
    // The last heading has no text that a range could cover.
    #expect(essay.citation(of: essay.range) == "1-3")
  }

  @Test func `text before the first heading is section 0`() throws {
    let essay = try Essay(markdown: "Before. Still.\n\n> Quoted.\n\n# A\n\nAfter.\n")
    #expect(essay.sections.map(\.number) == [0, 1])
    #expect(essay.sections[0].heading == nil && essay.sections[0].title.isEmpty && essay.sections[0].numeral == nil)
    #expect(essay["0.1.2"]?.text == "Still." && essay["0.2"]?.text == "Quoted." && essay["0.0"] == nil)
    #expect(essay["1.1"]?.text == "After." && essay.section(0)?.paragraphs.count == 2 && essay.section(2) == nil)
  }

  @Test func `a heading within a block quote begins no section`() throws {
    let essay = try Essay(markdown: "# A\n\n> # B\n>\n> C\n")
    #expect(essay.sections.count == 1)
    #expect(essay.paragraphs.map(\.kind) == [.heading, .blockQuote])
    #expect(essay["1.1.1"]?.text == "B")
  }

  @Test(
    arguments: [
      ("I. One", "I.", "One"), ("III: Three", "III:", "Three"), ("iv) Four", nil, "iv) Four"),
      ("4) Four", "4)", "Four"),
      ("2.1 Method", "2.1", "Method"), ("2.1. Method", "2.1.", "Method"), ("1970 Was Late", nil, "1970 Was Late"),
      ("I Was There", nil, "I Was There"), ("MIX. It", "MIX.", "It"), ("IIII. No", nil, "IIII. No"),
      ("A. No", nil, "A. No"),
      ("X.", nil, "X."), ("7. ", nil, "7."), ("Civil. War", nil, "Civil. War"),
    ] as [(String, String?, String)])
  func `a heading's numeral is as printed, and only a numeral is one`(
    heading: String, numeral: String?, title: String
  ) throws {
    let section = try #require(try Essay(markdown: "# \(heading)\n").sections.first)
    #expect(section.numeral.map(String.init) == numeral)
    #expect(section.title == title)
  }

  @Test func `one line of ten megabytes is an essay`() throws {
    let sentence = "A long line goes on and on. "
    let count = 10_000_000 / sentence.utf8.count
    let essay = try Essay(markdown: String(repeating: sentence, count: count))
    #expect(essay.sentences.count == count)
    #expect(essay.paragraphs.count == 1)
    #expect(essay["0.1.\(count)"]?.text == "A long line goes on and on.")
  }

  static let unclosed = [
    "*a", "**a", "_a", "`a", "```a", "~~~", "[a", "[a](", "[a](<b", "[a](b \"c", "![a", "<a", "<a b=\"", "<!-- a",
    "<?a", "<![CDATA[",
    "&amp", "&#", "\\", "^[a", "[^a", "[^a]:", "~~a", "~a", "^a", "[a]{", "[a]{.b \"", "# a {", "| a", "a|b\n-|", "\"a",
    "'a", "“a", "«a",
    "(a. b", "a...", "- ", "1.", ">", "    ", "<div>", "<script>", "a\n: ", "#",
  ]

  @Test(arguments: unclosed) func `what isn't closed stays text, alone and nested`(markdown: String) throws {
    for source in [markdown, "> - " + markdown, markdown + "\n\nEnd.", "x " + markdown] {
      let essay = try Essay(markdown: source, extensions: .all)
      #expect(essay.markdown == source)
      // Letters are never lost.
      let letters = essay.text.filter { $0 == "a" || $0 == "b" || $0 == "c" }
      let isLink = source.hasPrefix("[^a]:") || source.contains("- [^a]:")
      let isDefined = markdown == "```a" || isLink
      #expect(isDefined || letters == source.filter { $0 == "a" || $0 == "b" || $0 == "c" }, "\(source)")
    }
  }
}

import EssayKit
import Testing

/// The way between the reading text and the source, on texts whose offsets are counted by hand.
@Suite struct SourceMapTests {
  /// The source of a range, with line breaks and the marks after them folded into spaces.
  static func source(_ essay: Essay, _ range: TextRange) throws -> String {
    let source = try #require(essay.sourceRange(of: range)).utf8Offsets
    return String(decoding: Array(essay.markdown.utf8)[source], as: UTF8.self)
  }

  @Test func `markup is left out of the text and found again in the source`() throws {
    let essay = try Essay(markdown: "A *b* [c](d) `e`.\n")
    #expect(essay.text == "A b c e.")
    let paragraph = try #require(essay.paragraphs.first)
    #expect(paragraph.sourceRange.utf8Offsets == 0..<17)
    #expect(paragraph.inlines.map { $0.sourceRange.utf8Offsets } == [2..<5, 6..<12, 13..<16])
    #expect(paragraph.inlines.map { $0.range.utf8Offsets } == [2..<3, 4..<5, 6..<7])
    #expect(try paragraph.inlines.map { try Self.source(essay, $0.range) } == ["b", "c", "e"])
  }

  @Test func `entities and escapes stand for their character as a whole`() throws {
    let essay = try Essay(markdown: "a &amp; \\* &#8212; &ngE; z\n")
    #expect(essay.text == "a & * — ≧\u{338} z")
    #expect(try Self.source(essay, TextRange(utf8Offsets: 2..<3)) == "&amp;")
    #expect(try Self.source(essay, TextRange(utf8Offsets: 4..<5)) == "*")
    #expect(try Self.source(essay, TextRange(utf8Offsets: 6..<9)) == "&#8212;")
    // Part of a character is taken for all of it.
    #expect(try Self.source(essay, TextRange(utf8Offsets: 7..<8)) == "&#8212;")
    #expect(try Self.source(essay, TextRange(utf8Offsets: 10..<15)) == "&ngE;")
    #expect(try Self.source(essay, TextRange(utf8Offsets: 16..<17)) == "z")
    #expect(essay.textPosition(of: SourcePosition(utf8Offset: 3)) == TextPosition(utf8Offset: 2))
    #expect(essay.textPosition(of: SourcePosition(utf8Offset: 8)) == TextPosition(utf8Offset: 4))
  }

  @Test func `line breaks, quote marks and indentation are one space`() throws {
    let essay = try Essay(markdown: "> a  b\n>   c\n\n1. d\r\n   e\n\nf \n g\n")
    #expect(essay.text == "a  b c\nd e\nf g")
    #expect(essay.paragraphs.map { $0.sourceRange.utf8Offsets } == [2..<12, 17..<24, 26..<31])
    #expect(try Self.source(essay, TextRange(utf8Offsets: 4..<5)) == "\n")
    #expect(try Self.source(essay, TextRange(utf8Offsets: 8..<9)) == "\r\n")
    #expect(try Self.source(essay, TextRange(utf8Offsets: 12..<13)) == " \n")
    #expect(try Self.source(essay, TextRange(utf8Offsets: 3..<6)) == "b\n>   c")
  }

  @Test func `tabs of which part is indentation are spaces`() throws {
    let essay = try Essay(markdown: ">\t\tcode\n")
    #expect(essay.text == "  code")
    #expect(try Self.source(essay, TextRange(utf8Offsets: 0..<1)) == "\t")
    #expect(try Self.source(essay, TextRange(utf8Offsets: 2..<6)) == "code")
  }

  @Test func `places before, between and after text lead to the next of it`() throws {
    let essay = try Essay(markdown: "---\ntitle: T\n---\n\n# A\n\n> b\n")
    #expect(essay.text == "A\nb")
    func position(_ offset: Int) -> Int? { essay.textPosition(of: SourcePosition(utf8Offset: offset))?.utf8Offset }
    #expect((0...18).map(position) == Array(repeating: 0, count: 19))
    #expect(position(20) == 0 && position(24) == 2 && position(25) == 2 && position(27) == 3)
    #expect(position(28) == nil && position(-1) == nil)
  }

  @Test func `a location is a line and a column in bytes`() throws {
    let essay = try Essay(markdown: "a\r\nbé\rc\nd")
    func location(_ offset: Int) -> String { essay.location(of: SourcePosition(utf8Offset: offset)).description }
    #expect([0, 1, 3, 4, 6, 7, 9, 10].map(location) == ["1:1", "1:2", "2:1", "2:2", "2:4", "3:1", "4:1", "4:2"])
  }

  static let scripts: [(text: String, utf8: Int, utf16: Int, scalars: Int)] = [
    ("plain", 5, 5, 5), ("e\u{301}a", 4, 3, 3), ("👩‍👧x", 12, 6, 4), ("שלום", 8, 4, 4), ("한국어", 9, 3, 3),
    ("𝔘𝔫𝔦", 12, 6, 3),
  ]

  @Test(arguments: scripts) func `offsets count bytes, UTF-16 units and scalars`(
    text: String, utf8: Int, utf16: Int, scalars: Int
  ) throws {
    let essay = try Essay(markdown: "*\(text)*\n")
    let end = essay.range.upperBound
    #expect(essay.text == text && end.utf8Offset == utf8)
    #expect(essay.utf16Offset(of: end) == utf16 && essay.unicodeScalarOffset(of: end) == scalars)
    #expect(essay.position(utf16Offset: utf16) == end && essay.position(unicodeScalarOffset: scalars) == end)
    #expect(essay.position(utf16Offset: utf16 + 1) == nil && essay.position(unicodeScalarOffset: scalars + 1) == nil)
    #expect(essay.position(utf16Offset: -1) == nil && essay.position(unicodeScalarOffset: -1) == nil)
    #expect(essay.index(of: end) == essay.text.endIndex)
    #expect(essay.indices(of: essay.range) == essay.text.startIndex..<essay.text.endIndex)
    #expect(essay.index(of: TextPosition(utf8Offset: utf8 + 9)) == essay.text.endIndex)
    #expect(essay.sourceRange(of: essay.range)?.utf8Offsets == 1..<utf8 + 1)
    #expect(essay[essay.range] == text)
  }

  // MARK: The bundled essay in other dress

  static let dresses: [(String, @Sendable (String) -> String)] = [
    ("CRLF", { $0.replacing("\n", with: "\r\n") }), ("CR", { $0.replacing("\n", with: "\r") }),
    ("a byte order mark", { "\u{feff}" + $0 }), ("no final newline", { String($0.dropLast()) }),
    ("trailing space", { $0.replacing("\n", with: " \n") }),
    ("trailing tabs in blank lines", { $0.replacing("\n\n", with: "\n\t\n") }),
    ("a tab after list numbers", { $0.replacing("\n1. ", with: "\n1.\t").replacing("\n2. ", with: "\n2.\t") }),
    ("more blank lines", { $0.replacing("\n\n", with: "\n\n\n\n") }),
    ("a space after quote marks", { $0.replacing("\n>", with: "\n> ") }),
  ]

  @Test(arguments: dresses.indices) func `the same text in other dress has the same parts`(index: Int) throws {
    let essay = Edition.whyRussiaIsntSocialist.essay
    let (name, dress) = Self.dresses[index]
    let other = try Essay(markdown: dress(essay.markdown))
    #expect(other.text == essay.text, "\(name)")
    #expect(other.sections.map(\.title) == essay.sections.map(\.title))
    #expect(other.paragraphs.map(\.citation) == essay.paragraphs.map(\.citation))
    #expect(other.paragraphs.map(\.kind) == essay.paragraphs.map(\.kind))
    #expect(other.sentences.map(\.range) == essay.sentences.map(\.range))
    #expect(other.quotations.map(\.range) == essay.quotations.map(\.range))
    #expect(other.metadata == essay.metadata)
  }
}

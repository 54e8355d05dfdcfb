import Testing

@testable import EssayKit

@Suite struct PlainTextRendererTests {
  private func render(
    _ markdown: String, width: Int = 30, isTypographic: Bool = false, showsAddresses: Bool = false
  ) throws -> String {
    let options = PlainTextRenderer.Options(
      width: width, isTypographic: isTypographic, showsAddresses: showsAddresses)
    return PlainTextRenderer(options: options).render(try Essay(markdown: markdown, extensions: .all))
  }

  @Test(arguments: [
    ("one two three four five six seven eight", "one two three four five six\nseven eight\n"),
    ("# Title\n\nText", "Title\n=====\n\nText\n"),
    ("## Title\n\n### Third\n\nText", "Title\n-----\n\nThird\n\nText\n"),
    (
      "> quoted text that is longer than a line\n>\n> more",
      "    quoted text that is longer\n    than a line\n\n    more\n"
    ),
    ("- one\n- two\n  - three", "- one\n- two\n  - three\n"),
    ("- one\n\n- two", "- one\n\n- two\n"),
    (
      "9. nine\n9. ten\n9. eleven is longer than a line is",
      "9. nine\n10. ten\n11. eleven is longer than a\n    line is\n"
    ),
    ("a\\\nb", "a\nb\n"),
    ("| one\n|   two", "one\n  two\n"),
    ("```\nlet x = 1\n\n  y\n```", "    let x = 1\n\n      y\n"),
    ("a\n\n---\n\nb", "a\n\n            * * *\n\nb\n"),
    ("Term\n: Definition", "Term\n    Definition\n"),
    ("![an image](x.png)", "[an image]\n"),
    ("x^2^ H~2~O y^10^", "x^2 H_2O y^(10)\n"),
    ("a<b>c</b>", "a<b>c</b>\n"),
    ("", ""),
    ("-", "-\n"),
  ])
  func `blocks have their layout`(markdown: String, expected: String) throws {
    #expect(try render(markdown) == expected)
  }

  @Test func `notes follow the text, numbered by the first mark that refers to them`() throws {
    let text = try render(
      "A[^b] b^[In *place*.] c[^b]. D[^a]\n\n[^a]: Note a.\n[^b]: Note b[^c].\n[^c]: Note c.\n[^d]: Unused.")
    #expect(
      text == """
        A[1] b[2] c[1]. D[3]

        * * *

        [1] Note b[4].
        [2] In place.
        [3] Note a.
        [4] Note c.
        [5] Unused.

        """)
  }

  @Test func `a table stands in columns, and wraps where it is wider than the line`() throws {
    let text = try render("Name | Share\n:--|--:\nA | 5\nLonger | 1,250")
    #expect(text == "Name    Share\n------  -----\nA           5\nLonger  1,250\n")
    let narrow = try render("a | b\n--|--\none two three four five six | seven eight nine ten eleven")
    #expect(
      narrow == """
        a               b
        --------------  --------------
        one two three   seven eight
        four five six   nine ten
                        eleven

        """)
  }

  @Test func `addresses follow the text of links if asked for`() throws {
    let source = "[link](https://a.example) <https://b.example> ![image](c.png)"
    #expect(try render(source, width: 80) == "link https://b.example [image]\n")
    #expect(
      try render(source, width: 80, showsAddresses: true)
        == "link <https://a.example> https://b.example [image] <c.png>\n")
  }

  @Test func `typographic form comes on request`() throws {
    #expect(try render("- \"a\" -- b...", isTypographic: true) == "• “a” – b…\n")
  }

  @Test func `wide characters take two columns, and lines break between them`() throws {
    #expect(try render("日本語の文章はここで折り返される。そして続く", width: 20) == "日本語の文章はここで\n折り返される。そして\n続く\n")
    // A full stop doesn't begin a line.
    #expect(try render("一二三四五六七八九。十", width: 20) == "一二三四五六七八九。\n十\n")
    #expect(try render("一二三四五六七八九十。", width: 20) == "一二三四五六七八九\n十。\n")
  }

  @Test func `combining marks take none`() throws {
    let word = String(repeating: "e\u{301}", count: 20)
    #expect(try render("\(word) x", width: 20) == "\(word)\nx\n")
  }

  @Test func `a word longer than a line is cut`() throws {
    let word = String(repeating: "x", count: 45)
    let lines = try render("a \(word) b", width: 20).split(separator: "\n").map(\.count)
    #expect(lines == [1, 20, 20, 7])
  }

  @Test(arguments: ["&#27;[31mred", "&#7;", "&#8;", "&#155;31m", "&#x202e;gnp", "`\u{1b}]0;x\u{7}`"])
  func `controls become visible signs`(markdown: String) throws {
    let text = try render(markdown)
    #expect(
      text.unicodeScalars.allSatisfy {
        $0 == "\n" || !$0.properties.isBidiControl && $0.properties.generalCategory != .control
      })
    #expect(text.unicodeScalars.contains { (0x2400...0x2421).contains($0.value) || $0 == "\u{fffd}" })
  }

  @Test func `no line is wider than asked for or ends in a space, whatever the text`() throws {
    let parts = [
      "word ", "longer-word, ", "日本語", "e\u{301}", "👩\u{200d}👧 ", "*em* ", "`co de` ", "\n", "\n\n", "- ", "> ", "1. ",
      "# ", "    ",
      "| a | b |\n", "a | b\n--|--\nc | d\n", ": ", "^[note] ", "\\\n", "~~~\n", "\t", "—",
      "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "[^1]",
      "[^1]: x\n", "\u{3000}", "\u{ad}",
    ]
    var random = SeededGenerator(seed: 7)
    var wrong: [String] = []
    for _ in 0..<400 {
      let source = (0..<Int.random(in: 1...40, using: &random)).map { _ in random.pick(parts) }.joined()
      let width = Int.random(in: 20...60, using: &random)
      let text = try render(source, width: width)
      for line in text.split(separator: "\n", omittingEmptySubsequences: false)
      where ColumnWidth.columns(of: line) > width || line.hasSuffix(" ") {
        wrong.append(source)
      }
    }
    #expect(wrong == [])
  }

  @Test func `a passage stands in the blocks around it`() throws {
    let essay = try Essay(markdown: "# A\n\n> One. Two[^1].\n\n1. x\n2. Yes. No.\n\n[^1]: Note.")
    let renderer = PlainTextRenderer(options: .init(width: 40))
    #expect(renderer.render(try #require(essay["1.1.1"])) == "    One.\n")
    #expect(renderer.render(try #require(essay["1.1.2"])) == "    Two[1].\n\n* * *\n\n[1] Note.\n")
    #expect(renderer.render(try #require(essay["1.3.2"])) == "2. No.\n")
    #expect(renderer.render(try #require(essay["1.4"])) == "Note.\n")
    #expect(renderer.render(try #require(essay["1.0"])) == "A\n=\n")
  }

  @Test func `citations stand in the margin if asked for`() throws {
    let essay = try Essay(markdown: "# A\n\nOne two three four five.\n\n- x")
    let text = PlainTextRenderer(options: .init(width: 24, showsCitations: true)).render(essay)
    #expect(text == "1.0      A\n         =\n\n1.1      One two three\n         four five.\n\n1.2      • x\n")
  }

  @Test func `the title page says what the front matter says`() throws {
    let essay = try Essay(
      markdown: "---\ntitle: \"On *Capital*\"\nauthor: [A, B]\ndate: 1970\ndescription: Some words.\n---\n\nText")
    #expect(PlainTextRenderer().titlePage(of: essay) == "On Capital\nA, B\n1970\n\nSome words.\n")
    #expect(PlainTextRenderer().titlePage(of: try Essay(markdown: "Text")).isEmpty)
  }

  @Test func `deep nesting stays within the width`() throws {
    let text = try render(String(repeating: "> ", count: 3000) + "deep", width: 40)
    #expect(text == String(repeating: " ", count: 20) + "deep\n")
    #expect(try render(String(repeating: "- ", count: 3000) + "deep", width: 40).contains("deep"))
  }
}

import EssayKit
import Testing

@Suite struct TypographyTests {
  private func form(_ markdown: String, _ extensions: MarkdownExtensions = .default) throws -> String {
    let essay = try Essay(markdown: markdown, extensions: extensions)
    return essay.typographic(essay.range).text
  }

  // The expectations of the first table are what Pandoc 2.17 writes for the same Markdown.
  /// Pandoc makes a quotation of the elided word, `‘n’`.
  @Test func `an elided word keeps its apostrophes`() throws {
    #expect(try form("rock 'n' roll") == "rock ’n’ roll")
  }

  @Test(arguments: [
    (#""a 'b' c""#, "“a ‘b’ c”"),
    ("'tis the '70s", "’tis the ’70s"),
    (#"6'2" tall"#, "6’2” tall"),
    (#""open"#, "“open"),
    ("a--b---c----d", "a–b—c—-d"),
    ("wait.... ok", "wait…. ok"),
    (#"\"x\""#, #""x""#),
    (#"a \-- b \... c"#, "a -- b ... c"),
    ("&quot;x&quot;", #""x""#),
    ("the workers' state", "the workers’ state"),
    (#""'a'""#, "“‘a’”"),
    (#"*"a"* "*b*""#, "“a” “b”"),
    (#""a" -- "b""#, "“a” – “b”"),
    ("'a' b's", "‘a’ b’s"),
    (#"« a "b" »"#, "« a “b” »"),
    (#"("a") ["b"] "c," d"#, "(“a”) [“b”] “c,” d"),
    (#"'"a" b'"#, "‘“a” b’"),
    (#"<b>"y"</b>"#, "<b>“y”</b>"),
    ("a '+', '-' or '...'", "a ‘+’, ‘-’ or ‘…’"),
    (#"["a","b"]"#, "[“a”,“b”]"),
    (#"a hyphen ("-") b"#, "a hyphen (“-”) b"),
    (#"*a\...*. b"#, "a.... b"),
    ("-`--a`", "---a"),
    ("*a-*-b", "a--b"),
  ])
  func `typed marks take the form that Pandoc gives them`(markdown: String, expected: String) throws {
    #expect(try form(markdown) == expected)
  }

  /// Pandoc makes closing marks of those that follow a character.
  @Test func `quotation marks pair in scripts without spaces, but not in the middle of a Hebrew word`() throws {
    #expect(try form(#"设为"保留"？"甲"和"乙"。"#) == "设为“保留”？“甲”和“乙”。")
    #expect(try form(#"צה"ל"#) == "צה”ל")
  }

  @Test(arguments: [
    (#"`"a" -- b`"#, #""a" -- b"#),
    ("    \"a\" -- b...", "\"a\" -- b..."),
    ("```\n\"a\" -- b\n```", "\"a\" -- b"),
    (#"<b title="x--y">z</b>"#, #"<b title="x--y">z</b>"#),
    ("<http://a.example/b--c>", "http://a.example/b--c"),
    ("“a” – b… ‘c’", "“a” – b… ‘c’"),
    ("a-b", "a-b"),
    ("a.. b", "a.. b"),
  ])
  func `code, raw HTML, addresses and characters in form already stay as they are`(
    markdown: String, expected: String
  ) throws {
    #expect(try form(markdown) == expected)
  }

  @Test func `without the extension nothing changes`() throws {
    #expect(try form(#""a" -- b... 'c'"#, .commonMark) == #""a" -- b... 'c'"#)
  }

  @Test(arguments: [
    ("de", #""Ja", sagt er, 'vielleicht'."#, "„Ja“, sagt er, ‚vielleicht‘."),
    ("de-AT", #""Ja""#, "„Ja“"),
    ("de", "»Ja« und Marx' Werk", "»Ja« und Marx’ Werk"),
    ("fr", #"« Oui », dit-il, "non"."#, "« Oui », dit-il, “non”."),
    ("en", #""Yes""#, "“Yes”"),
  ])
  func `straight marks take the form of the essay's language`(
    language: String, text: String, expected: String
  ) throws {
    #expect(try form("---\nlang: \(language)\n---\n\n\(text)\n") == expected)
  }

  @Test func `positions map to the form and back`() throws {
    let essay = try Essay(markdown: #""Yes" -- no..."#)
    let text = essay.typographic(essay.range)
    #expect(text.text == "“Yes” – no…")
    // “ is three bytes, and so are ”, – and ….
    let offsets = [(0, 0), (1, 3), (4, 6), (5, 9), (6, 10), (7, 10), (8, 13), (9, 14), (11, 16), (12, 16), (14, 19)]
    for (position, offset) in offsets {
      #expect(text.utf8Offset(of: TextPosition(utf8Offset: position)) == offset)
    }
    for (offset, position) in [(0, 0), (1, 0), (3, 1), (6, 4), (9, 5), (10, 6), (12, 6), (13, 8), (16, 11), (19, 14)] {
      #expect(text.position(utf8Offset: offset).utf8Offset == position)
    }
    #expect(text.position(utf8Offset: 99).utf8Offset == 14)
    #expect(text.position(utf8Offset: -1).utf8Offset == 0)
    #expect(text.utf8Offset(of: TextPosition(utf8Offset: 99)) == 19)
  }

  @Test func `parts of the essay put together give the form of the whole`() throws {
    let essay = Edition.whyRussiaIsntSocialist.essay
    let whole = essay.typographic(essay.range).text
    let count = essay.range.utf8Count
    for step in [1, 7, 1000] {
      var parts = ""
      for lower in stride(from: 0, to: count, by: step) {
        parts += essay.typographic(TextRange(utf8Offsets: lower..<min(lower + step, count))).text
      }
      #expect(parts == whole)
    }
  }

  @Test func `every place between characters of the essay survives the way there and back`() {
    let essay = Edition.whyRussiaIsntSocialist.essay
    let form = essay.typographic(essay.range)
    var lost = 0
    for sentence in essay.sentences {
      let position = sentence.range.lowerBound
      if form.position(utf8Offset: form.utf8Offset(of: position)) != position { lost += 1 }
    }
    #expect(lost == 0)
  }

  @Test func `a range outside the text is cut off at its ends`() throws {
    let essay = try Essay(markdown: "a -- b")
    #expect(essay.typographic(TextRange(utf8Offsets: 2..<99)).text == "– b")
    #expect(essay.typographic(TextRange(utf8Offsets: 50..<99)).text.isEmpty)
  }

  @Test func `a sentence, a paragraph and a passage have their forms`() throws {
    let essay = try Essay(markdown: #"# A\#n\#n"One." Two -- three."#)
    #expect(essay.paragraphs[0].typographic.text == "“One.” Two – three.")
    #expect(essay.paragraphs[0].sentences[1].typographic.text == "Two – three.")
    #expect(essay["1.1.1"]?.typographic.text == "“One.”")
  }
}

import EssayKit
import Testing

@Suite struct MarkdownRendererTests {
  private func normalised(_ markdown: String) throws -> String {
    MarkdownRenderer(form: .normalized).render(try Essay(markdown: markdown, extensions: .all))
  }

  @Test(arguments: [
    "", "\u{feff}# A\r\n\r\n- b\r- c\t\n", "---\ntitle: x\n...\n\nText  \n   \n", "no final newline", "*unclosed [",
  ])
  func `the source comes back byte for byte`(markdown: String) throws {
    #expect(Array(MarkdownRenderer().render(try Essay(markdown: markdown)).utf8) == Array(markdown.utf8))
  }

  @Test func `the bundled essay comes back byte for byte`() {
    let essay = Edition.whyRussiaIsntSocialist.essay
    #expect(MarkdownRenderer(form: .source).render(essay) == essay.markdown)
  }

  @Test(arguments: [
    ("A paragraph\nof two lines.", "A paragraph of two lines."),
    ("A\n=\n\nB\n-", "# A\n\n## B"),
    ("# A #", "# A"),
    ("# A {#b .c}", "# A {#b .c}"),
    ("* a\n* b", "- a\n- b"),
    ("* a\n\n* b", "- a\n\n- b"),
    ("3) a\n4) b", "3. a\n4. b"),
    ("- a\n\n\n* b", "- a\n\n+ b"),
    ("> a\nb\n>\n> > c", "> a b\n>\n> > c"),
    ("    code\n\n    more", "```\ncode\n\nmore\n```"),
    ("~~~ swift\n```\n~~~", "````swift\n```\n````"),
    ("_a_ __b__ *c __d__*", "*a* **b** *c __d__*"),
    ("_a __b__ c_", "*a **b** c*"),
    ("___a___b ___c___", "\\_\\_\\_a\\_\\_\\_b ***c***"),
    ("x***a***y", "x***a***y"),
    ("_a_ *b* _c *d* e_ \\*", "_a_ *b* _c *d* e_ \\*"),
    ("_a_ *b*__c__ * &copy;", "_a_ *b*__c__ * &#169;"),
    ("[a]: b\n<c>", "[&empty;]: <>\n    <c>"),
    ("[a][r]\n\n[r]: <b c> 'd'", "[a](<b c> \"d\")"),
    ("<https://a.example>", "<https://a.example>"),
    ("a  \nb", "a\\\nb"),
    ("- - -", "***"),
    ("1986\\. A year", "1986\\. A year"),
    ("\\# a \\* b \\_c\\_", "\\# a \\* b \\_c\\_"),
    ("`` a`b ``", "``a`b``"),
    ("&copy; &nbsp;&lt;", "© &#160;\\<"),
    ("A[^x].\n\n[^x]:\n    Note.", "A[^x].\n\n[^x]: Note."),
    ("a|b\n-|:-:\nc|d", "| a | b |\n| --- | :-: |\n| c | d |"),
    ("\\\"a\\\" \\-- b", "\\\"a\\\" \\-- b"),
    ("T\n:   d", "T\n: d"),
    ("---\ntitle: T\nkeywords: [a, b]\n...\nText", "---\ntitle: \"T\"\nkeywords: [\"a\", \"b\"]\n---\n\nText"),
  ])
  func `each kind of markup is written in one way`(markdown: String, expected: String) throws {
    #expect(try normalised(markdown) == expected + "\n")
  }

  @Test(arguments: [
    "*a*b", "**a*b*c**", "***a** b*", "***a* b**", "*a **b***", "****a****", "*a*__b__", "a*\"b\"*c", "*a\u{a0}*",
    "_a*b*_",
    "*&#32;a&#32;*", "**foo \"*bar \"baz\" bim\"* foo**", "- a\n  - b\n\n    c\n- d", "- a\n- \n- c",
    "1. a\n\n   ```\n   b\n\n   c\n   ```",
    "> ```\n> a\n>\n> b\n> ```", "- > a\n  > b\n- # c", "a\\\n\\# b\\\n1\\. c", "[a\\]](b)", "![a *b*](c \"d\\\"e\")",
    "[a](<>)",
    "[a](b\\(c)", "`` ` ``", "` a `", "<div>\n\n  x\n\n</div>", "  - a\n\n  <div>", "a <b\nc> d", "&amp;amp; &",
    "!\\[a](b)",
    "x\\^[a]", "^[a *b*]", "[^1]\\: a\n\n[^1]: b", "# a \\#", "#\n\na", "a\n===\n\nb\\\nc\n---", "-\n\n  a", ">\n\na",
    "- [x]: /y\n- b", "\\~~~\n\n\\=== \n\n\\--- ", "| a\n|   b *c*", "a | `b`\n--|--\n\\| | c",
    "T *e*\n\n:   a\n\n    b\n:   c", "a\n: b\n\n  c\n: d",
    "[a *b*]{.c #d}", "a^b^ ~~c~~ d~e~", "\"a\" 'b' -- c...", "line&#10;feed &#9; tab", "日本*語*。", "\\&amp;",
    "- - - - *", "*a* **b** [c](d) *e*", "a\u{3000}b", "- - - -    [a]: <>\n\n[a]",
    // Delimiters that only the source's own order tells apart.
    "--\u{fffd}-\nd \0e_**b:* c* t\n1d:__d _e_\u{fffd}--\u{fffd}-\nd \0e_**b:* c* t\n1d:--> _e_\u{fffd}\u{fffd}_ ",
    "*_b ***\"a\"* c_*", "*_a_*b**", "*a *b *c****", "*\"a\" _\"b\" *\"c\" d* e_ f*", "***a** b*c* * d\u{a0}*e* f*",
    "*a*&ouml;**b**&nbsp;*c*", "_a_\\\n\"b\"*  \n*c* *d **e***", "**a **b** *c***", "[a]: b\n*\n**c **d****",
    "`` `\n`` a", "- b\n\n  [f]: /", "1. -\n\n\t[f]: /", "2) <!--\n>", "- <!--\n\n- b", "> <?\n\n>", "|||\n-|-",
    "| |b\n-|-", "|<pre>|b\n-|-", "a|b\n-|-\n|\\", "\\\n    <p>", "<b r=\"\n    -\n\">", "| a \\\n|", "|   \\\n|",
    "| `\n| `", "***f*a*", "o**o*r***", "[^1]: [^1][^1]: a", "a[^1][^1]: b\n\n[^1]: c", "a\nb\n\n~ _c _d_ e_",
    "|\n|\n -", "|\n| \\-", "|\n|  -\\|", "|\n ~\n| -",
    "f\n: [a]: -\n\n  b",
    "*]*r**\\\n    ***",
    "+ i\n2)\n    <td\n <r>", "*\n+ * *\n*", "*e *a**^n  \n[^",
    "a\n:     <!--", "- [1]: -\n\t<!--",
    "a\n: b\n\n[c]: d\n\ne\n: f", "^^*^*_(_", "^^~a~^(^", "_\\ \n*_*|*", "a\\\n-\\|", "__f __r_&_,__",
    "*o***9**^[^", "+ r\n0)\n\n <!--", "* f\n+\n\n <v>", "[a]: b\n    <div>",
    "[a]: b\n    <!--> c", "\r\u{feff}", "[]{#b\n}\n-", "~~~ ~`", "~~~ \\\\a&amp;b&#32;", "*6*~\\\t\\\\~", "I*\u{b}*",
    "\u{a0}",
    "<a>&#10;\n: ", "<a>&#32;\n: b", "[a]: b\n<c>\n\n: d", "[a]: b\n    <p><c\nd>\n-",
    "^`a`{.b}^", "^a^``\n``{.b}", "^![a](b){.c}^",
    "# [a](b){.c} #", "# [a](b){.c} {#d}", "# `a`{.b}", "\\~~~***a*a*", "- a\n  + |", "1. a\n   + |\n   * |",
    "| *\\\n ^*", "[a]\n|-\n\n[a]: |", "[a]\n|-\n\n[a]: <\\|> '\\|'", "+\n\t*\n\t<a>",
    "- - b\n   -\n    <a>", "+\n   *\n    <a>",
    "1. a\n   - -   x\n       -\n        <b>", "- a\n  :   b\n    <div>", ">  - a\n>   <div>",
    "[^1]:  - a\n\n      <b>", "- > a\n  >\n  b", "- - > a\n    >\n  b", "- > a\n  >\n  <b>",
    "- > > a\n  >\n  b|c\n  -|-",
    "- > - a\n  >\n  b\n  : c", "^~~\\^^[~~_~_", "* a\n-   b\n   <p", " -\n  +\n   <b>",
    "-   a\n\n  b\n  :   c\n\n   <b>",
    "- \t<!--\n- a\n\n \t<b>",
    "- [a]:|>\n\t- |", "a\n: *\n\n    <p", "- <!--\n- a\n\n\t[a]:a", "- - a\n  |\n  |-", "- | a\n  b|c\n  -|-",
    "- - a\n  | - | b\n  -|-",
    "a^b\\ c^ ~d\\ ~e~f~", "a^[b][c]^\n\n[c]: d 'e'", "a^`b c`^",
  ])
  func `what is written reads back as the same text with the same markup`(markdown: String) throws {
    let essay = try Essay(markdown: markdown, extensions: .all)
    let written = MarkdownRenderer(form: .normalized).render(essay)
    let again = try Essay(markdown: written, extensions: .all)
    #expect(again.text == essay.text, "\(written)")
    #expect(again.metadata == essay.metadata)
    #expect(blocks(of: again) == blocks(of: essay), "\(written)")
    #expect(inlines(of: again) == inlines(of: essay), "\(written)")
    #expect(again.typographic(again.range).text == essay.typographic(essay.range).text, "\(written)")
    #expect(MarkdownRenderer(form: .normalized).render(again) == written)
  }

  @Test(arguments: [
    "1. a\n   - [b]: c", "- a\n  1. [b]: c", "- a\n  - - [b]: c", "- a\n  - [b]: c\n\n    [d]: e\n  - f",
    "- a\n  - [b]: c\n       <!-- d -->", "- [a]: b\n  # c", "- [a]: b\n\n  c\n- d", "- a\n\n  [b]: c",
    "[^1]: [a]: b\n     <!-- c -->", "a\n: [b]: c\n\n  d",
  ])
  func `a block that begins with definitions of links reads back as it was`(markdown: String) throws {
    for extensions in [MarkdownExtensions.all, .commonMark] {
      let essay = try Essay(markdown: markdown, extensions: extensions)
      let written = MarkdownRenderer(form: .normalized).render(essay)
      let again = try Essay(markdown: written, extensions: extensions)
      #expect(again.text == essay.text, "\(written)")
      #expect(blocks(of: again) == blocks(of: essay), "\(written)")
      #expect(MarkdownRenderer(form: .normalized).render(again) == written)
    }
  }

  @Test func `the bundled essay reads back as the same text with the same markup`() throws {
    let essay = Edition.whyRussiaIsntSocialist.essay
    let written = MarkdownRenderer(form: .normalized).render(essay)
    let again = try Essay(markdown: written)
    #expect(again.text == essay.text)
    #expect(again.metadata == essay.metadata)
    #expect(blocks(of: again) == blocks(of: essay))
    #expect(inlines(of: again) == inlines(of: essay))
    #expect(again.sentences.map(\.range) == essay.sentences.map(\.range))
  }

  /// What each block is, from the first to the last, but for definitions of links.
  private func blocks(of essay: Essay) -> [Block.Kind] {
    var found: [Block.Kind] = []
    var open = Array(essay.blocks.reversed())
    while let block = open.popLast() {
      if block.kind != .linkDefinitions { found.append(block.kind) }
      open.append(contentsOf: block.children.reversed())
    }
    return found
  }

  private struct Markup: Hashable {
    var kind: Inline.Kind
    var range: TextRange
  }

  /// What each piece of markup is, and where.
  private func inlines(of essay: Essay) -> [Markup] {
    var found: [Markup] = []
    let headings = essay.sections.compactMap(\.heading)
    for paragraph in headings + Array(essay.paragraphs) {
      var open = Array(paragraph.inlines.reversed())
      while let inline = open.popLast() {
        found.append(Markup(kind: inline.kind, range: inline.range))
        open.append(contentsOf: inline.children.reversed())
      }
    }
    return found
  }
}

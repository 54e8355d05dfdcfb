import EssayKit
import Testing

/// What is read beyond CommonMark, as Pandoc reads it, and that it is what CommonMark makes of it where it is off.
@Suite struct ExtensionTests {
  typealias Case = (extension: MarkdownExtensions, markdown: String, on: String, off: String)

  static let blocks: [Case] = [
    // Notes
    (.footnotes, "a[^1]\n\n[^1]: b", "p(a«ref») note[1](p(b))", "p(a«a[b]:^1») defs"),
    (
      .footnotes, "a[^x-1].\n\n[^X-1]: b\nlazy\n\n    c\n\n    - d\n\ne",
      "p(a«ref».) note[X-1](p(b lazy) p(c) ul(li(p(d)))) p(e)",
      "p(a«a[b]:^x-1».) p(lazy) code(c⏎⏎- d) p(e)"
    ),
    (.footnotes, "[^1]: b\n[^2]: c\n\na[^2][^1]", "note[1](p(b)) note[2](p(c)) p(a«ref»«ref»)", "defs p(a«a[b]:^2»)"),
    (.footnotes, "a[^1] b", "p(a[^1] b)", "p(a[^1] b)"),
    (.footnotes, "`[^1]` \\[^1]\n\n[^1]: a", "p(«code:[^1]» [^1]) note[1](p(a))", "p(«code:[^1]» [^1]) defs"),
    (.footnotes, "[^a b]: c", "defs", "defs"),
    (.footnotes, "a^[b *c* [d](e)] f", "p(a«fn:b «em:c» «a[e]:d»» f)", "p(a^[b «em:c» «a[e]:d»] f)"),
    (.footnotes, "a^[b^[c]]", "p(a«fn:b«fn:c»»)", "p(a^[b^[c]])"),
    // A note's mark in CommonMark is a link, and the note its definition.
    (.footnotes, "a^[b", "p(a^[b)", "p(a^[b)"),
    (.footnotes, "a\\^[b](c)", "p(a^«a[c]:b»)", "p(a^«a[c]:b»)"),
    (.footnotes, "*a[^1]*\n\n[^1]:\n\n    b", "p(«em:a«ref»») note[1](p(b))", "p(«em:a[^1]») p([^1]:) code(b)"),
    (.footnotes, "> a[^1]\n>\n> [^1]: b\n\nc", "quote(p(a«ref») note[1](p(b))) p(c)", "quote(p(a«a[b]:^1») defs) p(c)"),
    // Verse
    (.lineBlocks, "| a *b*\n|   c\n|\n| d", "verse(a «em:b»⏎  c⏎⏎d)", "p(| a «em:b» |   c | | d)"),
    (.lineBlocks, "| a\nb", "verse(a) p(b)", "p(| a b)"),
    (.lineBlocks, "| a\n   *b\n c*\n| d", "verse(a «em:b c»⏎d)", "p(| a «em:b c» | d)"),
    (.lineBlocks, "- | a\n    b\n  c", "ul(li(verse(a b) p(c)))", "ul(li(p(| a b c)))"),
    (.lineBlocks, "|a\n|b", "p(|a |b)", "p(|a |b)"),
    (.lineBlocks, "> | a\n> | b", "quote(verse(a⏎b))", "quote(p(| a | b))"),
    // Definition lists
    (.definitionLists, "a\n: b", "dl(dt(a) dd(p(b)))", "p(a : b)"),
    (.definitionLists, "*a*\n:   b\n    c\n: d", "dl(dt(«em:a») dd(p(b c)) dd(p(d)))", "p(«em:a» :   b c : d)"),
    (
      .definitionLists, "a\n\n: b\n\n    c\n\nd\n\n: e", "dl-loose(dt(a) dd(p(b) p(c)) dt(d) dd(p(e)))",
      "p(a) p(: b) code(c) p(d) p(: e)"
    ),
    (.definitionLists, "a\n: b\n\nc", "dl(dt(a) dd(p(b))) p(c)", "p(a : b) p(c)"),
    (.definitionLists, "a\nb\n: c", "p(a b : c)", "p(a b : c)"),
    (.definitionLists, "a\n:b", "p(a :b)", "p(a :b)"),
    (.definitionLists, ": a", "p(: a)", "p(: a)"),
    (.definitionLists, "a\n  ~ b\n~ c", "dl(dt(a) dd(p(b)) dd(p(c)))", "p(a ~ b ~ c)"),
    (
      .definitionLists, "a\n: b\n\n  c\n\nd\n: e", "dl(dt(a) dd(p(b) p(c)) dt(d) dd(p(e)))", "p(a : b) p(c) p(d : e)"
    ),
    (.definitionLists, "[a]: /b  \n: c", "dl(dt([a]: /b) dd(p(c)))", "p(: c)"),
    (.definitionLists, "[a]: /b\n\n: c", "defs p(: c)", "defs p(: c)"),
    (.definitionLists, "a\n: - b\n  - c", "dl(dt(a) dd(ul(li(p(b)) li(p(c)))))", "p(a : - b) ul(li(p(c)))"),
    // Tables
    (
      .pipeTables, "| a | *b* |\n|:--|--:|\n| c | `d` |",
      "tablelr(header(«cell:a»\t«cell:«em:b»») row(«cell:c»\t«cell:«code:d»»))",
      "p(| a | «em:b» | |:--|--:| | c | «code:d» |)"
    ),
    (.pipeTables, "a|b\n-|:-:\nc\n\nd", "tablenc(header(«cell:a»\t«cell:b»)) p(c) p(d)", "p(a|b -|:-: c) p(d)"),
    (
      .pipeTables, "a|b\n-|-\n1|x\\|y\n||", "tablenn(header(«cell:a»\t«cell:b») row(«cell:1»\t«cell:x|y») row(«cell»))",
      "p(a|b -|- 1|x|y ||)"
    ),
    (.pipeTables, "a|b\n-|-|-", "p(a|b -|-|-)", "p(a|b -|-|-)"),
    (.pipeTables, "a\nb|c\n-|-", "p(a b|c -|-)", "p(a b|c -|-)"),
    (
      .pipeTables, "> a|b\n> -|-\n> c|d", "quote(tablenn(header(«cell:a»\t«cell:b») row(«cell:c»\t«cell:d»)))",
      "quote(p(a|b -|- c|d))"
    ),
    // Attributes of headings
    (.attributes, "# a {#b .c}", "h1(a){#b .c}", "h1(a {#b .c})"),
    (.attributes, "## *a* ## {k=\"v w\"}", "h2(«em:a»){k=\"v w\"}", "h2(«em:a» ## {k=\"v w\"})"),
    (.attributes, "a{.b}\n===\n\nc\nd {-}\n---", "h1(a){.b} h2(c d){-}", "h1(a{.b}) h2(c d {-})"),
    (
      .attributes, "# {#a}\n# b {}\n# c {k=\"{\"}", "h1{#a} h1(b){} h1(c){k=\"{\"}", "h1({#a}) h1(b {}) h1(c {k=\"{\"})"
    ),
    (
      .attributes, "# a {b}\n# a {#b\n# a {.b} c\n# a \\{.b}\n# `a {.b}`",
      "h1(a {b}) h1(a {#b) h1(a {.b} c) h1(a {.b}) h1(«code:a {.b}»)",
      "h1(a {b}) h1(a {#b) h1(a {.b} c) h1(a {.b}) h1(«code:a {.b}»)"
    ),
    (.attributes, "a {.b}", "p(a {.b})", "p(a {.b})"),
    (
      .attributes, "# `a`{.b}\n# [a]{.b}\n# `a` {.b}", "h1(«span[.b]:«code:a»») h1(«span[.b]:a») h1(«code:a»){.b}",
      "h1(«code:a»{.b}) h1([a]{.b}) h1(«code:a» {.b})"
    ),
    // Attributes of spans
    (
      .attributes, "[a *b*]{.smallcaps #i k='v'} c", "p(«span[.smallcaps #i k='v']:a «em:b»» c)",
      "p([a «em:b»]{.smallcaps #i k='v'} c)"
    ),
    (.attributes, "[a]{} [b]{c} [d] {.e}", "p(«span[]:a» [b]{c} [d] {.e})", "p([a]{} [b]{c} [d] {.e})"),
    (.attributes, "`a`{.b} `c` {.d}", "p(«span[.b]:«code:a»» «code:c» {.d})", "p(«code:a»{.b} «code:c» {.d})"),
    (.attributes, "*[a](b){.c}*{.d}", "p(«em:«span[.c]:«a[b]:a»»»{.d})", "p(«em:«a[b]:a»{.c}»{.d})"),
    (.attributes, "![a](b){width=50%}", "p(«span[width=50%]:«img[b]:a»»)", "p(«img[b]:a»{width=50%})"),
    (
      .attributes, "[a]{.c} [a][]{.d} [a]{c}\n\n[a]: b",
      "p(«span[.c]:a» «span[.d]:«a[b]:a»» «a[b]:a»{c}) defs",
      "p(«a[b]:a»{.c} «a[b]:a»{.d} «a[b]:a»{c}) defs"
    ),
    (.attributes, "[a [b](c)]{.d}", "p(«span[.d]:a «a[c]:b»»)", "p([a «a[c]:b»]{.d})"),
    // Scripts and what is struck out
    (.superscript, "x^2^ a^b c^ d^e\\ f^ ^g", "p(x«sup:2» a^b c^ d«sup:e f» ^g)", "p(x^2^ a^b c^ d^e\\ f^ ^g)"),
    (.superscript, "x^*a*^ *a^b*^", "p(x«sup:«em:a»» «em:a^b»^)", "p(x^«em:a»^ «em:a^b»^)"),
    (.subscript, "H~2~O ~5 and ~6 7~ ~~a~~", "p(H«sub:2»O ~5 and ~6 7~ ~~a~~)", "p(H~2~O ~5 and ~6 7~ ~~a~~)"),
    (
      .strikeout, "~~a *b* c~~ ~~ d ~~ ~e~ ~~~f~~~", "p(«del:a «em:b» c» ~~ d ~~ ~e~ ~~~f~~~)",
      "p(~~a «em:b» c~~ ~~ d ~~ ~e~ ~~~f~~~)"
    ),
    // Front matter
    (.frontMatter, "---\na: b\n---\n\nc", "p(c)", "hr h2(a: b) p(c)"),
    (.frontMatter, "---\na: b\n...\nc", "p(c)", "hr p(a: b ... c)"),
    (.frontMatter, "---\n\na: b\n---", "hr h2(a: b)", "hr h2(a: b)"),
    (.frontMatter, "---\na: b", "hr p(a: b)", "hr p(a: b)"),
    (.frontMatter, "a\n\n---\nb: c\n---", "p(a) hr h2(b: c)", "p(a) hr h2(b: c)"),
    (.frontMatter, "\u{feff}---\na: b\n---\nc", "p(c)", "hr h2(a: b) p(c)"),
    (.frontMatter, "---\n---\nc", "p(c)", "hr hr p(c)"),
    // Typography changes the reading text in no way
    (.smart, "\"a\" -- b...", "p(\"a\" -- b...)", "p(\"a\" -- b...)"),
  ]

  @Test(arguments: blocks) func `an extension is read where it is on and is plain text where it is off`(
    example: Case
  ) throws {
    let on = try StructureOutline.blocks(example.markdown, example.extension)
    #expect(on == example.on)
    let off = try StructureOutline.blocks(example.markdown, MarkdownExtensions.commonMark)
    #expect(off == example.off)
  }

  @Test(arguments: [
    ("| a | b |\n|---|---|\n| c | d |", "tablenn(header(«cell:a»\t«cell:b») row(«cell:c»\t«cell:d»))"),
    ("| a\n|--:|\n| b", "tabler(header(«cell:a») row(«cell:b»))"),
    ("- | a | b |\n  --|--\n\n| c", "ul(li(tablenn(header(«cell:a»\t«cell:b»)))) verse(c)"),
    ("| a | b |\n|---|", "verse(a | b |) p(|---|)"),
    ("| a\n| b |\n|---|", "verse(a⏎b |) p(|---|)"),
  ])
  func `lines that a row of dashes makes a table aren't verse`(markdown: String, expected: String) throws {
    #expect(try StructureOutline.blocks(markdown, .all) == expected)
  }

  @Test func `the default is CommonMark with front matter, notes and smart typography`() throws {
    #expect(MarkdownExtensions.default == [.frontMatter, .footnotes, .smart])
    #expect(try Essay(markdown: "a").extensions == .default)
    #expect(MarkdownExtensions.commonMark.isEmpty)
    #expect(MarkdownExtensions.all.isSuperset(of: .default))
  }

  @Test func `a mark leads to its note, and a note's paragraphs are cited where they stand`() throws {
    let essay = try Essay(markdown: "# T\n\nA[^n] b[^n].\n\n[^n]: One. Two.\n\n    Three.\n\nEnd.\n")
    let marks = essay.paragraphs[0].inlines.filter { $0.kind == .noteReference }
    #expect(marks.count == 2)
    #expect(marks.allSatisfy { $0.note?.kind == .note(label: "n") && $0.text.isEmpty })
    #expect(marks[0].note?.children.map { String($0.text) } == ["One. Two.", "Three."])
    #expect(essay.paragraphs.map(\.kind) == [.paragraph, .note, .note, .paragraph])
    #expect(essay["1.2.2"]?.text == "Two.")
    #expect(marks[0].sourceRange.utf8Offsets == 6..<10)
  }

  @Test func `attributes are no part of a section's title`() throws {
    let essay = try Essay(markdown: "# I. One {#one}\n\nTwo\n--- {.x}\n\nThree {.y}\n-----\n", extensions: .all)
    #expect(essay.sections.map { String($0.title) } == ["One", "Three"])
    #expect(essay.sections.map { $0.heading?.block.attributes } == ["#one", ".y"])
    #expect(essay.sections[0].heading?.sourceRange.utf8Offsets == 2..<8)
    #expect(essay.sections[0].heading?.block.sourceRange.utf8Offsets == 0..<15)
  }

  @Test func `a table's rows are paragraphs, their cells divided by tabs`() throws {
    let essay = try Essay(markdown: "a | b\n--|--\nc | d\n", extensions: .all)
    #expect(essay.paragraphs.map(\.kind) == [.tableRow, .tableRow])
    #expect(essay.paragraphs.map { String($0.text) } == ["a\tb", "c\td"])
    #expect(essay.blocks.first?.kind == .table(columns: [.natural, .natural]))
    #expect(essay.paragraphs[1].inlines.map { String($0.text) } == ["c", "d"])
  }
}

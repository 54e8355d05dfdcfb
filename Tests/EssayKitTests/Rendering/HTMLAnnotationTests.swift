import EssayKit
import Testing

@Suite struct HTMLAnnotationTests {
  private func render(_ markdown: String, _ annotations: [(Range<Int>, String, [HTMLRenderer.Attribute])]) throws
    -> String
  {
    let essay = try Essay(markdown: markdown, extensions: .all)
    return HTMLRenderer(options: .init(isTypographic: false, anchors: .none, hasSections: false))
      .render(
        essay, annotations: annotations.map { HTMLRenderer.Annotation(TextRange(utf8Offsets: $0.0), $0.1, $0.2) })
  }

  @Test func `an annotation is an element around its stretch`() throws {
    let html = try render("one two three", [(4..<7, "dfn", [HTMLRenderer.Attribute("data-term", "a & b")])])
    #expect(html == "<p>one <dfn data-term=\"a &amp; b\">two</dfn> three</p>\n")
  }

  @Test func `one around markup holds it, one within stands within`() throws {
    #expect(try render("a *b* c", [(0..<5, "mark", [])]) == "<p><mark>a <em>b</em> c</mark></p>\n")
    #expect(try render("a *b c* d", [(2..<3, "mark", [])]) == "<p>a <em><mark>b</mark> c</em> d</p>\n")
  }

  @Test func `one that overlaps markup is cut, and keeps its id once`() throws {
    let html = try render("a *b c* d", [(0..<3, "mark", [HTMLRenderer.Attribute("id", "m")])])
    #expect(html == "<p><mark id=\"m\">a </mark><em><mark>b</mark> c</em> d</p>\n")
  }

  @Test func `those that overlap each other nest`() throws {
    let html = try render("abcdef", [(0..<4, "mark", []), (2..<6, "cite", [])])
    #expect(html == "<p><mark>ab<cite>cd</cite></mark><cite>ef</cite></p>\n")
  }

  @Test func `one over several paragraphs has a piece in each`() throws {
    // The reading text is “ab”, a line feed, “cd”.
    #expect(try render("ab\n\ncd", [(1..<4, "mark", [])]) == "<p>a<mark>b</mark></p>\n<p><mark>c</mark>d</p>\n")
  }

  @Test func `a link never stands within another`() throws {
    let link = [HTMLRenderer.Attribute("href", "/x")]
    #expect(
      try render("a [b](c) d", [(0..<5, "a", link)])
        == "<p><a href=\"/x\">a </a><a href=\"c\"><span>b</span></a><a href=\"/x\"> d</a></p>\n")
    #expect(
      try render("abcd", [(0..<4, "a", link), (1..<2, "a", link)])
        == "<p><a href=\"/x\">a<span>b</span>cd</a></p>\n")
    #expect(
      try render("a^[n] b", [(0..<3, "a", link)]).hasPrefix("<p><a href=\"/x\">a</a><sup><a id=\"note-1-ref\""))
  }

  @Test func `names and attributes that could do harm are left out`() throws {
    let attributes = [
      HTMLRenderer.Attribute("onclick", "x"), HTMLRenderer.Attribute("style", "x"),
      HTMLRenderer.Attribute("href", "javascript:x"),
      HTMLRenderer.Attribute("src", "x"), HTMLRenderer.Attribute("data-a b", "x"),
      HTMLRenderer.Attribute("data-\"><script>", "x"),
      HTMLRenderer.Attribute("class", "\"><script>"), HTMLRenderer.Attribute("class", "twice"),
    ]
    #expect(
      try render("abc", [(0..<3, "script", attributes)])
        == "<p><span class=\"&quot;&gt;&lt;script&gt;\">abc</span></p>\n")
    #expect(try render("abc", [(0..<3, "a", attributes)]).contains("<a class="))
    #expect(try render("abc", [(0..<3, "b onclick=x", [])]) == "<p><span>abc</span></p>\n")
  }

  @Test func `empty ranges and ranges outside the text are nothing`() throws {
    #expect(try render("abc", [(1..<1, "mark", []), (3..<9, "mark", []), (50..<60, "mark", [])]) == "<p>abc</p>\n")
  }

  @Test func `whatever the annotations, the output is nested and the text stays`() throws {
    let source = """
      # A *b* c

      One *two [three **four***](x) `five` six[^1]. Seven^[in *place* and] eight -- ["nine"]{.ten}.

      > - quoted *and \\
      >   broken*
      > - more

      a | *b c*
      --|--
      d | e ![f g](h)

      ```
      code here
      ```

      [^1]: Note *one* two.
      """
    let essay = try Essay(markdown: source, extensions: .all)
    let count = essay.range.utf8Count
    var random = SeededGenerator(seed: 3)
    var renderer = HTMLRenderer(options: .init(anchors: .paragraphs))
    let text = Markup(renderer.render(essay)).text
    for round in 0..<300 {
      renderer.options.anchors = round % 2 == 0 ? .sentences : .paragraphs
      let annotations = (0..<Int.random(in: 0...12, using: &random)).map { number in
        let lower = Int.random(in: 0...count, using: &random)
        let upper = Int.random(in: lower...count, using: &random)
        return HTMLRenderer.Annotation(
          TextRange(utf8Offsets: lower..<upper), random.pick(["mark", "a", "dfn", "span"]),
          [HTMLRenderer.Attribute("id", "n\(number)"), HTMLRenderer.Attribute("href", "/x")])
      }
      let markup = Markup(renderer.render(essay, annotations: annotations))
      #expect(markup.isNested)
      #expect(!markup.hasLinkInLink)
      #expect(Set(markup.identifiers).count == markup.identifiers.count)
      #expect(markup.text == text)
    }
  }
}

/// What tags of the renderer's output say, read without a parser's corrections.
private struct Markup {
  var isNested = true
  var hasLinkInLink = false
  var identifiers: [Substring] = []
  var text = ""

  init(_ html: String) {
    var open: [Substring] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if tag.hasPrefix("/") {
        if open.popLast() != name { isNested = false }
      } else if !tag.hasSuffix("/") {
        if name == "a", open.contains("a") { hasLinkInLink = true }
        open.append(name)
      }
      if let id = tag.range(of: " id=\"") { identifiers.append(tag[id.upperBound...].prefix { $0 != "\"" }) }
    }
    text += rest
    if !open.isEmpty { isNested = false }
  }
}

extension Substring {
  /// The first place of a string.
  fileprivate func range(of string: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(string) { return start..<index(start, offsetBy: string.count) }
      start = index(after: start)
    }
    return nil
  }
}

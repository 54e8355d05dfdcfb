import EssayKit
import Testing

@Suite struct HTMLRendererTests {
  private func render(_ markdown: String, _ options: HTMLRenderer.Options = .init(hasSections: false)) throws -> String
  {
    HTMLRenderer(options: options).render(try Essay(markdown: markdown, extensions: .all))
  }

  @Test(arguments: [
    ("Text *em* **strong** `code`", #"<p id="c0.1">Text <em>em</em> <strong>strong</strong> <code>code</code></p>"#),
    ("\"a\" -- b", #"<p id="c0.1">“a” – b</p>"#),
    ("> a\n\nb", "<blockquote>\n<p id=\"c0.1\">a</p>\n</blockquote>\n<p id=\"c0.2\">b</p>"),
    ("- a\n- b", "<ul>\n<li><span id=\"c0.1\">a</span></li>\n<li><span id=\"c0.2\">b</span></li>\n</ul>"),
    ("# A\n\nb\n\n## C", "<h1 id=\"c1.0\">A</h1>\n<p id=\"c1.1\">b</p>\n<h2 id=\"c2.0\">C</h2>"),
    ("| a\n| b", "<p id=\"c0.1\" class=\"verse\">a<br />\nb</p>"),
    ("```swift x\na < b\n```", "<pre id=\"c0.1\"><code class=\"language-swift\">a &lt; b\n</code></pre>"),
    ("<div>x</div>", "<pre id=\"c0.1\"><code>&lt;div&gt;x&lt;/div&gt;</code></pre>"),
    ("T\n: d", "<dl>\n<dt id=\"c0.1\">T</dt>\n<dd><span id=\"c0.2\">d</span></dd>\n</dl>"),
    ("~~a~~ b^2^ c~2~", "<p id=\"c0.1\"><del>a</del> b<sup>2</sup> c<sub>2</sub></p>"),
    (
      "[a]{.small-caps lang=de #x}",
      "<p id=\"c0.1\"><span id=\"x\" class=\"small-caps\" lang=\"de\">a</span></p>"
    ),
    ("[a]{.mark}", "<p id=\"c0.1\"><mark class=\"mark\">a</mark></p>"),
    (
      "# A {#own .numbered}",
      "<h1 id=\"c1.0\" class=\"numbered\"><span id=\"own\"></span>A</h1>"
    ),
    (
      "a | b\n:--|--:\nc | d",
      """
      <table>
      <thead>
      <tr id="c0.1"><th scope="col" style="text-align: left">a</th><th scope="col" style="text-align: right">b</th></tr>
      </thead>
      <tbody>
      <tr id="c0.2"><td style="text-align: left">c</td><td style="text-align: right">d</td></tr>
      </tbody>
      </table>
      """
    ),
  ])
  func `each kind of block and markup has its element`(markdown: String, expected: String) throws {
    #expect(try render(markdown) == expected + "\n")
  }

  @Test func `sections nest by level, text before the first heading in one of its own`() throws {
    let html = try render("pre\n\n# A\n\n### B\n\n# C", .init(language: "en-GB"))
    #expect(
      html == """
        <article lang="en-GB">
        <section id="c0">
        <p id="c0.1">pre</p>
        </section>
        <section id="c1" aria-labelledby="c1.0">
        <h1 id="c1.0">A</h1>
        <section id="c2" aria-labelledby="c2.0">
        <h3 id="c2.0">B</h3>
        </section>
        </section>
        <section id="c3" aria-labelledby="c3.0">
        <h1 id="c3.0">C</h1>
        </section>
        </article>

        """)
  }

  @Test func `notes stand at the end, with links there and back`() throws {
    let html = try render("A[^1] b[^1] c^[In *place*].\n\n[^1]: Note.")
    #expect(
      html == """
        <p id="c0.1">A<sup><a id="note-1-ref" href="#note-1" role="doc-noteref">1</a></sup> \
        b<sup><a id="note-1-ref-2" href="#note-1" role="doc-noteref">1</a></sup> \
        c<sup><a id="note-2-ref" href="#note-2" role="doc-noteref">2</a></sup>.</p>
        <section class="notes" role="doc-endnotes">
        <ol>
        <li id="note-1">
        <p id="c0.2">Note. <a href="#note-1-ref" role="doc-backlink" aria-label="Back to the text">↩︎</a> \
        <a href="#note-1-ref-2" role="doc-backlink" aria-label="Back to the text">↩︎</a></p>
        </li>
        <li id="note-2"><p>In <em>place</em> \
        <a href="#note-2-ref" role="doc-backlink" aria-label="Back to the text">↩︎</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func `a document has its head and a title page`() throws {
    let source = """
      ---
      title: "On *Capital*"
      author: [A & B, C]
      date: 1970-01
      description: See <https://a.example/b--c>.
      keywords: [x, y]
      lang: fr
      ---

      Text
      """
    var options = HTMLRenderer.Options.document
    options.styleSheets = ["style.css?a&b"]
    options.scripts = ["script.js"]
    #expect(
      try render(source, options) == """
        <!DOCTYPE html>
        <html lang="fr">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>On Capital</title>
        <meta name="author" content="A &amp; B" />
        <meta name="author" content="C" />
        <meta name="description" content="See https://a.example/b--c." />
        <meta name="keywords" content="x, y" />
        <link rel="stylesheet" href="style.css?a&amp;b" />
        <script defer="defer" src="script.js"></script>
        </head>
        <body>
        <article lang="fr">
        <header class="title-page">
        <h1>On <em>Capital</em></h1>
        <p class="author">A &amp; B</p>
        <p class="author">C</p>
        <p class="date"><time>1970-01</time></p>
        <div class="description">
        <p>See <a href="https://a.example/b--c">https://a.example/b--c</a>.</p>
        </div>
        </header>
        <section id="c0">
        <p id="c0.1">Text</p>
        </section>
        </article>
        </body>
        </html>

        """)
  }

  @Test func `sentences have anchors if asked for, once each`() throws {
    let html = try render("One *two. Three* four.", .init(anchors: .sentences, hasSections: false))
    #expect(
      html == """
        <p id="c0.1"><span id="c0.1.1" class="sentence">One </span><em><span class="sentence">two.</span> \
        <span id="c0.1.2" class="sentence">Three</span></em><span class="sentence"> four.</span></p>

        """)
  }

  @Test func `a passage stands in the blocks around it`() throws {
    let essay = try Essay(markdown: "# A\n\n> *One. Two.*\n\nb")
    let renderer = HTMLRenderer(options: .init(anchors: .none, hasSections: false))
    #expect(
      renderer.render(try #require(essay["1.1.2"])) == "<blockquote>\n<p><em>Two.</em></p>\n</blockquote>\n")
    #expect(renderer.render(essay.sections[0]).hasPrefix("<h1>A</h1>\n<blockquote>"))
  }

  @Test(arguments: [
    ("https://a.example", true), ("HTTPS://a.example", true), ("mailto:a@b.example", true), ("/path", true),
    ("#place", true), ("a/b:c", true), ("?q=a:b", true), ("//a.example", true), ("javascript:x", false),
    ("JavaScript:x", false), ("java&#10;script:x", false), ("&#1;javascript:x", false), ("data:text/html,x", false),
    ("vbscript:x", false), ("file:///etc", false), ("a:b", false),
  ])
  func `links lead only to relative addresses and schemes of the list`(address: String, isKept: Bool) throws {
    let html = try render("[x](<\(address)>) ![y](<\(address)>)")
    #expect(html.contains("href=") == isKept)
    #expect(html.contains("src=") == isKept)
    #expect(html.contains(">x</a>"))
    #expect(html.contains("y"))
  }

  @Test func `a trusted source keeps its raw HTML and its addresses`() throws {
    #expect(try render("<b>a</b> [c](x:y)", .trusted) == "<p><b>a</b> <a href=\"x:y\">c</a></p>\n")
  }

  // MARK: Elements of the caller's

  @Test func `a closure changes an element's name and attributes`() throws {
    var renderer = HTMLRenderer(options: .init(anchors: .none, hasSections: false))
    renderer.elements[.emphasis] = { element in
      element.name = "i"
      element.attributes = [HTMLRenderer.Attribute("class", "a\"b"), HTMLRenderer.Attribute("on click", "x")]
    }
    renderer.elements[.strong] = { $0.name = "" }
    #expect(
      renderer.render(try Essay(markdown: "*a* **b**")) == "<p><i class=\"a&quot;b\">a</i> b</p>\n")
  }

  @Test func `a closure puts HTML around an element or takes its content over`() throws {
    var renderer = HTMLRenderer(options: .init(anchors: .none, hasSections: false))
    renderer.elements[.codeBlock] = { element in
      element.before = "<figure>"
      element.content = "<code>\(element.essay[element.range].count)</code>"
      element.after = "</figure>"
    }
    renderer.elements[.thematicBreak] = { $0.attributes.append(HTMLRenderer.Attribute("class", "stars")) }
    renderer.elements[.image] = { element in
      element.name = "span"
      element.attributes = []
      element.content = "image"
    }
    let html = renderer.render(try Essay(markdown: "```\nabc\n```\n\n---\n\n![x](y) z"))
    #expect(
      html == "<figure><pre><code>3</code></pre></figure>\n<hr class=\"stars\" />\n<p><span>image</span> z</p>\n")
  }

  @Test func `every kind of element can be changed`() throws {
    let source = """
      ---
      title: T
      ---

      # H

      P *e* **s** `c` [l](m) ![i](j) ~~d~~ a^1^ b~2~ [p]{.q} n[^1].

      > q

      - i

      ```
      c
      ```

      <div>

      ---

      a | b
      --|--
      c | d

      | v

      t
      : d

      [^1]: N
      """
    let essay = try Essay(markdown: source, extensions: .all)
    var renderer = HTMLRenderer(options: .init(anchors: .sentences, hasTitlePage: true))
    for kind in HTMLRenderer.Element.Kind.allCases {
      renderer.elements[kind] = { $0.attributes.append(HTMLRenderer.Attribute("data-kind", $0.kind.rawValue)) }
    }
    let html = renderer.render(
      essay, annotations: [HTMLRenderer.Annotation(try #require(essay.range(of: "1.1.1")), "mark")])
    for kind in HTMLRenderer.Element.Kind.allCases {
      #expect(html.contains("data-kind=\"\(kind.rawValue)\""), "\(kind) isn't asked about")
    }
  }
}

import EssayKit
import Testing

/// Payloads of the kinds in OWASP's cheat sheet on filter evasion.
///
/// `Tests/Outside/html` tries more of them in more places
/// and parses the output as browsers do.
@Suite struct HTMLInjectionTests {
  private static let payloads = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "\"><script>alert(1)</script>",
    "'><script>alert(1)</script>",
    "\" onmouseover=alert(1) x=\"",
    "</title></p></article><script>alert(1)</script>",
    "--><script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;",
    "javascript:alert(1)",
    "java&#9;script:alert(1)",
    "&#1;javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "\u{0}<script>",
  ]

  private static let places = [
    "%", "# %", "> %", "- %", "*%*", "`%`", "```%\nx\n```", "[%](https://a.example)", "[x](<%>)", "[x](y \"%\")",
    "[x](y '%')",
    "[x][r]\n\n[r]: <%> '%'", "![%](<%> '%')", "<%>", "x^[%]", "x[^1]\n\n[^1]: %", "a | %\n--|--\n% | b", "| %",
    "%\n: %",
    "[x]{%}", "[x]{.%}", "[x]{#%}", "[x]{lang=\"%\"}", "# A {%}", "<div>\n%\n</div>", "<b %>x</b>",
    "---\ntitle: '%'\n---\n\nx", "---\nauthor: ['%', \"x\"]\n---\n\nx", "---\nlang: '%'\n---\n\nx",
    "---\ndescription: '%'\ndate: '%'\nkeywords: '%'\nsubtitle: '%'\n---\n\nx",
  ]

  @Test(arguments: payloads)
  func `no payload comes through as an element, an event handler or an address`(payload: String) throws {
    for place in Self.places {
      let quoted = place.hasPrefix("---") ? payload.split(separator: "'").joined(separator: "''") : payload
      let source = place.split(separator: "%", omittingEmptySubsequences: false).joined(separator: quoted)
      // A payload that breaks the front matter is refused there, at its line.
      guard let essay = try? Essay(markdown: source, extensions: .all) else { continue }
      for anchors in HTMLRenderer.Anchors.allCases {
        var options = HTMLRenderer.Options.document
        options.anchors = anchors
        let annotation = HTMLRenderer.Annotation(
          essay.range, payload,
          [
            HTMLRenderer.Attribute(payload, payload), HTMLRenderer.Attribute("data-x", payload),
            HTMLRenderer.Attribute("href", payload),
          ])
        let html = HTMLRenderer(options: options).render(essay, annotations: [annotation])
        for tag in Self.tags(of: html) {
          #expect(Self.names.contains(tag.name), "\(source) gives \(tag)")
          for attribute in tag.attributes {
            #expect(Self.attributes.contains(attribute.name), "\(source) gives \(tag)")
            if attribute.name == "href" || attribute.name == "src" {
              #expect(Self.isHarmless(attribute.value), "\(source) gives \(tag)")
            }
          }
        }
      }
    }
  }

  private static let names: Set<String> = [
    "!DOCTYPE", "html", "head", "meta", "title", "body", "article", "header", "section", "h1", "p", "div", "time",
    "blockquote", "ul", "ol", "li", "pre", "code", "br", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd",
    "em",
    "sup", "a", "img", "span", "mark", "del", "sub", "strong",
  ]

  private static let attributes: Set<String> = [
    "html", "lang", "charset", "name", "content", "id", "class", "role", "href", "src", "alt", "title", "scope",
    "aria-label", "aria-labelledby", "data-x",
  ]

  private static func isHarmless(_ address: String) -> Bool {
    guard let colon = address.firstIndex(of: ":") else { return true }
    let scheme = address[..<colon]
    return scheme.contains { "/?#".contains($0) } || ["http", "https", "mailto"].contains(scheme.lowercased())
  }

  private struct Tag {
    var name: String
    var attributes: [(name: String, value: String)] = []
  }

  /// The start tags of HTML whose attributes all stand in double quotation marks; anything else shows as an attribute or
  /// a name that isn't expected.
  private static func tags(of html: String) -> [Tag] {
    var tags: [Tag] = []
    var rest = Substring(html)
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      if rest.first == "/" { continue }
      var tag = Tag(name: String(rest.prefix { !" >".contains($0) }))
      rest = rest.dropFirst(tag.name.count)
      while let first = rest.first, first != ">" {
        rest = rest.drop { $0 == " " || $0 == "/" }
        let name = rest.prefix { !"=> ".contains($0) }
        rest = rest[name.endIndex...]
        guard !name.isEmpty else { continue }
        var value = ""
        if rest.hasPrefix("=\"") {
          value = String(rest.dropFirst(2).prefix { $0 != "\"" })
          rest = rest.dropFirst(value.count + 3)
        }
        tag.attributes.append((String(name), value))
      }
      tags.append(tag)
    }
    return tags
  }
}

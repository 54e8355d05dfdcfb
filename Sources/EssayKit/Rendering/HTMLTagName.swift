/// The tags that the HTML writer knows, so that writing one costs no more than copying its bytes.
struct HTMLTagName {
  var name: StaticString
  var closing: StaticString
  var breaksInside = false
  var isVoid = false

  init(_ name: StaticString, _ closing: StaticString, breaksInside: Bool = false, isVoid: Bool = false) {
    self.name = name
    self.closing = closing
    self.breaksInside = breaksInside
    self.isVoid = isVoid
  }

  static var article: Self { Self("article", "</article>\n", breaksInside: true) }
  static var header: Self { Self("header", "</header>\n", breaksInside: true) }
  static var section: Self { Self("section", "</section>\n", breaksInside: true) }
  static var paragraph: Self { Self("p", "</p>\n") }
  static var blockQuote: Self { Self("blockquote", "</blockquote>\n", breaksInside: true) }
  static var bulletList: Self { Self("ul", "</ul>\n", breaksInside: true) }
  static var orderedList: Self { Self("ol", "</ol>\n", breaksInside: true) }
  static var listItem: Self { Self("li", "</li>\n") }
  static var pre: Self { Self("pre", "</pre>\n") }
  static var thematicBreak: Self { Self("hr", "", isVoid: true) }
  static var table: Self { Self("table", "</table>\n", breaksInside: true) }
  static var tableRow: Self { Self("tr", "</tr>\n") }
  static var headerCell: Self { Self("th", "</th>") }
  static var cell: Self { Self("td", "</td>") }
  static var definitionList: Self { Self("dl", "</dl>\n", breaksInside: true) }
  static var term: Self { Self("dt", "</dt>\n") }
  static var definition: Self { Self("dd", "</dd>\n") }
  static var emphasis: Self { Self("em", "</em>") }
  static var strong: Self { Self("strong", "</strong>") }
  static var code: Self { Self("code", "</code>") }
  static var link: Self { Self("a", "</a>") }
  static var image: Self { Self("img", "", isVoid: true) }
  static var strikeout: Self { Self("del", "</del>") }
  static var superscript: Self { Self("sup", "</sup>") }
  static var `subscript`: Self { Self("sub", "</sub>") }
  static var span: Self { Self("span", "</span>") }
  static var mark: Self { Self("mark", "</mark>") }

  /// The tag of a heading of a level from 1 to 6.
  static func heading(_ level: Int) -> Self {
    switch level {
    case 1: Self("h1", "</h1>\n")
    case 2: Self("h2", "</h2>\n")
    case 3: Self("h3", "</h3>\n")
    case 4: Self("h4", "</h4>\n")
    case 5: Self("h5", "</h5>\n")
    default: Self("h6", "</h6>\n")
    }
  }
}

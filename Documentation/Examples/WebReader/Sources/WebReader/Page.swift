import EssayKit

/// What every page has: head, navigation and foot.
struct Page {
  /// The file's name.
  var name: String
  /// The title, as browsers show it.
  var title: String
  /// What kind of page it is, for the style sheet.
  var kind: String
  var content: HTML
  /// The pages before and after, in reading order.
  var previous: (address: String, title: String)?
  var next: (address: String, title: String)?
  /// Scripts beside the reader's own.
  var scripts: [String] = []

  private static let places = [
    ("index.html", "Contents"), ("argument.html", "Argument"), ("glossary.html", "Glossary"),
    ("search.html", "Search"),
  ]

  /// The page as a document.
  func document(in site: Site) -> HTML {
    let links = Self.places.map { address, title -> HTML in
      "<li><a href=\"\(address)\"\(address == name ? " aria-current=\"page\"" as HTML : "")>\(title)</a></li>"
    }
    let heading = title == site.title ? title : "\(title) · \(site.title)"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(heading)</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="style.css">
      \(previous.map { "<link rel=\"prev\" href=\"\($0.address)\">\n" as HTML })\
      \(next.map { "<link rel=\"next\" href=\"\($0.address)\">\n" as HTML })\
      \(scripts.map { "<script defer src=\"\($0)\"></script>\n" as HTML })\
      <script defer src="reader.js"></script>
      </head>
      <body class="page-\(kind)">
      <a class="skip" href="#main">Skip to the text</a>
      <header class="site">
      <a class="title" href="index.html" lang="\(site.language)">\(site.title)</a>
      <nav aria-label="Site"><ul>\(links)</ul></nav>
      </header>
      <main id="main">
      \(content)
      </main>
      \(steps)
      </body>
      </html>

      """
  }

  /// Links to the pages before and after.
  private var steps: HTML? {
    guard previous != nil || next != nil else { return nil }
    let links: [HTML?] = [
      previous.map { "<a rel=\"prev\" href=\"\($0.address)\"><small>Previous</small> \($0.title)</a>" },
      next.map { "<a rel=\"next\" href=\"\($0.address)\"><small>Next</small> \($0.title)</a>" },
    ]
    return "<nav class=\"steps\" aria-label=\"Sections\">\(links.compactMap { $0 })</nav>"
  }
}

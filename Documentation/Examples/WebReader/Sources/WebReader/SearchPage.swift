import EssayKit
import Foundation

/// The page that searches, and what it searches.
struct SearchPage {
  let site: Site

  var page: Page {
    Page(
      name: "search.html", title: "Search", kind: "search",
      content: """
        <h1>Search</h1>
        <form action="search.html" role="search">
        <label for="query" class="aural">Words to look for</label>
        <input id="query" name="q" type="search" autocomplete="off" spellcheck="false" placeholder="labour vouchers">
        <button>Search</button>
        </form>
        <p class="hint">Words, <code>"phrases in quotes"</code>, beginnings with a star (<code>industr*</code>), and
        <code>-words</code> to leave out. A term of the glossary is found by all its forms.</p>
        <noscript><p class="hint">Searching needs a script, which is off here. The pages of the
        <a href="index.html">contents</a> can be searched with the browser's own search.</p></noscript>
        <p id="count" role="status"></p>
        <ol id="results" lang="\(site.language)"></ol>
        """,
      scripts: ["data.js"])
  }

  /// All that can be found, as a script, since pages opened from disk may load nothing else.
  func data() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return "window.essayData = \(String(decoding: try encoder.encode(Data(site)), as: UTF8.self));\n"
  }

  private struct Data: Encodable {
    /// Paragraphs: citation and sentences.
    var paragraphs: [Paragraph]
    /// Claims: title, text and address.
    var claims: [Entry]
    /// Terms: name, summary, address, and its forms.
    var terms: [Entry]
    /// Titles by section.
    var sections: [String: String]

    struct Paragraph: Encodable {
      var c: String
      var s: [String]
    }

    struct Entry: Encodable {
      var title: String
      var text: String
      var address: String
      var forms: [String]?
    }

    init(_ site: Site) {
      paragraphs = site.essay.paragraphs.map { Paragraph(c: "\($0.citation)", s: $0.sentences.map(\.typographic.text)) }
      claims = site.graph.claims.map {
        Entry(title: site.typeset($0.id.title), text: site.typeset($0.text), address: site.address(of: .claim($0.id)))
      }
      terms = site.edition.glossary.terms.map {
        Entry(
          title: $0.name, text: site.summary(of: $0), address: site.address(of: $0.id),
          forms: $0.variants + $0.transliterations)
      }
      sections = [:]
      for section in site.essay.sections {
        sections["\(section.number)"] = "\(site.numeral(of: section)) \(site.title(of: section))"
      }
    }
  }
}

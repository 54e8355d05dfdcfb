import EssayKit

/// The glossary: what each term means, what the essay means by it, and where it uses it.
struct GlossaryPage {
  let site: Site

  var page: Page {
    let terms = site.edition.glossary.sortedTerms
    return Page(
      name: "glossary.html", title: "Glossary", kind: "glossary",
      content: """
        <h1>Glossary</h1>
        \(letters(of: terms))
        <dl class="glossary">
        \(terms.map(entry))</dl>
        """)
  }

  /// Links to the first term of each letter.
  private func letters(of terms: [Term]) -> HTML? {
    var seen: Set<String> = []
    let links = terms.compactMap { term -> HTML? in
      guard let letter = term.name.first(where: { $0.isLetter || $0.isNumber })?.uppercased() else { return nil }
      guard seen.insert(letter).inserted else { return nil }
      return "<li><a href=\"#\(site.anchor(of: term.id))\">\(letter)</a></li>"
    }
    return links.count > 1 ? "<nav class=\"letters\" aria-label=\"Letters\"><ul>\(links)</ul></nav>" : nil
  }

  private func entry(_ term: Term) -> HTML {
    let facts = [term.kind.rawValue, term.language, term.period].compactMap { $0 }.joined(separator: " · ")
    let narrower = site.edition.glossary.narrower(of: term.id).map(\.id)
    let others = links("Wider", term.broader) + links("Narrower", narrower) + links("See also", term.related)
    return """
      <div class="entry" id="\(site.anchor(of: term.id))">
      <dt>\(site.typeset(term.name)) <small>\(facts)</small></dt>
      <dd><p>\(site.linked(term.definition))</p>
      \(term.usage.isEmpty ? nil : "<p class=\"usage\">\(site.linked(term.usage))</p>" as HTML?)
      \(others.isEmpty ? nil : "<p class=\"links\">\(others.joined(by: " "))</p>" as HTML?)
      \(uses(of: term))</dd>
      </div>

      """
  }

  private func links(_ heading: String, _ terms: [Term.ID]) -> [HTML] {
    guard !terms.isEmpty else { return [] }
    let links = terms.map { "<a href=\"#\(site.anchor(of: $0))\">\(site.typeset($0.name))</a>" as HTML }
    return ["<span><i>\(heading):</i> \(links.joined(by: ", ")).</span>"]
  }

  private func uses(of term: Term) -> HTML? {
    let lines = site.edition.occurrences(of: term).compactMap { use -> HTML? in
      guard let citation = use.citation, let line = use.concordanceLine(words: 7) else { return nil }
      let words = [line.beforeRange, line.keywordRange, line.afterRange].map { site.essay.typographic($0).text }
      return """
        <li><a href="\(site.address(of: citation))">\(citation)</a> <span>\(words[0])<b>\(words[1])</b>\(words[2])</span></li>
        """
    }
    guard !lines.isEmpty else { return nil }
    let count = lines.count == 1 ? "1 use" : "\(lines.count) uses"
    return """
      <details class="uses"><summary>\(count)<span class="aural"> of \(term.name)</span></summary>
      <ol lang="\(site.language)">\(lines)</ol></details>
      """
  }
}

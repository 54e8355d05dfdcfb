import EssayKit

/// The title page, the thesis and the contents.
struct ContentsPage {
  let site: Site

  var page: Page {
    let options = HTMLRenderer.Options(anchors: .none, hasSections: false, hasTitlePage: true)
    let titlePage = HTMLRenderer(options: options).render(
      site.essay.range.lowerBound..<site.essay.range.lowerBound, of: site.essay)
    let entries = site.outline.map(entry)
    let minutes = Int((site.outline.size.readingTime() / 60).rounded(.up))
    return Page(
      name: "index.html", title: site.title, kind: "contents",
      content: """
        \(HTML(trusted: titlePage))
        \(thesis)
        <h2 id="contents">Contents</h2>
        <ol class="sections" lang="\(site.language)">
        \(entries)</ol>
        <p class="size">\(site.outline.size.words) words, about \(minutes) minutes.</p>
        <section class="help" aria-labelledby="help">
        <h2 id="help">How to read</h2>
        <p>Small numbers after a sentence lead to the claims that rest on it, and words with a dotted line to the glossary;
        on a wide screen both also stand in the margin. With a script you can click any sentence to see what rests on it and
        whether it stands, that is, survives every attack in the argument map.</p>
        <dl class="keys">
        <div><dt><kbd>←</kbd> <kbd>→</kbd></dt><dd>section before, section after</dd></div>
        <div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>sentence after, sentence before</dd></div>
        <div><dt><kbd>Enter</kbd></dt><dd>what rests on the sentence</dd></div>
        <div><dt><kbd>Esc</kbd></dt><dd>close</dd></div>
        <div><dt><kbd>/</kbd></dt><dd>search</dd></div>
        </dl>
        </section>
        """,
      next: site.essay.sections.first.map { (site.page(of: $0), site.title(of: $0)) })
  }

  private var thesis: HTML? {
    site.graph.thesis.map { thesis in
      """
      <p class="thesis"><small>Its thesis</small> <a href="argument.html">\(site.typeset(thesis.text))</a></p>
      """
    }
  }

  private func entry(_ entry: Outline.Entry) -> HTML {
    let section = entry.section
    let claims = site.edition.claims(at: section.range).count
    let minutes = Int((entry.ownSize.readingTime() / 60).rounded(.up))
    return """
      <li class="depth-\(min(entry.depth, 5))"><a href="\(site.page(of: section))"><span class="numeral">\(site.numeral(of: section))</span> \
      <span class="name">\(site.title(of: section))</span></a> \
      <small lang="en">\(minutes) min · \(claims) \(claims == 1 ? "claim" : "claims")</small></li>

      """
  }
}

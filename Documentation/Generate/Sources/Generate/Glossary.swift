import EssayKit

/// The page with every term of the glossary.
func glossaryPage(of edition: Edition) -> Page {
  let glossary = edition.glossary
  var page = Page(
    "TheGlossary", title: "The glossary",
    summary:
      "All \(glossary.terms.count) terms of the bundled edition, what they mean, how the essay uses them, and where.")
  page.paragraph("How to look terms up in code is told in <doc:GlossaryArticle>.")
  for term in glossary.sortedTerms {
    page.heading(term.name, level: 3)
    page.paragraph(plain(term.definition))
    if !term.usage.isEmpty { page.paragraph(plain(term.usage)) }
    let uses = edition.occurrences(of: term)
    var fields = ["*\(term.kind.rawValue)*"]
    if let period = term.period { fields[0] += ", \(plain(period))" }
    if !term.transliterations.isEmpty { fields.append(plain(term.transliterations.joined(separator: ", "))) }
    let sections = Set(uses.compactMap { $0.citation?.section }).sorted().map(String.init)
    let first = uses.first?.citation?.description ?? ""
    fields.append(
      uses.count == 1
        ? "Used once, in \(first)"
        : "Used \(uses.count) times, first in \(first), in section\(sections.count == 1 ? "" : "s") "
          + sections.joined(separator: ", "))
    if !term.broader.isEmpty {
      fields.append("Broader: " + term.broader.map { link($0.name, on: "TheGlossary") }.joined(separator: ", "))
    }
    if !term.related.isEmpty {
      fields.append("Related: " + term.related.map { link($0.name, on: "TheGlossary") }.joined(separator: ", "))
    }
    page.list(fields)
  }
  return page
}

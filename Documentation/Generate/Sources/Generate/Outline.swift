import EssayKit

/// The page that shows how the essay is built.
func outlinePage(of edition: Edition) -> Page {
  let essay = edition.essay
  var page = Page(
    "TheEssay", title: "The essay’s outline",
    summary: "The sections of “\(plain(essay.metadata.title ?? ""))”, with their lengths and what is annotated in each."
  )
  let size = essay.outline.size
  page.paragraph(
    """
    By \(plain(essay.metadata.authors.joined(separator: ", "))), \(plain(essay.metadata.date ?? "")). It has \
    \(count(essay.sections.count, "section")), \(count(size.paragraphs, "paragraph")), \
    \(count(size.sentences, "sentence")), \(count(size.words, "word")) and \
    \(count(essay.quotations.count, "quotation")), and takes about \(minutes(size.readingTime())) minutes to read.
    """)
  page.heading("Sections")
  var rows = [["Section", "Paragraphs", "Sentences", "Words", "Minutes", "Claims", "Uses of terms"]]
  for entry in essay.outline {
    let section = entry.section
    let claims = edition.arguments.groups.filter { $0.title == section.heading?.text ?? "" }
      .flatMap { edition.arguments.claims(in: $0.id) }
    let uses = edition.annotations(at: section.range).terms
    let indent = String(repeating: "  ", count: entry.depth)
    rows.append([
      indent + "\(section.number). \(plain(title(of: section)))",
      "\(entry.size.paragraphs)", "\(entry.size.sentences)", "\(entry.size.words)",
      "\(minutes(entry.size.readingTime()))", "\(claims.count)", "\(uses.count)",
    ])
  }
  page.table(rows)
  page.paragraph(
    """
    A citation such as `6.12.3` counts from this table: section 6, its twelfth paragraph, that paragraph’s third \
    sentence. See <doc:TextAndCitations>.
    """)
  page.heading("What the annotations cover")
  page.paragraph(
    "A paragraph counts as covered where a claim quotes at least part of it.")
  page.table(
    [["Section", "Covered paragraphs", "Not covered"]]
      + edition.coverage.map { coverage in
        let all = coverage.quoted.count + coverage.unquoted.count
        let rest = coverage.unquoted.map(\.description).joined(separator: ", ")
        return [
          "\(coverage.section.number). \(plain(title(of: coverage.section)))", "\(coverage.quoted.count) of \(all)",
          rest.isEmpty ? "none" : rest,
        ]
      })
  return page
}

private func title(of section: Section) -> String {
  section.title.isEmpty ? "(before the first heading)" : String(section.title)
}

private func minutes(_ seconds: Double) -> Int {
  max(1, Int((seconds / 60).rounded()))
}

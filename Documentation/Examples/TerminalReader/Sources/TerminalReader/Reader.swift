import EssayKit

/// Shows an essay, or places of it, as text for a terminal.
struct Reader {
  let edition: Edition
  let essay: Essay
  let renderer: TerminalRenderer
  let standing: Labelling

  init(_ edition: Edition) {
    self.edition = edition
    essay = edition.essay
    standing = edition.arguments.labelling(.grounded)
    let hasColours = Terminal.hasColours
    renderer = TerminalRenderer(
      options: .init(
        width: Terminal.width, styling: hasColours ? .colors : .none, hasHyperlinks: hasColours, showsCitations: true))
  }

  /// The title page and the sections with their lengths.
  func contents() -> String {
    var lines = renderer.titlePage(of: essay) + "\n"
    for section in essay.sections {
      let number = section.numeral == nil ? "\(section.number). " : ""
      let title = section.heading?.typographic.text ?? ""
      lines += renderer.wrap("\(number)\(title)  (\(section.wordCount) words)", indentation: 4)
    }
    let minutes = Int((essay.readingTime() / 60).rounded())
    return lines + "\nRead a section with “read 6”, all of it with “read”: about \(minutes) minutes.\n"
  }

  /// The whole essay.
  func all() -> String {
    renderer.titlePage(of: essay) + "\n" + renderer.render(essay.range, of: essay, marking: termRanges)
  }

  /// A section, or any other place that a citation names.
  func read(_ place: String) -> String {
    let passage = passage(place)
    return renderer.render(passage.range, of: essay, marking: termRanges) + glosses(in: passage.range)
  }

  /// A passage, its citation, and the lines of the source that it comes from.
  func cite(_ place: String) -> String {
    let passage = passage(place)
    let source = passage.sourceRange
    let lines = [source.lowerBound, source.upperBound].map { "line \(essay.location(of: $0).line)" }
    return renderer.wrap(Selection(passage.range, in: essay).quotation)
      + "\nIn the source, from \(lines[0]) to \(lines[1]):\n" + "\(essay[source])\n"
  }

  /// A text with all its lines indented.
  func indented(_ text: String, by columns: Int) -> String {
    String(repeating: " ", count: columns) + renderer.wrap(text, indentation: columns)
  }

  /// The passage that a citation names; where there is none, the program ends.
  private func passage(_ place: String) -> Passage {
    guard let citation = Citation(place) else {
      Terminal.fail("“\(place)” isn't a citation. Write 6, 6.12 or 6.12.3: section, paragraph, sentence.", status: 1)
    }
    if let passage = essay[citation] { return passage }
    let paragraph = essay[citation.widened(to: .paragraph)].flatMap { essay.paragraph(at: $0.range.lowerBound) }
    let size =
      switch (essay.section(citation.section), paragraph) {
      case (nil, _): "the essay has \(essay.sections.count) sections"
      case (let section?, nil): "section \(section.number) has \(section.paragraphs.count) paragraphs"
      case (_, let paragraph?): "paragraph \(paragraph.citation) has \(paragraph.sentences.count) sentences"
      }
    Terminal.fail("There is no place \(citation): \(size).", status: 1)
  }
}

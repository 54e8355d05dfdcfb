import EssayKit

/// Shows an essay, or places of it, as text for a terminal.
struct Reader {
  let essay: Essay
  let renderer: TerminalRenderer

  init(_ edition: Edition) {
    essay = edition.essay
    renderer = TerminalRenderer(
      options: .init(
        width: Terminal.width, styling: Terminal.hasColours ? .colours : .none, hasHyperlinks: Terminal.hasColours,
        showsCitations: Terminal.width >= 60))
  }

  /// The title page and the sections with their lengths.
  func contents() -> String {
    var lines = renderer.titlePage(of: essay) + "\n"
    for section in essay.sections {
      let title = "\(section.numeral ?? "\(section.number).") \(section.title)"
      lines += renderer.wrap("\(title)  (\(minutes(section.text)))", indentation: 4)
    }
    return lines + "\nRead a section with “read 6”, all of it with “read”: \(minutes(essay.text[...])).\n"
  }

  /// The whole essay.
  func all() -> String {
    renderer.titlePage(of: essay) + "\n" + renderer.render(essay)
  }

  /// A section, or any other place that a citation names.
  func read(_ place: String) -> String {
    renderer.render(passage(place))
  }

  /// A passage, its citation, and the lines of the source that it comes from.
  func cite(_ place: String) -> String {
    let passage = passage(place)
    let first = essay.location(of: passage.sourceRange.lowerBound).line
    let last = essay.location(of: passage.sourceRange.upperBound).line
    let authors = essay.metadata.authors.joined(separator: ", ")
    let parts = [authors, essay.metadata.title ?? "", essay.metadata.date ?? "", "\(passage.citation)"]
    var lines = renderer.render(passage) + "\n"
    lines += renderer.wrap(parts.filter { !$0.isEmpty }.joined(separator: ", ")) + "\n"
    lines += first == last ? "Line \(first) of the source:\n" : "Lines \(first) to \(last) of the source:\n"
    for line in essay.markdown.split(separator: "\n", omittingEmptySubsequences: false)[(first - 1)..<last] {
      lines += renderer.wrap(line)
    }
    return lines
  }

  /// The passage that a citation names; where there is none, the program ends.
  private func passage(_ place: String) -> Passage {
    guard let citation = Citation(place) else {
      Terminal.fail(
        "“\(place)” isn't a citation. Write a section as 6, a paragraph as 6.12, a sentence as 6.12.3.", status: 1)
    }
    guard let passage = essay[citation] else {
      guard let section = essay.section(citation.section) else {
        Terminal.fail("There is no place \(citation): the essay has \(essay.sections.count) sections.", status: 1)
      }
      let paragraph = citation.paragraph.flatMap { essay[Citation(section: section.number, paragraph: $0)] }
      let size = section.paragraphs.count
      guard paragraph != nil, let number = citation.paragraph else {
        Terminal.fail("There is no place \(citation): section \(section.number) has \(size) paragraphs.", status: 1)
      }
      let sentences = number == 0 ? 1 : section.paragraphs[number - 1].sentences.count
      Terminal.fail(
        "There is no place \(citation): paragraph \(section.number).\(number) has \(sentences) sentences.", status: 1)
    }
    return passage
  }

  /// A text's length in words and in minutes, at the 238 words a minute that Brysbaert (2019) found for reading English.
  private func minutes(_ text: Substring) -> String {
    let words = text.split { $0.isWhitespace }.count
    return "\(words) words, \(max(1, (words + 119) / 238)) min"
  }
}

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
      let title = section.heading?.typographic.text ?? "Preface"
      lines += renderer.wrap("\(title)  (\(length(section.wordCount, section.readingTime())))", indentation: 4)
    }
    let whole = length(essay.wordCount, essay.readingTime())
    return lines + "\nRead a section with “read 6”, all of it with “read”: \(whole).\n"
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
        "“\(place)” isn't a citation. Write a section as 6, a paragraph as 6.14, a sentence as 6.14.2.", status: 1)
    }
    guard let passage = essay[citation] else {
      Terminal.fail("There is no place \(citation): \(size(around: citation)).", status: 1)
    }
    return passage
  }

  /// What the essay has instead of a place that it doesn't have.
  private func size(around citation: Citation) -> String {
    guard let section = essay.section(citation.section) else {
      return "the essay has \(count(essay.sections.count, "section"))"
    }
    guard let number = citation.paragraph,
      let paragraph = number == 0 ? section.heading : section.paragraphs.first(where: { $0.number == number })
    else { return "section \(section.number) has \(count(section.paragraphs.count, "paragraph"))" }
    return "paragraph \(paragraph.citation) has \(count(paragraph.sentences.count, "sentence"))"
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// A text's length in words and in minutes.
  private func length(_ words: Int, _ seconds: Double) -> String {
    "\(words) words, \(max(1, Int(seconds / 60 + 0.5))) min"
  }
}

import EssayKit

extension Reader {
  /// The glossary's terms, with how often each is used.
  func gloss() -> String {
    edition.glossary.sortedTerms.map {
      renderer.wrap("\($0.name) (\(edition.occurrences(of: $0).count))", indentation: 2)
    }
    .joined()
  }

  /// A term: what it means, what the essay means by it, and its uses in context.
  func gloss(_ word: String) -> String {
    guard let term = edition.glossary[word] else { Terminal.fail("The glossary has no “\(word)”.", status: 1) }
    var lines = renderer.wrap("\(term.name) (\(term.kind.rawValue)): \(term.definition)")
    lines += "\n" + renderer.wrap(term.usage) + "\n"
    for use in edition.occurrences(of: term) {
      guard let sentence = edition.essay.sentence(at: use.range.lowerBound) else { continue }
      lines += renderer.wrap("\(sentence.citation)  \(sentence.text)", indentation: 2)
    }
    return lines
  }

  /// The uses of terms, which a terminal underlines.
  var termRanges: [TextRange] { edition.occurrences.map(\.range) }

  /// The terms used in a place, each explained once by the first sentence of its definition: the foot of a page.
  func glosses(in range: TextRange) -> String {
    var seen: Set<Term.ID> = []
    let terms = edition.annotations(at: range).terms.map(\.term).filter { seen.insert($0.id).inserted }
    guard !terms.isEmpty else { return "" }
    return "\n" + terms.map { renderer.wrap("\($0.name): \(summary(of: $0))", indentation: 2) }.joined()
  }

  private func summary(of term: Term) -> Substring {
    (try? Essay(markdown: term.definition, extensions: .commonMark))?.sentences.first?.text ?? term.definition[...]
  }
}

import EssayKit

/// Any text is a glossary or problems in it; a glossary that is written reads back equal, and what it finds in a text
/// stands in order and apart.
func fuzzGlossary(_ bytes: [UInt8]) {
  let source = String(decoding: bytes, as: UTF8.self)
  do {
    let glossary = try Glossary(markdown: source)
    checkGlossary(glossary)
    if let essay = try? Essay(markdown: source) { checkOccurrences(of: glossary, in: essay) }
  } catch {
    check(!error.problems.isEmpty, "an error without a problem")
    for problem in error.problems {
      check(!problem.description.isEmpty, "a problem without words")
      if let location = problem.location { check(location.line >= 1 && location.column >= 1, "location of \(problem)") }
    }
  }
}

func checkGlossary(_ glossary: Glossary) {
  let written = glossary.markdown()
  do {
    let again = try Glossary(markdown: written)
    check(again == glossary, "what was written reads back different:\n\(written)\n\(again.markdown())")
    check(again.markdown() == written, "what was read back is written differently:\n\(written)\n\(again.markdown())")
  } catch {
    fatalError("broken: what was written doesn't read back:\n\(written)\n\(error)")
  }
  for term in glossary.terms {
    check(glossary[term.id] == term, "\(term.name) isn't found")
    check(glossary[term.name] != nil, "\(term.name) isn't looked up")
    _ = glossary.narrower(of: term.id)
  }
  check(glossary.sortedTerms.count == glossary.terms.count, "sorted terms")
  checkOccurrences(of: glossary, in: sampleEssay)
}

private func checkOccurrences(of glossary: Glossary, in essay: Essay) {
  var end = 0
  for occurrence in glossary.occurrences(in: essay) {
    let range = occurrence.range.utf8Offsets
    check(range.lowerBound >= end && !range.isEmpty, "an occurrence at \(range) before \(end)")
    end = range.upperBound
    check(end <= essay.range.utf8Count, "an occurrence outside the text")
    check(
      occurrence.paragraph.map { $0.range.upperBound >= occurrence.range.upperBound } ?? false, "it spans paragraphs")
    check(glossary[occurrence.term.id] == occurrence.term, "an occurrence of a stranger")
  }
}

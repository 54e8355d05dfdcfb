import EssayKit

private let sampleIndex = SearchIndex(
  sampleEssay, forms: [["item", "items"], ["first", "second thing"]],
  speeches: [SearchIndex.Speech(voice: "Lenin", ranges: [sampleEssay.sections[0].range])])

/// Any text can be looked for; what is found lies in its paragraphs, and what a query is read as doesn't depend on
/// whether its faults are forgiven.
func fuzzSearch(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  for language in [Language.english, .french] {
    let forgiving = SearchQuery(forgiving: text, language: language)
    do {
      check(try SearchQuery(text, language: language) == forgiving, "a query that is read in two ways")
    } catch {
      check(forgiving.problem == error, "a fault that is told in two ways")
      check(error.column >= 1 && !error.description.isEmpty, "\(error) at \(error.column)")
    }
  }
  checkResults(sampleIndex.search(text))
  // The query may itself be a text to be searched.
  if let essay = try? Essay(markdown: text, extensions: .all) {
    let index = SearchIndex(essay)
    checkResults(index.search(text))
    if let word = essay.text.split(whereSeparator: { !$0.isLetter }).first { checkResults(index.search(String(word))) }
  }
}

private func checkResults(_ results: SearchResults) {
  var count = 0
  var relevance = Double.infinity
  for hit in results {
    check(hit.relevance <= relevance && hit.relevance.isFinite, "relevance \(hit.relevance) after \(relevance)")
    relevance = hit.relevance
    var end = hit.paragraph.range.lowerBound
    for match in hit.matches {
      check(end <= match.lowerBound && match.upperBound <= hit.paragraph.range.upperBound, "a match outside its hit")
      end = match.upperBound
    }
    for words in [0, 1, 30] {
      let snippet = hit.snippet(words: words)
      check(
        hit.paragraph.range.lowerBound <= snippet.range.lowerBound
          && snippet.range.upperBound <= hit.paragraph.range.upperBound, "a snippet outside its hit")
      _ = snippet.marked("<", ">")
    }
    count += hit.matches.count
  }
  check(results.matchCount == count, "\(results.matchCount) matches, of hits \(count)")
  check(results.countsBySection.count <= results.essay.sections.count, "sections")
  check(results.concordance(words: 2).count == count, "lines of the concordance")
}

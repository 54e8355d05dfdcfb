import EssayKit

extension Reader {
  /// The places where words are found, the most relevant first, and how many there are in all.
  func search(_ query: String) -> String {
    let results = edition.search(query)
    var lines = results.problem.map { renderer.wrap("\($0)") + "\n" } ?? ""
    for hit in results.prefix(10) {
      let snippet = hit.snippet(words: 16).marked("[", "]")
      lines += renderer.wrap("\(hit.citation)  \(snippet)", indentation: 2)
    }
    return lines + "\nFound \(results.matchCount) times, paragraphs in all: \(results.count).\n"
  }
}

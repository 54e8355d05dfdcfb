import EssayKit

/// Making a search index, and three kinds of query.
enum SearchBenchmark {
  static func run() throws {
    let edition = Edition.whyRussiaIsntSocialist
    let body = String(decoding: edition.essay.markdown.utf8.drop { $0 != UInt8(ascii: "#") }, as: UTF8.self) + "\n"
    let forms = edition.glossary.terms.map { [$0.name] + $0.variants }
    print("## Search\n")
    print("| times the essay | index, µs | ns a byte | a word, µs | two words, µs | a phrase, µs | hits |")
    print("|---:|---:|---:|---:|---:|---:|---|")
    for times in [1, 100] {
      let essay = try Essay(markdown: String(repeating: body, count: times))
      _ = essay.sentences.count
      let rounds = times == 1 ? 50 : 3
      let index = try best(rounds) { SearchIndex(essay, forms: forms).search("zzz").count + 1 }
      let made = SearchIndex(essay, forms: forms)
      var row = "| \(times) | \(format(index, 1)) | \(format(index * 1000 / Double(essay.text.utf8.count), 2))"
      var hits: [String] = []
      for query in ["kolkhos", "wages money", "\"socialism in one country\""] {
        row += " | \(format(try best(rounds * 4) { made.search(query).count }, 1))"
        hits.append("\(made.search(query).count)")
      }
      print("\(row) | \(hits.joined(separator: ", ")) |")
    }
    print("")
  }

  private static func best(_ rounds: Int, _ work: @escaping () throws -> Int) throws -> Double {
    var contest = Contest("")
    contest.add("", work)
    return try contest.best(rounds: rounds)
  }
}

import EssayKit
import Testing

@Suite struct SearchPropertyTests {
  private func operand(_ words: [String], _ phrases: [[String]], _ random: inout SeededGenerator)
    -> SearchReference.Operand
  {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...5: .word(random.pick(words))
    case 6: .prefix(String(random.pick(words).prefix(Int.random(in: 1...4, using: &random))))
    case 7, 8: .phrase(random.pick(phrases))
    default: .compound([random.pick(words), random.pick(words)])
    }
  }

  private func query(
    _ words: [String], _ phrases: [[String]], _ places: [Citation], _ random: inout SeededGenerator
  ) -> SearchReference.Query {
    var query = SearchReference.Query()
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      query.clauses.append(
        (0..<random.pick([1, 1, 1, 2, 3])).map { _ in
          guard Int.random(in: 0..<4, using: &random) == 0 else { return .operand(operand(words, phrases, &random)) }
          let operands = (0..<Int.random(in: 2...3, using: &random)).map { _ in operand(words, phrases, &random) }
          var seen: Set<String> = []
          let unlike = operands.filter { seen.insert($0.text.lowercased()).inserted }
          return unlike.count > 1 ? .near(unlike, Int.random(in: 0...12, using: &random)) : .operand(unlike[0])
        })
    }
    if Int.random(in: 0..<4, using: &random) == 0 { query.excluded = [.operand(operand(words, phrases, &random))] }
    if Int.random(in: 0..<3, using: &random) == 0 {
      let filter: SearchReference.Filter =
        switch Int.random(in: 0..<4, using: &random) {
        case 0: .place(random.pick(places))
        case 1: .quotation
        case 2: .heading
        default: .voice("Some Voice")
        }
      query.filters = [(filter, isExcluded: Int.random(in: 0..<3, using: &random) == 0)]
    }
    return query
  }

  /// Compares a search with the reference.
  ///
  /// - Returns: The number of hits.
  private func check(_ query: SearchReference.Query, _ index: SearchIndex, _ reference: SearchReference) -> Int {
    let results = index.search(query.text)
    #expect(results.problem == nil, "\(query.text)")
    let expected = reference.search(query)
    let byCitation = Dictionary(uniqueKeysWithValues: expected.map { ($0.citation, $0) })
    #expect(Set(results.map(\.paragraph.citation)) == Set(byCitation.keys), "\(query.text)")
    #expect(results.count == expected.count, "\(query.text)")
    for hit in results {
      guard let other = byCitation[hit.paragraph.citation] else { continue }
      #expect(hit.matches.map(\.utf8Offsets) == other.matches, "\(query.text) in \(hit.paragraph.text)")
      #expect(abs(hit.relevance - other.score) < 1e-9, "\(query.text)")
    }
    for (first, second) in zip(results, results.dropFirst()) {
      #expect(
        first.relevance > second.relevance
          || first.relevance == second.relevance && first.paragraph.citation < second.paragraph.citation)
    }
    return expected.count
  }

  @Test(arguments: 0..<60)
  func `searches of random texts find what a look at every word finds`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let essay = try Essay(markdown: RandomSource.markdown(&random))
    var reference = try SearchReference(essay)
    let speech = (0..<3).map { _ in
      let lower = Int.random(in: 0...essay.text.utf8.count, using: &random)
      return TextRange(utf8Offsets: lower..<Int.random(in: lower...essay.text.utf8.count, using: &random))
    }
    reference.voices["Some Voice"] = speech
    let index = SearchIndex(essay, speeches: [.init(voice: "Some Voice", ranges: speech)])
    let words = [
      "labour", "LABOUR", "value", "co", "operative", "cooperative", "anticooperative", "Böhm", "ленин", "isnt", "1000",
    ]
    let phrases = [
      ["labour", "power"], ["the", "of"], ["co", "operative"], ["of", "of"], ["value", "money"], ["marx"],
    ]
    let places: [Citation] = ["0", "1", "1.1", "2", "1.1.1", "9"]
    var hits = 0
    for _ in 0..<20 { hits += check(query(words, phrases, places, &random), index, reference) }
    // Only a text of a few words may have none of them.
    #expect(hits > 0 || essay.wordCount < 60)
  }

  @Test func `searches of the essay find what a look at every word finds`() throws {
    var random = SeededGenerator(seed: 1970)
    let essay = Edition.whyRussiaIsntSocialist.essay
    var reference = try SearchReference(essay)
    let speech = essay.quotations.prefix(40).map(\.range)
    reference.voices["Some Voice"] = speech
    let index = SearchIndex(essay, speeches: [.init(voice: "Some Voice", ranges: speech)])
    let tokens = reference.paragraphs.flatMap { $0.tokens.map(\.word) }.filter { $0.allSatisfy(\.isLetter) }
    var hits: [Int] = []
    for _ in 0..<25 {
      let words = (0..<6).map { _ in random.pick(tokens) } + ["the", "of", "socialism", "counter", "revolution"]
      let phrases = (0..<4).map { _ in
        let start = Int.random(in: 0..<tokens.count - 3, using: &random)
        return Array(tokens[start..<start + Int.random(in: 1...3, using: &random)])
      }
      hits.append(check(query(words, phrases, ["1", "3-5", "6.2", "9.1-4"], &random), index, reference))
    }
    #expect(hits.count { $0 > 0 } > 8)
  }

  @Test(arguments: 0..<400)
  func `a query of noise gives results or an error that points into it`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "\"", "“", "”", "(", ")", "-", "*", ":", ",", "OR", "AND", "NOT", "NEAR", "NEAR(", "NEAR/", "NEAR/3", "|", "5",
      "section:", "section:6", "in:", "in:quotation", "voice:", "voice:\"", "the", "value", "é", "\u{301}", "社会", "\0",
      "\n", " ", " ", " ", "'", "99999999999999999999", "--", "\u{ad}", "🚩",
    ]
    let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in random.pick(parts) }
      .joined(separator: random.pick(["", " "]))
    let results = Self.index.search(text)
    for hit in results {
      #expect(!hit.matches.isEmpty)
      #expect(hit.matches.allSatisfy { hit.paragraph.range.clamped(to: $0) == $0 })
    }
    do throws(SearchQueryError) {
      _ = try SearchQuery(text)
      #expect(results.problem == nil)
    } catch {
      #expect(results.problem == error)
      #expect(error.column >= 1 && error.column <= text.utf8.count + 1)
      #expect(error.description.hasPrefix("column \(error.column): expected"))
    }
  }

  private static let index = SearchIndex(Edition.whyRussiaIsntSocialist.essay)
}

import EssayKit
import Testing

@Suite struct SearchTests {
  private static let essay =
    (try? Essay(
      markdown: """
        # Money

        Labour vouchers aren't money. A labour voucher isn't hoarded, Marx says; Marx's co-operative knows it.

        > “The labour-power of Böhm's cooperative”, wrote Engels, “is worth 1,000 roubles in the U.S.S.R.”

        ## On vouchers

        The kolkhoz sells. Kolkhozes sell on the kolkhoz market, and workers' councils buy.

        Nobody buys labour here, and no power.[^n]

        [^n]: A note on labour.

        # Capital

        Capital is dead labour which, vampire-like, lives only by sucking living labour.
        """)) ?? Essay()

  private static let index = SearchIndex(
    essay, forms: [["kolkhoz", "kolkhozes", "collective farm"], ["labour voucher", "labour vouchers"]],
    speeches: [.init(voice: "Friedrich Engels", ranges: [essay["1.2"]?.range].compactMap { $0 })])

  private func found(_ query: String) -> [String] {
    Self.index.search(query).map(\.paragraph.citation).sorted().map(\.description)
  }

  private func matches(_ query: String) -> [String] {
    Self.index.search(query).sorted { $0.paragraph.citation < $1.paragraph.citation }
      .flatMap { $0.matches.map { String(Self.essay[$0]) } }
  }

  @Test(arguments: [
    ("marx", ["Marx", "Marx's"]), ("MARX’S", ["Marx", "Marx's"]), ("bohm", ["Böhm's"]), ("BÖHM", ["Böhm's"]),
    ("arent", ["aren't"]), ("aren’t", ["aren't"]), ("workers", ["workers"]), ("1000", ["1,000"]),
    ("ussr", ["U.S.S.R"]),
    ("U.S.S.R.", ["U.S.S.R"]), ("cooperative", ["co-operative", "cooperative"]),
    ("co-operative", ["co-operative", "cooperative"]), ("labour-power", ["labour-power"]),
    ("labourpower", ["labour-power"]), ("vampirelike", ["vampire-like"]), ("operative", ["operative"]),
  ])
  func `spellings of a word find each other`(query: String, expected: [String]) {
    #expect(matches(query) == expected)
  }

  @Test(arguments: [
    ("labour money", ["1.1"]), ("labour -money", ["1.2", "2.2", "2.3", "3.1"]),
    ("labour NOT money", ["1.2", "2.2", "2.3", "3.1"]),
    ("roubles OR market", ["1.2", "2.1"]), ("roubles | market OR vampire*", ["1.2", "2.1", "3.1"]),
    ("labour roubles OR note", ["1.2", "2.3"]), ("\"labour power\"", ["1.2"]), ("\"power labour\"", []),
    ("“labour pow*”", ["1.2"]), ("vouch*", ["1.1", "2.0"]), ("NEAR(labour power, 0)", ["1.2"]),
    ("NEAR(labour power, 3)", ["1.2", "2.2"]), ("NEAR(labour power, 2)", ["1.2"]),
    ("power NEAR/3 labour", ["1.2", "2.2"]),
    ("power NEAR labour", ["1.2", "2.2"]), ("NEAR(\"living labour\" capital 9)", []), ("labour section:3", ["3.1"]),
    ("labour section:1-2", ["1.1", "1.2", "2.2", "2.3"]), ("labour section:II", ["2.2", "2.3"]),
    ("labour section:1.2", ["1.2"]),
    ("labour in:quotation", ["1.2"]), ("labour -in:quotation", ["1.1", "2.2", "2.3", "3.1"]),
    ("labour in:note", ["2.3"]),
    ("vouchers in:heading", ["2.0"]), ("labour voice:engels", ["1.2"]), ("labour voice:\"Friedrich Engels\"", ["1.2"]),
    ("labour voice:Lenin", []), ("voice:Engels", ["1.2"]), ("in:note", ["2.3"]), ("in:heading -money", ["2.0", "3.0"]),
    ("labour AND money", ["1.1"]), ("(labour) (money)", ["1.1"]),
  ])
  func `each form of the query language finds what it says`(query: String, expected: [String]) throws {
    #expect(found(query) == expected)
    #expect(throws: Never.self) { try SearchQuery(query) }
  }

  @Test func `inflected forms of a term find each other, in plain words but not between quotation marks`() {
    #expect(matches("kolkhozes") == ["kolkhoz", "Kolkhozes", "kolkhoz"])
    #expect(matches("collective farm") == ["kolkhoz", "Kolkhozes", "kolkhoz"])
    #expect(matches("\"kolkhozes\"") == ["Kolkhozes"])
    #expect(matches("labour voucher") == ["Labour vouchers", "labour voucher"])
    #expect(matches("NEAR(kolkhozes market, 0)") == ["kolkhoz", "market"])
    #expect(found("kolkhoz -kolkhozes").isEmpty)
  }

  @Test func `words of a term that stand apart are found too, after those that stand together`() throws {
    let essay = try Essay(markdown: "A voucher for labour.\n\nMany labour vouchers.\n\nNone.")
    let index = SearchIndex(essay, forms: [["labour voucher", "labour vouchers"]])
    #expect(index.search("labour voucher").map(\.citation) == ["0.2.1", "0.1.1"])
  }

  @Test(
    arguments: [
      ("", .empty, 1), ("  !?", .empty, 1), ("-money", .onlyExclusions, 1), ("\"labour", .unclosedPhrase, 1),
      ("labour \"power", .unclosedPhrase, 8), ("NEAR(a b", .unclosedParenthesis, 5),
      ("NEAR(a b, x)", .distance(found: "x"), 11),
      ("a NEAR/x b", .distance(found: "x"), 8), ("NEAR(a)", .missingOperand(operator: "NEAR"), 1),
      ("a NEAR", .missingOperand(operator: "NEAR"), 3), ("OR a", .missingOperand(operator: "OR"), 1),
      ("a OR", .missingOperand(operator: "OR"), 3), ("a NOT", .missingOperand(operator: "NOT"), 3),
      ("a section:six", .place(found: "six"), 11), ("a in:brackets", .part(found: "brackets"), 6),
      ("a voice:", .voice, 9),
      ("a OR -b", .excludedAlternative, 7), ("a OR in:note", .mixedAlternatives, 6),
    ] as [(String, SearchQueryError.Kind, Int)])
  func `what can't be understood is told with its column`(query: String, reason: SearchQueryError.Kind, column: Int) {
    let error = SearchQueryError(reason, column: column)
    #expect(throws: error) { try SearchQuery(query) }
    #expect(Self.index.search(query).problem == error)
  }

  @Test(arguments: [
    ("labour \"pow", 0), ("\"labour power", 1), ("labour money OR", 1), ("NEAR(labour power", 2), ("labour NEAR", 5),
    ("money section:six", 0), ("-money", 0),
  ])
  func `half-typed queries find what they say so far`(query: String, count: Int) {
    #expect(Self.index.search(query).count == count)
  }

  @Test func `a query of more words than the limit is cut there`() {
    let text = Array(repeating: "labour", count: SearchQuery.wordLimit + 1).joined(separator: " ")
    #expect(throws: SearchQueryError.self) { try SearchQuery(text) }
    #expect(Self.index.search(text).count == 5)
    let longest = Array(repeating: "labour", count: SearchQuery.wordLimit).joined(separator: " ")
    #expect(Self.index.search(longest).problem == nil)
  }

  @Test func `relevance is BM25 by paragraph`() throws {
    // Three paragraphs of 2, 4 and 6 words; “a” stands in two of them, once and twice. ln(1 + 1.5 / 2.5) = 0.470004;
    // 0.470004 × 2.2 / (1 + 1.2 × (0.25 + 0.75 × 2 / 4)) = 0.590862 and
    // 0.470004 × 2 × 2.2 / (2 + 1.2 × (0.25 + 0.75 × 6 / 4)) = 0.566580.
    let index = SearchIndex(try Essay(markdown: "a b\n\nc d e f\n\na a b c d e"))
    let hits = index.search("a")
    #expect(hits.map(\.paragraph.citation) == ["0.1", "0.3"])
    #expect(abs(hits[0].relevance - 0.590862) < 1e-5)
    #expect(abs(hits[1].relevance - 0.566580) < 1e-5)
  }

  @Test func `a hit's citation is that of the sentences with the matches`() {
    #expect(Self.index.search("kolkhoz").map(\.citation) == ["2.1.1-2"])
    #expect(Self.index.search("vampire*").map(\.citation) == ["3.1.1"])
  }

  @Test func `a snippet has the most matches and begins with a sentence if it can`() throws {
    let filler = Array(repeating: "filler", count: 30).joined(separator: " ")
    let essay = try Essay(markdown: "One match. \(filler). Here a “match (and match)” again. \(filler) match.")
    let hit = try #require(SearchIndex(essay).search("match").first)
    let snippet = hit.snippet(words: 6)
    #expect(snippet.text == "Here a “match (and match)” again.")
    #expect(snippet.marked("[", "]") == "…Here a “[match] (and [match])” again.…")
    #expect(snippet.isCutAtStart && snippet.isCutAtEnd)
    let short = hit.snippet(words: 3)
    #expect(short.marked("[", "]") == "…“[match] (and [match])”…")
    #expect(hit.snippet(words: 500).range == hit.paragraph.range)
    #expect(hit.snippet(words: 500).matches.count == 4)
    #expect(hit.snippet(words: -1).matches.count == 1)
  }

  @Test func `snippets and lines of every hit in the essay lie within its paragraph`() {
    let results = SearchIndex(Edition.whyRussiaIsntSocialist.essay).search("the OR soc* OR \"in russia\"")
    for hit in results {
      for words in [1, 7, 30] {
        let snippet = hit.snippet(words: words)
        #expect(hit.paragraph.range.clamped(to: snippet.range) == snippet.range)
        #expect(!snippet.matches.isEmpty)
        #expect(snippet.matches.allSatisfy { snippet.range.clamped(to: $0) == $0 })
      }
    }
    #expect(results.concordance(words: 4).count == results.matchCount)
    #expect(results.countsBySection.reduce(0) { $0 + $1.matches } == results.matchCount)
    #expect(results.countsBySection.reduce(0) { $0 + $1.hits } == results.count)
  }

  @Test func `a concordance shows each match between its neighbours, in the order asked for`() {
    let results = Self.index.search("labour section:2-3")
    func lines(_ order: Concordance.Order) -> [String] {
      results.concordance(words: 2, order: order).map { "\($0.before)|\($0.keyword)|\($0.after)" }
    }
    let place = [
      "Nobody buys |labour| here, and", "note on |labour|.", "is dead |labour| which, vampire-like,",
      "sucking living |labour|.",
    ]
    #expect(lines(.place) == place)
    #expect(lines(.nextWord) == [place[1], place[3], place[0], place[2]])
    #expect(lines(.previousWord) == [place[0], place[2], place[3], place[1]])
    #expect(results.concordance(words: 0).map { "\($0.before)\($0.after)" } == ["", "", "", ""])
  }

  @Test func `matches are annotations of runs`() {
    let results = Self.index.search("vampire-like")
    let runs = Self.essay.runs(layers: .matches, adding: results.annotations)
    #expect(runs.filter(\.isMatch).map { String($0.text) } == ["vampire-like"])
  }

  @Test func `Chinese characters are words and elided articles are divided in French`() throws {
    let chinese = SearchIndex(try Essay(markdown: "社会主義とソ連"))
    #expect(chinese.search("\"主義\"").first?.matches.count == 1)
    #expect(chinese.search("\"義主\"").isEmpty)
    let french = SearchIndex(try Essay(markdown: "---\nlang: fr\n---\n\nL’homme d'État."))
    #expect(french.search("homme").count == 1)
    #expect(french.search("etat").count == 1)
    #expect(french.search("l'homme").count == 1)
  }

  @Test func `an essay without text has nothing to find`() {
    let results = SearchIndex(Essay()).search("word")
    #expect(results.isEmpty)
    #expect(results.countsBySection.isEmpty)
    #expect(results.concordance().isEmpty)
  }

  @Test func `the edition searches its essay`() {
    let results = Edition.whyRussiaIsntSocialist.search("kolkhos*")
    #expect(results.count == results.filter { $0.paragraph.text.lowercased().contains("kolkhos") }.count)
    #expect(!results.isEmpty)
  }
}

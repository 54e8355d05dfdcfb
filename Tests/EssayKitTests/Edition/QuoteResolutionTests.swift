import EssayKit
import Testing

/// What a quote means in a text: the words that it gives, whole, in the place that it cites.
@Suite struct QuoteResolutionTests {
  private static func found(_ quote: Quote, in markdown: String) throws -> [String] {
    let essay = try Essay(markdown: markdown)
    switch essay.resolve(quote) {
    case .found(let range): return [String(essay[range])]
    case .ambiguous(let candidates): return candidates.map { String(essay[$0]) }
    case .notFound: return []
    }
  }

  @Test(
    arguments: [
      // The last word also ends or begins others.
      ("We wait for it. It invites us.", "0.1.1 We … it", ["We wait for it"]),
      ("It grew by 9.1 and not by 9.15.", "0.1 by 9.1", ["by 9.1"]),
      ("A sovkhos is no kolkhos.", "0.1 khos", []),
      ("L'été, l'e\u{301}te\u{301}.", "0.1 l'e", []),
      ("Er liest im Lesesaal.", "0.1 im Lese", []),
      // Marks of punctuation at either end are no part of a word.
      ("He said “no”; she, “none”.", "0.1 “no", ["“no"]),
      ("Well-known means known.", "0.1 known", ["known", "known"]),
      // Scripts that don't set spaces between words are quoted from any character on.
      ("社会主义是科学。", "0.1 主义 … 科", ["主义是科"]),
      ("ประเทศไทย", "0.1 ไทย", ["ไทย"]),
      ("사회주의는 과학이다.", "0.1 사회주의 … 과학", ["사회주의는 과학"]),
    ] as [(String, Quote, [String])])
  func `the words of a quote are found where they stand whole`(
    markdown: String, quote: Quote, expected: [String]
  ) throws {
    #expect(try Self.found(quote, in: markdown) == expected)
  }

  @Test func `an ambiguous quote's error says where its places are`() throws {
    let essay = try Essay(markdown: "One, two, one, two.")
    let graph = try ArgumentGraph(argdown: "[A]: a. {\"quotes\": [\"0.1 two\"]}")
    let error = #expect(throws: EditionError.self) { try Edition(essay: essay, arguments: graph) }
    #expect(error?.description.contains("found 2 places for it, at 5..<8, 15..<18") == true)
  }

  @Test func `words that repeat themselves take no more than linear time`() throws {
    let unit = String(repeating: "ab ", count: 50_000)
    let essay = try Essay(markdown: unit + "end")
    let quote = Quote("0.1", from: String(repeating: "ab ", count: 20_000) + "a")
    #expect(essay.resolve(quote) == .notFound(.firstWords))
  }
}

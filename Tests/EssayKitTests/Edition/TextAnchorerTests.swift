import EssayKit
import Testing

@Suite struct TextAnchorerTests {
  private let essay = try? Essay(
    markdown: """
      Workers are paid in labour vouchers, which are spent once. Money, by contrast, goes round and round.

      The state is a machine. The state is a special body of armed men. The state withers away.

      Money is not abolished by decree; it withers away when nothing is left to buy.
      """)

  private func anchor(_ exact: String, _ prefix: String = "", _ suffix: String = "") -> (Anchoring, [String]) {
    let essay = essay ?? Essay()
    let anchoring = TextAnchorer(essay).anchor(TextQuoteSelector(exact: exact, prefix: prefix, suffix: suffix))
    let ranges =
      switch anchoring {
      case .exact(let range): [range]
      case .near(let candidate, _): [candidate.range]
      case .ambiguous(let candidates): candidates.map(\.range)
      case .orphaned: [TextRange]()
      }
    return (anchoring, ranges.map { String(essay[$0]) })
  }

  @Test func `words that stand once are found as they are`() {
    let (anchoring, found) = anchor("labour vouchers")
    guard case .exact = anchoring else {
      Issue.record("\(anchoring)")
      return
    }
    #expect(found == ["labour vouchers"])
  }

  @Test func `words that stand twice are told apart by those around them`() {
    let (anchoring, _) = anchor("withers away", "it ", " when")
    guard case .exact(let range) = anchoring else {
      Issue.record("\(anchoring)")
      return
    }
    #expect(essay?.citation(of: range) == "0.3.1")
  }

  @Test func `words that stand twice without any around them are ambiguous`() {
    let (anchoring, found) = anchor("withers away")
    guard case .ambiguous = anchoring else {
      Issue.record("\(anchoring)")
      return
    }
    #expect(found == ["withers away", "withers away"])
  }

  @Test func `a known place decides between words that are the same all around`() throws {
    let essay = try #require(essay)
    let anchorer = TextAnchorer(essay)
    let place = try #require(essay["0.3.1"]).range
    let text = Array(essay.text.utf8)
    let start = try #require(
      (place.lowerBound.utf8Offset..<text.count).first { text[$0...].starts(with: "withers".utf8) })
    let range = TextRange(utf8Offsets: start..<start + 12)
    #expect(anchorer.anchor(TextQuoteSelector(exact: "withers away"), at: range) == .exact(range))
    let other = TextRange(utf8Offsets: 5..<17)
    guard case .ambiguous = anchorer.anchor(TextQuoteSelector(exact: "withers away"), at: other) else {
      Issue.record("a place with other words decided")
      return
    }
  }

  @Test func `changed words are found with a score and a margin`() {
    let (anchoring, found) = anchor("is a very special body of armed men", "The state ", ". The state withers")
    guard case .near(let candidate, let margin) = anchoring else {
      Issue.record("\(anchoring)")
      return
    }
    // Without the words at the very ends, which may be cut, twelve words and marks are asked for; “very” isn't there.
    #expect(found == ["is a special body of armed men"])
    #expect(abs(candidate.score - 11.0 / 12) < 0.001)
    #expect(margin > 0.2)
  }

  @Test func `words that aren't there are orphaned`() {
    #expect(anchor("the rate of profit falls in the long run").0 == .orphaned)
    #expect(anchor("").0 == .orphaned)
    #expect(anchor("…").0 == .orphaned)
  }

  @Test func `a changed word at an end that nothing vouches for leaves it open`() {
    let (anchoring, found) = anchor("Coins, by contrast, goes round and round", "spent once. ")
    guard case .ambiguous = anchoring else {
      Issue.record("\(anchoring)")
      return
    }
    #expect(found.contains("Money, by contrast, goes round and round"))
    #expect(found.contains(", by contrast, goes round and round"))
  }

  @Test func `another spelling of a word at an end is the same word`() {
    let (anchoring, found) = anchor("vouchers, which are spend once", "paid in labour ")
    guard case .near = anchoring else {
      Issue.record("\(anchoring)")
      return
    }
    #expect(found == ["vouchers, which are spent once"])
    #expect(
      anchor("Labors voucher, which are spent once", "are paid in ").1 == ["labour vouchers, which are spent once"])
  }

  @Test func `case, quotation marks and dashes of another kind are near`() throws {
    let essay = try Essay(markdown: "He said “the plan — is law” and left the hall at once.")
    let anchoring = TextAnchorer(essay).anchor(TextQuoteSelector(exact: "\"The plan -- is law\"", prefix: "He said "))
    guard case .near(let candidate, _) = anchoring else {
      Issue.record("\(anchoring)")
      return
    }
    #expect(essay[candidate.range] == "“the plan — is law”")
    #expect(candidate.score == 1)
  }

  @Test func `a selection that begins and ends within words is found with them`() throws {
    let essay = try Essay(markdown: "One two three unbelievably four five six seven eight.")
    let text = try #require(
      TextAnchorer(essay).anchor(
        TextQuoteSelector(exact: "believably four fi", prefix: "two three un", suffix: "ve six")
      ).range)
    #expect(essay[text] == "believably four fi")
    let changed = try Essay(markdown: "One two three unbelievably strange four five six seven eight.")
    let near = try #require(
      TextAnchorer(changed).anchor(
        TextQuoteSelector(exact: "believably four fi", prefix: "One two three un", suffix: "ve six seven eight.")
      ).range)
    #expect(changed[near] == "believably strange four fi")
  }

  @Test func `texts without spaces between words are found by their characters`() throws {
    let essay = try Essay(markdown: "全世界的无产者，联合起来！工人没有祖国。决不能剥夺他们所没有的东西。")
    let range = try #require(
      TextAnchorer(essay).anchor(
        TextQuoteSelector(exact: "工人们没有祖国", prefix: "联合起来！", suffix: "。决不能剥夺")
      ).range)
    #expect(essay[range] == "工人没有祖国")
  }

  @Test func `a long passage is found by its ends after changes in the middle`() throws {
    let words = (0..<2000).map { "w\($0 * 7919 % 1999)" }
    let old = try Essay(markdown: words.joined(separator: " "))
    var changed = words
    for index in stride(from: 450, to: 1500, by: 9) { changed[index] = "x\(index)" }
    let new = try Essay(markdown: changed.joined(separator: " "))
    let start = words[..<100].joined(separator: " ").utf8.count + 1
    let end = words[..<1900].joined(separator: " ").utf8.count
    let selector = old.textQuoteSelector(for: TextRange(utf8Offsets: start..<end))
    let range = try #require(TextAnchorer(new).anchor(selector).range)
    #expect(String(new[range]) == changed[100..<1900].joined(separator: " "))
  }

  @Test(arguments: [(0.01, 1090, 9), (0.03, 1075, 24), (0.1, 1030, 69)])
  func `quotes and passages are found again after edits, and none at another place`(
    _ share: Double, _ fewestRight: Int, _ mostOpen: Int
  ) throws {
    let edition = Edition.whyRussiaIsntSocialist
    let quotes = edition.quotes.map(\.passage.range)
    let passages = EditedEssay.passages(of: edition.essay, count: 500, seed: 8)
    let edited = try EditedEssay(edition.essay, share: share, seed: 8)
    let count = ReanchoringCount(quotes + passages, in: edited, TextAnchorer(edited.new))
    #expect(count.count == quotes.count + 500)
    #expect(count.wrong == 0, "\(count.faults)")
    #expect(count.right >= fewestRight, "\(count)")
    #expect(count.ambiguous + count.lost <= mostOpen, "\(count)")
  }

  @Test func `all quotes of the same text are found word for word and come back as quotes of the same places`() {
    let edition = Edition.whyRussiaIsntSocialist
    for reanchoring in edition.reanchorings(in: edition.essay) {
      guard case .exact(let range) = reanchoring.anchoring else {
        Issue.record("\(reanchoring)")
        continue
      }
      #expect(edition.essay.resolve(reanchoring.quote) == .found(range))
      #expect(reanchoring.reanchored.map { edition.essay.resolve($0) } == .found(range))
    }
  }

  @Test func `a quote moves with its words to another paragraph`() throws {
    let old = try Essay(markdown: "# One\n\nFirst words. The state is a special body of armed men. Last words.")
    let new = try Essay(markdown: "# None\n\nNew.\n\n# One\n\nMore. The state is a special body of armed men, no less.")
    let words = "1.1.2 special … men"
    let quote: Quote = try #require(Quote(words))
    #expect(quote.reanchored(from: old, to: new)?.citation == "2.1.2")
    let gone = try Essay(markdown: "Nothing of the kind is said here.")
    #expect(quote.reanchored(from: old, to: gone) == nil)
  }
}

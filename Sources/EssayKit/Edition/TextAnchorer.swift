/// Finds in an essay what is told by its words, as in an annotation made elsewhere or in another version of the text.
///
/// ```swift
/// let anchorer = TextAnchorer(essay)
/// switch anchorer.anchor(TextQuoteSelector(exact: "labour vouchers", prefix: "paid in ")) {
/// case .exact(let range): print("word for word:", essay[range])
/// case .near(let candidate, let margin): print("changed:", essay[candidate.range], candidate.score, margin)
/// case .ambiguous(let candidates): print("one of", candidates.count)
/// case .orphaned: print("gone")
/// }
/// ```
///
/// Nothing is guessed: where two places are about as good, both are told, and where even the best is poor, none is.
///
/// Words are compared without regard to case and accents, and so are the words around the stretch, which
/// decide between places that are alike. Making an anchorer reads the essay once; each search after that looks at all
/// of it, so that the next best place is known and not assumed.
public struct TextAnchorer: Sendable {
  /// The essay in which it finds.
  public let essay: Essay

  private let words: WordSequence
  private let vocabulary: WordSequence.Lexicon
  /// The spellings by their numbers.
  private let spellings: [[UInt32]]

  /// What a place must come to.
  ///
  /// The values were chosen by measuring: all quotes of the bundled edition and 500 random passages were looked for after
  /// 1, 3 and 10 per cent of all words had been taken out, put in or replaced, with twenty seeds each. Of 65,940 searches
  /// none found another place, and one an end that was a word off: where a word was replaced by the word before it, which
  /// was taken out. `Tests/Interchange/check` measures again.
  private enum Threshold {
    /// The least share of words that stand at the place, of the stretch with what is around it, in per cent.
    static let score = 60
    /// The same for the stretch alone.
    static let exactScore = 50
    /// How much better than the next place the best must be, in words as a share of all, in per cent.
    static let margin = 20
    /// How much better it must be in words.
    static let marginWords = 2
    /// The fewest words that must be the same where there are any changes.
    static let sameWords = 4
    /// The same for the stretch alone.
    static let sameExactWords = 3
    /// The fewest words of a stretch that stands word for word in one place, but not where the words around it are.
    static let uniqueWords = 6
  }

  /// The most words that are searched for in one piece.
  private static let longestPattern = 640

  /// The most words that count of what stands before the stretch, and of what stands after it.
  private static let contextWords = 64

  /// The words at each end of a longer stretch by which it is found.
  private static let endWords = 192

  /// The most candidates that are told.
  private static let candidateLimit = 8

  /// Creates an anchorer.
  ///
  /// - Parameter essay: The essay in which to find.
  /// - Complexity: O(*n*) in the length of the essay.
  public init(_ essay: Essay) {
    self.essay = essay
    var vocabulary: WordSequence.Lexicon = [:]
    var text = essay.text
    words = Bytes.with(&text) { WordSequence($0, numberingIn: &vocabulary) }
    self.vocabulary = vocabulary
    var spellings = [[UInt32]](repeating: [], count: vocabulary.count)
    for (spelling, number) in vocabulary { spellings[Int(number)] = spelling }
    self.spellings = spellings
  }

  /// Finds the stretch that a selector means.
  ///
  /// - Parameters:
  ///   - selector: The stretch's words and those around it.
  ///   - range: Where the stretch stood, if that is known. It decides only between places at which all words stand just
  ///     as the selector has them, those around the stretch included.
  /// - Returns: The one place, exact or near, the several that could be meant, or that there is none.
  /// - Complexity: O(*n* · ⌈*m* / 64⌉) in the numbers of words of the essay and the selector; stretches of more than some
  ///   hundred words are found by their two ends.
  public func anchor(_ selector: TextQuoteSelector, at range: TextRange? = nil) -> Anchoring {
    var text = essay.text
    return Bytes.with(&text) { anchor(selector, at: range, in: $0) }
  }

  private func anchor(_ selector: TextQuoteSelector, at range: TextRange?, in bytes: Bytes) -> Anchoring {
    guard !selector.exact.utf8.isEmpty else { return .orphaned }
    var exact = selector.exact
    let places = Bytes.with(&exact) { exact in
      bytes.occurrences(of: exact, in: 0..<bytes.count, limit: 1000).map { $0..<$0 + exact.count }
    }
    let settled = places.filter { hasContext(selector, at: $0, in: bytes) }
    if settled.count == 1 { return .exact(TextRange(utf8Offsets: settled[0])) }
    if settled.count > 1 {
      if let range, settled.contains(range.utf8Offsets) { return .exact(range) }
      return .ambiguous(
        settled.prefix(Self.candidateLimit).map { Anchoring.Candidate(range: TextRange(utf8Offsets: $0), score: 1) })
    }
    let pattern = Pattern(selector, vocabulary)
    let result =
      pattern.words.count > Self.longestPattern
      ? anchorEnds(of: selector, pattern, in: bytes)
      : anchor(pattern, in: bytes)
    return checked(result, against: places, pattern, in: bytes)
  }

  /// Whether what a selector has around its stretch stands around a place, byte for byte.
  private func hasContext(_ selector: TextQuoteSelector, at place: Range<Int>, in bytes: Bytes) -> Bool {
    bytes.holds(selector.prefix.utf8, at: place.lowerBound - selector.prefix.utf8.count)
      && bytes.holds(selector.suffix.utf8, at: place.upperBound)
  }

  /// Weighs a result against the places at which the stretch stands word for word.
  private func checked(
    _ result: Anchoring, against places: [Range<Int>], _ pattern: Pattern, in bytes: Bytes
  ) -> Anchoring {
    switch result {
    case .near(let candidate, _):
      if places.contains(candidate.range.utf8Offsets) { return .exact(candidate.range) }
      guard !places.isEmpty, pattern.asked.count >= Threshold.uniqueWords else { return result }
      let others = places.prefix(Self.candidateLimit - 1)
        .map { Anchoring.Candidate(range: TextRange(utf8Offsets: $0), score: candidate.score) }
      return .ambiguous([candidate] + others)
    case .orphaned:
      guard let place = places.first, places.count == 1, pattern.asked.count >= Threshold.uniqueWords else {
        return .orphaned
      }
      return .exact(TextRange(utf8Offsets: place))
    case .exact, .ambiguous: return result
    }
  }

  // MARK: Approximate search

  /// A selector as words.
  private struct Pattern {
    let words: [Int32]
    /// The words of the stretch itself.
    let asked: Range<Int>
    /// The characters of the stretch before its first word and after its last.
    let lead: [UInt8]
    let trail: [UInt8]
    /// How many bytes of the first and last word aren't part of the stretch, and their whole lengths.
    let cutBefore: Int
    let cutAfter: Int
    let firstLength: Int
    let lastLength: Int
    /// Where the words of the stretch stand in it.
    let places: [Range<Int>]
    let spellings: [[UInt32]]

    init(_ selector: TextQuoteSelector, _ vocabulary: WordSequence.Lexicon) {
      var text = selector.prefix + selector.exact + selector.suffix
      let lower = selector.prefix.utf8.count
      let upper = lower + selector.exact.utf8.count
      var spellings: [[UInt32]] = []
      let sequence = Bytes.with(&text) { WordSequence($0, knownIn: vocabulary, spellings: &spellings) }
      var asked = sequence.words(in: lower..<upper)
      // A word that the ends of the context may cut through says nothing.
      var kept = 0..<sequence.count
      if asked.lowerBound > 1, sequence.lowers[0] == 0, Self.isWord(spellings[0]) { kept = 1..<kept.upperBound }
      if asked.upperBound + 1 < sequence.count, Int(sequence.uppers[sequence.count - 1]) == text.utf8.count,
        Self.isWord(spellings[sequence.count - 1])
      {
        kept = kept.lowerBound..<kept.upperBound - 1
      }
      kept = kept.clamped(to: asked.lowerBound - contextWords..<asked.upperBound + contextWords)
      let exact = Array(selector.exact.utf8)
      places = asked.map { Int(sequence.lowers[$0]) - lower..<Int(sequence.uppers[$0]) - lower }
      if let first = places.first, let last = places.last {
        lead = Array(exact[..<max(0, first.lowerBound)])
        trail = Array(exact[min(exact.count, last.upperBound)...])
        cutBefore = max(0, -first.lowerBound)
        cutAfter = max(0, last.upperBound - exact.count)
        firstLength = first.count
        lastLength = last.count
      } else {
        lead = []
        trail = []
        cutBefore = 0
        cutAfter = 0
        firstLength = 0
        lastLength = 0
      }
      self.spellings = Array(spellings[kept])
      words = Array(sequence.numbers[kept])
      asked = asked.lowerBound - kept.lowerBound..<asked.upperBound - kept.lowerBound
      self.asked = asked
    }

    /// Whether a spelling is one of letters or digits and not a mark.
    private static func isWord(_ spelling: [UInt32]) -> Bool {
      guard let unit = spelling.first else { return false }
      return unit >= 0x80 || GlossaryFolding.unit(ascii: UInt8(truncatingIfNeeded: unit)) != 0
    }
  }

  private func anchor(_ pattern: Pattern, in bytes: Bytes) -> Anchoring {
    let count = pattern.words.count
    guard !pattern.asked.isEmpty else { return .orphaned }
    let limit = min(count * (100 - Threshold.score) / 100, count - Threshold.sameWords)
    guard limit >= 0 || count < Threshold.sameWords else { return .orphaned }
    let search = WordSearch(pattern: pattern.words)
    // Places that are too poor to be taken still count as the next best, so the search goes beyond the limit.
    let reach = max(limit, 0) + margin(of: count)
    let ends = search.ends(in: words.numbers, vocabularyCount: vocabulary.count, limit: min(reach, count - 1))
    let peaks = Self.peaks(ends, distance: max(1, count / 2))
    guard let best = peaks.first, best.changes <= max(0, limit) else { return .orphaned }
    let next = peaks.dropFirst().first
    if let next, next.changes - best.changes < margin(of: count) {
      let rivals = peaks.filter { $0.changes - best.changes < margin(of: count) }
      let candidates = rivals.flatMap { self.candidates(pattern, at: $0, in: bytes) }
      return candidates.isEmpty ? .orphaned : .ambiguous(Array(candidates.prefix(Self.candidateLimit)))
    }
    let candidates = candidates(pattern, at: best, in: bytes)
    guard let only = candidates.first else { return .orphaned }
    guard candidates.count == 1 else { return .ambiguous(candidates) }
    let nextChanges = next?.changes ?? min(reach + 1, count)
    return .near(only, margin: Double(nextChanges - best.changes) / Double(count))
  }

  /// By how many words the best place must be better than the next.
  private func margin(of count: Int) -> Int {
    max(Threshold.marginWords, (count * Threshold.margin + 99) / 100)
  }

  /// The best ends, the best first, without those that are of the same place as a better one.
  private static func peaks(_ ends: [WordSearch.End], distance: Int) -> [WordSearch.End] {
    var peaks: [WordSearch.End] = []
    for end in ends.sorted(by: { ($0.changes, $0.index) < ($1.changes, $1.index) }) {
      guard peaks.allSatisfy({ abs($0.index - end.index) > distance }) else { continue }
      peaks.append(end)
      if peaks.count == candidateLimit { break }
    }
    return peaks
  }

  /// The places that a match comes to: one where all the best ways to lay the pattern beside the text agree on it.
  private func candidates(_ pattern: Pattern, at end: WordSearch.End, in bytes: Bytes) -> [Anchoring.Candidate] {
    let count = pattern.words.count
    let reach = max(1, count / 2)
    let last = min(words.count, end.index + reach)
    let window = max(0, end.index - reach - count - end.changes)..<last
    let alignment = WordAlignment(
      pattern.words, asking: pattern.asked, in: words.numbers, window: window,
      ends: max(window.lowerBound, end.index - reach)...last
    ) { place, word in areAlike(word, place, pattern) }
    guard let starts = alignment.starts, let ends = alignment.ends else { return [] }
    var ranges = [starts.lowerBound..<max(starts.lowerBound, ends.upperBound)]
    if starts.count > 1 || ends.count > 1 {
      ranges.append(starts.upperBound..<max(starts.upperBound, ends.lowerBound))
      if starts.count > 1, ends.count > 1 {
        ranges.append(starts.lowerBound..<max(starts.lowerBound, ends.lowerBound))
        ranges.append(starts.upperBound..<max(starts.upperBound, ends.upperBound))
      }
    }
    if let only = ranges.first, ranges.count == 1, only.count > 1 {
      let places = pattern.asked
      if isAlone(only.lowerBound, among: places.prefix(8), pattern) {
        ranges.append(only.lowerBound + 1..<only.upperBound)
      }
      if isAlone(only.upperBound - 1, among: places.suffix(8), pattern) {
        ranges.append(only.lowerBound..<only.upperBound - 1)
      }
    }
    return ranges.compactMap { range in
      guard !range.isEmpty else { return nil }
      let asked = pattern.words[pattern.asked]
      let changes = WordAlignment.changes(asked, words.numbers[range])
      guard changes == 0 || max(asked.count, range.count) - changes >= Threshold.sameExactWords,
        changes * 100 <= asked.count * (100 - Threshold.exactScore)
      else { return nil }
      return Anchoring.Candidate(
        range: self.range(of: range, pattern, in: bytes), score: 1 - Double(end.changes) / Double(count))
    }
  }

  /// Whether a word of the text is none of some words of the pattern with a neighbour of each beside it: at an end of a
  /// stretch such a word, mostly a small one, may have come there by another change.
  private func isAlone(_ word: Int, among places: Range<Int>, _ pattern: Pattern) -> Bool {
    !places.contains { place in
      isSame(word, place, pattern)
        && (isSame(word - 1, place - 1, pattern) || isSame(word + 1, place + 1, pattern))
    }
  }

  /// Whether a word of the text is one of the pattern, or another spelling of it; not where either ends.
  private func isSame(_ word: Int, _ place: Int, _ pattern: Pattern) -> Bool {
    guard words.numbers.indices.contains(word), pattern.words.indices.contains(place) else { return false }
    return words.numbers[word] == pattern.words[place] || areAlike(word, place, pattern)
  }

  private func areAlike(_ word: Int, _ place: Int, _ pattern: Pattern) -> Bool {
    Self.areAlike(spellings[Int(words.numbers[word])], pattern.spellings[place])
  }

  /// Whether two words are spellings or forms of one: all but a third of the longer is the same, at its start and its end.
  private static func areAlike(_ first: [UInt32], _ second: [UInt32]) -> Bool {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    guard short.count >= 4, short.count * 3 >= long.count * 2 else { return false }
    let start = zip(short, long).prefix { $0 == $1 }.count
    let end = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
    return min(start + end, short.count) * 3 >= long.count * 2
  }

  /// The bytes of some words, with as much of the punctuation around the stretch as stands there too.
  private func range(of found: Range<Int>, _ pattern: Pattern, in bytes: Bytes) -> TextRange {
    let first = found.lowerBound
    let last = found.upperBound - 1
    var lower = Int(words.lowers[first])
    var upper = Int(words.uppers[last])
    let askedFirst = pattern.words[pattern.asked.lowerBound]
    let askedLast = pattern.words[pattern.asked.upperBound - 1]
    let cutsLast = words.numbers[last] == askedLast && upper - Int(words.lowers[last]) == pattern.lastLength
    if words.numbers[first] == askedFirst, Int(words.uppers[first]) - lower == pattern.firstLength {
      lower += pattern.cutBefore
    }
    if cutsLast { upper -= pattern.cutAfter }
    var rest = pattern.lead[...]
    while let byte = rest.popLast(), lower > 0, bytes[lower - 1] == byte { lower -= 1 }
    for byte in pattern.trail {
      guard upper < bytes.count, bytes[upper] == byte else { break }
      upper += 1
    }
    while bytes[lower] & 0xc0 == 0x80, lower < upper { lower += 1 }
    while bytes[upper] & 0xc0 == 0x80, upper > lower { upper -= 1 }
    while lower < upper, isSpaceByte(bytes[lower]), !pattern.lead.contains(where: isSpaceByte) { lower += 1 }
    return TextRange(utf8Offsets: lower..<upper)
  }

  // MARK: Long stretches

  /// Finds a long stretch by its two ends.
  private func anchorEnds(of selector: TextQuoteSelector, _ pattern: Pattern, in bytes: Bytes) -> Anchoring {
    var exact = selector.exact
    let count = pattern.places.count
    guard count > 2 * Self.endWords else { return .orphaned }
    let (head, tail) = Bytes.with(&exact) { text in
      let headEnd = pattern.places[Self.endWords - 1].upperBound
      let headContext = pattern.places[Self.endWords + 15].upperBound
      let tailStart = pattern.places[count - Self.endWords].lowerBound
      let tailContext = pattern.places[count - Self.endWords - 16].lowerBound
      return (
        TextQuoteSelector(
          exact: text.string(0..<headEnd), prefix: selector.prefix, suffix: text.string(headEnd..<headContext) + " "),
        TextQuoteSelector(
          exact: text.string(tailStart..<text.count), prefix: " " + text.string(tailContext..<tailStart),
          suffix: selector.suffix)
      )
    }
    let heads = anchor(Pattern(head, vocabulary), in: bytes).candidates
    let tails = anchor(Pattern(tail, vocabulary), in: bytes).candidates
    var found: [Anchoring.Candidate] = []
    for head in heads {
      for tail in tails where tail.range.upperBound > head.range.upperBound {
        let range = head.range.lowerBound..<tail.range.upperBound
        let length = words.words(in: range.utf8Offsets).count
        // A stretch that has become much longer or shorter is another stretch.
        guard length * 2 > count, length < count * 2 else { continue }
        found.append(Anchoring.Candidate(range: range, score: min(head.score, tail.score)))
      }
    }
    guard let only = found.first else { return .orphaned }
    return found.count == 1
      ? .near(only, margin: Double(Threshold.margin) / 100) : .ambiguous(Array(found.prefix(Self.candidateLimit)))
  }
}

extension Anchoring {
  /// All places that could be meant.
  fileprivate var candidates: [Candidate] {
    switch self {
    case .exact(let range): [Candidate(range: range, score: 1)]
    case .near(let candidate, _): [candidate]
    case .ambiguous(let candidates): candidates
    case .orphaned: []
    }
  }
}

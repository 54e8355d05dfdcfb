extension SearchIndex.Storage {
  typealias Span = SearchIndex.Span

  /// Where something occurs.
  struct Occurrences {
    /// The places, in order, apart from each other.
    var spans: [Span]
    /// What is to be shown of them where that is less, as the words within a stretch that `NEAR` found.
    var parts: [Span]?
  }

  /// The places of a term, in order; those that overlap are one.
  func occurrences(of term: SearchQuery.Term) -> [Span] {
    var found: [Span] = []
    collect(term, into: &found)
    return Self.apart(found)
  }

  /// The places of any of several terms, in order; those that overlap are one.
  func occurrences(ofAny terms: [SearchQuery.Term]) -> [Span] {
    var found: [Span] = []
    for term in terms { collect(term, into: &found) }
    return Self.apart(found)
  }

  private func collect(_ term: SearchQuery.Term, into found: inout [Span]) {
    if term.words.count > 1 { collectPhrase(term.words, isPrefix: term.isPrefix, into: &found) }
    guard term.isCompound || term.words.count == 1 else { return }
    let word = term.words.count == 1 ? term.words[0] : Array(term.words.joined())
    if term.isPrefix {
      let ranks = ranks(ofPrefix: word)
      var count = 0
      for rank in ranks { count += postings[sortedWords[rank]].count }
      if count > words.count / 16 {
        // Sorting so many places would take longer than looking at every token once.
        for token in words.indices where ranks.contains(Int(self.ranks[Int(words[token])])) {
          found.append(span(Int32(truncatingIfNeeded: token), 1))
        }
        for rank in ranks { found.append(contentsOf: compounds[sortedWords[rank]]) }
      } else {
        for rank in ranks { collectWord(sortedWords[rank], into: &found) }
      }
    } else if let number = vocabulary.number(of: word) {
      collectWord(number, into: &found)
    }
  }

  private func collectWord(_ number: Int32, into found: inout [Span]) {
    for token in postings[number] { found.append(span(token, 1)) }
    found.append(contentsOf: compounds[number])
  }

  private func span(_ token: Int32, _ count: Int) -> Span {
    Span(lower: token, upper: token + Int32(truncatingIfNeeded: count))
  }

  private func collectPhrase(_ phrase: [[UInt8]], isPrefix: Bool, into found: inout [Span]) {
    let exactCount = isPrefix ? phrase.count - 1 : phrase.count
    var numbers: [Int32] = []
    for word in phrase.prefix(exactCount) {
      guard let number = vocabulary.number(of: word) else { return }
      numbers.append(number)
    }
    let last = isPrefix ? ranks(ofPrefix: phrase[phrase.count - 1]) : 0..<0
    guard !isPrefix || !last.isEmpty else { return }
    // The rarest word tells where to look for the others.
    guard let rarest = numbers.indices.min(by: { postings[numbers[$0]].count < postings[numbers[$1]].count }) else {
      return
    }
    for token in postings[numbers[rarest]] {
      let first = Int(token) - rarest
      let end = first + phrase.count
      guard first >= 0, end <= words.count, leaves[first] == leaves[end - 1] else { continue }
      guard numbers.indices.allSatisfy({ words[first + $0] == numbers[$0] }) else { continue }
      if isPrefix, !last.contains(Int(ranks[Int(words[end - 1])])) { continue }
      found.append(span(Int32(truncatingIfNeeded: first), phrase.count))
    }
  }

  /// The places in alphabetical order of the words that begin with a prefix.
  private func ranks(ofPrefix prefix: [UInt8]) -> Range<Int> {
    let lower = sortedWords.partition { !vocabulary.word($0).lexicographicallyPrecedes(prefix) }
    let upper = sortedWords.partition { number in
      let word = vocabulary.word(number)
      return !word.starts(with: prefix) && !word.lexicographicallyPrecedes(prefix)
    }
    return lower..<max(lower, upper)
  }

  /// Sorts spans and makes one of those that overlap.
  static func apart(_ spans: [Span]) -> [Span] {
    guard spans.count > 1 else { return spans }
    var isApart = true
    for index in 1..<spans.count where spans[index].lower < spans[index - 1].upper {
      isApart = false
      break
    }
    if isApart { return spans }
    var found: [Span] = []
    found.reserveCapacity(spans.count)
    for span in spans.sorted() {
      if let last = found.last, span.lower < last.upper {
        found[found.count - 1].upper = max(last.upper, span.upper)
      } else {
        found.append(span)
      }
    }
    return found
  }

  // MARK: Nearness

  /// Stretches of a paragraph that hold one occurrence of each operand, with at most so many words between the end of
  /// the first and the start of the last.
  ///
  /// For each occurrence of an operand, the nearest from it on of each other one decide.
  func near(_ operands: [[Span]], distance: Int) -> Occurrences {
    var windows: [Span] = []
    var parts: [Span] = []
    for (number, operand) in operands.enumerated() {
      var next = [Int](repeating: 0, count: operands.count)
      scan: for first in operand {
        var lastLower = first.lower
        var upper = first.upper
        for other in operands.indices where other != number {
          while next[other] < operands[other].count, operands[other][next[other]].lower < first.lower {
            next[other] += 1
          }
          guard next[other] < operands[other].count else { break scan }
          lastLower = max(lastLower, operands[other][next[other]].lower)
          upper = max(upper, operands[other][next[other]].upper)
        }
        guard leaves[Int(lastLower)] == leaves[Int(first.lower)], Int(lastLower) - Int(first.upper) <= distance else {
          continue
        }
        windows.append(Span(lower: first.lower, upper: upper))
        parts.append(first)
        for other in operands.indices where other != number { parts.append(operands[other][next[other]]) }
      }
    }
    return Occurrences(spans: Self.apart(windows.sorted()), parts: Self.apart(parts.sorted()))
  }
}

/// Two terms that an essay uses near each other.
public struct Cooccurrence: Sendable, Hashable {
  /// The term that comes first in the glossary.
  public let first: Term

  /// The other term.
  public let second: Term

  /// How often they stand near each other: in how many paragraphs or sentences, or in how many pairs of uses.
  public let count: Int
}

extension Glossary {
  /// How near two uses must stand to count as near each other.
  public enum Proximity: Sendable, Hashable {
    /// In one paragraph or heading.
    case paragraph
    /// In one sentence.
    case sentence
    /// In one paragraph with at most so many words between them.
    case words(Int)
  }

  /// Pairs of different terms that an essay uses near each other, the most frequent first.
  ///
  /// Pairs of the same frequency stand in the order of the glossary. In a window of words each use is paired with each
  /// use of another term that follows within the window.
  ///
  /// - Parameters:
  ///   - essay: The essay to search.
  ///   - proximity: How near is near.
  /// - Returns: The pairs.
  /// - Complexity: That of ``occurrences(in:)``, and O(*n* *k*) for *n* uses with *k* other terms near each.
  public func cooccurrences(in essay: Essay, within proximity: Proximity = .paragraph) -> [Cooccurrence] {
    var counts: [Pair: Int] = [:]
    switch proximity {
    case .paragraph, .sentence:
      var terms: [Int32] = []
      var end = -1
      for match in matches(in: essay) {
        if Int(match.lower) >= end {
          Self.count(terms, &counts)
          terms.removeAll(keepingCapacity: true)
          let position = TextPosition(utf8Offset: Int(match.lower))
          let paragraph = essay.paragraph(at: position)?.range.utf8Offsets.upperBound
          end = paragraph ?? essay.storage.textCount
          if proximity == .sentence { end = Self.sentenceEnd(essay, position, paragraphEnd: end) }
        }
        terms.append(match.term)
      }
      Self.count(terms, &counts)
    case .words(let distance):
      countPairs(in: essay, distance: max(0, distance), &counts)
    }
    return counts.sorted { ($1.value, $0.key.first, $0.key.second) < ($0.value, $1.key.first, $1.key.second) }
      .map { Cooccurrence(first: terms[Int($0.key.first)], second: terms[Int($0.key.second)], count: $0.value) }
  }

  /// The end of the stretch that belongs to a sentence, the space after it included.
  private static func sentenceEnd(_ essay: Essay, _ position: TextPosition, paragraphEnd: Int) -> Int {
    guard let sentence = essay.sentence(at: position) else { return paragraphEnd }
    return max(position.utf8Offset + 1, sentence.range.upperBound.utf8Offset)
  }

  /// Two terms by their numbers, the lower first.
  private struct Pair: Hashable {
    let first: Int32
    let second: Int32

    init(_ one: Int32, _ other: Int32) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// Counts each pair among the terms of one paragraph or sentence once.
  private static func count(_ terms: [Int32], _ counts: inout [Pair: Int]) {
    guard terms.count > 1 else { return }
    var different: [Int32] = []
    for term in terms.sorted() where term != different.last { different.append(term) }
    for (index, one) in different.enumerated() {
      for other in different[(index + 1)...] { counts[Pair(one, other), default: 0] += 1 }
    }
  }

  private func countPairs(in essay: Essay, distance: Int, _ counts: inout [Pair: Int]) {
    let matches = matches(in: essay)
    var text = essay.text
    Bytes.with(&text) { bytes in
      var next = 0
      for leaf in essay.storage.layers.leaves {
        let block = essay.storage.layers.blocks[Int(leaf)]
        let first = next
        while next < matches.count, matches[next].lower < block.upper { next += 1 }
        let uses = matches[first..<next]
        guard uses.count > 1 else { continue }
        let places = places(of: uses, in: bytes, Int(block.lower)..<Int(block.upper))
        for (index, place) in places.enumerated() {
          let term = uses[first + index].term
          for other in places.indices[(index + 1)...] {
            guard places[other].lower - place.upper <= distance else { break }
            let otherTerm = uses[first + other].term
            if otherTerm != term { counts[Pair(term, otherTerm), default: 0] += 1 }
          }
        }
      }
    }
  }

  /// The numbers of the words that each use begins at and ends before.
  private func places(
    of uses: ArraySlice<GlossaryMatcher.Match>, in bytes: Bytes, _ range: Range<Int>
  ) -> [(lower: Int, upper: Int)] {
    var places: [(lower: Int, upper: Int)] = []
    var scanner = GlossaryScanner(bytes, range, elides: storage.matcher.elides)
    var words = 0
    var hasWord = scanner.next()
    for use in uses {
      while hasWord, scanner.word.lower < Int(use.lower) {
        words += 1
        hasWord = scanner.next()
      }
      let lower = words
      while hasWord, scanner.word.lower < Int(use.upper) {
        words += 1
        hasWord = scanner.next()
      }
      places.append((lower, words))
    }
    return places
  }
}

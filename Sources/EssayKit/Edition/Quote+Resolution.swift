extension Quote {
  /// What a quote comes to in an essay.
  public enum Resolution: Sendable, Hashable {
    /// The one place that the quote means.
    case found(TextRange)
    /// No place.
    case notFound(Absence)
    /// Several places, of which the quote doesn't say which.
    case ambiguous([TextRange])
  }

  /// What of a quote isn't in the essay.
  public enum Absence: Sendable, Hashable {
    /// The essay has no place of that citation.
    case place
    /// The place doesn't have the first words.
    case firstWords
    /// The place has the first words, but not the last ones after them.
    case lastWords
  }
}

extension Essay {
  /// Finds the passage that a quote means.
  ///
  /// The words must stand in the cited place just as the quote has them, once, and whole: `it` isn't found in `wait`.
  /// Scripts that don't set a space between all words, such as Chinese and Thai, may be quoted from any character to any.
  /// Nothing is guessed.
  ///
  /// - Parameter quote: The quote.
  /// - Returns: The one range, or why there isn't one.
  /// - Complexity: O(*n*) in the length of the cited place.
  public func resolve(_ quote: Quote) -> Quote.Resolution {
    var text = text
    return Bytes.with(&text) { resolve(quote, in: $0, sentences: quote.citation.sentence == nil ? nil : sentenceLayer) }
  }

  /// Finds the passage that a quote means in the bytes of the reading text.
  func resolve(_ quote: Quote, in bytes: Bytes, sentences: SentenceLayer?) -> Quote.Resolution {
    guard let place = range(of: quote.citation, sentences: sentences) else { return .notFound(.place) }
    guard let firstWords = quote.firstWords else { return .found(place) }
    let range = place.utf8Offsets
    var first = firstWords
    return Bytes.with(&first) { first in
      guard let lastWords = quote.lastWords else {
        guard let start = bytes.firstOccurrence(ofWords: first, from: range.lowerBound, to: range.upperBound) else {
          return .notFound(.firstWords)
        }
        if bytes.firstOccurrence(ofWords: first, from: start + 1, to: range.upperBound) == nil {
          return .found(TextRange(utf8Offsets: start..<start + first.count))
        }
        let starts = bytes.occurrences(ofWords: first, in: range, limit: Self.candidateLimit)
        return .ambiguous(starts.map { TextRange(utf8Offsets: $0..<$0 + first.count) })
      }
      var last = lastWords
      return Bytes.with(&last) { last in resolve(first, last, in: bytes, range) }
    }
  }

  private static var candidateLimit: Int { 100 }

  private func resolve(_ first: Bytes, _ last: Bytes, in bytes: Bytes, _ range: Range<Int>) -> Quote.Resolution {
    let end = range.upperBound
    // Nearly every quote is found at once, and its parts only there.
    if let start = bytes.firstOccurrence(ofWords: first, from: range.lowerBound, to: end),
      let lastStart = bytes.firstOccurrence(ofWords: last, from: start + first.count, to: end),
      bytes.firstOccurrence(ofWords: last, from: lastStart + 1, to: end) == nil,
      bytes.firstOccurrence(ofWords: first, from: start + 1, to: end) == nil
    {
      return .found(TextRange(utf8Offsets: start..<lastStart + last.count))
    }
    let starts = bytes.occurrences(ofWords: first, in: range, limit: Self.candidateLimit)
    guard !starts.isEmpty else { return .notFound(.firstWords) }
    var candidates: [TextRange] = []
    for start in starts {
      let rest = start + first.count..<range.upperBound
      for end in bytes.occurrences(ofWords: last, in: rest, limit: Self.candidateLimit) {
        candidates.append(TextRange(utf8Offsets: start..<end + last.count))
      }
    }
    guard let only = candidates.first else { return .notFound(.lastWords) }
    return candidates.count == 1 ? .found(only) : .ambiguous(candidates)
  }
}

extension Bytes {
  /// The offsets at which words stand whole in a stretch; at most so many, for more than one is too many.
  func occurrences(ofWords words: Bytes, in range: Range<Int>, limit: Int) -> [Int] {
    var found: [Int] = []
    var position = range.lowerBound
    while found.count < limit, let place = firstOccurrence(ofWords: words, from: position, to: range.upperBound) {
      found.append(place)
      position = place + 1
    }
    return found
  }

  /// The first offset in a stretch at which words stand whole.
  func firstOccurrence(ofWords words: Bytes, from start: Int, to end: Int) -> Int? {
    var position = start
    // Only words that repeat themselves stand at more places than fit side by side. They are given up, as looking at each
    // place would take the product of both lengths.
    var tries = 100 + (end - start) / max(1, words.count)
    while tries > 0, let place = firstOccurrence(of: words, from: position, to: end) {
      if !splitsWord(at: place), !splitsWord(at: place + words.count) { return place }
      tries -= 1
      position = place + 1
    }
    return nil
  }

  /// Whether an offset lies within a word of a script that sets spaces between words.
  private func splitsWord(at offset: Int) -> Bool {
    guard offset > 0, offset < count else { return false }
    return isInSpacedWord(at: scalarStart(offset - 1)) && isInSpacedWord(at: offset)
  }

  private func isInSpacedWord(at offset: Int) -> Bool {
    let byte = self[offset]
    if byte < 0x80 { return WordScalar.isASCIIWord(byte) }
    let scalar = scalar(at: offset).value
    return WordScalar.isWord(scalar) && !WordScalar.isUnspaced(scalar)
  }
}

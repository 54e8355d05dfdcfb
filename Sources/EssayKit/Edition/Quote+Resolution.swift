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
  /// The words must stand in the cited place just as the quote has them, once. Nothing is guessed.
  ///
  /// - Parameter quote: The quote.
  /// - Returns: The one range, or why there isn't one.
  /// - Complexity: O(*n*) in the length of the cited place.
  public func resolve(_ quote: Quote) -> Quote.Resolution {
    var text = text
    return Bytes.with(&text) { resolve(quote, in: $0) }
  }

  /// Finds the passage that a quote means in the bytes of the reading text.
  func resolve(_ quote: Quote, in bytes: Bytes) -> Quote.Resolution {
    guard let place = range(of: quote.citation) else { return .notFound(.place) }
    guard let firstWords = quote.firstWords else { return .found(place) }
    let end = place.upperBound.utf8Offset
    let starts = bytes.occurrences(of: firstWords, from: place.lowerBound.utf8Offset, to: end)
    guard !starts.isEmpty else { return .notFound(.firstWords) }
    var candidates: [TextRange] = []
    for start in starts {
      let firstEnd = start + firstWords.utf8.count
      guard let lastWords = quote.lastWords else {
        candidates.append(TextRange(utf8Offsets: start..<firstEnd))
        continue
      }
      for last in bytes.occurrences(of: lastWords, from: firstEnd, to: end) {
        candidates.append(TextRange(utf8Offsets: start..<last + lastWords.utf8.count))
      }
    }
    guard let only = candidates.first else { return .notFound(.lastWords) }
    return candidates.count == 1 ? .found(only) : .ambiguous(candidates)
  }
}

extension Bytes {
  /// The offsets at which a string stands between two offsets; at most the first hundred, for more than one is too many.
  func occurrences(of string: String, from start: Int, to end: Int) -> [Int] {
    let wanted = Array(string.utf8)
    guard let first = wanted.first else { return [] }
    var found: [Int] = []
    var position = start
    while position + wanted.count <= end, found.count < 100 {
      if self[position] == first, (1..<wanted.count).allSatisfy({ self[position + $0] == wanted[$0] }) {
        found.append(position)
      }
      position += 1
    }
    return found
  }
}

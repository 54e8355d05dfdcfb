extension Essay {
  /// A quote of a stretch of the essay: its citation and, where the stretch isn't the whole place, so many of its first
  /// and last words as it takes to find it.
  ///
  /// - Parameter range: A range of the reading text.
  /// - Returns: A quote that resolves to the range, or `nil` where there is none, as for a range outside the text or one
  ///   over two sections.
  /// - Complexity: O(*n*) in the length of the cited place.
  public func quote(of range: TextRange) -> Quote? {
    guard let citation = citation(of: range), !range.isEmpty else { return nil }
    if self.range(of: citation) == range { return Quote(citation) }
    let text = String(self[range])
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    func resolves(_ quote: Quote) -> Bool {
      resolve(quote) == .found(range) && Quote(quote.description) == quote
    }
    var count = 3
    while count * 2 < words.count, count <= 24 {
      let first = words[count - 1].endIndex
      let last = words[words.count - count].startIndex
      let quote = Quote(citation, from: String(text[..<first]), to: String(text[last...]))
      if resolves(quote) { return quote }
      count *= 2
    }
    let quote = Quote(citation, from: text)
    return resolves(quote) ? quote : nil
  }
}

extension Quote {
  /// Finds in another version of an essay what the quote means in this one.
  ///
  /// - Parameters:
  ///   - essay: The version that the quote was made for.
  ///   - anchorer: An anchorer of the other version.
  ///   - context: How much of the text on either side helps to tell the place, in UTF-8 bytes.
  /// - Returns: The place; ``Anchoring/orphaned`` also where the quote doesn't resolve in `essay`.
  public func anchoring(from essay: Essay, in anchorer: TextAnchorer, context: Int = 64) -> Anchoring {
    guard case .found(let range) = essay.resolve(self) else { return .orphaned }
    return anchorer.anchor(essay.textQuoteSelector(for: range, context: context), at: range)
  }

  /// The quote of the same stretch in another version of an essay.
  ///
  /// For many quotes make one ``TextAnchorer`` and use ``anchoring(from:in:context:)``.
  ///
  /// - Parameters:
  ///   - old: The version that the quote was made for.
  ///   - new: The other version.
  /// - Returns: A quote that resolves in `new`, or `nil` where the stretch isn't found there or isn't found once.
  /// - Complexity: O(*n*) in the lengths of both versions.
  public func reanchored(from old: Essay, to new: Essay) -> Quote? {
    anchoring(from: old, in: TextAnchorer(new)).range.flatMap { new.quote(of: $0) }
  }
}

extension Edition {
  /// What became of a claim's quote in another version of the essay.
  public struct Reanchoring: Sendable, Hashable {
    /// The claim.
    public let claim: Claim.ID
    /// The quote as the edition has it.
    public let quote: Quote
    /// Its place in the other version.
    public let anchoring: Anchoring
    /// The quote as it would have to be there; `nil` where the place isn't found, or not once.
    public let reanchored: Quote?
  }

  /// Finds all quotes in another version of the essay.
  ///
  /// - Parameter essay: The other version.
  /// - Returns: What became of each quote, claim by claim.
  /// - Complexity: O(*q* · *n*) in the numbers of quotes and words.
  public func reanchorings(in essay: Essay) -> [Reanchoring] {
    let anchorer = TextAnchorer(essay)
    return arguments.claims.flatMap { claim in
      claim.quotes.map { quote in
        let anchoring = quote.anchoring(from: self.essay, in: anchorer)
        return Reanchoring(
          claim: claim.id, quote: quote, anchoring: anchoring,
          reanchored: anchoring.range.flatMap { essay.quote(of: $0) })
      }
    }
  }
}

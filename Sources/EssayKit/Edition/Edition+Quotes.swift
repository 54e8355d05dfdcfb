/// From claims to the passages that carry them, and back.
extension Edition {
  /// The passages that a claim's quotes resolve to, in the order in which the claim gives them.
  ///
  /// - Parameter claim: The claim.
  /// - Returns: The passages; none for a claim of another graph.
  public func passages(for claim: Claim) -> [Passage] { passages(for: claim.id) }

  /// The passages that a claim's quotes resolve to, in the order in which the claim gives them.
  ///
  /// - Parameter claim: The claim's name.
  /// - Returns: The passages; none where there is no such claim.
  public func passages(for claim: Claim.ID) -> [Passage] {
    guard let number = arguments.storage.number(of: claim) else { return [] }
    return quotes(ofClaim: number).map { $0.passage }
  }

  /// A claim's quote and the passage that it is found to be.
  public struct ResolvedQuote: Sendable, Hashable {
    /// The claim that rests on it.
    public let claim: Claim.ID
    /// The quote.
    public let quote: Quote
    /// The passage.
    public let passage: Passage
  }

  /// All quotes of claims, claim by claim.
  public var quotes: [ResolvedQuote] { arguments.claims.indices.flatMap(quotes(ofClaim:)) }

  private func quotes(ofClaim number: Int) -> [ResolvedQuote] {
    let claim = arguments.claims[number]
    let first = storage.quoteStarts[number]
    return claim.quotes.enumerated().map { offset, quote in
      ResolvedQuote(
        claim: claim.id, quote: quote,
        passage: Passage(essay: essay, citation: quote.citation, range: storage.quotes[first + offset]))
    }
  }

  /// The claims that rest on a place, in the order in which their quotes begin.
  ///
  /// - Parameter citation: A section, a paragraph or a sentence.
  /// - Returns: The claims with a quote that shares a word with the place; none where the essay has no such place.
  public func claims(at citation: Citation) -> [Claim] {
    essay.range(of: citation).map { claims(at: $0) } ?? []
  }

  /// The claims that rest on a stretch of the text, in the order in which their quotes begin.
  ///
  /// - Parameter range: A range of the reading text.
  /// - Returns: The claims with a quote that shares a byte with the range.
  public func claims(at range: TextRange) -> [Claim] {
    var seen = Set<Int>()
    return index.quotes.overlapping(range)
      .map { index.claimOfQuote[$0] }
      .filter { seen.insert($0).inserted }
      .map { arguments.claims[$0] }
  }

  /// What the argument map quotes of a section.
  public struct Coverage: Sendable, Hashable {
    /// The section.
    public let section: Section
    /// The paragraphs that some claim quotes.
    public let quoted: [Citation]
    /// The paragraphs that none does.
    public let unquoted: [Citation]
  }

  /// How much of each section the argument map quotes.
  ///
  /// - Complexity: O(*n* log *q*) in the numbers of paragraphs and quotes.
  public var coverage: [Coverage] {
    essay.sections.map { section in
      var quoted: [Citation] = []
      var unquoted: [Citation] = []
      for paragraph in section.paragraphs {
        if index.quotes.overlapping(paragraph.range).isEmpty {
          unquoted.append(paragraph.citation)
        } else {
          quoted.append(paragraph.citation)
        }
      }
      return Coverage(section: section, quoted: quoted, unquoted: unquoted)
    }
  }
}

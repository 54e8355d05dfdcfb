/// Claims by what they hold.
extension ArgumentGraph {
  /// The claims that a voice holds.
  ///
  /// - Parameter voice: Whose.
  /// - Returns: The claims in order.
  /// - Complexity: O(*n*) in the number of claims.
  public func claims(by voice: Voice) -> [Claim] { claims.filter { $0.voice == voice } }

  /// The claims with a tag.
  ///
  /// - Parameter tag: The tag, without its mark.
  /// - Returns: The claims in order.
  /// - Complexity: O(*n*) in the number of claims.
  public func claims(tagged tag: String) -> [Claim] { claims.filter { $0.tags.contains(tag) } }

  /// The claims under a heading and those within it.
  ///
  /// - Parameter group: The heading's number.
  /// - Returns: The claims in order.
  /// - Complexity: O(*n*) in the number of claims and headings.
  public func claims(in group: Group.ID) -> [Claim] {
    guard groups.indices.contains(group.number) else { return [] }
    var isWithin = [Bool](repeating: false, count: groups.count)
    isWithin[group.number] = true
    for other in groups[(group.number + 1)...] {
      if let parent = other.parent { isWithin[other.id.number] = isWithin[parent.number] }
    }
    return claims.filter { $0.group.map { isWithin[$0.number] } ?? false }
  }

  /// The claims with a quote from a place: of the section, paragraph or sentence that a citation names, or of a place
  /// that holds it.
  ///
  /// - Parameter citation: The place.
  /// - Returns: The claims in order.
  /// - Complexity: O(*n*) in the number of quotes.
  public func claims(citing citation: Citation) -> [Claim] {
    claims.filter { $0.quotes.contains { $0.citation.overlaps(citation) } }
  }

  /// All voices that hold a claim or report one, in order of their first claim.
  ///
  /// - Complexity: O(*n*) in the number of claims.
  public var voices: [Voice] { unique(claims.flatMap { [$0.voice, $0.reportedBy].compactMap { $0 } }) }
}

extension Citation {
  /// Whether two citations name places of which one holds or cuts into the other.
  fileprivate func overlaps(_ other: Citation) -> Bool {
    func bounds(_ citation: Citation) -> (low: [Int], high: [Int]) {
      var low = [citation.section]
      if let paragraph = citation.paragraph { low.append(paragraph) }
      if let sentence = citation.sentence { low.append(sentence) }
      var high = low
      if let last = citation.last { high[high.count - 1] = last }
      while low.count < 3 { low.append(Int.min) }
      while high.count < 3 { high.append(Int.max) }
      return (low, high)
    }
    let (first, second) = (bounds(self), bounds(other))
    return !second.high.lexicographicallyPrecedes(first.low) && !first.high.lexicographicallyPrecedes(second.low)
  }
}

/// What holds at a place.
extension Edition {
  /// The claims, terms and quotations at a place.
  public struct PlaceAnnotations: Sendable, Hashable {
    /// The claims with a quote there.
    public let claims: [Claim]
    /// The uses of terms there.
    public let terms: [Occurrence]
    /// The quotations there.
    public let quotations: [Quotation]
  }

  /// All that the edition says of a place, each in the order in which it begins.
  ///
  /// - Parameter range: A range of the reading text; an empty one is a place between two characters.
  /// - Returns: What shares a byte with the range.
  public func annotations(at range: TextRange) -> PlaceAnnotations {
    let quotations = essay.quotations
    return PlaceAnnotations(
      claims: claims(at: range),
      terms: index.occurrences.overlapping(range).map { storage.occurrences[$0] },
      quotations: index.quotations.overlapping(range).map { quotations[$0] })
  }

  /// The uses of a term in reading order.
  ///
  /// - Parameter term: The term.
  /// - Returns: Its uses; none for a term of another glossary.
  public func occurrences(of term: Term) -> [Occurrence] { occurrences(of: term.id) }

  /// The uses of a term in reading order.
  ///
  /// - Parameter term: The term's name.
  /// - Returns: Its uses; none where there is no such term.
  public func occurrences(of term: Term.ID) -> [Occurrence] {
    (index.occurrencesOfTerm[term] ?? []).map { storage.occurrences[$0] }
  }

  /// The uses of all terms in reading order, none overlapping another.
  public var occurrences: [Occurrence] { storage.occurrences }

  var index: EditionIndex {
    storage.index { EditionIndex(storage) }
  }
}

/// An edition's annotations by the places that they cover.
struct EditionIndex: Sendable {
  let quotes: RangeIndex
  let claimOfQuote: [Int]
  let occurrences: RangeIndex
  let occurrencesOfTerm: [Term.ID: [Int]]
  let quotations: RangeIndex

  init(_ storage: Edition.Storage) {
    quotes = RangeIndex(storage.quotes)
    var claims: [Int] = []
    for claim in storage.arguments.claims.indices {
      for _ in storage.quoteStarts[claim]..<storage.quoteStarts[claim + 1] { claims.append(claim) }
    }
    claimOfQuote = claims
    occurrences = RangeIndex(storage.occurrences.map { $0.range })
    var terms: [Term.ID: [Int]] = [:]
    for (number, occurrence) in storage.occurrences.enumerated() {
      terms[occurrence.term.id, default: []].append(number)
    }
    occurrencesOfTerm = terms
    quotations = RangeIndex(storage.essay.quotations.map { $0.outerRange })
  }
}

/// Why the parts of an edition don't hold together, with every problem at once.
public struct EditionError: Error, Sendable, Hashable {
  /// One thing to mend.
  public enum Problem: Sendable, Hashable {
    /// The text isn't an essay.
    case essay(EssayError)
    /// The argument map can't be read.
    case arguments(ArgdownError)
    /// The glossary can't be read.
    case glossary(GlossaryError)
    /// A claim's quote isn't found in the essay, or in more places than one.
    case quote(Quote, of: Claim.ID, Quote.Resolution)
    /// A term that the essay never uses.
    case unusedTerm(Term.ID)
    /// A term's citation that names no place in the essay.
    case citation(Citation, of: Term.ID)
  }

  /// All problems, those of the text first.
  public let problems: [Problem]

  /// Creates an error.
  ///
  /// - Parameter problems: All problems.
  public init(_ problems: [Problem]) {
    self.problems = problems
  }
}

extension EditionError: CustomStringConvertible {
  /// The problems in words, a line each.
  public var description: String {
    problems.map { $0.description }.joined(separator: "\n")
  }
}

extension EditionError.Problem: CustomStringConvertible {
  /// The problem in words.
  public var description: String {
    switch self {
    case .essay(let error): "text: \(error)"
    case .arguments(let error): "arguments: \(error)"
    case .glossary(let error): "glossary: \(error)"
    case .quote(let quote, let claim, let resolution): "claim “\(claim)”: \(Self.words(quote, resolution))"
    case .unusedTerm(let term): "term “\(term)”: expected the essay to use it, found no use of its variants"
    case .citation(let citation, let term): "term “\(term)”: expected a place of the essay, found \(citation)"
    }
  }

  /// The first places by their bytes in the reading text.
  private static func places(_ ranges: [TextRange]) -> String {
    ranges.prefix(3).map { "\($0.utf8Offsets.lowerBound)..<\($0.utf8Offsets.upperBound)" }.joined(separator: ", ")
      + (ranges.count > 3 ? " …" : "")
  }

  private static func words(_ quote: Quote, _ resolution: Quote.Resolution) -> String {
    switch resolution {
    case .found: "the quote “\(quote)” is found"
    case .notFound(.place): "expected a place of the essay, found \(quote.citation)"
    case .notFound(.firstWords): "expected “\(quote.firstWords ?? "")” in \(quote.citation), found nothing like it"
    case .notFound(.lastWords):
      "expected “\(quote.lastWords ?? "")” after “\(quote.firstWords ?? "")” in \(quote.citation), found nothing like it"
    case .ambiguous(let candidates):
      "expected the quote “\(quote)” once, found \(candidates.count) places for it, at \(places(candidates))"
    }
  }
}

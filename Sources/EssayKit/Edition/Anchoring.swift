/// What a stretch of another text, or of another version of it, comes to in an essay.
public enum Anchoring: Sendable, Hashable {
  /// The stretch stands there word for word, and what is around it says that it is meant.
  case exact(TextRange)

  /// The stretch stands there with changes.
  ///
  /// The margin is how much higher the score is than that of the next best place.
  case near(Candidate, margin: Double)

  /// Several places could be meant, the best first.
  case ambiguous([Candidate])

  /// No place is enough like it.
  case orphaned

  /// A place that could be meant.
  public struct Candidate: Sendable, Hashable {
    /// The place in the essay's reading text.
    public let range: TextRange

    /// How much of the stretch and of what was around it stands there, from 0 to 1.
    ///
    /// It is 1 less the share of words that were taken out, put in or replaced.
    public let score: Double

    /// Creates a candidate.
    ///
    /// - Parameters:
    ///   - range: The place in the essay's reading text.
    ///   - score: How much of the stretch stands there, from 0 to 1.
    public init(range: TextRange, score: Double) {
      self.range = range
      self.score = score
    }
  }

  /// The one place, exact or near; `nil` where there are several or none.
  public var range: TextRange? {
    switch self {
    case .exact(let range): range
    case .near(let candidate, _): candidate.range
    case .ambiguous, .orphaned: nil
    }
  }
}

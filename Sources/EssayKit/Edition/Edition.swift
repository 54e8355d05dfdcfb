/// An annotated essay.
public struct Edition: Sendable {
  /// The essay.
  public let essay: Essay
}

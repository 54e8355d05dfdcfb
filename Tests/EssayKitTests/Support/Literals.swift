import EssayKit

// Tables of expectations name places and quotes by literals; one that can't be read is a place that no essay has.

extension Citation: ExpressibleByStringLiteral {
  /// Reads a citation.
  public init(stringLiteral text: String) {
    self = Citation(String(text)) ?? Citation(section: -1)
  }
}

extension Quote: ExpressibleByStringLiteral {
  /// Reads a quote.
  public init(stringLiteral text: String) {
    self = Quote(String(text)) ?? Quote(Citation(section: -1))
  }
}

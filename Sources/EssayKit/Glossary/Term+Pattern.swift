extension Term {
  /// A way in which a text uses a term: words, perhaps beside other words, perhaps in one spelling only.
  ///
  /// | written | matches |
  /// |---|---|
  /// | `surplus value` | the words in upper or lower case, with a space, a hyphen or quotation marks between |
  /// | `Soviets`, itself in backticks | the word with these capitals and accents only |
  /// | `against the [whites]` | *whites*, but only after *against the* |
  ///
  /// The words of a pattern stand in the text as whole words. Full stops of abbreviations, quotation marks, accents and
  /// an *'s* after a word make no difference, except that an *'s* which the pattern has must be there.
  public struct Pattern: Sendable, Hashable {
    /// The words that must stand before the use.
    public let before: String

    /// The words that are the use.
    public let use: String

    /// The words that must stand after the use.
    public let after: String

    /// Whether capitals and accents must be those of the pattern.
    public let isExact: Bool

    /// The most words that a pattern can have, context included.
    public static let wordLimit = 32

    /// Creates a pattern, or `nil` if it can't be matched.
    ///
    /// There must be a word in `use`, at most ``wordLimit`` words in all, and nothing between words but spaces,
    /// a hyphen, quotation marks and full stops.
    ///
    /// - Parameters:
    ///   - before: The words that must stand before the use, with the space between.
    ///   - use: The words that are the use.
    ///   - after: The words that must stand after it, with the space between.
    ///   - isExact: Whether capitals and accents must be those given.
    public init?(before: String = "", use: String, after: String = "", isExact: Bool = false) {
      let isAlone = before.isEmpty && after.isEmpty
      guard let parts = Self.parts(OneLine.text(isAlone ? use : "\(before)[\(use)]\(after)")) else { return nil }
      self.init(unchecked: parts.use, before: parts.before, after: parts.after, isExact: isExact)
      guard GlossaryPhrase(self).fault == nil else { return nil }
    }

    init(unchecked use: String, before: String, after: String, isExact: Bool) {
      self.use = use
      self.before = before
      self.after = after
      self.isExact = isExact
    }
  }
}

extension Term.Pattern: LosslessStringConvertible {
  /// Reads a pattern as a glossary's file writes it, or `nil` if it can't be matched.
  ///
  /// - Parameter description: The words, the use in square brackets if there are others; between backticks for an exact
  ///   spelling.
  public init?(_ description: String) {
    var text = Substring(description)
    let isExact = text.utf8.count > 1 && text.utf8.first == UInt8(ascii: "`") && text.utf8.last == UInt8(ascii: "`")
    if isExact { text = text.dropFirst().dropLast() }
    self.init(String(text), isExact: isExact)
  }

  /// Reads a pattern without its backticks.
  init?(_ text: String, isExact: Bool) {
    let text = OneLine.text(text)
    guard let parts = Self.parts(text) else { return nil }
    self.init(before: parts.before, use: parts.use, after: parts.after, isExact: isExact)
  }

  /// Divides a text at its square brackets; `nil` where they aren't one pair.
  static func parts(_ text: String) -> (before: String, use: String, after: String)? {
    let bytes = text.utf8
    guard let open = bytes.firstIndex(of: UInt8(ascii: "[")) else {
      return bytes.contains(UInt8(ascii: "]")) ? nil : ("", text, "")
    }
    let start = bytes.index(after: open)
    guard let close = bytes.firstIndex(of: UInt8(ascii: "]")), close >= start else { return nil }
    let end = bytes.index(after: close)
    let rest = bytes[end...]
    guard !rest.contains(UInt8(ascii: "[")), !rest.contains(UInt8(ascii: "]")),
      !bytes[start..<close].contains(UInt8(ascii: "["))
    else { return nil }
    return (String(text[..<open]), String(text[start..<close]), String(text[end...]))
  }

  /// The pattern as a glossary's file writes it.
  public var description: String {
    let text = before.isEmpty && after.isEmpty ? use : "\(before)[\(use)]\(after)"
    return isExact ? "`\(text)`" : text
  }
}

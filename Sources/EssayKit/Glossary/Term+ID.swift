extension Term {
  /// A term's name, by which a glossary's other terms refer to it.
  ///
  /// A name is one line of text with at least one letter or digit and without a comma, as commas divide the names of a
  /// list.
  public struct ID: Sendable, Hashable {
    /// The name.
    public let name: String

    /// Creates an identifier, or `nil` if the text can't be a term's name.
    ///
    /// - Parameter name: The name. White space that runs together becomes one space.
    public init?(_ name: String) {
      let name = OneLine.text(name)
      guard !name.utf8.contains(UInt8(ascii: ",")), GlossaryScanner.hasWord(name) else { return nil }
      self.name = name
    }

    init(unchecked name: String) {
      self.name = name
    }
  }
}

extension Term.ID: LosslessStringConvertible, Comparable {
  /// The name.
  public var description: String { name }

  /// Whether the first name comes before the second in the order of their UTF-8.
  public static func < (first: Self, second: Self) -> Bool {
    first.name.utf8.lexicographicallyPrecedes(second.name.utf8)
  }
}

extension Term.ID: ExpressibleByStringLiteral {
  /// Creates an identifier from a literal.
  ///
  /// A literal that can't be a name becomes one that no glossary has.
  ///
  /// - Parameter value: The name.
  public init(stringLiteral value: String) {
    self = Self(value) ?? Self(unchecked: ",")
  }
}

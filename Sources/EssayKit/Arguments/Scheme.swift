/// The pattern by which an inference goes from its premises to its conclusion, such as *from cause to effect*.
///
/// Any name is a scheme; the set is open. The static members name patterns that Walton, Reed and Macagno describe in
/// *Argumentation Schemes* (2008) and the classical forms beside them.
public struct Scheme: Sendable, Hashable {
  /// The name as an inference line writes it.
  public let name: String

  /// Creates a scheme.
  ///
  /// - Parameter name: The pattern's name.
  public init(_ name: String) {
    self.name = name
  }

  /// Something is so because of what the word for it means.
  public static let definition = Scheme("from definition")
  /// Something will be so because its cause is there.
  public static let causeToEffect = Scheme("from cause to effect")
  /// A cause was there because its effect is.
  public static let effectToCause = Scheme("from effect to cause")
  /// Something is so because a sign of it is seen.
  public static let sign = Scheme("from sign")
  /// Something should or shouldn't be done because of what would follow.
  public static let consequence = Scheme("from consequence")
  /// Something is so here because it is so in a like case.
  public static let analogy = Scheme("from analogy")
  /// Something is so in general because it is so in a case.
  public static let example = Scheme("from example")
  /// Something is so because one who knows says so.
  public static let authority = Scheme("from authority")
  /// Of two ways, each leads to the same end.
  public static let dilemma = Scheme("by dilemma")
  /// One thing is so because its rivals are not.
  public static let elimination = Scheme("by elimination")
  /// A case falls under a word, and so what holds of the word holds of it.
  public static let verbalClassification = Scheme("from verbal classification")
  /// Something isn't so because a condition of it is missing.
  public static let necessaryCondition = Scheme("from necessary condition")
  /// One thing causes another because they vary together.
  public static let correlationToCause = Scheme("from correlation to cause")
  /// Something will be so because it was so before.
  public static let precedent = Scheme("from precedent")
  /// Something is so because the opposite case shows the opposite.
  public static let contrast = Scheme("by contrast")
  /// Something is so of all because it is so of those looked at.
  public static let generalization = Scheme("by generalisation")
  /// Something is so because its denial leads to what can't be.
  public static let reductio = Scheme("reductio ad absurdum")
}

extension Scheme: ExpressibleByStringLiteral {
  /// Creates a scheme from a literal.
  ///
  /// - Parameter value: The pattern's name.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Scheme: LosslessStringConvertible {
  /// The scheme's name.
  public var description: String { name }
}

#if !hasFeature(Embedded)
  extension Scheme: StringCoded {
    static var noun: String { "a scheme" }
  }
#endif

/// Who holds a claim: the authors themselves, someone whom they quote, or an opponent whose view they report.
///
/// Any name is a voice; the set is open.
///
/// ```swift
/// graph.claims(by: "Lenin")
/// ```
public struct Voice: Sendable, Hashable {
  /// The name as the argument map writes it.
  public let name: String

  /// Creates a voice.
  ///
  /// - Parameter name: Who speaks.
  public init(_ name: String) {
    self.name = name
  }

  /// Those who wrote the essay.
  public static let authors = Voice("the authors")
}

extension Voice: ExpressibleByStringLiteral {
  /// Creates a voice from a literal.
  ///
  /// - Parameter value: Who speaks.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Voice: LosslessStringConvertible {
  /// The voice's name.
  public var description: String { name }
}

#if !hasFeature(Embedded)
  extension Voice: StringCoded {
    static var noun: String { "a voice" }
  }
#endif

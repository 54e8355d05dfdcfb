// Stand-ins for types of the folders Arguments and Glossary, which are written beside this one.
// Delete this file when they are there; nothing else mentions it.

/// A claim of the argument map.
public struct Claim: Sendable, Hashable {
  /// A claim's title.
  public struct ID: Sendable, Hashable {
    /// The title.
    public let title: String

    /// Creates an identifier.
    ///
    /// - Parameter title: The title.
    public init?(_ title: String) {
      self.title = title
    }
  }
}

/// A term of the glossary.
public struct Term: Sendable, Hashable {
  /// A term's name.
  public struct ID: Sendable, Hashable {
    /// The name.
    public let name: String

    /// Creates an identifier.
    ///
    /// - Parameter name: The name.
    public init?(_ name: String) {
      self.name = name
    }
  }
}

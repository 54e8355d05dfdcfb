/// One thing in a graph bearing on another: a support, an attack, an undercut and so on, from a source to a target.
public struct Relation: Sendable, Hashable {
  /// How a source bears on a target.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The source speaks for the target.
    case support
    /// The source speaks against the target.
    case attack
    /// The source denies that the target, an argument, bears out its conclusion.
    case undercut
    /// Both claims can neither be true nor false together.
    case contradiction
    /// Both claims can't be true together.
    case contrariness
    /// If the source is true the target is.
    case entailment
    /// Each claim is true if the other is.
    case equivalence

    /// Whether the relation is the same read from either end.
    public var isSymmetric: Bool {
      switch self {
      case .contradiction, .contrariness, .equivalence: true
      case .support, .attack, .undercut, .entailment: false
      }
    }

    /// Whether the source speaks for the target.
    public var isFavorable: Bool {
      switch self {
      case .support, .entailment, .equivalence: true
      case .attack, .undercut, .contradiction, .contrariness: false
      }
    }
  }

  /// What bears on the target.
  public let source: ArgumentGraph.Node

  /// What the source bears on.
  public let target: ArgumentGraph.Node

  /// How the source bears on the target.
  public let kind: Kind

  /// The inference of the target that an undercut is against, counted from 0; `nil` for the argument's last.
  public let step: Int?

  /// Creates a relation.
  ///
  /// - Parameters:
  ///   - kind: How the source bears on the target.
  ///   - source: What bears on the target.
  ///   - target: What the source bears on.
  ///   - step: The inference of the target that an undercut is against, counted from 0; `nil` for the last.
  public init(
    _ kind: Kind, from source: ArgumentGraph.Node, to target: ArgumentGraph.Node, step: Int? = nil
  ) {
    self.kind = kind
    self.source = source
    self.target = target
    self.step = step
  }

  /// Creates a relation between claims.
  ///
  /// - Parameters:
  ///   - kind: How the source bears on the target.
  ///   - source: The claim that bears on the target.
  ///   - target: The claim that it bears on.
  public init(_ kind: Kind, from source: Claim.ID, to target: Claim.ID) {
    self.init(kind, from: .claim(source), to: .claim(target))
  }
}

extension ArgumentGraph {
  /// What stands in relations: a claim or an argument.
  public enum Node: Sendable, Hashable {
    /// A claim.
    case claim(Claim.ID)
    /// An argument.
    case argument(Argument.ID)

    /// The claim's identifier, or `nil` for an argument.
    public var claim: Claim.ID? {
      guard case .claim(let id) = self else { return nil }
      return id
    }

    /// The argument's identifier, or `nil` for a claim.
    public var argument: Argument.ID? {
      guard case .argument(let id) = self else { return nil }
      return id
    }

    /// The title of the claim or the argument.
    public var title: String {
      switch self {
      case .claim(let id): id.title
      case .argument(let id): id.title
      }
    }
  }
}

extension ArgumentGraph.Node: CustomStringConvertible {
  /// The title as Argdown refers to it: a claim's in square brackets, an argument's in angle brackets.
  public var description: String {
    switch self {
    case .claim(let id): "[\(id.title)]"
    case .argument(let id): "<\(id.title)>"
    }
  }
}

extension Relation: CustomStringConvertible {
  /// The relation in a few words, such as `[A] attack [B]`.
  public var description: String {
    "\(source) \(kind.rawValue) \(target)" + (step.map { " step \($0 + 1)" } ?? "")
  }
}

#if !hasFeature(Embedded)
  extension Relation: Codable {}
#endif

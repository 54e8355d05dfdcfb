extension ArgumentGraph {
  /// How one graph differs from another.
  public struct Difference: Sendable, Hashable {
    /// The claims that only the new graph has.
    public let addedClaims: [Claim]
    /// The claims that only the old graph has.
    public let removedClaims: [Claim]
    /// The claims that both have but not alike, as they are in the new graph.
    public let changedClaims: [Claim]
    /// The arguments that only the new graph has.
    public let addedArguments: [Argument]
    /// The arguments that only the old graph has.
    public let removedArguments: [Argument]
    /// The arguments that both have but not alike, as they are in the new graph.
    public let changedArguments: [Argument]
    /// The relations that only the new graph has.
    public let addedRelations: [Relation]
    /// The relations that only the old graph has.
    public let removedRelations: [Relation]

    /// Whether the graphs have the same claims, arguments and relations.
    ///
    /// Their headings and metadata may differ still.
    public var isEmpty: Bool {
      addedClaims.isEmpty && removedClaims.isEmpty && changedClaims.isEmpty && addedArguments.isEmpty
        && removedArguments.isEmpty && changedArguments.isEmpty && addedRelations.isEmpty && removedRelations.isEmpty
    }
  }

  /// How this graph differs from an older one.
  ///
  /// Claims and arguments are matched by their titles, symmetric relations in either direction.
  ///
  /// - Parameter old: The graph to compare with.
  /// - Returns: What was added, removed and changed.
  /// - Complexity: O(*n*) in the size of both graphs.
  public func difference(from old: ArgumentGraph) -> Difference {
    let oldRelations = Set(old.relations.map { $0.directionless })
    let newRelations = Set(relations.map { $0.directionless })
    return Difference(
      addedClaims: claims.filter { old[$0.id] == nil },
      removedClaims: old.claims.filter { self[$0.id] == nil },
      changedClaims: claims.filter { claim in old[claim.id].map { $0 != claim } ?? false },
      addedArguments: arguments.filter { old[argument: $0.id] == nil },
      removedArguments: old.arguments.filter { self[argument: $0.id] == nil },
      changedArguments: arguments.filter { argument in old[argument: argument.id].map { $0 != argument } ?? false },
      addedRelations: relations.filter { !oldRelations.contains($0.directionless) },
      removedRelations: old.relations.filter { !newRelations.contains($0.directionless) })
  }
}

extension Relation {
  /// The relation, a symmetric one with its ends in the order of their titles.
  fileprivate var directionless: Relation {
    kind.isSymmetric && source.title < target.title ? Relation(kind, from: target, to: source) : self
  }
}

extension ArgumentGraph {
  /// What changes in the grounded labelling if a claim is given up.
  public struct Consequences: Sendable, Hashable {
    /// A node whose label changes.
    public struct Change: Sendable, Hashable {
      /// The claim or argument.
      public let node: Node
      /// Its label while the claim is held.
      public let before: Labelling.Label
      /// Its label once the claim is given up.
      public let after: Labelling.Label
    }

    /// The claim that is given up.
    public let claim: Claim.ID

    /// The nodes whose labels change, claims before arguments; the claim itself isn't among them.
    public let changes: [Change]

    /// The claims that some accepted argument or claim supports now and none would then.
    ///
    /// They may keep their labels, for a claim that nothing attacks is in; but nothing would speak for them any more.
    public let unsupported: [Claim.ID]
  }

  /// What changes in the grounded labelling if a claim is given up: no longer held, not denied.
  ///
  /// The arguments that have the claim as a premise fall; its own attacks no longer count, so that what it put out may
  /// come in.
  ///
  /// - Parameter claim: The claim's title.
  /// - Returns: The changes, or `nil` if there is no such claim.
  /// - Complexity: O(*n*) in the size of the graph.
  public func consequences(ofGivingUp claim: Claim.ID) -> Consequences? {
    guard let number = storage.number(of: claim) else { return nil }
    // The inferences that can't be made without the claim, and those that build on them.
    var withdrawn: Set<Int> = [number]
    for argument in unique(storage.uses[number].map { storage.stepArguments[Int($0)] }) {
      let steps = storage.steps(ofArgument: Int(argument))
      for step in steps
      where storage.premises[step].contains(Int32(number))
        || storage.earlierSteps[step].contains(where: { withdrawn.contains(storage.unit(ofStep: Int($0))) })
      {
        withdrawn.insert(storage.unit(ofStep: step))
      }
    }
    let before = storage.framework.groundedLabels
    var after = Framework(storage, withdrawing: withdrawn).groundedLabels
    for unit in withdrawn { after[unit] = .out }
    var changes: [Consequences.Change] = []
    for node in 0..<storage.nodeCount where node != number {
      let unit = storage.unit(ofNode: node)
      if before[unit] != after[unit] {
        changes.append(Consequences.Change(node: storage.node(node), before: before[unit], after: after[unit]))
      }
    }
    let unsupported = claims.indices.filter { other in
      other != number && isSupported(other, before) && !isSupported(other, after)
    }
    return Consequences(claim: claim, changes: changes, unsupported: unsupported.map { claims[$0].id })
  }

  /// Whether something that is in supports a claim.
  private func isSupported(_ claim: Int, _ labels: [Labelling.Label]) -> Bool {
    for step in storage.derivations[claim] where labels[storage.unit(ofStep: Int(step))] == .in { return true }
    for relation in storage.incoming(claim) where relation.kind.isFavorable {
      if labels[storage.unit(ofNode: Int(relation.source))] == .in { return true }
    }
    for relation in storage.outgoing(claim) where relation.kind == .equivalence {
      if labels[storage.unit(ofNode: Int(relation.target))] == .in { return true }
    }
    return false
  }
}

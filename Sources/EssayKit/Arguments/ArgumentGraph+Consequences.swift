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
    let framework = storage.framework
    // The inferences that can't be made without the claim, and those that build on them.
    var withdrawn: Set<Int> = [number]
    for argument in unique(storage.uses[number].map { storage.stepArguments[Int($0)] }) {
      let steps = storage.steps(ofArgument: Int(argument))
      let offset = Int(framework.firstUnits[Int(argument)]) - steps.lowerBound
      for step in steps
      where storage.premises[step].contains(Int32(number))
        || storage.earlierSteps[step].contains(where: { withdrawn.contains(Int($0) + offset) })
      {
        withdrawn.insert(step + offset)
      }
    }
    let before = Propagation(framework).labels
    var after = Propagation(Framework(storage, withdrawing: withdrawn)).labels
    for unit in withdrawn { after[unit] = .out }
    var changes: [Consequences.Change] = []
    for node in 0..<storage.nodeCount where node != number {
      let unit = framework.unit(ofNode: node)
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
    let framework = storage.framework
    for step in storage.derivations[claim] {
      let argument = Int(storage.stepArguments[Int(step)])
      if labels[Int(framework.firstUnits[argument] - storage.firstSteps[argument] + step)] == .in { return true }
    }
    for index in storage.incoming[claim] where relations[Int(index)].kind.isFavorable {
      if labels[framework.unit(ofNode: Int(storage.sources[Int(index)]))] == .in { return true }
    }
    for index in storage.outgoing[claim] where relations[Int(index)].kind == .equivalence {
      if labels[framework.unit(ofNode: Int(storage.targets[Int(index)]))] == .in { return true }
    }
    return false
  }
}

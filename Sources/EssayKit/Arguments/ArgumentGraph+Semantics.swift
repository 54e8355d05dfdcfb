extension ArgumentGraph {
  /// A way to label a graph of which there is always exactly one result.
  public enum UniqueSemantics: Sendable, Hashable {
    /// The labelling that accepts least: only what can be defended from the ground up.
    case grounded
  }

  /// A way to label a graph that may have many results.
  public enum Semantics: Sendable, Hashable, CaseIterable {
    /// The one that accepts least.
    case grounded
    /// All that give each node the label that its attackers' labels ask for.
    case complete
    /// The complete ones that accept most: none accepts all that another does and more.
    case preferred
    /// The complete ones that leave nothing undecided; there may be none.
    case stable
  }

  /// Labels each claim and argument: in, out or undecided.
  ///
  /// The labels are Caminada's (*On the Issue of Reinstatement in Argumentation*, 2006) for Dung's grounded extension
  /// (*On the Acceptability of Arguments*, 1995) of the following framework.
  ///
  /// **What is labelled.** Every claim, every inference, and every argument that is only sketched. An argument's label is
  /// that of its last inference. A claim that nothing attacks is in, whether or not anything supports it.
  ///
  /// **What attacks.** An attack is from its source to its target, where an argument stands for its last inference. A
  /// contradiction and a contrariness attack both ways. An undercut attacks the inference that it names, or else the
  /// argument's last; not its premises, nor its conclusion.
  ///
  /// **What needs what.** Support is read deductively (Cayrol and Lagasquie-Schiex, *Bipolarity in Argumentation Graphs*,
  /// 2013): who accepts the source must accept the target. So the source of a support or an entailment needs its
  /// target, and equivalent claims need each other. An inference needs its premises, the earlier inferences of its
  /// argument whose conclusions it uses, and its conclusion. A premise alone doesn't need the inference, as it doesn't
  /// bring about the conclusion alone: if a conclusion is refuted the inference falls, and the premises stand.
  ///
  /// **What follows.** If *x* needs *u*, *u* attacks *v*, and *y* needs *v*, then *x* attacks *y*, where to need includes
  /// needing oneself and goes through any number of steps. These are the mediated and supported attacks of the
  /// deductive reading and all their combinations.
  ///
  /// - Parameter semantics: The only one that always has exactly one result.
  /// - Returns: The labels.
  /// - Complexity: O(*n*) in the size of the graph; the attacks that follow are never written out.
  public func labelling(_ semantics: UniqueSemantics) -> Labelling {
    Labelling(graph: self, labels: storage.framework.groundedLabels)
  }

  /// All labellings of a kind, on the framework that ``labelling(_:)`` describes.
  ///
  /// The search branches only on what the grounded labelling leaves undecided, and takes each branch that accepts more
  /// before those that accept less.
  ///
  /// - Parameters:
  ///   - semantics: The kind.
  ///   - limit: How many to find at most.
  /// - Returns: The labellings; none if there is no stable one.
  /// - Complexity: Exponential in the number of nodes that the grounded labelling leaves undecided: there may be
  ///   3^(*n*/3) preferred labellings of *n* nodes, and finding even one takes exponential time at worst. A limit bounds
  ///   the results, not the time to find them.
  public func labellings(_ semantics: Semantics, limit: Int = .max) -> [Labelling] {
    guard limit > 0 else { return [] }
    if semantics == .grounded { return [labelling(.grounded)] }
    let remainder = storage.framework.remainder
    let search = LabellingSearch(remainder.framework, semantics, limit: limit)
    return search.run().map { Labelling(graph: self, labels: remainder.labels(with: $0)) }
  }
}

/// A search for complete labellings that decides one unit after another: first that it is in, then that it isn't.
///
/// No unit of the framework needs itself, and what a unit needs has a lower number.
private struct LabellingSearch {
  private struct State {
    var propagation: Propagation
    /// The units that are decided not to be in.
    var rejected: [Bool]
    /// Where to look for the next undecided unit.
    var next: Int
  }

  let framework: Framework
  let semantics: ArgumentGraph.Semantics
  let limit: Int

  init(_ framework: Framework, _ semantics: ArgumentGraph.Semantics, limit: Int) {
    self.framework = framework
    self.semantics = semantics
    self.limit = limit
  }

  func run() -> [[Labelling.Label]] {
    var found: [[Labelling.Label]] = []
    var stack = [
      State(
        propagation: Propagation(framework), rejected: [Bool](repeating: false, count: framework.unitCount), next: 0)
    ]
    while var state = stack.popLast(), found.count < limit {
      guard isOpen(state) else { continue }
      while state.next < framework.unitCount {
        if state.propagation.label(of: state.next) == .undecided, !state.rejected[state.next] { break }
        state.next += 1
      }
      guard state.next < framework.unitCount else {
        // All that is rejected and not out is undecided, and each label is what the attackers' labels ask for.
        let labels = state.propagation.labels
        if semantics == .stable, labels.contains(.undecided) { continue }
        // What accepts more was found before.
        if semantics == .preferred, found.contains(where: { includes($0, labels) }) { continue }
        found.append(labels)
        continue
      }
      var without = state
      without.rejected[state.next] = true
      without.next += 1
      stack.append(without)
      state.propagation.assume(state.next)
      state.next += 1
      stack.append(state)
    }
    return found
  }

  /// Whether a state can still become a labelling: nothing in is out, nothing rejected is in, and what attacks something
  /// in can still be put out.
  private func isOpen(_ state: State) -> Bool {
    guard !state.propagation.hasConflict else { return false }
    let labels = state.propagation.labels
    let attackers = framework.attackers
    let needs = framework.needs
    // Whether a unit may yet come to be out: something that attacks it, or what it needs, may be in.
    var canFall = [Bool](repeating: false, count: framework.unitCount)
    for unit in 0..<framework.unitCount {
      canFall[unit] =
        attackers[unit].contains { attacker in
          switch labels[Int(attacker)] {
          case .in: true
          case .out: false
          case .undecided: !state.rejected[Int(attacker)]
          }
        } || needs[unit].contains { canFall[Int($0)] }
    }
    return (0..<framework.unitCount).allSatisfy { unit in
      switch labels[unit] {
      case .in: !state.rejected[unit] && attackers[unit].allSatisfy { canFall[Int($0)] }
      case .out: true
      case .undecided: semantics != .stable || !state.rejected[unit] || canFall[unit]
      }
    }
  }

  /// Whether all that is in by the second is in by the first.
  private func includes(_ first: [Labelling.Label], _ second: [Labelling.Label]) -> Bool {
    !zip(first, second).contains { $0 != .in && $1 == .in }
  }
}

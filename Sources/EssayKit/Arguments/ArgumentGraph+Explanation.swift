/// Why a claim or an argument has its label.
public struct Explanation: Sendable, Hashable {
  /// An attack that bears on the label.
  public struct Reason: Sendable, Hashable {
    /// What attacks.
    public let attacker: ArgumentGraph.Node
    /// The attacker's label.
    public let attackerLabel: Labelling.Label
    /// What is attacked: the last of ``chain``.
    public let attacked: ArgumentGraph.Node
    /// The explained node and what it needs, each needing the next, to the one that is attacked.
    ///
    /// It is only the node itself where the attack is on that.
    public let chain: [ArgumentGraph.Node]
    /// Whether nothing attacks the attacker or anything that it needs.
    public let isUnanswered: Bool
    /// What puts the attacker out, if it is out.
    public let defeater: ArgumentGraph.Node?
  }

  /// What is explained.
  public let node: ArgumentGraph.Node

  /// Its label.
  public let label: Labelling.Label

  /// The attacks that give it the label: for *out* one that is in, for *in* all, for *undecided* those that are
  /// undecided.
  public let reasons: [Reason]
}

extension Explanation: CustomStringConvertible {
  /// The explanation in a sentence, such as *out, because attacked by [X], which stands unanswered*.
  public var description: String {
    switch label {
    case .in:
      guard !reasons.isEmpty else { return "in, because nothing attacks it" }
      return "in, because "
        + reasons.map { reason in
          "\(attack(reason)) by \(reason.attacker), which is out"
            + (reason.defeater.map { ", because attacked by \($0)" } ?? "")
        }.joined(separator: "; ")
    case .out:
      return "out, because "
        + reasons.map { reason in
          "\(attack(reason)) by \(reason.attacker), which stands" + (reason.isUnanswered ? " unanswered" : "")
        }.joined(separator: "; ")
    case .undecided:
      return "undecided, because "
        + reasons.map { reason in
          "\(attack(reason)) by \(reason.attacker), which is undecided itself"
        }.joined(separator: "; ")
    }
  }

  private func attack(_ reason: Reason) -> String {
    guard reason.chain.count > 1 else { return "attacked" }
    return
      "it needs \(reason.chain.dropFirst().map { $0.description }.joined(separator: ", which needs ")), which is attacked"
  }
}

extension ArgumentGraph {
  /// Why a claim has its label.
  ///
  /// - Parameters:
  ///   - claim: The claim's title.
  ///   - labelling: A labelling of this graph.
  /// - Returns: The explanation, or `nil` if there is no such claim or the labelling is of another graph.
  /// - Complexity: O(*n*) in the size of the graph for each attack that is looked at.
  public func explanation(of claim: Claim.ID, in labelling: Labelling) -> Explanation? {
    explanation(of: .claim(claim), in: labelling)
  }

  /// Why a claim or an argument has its label.
  ///
  /// Of the attacks that put a node out, one is named: the nearest, and of those one that stands unanswered if there is
  /// one.
  ///
  /// - Parameters:
  ///   - node: The claim or argument.
  ///   - labelling: A labelling of this graph.
  /// - Returns: The explanation, or `nil` if the graph doesn't have the node or the labelling is of another graph.
  /// - Complexity: O(*n*) in the size of the graph for each attack that is looked at.
  public func explanation(of node: Node, in labelling: Labelling) -> Explanation? {
    guard let number = storage.number(of: node), labelling.graph == self else { return nil }
    let framework = storage.framework
    let labels = labelling.labels
    let start = storage.unit(ofNode: number)
    let label = labels[start]
    // All that the unit needs, nearest first.
    var previous: [Int: Int] = [start: start]
    var queue = [start]
    var head = 0
    var reasons: [Explanation.Reason] = []
    var best: (unit: Int, attacker: Int, distance: Int, isUnanswered: Bool)?
    var distances: [Int: Int] = [start: 0]
    let attackers = framework.attackers
    let needs = framework.needs
    while head < queue.count {
      let unit = queue[head]
      head += 1
      let distance = distances[unit] ?? 0
      if label == .out, let best, best.distance < distance { break }
      for attacker in unique(Array(attackers[unit])) {
        let attacker = Int(attacker)
        switch label {
        case .out:
          guard labels[attacker] == .in, best.map({ !$0.isUnanswered }) ?? true else { continue }
          let isUnanswered = isUnanswered(attacker, framework)
          if best == nil || isUnanswered { best = (unit, attacker, distance, isUnanswered) }
        case .in:
          reasons.append(reason(attacker, unit, previous, labels))
        case .undecided:
          if labels[attacker] == .undecided { reasons.append(reason(attacker, unit, previous, labels)) }
        }
      }
      for need in needs[unit] where previous[Int(need)] == nil {
        previous[Int(need)] = unit
        distances[Int(need)] = distance + 1
        queue.append(Int(need))
      }
    }
    if let best { reasons.append(reason(best.attacker, best.unit, previous, labels)) }
    return Explanation(node: node, label: label, reasons: reasons)
  }

  private func reason(
    _ attacker: Int, _ attacked: Int, _ previous: [Int: Int], _ labels: [Labelling.Label]
  ) -> Explanation.Reason {
    let framework = storage.framework
    var chain = [attacked]
    while let last = chain.last, let before = previous[last], before != last { chain.append(before) }
    var nodes: [Node] = []
    for unit in chain.reversed() where nodes.last != storage.node(ofUnit: unit) {
      nodes.append(storage.node(ofUnit: unit))
    }
    return Explanation.Reason(
      attacker: storage.node(ofUnit: attacker), attackerLabel: labels[attacker],
      attacked: storage.node(ofUnit: attacked),
      chain: nodes, isUnanswered: isUnanswered(attacker, framework),
      defeater: labels[attacker] == .out ? defeater(of: attacker, labels).map { storage.node(ofUnit: $0) } : nil)
  }

  /// What is in and attacks a unit or something that it needs.
  private func defeater(of unit: Int, _ labels: [Labelling.Label]) -> Int? {
    let framework = storage.framework
    return firstNeed(of: unit) { need in
      framework.attackers[need].first { labels[Int($0)] == .in }.map { Int($0) }
    }
  }

  /// Whether nothing attacks a unit or anything that it needs.
  private func isUnanswered(_ unit: Int, _ framework: Framework) -> Bool {
    firstNeed(of: unit) { framework.attackers[$0].first.map { Int($0) } } == nil
  }

  /// The first result for a unit and all that it needs, nearest first.
  private func firstNeed(of unit: Int, _ result: (Int) -> Int?) -> Int? {
    var seen: Set<Int> = [unit]
    var queue = [unit]
    var head = 0
    let needs = storage.framework.needs
    while head < queue.count {
      if let found = result(queue[head]) { return found }
      for need in needs[queue[head]] where seen.insert(Int(need)).inserted { queue.append(Int(need)) }
      head += 1
    }
    return nil
  }
}

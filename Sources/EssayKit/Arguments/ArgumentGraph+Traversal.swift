extension ArgumentGraph {
  /// What directly speaks for a node: the sources of its supports and entailments, its equivalents, and, for a claim,
  /// the arguments that conclude it.
  ///
  /// - Parameter node: A claim or an argument.
  /// - Returns: The nodes, each once: relations' first, then arguments; none if the graph doesn't have the node.
  /// - Complexity: O(*n*) in the number of its relations and arguments.
  public func supporters(of node: Node) -> [Node] {
    neighbors(of: node, in: [.support, .entailment, .equivalence], incoming: true, derivations: true)
  }

  /// What directly speaks for a claim: the sources of its supports and entailments, its equivalents, and the arguments
  /// that conclude it.
  ///
  /// - Parameter claim: The claim's title.
  /// - Returns: The nodes, each once; none if there is no such claim.
  /// - Complexity: O(*n*) in the number of its relations and arguments.
  public func supporters(of claim: Claim.ID) -> [Node] { supporters(of: .claim(claim)) }

  /// What directly speaks against a node: the sources of attacks on it and what contradicts or is contrary to it.
  ///
  /// - Parameter node: A claim or an argument.
  /// - Returns: The nodes, each once; none if the graph doesn't have the node.
  /// - Complexity: O(*n*) in the number of its relations.
  public func attackers(of node: Node) -> [Node] {
    neighbors(of: node, in: [.attack, .contradiction, .contrariness], incoming: true, derivations: false)
  }

  /// What directly speaks against a claim: the sources of attacks on it and what contradicts or is contrary to it.
  ///
  /// - Parameter claim: The claim's title.
  /// - Returns: The nodes, each once; none if there is no such claim.
  /// - Complexity: O(*n*) in the number of its relations.
  public func attackers(of claim: Claim.ID) -> [Node] { attackers(of: .claim(claim)) }

  /// What undercuts an argument.
  ///
  /// - Parameter argument: The argument's title.
  /// - Returns: The nodes, each once; none if there is no such argument.
  /// - Complexity: O(*n*) in the number of its relations.
  public func undercutters(of argument: Argument.ID) -> [Node] {
    neighbors(of: .argument(argument), in: [.undercut], incoming: true, derivations: false)
  }

  /// What a node directly speaks for, the other way round from ``supporters(of:)-(ArgumentGraph.Node)``.
  ///
  /// - Parameter node: A claim or an argument.
  /// - Returns: The nodes, each once; none if the graph doesn't have the node.
  /// - Complexity: O(*n*) in the number of its relations.
  public func supported(by node: Node) -> [Node] {
    var found = neighbors(of: node, in: [.support, .entailment, .equivalence], incoming: false, derivations: false)
    if case .argument(let id) = node, let argument = self[argument: id] {
      found = unique(found + argument.steps.map { .claim($0.conclusion) })
    }
    return found
  }

  /// What a node directly speaks against, undercuts included.
  ///
  /// - Parameter node: A claim or an argument.
  /// - Returns: The nodes, each once; none if the graph doesn't have the node.
  /// - Complexity: O(*n*) in the number of its relations.
  public func attacked(by node: Node) -> [Node] {
    neighbors(of: node, in: [.attack, .undercut, .contradiction, .contrariness], incoming: false, derivations: false)
  }

  /// The arguments of which a claim is a premise.
  ///
  /// - Parameter claim: The claim's title.
  /// - Returns: The arguments in order; none if there is no such claim.
  /// - Complexity: O(*n*) in their number.
  public func arguments(from claim: Claim.ID) -> [Argument] {
    guard let number = storage.number(of: claim) else { return [] }
    return arguments(ofSteps: storage.uses[number])
  }

  /// The arguments that conclude a claim, in any of their steps.
  ///
  /// - Parameter claim: The claim's title.
  /// - Returns: The arguments in order; none if there is no such claim.
  /// - Complexity: O(*n*) in their number.
  public func arguments(for claim: Claim.ID) -> [Argument] {
    guard let number = storage.number(of: claim) else { return [] }
    return arguments(ofSteps: storage.derivations[number])
  }

  /// The claims that bear on nothing else: what all the rest of a graph is for.
  ///
  /// They are neither premises nor sources of a support, an attack, an undercut or an entailment. A claim that only
  /// stands in contradiction, contrariness or equivalence may be one.
  ///
  /// - Complexity: O(*n*) in the number of claims and relations.
  public var roots: [Claim] {
    claims.indices.filter { number in
      storage.uses[number].isEmpty
        && storage.outgoing(number).allSatisfy { $0.kind.isSymmetric }
    }.map { claims[$0] }
  }

  /// The claims that nothing bears on: what all the rest of a graph rests on.
  ///
  /// - Complexity: O(*n*) in the number of claims and relations.
  public var leaves: [Claim] {
    claims.indices.filter { number in
      storage.derivations[number].isEmpty && storage.incoming(number).isEmpty
        && storage.outgoing(number).allSatisfy { !$0.kind.isSymmetric }
    }.map { claims[$0] }
  }

  /// All that bears on a node, directly or through others: its cone.
  ///
  /// - Parameter node: A claim or an argument.
  /// - Returns: The nodes in order of distance, without the node itself unless it bears on itself through others.
  /// - Complexity: O(*n*) in the size of the graph.
  public func cone(of node: Node) -> [Node] { reached(from: node, .back) }

  /// All that bears on a claim, directly or through others: its cone.
  ///
  /// - Parameter claim: The claim's title.
  /// - Returns: The nodes in order of distance.
  /// - Complexity: O(*n*) in the size of the graph.
  public func cone(of claim: Claim.ID) -> [Node] { cone(of: .claim(claim)) }

  /// All that a node bears on, directly or through others: what hangs on it.
  ///
  /// - Parameter node: A claim or an argument.
  /// - Returns: The nodes in order of distance, without the node itself unless it bears on itself through others.
  /// - Complexity: O(*n*) in the size of the graph.
  public func dependents(of node: Node) -> [Node] { reached(from: node, .forth) }

  /// All that a claim bears on, directly or through others: what hangs on it.
  ///
  /// - Parameter claim: The claim's title.
  /// - Returns: The nodes in order of distance.
  /// - Complexity: O(*n*) in the size of the graph.
  public func dependents(of claim: Claim.ID) -> [Node] { dependents(of: .claim(claim)) }

  /// The shortest chain from one node to another, each bearing on the next.
  ///
  /// - Parameters:
  ///   - source: Where the chain begins.
  ///   - target: Where it ends.
  /// - Returns: The chain's nodes with both ends, or `nil` if there is none. Of chains equally short it is the one that
  ///   the order of the relations puts first.
  /// - Complexity: O(*n*) in the size of the graph.
  public func path(from source: Node, to target: Node) -> [Node]? {
    guard let start = storage.number(of: source), let end = storage.number(of: target) else { return nil }
    var previous = [Int32](repeating: -1, count: storage.nodeCount)
    previous[start] = Int32(start)
    var queue = [start]
    var head = 0
    while head < queue.count, previous[end] < 0 {
      let node = queue[head]
      head += 1
      storage.forEachNeighbor(of: node, .forth) { next in
        guard previous[next] < 0 else { return }
        previous[next] = Int32(node)
        queue.append(next)
      }
    }
    guard previous[end] >= 0 else { return nil }
    var chain = [end]
    var node = end
    while node != start {
      node = Int(previous[node])
      chain.append(node)
    }
    return chain.reversed().map { storage.node($0) }
  }

  /// The shortest chain from one claim to another, each bearing on the next.
  ///
  /// - Parameters:
  ///   - source: Where the chain begins.
  ///   - target: Where it ends.
  /// - Returns: The chain's nodes with both ends, or `nil` if there is none.
  /// - Complexity: O(*n*) in the size of the graph.
  public func path(from source: Claim.ID, to target: Claim.ID) -> [Node]? {
    path(from: .claim(source), to: .claim(target))
  }

  /// The graph's separate parts, each of nodes that bear on one another directly or through others.
  ///
  /// - Returns: The nodes of each part in order, the parts in the order of their first nodes.
  /// - Complexity: O(*n*) in the size of the graph.
  public func components() -> [[Node]] {
    var component = [Int32](repeating: -1, count: storage.nodeCount)
    var count: Int32 = 0
    for start in 0..<storage.nodeCount where component[start] < 0 {
      component[start] = count
      var stack = [start]
      while let node = stack.popLast() {
        for direction in [Direction.back, .forth] {
          storage.forEachNeighbor(of: node, direction) { next in
            guard component[next] < 0 else { return }
            component[next] = count
            stack.append(next)
          }
        }
      }
      count += 1
    }
    return Adjacency(rows: Int(count), keys: component).rows.map { $0.map { storage.node(Int($0)) } }
  }

  /// The sets of nodes that support one another in a circle.
  ///
  /// Circles of equivalence aren't counted, as two claims that say the same can't help it.
  ///
  /// - Returns: The nodes of each strongly connected part of the support structure that has a circle; a node that
  ///   supports itself is one. In no particular order.
  /// - Complexity: O(*n*) in the size of the graph.
  public func supportCycles() -> [[Node]] {
    let successors = storage.supportSuccessors()
    let parts = StrongComponents(count: successors.starts.count - 1, successors: successors)
    return parts.members.rows.filter { members in
      guard members.count == 1, let only = members.first else { return true }
      return parts.successors[Int(only)].contains(only)
    }.map { unique($0.sorted().map { storage.node(ofUnit: Int($0)) }) }
  }

  /// The nodes in layers, each bearing only on later ones: premises before conclusions, attackers before the attacked.
  ///
  /// - Returns: The layers, those that nothing bears on first. Nodes that bear on one another in a circle share a layer.
  /// - Complexity: O(*n*) in the size of the graph.
  public func layers() -> [[Node]] {
    let successors = storage.links(.forth)
    let parts = StrongComponents(count: storage.nodeCount, successors: successors)
    // Components come with successors first, so that going backwards meets each before what it bears on.
    var layer = [Int32](repeating: 0, count: parts.count)
    for part in stride(from: parts.count - 1, through: 0, by: -1) {
      for member in parts.members[part] {
        for next in successors[Int(member)] {
          let nextPart = Int(parts.component[Int(next)])
          if nextPart != part { layer[nextPart] = max(layer[nextPart], layer[part] + 1) }
        }
      }
    }
    let keys = parts.component.map { layer[Int($0)] }
    return Adjacency(rows: Int(keys.max() ?? -1) + 1, keys: keys).rows.map { $0.map { storage.node(Int($0)) } }
  }

  private func neighbors(of node: Node, in kinds: [Relation.Kind], incoming: Bool, derivations: Bool) -> [Node] {
    guard let number = storage.number(of: node) else { return [] }
    var found: [Node] = []
    func add(_ end: Int32) { found.append(storage.node(Int(end))) }
    for relation in storage.incoming(number) where kinds.contains(relation.kind) {
      if incoming || relation.kind.isSymmetric { add(relation.source) }
    }
    for relation in storage.outgoing(number) where kinds.contains(relation.kind) {
      if !incoming || relation.kind.isSymmetric { add(relation.target) }
    }
    if derivations, number < claims.count {
      found += storage.derivations[number].map { .argument(arguments[Int(storage.stepArguments[Int($0)])].id) }
    }
    return unique(found)
  }

  private func arguments(ofSteps steps: ArraySlice<Int32>) -> [Argument] {
    unique(steps.map { storage.stepArguments[Int($0)] }).map { arguments[Int($0)] }
  }

  private func reached(from node: Node, _ direction: Direction) -> [Node] {
    guard let start = storage.number(of: node) else { return [] }
    // The index has the titles side by side, which in a large graph are sooner found than claims.
    let index = storage.index
    return storage.links(direction).reached(from: start).map { index.node(Int($0)) }
  }
}

extension ArgumentGraph.Storage {
  /// Calls a closure with the number of each node that a node bears on, or that bears on it.
  func forEachNeighbor(of node: Int, _ direction: ArgumentGraph.Direction, _ body: (Int) -> Void) {
    for neighbour in links(direction)[node] { body(Int(neighbour)) }
  }

  /// What each unit supports.
  ///
  /// As units, an argument's steps are told apart: what one concludes and the next stands on is no circle.
  func supportSuccessors() -> Adjacency {
    Adjacency(rows: unitCount) { add in
      for relation in relations where relation.kind == .support || relation.kind == .entailment {
        add(Int32(unit(ofNode: Int(relation.source))), Int32(unit(ofNode: Int(relation.target))))
      }
      for step in conclusions.indices {
        let here = Int32(unit(ofStep: step))
        for premise in premises[step] { add(premise, here) }
        for earlier in earlierSteps[step] { add(Int32(unit(ofStep: Int(earlier))), here) }
        add(here, conclusions[step])
      }
    }
  }
}

extension ArgumentGraph {
  /// Relations being put into canonical order.
  struct OrderedRelations {
    var relations: [Relation] = []
    var sources: [Int32] = []
    var targets: [Int32] = []

    init(capacity: Int) {
      relations.reserveCapacity(capacity)
      sources.reserveCapacity(capacity)
      targets.reserveCapacity(capacity)
    }

    /// Adds a relation, a symmetric one with its earlier end as the target.
    mutating func append(_ relation: Relation, from source: Int, to target: Int) {
      if relation.kind.isSymmetric, source < target {
        relations.append(Relation(relation.kind, from: relation.target, to: relation.source))
        sources.append(Int32(target))
        targets.append(Int32(source))
      } else {
        relations.append(relation)
        sources.append(Int32(source))
        targets.append(Int32(target))
      }
    }

    /// Sorts by target, then by kind, then by step, keeping the order given, and drops what is repeated.
    mutating func sort(nodes: Int) {
      var kinds = relations.map { $0.kind.rank }
      var steps = relations.map { Int32($0.step ?? -1) + 1 }
      var order = [Int32](0..<Int32(relations.count))
      if !isSorted(kinds, steps) {
        if let last = steps.max(), last > 0 { order = sorted(order, rows: Int(last) + 1, by: steps) }
        order = sorted(order, rows: Relation.Kind.allCases.count, by: kinds)
        order = sorted(order, rows: nodes, by: targets)
        kinds = order.map { kinds[Int($0)] }
        steps = order.map { steps[Int($0)] }
        sources = order.map { sources[Int($0)] }
        targets = order.map { targets[Int($0)] }
      }
      // What is repeated has the same target, kind and step, so that it stands in one run; and there it is found by when
      // its source was last seen.
      var lastRun = [Int32](repeating: -1, count: nodes)
      var run: Int32 = 0
      var kept: [Int] = []
      kept.reserveCapacity(order.count)
      for place in order.indices {
        if place > 0,
          targets[place - 1] != targets[place] || kinds[place - 1] != kinds[place] || steps[place - 1] != steps[place]
        {
          run += 1
        }
        let source = Int(sources[place])
        if lastRun[source] == run { continue }
        lastRun[source] = run
        kept.append(place)
      }
      relations = kept.map { relations[Int(order[$0])] }
      sources = kept.map { sources[$0] }
      targets = kept.map { targets[$0] }
    }

    private func isSorted(_ kinds: [Int32], _ steps: [Int32]) -> Bool {
      relations.indices.dropFirst().allSatisfy { index in
        (targets[index - 1], kinds[index - 1], steps[index - 1]) <= (targets[index], kinds[index], steps[index])
      }
    }

    private func sorted(_ order: [Int32], rows: Int, by keys: [Int32]) -> [Int32] {
      Adjacency(rows: rows, keys: order.map { keys[Int($0)] }).values.map { order[Int($0)] }
    }
  }
}

extension Relation.Kind {
  /// The kind's place among the kinds.
  var rank: Int32 {
    switch self {
    case .support: 0
    case .attack: 1
    case .undercut: 2
    case .contradiction: 3
    case .contrariness: 4
    case .entailment: 5
    case .equivalence: 6
    }
  }

  /// Whether the kind can join a source to a target.
  func joins(isClaim sourceIsClaim: Bool, toClaim targetIsClaim: Bool) -> Bool {
    switch self {
    case .support, .attack: true
    case .undercut: !targetIsClaim
    case .contradiction, .contrariness, .entailment, .equivalence: sourceIsClaim && targetIsClaim
    }
  }
}

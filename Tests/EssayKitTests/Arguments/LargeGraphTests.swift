import EssayKit
import Testing

/// Graphs as large as the ways that are only taken in large ones ask for, held against the plainest way to the same end.
@Suite struct LargeGraphTests {
  /// The last has more nodes than a sort can tell apart by one digit.
  static let sizes = [1, 40, 700, 9000]

  private static func graph(_ count: Int) throws -> ArgumentGraph {
    var random = SeededGenerator(seed: UInt64(count))
    let ids = try (0..<count).map { try #require(Claim.ID("Claim \($0)")) }
    let arguments = try (0..<count / 8).map { number in
      Argument(
        id: try #require(Argument.ID("Argument \(number)")),
        steps: (0..<Int.random(in: 0...2, using: &random)).map { _ in
          Argument.Inference(
            premises: [ids.randomElement(using: &random) ?? ids[0]],
            conclusion: ids.randomElement(using: &random) ?? ids[0]
          )
        })
    }
    var relations: [Relation] = []
    for _ in 0..<count * 2 {
      let kind: Relation.Kind? = [
        .support, .support, .entailment, .attack, .attack, .attack, .contradiction, .equivalence,
      ]
      .randomElement(using: &random)
      guard let kind, let source = ids.randomElement(using: &random), let target = ids.randomElement(using: &random)
      else {
        continue
      }
      relations.append(Relation(kind, from: source, to: target))
      if Int.random(in: 0..<8, using: &random) == 0 { relations.append(relations[relations.count / 2]) }
    }
    for argument in arguments {
      guard let source = ids.randomElement(using: &random) else { continue }
      let step = argument.steps.indices.randomElement(using: &random)
      relations.append(Relation(.undercut, from: .claim(source), to: .argument(argument.id), step: step))
    }
    return try ArgumentGraph(
      claims: ids.map { Claim(id: $0) }, arguments: arguments, relations: relations.shuffled(using: &random))
  }

  /// The nodes by number, claims first.
  private func nodes(_ graph: ArgumentGraph) -> [ArgumentGraph.Node] {
    graph.claims.map { .claim($0.id) } + graph.arguments.map { .argument($0.id) }
  }

  @Test(arguments: sizes)
  func `relations stand by target, kind and step, each once`(count: Int) throws {
    let graph = try Self.graph(count)
    let numbers = Dictionary(uniqueKeysWithValues: nodes(graph).enumerated().map { ($1, $0) })
    let kinds: [Relation.Kind] = [
      .support, .attack, .undercut, .contradiction, .contrariness, .entailment, .equivalence,
    ]
    let keys = try graph.relations.map { relation in
      [
        try #require(numbers[relation.target]), try #require(kinds.firstIndex(of: relation.kind)), relation.step ?? -1,
        try #require(numbers[relation.source]),
      ]
    }
    #expect(
      zip(keys, keys.dropFirst()).allSatisfy { $0[..<3].lexicographicallyPrecedes($1[..<3]) || $0[..<3] == $1[..<3] })
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: sizes)
  func `what attacks a node and what it attacks is what the relations say`(count: Int) throws {
    let graph = try Self.graph(count)
    var attackers: [ArgumentGraph.Node: Set<ArgumentGraph.Node>] = [:]
    var attacked = attackers
    for relation in graph.relations where !relation.kind.isFavorable {
      if relation.kind != .undercut { attackers[relation.target, default: []].insert(relation.source) }
      attacked[relation.source, default: []].insert(relation.target)
      guard relation.kind.isSymmetric else { continue }
      attackers[relation.source, default: []].insert(relation.target)
      attacked[relation.target, default: []].insert(relation.source)
    }
    let nodes = nodes(graph)
    #expect(nodes.filter { Set(graph.attackers(of: $0)) != attackers[$0] ?? [] } == [])
    #expect(nodes.filter { Set(graph.attacked(by: $0)) != attacked[$0] ?? [] } == [])
  }

  @Test(arguments: sizes)
  func `a cone is what a search from claim to claim finds, nearest first`(count: Int) throws {
    let graph = try Self.graph(count)
    var bearing: [ArgumentGraph.Node: [ArgumentGraph.Node]] = [:]
    for relation in graph.relations {
      bearing[relation.target, default: []].append(relation.source)
      if relation.kind.isSymmetric { bearing[relation.source, default: []].append(relation.target) }
    }
    for argument in graph.arguments {
      for (index, step) in argument.steps.enumerated() {
        bearing[.argument(argument.id), default: []] += argument.premises(ofStep: index).map { .claim($0) }
        bearing[.claim(step.conclusion), default: []].append(.argument(argument.id))
      }
    }
    for start in nodes(graph).prefix(5) {
      var distances: [ArgumentGraph.Node: Int] = [:]
      var level = [start]
      var distance = 0
      while !level.isEmpty {
        distance += 1
        var next: [ArgumentGraph.Node] = []
        for node in level {
          for other in bearing[node] ?? [] where distances[other] == nil {
            distances[other] = distance
            next.append(other)
          }
        }
        level = next
      }
      let cone = graph.cone(of: start)
      let isSame = Set(cone) == Set(distances.keys)
      #expect(isSame)
      #expect(cone.count == distances.count)
      #expect(zip(cone, cone.dropFirst()).allSatisfy { distances[$0] ?? 0 <= distances[$1] ?? 0 })
    }
  }

  /// The least fixed point, found by going over the whole graph again until nothing changes.
  @Test(arguments: sizes)
  func `the grounded labelling is what repeated passes over the whole graph come to`(count: Int) throws {
    let graph = try Self.graph(count)
    // Units: claims, then steps, or the argument itself where it has none.
    var names: [String: Int] = [:]
    for claim in graph.claims { names["[\(claim.id)]"] = names.count }
    for argument in graph.arguments {
      for step in 0..<max(1, argument.steps.count) { names["<\(argument.id)>\(step)"] = names.count }
    }
    func unit(_ node: ArgumentGraph.Node, _ step: Int? = nil) throws -> Int {
      switch node {
      case .claim(let id): try #require(names["[\(id)]"])
      case .argument(let id):
        try #require(names["<\(id)>\(step ?? max(0, (graph[argument: id]?.steps.count ?? 0) - 1))"])
      }
    }
    var attackers = [[Int]](repeating: [], count: names.count)
    var dependents = attackers
    for relation in graph.relations {
      let (source, target) = (try unit(relation.source), try unit(relation.target, relation.step))
      switch relation.kind {
      case .support, .entailment: dependents[target].append(source)
      case .equivalence:
        dependents[target].append(source)
        dependents[source].append(target)
      case .attack, .undercut: attackers[target].append(source)
      case .contradiction, .contrariness:
        attackers[target].append(source)
        attackers[source].append(target)
      }
    }
    for argument in graph.arguments {
      for (index, step) in argument.steps.enumerated() {
        let here = try unit(.argument(argument.id), index)
        dependents[try unit(.claim(step.conclusion))].append(here)
        for premise in argument.premises(ofStep: index) { dependents[try unit(.claim(premise))].append(here) }
        for earlier in argument.earlierSteps(usedBy: index) {
          dependents[try unit(.argument(argument.id), earlier)].append(here)
        }
      }
    }
    /// What a condition holds for, and what needs it.
    func spread(_ condition: (Int) -> Bool) -> [Bool] {
      var holds = names.values.sorted().map(condition)
      var pending = holds.indices.filter { holds[$0] }
      while let next = pending.popLast() {
        for dependent in dependents[next] where !holds[dependent] {
          holds[dependent] = true
          pending.append(dependent)
        }
      }
      return holds
    }
    var labels = [Labelling.Label](repeating: .undecided, count: names.count)
    while true {
      let isThreatened = spread { attackers[$0].contains { labels[$0] != .out } }
      let isStruck = spread { attackers[$0].contains { labels[$0] == .in } }
      let next: [Labelling.Label] = labels.indices.map { isStruck[$0] ? .out : isThreatened[$0] ? .undecided : .in }
      if next == labels { break }
      labels = next
    }
    let labelling = graph.labelling(.grounded)
    for claim in graph.claims { #expect(labelling[claim.id] == labels[try unit(.claim(claim.id))]) }
    for argument in graph.arguments {
      #expect(labelling[argument: argument.id] == labels[try unit(.argument(argument.id))])
    }
    if count > 40 { #expect(Set(labels) == [.in, .out, .undecided]) }
  }
}

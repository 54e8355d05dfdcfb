extension ArgumentGraph {
  /// A graph's parts with the indices that make questions cheap.
  ///
  /// Nodes are numbered: claims from 0, then arguments. Steps are numbered through all arguments.
  ///
  /// Invariants: titles are unique; every end, premise, conclusion and group exists; parts stand in canonical order
  /// (see ``ArgumentGraph``); all indices agree with the parts.
  final class Storage: Sendable {
    let claims: [Claim]
    let arguments: [Argument]
    let relations: [Relation]
    let groups: [Group]
    let metadata: Metadata

    /// The nodes' numbers by the nodes, made when they are first asked for.
    private let madeIndex = Once<NodeIndex>()
    var index: NodeIndex { madeIndex { NodeIndex(nodes(of: claims, arguments)) } }

    /// The relations' kinds, and their ends as node numbers.
    let kinds: [Relation.Kind]
    let sources: [Int32]
    let targets: [Int32]

    /// For each node, the numbers of the relations that it is the target and the source of.
    let incoming: Adjacency
    let outgoing: Adjacency

    /// For each argument, the number of its first step; a last entry holds the number of all steps.
    let firstSteps: [Int32]
    /// For each step, its argument's number and its conclusion's.
    let stepArguments: [Int32]
    let conclusions: [Int32]
    /// For each step, the numbers of the claims that it stands on, and of the earlier steps that it uses.
    let premises: Adjacency
    let earlierSteps: Adjacency
    /// For each claim, the steps that stand on it and those that conclude it.
    let uses: Adjacency
    let derivations: Adjacency

    /// For each node, those that it bears on and those that bear on it, made when they are first asked for.
    private let madeLinks = Once<Links>()
    var links: Links { madeLinks { Links(self) } }

    /// What evaluation works on, made when it is first asked for.
    private let madeFramework = Once<Framework>()
    var framework: Framework { madeFramework { Framework(self) } }

    /// Puts a graph together from parts that name one another, if they fit.
    convenience init(
      claims: [Claim], arguments: [Argument], relations: [Relation], groups: [Group], metadata: Metadata
    ) throws(ArgumentGraphError) {
      var problems: [ArgumentGraphError.Problem] = []
      let claims = sortedByGroup(claims, count: groups.count, group: { $0.group })
      let arguments = sortedByGroup(arguments, count: groups.count, group: { $0.group })

      let index = NodeIndex(nodes(of: claims, arguments))
      for number in index.repeats {
        switch index.nodes[number] {
        case .claim(let id): problems.append(.repeatedClaim(id))
        case .argument(let id): problems.append(.repeatedArgument(id))
        }
      }
      for claim in claims {
        guard let group = claim.group, !groups.indices.contains(group.number) else { continue }
        problems.append(.unknownGroup(group, of: .claim(claim.id)))
      }
      for argument in arguments {
        guard let group = argument.group, !groups.indices.contains(group.number) else { continue }
        problems.append(.unknownGroup(group, of: .argument(argument.id)))
      }

      var parts = NumberedParts(groups: groups, metadata: metadata)
      for argument in arguments {
        let first = parts.beginSteps()
        if let step = argument.steps.first, step.premises.isEmpty { problems.append(.noPremise(argument.id)) }
        let lines = Argument.Lines(argument.steps)
        var line = 0
        for (number, step) in argument.steps.enumerated() {
          line += step.premises.count
          for used in step.uses ?? [] where !(1...max(1, line)).contains(used) || line == 0 {
            problems.append(.unknownLine(used, in: argument.id))
          }
          line += 1
          for id in step.premises where index[.claim(id)] == nil {
            problems.append(.unknownClaim(id, in: argument.id))
          }
          let conclusion = index[.claim(step.conclusion)]
          if conclusion == nil { problems.append(.unknownClaim(step.conclusion, in: argument.id)) }
          parts.appendStep(
            conclusion: conclusion ?? 0,
            premises: argument.premises(ofStep: number, lines: lines).compactMap { index[.claim($0)] },
            earlier: argument.earlierSteps(usedBy: number, lines: lines).map { first + $0 })
        }
        parts.arguments.append(argument)
      }

      let sources = index.numbers(count: relations.count) { relations[$0].source }
      let targets = index.numbers(count: relations.count) { relations[$0].target }
      var ordered = OrderedRelations(capacity: relations.count)
      for (place, relation) in relations.enumerated() {
        let source = Int(sources[place])
        let target = Int(targets[place])
        if source < 0 { problems.append(.unknownEnd(relation.source, of: relation)) }
        if target < 0 { problems.append(.unknownEnd(relation.target, of: relation)) }
        guard source >= 0, target >= 0 else { continue }
        if !relation.kind.joins(isClaim: source < claims.count, toClaim: target < claims.count) {
          problems.append(.wrongEnd(relation))
          continue
        }
        var relation = relation
        if let step = relation.step {
          let steps = target < claims.count ? 0 : arguments[target - claims.count].steps.count
          if relation.kind != .undercut || !(0..<steps).contains(step) {
            problems.append(.wrongStep(relation))
            continue
          }
          if step == steps - 1 { relation = Relation(.undercut, from: relation.source, to: relation.target) }
        }
        ordered.append(relation, from: source, to: target)
      }
      guard problems.isEmpty else { throw ArgumentGraphError(problems) }
      parts.claims = claims
      parts.relations = ordered
      self.init(parts)
      _ = madeIndex { index }
    }

    /// Puts a graph together from parts that are known to fit.
    init(_ parts: NumberedParts) {
      var relations = parts.relations
      let nodes = parts.claims.count + parts.arguments.count
      relations.sort(nodes: nodes)
      self.claims = parts.claims
      self.arguments = parts.arguments
      self.relations = relations.relations
      self.groups = Group.placed(parts.groups)
      self.metadata = withoutMode(parts.metadata)
      self.kinds = relations.relations.map { $0.kind }
      self.sources = relations.sources
      self.targets = relations.targets
      self.incoming = Adjacency(rows: nodes, keys: relations.targets)
      self.outgoing = Adjacency(rows: nodes, keys: relations.sources)
      self.firstSteps = parts.firstSteps + [Int32(parts.conclusions.count)]
      self.stepArguments = parts.stepArguments
      self.conclusions = parts.conclusions
      self.premises = Adjacency(rows: parts.conclusions.count, pairs: parts.premisePairs)
      self.earlierSteps = Adjacency(rows: parts.conclusions.count, pairs: parts.earlierPairs)
      self.uses = Adjacency(rows: parts.claims.count, pairs: parts.premisePairs.map { ($0.1, $0.0) })
      self.derivations = Adjacency(rows: parts.claims.count, keys: parts.conclusions)
    }

    /// A graph without parts.
    init() {
      claims = []
      arguments = []
      relations = []
      groups = []
      metadata = Metadata()
      kinds = []
      sources = []
      targets = []
      incoming = Adjacency(rows: 0, keys: [])
      outgoing = incoming
      firstSteps = [0]
      stepArguments = []
      conclusions = []
      premises = incoming
      earlierSteps = incoming
      uses = incoming
      derivations = incoming
    }

    /// A node's number, or `nil` if the graph doesn't have it.
    func number(of node: Node) -> Int? { index[node] }

    /// A claim's number, or `nil` if the graph doesn't have it.
    func number(of claim: Claim.ID) -> Int? { index[.claim(claim)] }

    /// An argument's number among arguments, or `nil` if the graph doesn't have it.
    func number(of argument: Argument.ID) -> Int? { index[.argument(argument)].map { $0 - claims.count } }

    /// The node with a number that is known to be one.
    func node(_ number: Int) -> Node {
      number < claims.count ? .claim(claims[number].id) : .argument(arguments[number - claims.count].id)
    }

    /// The steps of an argument, by its number among arguments.
    func steps(ofArgument number: Int) -> Range<Int> {
      Int(firstSteps[number])..<Int(firstSteps[number + 1])
    }
  }
}

extension ArgumentGraph {
  /// Parts that are known to fit together, in canonical order but for the relations, which refer to one another by number.
  struct NumberedParts {
    var claims: [Claim] = []
    var arguments: [Argument] = []
    var relations = OrderedRelations(capacity: 0)
    let groups: [Group]
    let metadata: Metadata
    private(set) var firstSteps: [Int32] = []
    private(set) var stepArguments: [Int32] = []
    private(set) var conclusions: [Int32] = []
    private(set) var premisePairs: [(Int32, Int32)] = []
    private(set) var earlierPairs: [(Int32, Int32)] = []

    init(groups: [Group], metadata: Metadata) {
      self.groups = groups
      self.metadata = metadata
    }

    /// Begins the steps of the next argument.
    ///
    /// - Returns: The number of its first step.
    mutating func beginSteps() -> Int {
      firstSteps.append(Int32(conclusions.count))
      return conclusions.count
    }

    /// Adds a step of the next argument.
    mutating func appendStep(conclusion: Int, premises: [Int], earlier: [Int]) {
      let here = Int32(conclusions.count)
      for premise in premises { premisePairs.append((here, Int32(premise))) }
      for step in earlier { earlierPairs.append((here, Int32(step))) }
      stepArguments.append(Int32(firstSteps.count - 1))
      conclusions.append(Int32(conclusion))
    }
  }

  /// Puts a graph together from parts that are known to fit.
  init(_ parts: NumberedParts) {
    storage = Storage(parts)
  }
}

/// All nodes in the order of their numbers.
private func nodes(of claims: [Claim], _ arguments: [Argument]) -> [ArgumentGraph.Node] {
  claims.map { .claim($0.id) } + arguments.map { .argument($0.id) }
}

/// The parts in the order of their groups: first those without one, then heading by heading.
private func sortedByGroup<Part>(
  _ parts: [Part], count: Int, group: (Part) -> ArgumentGraph.Group.ID?
) -> [Part] {
  guard count > 0 else { return parts }
  let keys = parts.map { part in Int32(clamping: min(max(-1, group(part)?.number ?? -1), count - 1) + 1) }
  return Adjacency(rows: count + 1, keys: keys).values.map { parts[Int($0)] }
}

/// The metadata without repeated keys and without its `model.mode`, which a graph's relations say.
private func withoutMode(_ metadata: Metadata) -> Metadata {
  Metadata(
    uniqueEntries(metadata.entries, without: []).compactMap { entry in
      guard entry.key == "model", case .mapping(let inner) = entry.value else { return entry }
      let rest = inner.filter { $0.key != "mode" }
      return rest.isEmpty && !inner.isEmpty ? nil : Metadata.Entry(key: entry.key, value: .mapping(rest))
    })
}

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

    /// The claims' and the arguments' numbers by their titles, made when they are first asked for.
    private let madeClaimNumbers = LaterOnce()
    private let madeArgumentNumbers = LaterOnce()
    var claimNumbers: [Claim.ID: Int] { madeClaimNumbers { numbers(of: claims.map { $0.id }) } }
    var argumentNumbers: [Argument.ID: Int] { madeArgumentNumbers { numbers(of: arguments.map { $0.id }) } }

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

      var claimNumbers: [Claim.ID: Int] = [:]
      claimNumbers.reserveCapacity(claims.count)
      for (number, claim) in claims.enumerated() {
        if claimNumbers.updateValue(number, forKey: claim.id) != nil { problems.append(.repeatedClaim(claim.id)) }
        if let group = claim.group, !groups.indices.contains(group.number) {
          problems.append(.unknownGroup(group, of: .claim(claim.id)))
        }
      }
      var argumentNumbers: [Argument.ID: Int] = [:]
      argumentNumbers.reserveCapacity(arguments.count)
      for (number, argument) in arguments.enumerated() {
        if argumentNumbers.updateValue(number, forKey: argument.id) != nil {
          problems.append(.repeatedArgument(argument.id))
        }
        if let group = argument.group, !groups.indices.contains(group.number) {
          problems.append(.unknownGroup(group, of: .argument(argument.id)))
        }
      }

      var parts = NumberedParts(groups: groups, metadata: metadata)
      for argument in arguments {
        let first = parts.beginSteps()
        if let step = argument.steps.first, step.premises.isEmpty { problems.append(.noPremise(argument.id)) }
        let lines = Argument.Lines(argument.steps)
        var line = 0
        for (index, step) in argument.steps.enumerated() {
          line += step.premises.count
          for used in step.uses ?? [] where !(1...max(1, line)).contains(used) || line == 0 {
            problems.append(.unknownLine(used, in: argument.id))
          }
          line += 1
          for id in step.premises where claimNumbers[id] == nil {
            problems.append(.unknownClaim(id, in: argument.id))
          }
          let conclusion = claimNumbers[step.conclusion]
          if conclusion == nil { problems.append(.unknownClaim(step.conclusion, in: argument.id)) }
          parts.appendStep(
            conclusion: conclusion ?? 0,
            premises: argument.premises(ofStep: index, lines: lines).compactMap { claimNumbers[$0] },
            earlier: argument.earlierSteps(usedBy: index, lines: lines).map { first + $0 })
        }
        parts.arguments.append(argument)
      }

      var ordered = OrderedRelations(capacity: relations.count)
      for relation in relations {
        let source = nodeNumber(of: relation.source, claimNumbers, argumentNumbers, claims.count)
        let target = nodeNumber(of: relation.target, claimNumbers, argumentNumbers, claims.count)
        if source == nil { problems.append(.unknownEnd(relation.source, of: relation)) }
        if target == nil { problems.append(.unknownEnd(relation.target, of: relation)) }
        guard let source, let target else { continue }
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
      _ = madeClaimNumbers { claimNumbers }
      _ = madeArgumentNumbers { argumentNumbers }
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
    func number(of node: Node) -> Int? {
      nodeNumber(of: node, claimNumbers, argumentNumbers, claims.count)
    }

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

/// The places of identifiers by the identifiers.
private func numbers<ID: Hashable>(of identifiers: [ID]) -> [ID: Int] {
  var numbers: [ID: Int] = Dictionary(minimumCapacity: identifiers.count)
  for (number, id) in identifiers.enumerated() { numbers[id] = number }
  return numbers
}

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
      let kinds = relations.map { $0.kind.rank }
      let steps = relations.map { Int32($0.step ?? -1) + 1 }
      var order = [Int32](0..<Int32(relations.count))
      if !isSorted(kinds, steps) {
        if let last = steps.max(), last > 0 { order = sorted(order, rows: Int(last) + 1, by: steps) }
        order = sorted(order, rows: Relation.Kind.allCases.count, by: kinds)
        order = sorted(order, rows: nodes, by: targets)
      }
      // What is repeated has the same target, kind and step, so that it stands in one run; and there it is found by when
      // its source was last seen.
      var lastRun = [Int32](repeating: -1, count: nodes)
      var run: Int32 = 0
      var previous: Int?
      var kept: [Int32] = []
      kept.reserveCapacity(order.count)
      for index in order {
        let here = Int(index)
        if let previous,
          targets[previous] != targets[here] || kinds[previous] != kinds[here] || steps[previous] != steps[here]
        {
          run += 1
        }
        previous = here
        let source = Int(sources[here])
        if lastRun[source] == run { continue }
        lastRun[source] = run
        kept.append(index)
      }
      relations = kept.map { relations[Int($0)] }
      sources = kept.map { sources[Int($0)] }
      targets = kept.map { targets[Int($0)] }
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

private func nodeNumber(
  of node: ArgumentGraph.Node, _ claims: [Claim.ID: Int], _ arguments: [Argument.ID: Int], _ claimCount: Int
) -> Int? {
  switch node {
  case .claim(let id): claims[id]
  case .argument(let id): arguments[id].map { $0 + claimCount }
  }
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

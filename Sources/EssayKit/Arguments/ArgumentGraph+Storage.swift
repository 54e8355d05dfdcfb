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
    let relations: [NumberedRelation]
    let groups: [Group]
    let metadata: Metadata

    /// The nodes' numbers by the nodes, made when they are first asked for.
    private let madeIndex = Once<NodeIndex>()
    var index: NodeIndex { madeIndex { NodeIndex(claims, arguments) } }

    /// The relations as callers see them, made when they are first asked for.
    private let madeNamedRelations = Once<[Relation]>()
    var namedRelations: [Relation] { madeNamedRelations { relations.map(named) } }

    /// For each node, the number of the first relation that it is the target of; a last entry holds the number of all.
    private let firstIncoming: [Int32]
    /// For each node, the numbers of the relations that it is the source of, made when they are first asked for.
    private let madeOutgoing = Once<Adjacency>()
    private var outgoing: Adjacency {
      madeOutgoing {
        Adjacency(rows: nodeCount, capacity: relations.count) { add in
          for index in relations.indices { add(relations[index].source, Int32(index)) }
        }
      }
    }

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
    let linksForth = Once<Adjacency>()
    let linksBack = Once<Adjacency>()

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

      let index = NodeIndex(claims, arguments)
      for number in index.repeats {
        if number < claims.count {
          problems.append(.repeatedClaim(claims[number].id))
        } else {
          problems.append(.repeatedArgument(arguments[number - claims.count].id))
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

      // Each relation's source and target in turn, so that the relations are gone through no more often than they must.
      let ends = index.numbers(count: 2 * relations.count) { place in
        place & 1 == 0 ? relations[place / 2].source : relations[place / 2].target
      }
      parts.relations.reserveCapacity(relations.count)
      for (place, relation) in relations.enumerated() {
        let source = Int(ends[2 * place])
        let target = Int(ends[2 * place + 1])
        if source < 0 { problems.append(.unknownEnd(relation.source, of: relation)) }
        if target < 0 { problems.append(.unknownEnd(relation.target, of: relation)) }
        guard source >= 0, target >= 0 else { continue }
        if !relation.kind.joins(isClaim: source < claims.count, toClaim: target < claims.count) {
          problems.append(.wrongEnd(relation))
          continue
        }
        var step = relation.step
        if let named = step {
          let steps = target < claims.count ? 0 : arguments[target - claims.count].steps.count
          if relation.kind != .undercut || !(0..<steps).contains(named) {
            problems.append(.wrongStep(relation))
            continue
          }
          if named == steps - 1 { step = nil }
        }
        parts.relations.append(NumberedRelation(relation.kind, from: source, to: target, step: step))
      }
      guard problems.isEmpty else { throw ArgumentGraphError(problems) }
      parts.claims = claims
      self.init(parts)
      _ = madeIndex { index }
    }

    /// Puts a graph together from parts that are known to fit.
    init(_ parts: consuming NumberedParts) {
      // Taken out, so that they are sorted in place.
      var relations = parts.relations
      parts.relations = []
      self.firstIncoming = NumberedRelation.sortUniquely(
        &relations, nodes: parts.claims.count + parts.arguments.count)
      self.claims = parts.claims
      self.arguments = parts.arguments
      self.relations = relations
      self.groups = Group.placed(parts.groups)
      self.metadata = withoutMode(parts.metadata)
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
      firstIncoming = [0]
      firstSteps = [0]
      stepArguments = []
      conclusions = []
      premises = Adjacency(rows: 0, keys: [])
      earlierSteps = premises
      uses = premises
      derivations = premises
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

    /// The number of claims and arguments.
    var nodeCount: Int { claims.count + arguments.count }

    /// The relations that a node is the target of.
    func incoming(_ node: Int) -> ArraySlice<NumberedRelation> {
      relations[Int(firstIncoming[node])..<Int(firstIncoming[node + 1])]
    }

    /// The relations that a node is the source of.
    func outgoing(_ node: Int) -> some RandomAccessCollection<NumberedRelation> {
      outgoing[node].lazy.map { self.relations[Int($0)] }
    }

    /// A relation as callers see it.
    func named(_ relation: NumberedRelation) -> Relation {
      Relation(
        relation.kind, from: node(Int(relation.source)), to: node(Int(relation.target)),
        step: relation.step.map { Int($0) })
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
    var relations: [NumberedRelation] = []
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

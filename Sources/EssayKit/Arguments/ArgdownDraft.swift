/// The parts of a graph while its Argdown is read.
///
/// Claims and arguments are named by numbers until the end, as those without a title get theirs last: it mustn't be
/// one that is yet to come.
struct ArgdownDraft {
  /// A claim or an argument by its number in the draft.
  enum Node: Hashable {
    case claim(Int)
    case argument(Int)
  }

  /// How an element stands in the text.
  enum Role: Int {
    case relation
    case line
    case topLevel
  }

  /// Where an element is defined: the first place that says something of it, or else its first at top level, or else
  /// its first.
  struct Definition {
    var rank = -1
    var place = 0
    var group: Int?

    mutating func update(rank newRank: Int, place newPlace: Int, group newGroup: Int?) {
      guard newRank > rank else { return }
      rank = newRank
      place = newPlace
      group = newGroup
    }
  }

  /// A claim as far as it is known.
  struct ClaimDraft {
    var id: Claim.ID?
    var wordings: [Wording] = []
    var tags: [String] = []
    var data: [Metadata.Entry] = []
    var voice: Voice?
    var reportedBy: Voice?
    var quotes: [Quote] = []
    var definition = Definition()
  }

  /// An argument as far as it is known.
  struct ArgumentDraft {
    var id: Argument.ID?
    var wordings: [Wording] = []
    var tags: [String] = []
    var data: [Metadata.Entry] = []
    var steps: [Step] = []
    var definition = Definition()
  }

  /// An inference with its claims' numbers.
  struct Step {
    var premises: [Int] = []
    var conclusion = 0
    var schemes: [Scheme] = []
    var uses: [Int]?
    var data: [Metadata.Entry] = []
  }

  private struct RelationDraft {
    let kind: Relation.Kind
    let source: Node
    let target: Node
    let step: Int?
  }

  var claims: [ClaimDraft] = []
  var arguments: [ArgumentDraft] = []
  var groups: [ArgumentGraph.Group] = []
  var metadata: [Metadata.Entry] = []
  private var relations: [RelationDraft] = []
  private var claimNumbers: [Claim.ID: Int] = [:]
  private var argumentNumbers: [Argument.ID: Int] = [:]
  private var untitled: [Node] = []
  private var place = 0

  /// The number of the claim with a title.
  mutating func claim(_ id: Claim.ID) -> Int {
    if let number = claimNumbers[id] { return number }
    claimNumbers[id] = claims.count
    claims.append(ClaimDraft(id: id))
    return claims.count - 1
  }

  /// The number of the argument with a title.
  mutating func argument(_ id: Argument.ID) -> Int {
    if let number = argumentNumbers[id] { return number }
    argumentNumbers[id] = arguments.count
    arguments.append(ArgumentDraft(id: id))
    return arguments.count - 1
  }

  /// The number of a new claim without a title.
  mutating func untitledClaim() -> Int {
    untitled.append(.claim(claims.count))
    claims.append(ClaimDraft())
    return claims.count - 1
  }

  /// The number of a new argument without a title.
  mutating func untitledArgument() -> Int {
    untitled.append(.argument(arguments.count))
    arguments.append(ArgumentDraft())
    return arguments.count - 1
  }

  /// Takes in what an occurrence of an element says.
  mutating func define(_ node: Node, as role: Role, _ wording: Wording, tags: [String]) {
    let rank = !wording.isEmpty || !tags.isEmpty ? 2 : role == .topLevel ? 1 : 0
    note(node, rank: rank)
    switch node {
    case .claim(let number):
      if !wording.isEmpty { claims[number].wordings.append(wording) }
      claims[number].tags += tags
    case .argument(let number):
      if !wording.isEmpty { arguments[number].wordings.append(wording) }
      arguments[number].tags += tags
    }
  }

  /// Takes in an element's data; of two values under one key the later counts.
  mutating func define(_ node: Node, _ entries: [Metadata.Entry]) {
    note(node, rank: 2)
    switch node {
    case .claim(let number): claims[number].data += entries
    case .argument(let number): arguments[number].data += entries
    }
  }

  private mutating func note(_ node: Node, rank: Int) {
    place += 1
    let group = groups.isEmpty ? nil : groups.count - 1
    switch node {
    case .claim(let number): claims[number].definition.update(rank: rank, place: place, group: group)
    case .argument(let number): arguments[number].definition.update(rank: rank, place: place, group: group)
    }
  }

  mutating func relate(_ kind: Relation.Kind, from source: Node, to target: Node, step: Int? = nil) {
    relations.append(RelationDraft(kind: kind, source: source, target: target, step: step))
  }

  func isLaidOut(_ argument: Int) -> Bool { !arguments[argument].steps.isEmpty }

  mutating func layOut(_ argument: Int, _ steps: [Step]) {
    note(.argument(argument), rank: 1)
    arguments[argument].steps = steps
  }

  /// The graph that the draft comes to.
  mutating func graph() throws(ArgumentGraph.InvalidParts) -> ArgumentGraph {
    nameUntitled()
    let metadata = Metadata(metadata)
    let isStrict = metadata["model"]?["mode"]?.text == "strict"
    let claimIDs = claims.map { $0.id ?? Claim.ID(unchecked: "") }
    let argumentIDs = arguments.map { $0.id ?? Argument.ID(unchecked: "") }
    func node(_ node: Node) -> ArgumentGraph.Node {
      switch node {
      case .claim(let number): .claim(claimIDs[number])
      case .argument(let number): .argument(argumentIDs[number])
      }
    }
    return try ArgumentGraph(
      claims: inOrder(claims, { $0.definition }).map { claim in
        Claim(
          id: claim.id ?? Claim.ID(unchecked: ""), wording: claim.wordings.first ?? .empty,
          restatements: Array(claim.wordings.dropFirst()), voice: claim.voice, reportedBy: claim.reportedBy,
          tags: claim.tags, quotes: claim.quotes, group: claim.definition.group.map(ArgumentGraph.Group.ID.init),
          data: merged(claim.data))
      },
      arguments: inOrder(arguments, { $0.definition }).map { argument in
        Argument(
          id: argument.id ?? Argument.ID(unchecked: ""), wording: argument.wordings.first ?? .empty,
          restatements: Array(argument.wordings.dropFirst()),
          steps: argument.steps.map { step in
            Argument.Inference(
              premises: step.premises.map { claimIDs[$0] }, conclusion: claimIDs[step.conclusion],
              schemes: step.schemes, uses: step.uses, data: step.data)
          },
          tags: argument.tags, group: argument.definition.group.map(ArgumentGraph.Group.ID.init),
          data: merged(argument.data))
      },
      relations: relations.map { relation in
        var kind = relation.kind
        if isStrict, case .claim = relation.source, case .claim = relation.target {
          if kind == .support { kind = .entailment }
          if kind == .attack { kind = .contrariness }
        }
        return Relation(kind, from: node(relation.source), to: node(relation.target), step: relation.step)
      },
      groups: groups, metadata: metadata)
  }

  /// Numbers what has no title in order of appearance, past titles that look alike.
  private mutating func nameUntitled() {
    var count = 0
    for node in untitled {
      var title: String
      repeat {
        count += 1
        title = "Untitled \(count)"
      } while claimNumbers[Claim.ID(unchecked: title)] != nil || argumentNumbers[Argument.ID(unchecked: title)] != nil
      switch node {
      case .claim(let number): claims[number].id = Claim.ID(unchecked: title)
      case .argument(let number): arguments[number].id = Argument.ID(unchecked: title)
      }
    }
  }
}

private func inOrder<Draft>(_ drafts: [Draft], _ definition: (Draft) -> ArgdownDraft.Definition) -> [Draft] {
  drafts.sorted { definition($0).place < definition($1).place }
}

/// The entries with the last value of each key, where the key first stood.
private func merged(_ entries: [Metadata.Entry]) -> [Metadata.Entry] {
  guard entries.count > 1 else { return entries }
  var places: [String: Int] = [:]
  var merged: [Metadata.Entry] = []
  for entry in entries {
    if let place = places[entry.key] {
      merged[place] = entry
    } else {
      places[entry.key] = merged.count
      merged.append(entry)
    }
  }
  return merged
}

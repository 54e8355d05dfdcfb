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

  /// What claims and arguments alike are said to be.
  struct Description {
    var wording = Wording.empty
    var restatements: [Wording] = []
    var tags: [String] = []
    var data: [Metadata.Entry] = []
    var definition = Definition()

    mutating func add(_ wording: Wording, tags: [String]) {
      if self.wording.isEmpty {
        self.wording = wording
      } else if !wording.isEmpty {
        restatements.append(wording)
      }
      if !tags.isEmpty { self.tags += tags }
    }
  }

  /// A claim as far as it is known.
  struct ClaimDraft {
    var id: Claim.ID?
    var description = Description()
    var voice: Voice?
    var reportedBy: Voice?
    var quotes: [Quote] = []
  }

  /// An argument as far as it is known.
  struct ArgumentDraft {
    var id: Argument.ID?
    var description = Description()
    var steps: [Step] = []
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
  private var claimTitles = TitleTable<Claim.ID>()
  private var argumentTitles = TitleTable<Argument.ID>()
  private var untitled: [Node] = []
  private var place = 0

  /// Makes room for as many elements as a text of a length usually has.
  mutating func reserveCapacity(forBytes count: Int) {
    claims.reserveCapacity(count / 320)
    arguments.reserveCapacity(count / 960)
  }

  /// The number of the claim whose title stands in the text, or `nil` if it can't be one.
  mutating func claim(_ title: Range<Int>, in bytes: Bytes) -> Int? {
    let next = claims.count
    switch claimTitles.find(
      title, in: bytes, next: next, identifiers: { claims.map { $0.id } }, make: { Claim.ID(bytes, title) })
    {
    case .element(let number): return number
    case .invalid: return nil
    case .new(let id):
      claims.append(ClaimDraft(id: id))
      return next
    }
  }

  /// The number of the claim with a title.
  mutating func claim(_ id: Claim.ID) -> Int {
    if let number = claimTitles.element(id, identifiers: { claims.map { $0.id } }) { return number }
    claimTitles.add(id, claims.count)
    claims.append(ClaimDraft(id: id))
    return claims.count - 1
  }

  /// The number of the argument whose title stands in the text, or `nil` if it can't be one.
  mutating func argument(_ title: Range<Int>, in bytes: Bytes) -> Int? {
    let next = arguments.count
    switch argumentTitles.find(
      title, in: bytes, next: next, identifiers: { arguments.map { $0.id } }, make: { Argument.ID(bytes, title) })
    {
    case .element(let number): return number
    case .invalid: return nil
    case .new(let id):
      arguments.append(ArgumentDraft(id: id))
      return next
    }
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
    let isEmpty = wording.isEmpty && tags.isEmpty
    note(node, rank: !isEmpty ? 2 : role == .topLevel ? 1 : 0)
    guard !isEmpty else { return }
    switch node {
    case .claim(let number): claims[number].description.add(wording, tags: tags)
    case .argument(let number): arguments[number].description.add(wording, tags: tags)
    }
  }

  /// Takes in an element's data; of two values under one key the later counts.
  mutating func define(_ node: Node, _ entries: [Metadata.Entry]) {
    note(node, rank: 2)
    switch node {
    case .claim(let number): claims[number].description.data += entries
    case .argument(let number): arguments[number].description.data += entries
    }
  }

  /// Takes in that a claim has data, which is kept elsewhere.
  mutating func defineData(ofClaim number: Int) { note(.claim(number), rank: 2) }

  private mutating func note(_ node: Node, rank: Int) {
    place += 1
    let group = groups.isEmpty ? nil : groups.count - 1
    switch node {
    case .claim(let number): claims[number].description.definition.update(rank: rank, place: place, group: group)
    case .argument(let number):
      arguments[number].description.definition.update(rank: rank, place: place, group: group)
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
  ///
  /// The reader leaves nothing that a graph could object to, so that its parts are put together by their numbers.
  mutating func graph() -> ArgumentGraph {
    nameUntitled()
    let metadata = Metadata(metadata)
    let isStrict = metadata["model"]?["mode"]?.text == "strict"
    let claimOrder = order(claims.map { $0.description.definition.place })
    let argumentOrder = order(arguments.map { $0.description.definition.place })
    let claimPlaces = places(claimOrder)
    let argumentPlaces = places(argumentOrder)
    let claimIDs = claims.map { $0.id ?? Claim.ID(unchecked: "") }

    var parts = ArgumentGraph.NumberedParts(groups: groups, metadata: metadata)
    parts.claims = claimOrder.map { number in
      // Moved out, as a copy would count up and down all that it refers to.
      var claim = ClaimDraft()
      swap(&claim, &claims[number])
      return Claim(
        id: claimIDs[number], wording: claim.description.wording, restatements: claim.description.restatements,
        voice: claim.voice, reportedBy: claim.reportedBy, tags: claim.description.tags, quotes: claim.quotes,
        group: claim.description.definition.group.map(ArgumentGraph.Group.ID.init),
        data: merged(claim.description.data))
    }
    parts.arguments.reserveCapacity(arguments.count)
    let argumentIDs = arguments.map { $0.id ?? Argument.ID(unchecked: "") }
    let stepCounts = arguments.map { $0.steps.count }
    for number in argumentOrder {
      var argument = ArgumentDraft()
      swap(&argument, &arguments[number])
      parts.append(
        Argument(
          id: argumentIDs[number], wording: argument.description.wording,
          restatements: argument.description.restatements,
          steps: argument.steps.map { step in
            Argument.Inference(
              premises: step.premises.map { claimIDs[$0] }, conclusion: claimIDs[step.conclusion],
              written: step.schemes, uses: step.uses, data: step.data)
          },
          tags: argument.description.tags,
          group: argument.description.definition.group.map(ArgumentGraph.Group.ID.init),
          data: merged(argument.description.data)),
        argument.steps, claimPlaces)
    }
    func place(_ node: Node) -> Int {
      switch node {
      case .claim(let number): claimPlaces[number]
      case .argument(let number): claims.count + argumentPlaces[number]
      }
    }
    for relation in relations {
      var kind = relation.kind
      if isStrict, case .claim = relation.source, case .claim = relation.target {
        if kind == .support { kind = .entailment }
        if kind == .attack { kind = .contrariness }
      }
      var step = relation.step
      if case .argument(let number) = relation.target, step == stepCounts[number] - 1 { step = nil }
      parts.relations.append(
        NumberedRelation(kind, from: place(relation.source), to: place(relation.target), step: step))
    }
    return ArgumentGraph(parts)
  }

  /// Numbers what has no title in order of appearance, past titles that look alike.
  private mutating func nameUntitled() {
    guard !untitled.isEmpty else { return }
    var count = 0
    var titles: Set<String> = []
    for case let id? in claims.map({ $0.id }) { titles.insert(id.title) }
    for case let id? in arguments.map({ $0.id }) { titles.insert(id.title) }
    for node in untitled {
      var title: String
      repeat {
        count += 1
        title = "Untitled \(count)"
      } while titles.contains(title)
      switch node {
      case .claim(let number): claims[number].id = Claim.ID(unchecked: title)
      case .argument(let number): arguments[number].id = Argument.ID(unchecked: title)
      }
    }
  }
}

/// The numbers in the order of the places that they are defined at; those that aren't, at place 0, come first.
///
/// Groups begin one after the other, so that this is also the order of the groups.
private func order(_ places: [Int]) -> [Int] {
  var order = places.indices.filter { places[$0] == 0 }
  var numbers = [Int](repeating: -1, count: (places.max() ?? 0) + 1)
  for (number, place) in places.enumerated() where place > 0 { numbers[place] = number }
  for number in numbers where number >= 0 { order.append(number) }
  return order
}

/// Where each number stands in an order.
private func places(_ order: [Int]) -> [Int] {
  var places = order
  for (place, number) in order.enumerated() { places[number] = place }
  return places
}

extension ArgumentGraph.NumberedParts {
  /// Adds an argument with its steps, whose claims stand at places.
  fileprivate mutating func append(_ argument: Argument, _ steps: [ArgdownDraft.Step], _ places: [Int]) {
    let first = beginSteps()
    let saysWhatItUses = steps.contains { $0.uses != nil }
    let lines = saysWhatItUses ? steps.flatMap { $0.premises + [$0.conclusion] } : []
    let laidOut = Argument.Lines(saysWhatItUses ? argument.steps : [])
    for (index, step) in steps.enumerated() {
      if let uses = step.uses {
        appendStep(
          conclusion: places[step.conclusion],
          premises: unique(uses.compactMap { lines.indices.contains($0 - 1) ? places[lines[$0 - 1]] : nil }),
          earlier: argument.earlierSteps(usedBy: index, lines: laidOut).map { first + $0 })
      } else {
        // A step that doesn't say what it uses stands on the conclusion before it and on its own premises.
        let own = step.premises.map { places[$0] }
        appendStep(
          conclusion: places[step.conclusion],
          premises: unique(index > 0 ? [places[steps[index - 1].conclusion]] + own : own),
          earlier: index > 0 ? [first + index - 1] : [])
      }
    }
    arguments.append(argument)
  }
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

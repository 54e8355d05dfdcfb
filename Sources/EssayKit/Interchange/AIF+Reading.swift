extension ArgumentGraph {
  /// Reads a graph from the Argument Interchange Format: AIFdb's JSON or xAIF.
  ///
  /// What EssayKit wrote comes back equal; where another tool has changed texts or edges since, these count. Of other
  /// tools' graphs, I-nodes become claims, titled by their first words; each RA-node from I-nodes to an I-node becomes an
  /// argument; RA- and CA-nodes on RA-nodes become supports and undercuts, CA-nodes between I-nodes attacks, MA-nodes
  /// equivalences; the speaker of an L-node that asserts a claim becomes its voice. TA-nodes, other YA-nodes and the
  /// turns of a dialogue are passed over.
  ///
  /// - Parameter aif: The text.
  /// - Throws: ``InterchangeError`` where the text isn't JSON or isn't AIF, where an edge leads nowhere, or where something
  ///   bears on an attack or a rephrasing, for which a graph has no place.
  /// - Complexity: O(*n*) in the length of the text.
  public init(aif: String) throws(InterchangeError) {
    try self.init(aif: JSONCursor(try JSON(reading: aif)))
  }

  /// Reads a graph from the bytes of a file in the Argument Interchange Format.
  ///
  /// - Parameter utf8: The file in UTF-8.
  /// - Throws: ``InterchangeError`` as ``init(aif:)-(String)`` does, and where the bytes aren't UTF-8.
  public init(aif utf8: some Collection<UInt8>) throws(InterchangeError) {
    try self.init(aif: JSONCursor(try JSON(reading: utf8)))
  }

  private init(aif root: JSONCursor) throws(InterchangeError) {
    var reader = try AIFReader(root)
    self = try reader.graph()
  }
}

/// Reads a graph from nodes and edges.
private struct AIFReader {
  private struct Node {
    let cursor: JSONCursor
    let id: String
    let type: String
    let text: String
    let own: JSONCursor?
    var sources: [Int] = []
    var targets: [Int] = []
  }

  private var nodes: [Node] = []
  private var own: JSONCursor?
  /// The names of those who speak, by the L-nodes' numbers.
  private var speakers: [Int: String] = [:]

  private var claims: [Int: Claim.ID] = [:]
  private var arguments: [Int: (id: Argument.ID, step: Int)] = [:]
  private var titles: Set<String> = []

  private var builtClaims: [Claim] = []
  private var builtArguments: [Argument] = []
  private var places: [Argument.ID: Int] = [:]
  private var relations: [Relation] = []

  init(_ root: JSONCursor) throws(InterchangeError) {
    let body = try root.optional("AIF") ?? root
    own = try root.optional(AIFGraph.ownKey)
    var numbers: [String: Int] = [:]
    for item in try body.required("nodes").items() {
      let id = try item.required("nodeID").name()
      guard numbers.updateValue(nodes.count, forKey: id) == nil else {
        throw try item.required("nodeID").wrong(id, expected: "a node's number that no other node has")
      }
      nodes.append(
        Node(
          cursor: item, id: id, type: try item.string("type"), text: try item.optional("text")?.string() ?? "",
          own: try item.optional(AIFGraph.ownKey)))
    }
    for item in try body.required("edges").items() {
      let from = try Self.number(try item.required("fromID"), numbers)
      let to = try Self.number(try item.required("toID"), numbers)
      nodes[from].targets.append(to)
      nodes[to].sources.append(from)
    }
    try readSpeakers(body, numbers)
  }

  private static func number(_ cursor: JSONCursor, _ numbers: [String: Int]) throws(InterchangeError) -> Int {
    let id = try cursor.name()
    guard let number = numbers[id] else { throw cursor.error(.danglingReference(id)) }
    return number
  }

  private mutating func readSpeakers(_ body: JSONCursor, _ numbers: [String: Int]) throws(InterchangeError) {
    var names: [String: String] = [:]
    for item in try body.items("participants") {
      let parts = [try item.optional("firstname")?.string(), try item.optional("surname")?.string()]
      names[try item.required("participantID").name()] = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(
        separator: " ")
    }
    for item in try body.items("locutions") {
      // Files are found whose locutions are of nodes that were taken out.
      guard let number = numbers[try item.required("nodeID").name()], let person = try item.optional("personID") else {
        continue
      }
      if let name = names[try person.name()], !name.isEmpty { speakers[number] = name }
    }
  }

  mutating func graph() throws(InterchangeError) -> ArgumentGraph {
    try readClaims()
    try readOwnArguments()
    try readSchemes()
    var groups: [ArgumentGraph.Group] = []
    for item in try own?.items("groups") ?? [] { groups.append(try ArgumentGraph.Group(item)) }
    let metadata = Metadata(try own?.entries("metadata") ?? [])
    return try ArgumentGraph(
      claims: builtClaims, arguments: builtArguments, relations: relations, groups: groups, metadata: metadata,
      at: .root)
  }

  // MARK: Claims

  private mutating func readClaims() throws(InterchangeError) {
    var others: [Int] = []
    for number in nodes.indices where nodes[number].type == "I" {
      if let cursor = try nodes[number].own?.optional("claim") {
        var claim = try Claim(cursor)
        if AIFMaker.text(of: claim) != nodes[number].text { claim = claim.worded(Wording(nodes[number].text)) }
        claims[number] = claim.id
        titles.insert(claim.id.title)
        builtClaims.append(claim)
      } else if try nodes[number].own?.optional("argument") == nil {
        others.append(number)
      }
    }
    for number in others {
      let node = nodes[number]
      let title = uniqueTitle(Self.title(of: node.text) ?? "Node \(node.id)")
      guard let id = Claim.ID(title) else { throw node.cursor.wrong(title, expected: "a text that can be a title") }
      claims[number] = id
      builtClaims.append(Claim(id: id, wording: Wording(node.text), voice: voice(of: number)))
    }
  }

  /// Who asserts an I-node.
  private func voice(of number: Int) -> Voice? {
    for source in nodes[number].sources where nodes[source].type == "YA" && nodes[source].text.hasPrefix("Assert") {
      for locution in nodes[source].sources where nodes[locution].type == "L" {
        if let name = speakers[locution] { return Voice(name) }
        // Without a list of speakers, a locution names its own before a colon.
        let text = nodes[locution].text
        if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex {
          return Voice(OneLine.text(String(text[..<colon])))
        }
      }
    }
    return nil
  }

  /// The first words of a text, as far as they can be a title.
  private static func title(of text: String) -> String? {
    var bytes: [UInt8] = []
    for byte in OneLine.text(text).utf8 {
      switch byte {
      case UInt8(ascii: "]"), UInt8(ascii: ">"), 0..<0x20: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    var title = ""
    for word in words {
      if title.isEmpty {
        let word = word.drop { $0 == "-" || $0 == "+" || $0 == "_" || $0 == "!" }
        title = String(word.unicodeScalars.prefix(60))
      } else {
        guard title.utf8.count + word.utf8.count < 60 else { break }
        title += " " + word
      }
    }
    return title.isEmpty ? nil : title
  }

  private mutating func uniqueTitle(_ title: String) -> String {
    var unique = title
    var number = 1
    while !titles.insert(unique).inserted {
      number += 1
      unique = "\(title) (\(number))"
    }
    return unique
  }

  // MARK: Arguments that EssayKit wrote

  private mutating func readOwnArguments() throws(InterchangeError) {
    var drafts: [(argument: Argument, nodes: [Int])] = []
    var draftOfArgument: [Argument.ID: Int] = [:]
    for number in nodes.indices {
      guard let cursor = try nodes[number].own?.optional("argument") else { continue }
      if let step = try nodes[number].own?.optional("step"), try step.integer() > 0 {
        let id = try cursor.required("id").argumentID()
        guard let place = draftOfArgument[id] else { throw cursor.error(.danglingReference(id.title)) }
        drafts[place].nodes.append(number)
      } else {
        let argument = try Argument(cursor)
        guard draftOfArgument.updateValue(drafts.count, forKey: argument.id) == nil else {
          throw cursor.wrong(argument.id.title, expected: "an argument's title that no other argument has")
        }
        drafts.append((argument, [number]))
      }
    }
    for (argument, numbers) in drafts {
      titles.insert("<" + argument.id.title)
      places[argument.id] = builtArguments.count
      for (step, number) in numbers.enumerated() { arguments[number] = (argument.id, step) }
      if argument.isSketch {
        let text = nodes[numbers[0]].text
        builtArguments.append(AIFMaker.text(of: argument) == text ? argument : argument.worded(Wording(text)))
      } else {
        builtArguments.append(agrees(argument, numbers) ? argument : try rebuilt(argument, numbers))
      }
    }
  }

  /// Whether the edges of an argument's nodes are those that its inferences come to.
  private func agrees(_ argument: Argument, _ numbers: [Int]) -> Bool {
    guard numbers.count == argument.steps.count else { return false }
    for (step, number) in numbers.enumerated() {
      let premises = Set(nodes[number].sources.compactMap { claims[$0] })
      guard premises == Set(argument.premises(ofStep: step)),
        nodes[number].targets.compactMap({ claims[$0] }) == [argument.steps[step].conclusion],
        nodes[number].text == AIFScheme.name(of: argument.steps[step].scheme)
      else { return false }
    }
    return true
  }

  /// An argument with the inferences that its nodes' edges tell.
  private func rebuilt(_ argument: Argument, _ numbers: [Int]) throws(InterchangeError) -> Argument {
    var steps: [Argument.Inference] = []
    var lines: [Claim.ID] = []
    for number in numbers {
      let sources = unique(nodes[number].sources.compactMap { claims[$0] })
      guard let conclusion = nodes[number].targets.compactMap({ claims[$0] }).first else {
        throw nodes[number].cursor.error(.missing, expected: "an edge from the inference to its conclusion")
      }
      let earlier = Set(steps.map { $0.conclusion })
      let premises = sources.filter { !earlier.contains($0) }
      lines += premises
      let uses = sources.compactMap { source in lines.lastIndex(of: source).map { $0 + 1 } }
      steps.append(
        Argument.Inference(
          premises: premises, conclusion: conclusion,
          schemes: AIFScheme.scheme(named: nodes[number].text).map { [$0] } ?? [],
          uses: steps.isEmpty ? nil : uses))
      lines.append(conclusion)
    }
    return Argument(
      id: argument.id, wording: argument.wording, restatements: argument.restatements, steps: steps,
      tags: argument.tags,
      group: argument.group, data: argument.data)
  }

  // MARK: All other schemes

  private mutating func readSchemes() throws(InterchangeError) {
    var pending: [Int] = []
    for number in nodes.indices {
      switch nodes[number].type {
      case "I": break
      case "L", "TA", "YA": break
      case "RA":
        if arguments[number] != nil { break }
        if nodes[number].targets.contains(where: { claims[$0] != nil }), try ownRelation(number) == nil {
          try readInference(number)
        } else {
          pending.append(number)
        }
      case "CA", "MA": pending.append(number)
      case let other:
        throw try nodes[number].cursor.required("type").error(.unsupported("a node of the type “\(other)”"))
      }
    }
    for number in pending { try readRelations(number) }
  }

  /// An inference of another tool: an argument for each conclusion.
  private mutating func readInference(_ number: Int) throws(InterchangeError) {
    let node = nodes[number]
    let premises = unique(node.sources.compactMap { claims[$0] })
    for target in node.targets {
      guard let conclusion = claims[target] else { continue }
      let base = "\(Self.title(of: node.text) ?? AIFScheme.inference) \(node.id)"
      guard let id = Argument.ID(String(uniqueTitle("<" + base).dropFirst())) else {
        throw node.cursor.wrong(base, expected: "a text that can be a title")
      }
      arguments[number] = arguments[number] ?? (id, 0)
      places[id] = builtArguments.count
      if premises.isEmpty {
        // An inference without premises is one that nobody has laid out.
        builtArguments.append(Argument(id: id))
        relations.append(Relation(.support, from: .argument(id), to: .claim(conclusion)))
      } else {
        builtArguments.append(
          Argument(id: id, premises: premises, conclusion: conclusion, scheme: AIFScheme.scheme(named: node.text)))
      }
    }
  }

  /// The relation that EssayKit wrote a node for, if the node's edges are still those of the relation.
  private func ownRelation(_ number: Int) throws(InterchangeError) -> Relation? {
    guard let cursor = try nodes[number].own?.optional("relation") else { return nil }
    let relation = try Relation(cursor)
    let isReverse = try nodes[number].own?.optional("isReverse")?.boolean() ?? false
    let sources = nodes[number].sources
    let targets = nodes[number].targets
    guard sources.count == 1, targets.count == 1 else { return nil }
    let (source, target) = isReverse ? (targets[0], sources[0]) : (sources[0], targets[0])
    return speaks(source, for: relation.source) && isMeant(target, by: relation) ? relation : nil
  }

  private func argument(_ id: Argument.ID) -> Argument? { places[id].map { builtArguments[$0] } }

  /// Whether a node is that through which a claim or an argument speaks.
  private func speaks(_ number: Int, for node: ArgumentGraph.Node) -> Bool {
    switch node {
    case .claim(let id): return claims[number] == id
    case .argument(let id):
      guard let argument = argument(id) else { return false }
      return argument.conclusion.map { claims[number] == $0 } ?? (arguments[number]?.id == id)
    }
  }

  private func isMeant(_ number: Int, by relation: Relation) -> Bool {
    switch relation.target {
    case .claim(let id): return claims[number] == id
    case .argument(let id): return arguments[number]?.id == id
    }
  }

  private mutating func readRelations(_ number: Int) throws(InterchangeError) {
    let node = nodes[number]
    if let relation = try ownRelation(number) {
      if try node.own?.optional("isReverse")?.boolean() != true { relations.append(relation) }
      return
    }
    for source in node.sources where nodes[source].type != "YA" {
      guard let from = end(source) else { throw unsupported(source, node) }
      for target in node.targets {
        guard let to = end(target) else { throw unsupported(target, node) }
        relations.append(try relation(node, from, to, step: arguments[target]?.step))
      }
    }
  }

  /// The claim or argument that a node is.
  private func end(_ number: Int) -> ArgumentGraph.Node? {
    if let claim = claims[number] { return .claim(claim) }
    return arguments[number].map { .argument($0.id) }
  }

  private func unsupported(_ other: Int, _ node: Node) -> InterchangeError {
    node.cursor.error(
      .unsupported("a \(node.type)-node between other nodes, of the type \(nodes[other].type)"),
      expected: "claims and inferences at its ends")
  }

  private func relation(
    _ node: Node, _ from: ArgumentGraph.Node, _ to: ArgumentGraph.Node, step: Int?
  ) throws(InterchangeError) -> Relation {
    switch (node.type, to) {
    case ("RA", _): return Relation(.support, from: from, to: to)
    case ("CA", .claim): return Relation(.attack, from: from, to: to)
    case ("CA", .argument(let id)):
      let isSketch = argument(id)?.isSketch ?? true
      return Relation(.undercut, from: from, to: to, step: isSketch ? nil : step)
    default:
      guard from.claim != nil, to.claim != nil else {
        throw node.cursor.error(.unsupported("a rephrasing of an inference"), expected: "claims at its ends")
      }
      return Relation(.equivalence, from: from, to: to)
    }
  }
}

extension Claim {
  /// The claim in other words.
  fileprivate func worded(_ wording: Wording) -> Claim {
    Claim(
      id: id, wording: wording, restatements: restatements, voice: voice, reportedBy: reportedBy, tags: tags,
      quotes: quotes, group: group, data: data)
  }
}

extension Argument {
  /// The argument in other words.
  fileprivate func worded(_ wording: Wording) -> Argument {
    Argument(
      id: id, wording: wording, restatements: restatements, steps: steps, tags: tags, group: group, data: data)
  }
}

extension JSONCursor {
  /// A name that some tools write as a string and some as a number.
  fileprivate func name() throws(InterchangeError) -> String {
    if case .number(let number) = value { return number }
    return try string()
  }
}

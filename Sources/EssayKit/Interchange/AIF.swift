/// The nodes and edges of an argument graph in the Argument Interchange Format.
///
/// The format is that of C. Chesñevar and others, “Towards an argument interchange format”, *The Knowledge Engineering
/// Review* 21.4 (2006), with the locutions of C. Reed and others, “Dialogical argumentation in AIF+” (2008), in the JSON
/// of [AIFdb](https://www.aifdb.org).
///
/// | of the graph | in AIF |
/// |---|---|
/// | a claim | an I-node |
/// | an argument's inference | an RA-node, named after its scheme, from its premises to its conclusion |
/// | a sketched argument | an I-node with its gist |
/// | support, entailment | an RA-node |
/// | attack, contrariness, contradiction | a CA-node; two for those that are symmetric |
/// | undercut, an attack on an argument | a CA-node on the inference's RA-node |
/// | equivalence | two MA-nodes |
/// | a voice | an L-node, with a YA-node to the claim; a report is an L-node of what another says |
///
/// What AIF has no place for stands under the key `essaykit` of nodes and of the whole, which other tools pass over.
struct AIFGraph {
  struct Node {
    var id: String
    var text: String
    var type: String
    /// What EssayKit keeps with the node.
    var own: JSON?
  }

  struct Edge {
    var from: String
    var to: String
  }

  struct Locution {
    var node: String
    var person: String
  }

  struct Participant {
    var id: String
    var name: String
  }

  var nodes: [Node] = []
  var edges: [Edge] = []
  var locutions: [Locution] = []
  var participants: [Participant] = []
  var own: JSON?

  static let ownKey = "essaykit"
}

/// The names that AIFdb has for schemes.
enum AIFScheme {
  static let inference = "Default Inference"
  static let conflict = "Default Conflict"
  static let rephrase = "Default Rephrase"

  private static let names: [(scheme: Scheme, name: String)] = [
    (.definition, "Definitional"), (.causeToEffect, "Cause To Effect"), (.sign, "Sign"),
    (.consequence, "Consequences"), (.analogy, "Analogy"), (.example, "Example"), (.authority, "Authority"),
    (.dilemma, "Dilemma"), (.elimination, "Alternatives"), (.verbalClassification, "Verbal Classification"),
    (.correlationToCause, "Correlation To Cause"), (.precedent, "Precedent"),
  ]

  static func name(of scheme: Scheme?) -> String {
    guard let scheme else { return inference }
    return names.first { $0.scheme == scheme }?.name ?? scheme.name
  }

  static func scheme(named name: String) -> Scheme? {
    guard name != inference, !name.isEmpty else { return nil }
    return names.first { $0.name == name }?.scheme ?? Scheme(name)
  }
}

/// Makes the nodes and edges of a graph.
struct AIFMaker {
  private let graph: ArgumentGraph
  private(set) var result = AIFGraph()
  /// The RA-nodes of each argument's steps; the I-node of one that is only sketched.
  private var argumentNodes: [Argument.ID: [String]] = [:]
  private var people: [String: String] = [:]

  init(_ graph: ArgumentGraph, range: (Int, Int) -> JSON?) {
    self.graph = graph
    for (number, claim) in graph.claims.enumerated() {
      add("I", Self.text(of: claim), .object([.init("claim", claim.json { range(number, $0) })]))
    }
    addArguments()
    for relation in graph.relations { add(relation) }
    for (number, claim) in graph.claims.enumerated() { addVoice(of: claim, "\(number + 1)") }
    result.own = .object(leavingOut: [
      ("version", .integer(1)), ("metadata", graph.metadata.entries.jsonUnlessEmpty),
      ("groups", graph.groups.map { $0.json }.unlessEmpty),
    ])
  }

  static func text(of claim: Claim) -> String { claim.text.isEmpty ? claim.id.title : claim.text }

  static func text(of argument: Argument) -> String { argument.gist.isEmpty ? argument.id.title : argument.gist }

  @discardableResult
  private mutating func add(_ type: String, _ text: String, _ own: JSON? = nil) -> String {
    let id = "\(result.nodes.count + 1)"
    result.nodes.append(AIFGraph.Node(id: id, text: text, type: type, own: own))
    return id
  }

  private mutating func connect(_ ids: String...) {
    for (from, to) in zip(ids, ids.dropFirst()) { result.edges.append(AIFGraph.Edge(from: from, to: to)) }
  }

  private func node(of claim: Claim.ID) -> String { "\((graph.storage.number(of: claim) ?? 0) + 1)" }

  private mutating func addArguments() {
    for argument in graph.arguments {
      guard !argument.isSketch else {
        argumentNodes[argument.id] = [
          add("I", Self.text(of: argument), .object([.init("argument", argument.json)]))
        ]
        continue
      }
      var nodes: [String] = []
      for (index, step) in argument.steps.enumerated() {
        var own = [
          JSON.Member("argument", index == 0 ? argument.json : .object([.init("id", .string(argument.id.title))]))
        ]
        own.append(.init("step", .integer(index)))
        let id = add("RA", AIFScheme.name(of: step.scheme), .object(own))
        for premise in argument.premises(ofStep: index) { connect(node(of: premise), id) }
        connect(id, node(of: step.conclusion))
        nodes.append(id)
      }
      argumentNodes[argument.id] = nodes
    }
  }

  private mutating func add(_ relation: Relation) {
    let (source, target) = Self.ends(of: relation, graph, argumentNodes)
    guard let source, let target else { return }
    let (type, text) =
      switch relation.kind {
      case .support, .entailment: ("RA", AIFScheme.inference)
      case .attack, .undercut, .contradiction, .contrariness: ("CA", AIFScheme.conflict)
      case .equivalence: ("MA", AIFScheme.rephrase)
      }
    connect(source, add(type, text, .object([.init("relation", relation.json)])), target)
    if relation.kind.isSymmetric {
      let own = JSON.object([.init("relation", relation.json), .init("isReverse", .boolean(true))])
      connect(target, add(type, text, own), source)
    }
  }

  /// The nodes that a relation leads from and to: an argument speaks through its conclusion, and is spoken of at an
  /// inference.
  static func ends(
    of relation: Relation, _ graph: ArgumentGraph, _ argumentNodes: [Argument.ID: [String]]
  ) -> (source: String?, target: String?) {
    func number(_ claim: Claim.ID) -> String? { graph.storage.number(of: claim).map { "\($0 + 1)" } }
    let source: String? =
      switch relation.source {
      case .claim(let id): number(id)
      case .argument(let id): graph[argument: id]?.conclusion.flatMap(number) ?? argumentNodes[id]?.last
      }
    let target: String? =
      switch relation.target {
      case .claim(let id): number(id)
      case .argument(let id):
        relation.step.flatMap { step in argumentNodes[id].flatMap { $0.indices.contains(step) ? $0[step] : nil } }
          ?? argumentNodes[id]?.last
      }
    return (source, target)
  }

  private mutating func addVoice(of claim: Claim, _ node: String) {
    guard let voice = claim.voice else { return }
    let saying = "\(voice.name): \(Self.text(of: claim))"
    let locution = addLocution(saying, by: voice)
    connect(locution, add("YA", "Asserting"), node)
    if let reporter = claim.reportedBy {
      connect(addLocution("\(reporter.name): \(saying)", by: reporter), add("YA", "Asserting"), locution)
    }
  }

  private mutating func addLocution(_ text: String, by voice: Voice) -> String {
    let person = people[voice.name] ?? "\(people.count + 1)"
    if people.updateValue(person, forKey: voice.name) == nil {
      result.participants.append(AIFGraph.Participant(id: person, name: voice.name))
    }
    let id = add("L", text)
    result.locutions.append(AIFGraph.Locution(node: id, person: person))
    return id
  }
}

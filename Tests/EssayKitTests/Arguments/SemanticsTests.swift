import EssayKit
import Testing

@Suite struct SemanticsTests {
  /// A framework of the textbooks with its extensions, worked out by hand from Dung's definitions.
  struct Framework: Sendable, CustomTestStringConvertible {
    let name: String
    /// Attacks, such as `ab` for *a attacks b*.
    let attacks: [String]
    let grounded: String
    let complete: [String]
    let preferred: [String]
    let stable: [String]

    var testDescription: String { name }

    func graph() throws -> ArgumentGraph {
      let names = Set(attacks.joined()).sorted()
      return try ArgumentGraph(
        claims: names.compactMap { Claim.ID(String($0)) }.map { Claim(id: $0) },
        relations: attacks.filter { $0.count == 2 }.compactMap { attack in
          guard let source = Claim.ID(String(attack.prefix(1))), let target = Claim.ID(String(attack.suffix(1))) else {
            return nil
          }
          return Relation(.attack, from: source, to: target)
        })
    }
  }

  static let frameworks = [
    Framework(name: "one argument", attacks: ["a"], grounded: "a", complete: ["a"], preferred: ["a"], stable: ["a"]),
    Framework(name: "self-attack", attacks: ["aa"], grounded: "", complete: [""], preferred: [""], stable: []),
    Framework(name: "one attack", attacks: ["ab"], grounded: "a", complete: ["a"], preferred: ["a"], stable: ["a"]),
    Framework(
      name: "reinstatement", attacks: ["ab", "bc"], grounded: "ac", complete: ["ac"], preferred: ["ac"], stable: ["ac"]),
    Framework(
      name: "reinstatement chain of five", attacks: ["ab", "bc", "cd", "de"], grounded: "ace", complete: ["ace"],
      preferred: ["ace"], stable: ["ace"]),
    Framework(
      name: "even cycle of two (Nixon diamond)", attacks: ["ab", "ba"], grounded: "", complete: ["", "a", "b"],
      preferred: ["a", "b"], stable: ["a", "b"]),
    Framework(
      name: "odd cycle of three", attacks: ["ab", "bc", "ca"], grounded: "", complete: [""], preferred: [""], stable: []
    ),
    Framework(
      name: "even cycle of four", attacks: ["ab", "bc", "cd", "da"], grounded: "", complete: ["", "ac", "bd"],
      preferred: ["ac", "bd"], stable: ["ac", "bd"]),
    Framework(
      name: "floating assignment", attacks: ["ab", "ba", "ac", "bc", "cd"], grounded: "", complete: ["", "ad", "bd"],
      preferred: ["ad", "bd"], stable: ["ad", "bd"]),
    Framework(
      name: "self-attack that attacks", attacks: ["aa", "ab"], grounded: "", complete: [""], preferred: [""], stable: []
    ),
    Framework(
      name: "self-attack that is answered", attacks: ["aa", "ba", "ac"], grounded: "bc", complete: ["bc"],
      preferred: ["bc"], stable: ["bc"]),
    Framework(
      name: "even cycle into an odd one", attacks: ["ab", "ba", "bc", "cd", "de", "ec"], grounded: "",
      complete: ["", "a", "bd"], preferred: ["a", "bd"], stable: ["bd"]),
    Framework(
      name: "odd cycle that an unattacked argument breaks", attacks: ["xa", "ab", "bc", "ca"], grounded: "bx",
      complete: ["bx"], preferred: ["bx"], stable: ["bx"]),
  ]

  @Test(arguments: frameworks)
  func `textbook frameworks have their known extensions`(framework: Framework) throws {
    let graph = try framework.graph()
    func extensions(_ semantics: ArgumentGraph.Semantics) -> [String] {
      graph.labellings(semantics).map { $0.claims(labelled: .in).map(\.id.title).joined() }.sorted()
    }
    #expect(graph.labelling(.grounded).claims(labelled: .in).map(\.id.title).joined() == framework.grounded)
    #expect(extensions(.grounded) == [framework.grounded])
    #expect(extensions(.complete) == framework.complete)
    #expect(extensions(.preferred) == framework.preferred)
    #expect(extensions(.stable) == framework.stable)
  }

  @Test func `a limit bounds how many labellings are found`() throws {
    let pairs = (0..<6).flatMap { number -> [Relation] in
      guard let a = Claim.ID("a\(number)"), let b = Claim.ID("b\(number)") else { return [] }
      return [Relation(.contradiction, from: a, to: b)]
    }
    let graph = try ArgumentGraph(
      claims: unique(pairs.flatMap { [$0.source, $0.target] }).compactMap { $0.claim.map { Claim(id: $0) } },
      relations: pairs)
    #expect(graph.labellings(.preferred).count == 64)
    #expect(graph.labellings(.complete).count == 729)
    #expect(graph.labellings(.stable, limit: 5).count == 5)
    #expect(graph.labellings(.stable, limit: 0).isEmpty)
  }

  private func unique(_ nodes: [ArgumentGraph.Node]) -> [ArgumentGraph.Node] {
    var seen: Set<ArgumentGraph.Node> = []
    return nodes.filter { seen.insert($0).inserted }
  }

  // MARK: The deductive reading

  static let readings: [(argdown: String, labels: [String: Labelling.Label])] = [
    // What attacks the supported attacks the supporter: who accepts it would have to accept what it supports.
    ("[a]\n  + [b]\n  - [c]", ["a": .out, "b": .out, "c": .in]),
    // What attacks the supporter leaves the supported.
    ("[a]\n  + [b]\n\n[b]\n  - [c]", ["a": .in, "b": .out, "c": .in]),
    // What is supported attacks on behalf of its supporter.
    ("[a]\n  + [b]\n\n[d]\n  - [a]", ["a": .in, "b": .in, "d": .out]),
    // Through two supports.
    ("[a]\n  + [b]\n    + [c]\n  - [d]", ["a": .out, "b": .out, "c": .out, "d": .in]),
    // A contradiction without more leaves both sides open; an attack on one side decides it.
    ("[a]\n  >< [b]", ["a": .undecided, "b": .undecided]),
    ("[a]\n  >< [b]\n\n[b]\n  - [c]", ["a": .in, "b": .out, "c": .in]),
  ]

  @Test(arguments: readings)
  func `supports and contradictions are read deductively`(argdown: String, labels: [String: Labelling.Label]) throws {
    let labelling = try ArgumentGraph(argdown: argdown).labelling(.grounded)
    for (title, label) in labels { #expect(Claim.ID(title).flatMap { labelling[$0] } == label, "\(title)") }
  }

  private static let inference = "<A>\n\n(1) [p]\n(2) [q]\n----\n(3) [c]\n\n"

  @Test(arguments: [
    // Nothing against it: all stands.
    ("", Labelling.Label.in, Labelling.Label.in, Labelling.Label.in),
    // A premise refuted takes the inference with it; the conclusion is not thereby refuted.
    ("[p]\n  - [x]", .out, .out, .in),
    // An undercut takes the inference alone.
    ("<A>\n  _ [x]", .in, .out, .in),
    // An attack on the argument as well.
    ("<A>\n  - [x]", .in, .out, .in),
    // A refuted conclusion takes the inference, and leaves the premises, which did not bring it about one by one.
    ("[c]\n  - [x]", .in, .out, .out),
    // An answered objection changes nothing.
    ("[c]\n  - [x]\n    - [y]", .in, .in, .in),
  ])
  func `an inference falls with its premises, its undercutters and its conclusion`(
    objection: String, premise: Labelling.Label, argument: Labelling.Label, conclusion: Labelling.Label
  ) throws {
    let labelling = try ArgumentGraph(argdown: Self.inference + objection).labelling(.grounded)
    #expect(labelling["p"] == premise)
    #expect(labelling["q"] == .in)
    #expect(labelling[argument: "A"] == argument)
    #expect(labelling["c"] == conclusion)
    #expect(labelling.count == labelling.graph.claims.count)
  }

  @Test func `an argument's later inference falls with the earlier one that it uses`() throws {
    let labelling = try ArgumentGraph(
      argdown: """
        <A>

        (1) [p]
        ----
          _ [x]
        (2) [i]
        ----
        (3) [c]

        [y]
          - <A>
        """
    ).labelling(.grounded)
    #expect(labelling[argument: "A", step: 0] == .out)
    #expect(labelling[argument: "A", step: 1] == .out)
    #expect(labelling[argument: "A"] == .out)
    #expect(labelling["i"] == .in)
    #expect(labelling["y"] == .in)
  }

  // MARK: Against the definitions

  /// All claims and inferences with every attack that follows written out, as the documentation of `labelling` says.
  private struct Slow {
    var names: [String] = []
    var attacks: Set<[Int]> = []

    init(_ graph: ArgumentGraph) {
      var number: [String: Int] = [:]
      var names: [String] = []
      func add(_ name: String) {
        number[name] = names.count
        names.append(name)
      }
      for claim in graph.claims { add("[\(claim.id)]") }
      for argument in graph.arguments {
        for step in 0..<max(1, argument.steps.count) { add("<\(argument.id)>\(step)") }
      }
      func unit(_ node: ArgumentGraph.Node, _ step: Int? = nil) -> Int {
        switch node {
        case .claim(let id): number["[\(id)]"] ?? 0
        case .argument(let id): number["<\(id)>\(step ?? max(0, (graph[argument: id]?.steps.count ?? 0) - 1))"] ?? 0
        }
      }
      let count = names.count
      var needs = (0..<count).map { a in (0..<count).map { $0 == a } }
      var stated: Set<[Int]> = []
      for relation in graph.relations {
        let (source, target) = (unit(relation.source), unit(relation.target, relation.step))
        switch relation.kind {
        case .support, .entailment: needs[source][target] = true
        case .equivalence:
          needs[source][target] = true
          needs[target][source] = true
        case .attack, .undercut: stated.insert([source, target])
        case .contradiction, .contrariness:
          stated.insert([source, target])
          stated.insert([target, source])
        }
      }
      for argument in graph.arguments {
        for (index, step) in argument.steps.enumerated() {
          let here = unit(.argument(argument.id), index)
          needs[here][unit(.claim(step.conclusion))] = true
          for premise in argument.premises(ofStep: index) { needs[here][unit(.claim(premise))] = true }
          for earlier in argument.earlierSteps(usedBy: index) {
            needs[here][unit(.argument(argument.id), earlier)] = true
          }
        }
      }
      for middle in 0..<count {
        for first in 0..<count where needs[first][middle] {
          for last in 0..<count where needs[middle][last] { needs[first][last] = true }
        }
      }
      self.names = names
      for attack in stated {
        for source in 0..<count where needs[source][attack[0]] {
          for target in 0..<count where needs[target][attack[1]] { attacks.insert([source, target]) }
        }
      }
    }

    /// The least fixed point of Dung's characteristic function, and what it attacks.
    func grounded() -> [Labelling.Label] {
      var labels = [Labelling.Label](repeating: .undecided, count: names.count)
      var changed = true
      while changed {
        changed = false
        for unit in names.indices where labels[unit] == .undecided {
          let attackers = attacks.filter { $0[1] == unit }.map { $0[0] }
          if attackers.allSatisfy({ labels[$0] == .out }) {
            labels[unit] = .in
            changed = true
          } else if attackers.contains(where: { labels[$0] == .in }) {
            labels[unit] = .out
            changed = true
          }
        }
      }
      return labels
    }

    /// All sets that hold just what they defend and attack none of their own.
    func complete() -> Set<Set<Int>> {
      var found: Set<Set<Int>> = []
      for bits in 0..<(1 << names.count) {
        let set = Set(names.indices.filter { bits >> $0 & 1 == 1 })
        let struck = Set(attacks.filter { set.contains($0[0]) }.map { $0[1] })
        guard set.isDisjoint(with: struck) else { continue }
        let defended = names.indices.filter { unit in
          attacks.allSatisfy { $0[1] != unit || struck.contains($0[0]) }
        }
        if set == Set(defended) { found.insert(set) }
      }
      return found
    }
  }

  private func labels(_ labelling: Labelling) -> [Labelling.Label?] {
    labelling.graph.claims.map { labelling[$0.id] }
      + labelling.graph.arguments.flatMap { argument -> [Labelling.Label?] in
        argument.isSketch
          ? [labelling[argument: argument.id]]
          : argument.steps.indices.map { labelling[argument: argument.id, step: $0] }
      }
  }

  @Test(arguments: 0..<4)
  func `the grounded labelling is that of the framework with every attack written out`(block: Int) {
    for seed in 0..<250 {
      var random = RandomGraph(seed: UInt64(block * 250 + seed))
      let graph = random.graph(claims: 8)
      #expect(labels(graph.labelling(.grounded)) == Slow(graph).grounded(), "seed \(block * 250 + seed)")
    }
  }

  @Test func `complete, preferred and stable labellings are those of the framework with every attack written out`() {
    var compared = 0
    for seed in 0..<400 {
      var random = RandomGraph(seed: UInt64(seed))
      let graph = random.graph(claims: 5)
      let slow = Slow(graph)
      guard slow.names.count <= 9 else { continue }
      compared += 1
      func accepted(_ semantics: ArgumentGraph.Semantics) -> [Set<Int>] {
        graph.labellings(semantics).map { labelling in
          let labels = labels(labelling)
          return Set(labels.indices.filter { labels[$0] == .in })
        }
      }
      let complete = slow.complete()
      let preferred = complete.filter { set in !complete.contains { $0.isStrictSuperset(of: set) } }
      let stable = complete.filter { set in
        slow.names.indices.allSatisfy { unit in
          set.contains(unit) || slow.attacks.contains { $0[1] == unit && set.contains($0[0]) }
        }
      }
      let found = accepted(.complete)
      #expect(Set(found) == complete && found.count == complete.count, "seed \(seed)")
      #expect(Set(accepted(.preferred)) == preferred, "seed \(seed)")
      #expect(Set(accepted(.stable)) == stable, "seed \(seed)")
    }
    #expect(compared > 100)
  }
}

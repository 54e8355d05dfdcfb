import EssayKit
import Foundation
import Testing

@Suite struct ArgumentGraphTests {
  static func graph() throws -> ArgumentGraph {
    try ArgumentGraph(
      argdown: """
        # One {isGroup: true}

        [thesis]: The thesis. #main {"voice": "the authors", "quotes": ["1.2.3"]}
          + [reason]
          - [objection]: An objection. {"voice": "Lenin", "quotes": ["1.2-3"]}
            - [answer]: An answer. {"voice": "the authors", "quotes": ["2.1"]}

        [reason]: A reason. {"voice": "the authors"}

        ## Two

        <Argument>: gist
          _ [doubt]

        (1) [premise]: A premise. {"voice": "the authors", "quotes": ["3.1"]}
        (2) [other]: Another. #main
        -- from sign --
        (3) [reason]

        [doubt]: A doubt.

        # Three

        [alone]: Alone.
        """)
  }

  private func titles(_ nodes: [ArgumentGraph.Node]) -> [String] { nodes.map(\.description) }

  // MARK: Building

  @Test func `every fault of the parts is reported at once`() {
    let relation = Relation(.undercut, from: .claim("a"), to: .claim("a"))
    let wrongStep = Relation(.undercut, from: .claim("a"), to: .argument("A"), step: 3)
    let error = #expect(throws: ArgumentGraphError.self) {
      try ArgumentGraph(
        claims: [Claim(id: "a"), Claim(id: "a"), Claim(id: "b", group: ArgumentGraph.Group.ID(2))],
        arguments: [
          Argument(id: "A", premises: ["a"], conclusion: "missing"),
          Argument(id: "B", premises: [], conclusion: "a"),
          Argument(id: "B", steps: [Argument.Inference(premises: ["a"], conclusion: "b", uses: [2])]),
        ],
        relations: [
          Relation(.support, from: "a", to: "nowhere"), relation, wrongStep,
          Relation(.contradiction, from: .argument("A"), to: .claim("a")),
        ])
    }
    #expect(
      error?.problems == [
        .repeatedClaim("a"), .repeatedArgument("B"), .unknownGroup(ArgumentGraph.Group.ID(2), of: .claim("b")),
        .unknownClaim("missing", in: "A"), .noPremise("B"), .unknownLine(2, in: "B"),
        .unknownEnd(.claim("nowhere"), of: Relation(.support, from: "a", to: "nowhere")), .wrongEnd(relation),
        .wrongStep(wrongStep), .wrongEnd(Relation(.contradiction, from: .argument("A"), to: .claim("a"))),
      ])
    #expect(error?.description.split(separator: "\n").count == 10)
  }

  @Test func `parts stand in the order of their groups, and each relation once`() throws {
    let graph = try ArgumentGraph(
      claims: [Claim(id: "b", group: ArgumentGraph.Group.ID(0)), Claim(id: "a")],
      relations: [
        Relation(.contradiction, from: "a", to: "b"), Relation(.attack, from: "a", to: "b"),
        Relation(.contradiction, from: "b", to: "a"), Relation(.attack, from: "a", to: "b"),
        Relation(.support, from: "b", to: "a"),
      ],
      groups: [ArgumentGraph.Group("G")])
    #expect(graph.claims.map(\.id) == ["a", "b"])
    #expect(graph.relations.map(\.description) == ["[b] support [a]", "[b] contradiction [a]", "[a] attack [b]"])
  }

  @Test(arguments: ["", " a", "a ", "a]b", "a\nb", "-a", "\t"])
  func `what can't stand between brackets is no title`(title: String) {
    #expect(Claim.ID(title) == nil)
  }

  @Test(arguments: ["", " a", "a>b", "a\nb", "-a", "+a", "_a", "!a"])
  func `what can't stand between angle brackets is no title`(title: String) {
    #expect(Argument.ID(title) == nil)
  }

  @Test func `equal graphs are equal and hash alike however they were made`() throws {
    let first = try Self.graph()
    let second = try ArgumentGraph(
      claims: first.claims.reversed().sorted { $0.id < $1.id }, arguments: first.arguments,
      relations: first.relations.reversed(), groups: first.groups, metadata: first.metadata)
    let third = try ArgumentGraph(
      claims: first.claims, arguments: first.arguments, relations: first.relations.reversed(), groups: first.groups)
    #expect(first != second)
    #expect(first == third)
    #expect(first.hashValue == third.hashValue)
  }

  // MARK: Coding

  @Test func `a graph survives being coded as JSON`() throws {
    for seed in 0..<200 {
      var random = RandomGraph(seed: UInt64(seed))
      let graph = random.graph(claims: 6)
      let data = try JSONEncoder().encode(graph)
      #expect(try JSONDecoder().decode(ArgumentGraph.self, from: data) == graph, "seed \(seed)")
    }
  }

  @Test(arguments: [
    #"{"claims": [{"id": "a"}, {"id": "a"}]}"#, #"{"claims": [{"id": "]"}]}"#,
    #"{"claims": [{"id": "a"}], "relations": [{"kind": "support", "source": {"claim": "a"}, "target": {"claim": "b"}}]}"#,
    #"{"claims": [{"id": "a", "data": "{a"}]}"#, #"{"claims": [{"id": "a", "quotes": ["nowhere"]}]}"#,
    #"{"claims": [], "arguments": [{"id": ">"}]}"#,
  ])
  func `decoding checks again that the parts fit together`(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(ArgumentGraph.self, from: Data(json.utf8)) }
  }

  // MARK: Questions

  @Test func `lookups find claims, arguments and headings`() throws {
    let graph = try Self.graph()
    #expect(graph["reason"]?.text == "A reason.")
    #expect(graph["nothing"] == nil)
    #expect(graph[argument: "Argument"]?.scheme == .sign)
    #expect(graph[argument: "thesis"] == nil)
    #expect(graph[group: ArgumentGraph.Group.ID(1)]?.title == "Two")
    #expect(graph[group: ArgumentGraph.Group.ID(3)] == nil)
    #expect(graph.contains(.argument("Argument")) && !graph.contains(.claim("Argument")))
  }

  @Test func `neighbours are those of the relations and arguments`() throws {
    let graph = try Self.graph()
    #expect(titles(graph.supporters(of: "thesis")) == ["[reason]"])
    #expect(titles(graph.supporters(of: "reason")) == ["<Argument>"])
    #expect(titles(graph.attackers(of: "thesis")) == ["[objection]"])
    #expect(titles(graph.attackers(of: "nothing")) == [])
    #expect(titles(graph.undercutters(of: "Argument")) == ["[doubt]"])
    #expect(titles(graph.supported(by: .argument("Argument"))) == ["[reason]"])
    #expect(titles(graph.attacked(by: .claim("doubt"))) == ["<Argument>"])
    #expect(graph.arguments(from: "premise").map(\.id) == ["Argument"])
    #expect(graph.arguments(for: "reason").map(\.id) == ["Argument"])
  }

  @Test func `a symmetric relation counts from either end`() throws {
    let graph = try ArgumentGraph(argdown: "[a]\n  >< [b]")
    #expect(titles(graph.attackers(of: "a")) == ["[b]"])
    #expect(titles(graph.attackers(of: "b")) == ["[a]"])
    #expect(graph.path(from: "a", to: "b")?.count == 2)
    #expect(graph.path(from: "b", to: "a")?.count == 2)
  }

  @Test func `roots bear on nothing, and nothing bears on leaves`() throws {
    let graph = try Self.graph()
    #expect(graph.roots.map(\.id) == ["thesis", "alone"])
    #expect(graph.leaves.map(\.id) == ["answer", "premise", "other", "doubt", "alone"])
  }

  @Test func `a cone holds all that bears on a claim, and dependents all that it bears on`() throws {
    let graph = try Self.graph()
    #expect(
      Set(titles(graph.cone(of: "thesis"))) == [
        "[reason]", "[objection]", "[answer]", "<Argument>", "[doubt]", "[premise]", "[other]",
      ])
    #expect(titles(graph.dependents(of: "premise")) == ["<Argument>", "[reason]", "[thesis]"])
    #expect(graph.cone(of: "alone").isEmpty)
  }

  @Test func `a path is the shortest chain, or none`() throws {
    let graph = try Self.graph()
    #expect(
      graph.path(from: "premise", to: "thesis").map(titles) == ["[premise]", "<Argument>", "[reason]", "[thesis]"])
    #expect(graph.path(from: "thesis", to: "premise") == nil)
    #expect(graph.path(from: "thesis", to: "thesis").map(titles) == ["[thesis]"])
    #expect(graph.path(from: "thesis", to: "nothing") == nil)
  }

  @Test func `a focus keeps what is near, with the claims that its arguments are made from`() throws {
    let graph = try Self.graph()
    #expect(
      Set(graph.neighborhood(of: .claim("thesis"), within: 1).claims.map(\.id)) == ["thesis", "reason", "objection"])
    let wider = graph.neighborhood(of: .claim("thesis"), within: 2)
    #expect(wider.arguments.map(\.id) == ["Argument"])
    #expect(Set(wider.claims.map(\.id)) == ["thesis", "reason", "objection", "answer", "premise", "other"])
    #expect(graph.neighborhood(of: .claim("nothing"), within: 9).claims.isEmpty)
  }

  @Test func `components are the parts that hang together`() throws {
    let graph = try Self.graph()
    #expect(graph.components().map(\.count) == [8, 1])
  }

  @Test func `layers put what bears on something before it`() throws {
    let graph = try ArgumentGraph(argdown: "[a]\n  + [b]\n    - [c]\n  + [d]\n\n[e]\n  >< [f]")
    #expect(graph.layers().map { Set(titles($0)) } == [["[c]", "[d]", "[e]", "[f]"], ["[b]"], ["[a]"]])
  }

  @Test(arguments: [
    ("[a]\n  + [b]\n    + [a]", [["[a]", "[b]"]]), ("[a]\n  + [a]", [["[a]"]]), ("[a]\n  + [b]", []),
    ("[a]\n  - [b]\n    - [a]", []), ("<A>\n\n(1) [p]\n----\n(2) [c]\n\n[p]\n  + [c]", [["[c]", "[p]", "<A>"]]),
  ])
  func `support cycles are found, through arguments too`(argdown: String, cycles: [[String]]) throws {
    #expect(try ArgumentGraph(argdown: argdown).supportCycles().map(titles) == cycles)
  }

  @Test func `claims are found by what they hold`() throws {
    let graph = try Self.graph()
    #expect(graph.claims(by: "Lenin").map(\.id) == ["objection"])
    #expect(graph.claims(tagged: "main").map(\.id) == ["thesis", "other"])
    #expect(graph.claims(in: ArgumentGraph.Group.ID(1)).map(\.id) == ["premise", "other", "doubt"])
    #expect(graph.claims(in: ArgumentGraph.Group.ID(0)).count == 7)
    #expect(graph.claims(citing: "1.2").map(\.id) == ["thesis", "objection"])
    #expect(graph.claims(citing: "1.3.7").map(\.id) == ["objection"])
    #expect(graph.claims(citing: "1").map(\.id) == ["thesis", "objection"])
    #expect(graph.claims(citing: "4").isEmpty)
    #expect(graph.voices == ["the authors", "Lenin"])
  }

  @Test func `a difference says what was added, removed and changed`() throws {
    let old = try ArgumentGraph(argdown: "[a]: x\n  + [b]\n  >< [c]\n\n<A>: g")
    let new = try ArgumentGraph(argdown: "[c]\n\n[a]: y\n  >< [c]\n  - [d]\n\n<B>: g")
    let difference = new.difference(from: old)
    #expect(difference.addedClaims.map(\.id) == ["d"])
    #expect(difference.removedClaims.map(\.id) == ["b"])
    #expect(difference.changedClaims.map(\.text) == ["y"])
    #expect(difference.addedArguments.map(\.id) == ["B"])
    #expect(difference.removedArguments.map(\.id) == ["A"])
    #expect(difference.addedRelations.map(\.description) == ["[d] attack [a]"])
    #expect(difference.removedRelations.map(\.description) == ["[b] support [a]"])
    #expect(!difference.isEmpty && new.difference(from: new).isEmpty)
  }

  // MARK: Lint

  @Test(arguments: [
    ("[a]: x {quotes: [\"1.1\"]}\n  + [b]: y {quotes: [\"1.1\"]}", []),
    ("[a] {quotes: [\"1.1\"]}\n  + [b]: y {quotes: [\"1.1\"]}", ["[a] is named, but there is no text for it."]),
    ("[a]: x\n  + [b]: y {quotes: [\"1.1\"]}", ["[a] has no quote."]),
    ("[a]: x {quotes: [\"1.1\"]}", ["[a] is connected to nothing."]),
    ("<A>: gist", ["<A> has no conclusion."]),
    (
      "[a]: x {quotes: [\"1.1\"]}\n  + [b]: y {quotes: [\"1.1\"]}\n    + [a]",
      ["These support one another: [a], [b]."]
    ),
    (
      "[a]: x {quotes: [\"1.1\"], voice: v}\n  >< [b]: y {quotes: [\"1.1\"], voice: v}",
      ["“v” holds both [a] and [b]."]
    ),
    ("[a]: x {quotes: [\"1.1\"], voice: v}\n  >< [b]: y {quotes: [\"1.1\"], voice: w}", []),
    ("[a]: x {quotes: [\"1.1\"]}\n  - [b]: y {quotes: [\"1.1\"]}", ["Nothing answers [b], which attacks [a]."]),
    ("[a]: x {quotes: [\"1.1\"], voice: w}\n  - [b]: y {quotes: [\"1.1\"]}", []),
    (
      "[a]: x {quotes: [\"1.1\"]}\n  + [b]: x {quotes: [\"1.1\"]}",
      ["These have the same text: [a], [b]."]
    ),
  ])
  func `what an author may not have meant is found`(argdown: String, findings: [String]) throws {
    #expect(try ArgumentGraph(argdown: argdown).lint().map(\.description) == findings)
  }

  // MARK: Pictures

  @Test func `a drawing in DOT has clusters, wrapped and escaped labels, and edges told apart by their lines`() throws {
    let graph = try ArgumentGraph(
      argdown: #"""
        # Group "one" {isGroup: true}

        [a]: A long text with "quotes" and a \\ in it. {voice: Lenin}
          - [b]
          >< [c]

        <A>
          _ [b]

        (1) [b]
        ----
        (2) [a]
        """#)
    let dot = graph.dot(width: 12)
    #expect(dot.contains(#"label="Group \"one\"""#))
    #expect(dot.contains(##"c0 [label="A long text\nwith\n\"quotes\" and\na \\ in it.", color="#0072b2""##))
    #expect(dot.contains("c1 -> c0 [color=\"#b00020\", style=dashed, arrowhead=tee]"))
    #expect(dot.contains("c2 -> c0 [color=\"#b00020\", style=dashed, dir=both"))
    #expect(dot.contains("c1 -> a0 [color=\"#6a1b9a\", style=dotted"))
    #expect(dot.contains("c1 -> a0 [arrowhead=none]"))
    #expect(dot.contains("a0 -> c0 [color=\"#00692f\"]"))
  }

  @Test func `a drawing takes a direction and attributes of the caller's, and can do without groups`() throws {
    let graph = try ArgumentGraph(argdown: "# G {isGroup: true}\n\n[a]\n  <+ <B>\n")
    let dot = graph.dot(direction: .left, showsGroups: false) { node in
      switch node {
      case .claim: [("URL", "6.html?a=1&b#c6.1"), ("label", "one\n\"two\" \\N")]
      case .argument: []
      }
    }
    #expect(dot.contains("rankdir=RL"))
    #expect(!dot.contains("subgraph"))
    // Graphviz reads entities and escapes; what comes last wins.
    #expect(dot.contains(#", "URL"="6.html?a=1&amp;b#c6.1", "label"="one\n\"two\" \\N"]"#))
    #expect(dot.contains(#"tooltip="B"]"#))
    #expect(dot.filter { $0 == "{" }.count == 1)
    #expect(graph.dot() == graph.dot(direction: .up, showsGroups: true))
    #expect(graph.dot().contains("subgraph"))
  }

  @Test func `a flowchart in Mermaid has subgraphs and escaped labels`() throws {
    let graph = try ArgumentGraph(
      argdown: "# G {isGroup: true}\n\n[a]: Is \"x\" \\<b\\>? {voice: Lenin}\n  - [b]\n\n## H {isGroup: true}\n\n[c]\n")
    #expect(
      graph.mermaid() == """
        flowchart BT
          classDef v0 stroke:#0072b2,stroke-width:2px
          subgraph g0["G"]
            c0["Is #34;x#34; #60;b#62;?"]:::v0
            c1["b"]
            subgraph g1["H"]
              c2["c"]
            end
          end
          c1 -.-x c0

        """)
  }

  @Test func `drawings of random graphs open and close their groups alike`() {
    for seed in 0..<100 {
      var random = RandomGraph(seed: UInt64(seed))
      let graph = random.graph(claims: 8)
      let groups = graph.groups.filter(\.isGroup).count
      let dot = graph.dot().split(separator: "\n")
      #expect(dot.filter { $0.hasSuffix("{") }.count == groups + 1)
      #expect(dot.filter { $0.trimmingCharacters(in: .whitespaces) == "}" }.count == groups + 1)
      let mermaid = graph.mermaid().split(separator: "\n")
      #expect(mermaid.filter { $0.trimmingCharacters(in: .whitespaces) == "end" }.count == groups)
    }
  }

  // MARK: Wordings

  @Test func `a wording is one tidy line, and its marks move with it`() {
    let wording = Wording(" a \n b  c ", marks: [Wording.Mark(.bold, 4..<8)])
    #expect(wording.text == "a b c")
    #expect(wording.marks == [Wording.Mark(.bold, 2..<3)])
  }

  @Test(arguments: [
    // Crossing, out of bounds, within its like, within a word, splitting a character.
    ("one two three", [Wording.Mark(.bold, 0..<7), Wording.Mark(.italic, 4..<13)], [Wording.Mark(.bold, 0..<7)]),
    ("one", [Wording.Mark(.bold, 0..<9)], []),
    ("one two", [Wording.Mark(.bold, 0..<7), Wording.Mark(.bold, 0..<3)], [Wording.Mark(.bold, 0..<7)]),
    ("one", [Wording.Mark(.italic, 0..<2)], []),
    ("é", [Wording.Mark(.italic, 0..<1)], []),
    ("one. two", [Wording.Mark(.italic, 0..<3)], [Wording.Mark(.italic, 0..<3)]),
    (
      "ab cd", [Wording.Mark(.italic, 0..<3), Wording.Mark(.italic, 3..<5)],
      [Wording.Mark(.italic, 0..<2), Wording.Mark(.italic, 3..<5)]
    ),
    // Two that touch are one.
    ("abcd", [Wording.Mark(.italic, 2..<4), Wording.Mark(.italic, 0..<2)], [Wording.Mark(.italic, 0..<4)]),
  ])
  func `marks that can't be written are left out`(text: String, given: [Wording.Mark], kept: [Wording.Mark]) {
    #expect(Wording(text, marks: given).marks == kept)
  }

  @Test func `a step stands on the lines that it names, and on earlier steps only by their conclusions`() throws {
    func id(_ title: String) throws -> Claim.ID { try #require(Claim.ID(title)) }
    // The lines are 1 P, 2 Q, 3 C, 4 R, 5 D, 6 E.
    let argument = Argument(
      id: "A",
      steps: [
        Argument.Inference(premises: [try id("P"), try id("Q")], conclusion: try id("C")),
        Argument.Inference(premises: [try id("R")], conclusion: try id("D"), uses: [1, 3]),
        Argument.Inference(premises: [], conclusion: try id("E"), uses: [5, 4, 3, 5, 6, 9, 0, -1, .max, .min]),
      ])
    #expect(argument.premises(ofStep: 0).map(\.title) == ["P", "Q"])
    #expect(argument.premises(ofStep: 1).map(\.title) == ["P", "C"])
    #expect(argument.premises(ofStep: 2).map(\.title) == ["D", "R", "C"])
    #expect(argument.premises(ofStep: 3).isEmpty)
    #expect((0...3).map { argument.earlierSteps(usedBy: $0) } == [[], [0], [0, 1], []])
  }
}

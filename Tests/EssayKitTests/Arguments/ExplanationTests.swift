import EssayKit
import Testing

@Suite struct ExplanationTests {
  @Test(arguments: [
    ("[a]\n  - [b]", "a", "out, because attacked by [b], which stands unanswered"),
    ("[a]\n  - [b]\n    - [c]\n      - [d]", "a", "out, because attacked by [b], which stands"),
    ("[a]\n  - [b]\n    - [c]", "a", "in, because attacked by [b], which is out, because attacked by [c]"),
    ("[a]\n  + [b]", "a", "in, because nothing attacks it"),
    ("[a]\n  >< [b]", "a", "undecided, because attacked by [b], which is undecided itself"),
    ("[a]\n  + [b]\n  - [c]", "b", "out, because it needs [a], which is attacked by [c], which stands unanswered"),
    // The nearest attack is named, and of these the one that nothing answers.
    (
      "[a]\n  + [b]\n  - [c]\n\n[b]\n  - [d]\n    - [e]\n      - [f]\n  - [g]", "b",
      "out, because attacked by [g], which stands unanswered"
    ),
  ])
  func `a label is explained in terms of the graph`(argdown: String, claim: Claim.ID, text: String) throws {
    let graph = try ArgumentGraph(argdown: argdown)
    let explanation = try #require(graph.explanation(of: claim, in: graph.labelling(.grounded)))
    #expect(explanation.description == text)
  }

  @Test func `an argument is explained by what its inference needs`() throws {
    let graph = try ArgumentGraph(argdown: "<A>\n\n(1) [p]\n----\n(2) [c]\n\n[p]\n  - [x]")
    let explanation = try #require(graph.explanation(of: .argument("A"), in: graph.labelling(.grounded)))
    #expect(explanation.label == .out)
    #expect(explanation.reasons.map(\.chain) == [[.argument("A"), .claim("p")]])
    #expect(explanation.reasons.map(\.attacker) == [.claim("x")])
  }

  @Test func `there is no explanation of what the graph doesn't have or of another graph's labels`() throws {
    let graph = try ArgumentGraph(argdown: "[a]")
    let other = try ArgumentGraph(argdown: "[b]")
    #expect(graph.explanation(of: "b", in: graph.labelling(.grounded)) == nil)
    #expect(graph.explanation(of: "a", in: other.labelling(.grounded)) == nil)
  }

  @Test func `every label of random graphs has a reason that agrees with it`() {
    for seed in 0..<200 {
      var random = RandomGraph(seed: UInt64(seed))
      let graph = random.graph(claims: 8)
      let labelling = graph.labelling(.grounded)
      for claim in graph.claims {
        guard let explanation = graph.explanation(of: claim.id, in: labelling) else {
          Issue.record("seed \(seed)")
          return
        }
        switch explanation.label {
        case .out: #expect(explanation.reasons.map(\.attackerLabel) == [.in])
        case .in: #expect(explanation.reasons.allSatisfy { $0.attackerLabel == .out && $0.defeater != nil })
        case .undecided: #expect(!explanation.reasons.isEmpty)
        }
      }
    }
  }

  @Test func `giving up a claim takes the arguments from it, and brings in what it put out`() throws {
    let graph = try ArgumentGraph(
      argdown: """
        <A>

        (1) [p]
        ----
        (2) [i]
        ----
        (3) [c]

        [x]
          - [p]

        [q]
          + [x]
        """)
    let consequences = try #require(graph.consequences(ofGivingUp: "p"))
    #expect(
      consequences.changes.map { "\($0.node) \($0.before) \($0.after)" } == [
        "[x] out in", "<A> in out",
      ])
    #expect(consequences.unsupported == ["i", "c"])
    #expect(graph.consequences(ofGivingUp: "nothing") == nil)
  }

  @Test func `giving up a claim doesn't deny it: what only supports it stands`() throws {
    let graph = try ArgumentGraph(argdown: "[a]\n  + [b]")
    #expect(graph.consequences(ofGivingUp: "a")?.changes == [])
    #expect(graph.consequences(ofGivingUp: "b")?.unsupported == ["a"])
  }

  @Test(arguments: [
    // Worked out by hand: base 0.5 throughout unless said.
    ("[a]", 0.5), ("[a]\n  - [b]", 0.25), ("[a]\n  + [b]", 0.75), ("[a]\n  + [b]\n  - [c]", 0.5),
    ("[a]\n  - [b]\n  - [c]", 0.125), ("[a]\n  - [b]\n    - [c]", 0.375), ("[a] {strength: 1}\n  - [b]", 0.5),
    ("[a] {strength: 0.8}\n  + [b]", 0.9), ("<A>\n\n(1) [p] {strength: 0.4}\n(2) [q]\n----\n(3) [a]", 0.7),
    ("<A>\n  _ [u]\n\n(1) [p] {strength: 0.4}\n----\n(2) [a]", 0.6), ("[a]\n  + <S>", 0.75),
  ])
  func `strengths are as the definition of DF-QuAD has them`(argdown: String, strength: Double) throws {
    let strengths = try ArgumentGraph(argdown: argdown).strengths()
    #expect(abs((strengths["a"] ?? -1) - strength) < 1e-12)
    #expect(strengths.hasConverged)
  }

  @Test func `strengths in a circle settle where the definition holds`() throws {
    // s = 0.5 − 0.5·s for two claims that contradict each other, so that s is a third.
    let strengths = try ArgumentGraph(argdown: "[a]\n  >< [b]").strengths()
    #expect(strengths.hasConverged)
    #expect(abs((strengths["a"] ?? -1) - 1 / 3) < 1e-6)
    #expect(strengths["c"] == nil)
  }
}

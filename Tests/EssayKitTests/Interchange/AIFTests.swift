import Foundation
import Testing

@testable import EssayKit

@Suite struct AIFTests {
  private static let source = """
    [A]: Money is labour. {"voice": "Marx", "reportedBy": "the authors"}
      - [B]: Money is paper.

    [C]: Labour is paid.

    <R>: Wages show it.

    (1) [C]
    -- from sign --
    (2) [A]

    <U>: Wages are rare.
      _> <R>
    """

  @Test func `a small graph comes to the nodes and edges that are counted by hand`() throws {
    let graph = try ArgumentGraph(argdown: Self.source)
    let aif = AIFMaker(graph, range: { _, _ in nil }).result
    #expect(
      aif.nodes.map { "\($0.id) \($0.type) \($0.text)" } == [
        "1 I Money is labour.", "2 I Money is paper.", "3 I Labour is paid.", "4 RA Sign", "5 I Wages are rare.",
        "6 CA Default Conflict", "7 CA Default Conflict", "8 L Marx: Money is labour.", "9 YA Asserting",
        "10 L the authors: Marx: Money is labour.", "11 YA Asserting",
      ])
    #expect(
      aif.edges.map { "\($0.from) \($0.to)" } == [
        "3 4", "4 1", "2 6", "6 1", "5 7", "7 4", "8 9", "9 1", "10 11", "11 8",
      ])
    #expect(aif.participants.map(\.name) == ["Marx", "the authors"])
    #expect(aif.locutions.map { "\($0.node) \($0.person)" } == ["8 1", "10 2"])
  }

  @Test func `random graphs come back equal from AIF and from xAIF`() throws {
    for seed in 0..<400 {
      var random = RandomGraph(seed: UInt64(seed))
      let graph = random.graph(claims: 10)
      let again = try ArgumentGraph(aif: graph.aif())
      #expect(again.claims == graph.claims && again.groups == graph.groups, "seed \(seed)")
      #expect(again.arguments == graph.arguments, "seed \(seed)")
      #expect(again.relations == graph.relations, "seed \(seed)")
      #expect(again == graph, "seed \(seed)")
      #expect(try ArgumentGraph(aif: graph.xaif()) == graph, "seed \(seed)")
    }
  }

  @Test func `the bundled graph comes back equal with its places in the text`() throws {
    let edition = Edition.whyRussiaIsntSocialist
    #expect(try ArgumentGraph(aif: edition.aif()) == edition.arguments)
    #expect(try ArgumentGraph(aif: edition.xaif()) == edition.arguments)
    let claims = edition.arguments.claims.filter { !$0.quotes.isEmpty }.count
    let ids = edition.xaif().components(separatedBy: "id=\\\"node").count - 1
    #expect(ids > claims / 2 && ids <= claims)
  }

  @Test func `overlapping quotes are marked in pieces`() throws {
    let edition = try Edition(
      essay: try Essay(markdown: "One two & three four."),
      arguments: try ArgumentGraph(
        claims: [
          Claim(id: "A", quotes: [Quote("0.1", from: "One two")]),
          Claim(id: "B", quotes: [Quote("0.1", from: "two & three")]),
        ]))
    #expect(
      XAIFText(edition).html == """
        <p><span class="highlighted" id="node1" data-nodes="1">One </span>\
        <span class="highlighted" id="node2" data-nodes="1 2">two</span>\
        <span class="highlighted" data-nodes="2"> &amp; three</span> four.</p>

        """)
  }

  /// A graph as AIFdb has it, with a turn of a dialogue.
  private static let foreign = #"""
    {"nodes": [
      {"nodeID": "10", "text": "It rains.", "type": "I", "timestamp": "2020-01-01 00:00:00"},
      {"nodeID": "11", "text": "The street is wet.", "type": "I"},
      {"nodeID": "12", "text": "Cause To Effect", "type": "RA", "scheme": "Cause To Effect", "schemeID": "5"},
      {"nodeID": "13", "text": "It was washed.", "type": "I"},
      {"nodeID": "14", "text": "Default Conflict", "type": "CA"},
      {"nodeID": "15", "text": "Ann Lee: It rains.", "type": "L"},
      {"nodeID": "16", "text": "Asserting", "type": "YA"},
      {"nodeID": "17", "text": "Default Transition", "type": "TA"},
      {"nodeID": "18", "text": "It rains.", "type": "I"},
      {"nodeID": "19", "text": "Default Rephrase", "type": "MA"}],
     "edges": [
      {"edgeID": "1", "fromID": "10", "toID": "12"}, {"edgeID": "2", "fromID": "12", "toID": "11"},
      {"edgeID": "3", "fromID": "13", "toID": "14"}, {"edgeID": "4", "fromID": "14", "toID": "12"},
      {"edgeID": "5", "fromID": "15", "toID": "16"}, {"edgeID": "6", "fromID": "16", "toID": "10"},
      {"edgeID": "7", "fromID": "15", "toID": "17"}, {"edgeID": "8", "fromID": "18", "toID": "19"},
      {"edgeID": "9", "fromID": "19", "toID": "10"}],
     "locutions": [{"nodeID": "15", "personID": "7", "start": null}],
     "participants": [{"participantID": 7, "firstname": "Ann", "surname": "Lee"}]}
    """#

  @Test func `another tool's graph is read`() throws {
    let graph = try ArgumentGraph(aif: Self.foreign)
    #expect(graph.claims.map(\.id.title) == ["It rains.", "The street is wet.", "It was washed.", "It rains. (2)"])
    #expect(graph["It rains."]?.voice == "Ann Lee")
    let argument = try #require(graph.arguments.first)
    #expect(argument.premises == ["It rains."] && argument.conclusion == "The street is wet.")
    #expect(argument.scheme == .causeToEffect)
    #expect(
      Set(graph.relations) == [
        Relation(.undercut, from: .claim("It was washed."), to: .argument(argument.id)),
        Relation(.equivalence, from: "It rains. (2)", to: "It rains."),
      ])
  }

  @Test func `changes that another tool made to what EssayKit wrote count`() throws {
    let graph = try ArgumentGraph(argdown: Self.source)
    let changed = graph.aif().replacingOccurrences(
      of: #""text": "Money is paper.""#, with: #""text": "Money is gold.""#
    )
    .replacingOccurrences(of: #""fromID": "3", "toID": "4""#, with: #""fromID": "2", "toID": "4""#)
    let again = try ArgumentGraph(aif: changed)
    #expect(again["B"]?.text == "Money is gold.")
    #expect(again.arguments.first { $0.id == "R" }?.premises == ["B"])
    #expect(again["A"] == graph["A"])
  }

  @Test(arguments: [
    ("[]", "expected an object, found a list"), (#"{"nodes": []}"#, "/edges: expected “edges”, found nothing"),
    (
      #"{"nodes": [{"nodeID": "1", "type": "I"}], "edges": [{"fromID": "1", "toID": 2}]}"#,
      "/edges/0/toID: expected the name of something in the file, found “2”, which the file doesn't have"
    ),
    (
      #"{"nodes": [{"nodeID": 1, "type": "I"}, {"nodeID": "1", "type": "I"}], "edges": []}"#,
      "/nodes/1/nodeID: expected a node's number that no other node has, found “1”"
    ),
    (
      #"{"AIF": {"nodes": [{"nodeID": 1, "type": "XA"}], "edges": []}}"#,
      "/AIF/nodes/0/type: expected what EssayKit has a place for, found a node of the type “XA”"
    ),
    (
      #"{"nodes": [{"nodeID": 1, "type": "CA"}, {"nodeID": 2, "type": "CA"}, {"nodeID": 3, "type": "I", "text": "x"}], "edges": [{"fromID": 3, "toID": 1}, {"fromID": 1, "toID": 2}]}"#,
      "/nodes/0: expected claims and inferences at its ends, found a CA-node between other nodes, of the type CA"
    ),
    (
      #"{"nodes": [{"nodeID": 1, "type": "I", "essaykit": {"claim": {"id": 5}}}], "edges": []}"#,
      "/nodes/0/essaykit/claim/id: expected a string, found a number"
    ),
  ])
  func `what isn't AIF is told with its place`(_ json: String, _ message: String) {
    #expect {
      try ArgumentGraph(aif: json)
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test func `a damaged file is an error or a graph, never a crash`() throws {
    let text = Array(try ArgumentGraph(argdown: Self.source).aif().utf8)
    var generator = SeededGenerator(seed: 3)
    var failures = 0
    for _ in 0..<500 {
      var damaged = text
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        damaged[Int.random(in: 0..<damaged.count, using: &generator)] = UInt8.random(in: 0x20...0x7e, using: &generator)
      }
      do { _ = try ArgumentGraph(aif: damaged) } catch { failures += 1 }
    }
    #expect(failures > 100)
  }
}

import EssayKit
import Foundation
import Testing

@Suite struct ArgdownReadingTests {
  static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Argdown")

  static let files = [
    "combined", "comments", "data", "escapes", "formatting", "front-matter", "headings", "line-ends", "relations",
    "statements", "strict", "structures", "tabs", "tags", "titles", "untitled",
  ]

  static func graph(_ name: String) throws -> ArgumentGraph {
    try ArgumentGraph(argdown: String(contentsOf: corpus.appendingPathComponent("\(name).argdown"), encoding: .utf8))
  }

  @Test(arguments: files)
  func `each file of the corpus reads back equal from what is written of it`(name: String) throws {
    let graph = try Self.graph(name)
    #expect(try ArgumentGraph(argdown: graph.argdown()) == graph)
  }

  @Test func `every file of the corpus is in the list above`() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
    #expect(found.sorted() == Self.files.map { "\($0).argdown" })
  }

  @Test func `a statement's parts are read`() throws {
    let graph = try ArgumentGraph(
      argdown: """
        # I. Russian Capitalism {"isGroup": true}

        [A b]: Text *one*
          over lines. #tag #(two words) {"voice": "Lenin", "reportedBy": "the authors", "quotes": ["5.5.1"], "x": 1}
        """)
    let claim = try #require(graph["A b"])
    #expect(claim.text == "Text one over lines.")
    #expect(claim.wording.marks == [Wording.Mark(.italic, 5..<8)])
    #expect(claim.tags == ["tag", "two words"])
    #expect(claim.voice == "Lenin")
    #expect(claim.reportedBy == .authors)
    #expect(claim.quotes == [Quote("5.5.1")])
    #expect(claim.data == [Metadata.Entry(key: "x", value: .number("1"))])
    let group = try #require(claim.group.flatMap { graph[group: $0] })
    #expect(group.title == "I. Russian Capitalism")
    #expect(group.isGroup)
  }

  @Test(arguments: [
    ("+", "[B] support [A]"), ("<+", "[B] support [A]"), ("+>", "[A] support [B]"), ("-", "[B] attack [A]"),
    ("<-", "[B] attack [A]"), ("->", "[A] attack [B]"), ("><", "[B] contradiction [A]"),
  ])
  func `a marker says who bears on whom`(marker: String, relation: String) throws {
    let graph = try ArgumentGraph(argdown: "[A]: x\n  \(marker) [B]\n")
    #expect(graph.relations.map(\.description) == [relation])
  }

  @Test(arguments: [
    ("_", "[B] undercut <A>"), ("<_", "[B] undercut <A>"), ("+", "[B] support <A>"), ("->", "<A> attack [B]"),
  ])
  func `relations of arguments are read`(marker: String, relation: String) throws {
    let graph = try ArgumentGraph(argdown: "<A>: x\n  \(marker) [B]\n")
    #expect(graph.relations.map(\.description) == [relation])
  }

  @Test func `an outgoing undercut strikes the indented argument`() throws {
    let graph = try ArgumentGraph(argdown: "[A]\n  _> <B>\n")
    #expect(graph.relations.map(\.description) == ["[A] undercut <B>"])
  }

  @Test func `deeper lines bear on the line above them, and a line of the same depth on its parent`() throws {
    let graph = try ArgumentGraph(argdown: "[A]\n  + [B]\n    - [C]\n      + [D]\n    + [E]\n  - [F]\n")
    #expect(
      Set(graph.relations.map(\.description)) == [
        "[B] support [A]", "[C] attack [B]", "[D] support [C]", "[E] support [B]", "[F] attack [A]",
      ])
  }

  @Test func `strict mode makes support and attack between statements entailment and contrariness`() throws {
    let graph = try Self.graph("strict")
    #expect(
      Set(graph.relations.map(\.description)) == [
        "[B] entailment [A]", "[C] contrariness [A]", "[A] entailment [D]", "[E] contrariness [A]",
        "[F] contradiction [A]", "<Arg> support [A]", "<Arg> attack [A]", "[A] support <Arg>", "[B] attack <Arg>",
        "[C] undercut <Arg>",
      ])
    #expect(graph.metadata["model"] == nil)
  }

  @Test func `a premise-conclusion structure is laid out with all its steps`() throws {
    let argument = try #require(try Self.graph("structures")[argument: "Arg"])
    #expect(argument.gist == "gist")
    #expect(argument.steps.count == 2)
    #expect(argument.steps[0].premises == ["P", "Untitled 1"])
    #expect(argument.steps[0].conclusion == "I")
    #expect(argument.steps[0].schemes == ["Modus ponens", "Second rule"])
    #expect(argument.steps[0].uses == [1, 2])
    #expect(argument.steps[1].premises == ["Q"])
    #expect(argument.premises == ["P", "Untitled 1", "Q"])
    #expect(argument.conclusion == "C")
    #expect(argument.premises(ofStep: 1) == ["I", "Q"])
    #expect(argument.earlierSteps(usedBy: 1) == [0])
  }

  @Test func `an undercut of an earlier inference names its step, one of the last names none`() throws {
    let graph = try Self.graph("structures")
    #expect(
      graph.relations.filter { $0.target == .argument("Arg") }.map(\.description) == [
        "[U] undercut <Arg>", "<UndC> undercut <Arg> step 1", "[UndS] undercut <Arg> step 1",
      ])
  }

  @Test func `lines that an inference uses go by the numbers written before them`() throws {
    let graph = try ArgumentGraph(argdown: "<A>\n\n(3) [p]\n(5) [q]\n-- {uses: [5]} --\n(7) [c]\n")
    #expect(graph[argument: "A"]?.premises(ofStep: 0) == ["q"])
  }

  @Test func `escaped characters are text`() throws {
    let graph = try ArgumentGraph(argdown: ##"[A]: \#no \@\[x\] snake\_case \<y\> \{z\} \*not\* 2 * 3"##)
    #expect(graph["A"]?.text == "#no @[x] snake_case <y> {z} *not* 2 * 3")
    #expect(graph["A"]?.wording.marks == [])
  }

  @Test func `comments are passed over wherever they stand, but not in addresses`() throws {
    let graph = try Self.graph("comments")
    #expect(graph["A"]?.text == "x")
    #expect(graph["B"]?.text == "y z w")
    #expect(graph.relations.map(\.description) == ["[C] support [B]", "[D] attack [B]"])
    #expect(try ArgumentGraph(argdown: "[A]: see http://x.y/z")["A"]?.text == "see http://x.y/z")
  }

  @Test func `data of a later mention adds to that of an earlier, and of two values the later counts`() throws {
    let graph = try Self.graph("data")
    #expect(graph["A"]?.data.first?.value == .number("2"))
    #expect(graph["A"]?.data.last == Metadata.Entry(key: "h", value: "{ braces }"))
    #expect(graph["B"]?.data.map(\.key) == ["x", "y"])
    #expect(graph["C"]?.data.map(\.key) == ["a", "b"])
  }

  @Test func `generated titles avoid those that are taken`() throws {
    let graph = try ArgumentGraph(argdown: "first\n\n[Untitled 1]: taken\n")
    #expect(graph["Untitled 2"]?.text == "first")
    #expect(graph["Untitled 1"]?.text == "taken")
  }

  @Test func `a claim belongs to the heading where its text stands, not where it is first mentioned`() throws {
    let graph = try Self.graph("headings")
    #expect(graph["B"]?.group == ArgumentGraph.Group.ID(2))
    #expect(graph.groups.map(\.parent?.number) == [nil, 0, 1, nil])
    #expect(graph.claims(in: ArgumentGraph.Group.ID(0)).map(\.id) == ["A", "B"])
  }

  @Test func `fences of hyphens are front matter too`() throws {
    let graph = try ArgumentGraph(argdown: "---\ntitle: x\n---\n\n[A]: y\n")
    #expect(graph.metadata.title == "x")
  }

  @Test func `an empty text is an empty graph`() throws {
    #expect(try ArgumentGraph(argdown: "").claims.isEmpty)
    #expect(try ArgumentGraph(argdown: " \n\n// only a comment").claims.isEmpty)
  }

  @Test func `what Argdown has no notation for stands in a statement's data`() throws {
    let graph = try ArgumentGraph(
      claims: ["A", "B", "C"].map { Claim(id: $0, wording: "x") },
      relations: [
        Relation(.entailment, from: "B", to: "A"), Relation(.support, from: "C", to: "A"),
        Relation(.equivalence, from: "C", to: "B"),
      ])
    let text = graph.argdown()
    #expect(text.contains(#"[A]: x {"entailedBy": ["B"]}"#))
    #expect(text.contains(#"[B]: x {"equivalentTo": ["C"]}"#))
    #expect(try ArgumentGraph(argdown: text) == graph)
  }

  @Test func `each line of the written form is one element`() throws {
    let graph = try ArgumentGraph(
      claims: [
        Claim(
          id: "A b", wording: Wording("Two\nlines *here*.", marks: [Wording.Mark(.bold, 0..<3)]), voice: "Lenin",
          tags: ["x", "y z"], quotes: [Quote("5.5.1")].compactMap { $0 }),
        Claim(id: "C"),
      ],
      arguments: [Argument(id: "Arg", wording: "gist", premises: ["A b"], conclusion: "C", scheme: .sign)],
      relations: [
        Relation(.attack, from: "C", to: "A b"), Relation(.undercut, from: .claim("C"), to: .argument("Arg")),
      ])
    #expect(
      graph.argdown() == #"""
        [A b]: **Two** lines \*here\*. #x #(y z) {"voice": "Lenin", "quotes": ["5.5.1"]}
          - [C]

        [C]

        <Arg>: gist
          _ [C]

        (1) [A b]
        -- from sign --
        (2) [C]

        """#)
  }
}

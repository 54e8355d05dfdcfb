import EssayKit

/// Draws graphs that use all that a graph can hold.
struct RandomGraph {
  var generator: SeededGenerator

  init(seed: UInt64) {
    self.generator = SeededGenerator(seed: seed)
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  private mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }
  private mutating func pick<Item>(_ items: [Item]) -> Item { items[int(0...items.count - 1)] }

  /// A graph with up to so many claims, half as many arguments and twice as many relations.
  mutating func graph(claims limit: Int) -> ArgumentGraph {
    let groups = (0..<int(0...4)).map { _ in
      ArgumentGraph.Group(
        wording(emptyPercent: 0), level: int(1...4), isGroup: chance(50), tags: tags(), data: data())
    }
    func group(_ number: Int) -> ArgumentGraph.Group.ID? { number < 0 ? nil : ArgumentGraph.Group.ID(number) }
    let claimCount = int(1...limit)
    let ids = (0..<claimCount).map { number in claimID(number) }
    let claims = ids.map { id in
      Claim(
        id: id, wording: wording(emptyPercent: 10), restatements: chance(10) ? [wording(emptyPercent: 0)] : [],
        voice: chance(50) ? Voice(pick(["the authors", "Lenin", "a: \"b\" {c}", ""])) : nil,
        reportedBy: chance(20) ? .authors : nil, tags: tags(), quotes: quotes(),
        group: group(int(-1...groups.count - 1)),
        data: data())
    }
    let argumentIDs = (0..<int(0...max(1, limit / 2))).map { number in argumentID(number) }
    let arguments = argumentIDs.map { id in
      Argument(
        id: id, wording: wording(emptyPercent: 20), restatements: chance(10) ? [wording(emptyPercent: 0)] : [],
        steps: steps(ids), tags: tags(), group: group(int(-1...groups.count - 1)), data: data())
    }
    let isStrict = chance(30)
    let isMixed = chance(20)
    var relations: [Relation] = []
    for _ in 0..<int(0...limit * 2) {
      if arguments.isEmpty || chance(60) {
        let kinds: [Relation.Kind] =
          isMixed
          ? [.support, .attack, .contradiction, .contrariness, .entailment, .equivalence]
          : isStrict ? [.contradiction, .contrariness, .entailment] : [.support, .attack, .contradiction]
        relations.append(Relation(pick(kinds), from: pick(ids), to: pick(ids)))
      } else {
        let argument = pick(arguments)
        let source: ArgumentGraph.Node = chance(50) ? .claim(pick(ids)) : .argument(pick(argumentIDs))
        switch int(1...3) {
        case 1:
          relations.append(Relation(pick([.support, .attack]), from: .argument(argument.id), to: .claim(pick(ids))))
        case 2:
          relations.append(Relation(pick([.support, .attack]), from: source, to: .argument(argument.id)))
        default:
          let step = argument.steps.isEmpty || chance(50) ? nil : int(0...argument.steps.count - 1)
          relations.append(Relation(.undercut, from: source, to: .argument(argument.id), step: step))
        }
      }
    }
    do {
      return try ArgumentGraph(
        claims: claims, arguments: arguments, relations: relations, groups: groups,
        metadata: Metadata(chance(30) ? [Metadata.Entry(key: "title", value: "A: \"b\"")] + data() : []))
    } catch {
      preconditionFailure("the generator draws graphs that fit together, but: \(error)")
    }
  }

  private mutating func steps(_ ids: [Claim.ID]) -> [Argument.Inference] {
    var line = 0
    var steps: [Argument.Inference] = []
    for index in 0..<pick([0, 1, 1, 1, 2, 3]) {
      let premises = (0..<int(index == 0 ? 1...3 : 0...2)).map { _ in pick(ids) }
      line += premises.count
      let uses = chance(20) ? (0..<int(0...2)).map { _ in int(1...line) } : nil
      line += 1
      steps.append(
        Argument.Inference(
          premises: premises, conclusion: pick(ids),
          schemes: (0..<pick([0, 0, 1, 1, 2])).map { _ in Scheme(pick(["from sign", "Modus ponens", "by a/b (c): d"]))
          },
          uses: uses, data: data()))
    }
    return steps
  }

  private mutating func claimID(_ number: Int) -> Claim.ID {
    let title = pick([
      "Claim", "A: b", "x > y", "“q” — é", "(1) a", "it's <b", "#no", "+ d", "*s*", "a_b", "http://c.d", "a [b",
    ])
    return Claim.ID("\(title) \(number)") ?? "unreachable"
  }

  private mutating func argumentID(_ number: Int) -> Argument.ID {
    let title = pick(["Argument", "A: b", "x ] [y", "“q” — é", "(1) a", "it's <b", "#no", "*s*", "a_b", "http://c.d"])
    return Argument.ID("\(title) \(number)") ?? "unreachable"
  }

  private mutating func tags() -> [String] {
    chance(70) ? [] : (0..<int(1...3)).map { _ in pick(["a", "two words", "x-y", "é", "b_1"]) }
  }

  private mutating func quotes() -> [Quote] {
    (0..<pick([0, 0, 1, 2])).compactMap { _ in
      Quote(pick(["5.5.1", "5.4", "5.4.1 Socialism is … modern science", "9.5.4 by a \"factor\" of {62}", "6.12-14"]))
    }
  }

  private mutating func data() -> [Metadata.Entry] {
    chance(70)
      ? []
      : (0..<int(1...3)).map { _ in
        Metadata.Entry(key: pick(["a", "b c", "note", "x\"y", "é"]), value: value(depth: 0))
      }
  }

  private mutating func value(depth: Int) -> Metadata.Value {
    switch int(0...(depth > 2 ? 3 : 5)) {
    case 0:
      .string(pick(["", "x", "a } b { c", "a: b # c", "[x]: y <z>: w", "\"q\" \\", "line\nbreak", "1", "true", "…é"]))
    case 1: .number(pick(["1", "-2.5", "0.25"]))
    case 2: .boolean(chance(50))
    case 3: .null
    case 4: .list((0..<int(0...3)).map { _ in value(depth: depth + 1) })
    default:
      .mapping((0..<int(0...2)).map { number in Metadata.Entry(key: "k\(number)", value: value(depth: depth + 1)) })
    }
  }

  /// A text of words and of all that Argdown might take for notation, with marks.
  private mutating func wording(emptyPercent: Int) -> Wording {
    guard !chance(emptyPercent) else { return .empty }
    var text = ""
    var marks: [Wording.Mark] = []
    for number in 0..<int(1...8) {
      if number > 0, chance(90) { text += pick([" ", " ", " ", "  ", "\n", ", ", ". ", "—"]) }
      let start = text.utf8.count
      text +=
        chance(75)
        ? pick(["Socialism", "the", "is", "USSR", "capitalist", "“quote”", "1970", "62", "per cent", "é", "re-made"])
        : pick([
          "\\", "@", "#", "*", "_", "[", "]", "<", ">", "{", "}", "/", ".", ":", "-", "+", "=", "(1)", "#tag", "@[x]",
          "[x]", "<y>", "**b**", "_i_", "// no", "/* no */", "<!-- no -->", "{a: b}", ".v.", ":happy:", "U.S.S.R.",
          "http://x.y/z", "[l](u)", "--", "----", "===", "><", "+>", "a.b", "10:30:20", "1.", "snake_case", "2*3",
          "->", "\\*",
        ])
      let range = start..<text.utf8.count
      if chance(20) {
        marks.append(
          Wording.Mark(
            pick([.bold, .italic, .link("http://x.y/z_1?a=b&c#d"), .claim, .argument, .bold, .italic]), range))
      }
      if chance(5) { marks.append(Wording.Mark(pick([.bold, .italic]), int(0...start)..<text.utf8.count)) }
    }
    let wording = Wording(text, marks: marks)
    return wording.isEmpty ? "text" : wording
  }
}

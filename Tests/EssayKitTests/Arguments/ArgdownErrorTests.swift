import EssayKit
import Testing

@Suite struct ArgdownErrorTests {
  /// A bad text, where its first fault is, and of which kind.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let line: Int
    let column: Int
    let kind: ArgdownError.Kind

    init(_ text: String, _ line: Int, _ column: Int, _ kind: ArgdownError.Kind) {
      (self.text, self.line, self.column, self.kind) = (text, line, column, kind)
    }

    var testDescription: String { text }
  }

  static let cases = [
    Case("===\ntitle: x\n", 3, 1, .unclosedFrontMatter),
    Case("===\ntitle: x\n===\n[A]: y", 4, 1, .missingEmptyLine),
    Case("[A]: one\n[B]: two", 2, 1, .missingEmptyLine),
    Case("[A]: one\n<B>", 2, 1, .missingEmptyLine),
    Case("[A]: x\n# H\n\nb", 2, 1, .missingEmptyLine),
    Case("# H\n[A]: x", 2, 1, .missingEmptyLine),
    Case("<A>: g\n(1) [x]\n----\n(2) [y]", 2, 1, .missingEmptyLine),
    Case("[A]:", 1, 5, .missingText),
    Case("[A]:\n\nx", 1, 5, .missingText),
    Case("[A]: x\n\n[B]: {\"x\": 1}", 3, 5, .missingText),
    Case("[A] x", 1, 4, .textAfterReference),
    Case("[ A]: x", 1, 1, .title),
    Case("[A]: text [B] more", 1, 11, .titleInText),
    Case("[A]: text <B> more", 1, 11, .titleInText),
    Case("[A]: é <B>", 1, 9, .titleInText),
    Case("[A]: a {b: 1} c", 1, 15, .textAfterData),
    Case("[A]: a {b: 1} {c: 1}", 1, 15, .textAfterData),
    Case("[A]: *x", 1, 6, .unclosedEmphasis),
    Case("[A]: *x*y z", 1, 8, .unclosedEmphasis),
    Case("[A]: x **y\n\n[B]: z", 1, 8, .unclosedEmphasis),
    Case("[A]: x #()", 1, 8, .tag),
    Case("[A]: x\n\n* a list", 3, 1, .list),
    Case("1. a list", 1, 1, .list),
    Case("- foo", 1, 1, .missingParent),
    Case("[A]: x\n  + [B]\n\n  + [C]", 4, 3, .missingParent),
    Case("[A]: x\n+ [B]", 2, 1, .missingIndentation),
    Case("[A]: x\n-> hm", 2, 1, .missingIndentation),
    Case("[A]: x\n      + [B]\n   + [C]", 3, 4, .indentation),
    Case("[A]: x\n  _ [B]", 2, 3, .undercutOfClaim),
    Case("[A]: x\n  _> [B]", 2, 3, .undercutOfClaim),
    Case("[A]: x\n  >< <B>", 2, 3, .contradictionOfArgument),
    Case("(1) [a]\n----\n  + [b]\n(2) [c]", 3, 3, .relationOfInference),
    Case("----\n(1) [p]", 1, 1, .misplacedInference),
    Case("[A]: x\n  -- foo", 2, 3, .misplacedInference),
    Case("(1) [p]\n----\n----\n(2) [c]", 3, 1, .misplacedInference),
    Case("(1) [p]\n-- scheme\n(2) [c]\n\n[A]", 2, 1, .unclosedInference),
    Case("(1) [p]\n(2) [c]", 2, 8, .missingInference),
    Case("(1) [p]\n----\n(2) [c]\n(3) [d]", 4, 8, .missingInference),
    Case("(1) [p]\n----", 2, 5, .missingConclusion),
    Case("(1) [p]\n\n----\n(2) [c]", 2, 1, .missingInference),
    Case("(1) <p>\n----\n(2) [c]", 1, 1, .argumentAsLine),
    Case("<A>\n\n(1) [p]\n----\n(2) [c]\n\n<A>\n\n(1) [p]\n----\n(2) [c]", 9, 1, .repeatedArgument("A")),
    Case("(1) [p]\n-- {uses: [4]} --\n(2) [c]", 2, 4, .unknownLine(4)),
    Case("[A]: x {voice: 3}", 1, 8, .wrongValue(key: "voice", expected: "a text")),
    Case("[A]: x {\"quotes\": [\"5.1\", \"nowhere\"]}", 1, 28, .malformedQuote("nowhere")),
    Case("# H {isGroup: maybe}", 1, 5, .wrongValue(key: "isGroup", expected: "true or false")),
    Case("[A]: x /* never closed\n\n[B]: y", 1, 8, .unclosedComment),
  ]

  @Test(arguments: cases)
  func `a malformed text is refused at its line and column`(bad: Case) throws {
    let error = #expect(throws: ArgdownError.self) { try ArgumentGraph(argdown: bad.text) }
    let first = try #require(error?.problems.first)
    #expect(first.kind == bad.kind)
    #expect(first.location.description == "\(bad.line):\(bad.column)")
  }

  @Test(arguments: [
    "[A]: x {\"voice\": \"Lenin\"", "[A]: x {a: [1}", "[A]: x {\na: b: c\n}", "===\na: [\n===\n\n[A]: x",
  ])
  func `malformed data is refused where it breaks`(text: String) throws {
    let error = #expect(throws: ArgdownError.self) { try ArgumentGraph(argdown: text) }
    let first = try #require(error?.problems.first)
    guard case .malformedData = first.kind else {
      Issue.record("\(first)")
      return
    }
    #expect(!first.expected.isEmpty)
  }

  @Test func `all faults of a text are reported in order`() throws {
    let error = #expect(throws: ArgdownError.self) {
      try ArgumentGraph(argdown: "[A]:\n\n[B]: fine\n\n+ [C]\n\n[D]: *x\n")
    }
    #expect(error?.problems.map(\.location.line) == [1, 5, 7])
    #expect(error?.location == error?.problems.first?.location)
  }

  @Test func `a description says where, what was found and what was expected`() throws {
    let error = #expect(throws: ArgdownError.self) { try ArgumentGraph(argdown: "[A]: text [B] more") }
    #expect(
      error?.description
        == "1:11: found “[B] more”, expected no title within a text; mention it with “@”, or write the bracket as “\\[” or “\\<”"
    )
  }

  @Test func `no more than a hundred faults are looked for`() {
    let error = #expect(throws: ArgdownError.self) {
      try ArgumentGraph(argdown: String(repeating: "[A]:\n\n", count: 1000))
    }
    #expect(error?.problems.count == 100)
  }

  @Test(arguments: 0..<4)
  func `whatever is read, nothing traps`(block: Int) {
    let pieces = [
      "[A]", "[B]: ", "<C>", "<D>: ", "\n", "\n\n", "\n  ", "  ", "+ ", "- ", "_ ", ">< ", "-> ", "(1) ", "----", "-- ",
      "{", "}", "{a: 1}", "{\"quotes\": [\"5.1\"]}", "#t", "#(", ")", "# ", "*", "**", "_", "\\", "@", "@[A]", "[l](u)",
      "/*", "*/", "//", "<!--", "-->", "===", "===\n", "text", "é", "“", ".v.", ":", "\r", "\t", "\u{0}", "\u{FEFF}",
    ]
    var generator = SeededGenerator(seed: UInt64(block))
    var outcomes = 0
    for _ in 0..<2500 {
      let count = Int.random(in: 1...20, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      do throws(ArgdownError) {
        let graph = try ArgumentGraph(argdown: text)
        #expect((try? ArgumentGraph(argdown: graph.argdown())) == graph, "\(text.debugDescription)")
        outcomes += 1
      } catch {
        #expect(!error.problems.isEmpty)
        #expect(error.problems.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })
        outcomes += 1
      }
    }
    #expect(outcomes == 2500)
  }
}

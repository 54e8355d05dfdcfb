import EssayKit
import Foundation
import Testing

/// What fuzzing found in reading and writing Argdown.
@Suite struct FuzzedArgdownTests {
  @Test(arguments: [
    (
      "_a____b____c_",
      [Wording.Mark(.italic, 0..<1), .init(.bold, 1..<2), .init(.italic, 1..<2), .init(.italic, 2..<3)]
    ),
    ("_**a****b**_", [.init(.bold, 0..<2), .init(.italic, 0..<2)]),
    ("**a**_**b**, c_", [.init(.bold, 0..<1), .init(.italic, 1..<5), .init(.bold, 1..<2)]),
  ])
  func `marks that touch are one only within the same mark`(text: String, marks: [Wording.Mark]) throws {
    let graph = try ArgumentGraph(argdown: "[A]: \(text)")
    #expect(graph.claims.first?.wording.marks == marks)
    #expect(try ArgumentGraph(argdown: graph.argdown()) == graph)
  }

  @Test func `white space in a tag is one space, as it is read`() throws {
    let claim = Claim(id: "A", tags: ["b  c", " d\n", "b c"])
    #expect(claim.tags == ["b c", "d"])
    let graph = try ArgumentGraph(claims: [claim])
    #expect(try ArgumentGraph(argdown: graph.argdown()) == graph)
  }

  @Test func `the level of a heading is bounded, since each is written with a mark`() throws {
    let group = ArgumentGraph.Group("A", level: .max)
    #expect(group.level == 100)
    let json = #"{"level": 42949672961, "wording": {"text": "A"}, "isGroup": true}"#
    #expect(try JSONDecoder().decode(ArgumentGraph.Group.self, from: Data(json.utf8)) == group)
    let read = try ArgumentGraph(argdown: String(repeating: "#", count: 101) + " A")
    #expect(read.groups.map(\.level) == [100])
    #expect(try ArgumentGraph(argdown: read.argdown()) == read)
  }

  @Test func `the lines that inferences use are found by the numbers that they bear`() throws {
    // The first line of a number counts, and a line may be used before others are read.
    let graph = try ArgumentGraph(
      argdown: "<a>\n\n(7) [p]\n(3) [q]\n-- s {uses: [3]} --\n(7) [r]\n-- t {uses: [7, 3]} --\n(9) [s]")
    #expect(graph.arguments.first?.steps.map(\.uses) == [[2], [1, 2]])
  }

  @Test func `a mark that can't be written parts no others`() {
    // Italic that ends within a word goes, and so the two bold ones are one.
    let wording = Wording("ab, cd", marks: [.init(.bold, 0..<1), .init(.italic, 1..<5), .init(.bold, 1..<2)])
    #expect(wording.marks == [Wording.Mark(.bold, 0..<2)])
  }
}

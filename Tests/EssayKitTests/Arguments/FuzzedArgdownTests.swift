import EssayKit
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

  @Test func `a mark that can't be written parts no others`() {
    // Italic that ends within a word goes, and so the two bold ones are one.
    let wording = Wording("ab, cd", marks: [.init(.bold, 0..<1), .init(.italic, 1..<5), .init(.bold, 1..<2)])
    #expect(wording.marks == [Wording.Mark(.bold, 0..<2)])
  }
}

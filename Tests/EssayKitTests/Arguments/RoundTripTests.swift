import EssayKit
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: 0..<10)
  func `what is written of a random graph reads back equal`(block: Int) throws {
    for seed in 0..<1000 {
      var random = RandomGraph(seed: UInt64(block * 1000 + seed))
      let graph = random.graph(claims: 6)
      let text = graph.argdown()
      let read = try ArgumentGraph(argdown: text)
      guard read != graph else { continue }
      Issue.record("seed \(block * 1000 + seed):\n\(text)")
      #expect(read.claims == graph.claims)
      #expect(read.arguments == graph.arguments)
      #expect(read.relations == graph.relations)
      #expect(read.groups == graph.groups)
      #expect(read.metadata == graph.metadata)
      return
    }
  }
}

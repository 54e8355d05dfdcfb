import EssayKit

/// An abstract framework: so many arguments, the attacks and supports between them, and what they begin with.
struct Frame: Codable {
  let count: Int
  let attacks: [[Int]]
  let supports: [[Int]]
  let strengths: [Double]

  /// The framework as a graph of claims.
  func graph() throws -> ArgumentGraph {
    let ids = (0..<count).compactMap { Claim.ID("a\($0)") }
    return try ArgumentGraph(
      claims: zip(ids, strengths).map { id, strength in
        Claim(id: id, data: [Metadata.Entry(key: "strength", value: .number("\(strength)"))])
      },
      relations: attacks.map { Relation(.attack, from: ids[$0[0]], to: ids[$0[1]]) }
        + supports.map { Relation(.support, from: ids[$0[0]], to: ids[$0[1]]) })
  }
}

/// A framework's extensions by kind: the numbers of what each accepts.
struct Extensions: Codable {
  var grounded: [[Int]]
  var complete: [[Int]]
  var preferred: [[Int]]
  var stable: [[Int]]
  var strengths: [Double]

  init(_ graph: ArgumentGraph) {
    func extensions(_ semantics: ArgumentGraph.Semantics) -> [[Int]] {
      graph.labellings(semantics).map { labelling in
        labelling.claims(labelled: .in).compactMap { Int($0.id.title.dropFirst()) }.sorted()
      }
    }
    self.grounded = extensions(.grounded)
    self.complete = extensions(.complete)
    self.preferred = extensions(.preferred)
    self.stable = extensions(.stable)
    let strengths = graph.strengths()
    self.strengths = graph.claims.compactMap { strengths[$0.id] }
  }
}

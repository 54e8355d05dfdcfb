// Lets scripts in other languages see what EssayKit makes of an input.
//
//   Probe read               Argdown on standard input → the graph as JSON, or {"error": …}
//   Probe random SEED CLAIMS → a random graph as Argdown
//   Probe label              a JSON list of frameworks on standard input → their labellings as JSON
//   Probe dot | mermaid      Argdown on standard input → a drawing

import EssayKit
import Foundation

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
        labelling.claims(.in).compactMap { Int($0.id.title.dropFirst()) }.sorted()
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

let words = Array(CommandLine.arguments.dropFirst())
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]

func input() -> Data { FileHandle.standardInput.readDataToEndOfFile() }
func write(_ value: some Encodable) throws { print(String(decoding: try encoder.encode(value), as: UTF8.self)) }

switch words.first {
case "read":
  do {
    try write(try ArgumentGraph(argdown: String(decoding: input(), as: UTF8.self)))
  } catch let error as ArgdownError {
    try write(["error": error.description])
  }
case "dot":
  print(try ArgumentGraph(argdown: String(decoding: input(), as: UTF8.self)).dot())
case "mermaid":
  print(try ArgumentGraph(argdown: String(decoding: input(), as: UTF8.self)).mermaid())
case "label":
  try write(try JSONDecoder().decode([Frame].self, from: input()).map { Extensions(try $0.graph()) })
case "random" where words.count == 3:
  var random = RandomGraph(seed: UInt64(words[1]) ?? 0)
  print(random.graph(claims: Int(words[2]) ?? 10).argdown(), terminator: "")
default:
  print("usage: Probe read | random SEED CLAIMS | label | dot | mermaid")
  exit(2)
}

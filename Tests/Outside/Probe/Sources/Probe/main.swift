// Lets scripts in other languages see what EssayKit makes of an input.
//
//   Probe read               Argdown on standard input → the graph as JSON
//   Probe random SEED CLAIMS → a random graph as Argdown
//   Probe label              a JSON list of frameworks → their labellings as JSON

import EssayKit
import Foundation

let words = CommandLine.arguments.dropFirst()
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]

func input() -> Data { FileHandle.standardInput.readDataToEndOfFile() }

switch words.first {
case "read":
  do {
    let graph = try ArgumentGraph(argdown: String(decoding: input(), as: UTF8.self))
    print(String(decoding: try encoder.encode(graph), as: UTF8.self))
  } catch {
    print("{\"error\": \"\(error)\"}")
  }
case "random":
  let numbers = words.dropFirst().compactMap { Int($0) }
  var random = RandomGraph(seed: UInt64(numbers[0]))
  print(random.graph(claims: numbers[1]).argdown(), terminator: "")
default:
  print("usage: Probe read | random SEED CLAIMS | label")
  exit(2)
}

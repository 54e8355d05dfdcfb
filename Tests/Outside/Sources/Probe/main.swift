// Lets scripts in other languages see what EssayKit makes of an input.
//
//   Probe read               Argdown on standard input → the graph as JSON, or {"error": …}
//   Probe random SEED CLAIMS → a random graph as Argdown
//   Probe label              a JSON list of frameworks on standard input → their labellings as JSON
//   Probe dot | mermaid      Argdown on standard input → a drawing
//   Probe render MODE        a text a line on standard input → its rendering, both in hexadecimal digits

import EssayKit
import Foundation

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
case "render" where words.count == 2:
  Rendering(mode: words[1]).run()
case "random" where words.count == 3:
  var random = RandomGraph(seed: UInt64(words[1]) ?? 0)
  print(random.graph(claims: Int(words[2]) ?? 10).argdown(), terminator: "")
default:
  print("usage: Probe read | random SEED CLAIMS | label | dot | mermaid | render MODE")
  exit(2)
}

// swift run -c release --package-path Tests/Benchmarks Benchmarks [parse] [memory] [edition] [glossary] [search] …

let chosen = CommandLine.arguments.dropFirst()
let suites: [(name: String, run: () throws -> Void)] = [
  ("parse", ParseBenchmark.run),
  ("memory", ParseBenchmark.memory),
  ("edition", EditionBenchmark.run),
  ("glossary", GlossaryBenchmark.run),
  ("search", SearchBenchmark.run),
  ("reading", ReadingBenchmark.run),
  ("graph", GraphBenchmark.run),
]
switch chosen.first {
case "first-load": EditionBenchmark.firstLoad()
case "graph-file": try GraphBenchmark.file(chosen.last ?? "")
default:
  for suite in suites where chosen.isEmpty || chosen.contains(suite.name) {
    try suite.run()
  }
}

// swift run -c release --package-path Tests/Benchmarks Benchmarks [parse] [memory]

let chosen = CommandLine.arguments.dropFirst()
let suites: [(name: String, run: () throws -> Void)] = [
  ("parse", ParseBenchmark.run),
  ("memory", ParseBenchmark.memory),
]
for suite in suites where chosen.isEmpty || chosen.contains(suite.name) {
  try suite.run()
}

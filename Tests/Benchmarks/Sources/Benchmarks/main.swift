import CCMark

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
case "graph-file":
  keepFreedMemory()
  try GraphBenchmark.file(chosen.last ?? "")
default:
  keepFreedMemory()
  for suite in suites where chosen.isEmpty || chosen.contains(suite.name) {
    try suite.run()
  }
}

/// Keeps memory that is freed with the process, for all contestants alike.
///
/// Otherwise the C library hands large blocks back to the system and asks for them anew, and what is measured of large
/// inputs is above all how long this machine takes to find and clear each page of them: in a virtual one longer than a
/// parser takes to fill it.
func keepFreedMemory() {
  mallopt(M_MMAP_MAX, 0)
  mallopt(M_TRIM_THRESHOLD, .max)
}

import EssayKit

switch CommandLine.arguments.dropFirst().first {
case "reanchor":
  try Reanchoring.measure(seeds: 1...(CommandLine.arguments.dropFirst(2).first.flatMap(UInt64.init) ?? 1))
default: print("usage: Probe reanchor [SEEDS]")
}

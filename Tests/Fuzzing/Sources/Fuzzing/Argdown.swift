import EssayKit

/// Any text is a graph or errors at places in it; a graph that is written reads back equal.
func fuzzArgdown(_ bytes: [UInt8]) {
  do {
    checkGraph(try ArgumentGraph(argdown: String(decoding: bytes, as: UTF8.self)))
  } catch {
    check(!error.problems.isEmpty && error.problems.count <= 100, "\(error.problems.count) problems")
    for problem in error.problems {
      check(problem.location.line >= 1 && problem.location.column >= 1, "location of \(problem)")
      check(!problem.description.isEmpty, "a problem without words")
    }
  }
}

func checkGraph(_ graph: ArgumentGraph) {
  let written = graph.argdown()
  do {
    let again = try ArgumentGraph(argdown: written)
    check(again == graph, "what was written reads back different:\n\(written)\n\(difference(graph, again))")
    check(again.hashValue == graph.hashValue, "equal graphs hash differently")
    check(again.argdown() == written, "what was read back is written differently:\n\(written)\n\(again.argdown())")
  } catch {
    fatalError("broken: what was written doesn't read back:\n\(written)\n\(error)")
  }
  for claim in graph.claims { check(graph[claim.id] == claim, "\(claim.id) isn't found") }
  for argument in graph.arguments {
    check(graph[argument: argument.id] == argument, "\(argument.id) isn't found")
    for step in argument.steps.indices {
      _ = argument.premises(ofStep: step)
      check(argument.earlierSteps(usedBy: step).allSatisfy { $0 < step }, "an earlier step that is a later one")
    }
  }
  for relation in graph.relations {
    check(graph.contains(relation.source) && graph.contains(relation.target), "\(relation) of strangers")
  }
}

private func difference(_ first: ArgumentGraph, _ second: ArgumentGraph) -> String {
  if first.metadata != second.metadata { return "\(first.metadata)\n\(second.metadata)" }
  if first.groups != second.groups { return "\(first.groups)\n\(second.groups)" }
  if first.claims != second.claims { return "\(first.claims)\n\(second.claims)" }
  if first.arguments != second.arguments { return "\(first.arguments)\n\(second.arguments)" }
  return "\(first.relations)\n\(second.relations)"
}

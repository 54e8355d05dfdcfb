import EssayKit

extension Reader {
  /// The thesis and what bears on it directly, with how each stands.
  func argue() -> String {
    edition.arguments.thesis.map { argument(about: $0) } ?? "The edition names no thesis.\n"
  }

  /// A claim: who holds it, the passages that carry it, what bears on it, and how it stands.
  func argue(_ title: String) -> String {
    let graph = edition.arguments
    let claim =
      Claim.ID(title).flatMap { graph[$0] }
      ?? graph.claims.first { $0.id.title.lowercased().contains(title.lowercased()) }
    guard let claim else { Terminal.fail("No claim has “\(title)” in its title.", status: 1) }
    return argument(about: claim)
  }

  private func argument(about claim: Claim) -> String {
    let graph = edition.arguments
    let voices = [claim.voice?.name, claim.reportedBy.map { "as reported by \($0.name)" }]
    var lines = renderer.wrap(claim.text)
    lines += renderer.wrap("(\(voices.compactMap { $0 }.joined(separator: ", ")))")
    if let explanation = graph.explanation(of: claim.id, in: standing) { lines += renderer.wrap("\(explanation)") }
    for passage in edition.passages(for: claim) {
      lines += "\n" + indented("“\(passage.text)” \(passage.citation)", by: 4)
    }
    lines += list("Supported by", graph.supporters(of: claim.id)) + list("Attacked by", graph.attackers(of: claim.id))
    return lines
  }

  private func list(_ heading: String, _ nodes: [ArgumentGraph.Node]) -> String {
    nodes.isEmpty ? "" : "\n\(heading):\n" + nodes.map(entry).joined()
  }

  /// A claim, or an argument with its premises, each with its label.
  private func entry(_ node: ArgumentGraph.Node) -> String {
    let label = standing[node].map { "\($0)" } ?? ""
    switch node {
    case .claim(let id): return indented("[\(id)] \(label)", by: 2)
    case .argument(let id):
      guard let argument = edition.arguments[argument: id] else { return "" }
      let scheme = argument.scheme.map { " (\($0))" } ?? ""
      return indented("<\(id)> \(label): \(argument.gist)\(scheme)", by: 2)
        + argument.premises.map { indented("[\($0)]", by: 6) }.joined()
    }
  }
}

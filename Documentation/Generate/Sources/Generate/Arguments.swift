import EssayKit

/// The argument as a whole, and a page for each of its groups.
func argumentPages(of edition: Edition) -> [Page] {
  let graph = edition.arguments
  let labelling = graph.labelling(.grounded)
  var overview = Page(
    "TheArgument", title: "The argument",
    summary: "What the essay claims, section by section, who holds it, and what stands when all objections are heard.")
  if let thesis = graph.thesis {
    overview.paragraph("Everything bears on one thesis, \(reference(to: thesis, in: graph)): \(plain(thesis.text))")
  }
  overview.paragraph(
    """
    The map has \(count(graph.claims.count, "claim")), \(count(graph.arguments.count, "argument")) and \
    \(count(graph.relations.count, "relation")). It reports what voices in the essay hold; whether they are right is left \
    to its readers (<doc:EditorialPrinciples>). “Stands” and “falls” are the grounded labelling’s words, explained in \
    <doc:Evaluation>.
    """)
  if let thesis = graph.thesis {
    overview.heading("Arguments for the thesis")
    overview.list(
      graph.arguments(for: thesis.id).map { argument in
        references(to: [.argument(argument.id)], in: graph) + (argument.gist.isEmpty ? "" : ": \(plain(argument.gist))")
      })
  }
  overview.heading("Sections")
  overview.table(
    [["Section", "Claims", "Arguments", "Stand", "Fall", "Left open"]]
      + sections(of: graph).map { group in
        let claims = graph.claims(in: group.id)
        let labels = claims.compactMap { labelling[$0.id] }
        return [
          "<doc:\(name(of: group))>", "\(claims.count)", "\(graph.arguments.filter { $0.group == group.id }.count)",
          "\(labels.count { $0 == .in })", "\(labels.count { $0 == .out })", "\(labels.count { $0 == .undecided })",
        ]
      })
  overview.heading("Voices")
  overview.table(
    [["Voice", "Claims", "Stand", "Fall", "Left open"]]
      + graph.voices.map { voice in
        let labels = graph.claims(by: voice).compactMap { labelling[$0.id] }
        return [
          plain(voice.name), "\(labels.count)", "\(labels.count { $0 == .in })", "\(labels.count { $0 == .out })",
          "\(labels.count { $0 == .undecided })",
        ]
      })
  overview.heading("Topics")
  overview.heading("By section", level: 3)
  overview.list(sections(of: graph).map { "<doc:\(name(of: $0))>" })
  return [overview] + sections(of: graph).map { page(of: $0, in: graph, labelling) }
}

/// A map of each group's main claims.
func argumentMaps(of edition: Edition) -> [(name: String, dot: String)] {
  let graph = edition.arguments
  return sections(of: graph).map { group in
    (name: "map-\(group.id.number + 1)", dot: skeleton(of: group, in: graph).dot(width: 26, direction: .left))
  }
}

/// The headings that are groups, which in this edition are the essay's sections.
private func sections(of graph: ArgumentGraph) -> [ArgumentGraph.Group] {
  graph.groups.filter { $0.isGroup && !graph.claims(in: $0.id).isEmpty }
}

private func name(of group: ArgumentGraph.Group) -> String {
  "Argument\(group.id.number + 1)"
}

/// The claims of a group that most others of it bear on, with some of what
/// directly speaks for and against them in the same group.
private func skeleton(of group: ArgumentGraph.Group, in graph: ArgumentGraph) -> ArgumentGraph {
  let own = Set(graph.claims(in: group.id).map { ArgumentGraph.Node.claim($0.id) })
  // Neighbours from other sections would make the map too wide for its letters to be read.
  func isOwn(_ node: ArgumentGraph.Node) -> Bool {
    own.contains(node) || node.argument.flatMap { graph[argument: $0]?.group } == group.id
  }
  let ranked = own.sorted {
    let first = (graph.cone(of: $0).count { own.contains($0) }, $1.title)
    let second = (graph.cone(of: $1).count { own.contains($0) }, $0.title)
    return first > second
  }
  var nodes: Set<ArgumentGraph.Node> = []
  for node in ranked {
    guard nodes.count < 9 else { break }
    nodes.insert(node)
    let neighbours =
      graph.supporters(of: node).filter(isOwn).prefix(3) + graph.attackers(of: node).filter(isOwn).prefix(3)
    for neighbour in neighbours {
      nodes.insert(neighbour)
      if case .argument(let id) = neighbour, let argument = graph[argument: id] {
        nodes.formUnion(argument.premises.map { .claim($0) })
      }
    }
  }
  return graph.subgraph(of: nodes)
}

private func page(of group: ArgumentGraph.Group, in graph: ArgumentGraph, _ labelling: Labelling) -> Page {
  let claims = graph.claims(in: group.id)
  let arguments = graph.arguments.filter { $0.group == group.id }
  var page = Page(
    name(of: group), title: group.title, heading: "The argument of section",
    summary: "\(count(claims.count, "claim")) and \(count(arguments.count, "argument")) of this section.")
  let map = skeleton(of: group, in: graph)
  page.paragraph(
    """
    ![A map of this section’s main claims: \(count(map.claims.count, "claim")), \(count(map.arguments.count, "argument")) and \
    the relations between them; all of them are told in words below.](map-\(group.id.number + 1))
    """)
  page.paragraph(
    """
    Boxes are claims, rounded boxes arguments. A solid line with a head supports, a dashed one with a bar attacks, a \
    dotted one undercuts. The map shows the claims that most others bear on, the lists below show all.
    """)
  page.heading("Claims")
  for claim in claims {
    page.heading(claim.id.title, level: 3)
    var line = plain(claim.text)
    if let voice = claim.voice {
      line += " (*\(plain(voice.name))*" + (claim.reportedBy.map { ", reported by \(plain($0.name))" } ?? "") + ")"
    }
    page.paragraph(line)
    let places = claim.quotes.map { $0.citation.description }.joined(separator: ", ")
    var facts = [word(for: labelling[claim.id] ?? .undecided) + (places.isEmpty ? "" : "; quotes \(places)")]
    let supporters = graph.supporters(of: claim.id)
    if !supporters.isEmpty { facts.append("Supported by " + references(to: supporters, in: graph)) }
    let attackers = graph.attackers(of: claim.id)
    if !attackers.isEmpty { facts.append("Attacked by " + references(to: attackers, in: graph)) }
    page.list(facts)
  }
  guard !arguments.isEmpty else { return page }
  page.heading("Arguments")
  for argument in arguments {
    page.heading(argument.id.title, level: 3)
    if !argument.gist.isEmpty { page.paragraph(plain(argument.gist)) }
    var facts = argument.premises.map { "Because " + references(to: [.claim($0)], in: graph) }
    if let conclusion = argument.conclusion {
      facts.append("Therefore " + references(to: [.claim(conclusion)], in: graph))
    }
    if let scheme = argument.scheme { facts.append("Argument \(plain(scheme.name))") }
    let undercutters = graph.undercutters(of: argument.id)
    if !undercutters.isEmpty { facts.append("Undercut by " + references(to: undercutters, in: graph)) }
    page.list(facts)
  }
  return page
}

private func word(for label: Labelling.Label) -> String {
  switch label {
  case .in: "Stands"
  case .out: "Falls"
  case .undecided: "Is left open"
  }
}

private func reference(to claim: Claim, in graph: ArgumentGraph) -> String {
  references(to: [.claim(claim.id)], in: graph)
}

private func references(to nodes: [ArgumentGraph.Node], in graph: ArgumentGraph) -> String {
  nodes.map { node in
    let group =
      switch node {
      case .claim(let id): graph[id]?.group
      case .argument(let id): graph[argument: id]?.group
      }
    guard let group, let page = graph[group: group] else { return plain(node.title) }
    return link(node.title, on: name(of: page))
  }.joined(separator: "; ")
}

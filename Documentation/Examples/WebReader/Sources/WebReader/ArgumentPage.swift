import EssayKit

/// The argument as a map and as nested lists: the thesis with its main lines, or what a section argues.
struct ArgumentPage {
  let site: Site
  private let graph: ArgumentGraph
  private let roots: [Claim]
  private let section: Section?
  /// How deep the lists go; from there a link leads on.
  private let depth: Int

  /// The thesis, the arguments for and against it and their premises.
  init(_ site: Site) {
    self.site = site
    let thesis = site.graph.thesis
    roots = thesis.map { [$0] } ?? site.graph.roots
    // A subgraph has the premises of its arguments too.
    graph = site.graph.subgraph(
      of: roots.flatMap { root in
        [.claim(root.id)] + site.graph.supporters(of: root.id) + site.graph.attackers(of: root.id)
      })
    section = nil
    depth = 1
  }

  /// What is claimed in a section for the first time, and the arguments for it.
  init(_ section: Section, of site: Site) {
    self.site = site
    self.section = section
    let claims = site.claimsOfSection[section.number] ?? []
    let own = claims.map { ArgumentGraph.Node.claim($0.id) }
    let arguments = claims.flatMap { site.graph.arguments(for: $0.id).map { ArgumentGraph.Node.argument($0.id) } }
    graph = site.graph.subgraph(of: own + arguments)
    roots = graph.roots.filter { site.section(of: .claim($0.id)) == section.number }
    depth = 6
  }

  var page: Page {
    let title = section.map { "The argument: \(site.title(of: $0))" } ?? "The argument"
    let heading: HTML =
      section.map { section in
        "<span class=\"numeral\">The argument of \(site.numeral(of: section))</span> \(site.title(of: section))"
      } ?? "The argument"
    let lead: HTML =
      if let section {
        "<p>What <a href=\"\(site.page(of: section))\">the section</a> claims first, and the reasons for it.</p>"
      } else if let thesis = site.graph.thesis {
        "<p class=\"thesis\"><small>The thesis</small> <a href=\"\(site.address(of: .claim(thesis.id)))\">\(site.typeset(thesis.text))</a></p>"
      } else {
        ""
      }
    let neighbours = [section?.previous, section?.next].map { $0.map { (site.mapPage(of: $0), site.title(of: $0)) } }
    return Page(
      name: section.map(site.mapPage) ?? "argument.html", title: title, kind: "argument",
      content: """
        <h1>\(heading)</h1>
        \(lead)\(section == nil ? parts : nil as HTML?)
        \(map)
        <h2 id="tree">\(section == nil ? "The main lines" : "Reasons, line by line")</h2>
        \(tree)
        \(section == nil ? rest : nil as HTML?)
        """,
      previous: neighbours[0] ?? nil, next: neighbours[1] ?? nil)
  }

  private var parts: HTML {
    let links = site.essay.sections.filter { site.claimsOfSection[$0.number] != nil }.map { section -> HTML in
      "<li><a href=\"\(site.mapPage(of: section))\"><small>\(site.numeral(of: section))</small> \(site.title(of: section))</a></li>"
    }
    return "<nav class=\"parts\" aria-label=\"Maps of the sections\"><ul>\(links)</ul></nav>"
  }

  // MARK: Map

  private var map: HTML? {
    let related = graph.claims.filter { claim in
      !graph.supporters(of: claim.id).isEmpty || !graph.attackers(of: claim.id).isEmpty
        || !graph.arguments(from: claim.id).isEmpty
        || !graph.supported(by: .claim(claim.id)).isEmpty || !graph.attacked(by: .claim(claim.id)).isEmpty
    }
    let drawn = graph.subgraph(of: related.map { .claim($0.id) } + graph.arguments.map { .argument($0.id) })
    guard !drawn.claims.isEmpty else { return nil }
    let source = drawn.dot(direction: .left, showsGroups: false) { node in
      var classes = [site.name(site.standing[node])]
      if let section, site.section(of: node) != section.number { classes.append("elsewhere") }
      if case .claim(let id) = node, let voice = site.graph[id]?.voice, voice != .authors { classes.append("other") }
      return [
        ("label", Self.wrapped(site.typeset(node.title))), ("class", classes.joined(separator: " ")),
        ("URL", textAddress(of: node)),
      ]
    }
    return Graphviz.svg(source).map { svg in
      """
      <figure class="map"><div class="scroll" role="region" aria-label="Map of the argument" tabindex="0">\(svg)</div>
      <figcaption>Reasons stand at the right of what they bear on. Solid lines support, dashed ones attack; a dashed frame
      falls. A box leads to the words of the text. The same stands <a href="#tree">below as lists</a>.</figcaption></figure>
      """
    }
  }

  /// The words that a claim rests on, or else where a node is laid out.
  private func textAddress(of node: ArgumentGraph.Node) -> String {
    let claim = node.claim.flatMap { site.edition.passages(for: $0).first }
    return claim.map { site.address(of: $0.citation) } ?? site.address(of: node)
  }

  private static func wrapped(_ title: String) -> String {
    var lines = [""]
    for word in title.split(separator: " ") {
      if let last = lines.last, !last.isEmpty, last.count + word.count > 25 { lines.append("") }
      lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? "\(word)" : " \(word)"
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Lists

  private var tree: HTML {
    var seen: Set<ArgumentGraph.Node> = []
    var items = roots.map { item(.claim($0.id), 0, &seen) }
    // What only supports each other in a circle hangs on no root.
    for claim in section.flatMap({ site.claimsOfSection[$0.number] }) ?? [] where !seen.contains(.claim(claim.id)) {
      items.append(item(.claim(claim.id), 0, &seen))
    }
    return "<ul class=\"tree\">\(items)</ul>"
  }

  /// A node with what speaks for and against it, each laid out once.
  private func item(_ node: ArgumentGraph.Node, _ level: Int, _ seen: inout Set<ArgumentGraph.Node>) -> HTML {
    let apparatus = Apparatus(site: site)
    guard seen.insert(node).inserted else { return "<li>\(apparatus.link(node)) <small>(above)</small></li>" }
    var parts: [HTML] = []
    if case .argument(let id) = node, let argument = graph[argument: id] {
      parts = argument.premises.map { item(.claim($0), level, &seen) }
      parts += graph.undercutters(of: id).map { "<li>undercut by \(apparatus.link($0))</li>" }
    } else if level < depth {
      parts = graph.supporters(of: node).map { item($0, level + 1, &seen) }
      parts += graph.attackers(of: node).map { "<li class=\"against\">against: \(apparatus.link($0))</li>" }
    }
    let kind = node.argument == nil ? "claim" : "argument"
    let gist: HTML? = node.argument.flatMap { graph[argument: $0] }.map {
      " <span class=\"gist\">\(site.typeset($0.gist))</span>"
    }
    return """
      <li class="\(kind)">\(apparatus.link(node))\(gist)\(parts.isEmpty ? nil : "<ul>\(parts)</ul>" as HTML?)</li>

      """
  }

  /// The claims that no section lays out.
  private var rest: HTML? {
    guard !site.claimsWithoutPassage.isEmpty else { return nil }
    return """
      <div class="apparatus"><h2>Claims without a passage</h2>
      <ol class="entries">\(site.claimsWithoutPassage.map { Apparatus(site: site).claim($0) })</ol></div>
      """
  }
}

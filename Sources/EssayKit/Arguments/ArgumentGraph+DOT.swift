extension ArgumentGraph {
  /// Where the edges of a drawing lead: from what is given as a reason to what it bears on.
  public enum DrawingDirection: String, Sendable, Hashable, CaseIterable {
    /// Upwards: conclusions stand at the top.
    case up = "BT"
    /// Downwards.
    case down = "TB"
    /// To the left: conclusions stand at the left, which suits long texts on a screen.
    case left = "RL"
    /// To the right.
    case right = "LR"
  }

  /// Draws the graph in [DOT](https://graphviz.org/doc/info/lang.html), the language of Graphviz.
  ///
  /// Claims are boxes, arguments rounded; headings marked as groups are clusters, one within another. A claim's border
  /// has the colour of its voice, an argument's is grey. Support is a solid line with a filled head, attack a dashed line
  /// with a bar, undercut a dotted line with an open head, and contradiction has bars at both ends, so that nothing
  /// hangs on colour alone. Edges go from premises through the argument to the conclusion.
  ///
  /// To draw a part, take ``subgraph(of:)`` or ``neighborhood(of:within:)`` first. To let nodes lead somewhere or look otherwise,
  /// give them attributes:
  ///
  /// ```swift
  /// let map = graph.dot(direction: .left) { node in
  ///   [("URL", address(node)), ("class", labelling[node]?.rawValue ?? "")]
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - width: How many characters a line of a label has at most; a longer word stays whole.
  ///   - direction: Where the edges lead.
  ///   - showsGroups: Whether headings marked as groups are drawn, which takes room.
  ///   - attributes: Further [attributes](https://graphviz.org/doc/info/attrs.html) of a node, which win over those that it
  ///     has anyway. Values are escaped, so that each is taken as it is; a line feed begins a line.
  /// - Returns: The drawing's source.
  /// - Complexity: O(*n*) in the size of the graph.
  public func dot(
    width: Int = 30, direction: DrawingDirection = .up, showsGroups: Bool = true,
    attributes: (Node) -> [(name: String, value: String)] = { _ in [] }
  ) -> String {
    var text = "digraph {\n  rankdir=\(direction.rawValue)\n  node [shape=box, fontname=\"sans-serif\", fontsize=11]\n"
    text += "  edge [fontname=\"sans-serif\", fontsize=9]\n"
    let picture = Picture(self)
    let colours = picture.colours
    picture.walk(
      open: { group, depth in
        guard showsGroups else { return }
        let indent = String(repeating: "  ", count: depth)
        text += "\(indent)subgraph cluster_\(group.id.number) {\n"
        text += "\(indent)  label=\(quoted([group.title]))\n"
      },
      close: { depth in
        if showsGroups { text += String(repeating: "  ", count: depth) + "}\n" }
      },
      node: { number, depth in
        text += String(repeating: "  ", count: showsGroups ? depth : 1)
        if number < claims.count {
          let claim = claims[number]
          let colour = claim.voice.flatMap { colours[$0] } ?? "#555555"
          text += "c\(number) [label=\(quoted(wrapped(claim.label, width))), color=\"\(colour)\", penwidth=2"
          text += ", tooltip=\(quoted([claim.voice.map { "\(claim.id) (\($0))" } ?? claim.id.title]))"
        } else {
          let argument = arguments[number - claims.count]
          text += "a\(number - claims.count) [label=\(quoted(wrapped(argument.label, width))), style=rounded"
          text += ", color=\"#888888\", tooltip=\(quoted([argument.id.title]))"
        }
        for attribute in attributes(storage.node(number)) {
          let lines = attribute.value.split(separator: "\n", omittingEmptySubsequences: false)
          text += ", \(quoted([attribute.name]))=\(quoted(lines.map { String($0) }))"
        }
        text += "]\n"
      })
    picture.edges { source, target, style in
      text += "  \(name(source)) -> \(name(target))"
      switch style {
      case .premise: text += " [arrowhead=none]\n"
      case .relation(.support): text += " [color=\"#00692f\"]\n"
      case .relation(.attack): text += " [color=\"#b00020\", style=dashed, arrowhead=tee]\n"
      case .relation(.undercut): text += " [color=\"#6a1b9a\", style=dotted, arrowhead=empty, label=\"undercuts\"]\n"
      case .relation(.contradiction):
        text += " [color=\"#b00020\", style=dashed, dir=both, arrowhead=tee, arrowtail=tee]\n"
      case .relation(.contrariness):
        text += " [color=\"#b00020\", style=dashed, dir=both, arrowhead=tee, arrowtail=tee, label=\"contrary\"]\n"
      case .relation(.entailment): text += " [color=\"#00692f\", label=\"entails\"]\n"
      case .relation(.equivalence): text += " [color=\"#00692f\", dir=both, label=\"equivalent\"]\n"
      }
    }
    return text + "}\n"
  }

  private func name(_ number: Int) -> String {
    number < claims.count ? "c\(number)" : "a\(number - claims.count)"
  }

  /// A DOT string of some lines.
  private func quoted(_ lines: [String]) -> String {
    var result = "\""
    for (number, line) in lines.enumerated() {
      if number > 0 { result += "\\n" }
      for scalar in line.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        // Graphviz reads entities.
        case "&": result += "&amp;"
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

/// What pictures of a graph have in common: their nodes by group, their edges, and colours for voices.
struct Picture {
  /// What an edge shows.
  enum Style {
    case premise
    case relation(Relation.Kind)
  }

  let graph: ArgumentGraph

  init(_ graph: ArgumentGraph) {
    self.graph = graph
  }

  /// A colour for each voice, in order of first appearance; beyond eight they begin again.
  ///
  /// Okabe and Ito's palette (*Color Universal Design*, 2008), which people with any colour vision can tell apart.
  var colours: [Voice: String] {
    let palette = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#f0e442"]
    var colours: [Voice: String] = [:]
    for claim in graph.claims {
      if let voice = claim.voice, colours[voice] == nil { colours[voice] = palette[colours.count % palette.count] }
    }
    return colours
  }

  /// Goes through groups and nodes as they are nested.
  func walk(
    open: (ArgumentGraph.Group, Int) -> Void, close: (Int) -> Void, node: (Int, Int) -> Void
  ) {
    var claim = 0
    var argument = 0
    var levels: [Int] = []
    for number in -1..<graph.groups.count {
      if number >= 0 {
        let group = graph.groups[number]
        while let last = levels.last, last >= group.level {
          levels.removeLast()
          close(levels.count + 1)
        }
        if group.isGroup {
          levels.append(group.level)
          open(group, levels.count)
        }
      }
      while claim < graph.claims.count, (graph.claims[claim].group?.number ?? -1) == number {
        node(claim, levels.count + 1)
        claim += 1
      }
      while argument < graph.arguments.count, (graph.arguments[argument].group?.number ?? -1) == number {
        node(graph.claims.count + argument, levels.count + 1)
        argument += 1
      }
    }
    while levels.popLast() != nil { close(levels.count + 1) }
  }

  /// Goes through the edges: arguments' and then relations.
  func edges(_ body: (Int, Int, Style) -> Void) {
    let storage = graph.storage
    for (number, argument) in graph.arguments.enumerated() {
      let place = graph.claims.count + number
      for premise in argument.premises {
        if let premise = storage.number(of: premise) { body(premise, place, .premise) }
      }
      for conclusion in unique(argument.steps.map { $0.conclusion }) {
        if let conclusion = storage.number(of: conclusion) { body(place, conclusion, .relation(.support)) }
      }
    }
    for relation in storage.relations {
      body(Int(relation.source), Int(relation.target), .relation(relation.kind))
    }
  }
}

extension Claim {
  /// The text that a picture shows: what is claimed, or else the title.
  var label: String { text.isEmpty ? id.title : text }
}

extension Argument {
  /// The text that a picture shows: the title.
  var label: String { id.title }
}

/// A text in lines of up to so many characters; a longer word stays whole.
func wrapped(_ text: String, _ width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var length = 0
  for word in text.split(separator: " ") {
    let count = word.unicodeScalars.count
    if length > 0, length + 1 + count > width {
      lines.append(line)
      line = ""
      length = 0
    }
    if length > 0 {
      line += " "
      length += 1
    }
    line += word
    length += count
  }
  return lines + [line]
}

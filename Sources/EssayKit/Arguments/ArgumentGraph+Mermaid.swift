extension ArgumentGraph {
  /// Draws the graph as a [Mermaid](https://mermaid.js.org/syntax/flowchart.html) flowchart.
  ///
  /// Claims are boxes, arguments rounded; headings marked as groups are subgraphs. A claim's border has the colour of its
  /// voice. Support is a solid arrow, attack a dotted line with a cross, undercut a dotted line with a circle, and
  /// contradiction has crosses at both ends.
  ///
  /// To draw a part, take ``subgraph(of:)`` or ``neighborhood(of:within:)`` first.
  ///
  /// - Parameter width: How many characters a line of a label has at most; a longer word stays whole.
  /// - Returns: The flowchart's source.
  /// - Complexity: O(*n*) in the size of the graph.
  public func mermaid(width: Int = 30) -> String {
    var text = "flowchart BT\n"
    let picture = Picture(self)
    let colours = picture.colours
    var voices: [Voice: Int] = [:]
    for voice in unique(claims.compactMap { $0.voice }) {
      text += "  classDef v\(voices.count) stroke:\(colours[voice] ?? "#555555"),stroke-width:2px\n"
      voices[voice] = voices.count
    }
    picture.walk(
      open: { group, depth in
        text += String(repeating: "  ", count: depth) + "subgraph g\(group.id.number)[\(quoted([group.title]))]\n"
      },
      close: { depth in text += String(repeating: "  ", count: depth) + "end\n" },
      node: { number, depth in
        text += String(repeating: "  ", count: depth)
        if number < claims.count {
          text += "c\(number)[\(quoted(wrapped(claims[number].label, width)))]"
          if let voice = claims[number].voice, let place = voices[voice] { text += ":::v\(place)" }
        } else {
          let argument = arguments[number - claims.count]
          text += "a\(number - claims.count)(\(quoted(wrapped(argument.label, width))))"
        }
        text += "\n"
      })
    picture.edges { source, target, style in
      let arrow =
        switch style {
        case .premise: "---"
        case .relation(.support): "-->"
        case .relation(.attack): "-.-x"
        case .relation(.undercut): "-.-o"
        case .relation(.contradiction): "x-.-x"
        case .relation(.contrariness): "x-. contrary .-x"
        case .relation(.entailment): "-- entails -->"
        case .relation(.equivalence): "<-- equivalent -->"
        }
      text += "  \(mermaidName(source)) \(arrow) \(mermaidName(target))\n"
    }
    return text
  }

  private func mermaidName(_ number: Int) -> String {
    number < claims.count ? "c\(number)" : "a\(number - claims.count)"
  }

  /// A Mermaid string of some lines, with everything that Markdown or HTML could take for markup as an entity.
  private func quoted(_ lines: [String]) -> String {
    var result = "\""
    for (number, line) in lines.enumerated() {
      if number > 0 { result += "<br>" }
      for scalar in line.unicodeScalars {
        switch scalar {
        case "\"", "#", "&", "<", ">", "`", "*", "_", "\\", "[", "]", "(", ")", "{", "}", ";", "|":
          result += "#\(scalar.value);"
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

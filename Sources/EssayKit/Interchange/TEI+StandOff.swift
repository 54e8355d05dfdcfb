/// What stands beside the text: the glossary, the claims and the places that they are about.
extension TEIWriter {
  // MARK: Glossary

  mutating func writeGlossary() {
    xml.begin("back")
    xml.begin("div", [("type", "glossary")])
    if let title = edition.glossary.title { xml.element("head", [], title) }
    xml.begin("list", [("type", "gloss")])
    for (number, term) in edition.glossary.terms.enumerated() {
      xml.element("label", [("xml:id", "term\(number + 1)"), ("ana", nil)], term.name)
      xml.begin("item", [("n", term.kind.rawValue)])
      xml.element("gloss", [("target", "#term\(number + 1)")], term.definition)
      if !term.usage.isEmpty { xml.element("note", [("type", "usage")], term.usage) }
      for (relation, ids) in [("broader", term.broader), ("related", term.related)] {
        for id in ids { xml.element("ref", [("type", relation), ("target", "#term\(termNumbers[id] ?? 0)")], id.name) }
      }
      for citation in term.citations {
        xml.element("ref", [("type", "citation"), ("target", "#" + Self.id(of: citation))], citation.description)
      }
      xml.end()
    }
    xml.end()
    xml.end()
    xml.end()
  }

  /// The element of a cited place; the first of a range.
  static func id(of citation: Citation) -> String {
    guard let paragraph = citation.paragraph else { return "s\(citation.section)" }
    return "p\(citation.section).\(paragraph)"
  }

  // MARK: Claims

  mutating func writeStandOff() {
    let graph = edition.arguments
    xml.begin("standOff")
    xml.begin("interpGrp", [("type", "claims")])
    for (number, claim) in graph.claims.enumerated() {
      let voice = claim.voice.flatMap { voiceNumbers[$0] }.map { "#voice\($0)" }
      xml.element(
        "interp", [("xml:id", "claim\(number + 1)"), ("n", claim.id.title), ("source", voice)],
        claim.text.isEmpty ? claim.id.title : claim.text)
    }
    xml.end()
    writeSpans()
    if !graph.arguments.isEmpty {
      xml.begin("interpGrp", [("type", "arguments")])
      for (number, argument) in graph.arguments.enumerated() {
        xml.element(
          "interp", [("xml:id", "argument\(number + 1)"), ("n", argument.id.title)],
          argument.gist.isEmpty ? argument.id.title : argument.gist)
      }
      xml.end()
      writeInferences()
    }
    if !graph.relations.isEmpty {
      xml.begin("linkGrp", [("type", "relations")])
      for relation in graph.relations {
        let ends = [pointer(to: relation.source), pointer(to: relation.target)]
        xml.element("link", [("type", relation.kind.rawValue), ("target", ends.joined(separator: " "))])
      }
      xml.end()
    }
    xml.end()
  }

  /// A link for each inference: its argument, its premises, and last its conclusion.
  private mutating func writeInferences() {
    let graph = edition.arguments
    guard graph.arguments.contains(where: { !$0.isSketch }) else { return }
    xml.begin("linkGrp", [("type", "inferences")])
    for argument in graph.arguments {
      for (index, step) in argument.steps.enumerated() {
        let claims = (argument.premises(ofStep: index) + [step.conclusion]).map { pointer(to: .claim($0)) }
        let targets = [pointer(to: .argument(argument.id))] + claims
        xml.element(
          "link", [("type", "inference"), ("n", step.scheme?.name), ("target", targets.joined(separator: " "))])
      }
    }
    xml.end()
  }

  /// A pointer to what stands for a claim or an argument.
  private func pointer(to node: ArgumentGraph.Node) -> String {
    let storage = edition.arguments.storage
    switch node {
    case .claim(let id): return "#claim\((storage.number(of: id) ?? -1) + 1)"
    case .argument(let id): return "#argument\((storage.number(of: id) ?? -1) + 1)"
    }
  }

  private mutating func writeSpans() {
    guard !edition.storage.quotes.isEmpty else { return }
    xml.begin("spanGrp", [("type", "claims")])
    for claim in edition.arguments.claims.indices {
      let first = edition.storage.quoteStarts[claim]
      for number in first..<edition.storage.quoteStarts[claim + 1] {
        let id = "claim\(claim + 1)-\(number - first + 1)"
        let (from, to) = pointers(to: edition.storage.quotes[number])
        xml.element(
          "span", [("xml:id", id), ("ana", "#claim\(claim + 1)"), ("from", from), ("to", from == to ? nil : to)])
      }
    }
    xml.end()
  }

  /// Pointers to where a range begins and ends: elements where it is made of whole ones.
  private func pointers(to range: TextRange) -> (from: String, to: String) {
    let last = TextPosition(utf8Offset: max(range.lowerBound.utf8Offset, range.upperBound.utf8Offset - 1))
    guard let start = essay.paragraph(at: range.lowerBound), let end = essay.paragraph(at: last) else {
      return ("#", "#")
    }
    let startsWhole = range.lowerBound == start.range.lowerBound
    let endsWhole = range.upperBound == end.range.upperBound
    if startsWhole, endsWhole { return ("#p\(start.citation)", "#p\(end.citation)") }
    let from = sentence(of: start) { $0.range.lowerBound == range.lowerBound }
    let to = sentence(of: end) { $0.range.upperBound == range.upperBound }
    if start == end {
      if let from, let to { return ("#p\(from)", "#p\(to)") }
      let pointer = stringRange(range, start)
      return (pointer, pointer)
    }
    let rest = range.lowerBound..<start.range.upperBound
    let beginning = end.range.lowerBound..<range.upperBound
    return (
      startsWhole ? "#p\(start.citation)" : from.map { "#p\($0)" } ?? stringRange(rest, start),
      endsWhole ? "#p\(end.citation)" : to.map { "#p\($0)" } ?? stringRange(beginning, end)
    )
  }

  /// The citation of the first sentence for which a condition holds, where sentences have elements.
  private func sentence(of paragraph: Paragraph, where holds: (Sentence) -> Bool) -> Citation? {
    switch paragraph.block.kind {
    case .paragraph: paragraph.sentences.first(where: holds)?.citation
    default: nil
    }
  }

  private func stringRange(_ range: TextRange, _ paragraph: Paragraph) -> String {
    let base = offsets.scalars(paragraph.range.lowerBound.utf8Offset)
    let lower = offsets.scalars(range.lowerBound.utf8Offset)
    let upper = offsets.scalars(range.upperBound.utf8Offset)
    return "#string-range(p\(paragraph.citation),\(lower - base),\(upper - lower))"
  }
}

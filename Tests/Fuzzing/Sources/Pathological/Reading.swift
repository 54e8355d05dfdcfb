import EssayKit

/// Reads an essay, works out its layers, walks it and renders it.
@Sendable func readMarkdown(_ source: String) -> [Step] {
  var steps: [Step] = []
  let essay = timed("parse", &steps) { try? Essay(markdown: source, extensions: .all) }
  _ = timed("parse CommonMark", &steps) { try? Essay(markdown: source, extensions: .commonMark) }
  guard let essay else { return steps }
  _ = timed("sentences", &steps) { essay.sentences.reduce(0) { $0 + $1.range.utf8Count + $1.citation.section } }
  _ = timed("quotations", &steps) { essay.quotations.reduce(0) { $0 + $1.range.utf8Count } }
  _ = timed("walk", &steps) { walk(essay) }
  _ = timed("source map", &steps) {
    essay.paragraphs.reduce(0) { $0 + $1.sourceRange.utf8Count + $1.citation.section }
  }
  _ = timed("sections", &steps) { essay.sections.reduce(0) { $0 + $1.title.utf8.count + $1.range.utf8Count } }
  _ = timed("outline", &steps) { essay.outline.count }
  _ = timed("runs", &steps, isMeasured: true) { essay.runs().reduce(0) { $0 + 1 + $1.annotations.count } }
  _ = timed("HTML", &steps) { HTMLRenderer().render(essay).utf8.count }
  _ = timed("HTML document", &steps) { HTMLRenderer(options: .document).render(essay).utf8.count }
  _ = timed("HTML with raw", &steps) { HTMLRenderer(options: .trusted).render(essay).utf8.count }
  _ = timed("plain text", &steps) { PlainTextRenderer().render(essay).utf8.count }
  _ = timed("terminal", &steps) {
    TerminalRenderer(options: .init(styling: .colors, hasHyperlinks: true, showsCitations: true)).render(essay).utf8
      .count
  }
  _ = timed("normalised", &steps, isMeasured: true) {
    MarkdownRenderer(form: .normalized).render(essay).utf8.count
  }
  let index = timed("search index", &steps) { SearchIndex(essay) }
  _ = timed("search", &steps) { index.search("a OR b* \"a b\"").matchCount }
  return steps
}

/// Walks all blocks and their markup.
private func walk(_ essay: Essay) -> Int {
  var size = 0
  var blocks = Array(essay.blocks)
  while let block = blocks.popLast() {
    size += block.range.utf8Count
    var inlines = Array(block.inlines)
    while let inline = inlines.popLast() {
      size += inline.range.utf8Count
      inlines += inline.children
    }
    blocks += block.children
  }
  return size
}

/// Reads a graph, asks it and writes it.
@Sendable func readArgdown(_ source: String) -> [Step] {
  var steps: [Step] = []
  guard let graph = timed("parse", &steps, { try? ArgumentGraph(argdown: source) }) else { return steps }
  _ = timed("write", &steps) { graph.argdown().utf8.count }
  _ = timed("roots", &steps) { graph.roots.count }
  _ = timed("labelling", &steps) { graph.labelling(.grounded).count }
  _ = timed("lint", &steps) { graph.lint().count }
  return steps
}

/// Reads a glossary and finds its terms in a text.
@Sendable func readGlossary(_ source: String) -> [Step] {
  var steps: [Step] = []
  guard let glossary = timed("parse", &steps, { try? Glossary(markdown: source) }) else { return steps }
  _ = timed("occurrences", &steps) {
    (try? Essay(markdown: source)).map { glossary.occurrences(in: $0).count }
  }
  return steps
}

/// Looks for quotes in an essay that has it in them nearly.
@Sendable func readEdition(_ source: String) -> [Step] {
  var steps: [Step] = []
  guard let essay = try? Essay(markdown: source) else { return steps }
  let place = Citation(section: 0)
  // It differs in the middle only, and is long.
  let quarter = String(decoding: essay.text.utf8.prefix(essay.text.utf8.count / 4), as: UTF8.self)
  let nearly = quarter + "c" + quarter
  _ = timed("one end", &steps) { essay.resolve(Quote(place, from: nearly)) }
  _ = timed("two ends", &steps) { essay.resolve(Quote(place, from: "a", to: nearly)) }
  _ = timed("many places", &steps) { essay.resolve(Quote(place, from: "a", to: "a")) }
  return steps
}

/// Reads JSON as annotations, as an argument graph, as a glossary and as an edition.
@Sendable func readJSON(_ source: String) -> [Step] {
  var steps: [Step] = []
  _ = timed("annotations", &steps) { try? WebAnnotations(json: source) }
  _ = timed("graph", &steps) { try? ArgumentGraph(aif: source) }
  _ = timed("glossary", &steps) { try? Glossary(skosJSONLD: source) }
  _ = timed("edition", &steps) { try? Edition(json: source) }
  return steps
}

/// Reads a graph and writes it.
@Sendable func readAIF(_ source: String) -> [Step] {
  var steps: [Step] = []
  guard let graph = timed("read", &steps, { try? ArgumentGraph(aif: source) }) else { return steps }
  _ = timed("write", &steps) { graph.aif().utf8.count + graph.xaif().utf8.count }
  return steps
}

/// Reads a vocabulary and writes it.
@Sendable func readTurtle(_ source: String) -> [Step] {
  var steps: [Step] = []
  guard let glossary = timed("read", &steps, { try? Glossary(skosTurtle: source) }) else { return steps }
  _ = timed("write", &steps) { glossary.skosTurtle().utf8.count }
  _ = timed("write JSON-LD", &steps) { glossary.skosJSONLD().utf8.count }
  return steps
}

/// Looks in an essay for stretches that it has in it nearly.
@Sendable func readAnchor(_ source: String) -> [Step] {
  var steps: [Step] = []
  guard let essay = try? Essay(markdown: source) else { return steps }
  let anchorer = timed("read", &steps) { TextAnchorer(essay) }
  let half = String(decoding: essay.text.utf8.prefix(essay.text.utf8.count / 2), as: UTF8.self)
  _ = timed("a short one", &steps) {
    anchorer.anchor(TextQuoteSelector(exact: "a b c d e f", prefix: "a b", suffix: "a"))
  }
  _ = timed("a long one", &steps) { anchorer.anchor(TextQuoteSelector(exact: half + "c", prefix: half, suffix: half)) }
  return steps
}

private let searched: SearchIndex = {
  let markdown = String(
    repeating: "Labour vouchers aren't money, said Lenin. \u{201c}Kolkhoses\u{201d} aren't.\n\n", count: 50)
  guard let essay = try? Essay(markdown: markdown) else { return SearchIndex(Essay()) }
  return SearchIndex(essay)
}()

/// Looks for something.
@Sendable func readQuery(_ query: String) -> [Step] {
  var steps: [Step] = []
  _ = timed("search", &steps) { searched.search(query).matchCount }
  return steps
}

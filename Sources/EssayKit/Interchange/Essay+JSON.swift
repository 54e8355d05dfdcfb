/// An essay in JSON: its source, and all its layers for readers that don't parse Markdown.
struct EssayJSON {
  private let essay: Essay
  private let offsets: TextOffsets

  init(_ essay: Essay) {
    self.essay = essay
    offsets = TextOffsets(essay.text)
  }

  /// A range of the reading text in both units.
  func range(_ range: TextRange) -> JSON {
    let lower = range.lowerBound.utf8Offset
    let upper = range.upperBound.utf8Offset
    return .object([
      JSON.Member("utf8", .array([.integer(lower), .integer(upper)])),
      JSON.Member("utf16", .array([.integer(offsets.utf16(lower)), .integer(offsets.utf16(upper))])),
    ])
  }

  var value: JSON {
    .object(leavingOut: [
      ("markdown", .string(essay.markdown)), ("extensions", JSON.strings(Self.names(of: essay.extensions))),
      ("metadata", essay.metadata.entries.jsonUnlessEmpty), ("language", .string(essay.language.rawValue)),
      ("text", .string(essay.text)), ("sections", .array(essay.sections.map(section))),
      ("paragraphs", .array(essay.storage.layers.leaves.indices.map { paragraph(Paragraph(essay: essay, leaf: $0)) })),
      ("blocks", .array(essay.storage.layers.blocks.indices.map { block(Block(essay: essay, index: $0)) })),
      ("marks", .array(marks)), ("quotations", .array(essay.quotations.map(quotation))),
    ])
  }

  private func section(_ section: Section) -> JSON {
    .object(leavingOut: [
      ("number", .integer(section.number)), ("level", .integer(section.level)),
      ("numeral", section.numeral.map { .string(String($0)) }), ("title", .string(String(section.title))),
      ("range", range(section.range)),
    ])
  }

  private func paragraph(_ paragraph: Paragraph) -> JSON {
    .object([
      JSON.Member("citation", .string(paragraph.citation.description)),
      JSON.Member("kind", .string(paragraph.kind.rawValue)),
      JSON.Member("block", .integer(paragraph.block.index)), JSON.Member("range", range(paragraph.range)),
      JSON.Member("sentences", .array(paragraph.sentences.map { range($0.range) })),
    ])
  }

  private func block(_ block: Block) -> JSON {
    var members: [(String, JSON?)] = []
    switch block.kind {
    case .heading(let level): members = [("kind", "heading"), ("level", .integer(level))]
    case .paragraph: members = [("kind", "paragraph")]
    case .blockQuote: members = [("kind", "blockQuote")]
    case .bulletList(let isTight): members = [("kind", "bulletList"), ("isTight", .boolean(isTight))]
    case .orderedList(let start, let isTight):
      members = [("kind", "orderedList"), ("start", .integer(start)), ("isTight", .boolean(isTight))]
    case .listItem: members = [("kind", "listItem")]
    case .code(let info): members = [("kind", "code"), ("info", info.map { .string($0) })]
    case .html: members = [("kind", "html")]
    case .thematicBreak: members = [("kind", "thematicBreak")]
    case .table(let columns):
      members = [("kind", "table"), ("columns", JSON.strings(columns.map(Self.name(of:))))]
    case .tableRow(let isHeader): members = [("kind", "tableRow"), ("isHeader", .boolean(isHeader))]
    case .verse: members = [("kind", "verse")]
    case .definitionList(let isTight): members = [("kind", "definitionList"), ("isTight", .boolean(isTight))]
    case .term: members = [("kind", "term")]
    case .definition: members = [("kind", "definition")]
    case .note(let label): members = [("kind", "note"), ("label", .string(label))]
    case .linkDefinitions: members = [("kind", "linkDefinitions")]
    }
    return .object(
      leavingOut: members + [("parent", block.parent.map { .integer($0.index) }), ("range", range(block.range))])
  }

  private static func name(of alignment: Block.Alignment) -> String {
    switch alignment {
    case .natural: "natural"
    case .left: "left"
    case .right: "right"
    case .center: "center"
    }
  }

  /// All inline markup, outer before inner.
  private var marks: [JSON] {
    var open: [(index: Int, end: Int)] = []
    let spans = essay.storage.layers.spans
    return spans.indices.map { index in
      while let last = open.last, last.end <= index { open.removeLast() }
      let mark = mark(Inline(essay: essay, index: index), parent: open.last?.index)
      open.append((index, Int(spans[index].end)))
      return mark
    }
  }

  private func mark(_ inline: Inline, parent: Int?) -> JSON {
    var members: [(String, JSON?)] = []
    switch inline.kind {
    case .emphasis: members = [("kind", "emphasis")]
    case .strong: members = [("kind", "strong")]
    case .code: members = [("kind", "code")]
    case .link(let destination, let title):
      members = [("kind", "link"), ("destination", .string(destination)), ("title", title.map { .string($0) })]
    case .image(let source, let title):
      members = [("kind", "image"), ("destination", .string(source)), ("title", title.map { .string($0) })]
    case .html: members = [("kind", "html")]
    case .lineBreak: members = [("kind", "lineBreak")]
    case .strikeout: members = [("kind", "strikeout")]
    case .superscript: members = [("kind", "superscript")]
    case .subscript: members = [("kind", "subscript")]
    case .span(let attributes): members = [("kind", "span"), ("attributes", .string(attributes))]
    case .noteReference: members = [("kind", "noteReference"), ("note", inline.note.map { .integer($0.index) })]
    case .note: members = [("kind", "note")]
    case .cell: members = [("kind", "cell")]
    }
    return .object(leavingOut: members + [("parent", parent.map(JSON.integer)), ("range", range(inline.range))])
  }

  private func quotation(_ quotation: Quotation) -> JSON {
    .object([
      JSON.Member("kind", .string(quotation.kind.rawValue)), JSON.Member("depth", .integer(quotation.depth)),
      JSON.Member("isClosed", .boolean(quotation.isClosed)), JSON.Member("range", range(quotation.range)),
      JSON.Member("outerRange", range(quotation.outerRange)),
    ])
  }

  // MARK: Extensions

  private static let extensions: [(name: String, value: MarkdownExtensions)] = [
    ("frontMatter", .frontMatter), ("footnotes", .footnotes), ("smart", .smart), ("lineBlocks", .lineBlocks),
    ("definitionLists", .definitionLists), ("superscript", .superscript), ("subscript", .subscript),
    ("strikeout", .strikeout), ("attributes", .attributes), ("pipeTables", .pipeTables),
  ]

  private static func names(of set: MarkdownExtensions) -> [String] {
    extensions.filter { set.contains($0.value) }.map { $0.name }
  }

  private static func extensions(_ cursor: JSONCursor) throws(InterchangeError) -> MarkdownExtensions {
    var set: MarkdownExtensions = []
    for item in try cursor.items() {
      let value: MarkdownExtensions = try item.read("one of " + extensions.map { $0.name }.joined(separator: ", ")) {
        name in
        extensions.first { $0.name == name }?.value
      }
      set.insert(value)
    }
    return set
  }

  /// The essay whose source an object holds.
  static func essay(_ cursor: JSONCursor) throws(InterchangeError) -> Essay {
    let source = try cursor.required("markdown")
    let markdown = try source.string()
    var extensions = MarkdownExtensions.default
    if let names = try cursor.optional("extensions") { extensions = try Self.extensions(names) }
    do throws(EssayError) {
      return try Essay(markdown: markdown, extensions: extensions)
    } catch {
      throw source.error(.essay(error))
    }
  }
}

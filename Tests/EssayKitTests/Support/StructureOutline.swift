import EssayKit

/// An essay's structure on one line: kinds of blocks and of markup as names, what is within them in parentheses, text as
/// it reads.
///
/// `quote(p(so «em:it» is))` is a block quote of a paragraph in which one word is emphasised.
enum StructureOutline {
  static func blocks(_ markdown: String, _ extensions: MarkdownExtensions = .commonMark) throws -> String {
    let essay = try Essay(markdown: markdown, extensions: extensions)
    return essay.blocks.map(outline).joined(separator: " ")
  }

  /// The markup of the only paragraph.
  static func inlines(_ markdown: String, _ extensions: MarkdownExtensions = .commonMark) throws -> String {
    let essay = try Essay(markdown: markdown, extensions: extensions)
    return essay.blocks.filter { $0.kind != .linkDefinitions }.map { content(of: $0) }.joined(separator: " / ")
  }

  private static func outline(_ block: Block) -> String {
    let inner = block.children.isEmpty ? content(of: block) : block.children.map(outline).joined(separator: " ")
    return name(block.kind) + (inner.isEmpty ? "" : "(\(inner))") + (block.attributes.map { "{\($0)}" } ?? "")
  }

  private static func content(of block: Block) -> String {
    content(block.essay, block.range, block.inlines).replacing("\n", with: "⏎")
  }

  private static func content(_ essay: Essay, _ range: TextRange, _ inlines: Siblings<Inline>) -> String {
    var text = ""
    var position = range.lowerBound
    for inline in inlines {
      text += essay[position..<inline.range.lowerBound]
      if inline.kind == .lineBreak {
        text += inline.text
      } else {
        let inner = content(essay, inline.range, inline.children)
        text += "«\(name(inline.kind))\(inner.isEmpty ? "" : ":" + inner)»"
      }
      position = inline.range.upperBound
    }
    return text + essay[position..<range.upperBound]
  }

  private static func name(_ kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): "h\(level)"
    case .paragraph: "p"
    case .blockQuote: "quote"
    case .bulletList(let isTight): isTight ? "ul" : "ul-loose"
    case .orderedList(let start, let isTight): "ol\(start)" + (isTight ? "" : "-loose")
    case .listItem: "li"
    case .code(let info): "code" + (info.map { "[\($0)]" } ?? "")
    case .html: "html"
    case .thematicBreak: "hr"
    case .table(let columns): "table" + columns.map { "\($0)".prefix(1) }.joined()
    case .tableRow(let isHeader): isHeader ? "header" : "row"
    case .verse: "verse"
    case .definitionList(let isTight): isTight ? "dl" : "dl-loose"
    case .term: "dt"
    case .definition: "dd"
    case .note(let label): "note[\(label)]"
    case .linkDefinitions: "defs"
    }
  }

  private static func name(_ kind: Inline.Kind) -> String {
    switch kind {
    case .emphasis: "em"
    case .strong: "strong"
    case .code: "code"
    case .link(let destination, let title): "a[\(destination)" + (title.map { "|\($0)" } ?? "") + "]"
    case .image(let source, let title): "img[\(source)" + (title.map { "|\($0)" } ?? "") + "]"
    case .html: "html"
    case .lineBreak: "br"
    case .strikeout: "del"
    case .superscript: "sup"
    case .subscript: "sub"
    case .span(let attributes): "span[\(attributes)]"
    case .noteReference: "ref"
    case .note: "fn"
    case .cell: "cell"
    }
  }
}

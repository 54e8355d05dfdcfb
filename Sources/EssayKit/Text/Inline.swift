/// Inline markup over a stretch of text: emphasis, a link, a piece of code.
public struct Inline: Sendable, Hashable {
  /// The kinds of inline markup.
  public enum Kind: Sendable, Hashable {
    /// Emphasis, as a rule in italics.
    case emphasis
    /// Strong emphasis, as a rule in bold.
    case strong
    /// Code.
    case code
    /// A link to a destination, as it stands in the source without escapes and entities.
    case link(destination: String, title: String?)
    /// An image; its text is the description.
    case image(source: String, title: String?)
    /// Raw HTML.
    case html
    /// A line break that is meant. Its text is a line feed.
    case lineBreak
    /// What is struck out.
    case strikeout
    /// Superscript.
    case superscript
    /// Subscript.
    case `subscript`
    /// A span with attributes, as written between its braces; also around the code, link or image that they stand after.
    case span(attributes: String)
    /// A mark that refers to a note. It has no text.
    case noteReference
    /// A note that stands where it belongs.
    case note
    /// A cell of a table's row.
    case cell
  }

  /// The essay that the markup is part of.
  public let essay: Essay
  let index: Int

  init(essay: Essay, index: Int) {
    self.essay = essay
    self.index = index
  }

  var record: SpanRecord { essay.storage.layers.spans[index] }

  /// What the markup is.
  public var kind: Kind {
    switch record.kind {
    case .emphasis: .emphasis
    case .strong: .strong
    case .code: .code
    case .link: .link(destination: link.destination, title: link.title)
    case .image: .image(source: link.destination, title: link.title)
    case .html: .html
    case .hardBreak: .lineBreak
    case .strikeout: .strikeout
    case .superscript: .superscript
    case .subscript: .subscript
    case .span: .span(attributes: link.destination)
    case .noteReference: .noteReference
    case .note: .note
    case .cell: .cell
    }
  }

  private var link: LinkRecord {
    let links = essay.storage.layers.links
    let index = Int(record.detail)
    return links.indices.contains(index) ? links[index] : LinkRecord(destination: "", title: nil)
  }

  /// The note that a mark refers to; `nil` for other markup.
  public var note: Block? {
    record.kind == .noteReference ? Block(essay: essay, index: Int(record.detail)) : nil
  }

  /// The markup's place in the reading text.
  public var range: TextRange { record.range }

  /// The markup's place in the source, its marks included.
  public var sourceRange: SourceRange { record.sourceRange }

  /// The text under the markup.
  public var text: Substring { essay[range] }

  /// The markup directly within this.
  public var children: Siblings<Inline> { Siblings(essay: essay, range: index + 1..<max(index + 1, Int(record.end))) }
}

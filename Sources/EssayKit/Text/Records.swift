/// The kinds of block in the tree of an essay.
enum BlockRecordKind: UInt8 {
  // Containers
  case blockQuote, list, listItem, footnote, definitionList, definition, table
  // Leaves with text
  case paragraph, heading, codeBlock, htmlBlock, tableRow, verse, definitionTerm
  // Leaves without text
  case thematicBreak, linkDefinitions

  var hasText: Bool {
    switch self {
    case .paragraph, .heading, .codeBlock, .htmlBlock, .tableRow, .verse, .definitionTerm: true
    default: false
    }
  }

  /// Whether text in such a block is read as inline markup.
  var hasInlines: Bool {
    switch self {
    case .paragraph, .heading, .tableRow, .verse, .definitionTerm: true
    default: false
    }
  }
}

/// A block of the flat tree: records stand in the order in which their blocks begin, parents before children.
struct BlockRecord: PlacedRecord {
  var kind: BlockRecordKind
  /// A heading's level, a list's or item's number, an index into the builder's strings of a code block or footnote, a
  /// table's index of alignments.
  var detail: Int32 = 0
  /// The index of the block around it, or -1.
  var parent: Int32
  /// The index after the last block within it.
  var end: Int32 = 0
  var sourceLower: Int32
  var sourceUpper: Int32 = 0
  /// The block's text in the reading text; while the source is parsed, its lines.
  var lower: Int32 = 0
  var upper: Int32 = 0
  var flags: BlockFlags = []
}

struct BlockFlags: OptionSet {
  let rawValue: UInt8
  static let loose = BlockFlags(rawValue: 1)
  static let ordered = BlockFlags(rawValue: 2)
  static let fenced = BlockFlags(rawValue: 4)
  static let hasLines = BlockFlags(rawValue: 8)
  static let header = BlockFlags(rawValue: 16)
  /// Raw HTML that no line ends, but the end of the block around it.
  static let endless = BlockFlags(rawValue: 32)
}

/// The attributes of a block that has any.
struct BlockAttributes {
  var block: Int32
  /// An index into the essay's strings.
  var text: Int32
}

/// The kinds of inline markup.
enum SpanRecordKind: UInt8 {
  case emphasis, strong, code, link, image, html, hardBreak, strikeout, superscript, `subscript`, span, noteReference,
    note, cell
}

/// Inline markup over a stretch of the reading text.
///
/// Records stand in the order in which their spans begin, outer spans before inner ones.
struct SpanRecord: PlacedRecord {
  var kind: SpanRecordKind
  /// An index into the essay's links, or -1.
  var detail: Int32
  /// The index after the last span within it.
  var end: Int32 = 0
  var lower: Int32
  var upper: Int32
  var sourceLower: Int32
  var sourceUpper: Int32
}

/// Where a link or an image leads, or a span's attributes.
struct LinkRecord: Hashable {
  var destination: String
  var title: String?
}

/// A stretch of reading text and the source that it comes from, up to the next run.
///
/// They correspond byte by byte, or one stands for the other as a whole, as a character for its entity.
struct SourceRun {
  var text: Int32
  var source: Int32
  /// The length in the source where text stands for it as a whole, else -1.
  var sourceCount: Int32 = -1
}

/// A section: its heading, and the blocks and leaves up to the next.
struct SectionRecord {
  /// The heading's block, or -1 for the text before the first heading.
  var heading: Int32
  var level: Int32
  /// Blocks at the top level of the essay, the heading included.
  var blockLower: Int32
  var blockUpper: Int32
  /// Leaves of text, the heading included.
  var leafLower: Int32
  var leafUpper: Int32
}

/// A record of what stands in the text and in the source.
protocol PlacedRecord {
  var lower: Int32 { get }
  var upper: Int32 { get }
  var sourceLower: Int32 { get }
  var sourceUpper: Int32 { get }
}

extension PlacedRecord {
  /// The place in the reading text.
  var range: TextRange { TextRange(utf8Offsets: Int(lower)..<Int(upper)) }

  /// The place in the source.
  var sourceRange: SourceRange { SourceRange(utf8Offsets: Int(sourceLower)..<Int(max(sourceLower, sourceUpper))) }
}

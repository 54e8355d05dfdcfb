/// A block of an essay: a node of the tree that the source's block structure is.
public struct Block: Sendable, Hashable {
  /// The kinds of block.
  public enum Kind: Sendable, Hashable {
    /// A heading of a level from 1 to 6.
    case heading(level: Int)
    /// A paragraph.
    case paragraph
    /// A quotation set off as a block.
    case blockQuote
    /// A list with bullets.
    case bulletList(isTight: Bool)
    /// A list with numbers, and the first of them.
    case orderedList(start: Int, isTight: Bool)
    /// An item of a list.
    case listItem
    /// A block of code, with what stands after the opening fence (first of all the language).
    case code(info: String?)
    /// A block of raw HTML.
    case html
    /// A break between paragraphs, drawn as a line.
    case thematicBreak
    /// A pipe table, with the alignment of each column.
    case table(columns: [Alignment])
    /// A row of a table.
    case tableRow(isHeader: Bool)
    /// Verse: lines that keep their breaks.
    case verse
    /// A definition list.
    case definitionList(isTight: Bool)
    /// A term of a definition list.
    case term
    /// A definition of the term before it.
    case definition
    /// A note, with the label that its marks refer to it by.
    case note(label: String)
    /// Definitions of links, which have no text.
    case linkDefinitions
  }

  /// How a table's column is aligned.
  public enum Alignment: Sendable, Hashable {
    /// As the renderer likes.
    case natural
    /// At the left.
    case left
    /// At the right.
    case right
    /// In the middle.
    case center
  }

  /// The essay that the block is part of.
  public let essay: Essay
  let index: Int

  init(essay: Essay, index: Int) {
    self.essay = essay
    self.index = index
  }

  var record: BlockRecord { essay.storage.layers.blocks[index] }

  /// What the block is.
  public var kind: Kind {
    let record = record
    let isTight = !record.flags.contains(.loose)
    switch record.kind {
    case .blockQuote: return .blockQuote
    case .list:
      return record.flags.contains(.ordered)
        ? .orderedList(start: Int(record.detail), isTight: isTight) : .bulletList(isTight: isTight)
    case .listItem: return .listItem
    case .footnote: return .note(label: essay.storage.layers.strings[Int(record.detail)])
    case .definitionList: return .definitionList(isTight: isTight)
    case .definition: return .definition
    case .table: return .table(columns: alignments)
    case .paragraph: return .paragraph
    case .heading: return .heading(level: Int(record.detail))
    case .codeBlock: return .code(info: record.detail < 0 ? nil : essay.storage.layers.strings[Int(record.detail)])
    case .htmlBlock: return .html
    case .tableRow: return .tableRow(isHeader: record.flags.contains(.header))
    case .verse: return .verse
    case .definitionTerm: return .term
    case .thematicBreak: return .thematicBreak
    case .linkDefinitions: return .linkDefinitions
    }
  }

  private var alignments: [Alignment] {
    essay.storage.layers.alignments[Int(record.detail)].map { colons in
      switch colons {
      case 1: .left
      case 2: .right
      case 3: .center
      default: .natural
      }
    }
  }

  /// The block around this one, or `nil` at the top level.
  public var parent: Block? {
    record.parent < 0 ? nil : Block(essay: essay, index: Int(record.parent))
  }

  /// The blocks directly within this one.
  public var children: Siblings<Block> { Siblings(essay: essay, range: index + 1..<max(index + 1, Int(record.end))) }

  /// The attributes after a heading, as written between their braces; `nil` where there are none.
  ///
  /// They are no part of the heading's text. Only ``MarkdownExtensions/attributes`` reads them.
  ///
  /// - Complexity: O(log *n*) in the number of headings with attributes.
  public var attributes: String? {
    let all = essay.storage.layers.attributes
    let place = all.partition { $0.block >= index }
    guard place < all.count, all[place].block == index else { return nil }
    return essay.storage.layers.strings[Int(all[place].text)]
  }

  /// How many block quotes the block stands in, itself included.
  ///
  /// - Complexity: O(*n*) in the block's depth.
  public var quoteDepth: Int {
    var depth = 0
    var index = index
    while index >= 0 {
      let record = essay.storage.layers.blocks[index]
      if record.kind == .blockQuote { depth += 1 }
      index = Int(record.parent)
    }
    return depth
  }

  /// The block's place in the reading text; empty for a block without text.
  public var range: TextRange { record.range }

  /// The block's place in the source, its first mark included.
  public var sourceRange: SourceRange { record.sourceRange }

  /// The block's reading text.
  public var text: Substring { essay[range] }

  /// The block as a paragraph that citations name; `nil` for a block that has no text of its own.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public var paragraph: Paragraph? {
    guard record.kind.hasText else { return nil }
    let leaf = essay.storage.layers.leaves.partition { Int($0) >= index }
    return Paragraph(essay: essay, leaf: leaf)
  }

  /// The inline markup at the block's top level; none in a block that has no text of its own.
  ///
  /// - Complexity: O(log *n*) in the amount of markup.
  public var inlines: Siblings<Inline> {
    guard record.kind.hasText else { return Siblings(essay: essay, range: 0..<0) }
    let spans = essay.storage.layers.spans
    let record = record
    return Siblings(
      essay: essay,
      range: spans.partition { $0.lower >= record.lower }..<spans.partition { $0.lower > record.upper })
  }
}

extension Essay {
  /// The blocks at the top level, in reading order.
  public var blocks: Siblings<Block> { Siblings(essay: self, range: 0..<storage.layers.blocks.count) }
}

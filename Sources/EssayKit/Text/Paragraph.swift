/// A leaf of text: the smallest block, which citations number within its section.
///
/// A paragraph on its own, in a block quote, in a list item or in a note counts as one each; so do a code block, a row of
/// a table, and a stanza of verse. A section's heading is its paragraph 0.
public struct Paragraph: Sendable, Hashable {
  /// The kinds of paragraph, by what a paragraph is or by the block that it stands in.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A heading.
    case heading
    /// A paragraph with nothing around it.
    case paragraph
    /// A paragraph of a block quote.
    case blockQuote
    /// A paragraph of a list item.
    case listItem
    /// A paragraph of a note.
    case note
    /// The term of a definition list.
    case term
    /// A paragraph of a definition.
    case definition
    /// A stanza of verse.
    case verse
    /// A row of a table, its cells divided by tabs.
    case tableRow
    /// A block of code.
    case code
    /// A block of raw HTML.
    case html
  }

  /// The essay that the paragraph is part of.
  public let essay: Essay
  let leaf: Int

  init(essay: Essay, leaf: Int) {
    self.essay = essay
    self.leaf = leaf
  }

  init(essay: Essay, index: Int) {
    self.init(essay: essay, leaf: Int(essay.storage.layers.paragraphs[index]))
  }

  var record: BlockRecord { essay.storage.layers.blocks[Int(essay.storage.layers.leaves[leaf])] }

  /// The paragraph as a block of the tree.
  public var block: Block { Block(essay: essay, index: Int(essay.storage.layers.leaves[leaf])) }

  /// What the paragraph is, or stands in; the innermost block around it decides.
  public var kind: Kind {
    let record = record
    switch record.kind {
    case .heading: return .heading
    case .codeBlock: return .code
    case .htmlBlock: return .html
    case .tableRow: return .tableRow
    case .verse: return .verse
    case .definitionTerm: return .term
    default: break
    }
    guard record.parent >= 0 else { return .paragraph }
    switch essay.storage.layers.blocks[Int(record.parent)].kind {
    case .blockQuote: return .blockQuote
    case .listItem: return .listItem
    case .footnote: return .note
    case .definition: return .definition
    default: return .paragraph
    }
  }

  /// The section that the paragraph is part of.
  ///
  /// - Complexity: O(log *n*) in the number of sections.
  public var section: Section { Section(essay: essay, index: essay.sectionIndex(ofLeaf: leaf)) }

  /// The paragraph's number within its section; 0 for the section's heading.
  public var number: Int { essay.place(ofLeaf: leaf).paragraph }

  /// The paragraph's citation, such as `6.12`.
  public var citation: Citation {
    let place = essay.place(ofLeaf: leaf)
    return Citation(section: place.section, paragraph: place.paragraph)
  }

  /// The paragraph's place in the reading text.
  public var range: TextRange { TextRange(utf8Offsets: Int(record.lower)..<Int(record.upper)) }

  /// The paragraph's place in the source, without the marks around it.
  public var sourceRange: SourceRange { essay.sourceRange(of: range) ?? essay.emptySourceRange }

  /// The paragraph's reading text.
  public var text: Substring { essay.slice(Int(record.lower), Int(record.upper)) }

  /// The paragraph's sentences.
  ///
  /// Headings, code, raw HTML and rows of tables are one sentence each.
  public var sentences: Parts<Sentence> {
    Parts(essay: essay, make: Sentence.init(essay:index:), range: essay.sentenceLayer.sentences(ofLeaf: leaf))
  }

  /// The inline markup at the paragraph's top level, in reading order.
  public var inlines: Siblings<Inline> { block.inlines }
}

extension Essay {
  /// All paragraphs in reading order, without the headings of sections.
  public var paragraphs: Parts<Paragraph> {
    Parts(essay: self, make: Paragraph.init(essay:index:), range: 0..<storage.layers.paragraphs.count)
  }

  /// The paragraph or heading around a position; a position at the end of a line belongs to that line.
  ///
  /// - Parameter position: A position in the reading text.
  /// - Returns: The paragraph, or `nil` outside the text.
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public func paragraph(at position: TextPosition) -> Paragraph? {
    guard position.utf8Offset >= 0, position.utf8Offset <= storage.textCount else { return nil }
    let blocks = storage.layers.blocks
    let next = storage.layers.leaves.partition { Int(blocks[Int($0)].lower) > position.utf8Offset }
    return next > 0 ? Paragraph(essay: self, leaf: next - 1) : nil
  }
}

extension Essay {
  func sectionIndex(ofLeaf leaf: Int) -> Int {
    let sections = storage.layers.sections
    return max(0, sections.partition { Int($0.leafLower) > leaf } - 1)
  }

  /// The numbers by which a leaf is cited.
  func place(ofLeaf leaf: Int) -> (section: Int, paragraph: Int) {
    let index = sectionIndex(ofLeaf: leaf)
    let section = storage.layers.sections[index]
    return (hasPreamble ? index : index + 1, leaf - Int(section.leafLower) + (section.heading < 0 ? 1 : 0))
  }
}

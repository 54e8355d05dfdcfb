/// Blocks, which stand in the order in which they begin: whenever the next block isn't within the open ones, these are
/// closed.
extension HTMLWriter {
  /// Writes all that is asked for: document, title page, text and notes.
  mutating func writeWhole() {
    let text = options.keepsSoftBreaks ? essay.textWithSoftBreaks : Array(essay.text.utf8)
    let isWhole = clip.lowerBound <= 0 && clip.upperBound >= essay.storage.textCount
    let isNote = layers.blocks.contains {
      $0.kind == .footnote && Int($0.lower) <= clip.lowerBound && clip.upperBound <= Int($0.upper)
        && $0.lower < $0.upper
    }
    if options.isDocument { beginDocument() }
    let article =
      options.hasSections || options.hasTitlePage ? begin(.article, .article, clip, languageAttributes) : nil
    if options.hasTitlePage { writeTitlePage() }
    Bytes.with(text) { bytes in
      writeBlocks(0..<layers.blocks.count, bytes, skipsNotes: !isNote)
      while let section = openSections.popLast() { end(section.closing) }
      if isWhole { notes.addRest(of: layers.blocks) }
      writeNotes(bytes)
    }
    if let article { end(article) }
    if options.isDocument { endDocument() }
  }

  /// Writes blocks of a stretch of the tree.
  mutating func writeBlocks(_ range: Range<Int>, _ bytes: Bytes, skipsNotes: Bool) {
    let base = openBlocks.count
    var index = range.lowerBound
    while index < range.upperBound {
      closeBlocks(before: index, from: base)
      let block = layers.blocks[index]
      let next = max(index + 1, Int(block.end))
      guard isVisible(block), block.kind != .footnote || !skipsNotes else {
        index = next
        continue
      }
      if options.hasSections, block.parent < 0, skipsNotes { beginSection(at: index) }
      if block.kind == .table {
        writeTable(index, bytes)
        index = next
      } else {
        write(block, index, bytes)
        index += 1
      }
    }
    closeBlocks(before: Int.max, from: base)
  }

  private mutating func closeBlocks(before index: Int, from base: Int) {
    while openBlocks.count > base, let last = openBlocks.last, last.end <= index {
      openBlocks.removeLast()
      end(last.closing)
    }
  }

  /// Whether part of a block is written; one without text counts as its place.
  func isVisible(_ block: BlockRecord) -> Bool {
    let lower = Int(block.lower)
    return lower < Int(block.upper)
      ? Int(block.upper) > clip.lowerBound && lower < clip.upperBound
      : lower >= clip.lowerBound && lower <= clip.upperBound
  }

  /// The part of a block that is written.
  func visible(_ block: BlockRecord) -> Range<Int> {
    let lower = max(Int(block.lower), clip.lowerBound)
    return lower..<max(lower, min(Int(block.upper), clip.upperBound))
  }

  /// Begins the section that a block at the top level is the first of.
  private mutating func beginSection(at index: Int) {
    let sections = layers.sections
    while nextSection < sections.count, Int(sections[nextSection].blockUpper) <= index { nextSection += 1 }
    guard nextSection < sections.count else { return }
    let record = sections[nextSection]
    let isHeading = Int(record.heading) == index
    guard isHeading || record.heading < 0 && openSections.isEmpty else { return }
    // The text before the first heading ends with any heading.
    let level = isHeading ? Int(record.level) : Int.max
    while let last = openSections.last, last.level >= level {
      openSections.removeLast()
      end(last.closing)
    }
    let section = Section(essay: essay, index: nextSection)
    var attributes: [HTMLRenderer.Attribute] = []
    if options.anchors != .none {
      let anchor = HTMLRenderer.anchor(of: section.citation)
      attributes.append(HTMLRenderer.Attribute("id", anchor))
      if isHeading { attributes.append(HTMLRenderer.Attribute("aria-labelledby", anchor + ".0")) }
    }
    openSections.append((level, begin(.section, .section, section.range.utf8Offsets, attributes)))
  }

  private mutating func open(
    _ kind: HTMLRenderer.Element.Kind, _ tag: HTMLTagName, _ index: Int, _ attributes: [HTMLRenderer.Attribute] = []
  ) {
    let block = layers.blocks[index]
    let closing = begin(kind, tag, Int(block.lower)..<max(Int(block.lower), Int(block.upper)), attributes)
    openBlocks.append(OpenBlock(end: max(index + 1, Int(block.end)), closing: closing))
  }

  private mutating func write(_ block: BlockRecord, _ index: Int, _ bytes: Bytes) {
    switch block.kind {
    case .blockQuote: open(.blockQuote, .blockQuote, index)
    case .list:
      let isOrdered = block.flags.contains(.ordered)
      let hasStart = isOrdered && block.detail != 1
      open(
        .list, isOrdered ? .orderedList : .bulletList, index,
        hasStart ? [HTMLRenderer.Attribute("start", "\(block.detail)")] : [])
    case .listItem: open(.listItem, .listItem, index)
    case .definitionList: open(.definitionList, .definitionList, index)
    case .definition: open(.definition, .definition, index)
    case .paragraph: writeParagraph(block, index, bytes)
    case .verse:
      writeLeaf(.verse, .paragraph, block, bytes, anchor(ofBlock: index) + [HTMLRenderer.Attribute("class", "verse")])
    case .definitionTerm: writeLeaf(.term, .term, block, bytes, anchor(ofBlock: index))
    case .heading: writeHeading(block, index, bytes)
    case .codeBlock: writeCode(block, index, bytes)
    case .htmlBlock: writeHTML(block, index, bytes)
    case .thematicBreak:
      let place = Int(block.lower)
      end(begin(.thematicBreak, .thematicBreak, place..<place))
      put("\n")
    case .footnote, .table, .tableRow, .linkDefinitions: break
    }
  }

  /// The anchor of a leaf as an attribute, if it has one.
  func anchor(ofBlock index: Int) -> [HTMLRenderer.Attribute] {
    guard options.anchors != .none else { return [] }
    let leaf = layers.leaves.partition { Int($0) >= index }
    return [HTMLRenderer.Attribute("id", HTMLRenderer.anchor(of: Paragraph(essay: essay, leaf: leaf).citation))]
  }

  private mutating func writeLeaf(
    _ kind: HTMLRenderer.Element.Kind, _ tag: HTMLTagName, _ block: BlockRecord, _ bytes: Bytes,
    _ attributes: [HTMLRenderer.Attribute]
  ) {
    let closing = begin(kind, tag, visible(block), attributes)
    writeInlines(block, bytes)
    end(closing)
  }

  private mutating func writeHeading(_ block: BlockRecord, _ index: Int, _ bytes: Bytes) {
    let anchor = anchor(ofBlock: index)
    var attributes =
      Block(essay: essay, index: index).attributes
      .map { PandocAttributes($0).safe(&usedIdentifiers) } ?? []
    // The source's own identifier gives way to the citation, but links to it still find the place.
    let own = anchor.isEmpty ? nil : attributes.firstIndex { $0.name == "id" }.map { attributes.remove(at: $0) }
    let closing = begin(.heading, .heading(Int(block.detail)), visible(block), anchor + attributes)
    if let own { end(begin(.span, .span, visible(block).lowerBound..<visible(block).lowerBound, [own])) }
    writeInlines(block, bytes)
    end(closing)
  }

  private mutating func writeParagraph(_ block: BlockRecord, _ index: Int, _ bytes: Bytes) {
    let attributes = anchor(ofBlock: index)
    guard isTight(block) else {
      writeLeaf(.paragraph, .paragraph, block, bytes, attributes)
      return
    }
    if attributes.isEmpty {
      writeInlines(block, bytes)
    } else {
      writeLeaf(.paragraph, .span, block, bytes, attributes)
    }
    // A further block of the item begins on a line of its own.
    if layers.blocks.indices.contains(index + 1), layers.blocks[index + 1].parent == block.parent { put("\n") }
  }

  private func isTight(_ block: BlockRecord) -> Bool {
    guard block.parent >= 0 else { return false }
    let item = layers.blocks[Int(block.parent)]
    guard item.kind == .listItem || item.kind == .definition, item.parent >= 0 else { return false }
    return !layers.blocks[Int(item.parent)].flags.contains(.loose)
  }

  private mutating func writeCode(_ block: BlockRecord, _ index: Int, _ bytes: Bytes) {
    let closing = begin(.codeBlock, .pre, visible(block), anchor(ofBlock: index))
    put("<code")
    if block.detail >= 0 {
      let info = Unescaping.string(layers.strings[Int(block.detail)])
      if let language = info.split(whereSeparator: { $0.isWhitespace }).first {
        put(HTMLRenderer.Attribute("class", "language-\(language)"))
      }
    }
    put(">")
    writeLiteral(block, bytes)
    put(block.flags.contains(.hasLines) ? "\n</code>" : "</code>")
    end(closing)
  }

  private mutating func writeHTML(_ block: BlockRecord, _ index: Int, _ bytes: Bytes) {
    guard !options.trustsRawHTML else {
      bytes.append(Int(block.lower)..<Int(block.upper), to: &output)
      put("\n")
      return
    }
    let closing = begin(.rawHTML, .pre, visible(block), anchor(ofBlock: index))
    put("<code>")
    writeLiteral(block, bytes)
    put("</code>")
    end(closing)
  }
}

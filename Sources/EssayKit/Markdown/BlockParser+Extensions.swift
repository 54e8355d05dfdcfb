/// Blocks beyond CommonMark: pipe tables, verse and definition lists, as Pandoc reads them.
extension BlockParser {
  // MARK: Pipe tables

  /// Makes the open paragraph, if it is one line, the header of a table that the line's row of dashes begins.
  mutating func startTable(_ depth: Int) -> Bool {
    guard extensions.contains(.pipeTables), leaf >= 0, lines.count == Int(blocks[leaf].lower) + 1,
      let header = lines.last,
      let columns = alignments(from: contentOffset, to: trimmedEnd),
      PipeTable.cells(bytes, Int(header.lower)..<Int(header.upper)).count == columns.count
    else { return false }
    table = leaf
    blocks[table].kind = .table
    blocks[table].detail = Int32(truncatingIfNeeded: alignments.count)
    alignments.append(columns)
    leaf = -1
    addRow(flags: .header)
    blocks[leaf].lower = Int32(truncatingIfNeeded: lines.count - 1)
    contentEnd = trimmedEnd
    return true
  }

  private mutating func addRow(flags: BlockFlags) {
    blocks.append(
      BlockRecord(
        kind: .tableRow, detail: blocks[table].detail, parent: Int32(truncatingIfNeeded: table),
        sourceLower: flags == .header ? blocks[table].sourceLower : Int32(truncatingIfNeeded: contentOffset),
        flags: flags))
    leaf = blocks.count - 1
    leafKind = .tableRow
    blocks[leaf].lower = Int32(truncatingIfNeeded: lines.count)
  }

  /// The alignment of each column by a row such as `|:--|--:|`, as its colons.
  private func alignments(from start: Int, to end: Int) -> [UInt8]? {
    var columns: [UInt8] = []
    for cell in PipeTable.cells(bytes, start..<end) {
      var dashes = 0
      var alignment: UInt8 = 0
      for position in cell {
        switch bytes[position] {
        case UInt8(ascii: "-"): dashes += 1
        case UInt8(ascii: ":") where position == cell.lowerBound: alignment |= 1
        case UInt8(ascii: ":") where position == cell.upperBound - 1: alignment |= 2
        default: return nil
        }
      }
      guard dashes > 0 else { return nil }
      columns.append(alignment)
    }
    let isOneColumn = columns.count == 1 && !(start..<end).contains { bytes[$0] == UInt8(ascii: "|") }
    return columns.isEmpty || isOneColumn ? nil : columns
  }

  // MARK: Verse

  mutating func startVerse(_ depth: Int) -> Start {
    guard extensions.contains(.lineBlocks), isVerseLine else { return .none }
    makeRoom(depth)
    openLeaf(.verse, at: contentOffset)
    appendVerseLine()
    return .leaf
  }

  private var isVerseLine: Bool {
    bytes[contentOffset] == UInt8(ascii: "|") && !isBlank
      && (contentOffset + 1 >= lineEnd || bytes[contentOffset + 1] == UInt8(ascii: " "))
  }

  private mutating func appendVerseLine() {
    let lower = min(contentOffset + 2, lineEnd)
    lines.append(
      Line(lower: Int32(truncatingIfNeeded: lower), upper: Int32(truncatingIfNeeded: max(lower, trimmedEnd))))
    contentEnd = trimmedEnd
  }

  /// Makes verse of one line the header of a table, if the line is the row of dashes that comes next in one.
  private mutating func makeTable(_ depth: Int) -> Bool {
    guard extensions.contains(.pipeTables), indent < 4, let header = lines.last else { return false }
    lines[lines.count - 1].lower = blocks[leaf].sourceLower
    if startTable(depth) { return true }
    lines[lines.count - 1] = header
    return false
  }

  /// Goes on with the open table or verse; `false` where the line isn't part of it.
  mutating func continueRows() -> Bool {
    if leafKind == .verse, makeTable(stack.count) { return true }
    if leafKind == .verse, isVerseLine, indent < 4 {
      appendVerseLine()
      return true
    }
    if leafKind == .verse, indent > 0, !isBlank {
      lines.append(
        Line(
          lower: Int32(truncatingIfNeeded: contentOffset), upper: Int32(truncatingIfNeeded: trimmedEnd),
          padding: Line.continuation))
      contentEnd = trimmedEnd
      return true
    }
    if leafKind == .tableRow, (contentOffset..<lineEnd).contains(where: { bytes[$0] == UInt8(ascii: "|") }) {
      closeLeaf()
      addRow(flags: [])
      lines.append(
        Line(lower: Int32(truncatingIfNeeded: contentOffset), upper: Int32(truncatingIfNeeded: trimmedEnd)))
      contentEnd = trimmedEnd
      return true
    }
    closeLeaf()
    return false
  }

  // MARK: Definition lists

  /// Begins a definition of the one-line paragraph before it, or a further one of the same term.
  mutating func startDefinition(_ depth: Int, _ inParagraph: Bool) -> Start {
    guard extensions.contains(.definitionLists), contentOffset + 1 < lineEnd,
      isSpaceOrTab(bytes[contentOffset + 1])
    else { return .none }
    let goesOn = depth > 0 && stack[depth - 1].kind == .definitionList
    guard goesOn || takeTerm(depth) else { return .none }
    makeRoom(goesOn ? depth : stack.count, forItem: true)
    let source = contentOffset
    let markIndent = indent
    open(Open(kind: .definition, block: 0), source: source)
    advance(to: source + 1)
    contentEnd = offset
    findContent()
    let width = min(indent, 4)
    advance(columns: width)
    stack[stack.count - 1].indent = markIndent + 1 + width
    return .container
  }

  /// Makes the paragraph before the line a term, in the definition list before it or in a new one.
  private mutating func takeTerm(_ depth: Int) -> Bool {
    let term = blocks.count - 1
    guard term >= 0, depth == stack.count, blocks[term].kind == .paragraph,
      Int(blocks[term].parent) == stack.last?.block ?? -1
    else { return false }
    let upper = leaf == term ? lines.count : Int(blocks[term].upper)
    guard upper - Int(blocks[term].lower) == 1, leaf == term || blankLine == lineNumber - 1 else { return false }
    // A term isn't read as a definition of a link.
    if leaf == term { leafKind = .definitionTerm }
    closeLeaf()
    blocks[term].kind = .definitionTerm
    if let list = listBefore(term) {
      blocks[term].parent = Int32(truncatingIfNeeded: list)
      stack.append(Open(kind: .definitionList, block: list, quoteDepth: stack.last?.quoteDepth ?? 0))
      return true
    }
    var list = blocks[term]
    list.kind = .definitionList
    blocks.insert(list, at: term)
    blocks[term + 1].parent = Int32(truncatingIfNeeded: term)
    blocks[term + 1].end = Int32(truncatingIfNeeded: term + 2)
    stack.append(Open(kind: .definitionList, block: term, quoteDepth: stack.last?.quoteDepth ?? 0))
    return true
  }

  /// The definition list that ends where a block begins.
  private func listBefore(_ block: Int) -> Int? {
    guard block > 0 else { return nil }
    var index = block - 1
    // The way up from the last block within the list is as long as that block is deep.
    while index >= 0, blocks[index].parent != blocks[block].parent { index = Int(blocks[index].parent) }
    return index >= 0 && blocks[index].kind == .definitionList ? index : nil
  }
}

/// The cells of a table's row.
enum PipeTable {
  /// Divides a row at its bars, except those that a backslash escapes, and trims the cells.
  static func cells(_ bytes: Bytes, _ row: Range<Int>) -> [Range<Int>] {
    var lower = row.lowerBound
    var end = row.upperBound
    if bytes[lower] == UInt8(ascii: "|"), lower < end { lower += 1 }
    while end > lower, isSpaceOrTab(bytes[end - 1]) { end -= 1 }
    if end > lower, bytes[end - 1] == UInt8(ascii: "|"), end - 1 == lower || bytes[end - 2] != UInt8(ascii: "\\") {
      end -= 1
    }
    var cells: [Range<Int>] = []
    var position = lower
    while position <= end {
      if position == end || bytes[position] == UInt8(ascii: "|") {
        cells.append(trimmed(bytes, lower..<position))
        lower = position + 1
      } else if bytes[position] == UInt8(ascii: "\\") {
        position += 1
      }
      position += 1
    }
    // A backslash at the end escapes nothing.
    if lower <= end { cells.append(trimmed(bytes, lower..<end)) }
    return cells
  }

  private static func trimmed(_ bytes: Bytes, _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, isSpaceOrTab(bytes[lower]) { lower += 1 }
    while upper > lower, isSpaceOrTab(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }
}

/// Reads the block structure of Markdown, line by line, as CommonMark's
/// [parsing strategy](https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy) describes it.
///
/// The parser walks the source once. A leaf keeps where its lines lie; inline markup is read later, when every link
/// definition is known.
struct BlockParser {
  /// A line of a leaf: its content without the marks of the blocks around it.
  struct Line {
    var lower: Int32
    var upper: Int32
    /// Spaces before the content that stand in the source as part of a tab, or `continuation`.
    var padding: Int32 = 0

    /// The padding of a line of verse that goes on with the one before.
    static let continuation: Int32 = -1
  }

  /// A block that later lines may continue.
  struct Open {
    var kind: BlockRecordKind
    var block: Int
    /// The columns that a line must be indented by to stay within a list item or a note.
    var indent = 0
    /// A list's marker: `-`, `+`, `*`, `.` or `)`.
    var marker: UInt8 = 0
    var isEmpty = false
    /// Block quotes around and including this one.
    var quoteDepth = 0
  }

  let bytes: Bytes
  let extensions: MarkdownExtensions

  var blocks: [BlockRecord] = []
  var lines: [Line] = []
  /// Info strings of code blocks, labels of notes and attributes of headings.
  var strings: [String] = []
  var links: [LinkRecord] = []
  /// Link definitions by normalised label, as indices into `links`.
  var definitions: [String: Int32] = [:]
  /// Notes by normalised label, as indices into `blocks`.
  var notes: [String: Int32] = [:]
  var alignments: [[UInt8]] = []
  var attributes: [BlockAttributes] = []

  var stack: [Open] = []
  /// Positions of block quotes in `stack`: a blank line stays within all but these.
  var quotes: [Int] = []
  /// The leaf that is open, or -1.
  var leaf = -1
  var leafKind = BlockRecordKind.paragraph
  var fence = Fence()
  var htmlKind = 0
  /// The table of the open row.
  var table = -1

  // The line that is being read
  var lineStart = 0
  var lineEnd = 0
  var nextLine = 0
  var offset = 0
  var column = 0
  /// Columns of a tab that are still to be consumed.
  var tabRemainder = 0
  var contentOffset = 0
  var contentColumn = 0
  var indent: Int { contentColumn - column }
  var isBlank: Bool { contentOffset >= lineEnd }

  /// The number of the line that was last blank, and how many block quotes it was in.
  var lineNumber = 0
  var blankLine = -1
  var blankQuoteDepth = 0
  /// No thematic break begins before this offset of the line, because a byte there is no mark of one.
  ///
  /// Without it, each item of `- - - - a` would look through the rest of the line.
  var noBreakBefore = 0
  /// The end of the last line with content.
  var contentEnd = 0

  init(_ bytes: Bytes, extensions: MarkdownExtensions) {
    self.bytes = bytes
    self.extensions = extensions
    lines.reserveCapacity(bytes.count / 48)
  }

  /// Reads all lines from an offset on.
  mutating func parse(from start: Int) {
    nextLine = start
    while nextLine < bytes.count {
      readLine()
    }
    close(to: 0)
    closeLeaf()
  }

  private mutating func readLine() {
    lineStart = nextLine
    lineEnd = bytes.lineEnd(from: lineStart)
    nextLine = lineEnd + 1
    if bytes[lineEnd] == UInt8(ascii: "\r"), bytes[lineEnd + 1] == UInt8(ascii: "\n") { nextLine += 1 }
    lineNumber += 1
    offset = lineStart
    column = 0
    tabRemainder = 0
    findContent()

    // Most lines of an essay go on with a paragraph that no block surrounds.
    if stack.isEmpty, leaf >= 0, leafKind == .paragraph, indent == 0, contentOffset < lineEnd,
      !starters.contains(bytes[contentOffset])
    {
      appendParagraphLine()
      return
    }
    incorporate()
  }

  /// Bytes that a block other than a paragraph may begin with.
  let starters = CharacterSet("#>-+*_=`~<0123456789[|:")

  // MARK: Moving along a line

  /// Finds the first byte from `offset` on that isn't a space or a tab, and its column.
  mutating func findContent() {
    var position = offset
    var column = self.column
    if tabRemainder > 0 {
      column += tabRemainder
      position += 1
    }
    while position < lineEnd {
      let byte = bytes[position]
      if byte == UInt8(ascii: " ") {
        column += 1
      } else if byte == UInt8(ascii: "\t") {
        column += 4 - column % 4
      } else {
        break
      }
      position += 1
    }
    contentOffset = position
    contentColumn = column
  }

  /// Consumes columns of white space.
  ///
  /// A tab of which only part is consumed leaves the rest as spaces.
  mutating func advance(columns: Int) {
    var left = columns
    while left > 0, offset < lineEnd {
      let byte = bytes[offset]
      guard byte == UInt8(ascii: "\t") || byte == UInt8(ascii: " ") else { break }
      let width = byte == UInt8(ascii: " ") ? 1 : tabRemainder > 0 ? tabRemainder : 4 - column % 4
      if width > left {
        tabRemainder = width - left
        column += left
        return
      }
      left -= width
      column += width
      tabRemainder = 0
      offset += 1
    }
  }

  /// Consumes all up to a byte that follows no tab.
  mutating func advance(to position: Int) {
    offset = contentOffset
    column = contentColumn
    tabRemainder = 0
    column += position - offset
    offset = position
  }

  /// Consumes the space that may follow a block quote's mark.
  mutating func advanceOptionalSpace() {
    let byte = bytes[offset]
    if offset < lineEnd, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { advance(columns: 1) }
  }

  // MARK: A line

  private mutating func incorporate() {
    var depth = matchOpenBlocks()
    var isLazy = depth < stack.count

    if !isLazy, leaf >= 0 {
      switch leafKind {
      case .codeBlock:
        if continueCode() { return }
      case .htmlBlock:
        if continueHTML() { return }
      case .tableRow, .verse:
        if continueRows() { return }
      default: break
      }
    }

    var startedBlock = false
    // Every turn opens a block or ends the line, and each block opened consumes a byte.
    while true {
      findContent()
      if isBlank { break }
      if indent >= 4 {
        let isParagraph = leaf >= 0 && leafKind == .paragraph
        if !isParagraph || startedBlock {
          makeRoom(depth)
          startIndentedCode()
          return
        }
        break
      }
      let first = bytes[contentOffset]
      guard starters.contains(first) else { break }
      let inParagraph = !isLazy && leaf >= 0 && leafKind == .paragraph
      switch start(first, depth: depth, inParagraph: inParagraph) {
      case .none:
        addText(depth: depth, startedBlock: startedBlock)
        return
      case .leaf:
        return
      case .container:
        startedBlock = true
        depth = stack.count
        isLazy = false
      }
    }
    addText(depth: depth, startedBlock: startedBlock)
  }

  /// Goes through the open blocks as far as the line continues them, and consumes their marks.
  private mutating func matchOpenBlocks() -> Int {
    var depth = 0
    while depth < stack.count {
      let open = stack[depth]
      switch open.kind {
      case .blockQuote:
        guard indent < 4, contentOffset < lineEnd, bytes[contentOffset] == UInt8(ascii: ">") else { return depth }
        advance(to: contentOffset + 1)
        advanceOptionalSpace()
        findContent()
      case .listItem, .footnote, .definition:
        if isBlank {
          // A blank line stays within every block but quotes, and an item that has begun with one.
          let end = quotes.first { $0 >= depth } ?? stack.count
          if end == stack.count, let last = stack.last, last.isEmpty { return stack.count - 1 }
          consumeBlankIndent(from: depth, to: end)
          depth = end
          continue
        }
        // What is consumed is white space, so that the content stays where it was found.
        guard indent >= open.indent else { return depth }
        advance(columns: open.indent)
      default: break
      }
      depth += 1
    }
    return depth
  }

  /// Consumes what of a blank line's white space indents it within list items; code may hold the rest.
  private mutating func consumeBlankIndent(from depth: Int, to end: Int) {
    var depth = depth
    // No more levels are looked at than the line has columns.
    while depth < end, indent > 0 {
      advance(columns: min(indent, stack[depth].indent))
      depth += 1
    }
  }

  /// What beginning a block came to.
  enum Start {
    case none
    case container
    case leaf
  }

  private mutating func addText(depth: Int, startedBlock: Bool) {
    if isBlank {
      close(to: depth)
      closeLeaf()
      if !startedBlock { noteBlankLine() }
      return
    }
    if leaf >= 0, leafKind == .paragraph {
      appendParagraphLine()
      return
    }
    makeRoom(depth)
    openLeaf(.paragraph, at: contentOffset)
    appendParagraphLine()
  }

  /// Remembers that the line was blank: blocks that it stands between make their list loose.
  mutating func noteBlankLine() {
    blankLine = lineNumber
    blankQuoteDepth = stack.last?.quoteDepth ?? 0
  }

  private mutating func appendParagraphLine() {
    lines.append(Line(lower: Int32(truncatingIfNeeded: contentOffset), upper: Int32(truncatingIfNeeded: lineEnd)))
    contentEnd = lineEnd
  }

  // MARK: Opening and closing

  /// Opens a container block in the innermost open one.
  mutating func open(_ container: Open, source: Int, detail: Int32 = 0, flags: BlockFlags = []) {
    var container = container
    container.block = addBlock(container.kind, source: source, detail: detail, flags: flags)
    container.quoteDepth = (stack.last?.quoteDepth ?? 0) + (container.kind == .blockQuote ? 1 : 0)
    if container.kind == .blockQuote { quotes.append(stack.count) }
    stack.append(container)
  }

  /// Opens a leaf in the innermost open container.
  mutating func openLeaf(_ kind: BlockRecordKind, at source: Int, detail: Int32 = 0, flags: BlockFlags = []) {
    leaf = addBlock(kind, source: source, detail: detail, flags: flags)
    leafKind = kind
    blocks[leaf].lower = Int32(truncatingIfNeeded: lines.count)
  }

  private mutating func addBlock(_ kind: BlockRecordKind, source: Int, detail: Int32, flags: BlockFlags) -> Int {
    if let last = stack.indices.last {
      let around = stack[last]
      if blankLine == lineNumber - 1, blankLine > 0, blankQuoteDepth <= around.quoteDepth, hasChildren(around.block) {
        switch around.kind {
        // In a definition list, only a blank line between a term and its definition counts.
        case .list, .definitionList: blocks[around.block].flags.insert(.loose)
        case .listItem: blocks[Int(blocks[around.block].parent)].flags.insert(.loose)
        default: break
        }
      }
      stack[last].isEmpty = false
    }
    blocks.append(
      BlockRecord(
        kind: kind, detail: detail, parent: Int32(truncatingIfNeeded: stack.last?.block ?? -1),
        sourceLower: Int32(truncatingIfNeeded: source), flags: flags))
    return blocks.count - 1
  }

  private func hasChildren(_ block: Int) -> Bool { blocks.count > block + 1 }

  /// Closes every container from a depth on, and the leaf within them.
  mutating func close(to depth: Int) {
    guard depth < stack.count else { return }
    closeLeaf()
    while stack.count > depth, let open = stack.popLast() {
      if open.kind == .blockQuote { quotes.removeLast() }
      blocks[open.block].end = Int32(truncatingIfNeeded: blocks.count)
      blocks[open.block].sourceUpper = Int32(truncatingIfNeeded: contentEnd)
    }
  }

  /// Closes what a new block at a depth can't stand in: the leaf, deeper containers, and a list that the block isn't an
  /// item of.
  mutating func makeRoom(_ depth: Int, forItem: Bool = false) {
    var depth = depth
    if !forItem, depth > 0, stack[depth - 1].kind == .list || stack[depth - 1].kind == .definitionList { depth -= 1 }
    close(to: depth)
    closeLeaf()
  }

  mutating func closeLeaf() {
    guard leaf >= 0 else { return }
    let index = leaf
    leaf = -1
    switch leafKind {
    case .paragraph:
      takeLinkDefinitions(index)
      trimLastLine(index)
    case .definitionTerm: trimLastLine(index)
    case .codeBlock where !blocks[index].flags.contains(.fenced):
      while lines.count > Int(blocks[index].lower), let last = lines.last, isWhite(last) { lines.removeLast() }
    default: break
    }
    blocks[index].upper = Int32(truncatingIfNeeded: lines.count)
    blocks[index].end = Int32(truncatingIfNeeded: blocks.count)
    blocks[index].sourceUpper = Int32(truncatingIfNeeded: contentEnd)
    if leafKind == .tableRow {
      blocks[table].end = blocks[index].end
      blocks[table].sourceUpper = blocks[index].sourceUpper
    }
  }

  private func isWhite(_ line: Line) -> Bool {
    (Int(line.lower)..<Int(line.upper)).allSatisfy { isSpaceOrTab(bytes[$0]) }
  }

  private mutating func trimLastLine(_ index: Int) {
    guard lines.count > Int(blocks[index].lower), let last = lines.indices.last else { return }
    while lines[last].upper > lines[last].lower, isSpaceOrTab(bytes[Int(lines[last].upper) - 1]) {
      lines[last].upper -= 1
    }
  }
}

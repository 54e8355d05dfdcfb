/// Writes an essay's blocks in the normalised form of Markdown.
struct MarkdownWriter {
  /// What stands before the lines of a block: once before the first of them, then before all others.
  private struct Frame {
    var first: [UInt8]?
    var rest: [UInt8]
    var end: Int
  }

  var output: [UInt8] = []
  let essay: Essay
  let layers: Essay.Layers
  let extensions: MarkdownExtensions
  private var frames: [Frame] = []
  /// How many frames the blank line that is due stands in, or -1.
  private var gap = -1
  /// The block that was written last.
  private var last = -1
  /// Lists that are written with the second of two markers, since they follow a list of their kind.
  private var alternates: Set<Int> = []
  /// Spaces after the marker of the next item.
  private var markerPadding = ""

  // The state of the leaf that is written, see `MarkdownWriter+Inlines.swift`
  var leafKind = BlockRecordKind.paragraph
  var isAtLineStart = false
  var lastDelimiter = (end: -1, byte: UInt8(0))
  /// Where in the output the last mark that begins markup ends.
  var openingEnd = -1
  var closed: (byte: UInt8, before: CharacterClass)?
  /// Whether the leaf's delimiters, and the same characters as text, stand as in the source.
  var keepsDelimiters = false
  /// Whether hyphens are escaped.
  var escapesDashes = false
  /// How many superscripts and subscripts are open.
  var openScripts = 0
  var literals: LiteralBytes

  init(_ essay: Essay) {
    self.essay = essay
    layers = essay.storage.layers
    extensions = essay.extensions
    var source = essay.markdown
    literals = Bytes.with(&source) {
      LiteralBytes(essay.storage.layers.sourceRuns, $0, textCount: essay.storage.textCount)
    }
  }

  mutating func writeWhole() {
    writeFrontMatter()
    var text = essay.text
    Bytes.with(&text) { bytes in
      var index = 0
      while index < layers.blocks.count {
        let block = layers.blocks[index]
        endParagraphOfQuote(before: index, block)
        popFrames(before: index)
        if block.kind != .linkDefinitions || isInItem(block) || separates(index, block) {
          requestGap(before: index, block)
          write(block, index, bytes)
          last = index
        }
        index += 1
      }
      popFrames(before: Int.max)
    }
    // An empty line keeps a first character from being taken for a byte order mark.
    if output.starts(with: [0xef, 0xbb, 0xbf]) { output.insert(UInt8(ascii: "\n"), at: 0) }
  }

  private mutating func writeFrontMatter() {
    guard !essay.metadata.entries.isEmpty else { return }
    put("---\n")
    for entry in essay.metadata.entries {
      put(Self.isPlainKey(entry.key) ? entry.key : YAML.flow(.string(entry.key)))
      put(": ")
      put(YAML.flow(entry.value))
      put("\n")
    }
    put("---\n")
    gap = 0
  }

  /// Whether a key needs no quotation marks: a word of ASCII letters that YAML doesn't take for something else.
  private static func isPlainKey(_ key: String) -> Bool {
    let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    guard let first = key.utf8.first, isLetter(first), !words.contains(key.lowercased()) else { return false }
    return key.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
  }

  // MARK: Blocks

  private mutating func write(_ block: BlockRecord, _ index: Int, _ bytes: Bytes) {
    let next = max(index + 1, Int(block.end))
    switch block.kind {
    case .blockQuote:
      push("> ", "> ", end: next)
    case .list:
      if isAlternate(index, block) { alternates.insert(index) }
      indentBeforeHTML(index, block, bytes)
    case .listItem:
      let marker = marker(of: block) + markerPadding
      markerPadding = ""
      push(marker, String(repeating: " ", count: marker.utf8.count), end: next)
      if beginsIndented(index, bytes) { writeEmptyLine() }
    case .footnote:
      push("[^\(layers.strings[Int(block.detail)])]: ", "    ", end: next)
      if beginsIndented(index, bytes) { writeEmptyLine() }
    case .definition:
      // No more than four spaces after the mark aren't part of the text.
      let padding = beginsIndented(index, bytes) ? "   " : ""
      push(": " + padding, "  " + padding, end: next)
    case .definitionList: indentBeforeHTML(index, block, bytes)
    case .linkDefinitions: writeDefinition()
    case .table: break
    case .tableRow: writeRow(block, bytes)
    case .thematicBreak: writeLine("***")
    case .codeBlock: writeCode(block, bytes)
    case .htmlBlock: writeLines(bytes, Int(block.lower)..<Int(block.upper))
    case .heading: writeHeading(index, block, bytes)
    case .paragraph, .definitionTerm:
      writeParagraph(block, bytes)
      endLine()
    case .verse:
      push("| ", "| ", end: index + 1)
      beginLine()
      writeInlines(block, bytes)
      endLine()
    }
  }

  /// A definition of a link that nothing can refer to, since no text is written with such an entity.
  private static let definition = "[&empty;]: <>"

  private mutating func writeDefinition() { writeLine(Self.definition) }

  /// Writes a paragraph's lines, or a heading's, without the end of the last.
  ///
  /// Where the first would be raw HTML of its own, a definition of a link stood before it in the source, so that it was
  /// a further line and could be indented.
  private mutating func writeParagraph(_ block: BlockRecord, _ bytes: Bytes) {
    beginLine()
    let start = output.count
    writeInlines(block, bytes)
    guard beginsHTML(from: start) else { return }
    var inserted = Array(Self.definition.utf8)
    inserted.append(UInt8(ascii: "\n"))
    for frame in frames { inserted.append(contentsOf: frame.rest) }
    inserted.append(contentsOf: "    ".utf8)
    output.insert(contentsOf: inserted, at: start)
  }

  /// Whether what is written of a paragraph begins with raw HTML that is a block.
  private func beginsHTML(from start: Int) -> Bool {
    guard start < output.count, output[start] == UInt8(ascii: "<") else { return false }
    return Bytes.with(Array(output[start...].prefix { $0 != UInt8(ascii: "\n") })) { line in
      var parser = BlockParser(line, extensions: .commonMark)
      parser.parse(from: 0)
      return parser.blocks.first?.kind == .htmlBlock
    }
  }

  /// Whether definitions of links stand in a list's item, a note or a definition.
  ///
  /// Without them an item might be empty, which can't come right after a paragraph, or begin with raw HTML that is
  /// indented, or its list not be loose.
  private func isInItem(_ block: BlockRecord) -> Bool {
    guard block.parent >= 0 else { return false }
    let kind = layers.blocks[Int(block.parent)].kind
    return kind == .listItem || kind == .footnote || kind == .definition
  }

  /// Whether definitions of links stand between two definition lists, which would else be one.
  private func separates(_ index: Int, _ block: BlockRecord) -> Bool {
    guard index + 1 < layers.blocks.count, last >= 0, case let next = layers.blocks[index + 1],
      next.kind == .definitionList, next.parent == block.parent
    else { return false }
    var before = last
    while layers.blocks[before].parent > block.parent { before = Int(layers.blocks[before].parent) }
    return layers.blocks[before].kind == .definitionList && layers.blocks[before].parent == block.parent
  }

  private func marker(of item: BlockRecord) -> String {
    let list = Int(item.parent)
    let isAlternate = alternates.contains(list)
    guard item.flags.contains(.ordered) else { return isAlternate ? "+ " : "- " }
    return "\(item.detail)\(isAlternate ? ")" : ".") "
  }

  /// Whether a list follows another of its kind, with which it would become one, or would make three bullets in a line,
  /// which alone are a thematic break, or one that begins with bars below a paragraph, which makes a table of that.
  private func isAlternate(_ index: Int, _ block: BlockRecord) -> Bool {
    if !block.flags.contains(.ordered), index > 0, case let before = layers.blocks[index - 1],
      before.kind == .paragraph || before.kind == .linkDefinitions, before.parent == block.parent,
      index + 2 < Int(block.end),
      case let kind = layers.blocks[index + 2].kind, kind == .verse || kind == .table
    {
      return true
    }
    if index >= 3, Int(block.parent) == index - 1, hasDash(index - 1),
      layers.blocks[index - 1].parent == Int32(truncatingIfNeeded: index - 2),
      layers.blocks[index - 2].parent == Int32(truncatingIfNeeded: index - 3), hasDash(index - 3)
    {
      return true
    }
    var before = index - 1
    while before > Int(block.parent) {
      // The way up from the block before is as long as that block is deep below its sibling.
      while layers.blocks[before].parent > block.parent { before = Int(layers.blocks[before].parent) }
      let sibling = layers.blocks[before]
      guard sibling.kind == .linkDefinitions else {
        let isSame = sibling.kind == .list && sibling.flags.contains(.ordered) == block.flags.contains(.ordered)
        return isSame && !alternates.contains(before)
      }
      before -= 1
    }
    return false
  }

  /// Whether a block is an item that begins with a dash.
  private func hasDash(_ index: Int) -> Bool {
    let item = layers.blocks[index]
    return item.kind == .listItem && !item.flags.contains(.ordered) && !alternates.contains(Int(item.parent))
  }

  /// Whether a block is raw HTML that begins with spaces, which after a list's marker would count as part of that.
  private func startsIndented(_ index: Int, _ bytes: Bytes) -> Bool {
    guard layers.blocks.indices.contains(index), layers.blocks[index].kind == .htmlBlock else { return false }
    return isSpaceOrTab(bytes[Int(layers.blocks[index].lower)])
  }

  /// Whether a container begins with such raw HTML.
  private func beginsIndented(_ container: Int, _ bytes: Bytes) -> Bool {
    layers.blocks[container].end > Int32(truncatingIfNeeded: container + 1) && startsIndented(container + 1, bytes)
  }

  /// The spaces before a list's items, so that raw HTML after it that is itself indented is no part of them.
  ///
  /// The same goes for a list before one that is indented so. Three lists before the HTML at most are, as it is by no
  /// more than three spaces and each mark takes up two.
  private func indent(of list: Int, _ bytes: Bytes) -> Int {
    let parent = layers.blocks[list].parent
    var marks: [Int] = []
    var next = list
    while next < layers.blocks.count, layers.blocks[next].parent == parent {
      let end = Int(layers.blocks[next].end)
      switch layers.blocks[next].kind {
      case .list, .definitionList:
        guard marks.count < 3 else { return 0 }
        var last = next + 1
        while last < end, Int(layers.blocks[last].end) < end { last = max(last + 1, Int(layers.blocks[last].end)) }
        let item = layers.blocks[last]
        marks.append(item.kind == .listItem ? marker(of: item).utf8.count : 2)
      case .linkDefinitions: break
      default:
        guard startsIndented(next, bytes) else { return 0 }
        var width = 0
        while isSpaceOrTab(bytes[Int(layers.blocks[next].lower) + width]) { width += 1 }
        return marks.reversed().reduce(width) { max(0, $0 + 1 - $1) }
      }
      next = max(next + 1, end)
    }
    return 0
  }

  /// Indents a list before raw HTML that is itself indented.
  ///
  /// What comes first on the line of a mark can't be indented: there, spaces would belong to that mark. Its own text is
  /// instead, or it begins on a line of its own.
  private mutating func indentBeforeHTML(_ list: Int, _ block: BlockRecord, _ bytes: Bytes) {
    let end = Int(block.end)
    let indent = String(repeating: " ", count: indent(of: list, bytes))
    guard !indent.isEmpty else { return }
    let isFirst = block.parent >= 0 && frames.last?.first != nil && layers.blocks[Int(block.parent)].kind != .blockQuote
    guard isFirst else { return push(indent, indent, end: end) }
    guard block.kind == .list else { return push("", indent, end: end) }
    if layers.blocks[list + 1].end == Int32(truncatingIfNeeded: list + 2) || beginsIndented(list + 1, bytes) {
      writeEmptyLine()
      push(indent, indent, end: end)
    } else {
      markerPadding = indent
      push("", indent, end: end)
    }
  }

  private mutating func writeHeading(_ index: Int, _ block: BlockRecord, _ bytes: Bytes) {
    let spans = layers.spans
    let inner =
      spans.isEmpty
      ? [][...] : spans[spans.partition { $0.lower >= block.lower }..<spans.partition { $0.lower > block.upper }]
    let hasLines = inner.contains { span in
      span.kind == .hardBreak
        || span.kind == .html && (Int(span.lower)..<Int(span.upper)).contains { bytes[$0] == UInt8(ascii: "\n") }
    }
    let attributes = Block(essay: essay, index: index).attributes.map { " {\($0)}" } ?? ""
    if hasLines {
      writeParagraph(block, bytes)
      put(attributes)
      endLine()
      writeLine(block.detail == 1 ? "===" : "---")
      return
    }
    beginLine()
    put(String(repeating: "#", count: Int(block.detail)))
    if block.lower < block.upper || !inner.isEmpty { put(" ") }
    isAtLineStart = false
    let start = output.count
    writeInlines(block, bytes)
    // A last mark would be taken for a closing one.
    if output.count > start, output.last == UInt8(ascii: "#") {
      output.insert(UInt8(ascii: "\\"), at: output.count - 1)
    }
    put(attributes)
    // Those of a link would be taken for the heading's.
    if attributes.isEmpty, endsInAttributes(from: start) { put(" #") }
    endLine()
  }

  private func endsInAttributes(from start: Int) -> Bool {
    extensions.contains(.attributes) && output.last == UInt8(ascii: "}")
      && Bytes.with(Array(output[start...])) { Attributes.readLast($0, in: 0..<$0.count) != nil }
  }

  private mutating func writeCode(_ block: BlockRecord, _ bytes: Bytes) {
    let info = block.detail < 0 ? "" : layers.strings[Int(block.detail)]
    let range = Int(block.lower)..<Int(block.upper)
    // A fence of backticks can't have backticks after it.
    let mark = UInt8(ascii: info.utf8.contains(UInt8(ascii: "`")) ? "~" : "`")
    let fence = [UInt8](repeating: mark, count: max(3, Self.longestRun(of: mark, in: bytes, range) + 1))
    beginLine()
    output.append(contentsOf: fence)
    if info.utf8.first == mark { put(" ") }
    put(info)
    endLine()
    if block.flags.contains(.hasLines) { writeLines(bytes, range) }
    beginLine()
    output.append(contentsOf: fence)
    endLine()
  }

  static func longestRun(of byte: UInt8, in bytes: Bytes, _ range: Range<Int>) -> Int {
    var longest = 0
    var count = 0
    for position in range {
      count = bytes[position] == byte ? count + 1 : 0
      longest = max(longest, count)
    }
    return longest
  }

  private mutating func writeRow(_ block: BlockRecord, _ bytes: Bytes) {
    let isHeader = block.flags.contains(.header)
    let spans = layers.spans
    var index = spans.partition { $0.lower >= block.lower }
    // A bar and a space at the start of the first line would go on with verse.
    let table = Int(block.parent)
    let isAfterVerse = isHeader && table > 0 && layers.blocks[table - 1].kind == .verse
    let hasBars = !isAfterVerse || needsBars(block, index)
    let bar = isAfterVerse ? hasBars ? "|" : "" : "| "
    beginLine()
    put(bar)
    isAtLineStart = bar.isEmpty
    var count = 0
    while index < spans.count, spans[index].lower <= block.upper, spans[index].kind == .cell {
      let next = max(index + 1, Int(spans[index].end))
      if count > 0 { put(output.last == UInt8(ascii: "|") ? "| " : " | ") }
      writeInlines(index + 1..<next, Int(spans[index].lower)..<Int(spans[index].upper), bytes, in: .tableRow)
      isAtLineStart = false
      count += 1
      index = next
    }
    if hasBars || count == 1 { put(output.last == UInt8(ascii: "|") ? "|" : " |") }
    endLine()
    guard isHeader else { return }
    let columns = layers.alignments[Int(block.detail)].map { Self.rules[Int($0 & 3)] }
    let rule = columns.joined(separator: " | ")
    writeLine(isAfterVerse ? (columns.count == 1 ? rule + " |" : rule) : "| \(rule) |")
  }

  /// Whether the first or the last cell of a row, whose spans begin at an index, holds nothing, or the first begins
  /// with raw HTML, which might be a block.
  private func needsBars(_ row: BlockRecord, _ index: Int) -> Bool {
    guard index < layers.spans.count, case let first = layers.spans[index] else { return true }
    if Int(first.end) <= index + 1 {
      if first.lower == first.upper { return true }
    } else if layers.spans[index + 1].kind == .html, layers.spans[index + 1].lower == first.lower {
      return true
    }
    let next = layers.spans.partition { $0.lower > row.upper }
    guard next > index, case let last = layers.spans[next - 1] else { return true }
    return last.kind == .cell && last.lower == last.upper
  }

  private static let rules = ["---", ":--", "--:", ":-:"]

  // MARK: Lines

  private mutating func push(_ first: String, _ rest: String, end: Int) {
    frames.append(Frame(first: Array(first.utf8), rest: Array(rest.utf8), end: end))
  }

  private mutating func popFrames(before index: Int) {
    while let last = frames.last, last.end <= index {
      // A block without content is its mark alone.
      if last.first != nil { writeEmptyLine() }
      frames.removeLast()
    }
  }

  mutating func put(_ text: String) { output.append(contentsOf: text.utf8) }

  /// Begins a line with what stands before it, and the blank line before that if one is due.
  mutating func beginLine() {
    if gap >= 0, !output.isEmpty {
      let start = output.count
      for frame in frames.prefix(gap) { output.append(contentsOf: frame.rest) }
      trim(downTo: start)
      output.append(UInt8(ascii: "\n"))
    }
    gap = -1
    for number in frames.indices {
      output.append(contentsOf: frames[number].first ?? frames[number].rest)
      frames[number].first = nil
    }
    isAtLineStart = true
  }

  mutating func endLine() { output.append(UInt8(ascii: "\n")) }

  private mutating func writeLine(_ text: String) {
    beginLine()
    put(text)
    endLine()
  }

  /// Writes a line of nothing but marks.
  private mutating func writeEmptyLine() {
    let needsSpace = frames.last?.first?.first == UInt8(ascii: ":")
    beginLine()
    // A definition needs the space after its mark.
    if !needsSpace { trim(downTo: output.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0) }
    endLine()
  }

  /// Writes lines of code or raw HTML as they are.
  private mutating func writeLines(_ bytes: Bytes, _ range: Range<Int>) {
    var lower = range.lowerBound
    while true {
      var upper = lower
      while upper < range.upperBound, bytes[upper] != UInt8(ascii: "\n") { upper += 1 }
      if lower < upper {
        beginLine()
        bytes.append(lower..<upper, to: &output)
        endLine()
      } else {
        writeEmptyLine()
      }
      guard upper < range.upperBound else { return }
      lower = upper + 1
    }
  }

  private mutating func trim(downTo start: Int) {
    while output.count > start, output.last == UInt8(ascii: " ") { output.removeLast() }
  }

  /// Writes a quote's empty line, where no blank line keeps text from going on with a paragraph at the end of the quote.
  private mutating func endParagraphOfQuote(before index: Int, _ block: BlockRecord) {
    switch block.kind {
    case .paragraph, .heading, .htmlBlock, .table, .definitionList: break
    default: return
    }
    guard last >= 0, layers.blocks[last].kind == .paragraph || layers.blocks[last].kind == .linkDefinitions,
      block.parent >= 0, case let item = layers.blocks[Int(block.parent)], item.kind == .listItem,
      !layers.blocks[Int(item.parent)].flags.contains(.loose),
      let quote = frames.firstIndex(where: { $0.end <= index && $0.rest.starts(with: ">".utf8) })
    else { return }
    for frame in frames[...quote] { output.append(contentsOf: frame.rest) }
    trim(downTo: 0)
    endLine()
  }

  /// Whether a block quote ends between a block and a further one in a container around it.
  private func leavesQuote(from block: Int, to container: Int) -> Bool {
    var outer = Int(layers.blocks[block].parent)
    while outer > container {
      if layers.blocks[outer].kind == .blockQuote { return true }
      outer = Int(layers.blocks[outer].parent)
    }
    return false
  }

  /// Asks for a blank line before a block, unless it is the first of its siblings or a blank line would loosen a list.
  private mutating func requestGap(before index: Int, _ block: BlockRecord) {
    let parent = Int(block.parent)
    guard last > parent, block.kind != .tableRow else { return }
    // To raw HTML without an end a blank line would belong.
    if layers.blocks[last].flags.contains(.endless), !leavesQuote(from: last, to: parent) { return }
    if parent >= 0 {
      let around = layers.blocks[parent]
      switch (around.kind, block.kind) {
      case (.definitionList, .definitionTerm): break
      case (.list, _), (.definitionList, _): if !around.flags.contains(.loose) { return }
      case (.listItem, _):
        if around.parent >= 0, !layers.blocks[Int(around.parent)].flags.contains(.loose) { return }
      default: break
      }
    }
    gap = gap < 0 ? frames.count : min(gap, frames.count)
  }
}

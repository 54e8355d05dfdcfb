/// Puts an essay together: front matter, then blocks, then the reading text with its markup, then sections.
struct EssayBuilder {
  private let extensions: MarkdownExtensions
  private var layers = Essay.Layers()
  private var text: StringWriter
  private var inline: InlineParser
  private var blockParser: BlockParser
  private let source: Bytes
  private var openSpans: [Int] = []
  /// Content of leaves whose lines don't lie together in the source.
  private var scratch: [UInt8] = []

  /// Reads the body of a source, after its front matter.
  static func build(_ source: Bytes, from start: Int, extensions: MarkdownExtensions) -> (Essay.Layers, String) {
    var parser = BlockParser(source, extensions: extensions)
    parser.parse(from: start)
    // The text is hardly ever longer than the source: only some entities are shorter than what they stand for.
    var capacity = source.count + 64
    while true {
      let (text, layers) = StringWriter.string(capacity: capacity) { writer in
        var builder = EssayBuilder(parser, source, extensions, writer)
        builder.emitLeaves()
        builder.finishContainers()
        builder.findSections()
        writer = builder.text
        return builder.layers
      }
      if let text, let layers { return (layers, text) }
      capacity *= 4
    }
  }

  private init(
    _ parser: BlockParser, _ source: Bytes, _ extensions: MarkdownExtensions, _ text: StringWriter
  ) {
    self.extensions = extensions
    self.source = source
    self.text = text
    blockParser = parser
    inline = InlineParser(
      extensions: extensions, definitions: parser.definitions, notes: parser.notes, links: parser.links)
    blockParser.links = []
    layers.blocks = parser.blocks
    blockParser.blocks = []
    layers.strings = parser.strings
    layers.alignments = parser.alignments
    layers.attributes = parser.attributes
    layers.sourceRuns.reserveCapacity(parser.lines.count / 8)
  }

  // MARK: Leaves

  private mutating func emitLeaves() {
    for index in layers.blocks.indices {
      let record = layers.blocks[index]
      guard record.kind.hasText else {
        layers.blocks[index].lower = count
        layers.blocks[index].upper = count
        continue
      }
      if !layers.leaves.isEmpty { text.append(UInt8(ascii: "\n")) }
      layers.leaves.append(Int32(truncatingIfNeeded: index))
      layers.blocks[index].lower = count
      let lines = Int(record.lower)..<Int(record.upper)
      if record.kind == .tableRow {
        emitRow(lines)
      } else if record.kind.hasInlines {
        emitInlines(lines, keepsLineBreaks: record.kind == .verse)
      } else {
        emitLiteral(lines)
      }
      layers.blocks[index].upper = count
    }
    layers.links = inline.links
    layers.isASCII = text.isASCII
  }

  private var count: Int32 { Int32(truncatingIfNeeded: text.count) }

  private mutating func emitLiteral(_ lines: Range<Int>) {
    for index in lines {
      let line = blockParser.lines[index]
      if index > lines.lowerBound {
        let end = Int(blockParser.lines[index - 1].upper)
        emit(byte: UInt8(ascii: "\n"), source: end..<lineBreakEnd(end))
      }
      for _ in 0..<line.padding { emit(byte: UInt8(ascii: " "), source: Int(line.lower) - 1..<Int(line.lower)) }
      emitWithoutNulls(Int(line.lower)..<Int(line.upper))
    }
  }

  /// Copies a stretch of the source; a null byte, which CommonMark doesn't allow, becomes a replacement character.
  private mutating func emitWithoutNulls(_ range: Range<Int>) {
    var lower = range.lowerBound
    while lower < range.upperBound {
      let null = source.first(of: Self.null, from: lower, to: range.upperBound)
      emit(source, lower..<null, source: lower)
      guard null < range.upperBound else { return }
      emit(text: "\u{fffd}", source: null..<null + 1)
      lower = null + 1
    }
  }

  private static let null = ByteSet("\0")

  /// The end of the source's line break at an offset.
  private func lineBreakEnd(_ offset: Int) -> Int {
    source[offset] == UInt8(ascii: "\r") && source[offset + 1] == UInt8(ascii: "\n")
      ? offset + 2 : min(offset + 1, source.count)
  }

  private mutating func emitRow(_ lines: Range<Int>) {
    guard let index = lines.first else { return }
    let line = blockParser.lines[index]
    let cells = PipeTable.cells(source, Int(line.lower)..<Int(line.upper))
    for (number, cell) in cells.enumerated() {
      if number > 0 { emit(byte: UInt8(ascii: "\t"), source: cell.lowerBound..<cell.lowerBound) }
      openSpan(.cell, detail: Int32(truncatingIfNeeded: number), source: cell.lowerBound)
      inline.collect(source, cell)
      emitMarks(source, cell, lines: nil, keepsLineBreaks: false)
      closeSpan(source: cell.upperBound)
    }
  }

  private mutating func emitInlines(_ lines: Range<Int>, keepsLineBreaks: Bool) {
    guard let first = lines.first, let last = lines.last else { return }
    if Self.areContiguous(blockParser.lines[lines], in: source) {
      let range = Int(blockParser.lines[first].lower)..<Int(blockParser.lines[last].upper)
      inline.collect(source, range)
      if inline.isPlain, !keepsLineBreaks {
        emitPlain(range)
      } else {
        emitMarks(source, range, lines: nil, keepsLineBreaks: keepsLineBreaks)
      }
      return
    }
    scratch.removeAll(keepingCapacity: true)
    var starts: [(content: Int, line: Int)] = []
    for index in lines {
      let line = blockParser.lines[index]
      starts.append((scratch.count, index))
      source.append(Int(line.lower)..<Int(line.upper), to: &scratch)
      if index < last { scratch.append(UInt8(ascii: "\n")) }
    }
    let content = scratch
    Bytes.with(content) { bytes in
      inline.collect(bytes, 0..<bytes.count)
      emitMarks(bytes, 0..<bytes.count, lines: starts, keepsLineBreaks: keepsLineBreaks)
    }
  }

  /// Whether a leaf's lines follow each other in the source with nothing but a line feed between them.
  private static func areContiguous(_ lines: ArraySlice<BlockParser.Line>, in source: Bytes) -> Bool {
    guard var end = lines.first?.upper else { return true }
    for line in lines.dropFirst() {
      guard line.lower == end + 1, source[Int(end)] == UInt8(ascii: "\n") else { return false }
      end = line.upper
    }
    return true
  }

  // MARK: Inline markup

  /// Puts out a leaf of plain text in one piece; its line breaks are the only marks.
  private mutating func emitPlain(_ range: Range<Int>) {
    let start = text.count
    emit(source, range, source: range.lowerBound)
    for mark in inline.marks { text.replace(at: start + Int(mark.lower) - range.lowerBound, by: UInt8(ascii: " ")) }
  }

  /// Puts out a leaf's content, by the marks that the inline parser has collected.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - range: Its place in `bytes`.
  ///   - lines: Where the content's lines begin and which lines of the source they are; `nil` if the content is the
  ///     source itself.
  ///   - keepsLineBreaks: Whether each line break is meant.
  private mutating func emitMarks(
    _ bytes: Bytes, _ range: Range<Int>, lines: [(content: Int, line: Int)]?, keepsLineBreaks: Bool
  ) {
    var map = ContentMap(lines: lines, parsed: blockParser.lines, source: source)
    var copied = range.lowerBound
    for index in inline.marks.indices {
      let mark = inline.marks[index]
      guard mark.kind != .literal else { continue }
      let lower = Int(mark.lower)
      let upper = Int(mark.upper)
      // What a mark already covered, as the second of two delimiters used together, is done.
      if lower < copied { continue }
      emit(bytes, copied..<lower, source: map.source(of: copied))
      copied = upper
      switch mark.kind {
      case .softBreak where keepsLineBreaks, .hardBreak:
        let start = map.source(of: lower)
        let broken = map.range(lower..<upper)
        if mark.kind == .softBreak, map.isContinued(at: upper) {
          emit(byte: UInt8(ascii: " "), source: broken)
          break
        }
        openSpan(.hardBreak, detail: -1, source: start)
        emit(byte: UInt8(ascii: "\n"), source: broken)
        closeSpan(source: broken.upperBound)
      case .literalBreak:
        emit(byte: UInt8(ascii: "\n"), source: map.range(lower..<upper))
      case .softBreak, .codeBreak:
        emit(byte: UInt8(ascii: " "), source: map.range(lower..<upper))
      case .replacement:
        emit(text: inline.replacements[Int(mark.detail)], source: map.range(lower..<upper))
      case .open:
        if mark.attributes >= 0 { openSpan(.span, detail: mark.attributes, source: map.source(of: lower)) }
        openSpan(mark.span, detail: mark.detail, source: map.source(of: lower))
      case .close:
        closeSpan(source: map.end(of: upper))
      case .point:
        openSpan(mark.span, detail: mark.detail, source: map.source(of: lower))
        closeSpan(source: map.end(of: upper))
      case .literal, .skip: break
      }
    }
    emit(bytes, copied..<range.upperBound, source: map.source(of: copied))
  }

  private mutating func openSpan(_ kind: SpanRecordKind, detail: Int32, source: Int) {
    openSpans.append(layers.spans.count)
    layers.spans.append(
      SpanRecord(
        kind: kind, detail: detail, lower: count, upper: count, sourceLower: Int32(truncatingIfNeeded: source),
        sourceUpper: 0))
  }

  private mutating func closeSpan(source: Int) {
    guard let index = openSpans.popLast() else { return }
    layers.spans[index].upper = count
    layers.spans[index].sourceUpper = Int32(truncatingIfNeeded: source)
    layers.spans[index].end = Int32(truncatingIfNeeded: layers.spans.count)
  }

  // MARK: Text and source

  @inline(__always)
  private mutating func emit(_ bytes: Bytes, _ range: Range<Int>, source: Int) {
    guard !range.isEmpty else { return }
    noteRun(textCount: range.count, source..<source + range.count)
    text.append(range, of: bytes)
  }

  private mutating func emit(byte: UInt8, source: Range<Int>) {
    noteRun(textCount: 1, source)
    text.append(byte)
  }

  /// Puts out text that stands for a stretch of the source as a whole, also where both happen to be of equal length.
  private mutating func emit(text string: String, source: Range<Int>) {
    layers.sourceRuns.append(
      SourceRun(
        text: count, source: Int32(truncatingIfNeeded: source.lowerBound),
        sourceCount: Int32(truncatingIfNeeded: source.count)))
    text.append(string)
  }

  /// Notes where in the source the next bytes of text come from, unless the last run says so already.
  @inline(__always)
  private mutating func noteRun(textCount: Int, _ source: Range<Int>) {
    if source.count == textCount, let last = layers.sourceRuns.last, last.sourceCount < 0,
      text.count - Int(last.text) == source.lowerBound - Int(last.source)
    {
      return
    }
    layers.sourceRuns.append(
      SourceRun(
        text: count, source: Int32(truncatingIfNeeded: source.lowerBound),
        sourceCount: source.count == textCount ? -1 : Int32(truncatingIfNeeded: source.count)))
  }

  // MARK: Containers and sections

  /// Gives each container the range from its first leaf to its last, and one without leaves a place within the one
  /// around it.
  ///
  /// Children stand after their parents, so that one walk backwards and one forwards do.
  private mutating func finishContainers() {
    for index in layers.blocks.indices.reversed() {
      let record = layers.blocks[index]
      guard record.parent >= 0, record.kind.hasText || record.flags.contains(.hasLines) else { continue }
      let parent = Int(record.parent)
      if !layers.blocks[parent].flags.contains(.hasLines) {
        layers.blocks[parent].flags.insert(.hasLines)
        layers.blocks[parent].upper = record.upper
      }
      layers.blocks[parent].lower = record.lower
    }
    // A block without text stands at the end of the text before it, which may lie before the block around it.
    for index in layers.blocks.indices {
      let record = layers.blocks[index]
      guard record.parent >= 0, !record.kind.hasText, !record.flags.contains(.hasLines) else { continue }
      let outer = layers.blocks[Int(record.parent)]
      let position = min(max(record.lower, outer.lower), outer.upper)
      layers.blocks[index].lower = position
      layers.blocks[index].upper = position
    }
  }

  private mutating func findSections() {
    var leaf = 0
    var index = 0
    while index < layers.blocks.count {
      let record = layers.blocks[index]
      let end = max(index + 1, Int(record.end))
      let isHeading = record.kind == .heading
      if isHeading || layers.sections.isEmpty {
        layers.sections.append(
          SectionRecord(
            heading: isHeading ? Int32(truncatingIfNeeded: index) : -1, level: isHeading ? record.detail : 0,
            blockLower: Int32(truncatingIfNeeded: index), blockUpper: 0,
            leafLower: Int32(truncatingIfNeeded: leaf), leafUpper: 0))
      }
      let section = layers.sections.count - 1
      while leaf < layers.leaves.count, Int(layers.leaves[leaf]) < end {
        if !isHeading { layers.paragraphs.append(Int32(truncatingIfNeeded: leaf)) }
        leaf += 1
      }
      layers.sections[section].blockUpper = Int32(truncatingIfNeeded: end)
      layers.sections[section].leafUpper = Int32(truncatingIfNeeded: leaf)
      index = end
    }
    // Blocks without text, such as link definitions, make no section of their own.
    if layers.sections.count > 1, let first = layers.sections.first, first.heading < 0, first.leafUpper == 0 {
      layers.sections.removeFirst()
    }
  }
}

/// The way from a leaf's content to the source.
private struct ContentMap {
  /// Starts of the content's lines; `nil` if the content is the source itself.
  let lines: [(content: Int, line: Int)]?
  let parsed: [BlockParser.Line]
  let source: Bytes
  private var current = 0

  init(lines: [(content: Int, line: Int)]?, parsed: [BlockParser.Line], source: Bytes) {
    self.lines = lines
    self.parsed = parsed
    self.source = source
  }

  /// The place in the source of a place in the content.
  ///
  /// Places are asked for in rising order.
  mutating func source(of offset: Int) -> Int {
    guard let lines else { return offset }
    while current + 1 < lines.count, lines[current + 1].content <= offset { current += 1 }
    return Int(parsed[lines[current].line].lower) + offset - lines[current].content
  }

  /// Whether the line that begins at a place in the content goes on with the one before.
  mutating func isContinued(at offset: Int) -> Bool {
    guard let lines else { return false }
    _ = source(of: offset)
    return parsed[lines[current].line].padding == BlockParser.Line.continuation
  }

  /// The place in the source after the byte before a place in the content.
  mutating func end(of offset: Int) -> Int {
    guard lines != nil, offset > 0 else { return offset }
    return source(of: offset - 1) + 1
  }

  /// The stretch of the source that a line break, or what stands within a line, comes from.
  mutating func range(_ range: Range<Int>) -> Range<Int> {
    let lower = source(of: range.lowerBound)
    guard lines != nil else { return lower..<lower + range.count }
    let last = source(of: range.upperBound - 1)
    let isTwoBytes = source[last] == UInt8(ascii: "\r") && source[last + 1] == UInt8(ascii: "\n")
    return lower..<max(lower, last + (isTwoBytes ? 2 : 1))
  }
}

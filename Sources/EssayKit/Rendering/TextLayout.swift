/// Lays an essay out in lines of a width, for ``PlainTextRenderer`` and ``TerminalRenderer``.
///
/// Blocks stand in the order in which they begin, so one walk with a stack of what is open does; how deep they nest
/// costs no stack frames.
struct TextLayout {
  struct Options {
    var width: Int
    var isTypographic: Bool
    var showsCitations: Bool
    var showsAddresses: Bool
    /// Whether headings are underlined with a line of signs.
    var rulesHeadings = false
    /// What stands before the lines of a block quote.
    var quoteMark = "    "
  }

  /// What stands before the lines of a block: once before the first of them, then before all others.
  private struct Frame {
    var first: TextLine?
    var rest: TextLine
    /// The index after the last block within the frame.
    var end: Int
  }

  let essay: Essay
  let layers: Essay.Layers
  let options: Options
  /// The stretch of text that is laid out.
  var clip: Range<Int>
  /// What all text looks like where markup doesn't say more.
  var baseStyle = TextStyle.plain
  /// Stretches of text that are set apart, in rising order and none overlapping another.
  private let marked: [Range<Int>]
  private(set) var lines: [TextLine] = []
  var pieces: TypographicPieces
  var notes = NoteCollector()
  private var frames: [Frame] = []
  private var indentation = 0
  /// How many frames the blank line that is due stands in, or -1.
  private var gap = -1
  /// The number of the next item of each list with numbers.
  private var numbers: [Int: Int] = [:]

  init(_ essay: Essay, _ options: Options, clip: Range<Int>, marking marked: [TextRange] = []) {
    self.marked = Self.merged(marked)
    self.essay = essay
    self.options = options
    self.clip = clip
    layers = essay.storage.layers
    pieces = TypographicPieces(essay, isOn: options.isTypographic)
  }

  private static func merged(_ ranges: [TextRange]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.map({ $0.utf8Offsets }).sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// How far the text from a place on is set apart, or isn't, as a whole.
  func marking(from position: Int) -> (isMarked: Bool, end: Int) {
    let next = marked.partition { $0.upperBound > position }
    guard next < marked.count else { return (false, .max) }
    return marked[next].lowerBound <= position ? (true, marked[next].upperBound) : (false, marked[next].lowerBound)
  }

  /// The columns that are left for text beside all frames.
  var room: Int { max(options.width - indentation, 2) }

  /// The width of the margin with citations.
  static let margin = 9

  mutating func layOut() {
    var text = essay.text
    let isWhole = clip.lowerBound <= 0 && clip.upperBound >= essay.storage.textCount
    if options.showsCitations { push(nil, TextLine(String(repeating: " ", count: Self.margin)), end: .max) }
    Bytes.with(&text) { bytes in
      walk(0..<layers.blocks.count, bytes, skipsNotes: !isClippedToNote)
      if isWhole { notes.addRest(of: layers.blocks) }
      layOutNotes(bytes)
    }
  }

  /// Whether the stretch lies within a note, which then stands where it is cited.
  private var isClippedToNote: Bool {
    layers.blocks.contains {
      $0.kind == .footnote && Int($0.lower) <= clip.lowerBound && clip.upperBound <= Int($0.upper)
        && $0.lower < $0.upper
    }
  }

  // MARK: Blocks

  private mutating func walk(_ range: Range<Int>, _ bytes: Bytes, skipsNotes: Bool) {
    var index = range.lowerBound
    while index < range.upperBound {
      popFrames(before: index)
      let block = layers.blocks[index]
      let next = max(index + 1, Int(block.end))
      let number = block.kind == .listItem ? takeNumber(of: block) : nil
      guard isVisible(block), block.kind != .footnote || !skipsNotes else {
        index = next
        continue
      }
      requestGap(before: index, block)
      switch block.kind {
      case .blockQuote: push(nil, TextLine(options.quoteMark, TextStyle(.dim)), end: next)
      case .listItem:
        let marker = TextLine(number.map { "\($0). " } ?? (options.isTypographic ? "\u{2022} " : "- "))
        push(marker, TextLine(String(repeating: " ", count: marker.width)), end: next)
        if next == index + 1 { emit([TextLine()]) }
      case .definition: push(nil, TextLine("    "), end: next)
      case .table:
        layOutTable(index, bytes)
        index = next
        continue
      case .list, .definitionList, .footnote, .linkDefinitions: break
      case .thematicBreak:
        emit([TextLine(String(repeating: " ", count: max(0, (room - 5) / 2)) + "* * *", TextStyle(.dim))])
      default: layOutLeaf(index, block, bytes)
      }
      index += 1
    }
    popFrames(before: range.upperBound)
  }

  /// Whether part of a block is laid out; one without text counts as its place.
  private func isVisible(_ block: BlockRecord) -> Bool {
    let lower = Int(block.lower)
    return lower < Int(block.upper)
      ? Int(block.upper) > clip.lowerBound && lower < clip.upperBound
      : lower >= clip.lowerBound && lower <= clip.upperBound
  }

  private mutating func layOutLeaf(_ index: Int, _ block: BlockRecord, _ bytes: Bytes) {
    showCitation(ofBlock: index)
    let range = max(Int(block.lower), clip.lowerBound)..<max(clip.lowerBound, min(Int(block.upper), clip.upperBound))
    switch block.kind {
    case .codeBlock, .htmlBlock:
      push(nil, TextLine("    "), end: index + 1)
      var filler = LineFiller(width: room)
      filler.append(bytes, range, TextStyle(.code), keepsSpaces: true)
      emit(filler.finish())
      popFrames(before: index + 1)
    case .heading:
      let lines = fill(range, in: block, bytes, TextStyle([.bold, .heading]))
      emit(lines)
      if options.rulesHeadings, block.detail <= 2, case let widest = lines.reduce(0, { max($0, $1.width) }), widest > 0
      {
        emit([TextLine(String(repeating: block.detail == 1 ? "=" : "-", count: widest))])
      }
    case .definitionTerm: emit(fill(range, in: block, bytes, TextStyle(.bold)))
    default: emit(fill(range, in: block, bytes, baseStyle))
    }
  }

  private mutating func fill(
    _ range: Range<Int>, in block: BlockRecord, _ bytes: Bytes, _ style: TextStyle
  ) -> [TextLine] {
    let spans = layers.spans
    let first = spans.isEmpty ? 0 : spans.partition { $0.lower >= block.lower }
    let end = spans.isEmpty ? 0 : spans.partition { $0.lower > block.upper }
    return fill(range, spans: first..<end, bytes, style, width: room)
  }

  /// The number of an item of a list with numbers, which count on from the list's first.
  private mutating func takeNumber(of item: BlockRecord) -> Int? {
    let list = Int(item.parent)
    guard list >= 0, layers.blocks[list].flags.contains(.ordered) else { return nil }
    let number = numbers[list] ?? Int(layers.blocks[list].detail)
    numbers[list] = number + 1
    return number
  }

  // MARK: Notes

  private mutating func layOutNotes(_ bytes: Bytes) {
    guard !notes.notes.isEmpty else { return }
    clip = 0..<Int.max
    gap = frames.count
    emit([TextLine("* * *", TextStyle(.dim))])
    gap = frames.count
    // A note may itself refer to further notes.
    var number = 0
    while number < notes.notes.count {
      let note = notes.notes[number]
      number += 1
      let marker = TextLine("[\(number)] ", TextStyle(.note))
      push(marker, TextLine(String(repeating: " ", count: marker.width)), end: .max)
      switch note {
      case .block(let index):
        let end = Int(layers.blocks[index].end)
        let count = lines.count
        // A note that is defined within this one has its own place in the list.
        walk(index + 1..<max(index + 1, end), bytes, skipsNotes: true)
        if lines.count == count { emit([TextLine()]) }
      case .inline(let index):
        let span = layers.spans[index]
        emit(
          fill(
            Int(span.lower)..<Int(span.upper), spans: index + 1..<max(index + 1, Int(span.end)), bytes, .plain,
            width: room))
      }
      popLastFrame()
    }
  }

  // MARK: Frames and lines

  /// Shows a paragraph's citation in the margin before its first line.
  mutating func showCitation(ofBlock index: Int) {
    guard options.showsCitations, !frames.isEmpty else { return }
    let leaf = layers.leaves.partition { Int($0) >= index }
    var margin = TextLine(Paragraph(essay: essay, leaf: leaf).citation.description, TextStyle(.dim))
    margin.append(spaces: max(1, Self.margin - margin.width))
    frames[0].first = margin
  }

  /// Opens a frame; where indentation takes half the width, deeper blocks stand at the same place.
  private mutating func push(_ first: TextLine?, _ rest: TextLine, end: Int) {
    let fits = indentation + rest.width <= max(options.width / 2, 12)
    frames.append(Frame(first: fits ? first : nil, rest: fits ? rest : TextLine(), end: end))
    if fits { indentation += rest.width }
  }

  private mutating func popFrames(before index: Int) {
    while let last = frames.last, last.end <= index { popLastFrame() }
  }

  private mutating func popLastFrame() {
    if let frame = frames.popLast() { indentation -= frame.rest.width }
  }

  /// Asks for a blank line before a block, unless it is the first of its siblings or part of a tight list.
  private mutating func requestGap(before index: Int, _ block: BlockRecord) {
    let parent = Int(block.parent)
    guard index > parent + 1 else { return }
    if parent >= 0 {
      let around = layers.blocks[parent]
      switch (around.kind, block.kind) {
      case (_, .definition): return
      case (.list, _) where !around.flags.contains(.loose): return
      case (.listItem, _), (.definition, _):
        if around.parent >= 0, !layers.blocks[Int(around.parent)].flags.contains(.loose) { return }
      default: break
      }
    }
    gap = gap < 0 ? frames.count : min(gap, frames.count)
  }

  /// Puts lines out, each behind what stands before it.
  mutating func emit(_ content: [TextLine]) {
    for line in content {
      if gap >= 0, !lines.isEmpty { lines.append(framed(TextLine(), depth: min(gap, frames.count), isBlank: true)) }
      gap = -1
      lines.append(framed(line, depth: frames.count, isBlank: false))
    }
  }

  private mutating func framed(_ line: TextLine, depth: Int, isBlank: Bool) -> TextLine {
    var whole = TextLine()
    for number in 0..<depth {
      let frame = frames[number]
      if let first = frame.first, !isBlank {
        whole.append(first)
        frames[number].first = nil
      } else if frame.rest.width > 0 {
        whole.append(frame.rest)
      }
    }
    whole.append(line)
    whole.trim()
    return whole
  }
}

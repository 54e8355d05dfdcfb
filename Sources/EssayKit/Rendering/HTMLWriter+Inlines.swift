/// Running text: markup of the text itself, and around or within it annotations and sentences.
///
/// Markup nests already. An annotation is opened around markup that lies within it wholly; where it ends within markup,
/// or markup within it, it is closed and opened again, since markup is never cut.
extension HTMLWriter {
  /// What is open within a leaf.
  private struct Open {
    /// An index into the spans, or -1 for a mark.
    var span: Int
    var mark: HTMLMarks.Mark?
    var closing: Closing
    var isLink: Bool
    /// Whether this is a link or stands within one.
    var isWithinLink: Bool
    /// The first place where this or a mark around it ends.
    var firstEnd: Int

    init(span: Int, mark: HTMLMarks.Mark?, closing: Closing, isLink: Bool, within outer: Open?) {
      self.span = span
      self.mark = mark
      self.closing = closing
      self.isLink = isLink
      isWithinLink = isLink || outer?.isWithinLink ?? false
      firstEnd = min(mark?.upper ?? .max, outer?.firstEnd ?? .max)
    }
  }

  /// The state of writing one stretch.
  private struct State {
    var position: Int
    let upper: Int
    var index: Int
    let end: Int
    var open: [Open] = []
    /// Marks that hold from the position on but aren't open, the longest first.
    var pending: [HTMLMarks.Mark] = []
    /// Marks that begin later, the next one last.
    var coming: [HTMLMarks.Mark] = []
  }

  /// Writes a leaf's text with its markup.
  mutating func writeInlines(_ block: BlockRecord, _ bytes: Bytes) {
    let spans = layers.spans
    let first = spans.isEmpty ? 0 : spans.partition { $0.lower >= block.lower }
    let end = spans.isEmpty ? 0 : spans.partition { $0.lower > block.upper }
    writeInlines(first..<end, Int(block.lower)..<Int(block.upper), bytes, sentences: sentences(of: block))
  }

  /// Writes a leaf of code or raw HTML, which has no markup.
  mutating func writeLiteral(_ block: BlockRecord, _ bytes: Bytes) {
    let isTypographic = pieces
    pieces = TypographicPieces(essay, isOn: false)
    writeInlines(0..<0, Int(block.lower)..<Int(block.upper), bytes)
    pieces = isTypographic
  }

  private func sentences(of block: BlockRecord) -> [HTMLMarks.Mark] {
    guard options.anchors == .sentences, block.kind != .heading,
      let paragraph = essay.paragraph(at: TextPosition(utf8Offset: Int(block.lower)))
    else { return [] }
    let anchor = HTMLRenderer.anchor(of: paragraph.citation)
    return paragraph.sentences.enumerated().map { number, sentence in
      let range = sentence.range.utf8Offsets
      return HTMLMarks.Mark(
        lower: range.lowerBound, upper: range.upperBound, index: -1, anchor: "\(anchor).\(number + 1)")
    }
  }

  /// Writes a stretch of text with its markup.
  ///
  /// - Parameters:
  ///   - spans: The markup.
  ///   - range: The stretch, of which only what is asked for is written.
  ///   - bytes: The reading text.
  ///   - sentences: The sentences to mark.
  mutating func writeInlines(
    _ spans: Range<Int>, _ range: Range<Int>, _ bytes: Bytes, sentences: [HTMLMarks.Mark] = []
  ) {
    let lower = min(max(range.lowerBound, clip.lowerBound), range.upperBound)
    let upper = max(lower, min(range.upperBound, clip.upperBound))
    var state = State(position: lower, upper: upper, index: spans.lowerBound, end: spans.upperBound)
    if !marks.isEmpty || !sentences.isEmpty {
      var all = marks.marks(in: lower..<upper)
      all.append(contentsOf: sentences.filter { $0.lower < upper && $0.upper > lower })
      all.sort(by: HTMLMarks.isBefore)
      state.coming = all.reversed()
    }
    while true {
      closeWhatEnds(&state)
      takeComing(&state)
      if let last = state.open.last(where: { $0.span >= 0 }),
        state.index >= state.end || Int(layers.spans[last.span].end) <= state.index
      {
        // The innermost markup has nothing more within it: write up to its end, or to a mark before that.
        write(to: min(Int(layers.spans[last.span].upper), upper), &state, bytes)
      } else if state.index < state.end {
        let span = layers.spans[state.index]
        guard isWritten(span, lower, upper, range) else {
          state.index = max(state.index + 1, Int(span.end))
          continue
        }
        let target = min(Int(span.lower), upper)
        guard state.position >= target else {
          write(to: target, &state, bytes)
          continue
        }
        write(span, &state, bytes)
      } else if state.position < upper {
        write(to: upper, &state, bytes)
      } else {
        break
      }
    }
    closeMarks(downTo: 0, &state)
    if !marks.isEmpty { marks.carry((state.pending + state.coming).filter { $0.index >= 0 && $0.upper > upper }) }
  }

  /// Whether part of a span is written; a mark without text belongs to the text before it.
  private func isWritten(_ span: SpanRecord, _ lower: Int, _ upper: Int, _ range: Range<Int>) -> Bool {
    if lower == range.lowerBound, upper == range.upperBound { return true }
    if span.lower < span.upper { return Int(span.upper) > lower && Int(span.lower) < upper }
    return Int(span.lower) > lower && Int(span.lower) <= upper || lower == range.lowerBound && Int(span.lower) == lower
  }

  // MARK: Marks

  /// Closes what ends at the position; marks that stand above it and go on are opened again later.
  private mutating func closeWhatEnds(_ state: inout State) {
    while true {
      var lowest = -1
      var number = state.open.count
      while number > 0 {
        number -= 1
        if ends(state.open[number], state) { lowest = number }
        // Only marks may be closed for the sake of something below them.
        if state.open[number].span >= 0 { break }
      }
      guard lowest >= 0 else { return }
      closeMarks(downTo: lowest, &state)
    }
  }

  private func ends(_ open: Open, _ state: State) -> Bool {
    if let mark = open.mark { return mark.upper <= state.position }
    let span = layers.spans[open.span]
    return (state.index >= state.end || Int(span.end) <= state.index)
      && min(Int(span.upper), state.upper) <= state.position
  }

  /// Closes all that is open from a depth on, and remembers the marks that go on.
  private mutating func closeMarks(downTo depth: Int, _ state: inout State) {
    while state.open.count > depth, let last = state.open.popLast() {
      end(last.closing)
      if let mark = last.mark { wait(mark, &state) }
    }
  }

  /// Lets a mark wait until there is something to put it around.
  private func wait(_ mark: HTMLMarks.Mark, _ state: inout State) {
    guard mark.upper > state.position else { return }
    let place = state.pending.partition { ($0.upper, mark.lower, mark.index) < (mark.upper, $0.lower, $0.index) }
    state.pending.insert(mark, at: place)
  }

  private func takeComing(_ state: inout State) {
    while let mark = state.coming.last, mark.lower <= state.position {
      state.coming.removeLast()
      wait(mark, &state)
    }
  }

  /// Opens the marks that wait, if they go on to a place at least.
  private mutating func openMarks(reaching upper: Int, withoutLinks: Bool = false, _ state: inout State) {
    guard !state.pending.isEmpty else { return }
    var left: [HTMLMarks.Mark] = []
    for var mark in state.pending where mark.upper > state.position {
      guard mark.upper >= upper, !withoutLinks || !isLink(mark) else {
        left.append(mark)
        continue
      }
      let outer = state.open.last
      let isWithinLink = outer?.isWithinLink ?? false
      let closing = begin(mark, isWithinLink: isWithinLink)
      mark.hasBegun = true
      state.open.append(
        Open(span: -1, mark: mark, closing: closing, isLink: isLink(mark) && !isWithinLink, within: outer))
    }
    state.pending = left
  }

  private func isLink(_ mark: HTMLMarks.Mark) -> Bool { mark.index >= 0 && marks.forms[mark.index].name == "a" }

  private mutating func begin(_ mark: HTMLMarks.Mark, isWithinLink: Bool) -> Closing {
    let range = mark.lower..<mark.upper
    guard mark.index >= 0 else {
      let id = mark.hasBegun ? [] : [HTMLRenderer.Attribute("id", mark.anchor)]
      return begin(.sentence, .span, range, id + [HTMLRenderer.Attribute("class", "sentence")])
    }
    let form = marks.forms[mark.index]
    let isSpan = isWithinLink && form.name == "a"
    let attributes = form.attributes.filter { attribute in
      switch attribute.name {
      case "id": !mark.hasBegun && usedIdentifiers.insert(attribute.value).inserted
      case "href": !isSpan
      default: true
      }
    }
    return begin(.annotation, named: isSpan ? "span" : form.name, range, attributes)
  }

  // MARK: Text and markup

  /// Writes text up to a place, or up to the next place where a mark begins or ends.
  private mutating func write(to target: Int, _ state: inout State, _ bytes: Bytes) {
    guard state.position < target else {
      state.position = max(state.position, target)
      return
    }
    openMarks(reaching: state.position, &state)
    var stop = target
    if let mark = state.coming.last { stop = min(stop, mark.lower) }
    if let open = state.open.last { stop = min(stop, open.firstEnd) }
    putText(bytes, state.position, stop)
    state.position = stop
  }

  /// Writes markup that begins at the position.
  private mutating func write(_ span: SpanRecord, _ state: inout State, _ bytes: Bytes) {
    let index = state.index
    let next = max(index + 1, Int(span.end))
    let upper = Int(span.upper)
    state.index = next
    switch span.kind {
    case .hardBreak:
      put("<br />\n")
      state.position = max(state.position, upper)
    case .image:
      openMarks(reaching: upper, &state)
      writeImage(span, bytes)
      state.position = max(state.position, upper)
    case .html where options.trustsRawHTML:
      openMarks(reaching: upper, &state)
      bytes.append(Int(span.lower)..<upper, to: &output)
      state.position = max(state.position, upper)
    case .note, .noteReference:
      closeLinks(&state)
      writeReference(
        to: span.kind == .note ? .inline(index) : .block(Int(span.detail)), at: Int(span.lower),
        isLink: !(state.open.last?.isWithinLink ?? false))
      state.position = max(state.position, min(upper, state.upper))
    default:
      state.index = index + 1
      let isLink = span.kind == .link
      if isLink { closeLinks(&state) }
      closeMarks(endingBefore: min(upper, state.upper), &state)
      openMarks(reaching: min(upper, state.upper), withoutLinks: isLink, &state)
      state.open.append(
        Open(span: index, mark: nil, closing: begin(span), isLink: isLink, within: state.open.last))
    }
  }

  /// Closes annotations that are links, since links can't stand within each other.
  private mutating func closeLinks(_ state: inout State) {
    close(where: { $0.isLink }, &state)
  }

  private mutating func closeMarks(endingBefore upper: Int, _ state: inout State) {
    close(where: { $0.mark.map { $0.upper < upper } ?? false }, &state)
  }

  /// Closes marks above the innermost markup, from the lowest for which a condition holds on.
  private mutating func close(where condition: (Open) -> Bool, _ state: inout State) {
    var lowest = state.open.count
    var number = state.open.count
    while number > 0, state.open[number - 1].span < 0 {
      number -= 1
      if condition(state.open[number]) { lowest = number }
    }
    closeMarks(downTo: lowest, &state)
  }

  private mutating func begin(_ span: SpanRecord) -> Closing {
    let range = Int(span.lower)..<Int(span.upper)
    switch span.kind {
    case .emphasis: return begin(.emphasis, .emphasis, range)
    case .strong: return begin(.strong, .strong, range)
    case .code, .html: return begin(.code, .code, range)
    case .strikeout: return begin(.strikeout, .strikeout, range)
    case .superscript: return begin(.superscript, .superscript, range)
    case .subscript: return begin(.subscript, .subscript, range)
    case .link:
      let link = layers.links[Int(span.detail)]
      return begin(.link, .link, range, attributes("href", link))
    default:
      guard layers.links.indices.contains(Int(span.detail)) else { return begin(.span, .span, range) }
      let source = PandocAttributes(layers.links[Int(span.detail)].destination)
      return begin(
        .span, source.classes.contains("mark") ? .mark : .span, range, source.safe(&usedIdentifiers))
    }
  }

  private mutating func writeImage(_ span: SpanRecord, _ bytes: Bytes) {
    let link = layers.links[Int(span.detail)]
    let lower = Int(span.lower)
    let upper = Int(span.upper)
    let description = String(
      options.isTypographic
        ? essay.typographic(TextRange(utf8Offsets: lower..<upper)).text[...] : essay.slice(lower, upper))
    var attributes = attributes("src", link)
    guard attributes.first?.name == "src" else {
      // An image that may not be shown is its description.
      let closing = begin(.image, .span, lower..<upper, attributes)
      HTMLEscaping.append(description, to: &output)
      end(closing)
      return
    }
    attributes.insert(HTMLRenderer.Attribute("alt", description), at: 1)
    end(begin(.image, .image, lower..<upper, attributes))
  }

  /// The attributes of a link or an image: its address, with what one can't hold percent-encoded, unless it isn't safe to
  /// follow, and its title.
  private func attributes(_ name: String, _ link: LinkRecord) -> [HTMLRenderer.Attribute] {
    var attributes: [HTMLRenderer.Attribute] = []
    if options.schemes.map({ HTMLEscaping.isSafe(link.destination, schemes: $0) }) ?? true {
      var bytes: [UInt8] = []
      HTMLEscaping.appendAddress(link.destination, to: &bytes, escapesMarkup: false)
      attributes.append(HTMLRenderer.Attribute(name, String(decoding: bytes, as: UTF8.self)))
    }
    if let title = link.title { attributes.append(HTMLRenderer.Attribute("title", title)) }
    return attributes
  }
}

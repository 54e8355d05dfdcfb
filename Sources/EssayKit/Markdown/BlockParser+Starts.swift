/// How blocks begin.
extension BlockParser {
  /// Begins the block that the line's next byte may begin.
  ///
  /// - Parameters:
  ///   - first: The first byte that isn't white space.
  ///   - depth: How many open containers the line continues.
  ///   - inParagraph: Whether the line would otherwise go on with a paragraph.
  /// - Returns: Whether a block began, and of which sort.
  mutating func start(_ first: UInt8, depth: Int, inParagraph: Bool) -> Start {
    switch first {
    case UInt8(ascii: ">"): return startBlockQuote(depth)
    case UInt8(ascii: "#"): return startHeading(depth)
    case UInt8(ascii: "`"): return startFence(first, depth)
    case UInt8(ascii: "~"):
      let fenced = startFence(first, depth)
      return fenced == .none ? startDefinition(depth, inParagraph) : fenced
    case UInt8(ascii: "<"): return startHTML(depth)
    case UInt8(ascii: "="): return inParagraph ? underlineHeading(first) : .none
    case UInt8(ascii: "_"): return startThematicBreak(first, depth)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      if first == UInt8(ascii: "-"), inParagraph {
        let underlined = underlineHeading(first)
        if underlined != .none { return underlined }
        if startTable(depth) { return .leaf }
      }
      let broken = first == UInt8(ascii: "+") ? Start.none : startThematicBreak(first, depth)
      return broken == .none ? startBulletItem(first, depth, inParagraph) : broken
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return startOrderedItem(depth, inParagraph)
    case UInt8(ascii: "["): return inParagraph ? .none : startNote(depth)
    case UInt8(ascii: "|"):
      if inParagraph { return startTable(depth) ? .leaf : .none }
      return startVerse(depth)
    case UInt8(ascii: ":"):
      if inParagraph, startTable(depth) { return .leaf }
      return startDefinition(depth, inParagraph)
    default: return .none
    }
  }

  /// The end of the line without white space.
  var trimmedEnd: Int {
    var end = lineEnd
    while end > contentOffset, isSpaceOrTab(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Whether nothing but white space stands between an offset and the line's end.
  func isBlank(from position: Int) -> Bool {
    var position = position
    while position < lineEnd, isSpaceOrTab(bytes[position]) { position += 1 }
    return position >= lineEnd
  }

  /// The end of a run of one byte.
  func runEnd(of byte: UInt8, from start: Int) -> Int {
    var position = start
    while position < lineEnd, bytes[position] == byte { position += 1 }
    return position
  }

  private mutating func startBlockQuote(_ depth: Int) -> Start {
    makeRoom(depth)
    open(Open(kind: .blockQuote, block: 0), source: contentOffset)
    advance(to: contentOffset + 1)
    contentEnd = offset
    advanceOptionalSpace()
    return .container
  }

  private mutating func startThematicBreak(_ mark: UInt8, _ depth: Int) -> Start {
    guard contentOffset >= noBreakBefore else { return .none }
    var count = 0
    for position in contentOffset..<lineEnd {
      if bytes[position] == mark {
        count += 1
      } else if !isSpaceOrTab(bytes[position]) {
        noBreakBefore = position
        return .none
      }
    }
    guard count >= 3 else { return .none }
    makeRoom(depth)
    openLeaf(.thematicBreak, at: contentOffset)
    contentEnd = trimmedEnd
    closeLeaf()
    return .leaf
  }

  // MARK: Headings

  private mutating func startHeading(_ depth: Int) -> Start {
    let marksEnd = runEnd(of: UInt8(ascii: "#"), from: contentOffset)
    let level = marksEnd - contentOffset
    guard level <= 6, marksEnd >= lineEnd || isSpaceOrTab(bytes[marksEnd]) else { return .none }
    var lower = marksEnd
    while lower < lineEnd, isSpaceOrTab(bytes[lower]) { lower += 1 }
    var upper = max(trimmedEnd, lower)
    let attributes = extensions.contains(.attributes) ? Attributes.readLast(bytes, in: lower..<upper) : nil
    if let attributes { upper = contentEnd(from: lower, before: attributes.start) }
    var closing = upper
    while closing > lower, bytes[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
    if closing == lower {
      upper = lower
    } else if closing < upper, isSpaceOrTab(bytes[closing - 1]) {
      upper = contentEnd(from: lower, before: closing)
    }
    makeRoom(depth)
    openLeaf(.heading, at: contentOffset, detail: Int32(truncatingIfNeeded: level))
    lines.append(Line(lower: Int32(truncatingIfNeeded: lower), upper: Int32(truncatingIfNeeded: upper)))
    if let attributes { addAttributes(attributes.text) }
    contentEnd = max(trimmedEnd, marksEnd)
    closeLeaf()
    return .leaf
  }

  /// The end of what stands before an offset, without the white space there.
  private func contentEnd(from lower: Int, before end: Int) -> Int {
    var upper = end
    while upper > lower, isSpaceOrTab(bytes[upper - 1]) { upper -= 1 }
    return upper
  }

  /// Gives the open heading attributes.
  private mutating func addAttributes(_ text: String) {
    attributes.append(
      BlockAttributes(
        block: Int32(truncatingIfNeeded: leaf), text: Int32(truncatingIfNeeded: strings.count)))
    strings.append(text)
  }

  /// Takes the attributes off the end of the open paragraph's last line, which a line underlines.
  private mutating func takeAttributes() {
    guard extensions.contains(.attributes), let last = lines.last else { return }
    let lower = Int(last.lower)
    let upper = contentEnd(from: lower, before: Int(last.upper))
    guard let attributes = Attributes.readLast(bytes, in: lower..<upper), attributes.start > lower else { return }
    lines[lines.count - 1].upper = Int32(
      truncatingIfNeeded: contentEnd(from: lower, before: attributes.start))
    addAttributes(attributes.text)
  }

  /// Makes the open paragraph a heading if the line underlines it.
  private mutating func underlineHeading(_ mark: UInt8) -> Start {
    guard isBlank(from: runEnd(of: mark, from: contentOffset)) else { return .none }
    takeLinkDefinitions(leaf)
    guard lines.count > Int(blocks[leaf].lower) else {
      // The line underlines nothing: it is what it would be after the definitions.
      closeLeaf()
      return .none
    }
    blocks[leaf].kind = .heading
    blocks[leaf].detail = mark == UInt8(ascii: "=") ? 1 : 2
    takeAttributes()
    contentEnd = trimmedEnd
    closeLeaf()
    return .leaf
  }

  // MARK: Lists

  private mutating func startBulletItem(_ mark: UInt8, _ depth: Int, _ inParagraph: Bool) -> Start {
    startItem(
      markerEnd: contentOffset + 1, marker: mark, number: 0, depth, inParagraph: inParagraph)
  }

  private mutating func startOrderedItem(_ depth: Int, _ inParagraph: Bool) -> Start {
    var position = contentOffset
    var number: Int32 = 0
    while position < lineEnd, isDigit(bytes[position]) {
      guard position - contentOffset < 9 else { return .none }
      number = number * 10 + Int32(bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
    let marker = bytes[position]
    guard position < lineEnd, marker == UInt8(ascii: ".") || marker == UInt8(ascii: ")") else { return .none }
    if inParagraph, number != 1 { return .none }
    return startItem(markerEnd: position + 1, marker: marker, number: number, depth, inParagraph: inParagraph)
  }

  private mutating func startItem(
    markerEnd: Int, marker: UInt8, number: Int32, _ depth: Int, inParagraph: Bool
  ) -> Start {
    guard markerEnd >= lineEnd || isSpaceOrTab(bytes[markerEnd]) else { return .none }
    let isEmpty = isBlank(from: markerEnd)
    if inParagraph, isEmpty { return .none }

    let source = contentOffset
    let markerIndent = indent
    let isOrdered = marker == UInt8(ascii: ".") || marker == UInt8(ascii: ")")
    let joins = depth > 0 && stack[depth - 1].kind == .list && stack[depth - 1].marker == marker
    makeRoom(depth, forItem: joins)
    if !joins {
      open(
        Open(kind: .list, block: 0, marker: marker), source: source, detail: number,
        flags: isOrdered ? .ordered : [])
    }
    open(
      Open(kind: .listItem, block: 0, isEmpty: isEmpty), source: source, detail: number,
      flags: isOrdered ? .ordered : [])
    advance(to: markerEnd)
    contentEnd = markerEnd
    findContent()
    var width = markerEnd - source
    if isEmpty || indent > 4 {
      width += 1
      advance(columns: 1)
    } else {
      width += indent
      advance(columns: indent)
    }
    stack[stack.count - 1].indent = markerIndent + width
    return .container
  }

  // MARK: Notes

  /// Begins a note: `[^label]:` where no paragraph goes on.
  private mutating func startNote(_ depth: Int) -> Start {
    guard extensions.contains(.footnotes), bytes[contentOffset + 1] == UInt8(ascii: "^") else { return .none }
    var position = contentOffset + 2
    while position < lineEnd, bytes[position] != UInt8(ascii: "]") {
      guard bytes[position] > UInt8(ascii: " "), bytes[position] != UInt8(ascii: "[") else { return .none }
      position += 1
    }
    guard position > contentOffset + 2, position + 1 < lineEnd, bytes[position + 1] == UInt8(ascii: ":") else {
      return .none
    }
    let label = bytes.string(contentOffset + 2..<position)
    makeRoom(depth)
    open(
      Open(kind: .footnote, block: 0, indent: 4), source: contentOffset,
      detail: Int32(truncatingIfNeeded: strings.count))
    strings.append(label)
    let key = LinkLabel.normalised(label)
    if notes[key] == nil { notes[key] = Int32(truncatingIfNeeded: blocks.count - 1) }
    advance(to: position + 2)
    contentEnd = offset
    findContent()
    advance(columns: indent)
    return .container
  }
}

/// Running text and its markup in the normalised form.
///
/// Whether a delimiter begins or ends emphasis depends on the characters beside it. Where these would hinder it, they are
/// written as character references, which count as punctuation; that is rare enough to stay readable.
///
/// Emphasis is written with asterisks, and where it shares an end with the one around it, with underscores. That doesn't
/// do for every tree that CommonMark can read: with two characters, three levels can't always be told apart. Where
/// emphasis is entangled so, the leaf's delimiters stay those of the source, which are read as they were because what
/// stands beside them is of the same class as there.
extension MarkdownWriter {
  /// What follows a stretch of text.
  private enum Follower {
    case markup
    case lineBreak
    /// The end of markup or of the leaf.
    case end
  }

  private struct Open {
    var span: SpanRecord
    var closing: [UInt8]
    /// The byte of an emphasis's delimiters, or 0.
    var delimiter: UInt8
  }

  mutating func writeInlines(_ block: BlockRecord, _ bytes: Bytes) {
    let spans = layers.spans
    let first = spans.isEmpty ? 0 : spans.partition { $0.lower >= block.lower }
    let end = spans.isEmpty ? 0 : spans.partition { $0.lower > block.upper }
    writeInlines(first..<end, Int(block.lower)..<Int(block.upper), bytes, in: block.kind)
  }

  mutating func writeInlines(_ spans: Range<Int>, _ range: Range<Int>, _ bytes: Bytes, in kind: BlockRecordKind) {
    leafKind = kind
    closed = nil
    lastDelimiter = (-1, 0)
    openingEnd = -1
    openScripts = 0
    keepsDelimiters = isEntangled(spans, bytes)
    let start = output.count
    var position = range.lowerBound
    var open: [Open] = []
    var index = spans.lowerBound
    while index < spans.upperBound || !open.isEmpty {
      if let last = open.last, index >= spans.upperBound || Int(last.span.end) <= index {
        writeText(bytes, position..<Int(last.span.upper), from: start, before: .end)
        position = max(position, Int(last.span.upper))
        open.removeLast()
        close(last)
        continue
      }
      let span = layers.spans[index]
      writeText(
        bytes, position..<Int(span.lower), from: start, before: span.kind == .hardBreak ? .lineBreak : .markup)
      position = max(position, Int(span.lower))
      let next = max(index + 1, Int(span.end))
      switch span.kind {
      case .hardBreak:
        writeHardBreak(span)
        position = max(position, Int(span.upper))
        index = next
      case .code:
        writeCodeSpan(bytes, span)
        position = max(position, Int(span.upper))
        index = next
      case .html:
        // At the start of a line it could begin a block, unless it is indented.
        if isAtLineStart, output.count > start { indentLine() }
        writeRaw(bytes, Int(span.lower)..<Int(span.upper))
        position = max(position, Int(span.upper))
        index = next
      case .link where isAutolink(span):
        put("<")
        bytes.append(Int(span.lower)..<Int(span.upper), to: &output)
        put(">")
        didWriteMark()
        position = max(position, Int(span.upper))
        index = next
      case .noteReference:
        let isAtStart = isAtLineStart
        put("[^\(layers.strings[Int(layers.blocks[Int(span.detail)].detail)])]")
        didWriteMark()
        // A colon right after it would begin the note itself.
        let isBeforeText = next >= spans.upperBound || Int(layers.spans[next].lower) > position
        if isAtStart, isBeforeText, bytes[position] == UInt8(ascii: ":"), position < range.upperBound {
          put("\\:")
          position += 1
        }
        index = next
      default:
        open.append(begin(span, bytes, index, open))
        index += 1
      }
    }
    writeText(bytes, position..<range.upperBound, from: start, before: .end)
  }

  /// Notes that markup has been written, which stands for punctuation.
  private mutating func didWriteMark() {
    isAtLineStart = false
    closed = nil
  }

  /// Indents a further line of a paragraph, which then begins no block.
  private mutating func indentLine() {
    if leafKind != .verse { put("    ") }
  }

  private mutating func writeHardBreak(_ span: SpanRecord) {
    if keepsDelimiters, sourceByte(span.sourceLower) != UInt8(ascii: "\\"), leafKind != .verse {
      // To a delimiter a backslash is something else than a space, and superscript holds no spaces.
      put("  ")
    } else if leafKind != .verse || sourceByte(span.sourceLower) == UInt8(ascii: "\\")
      || output.last == UInt8(ascii: " ") || output.last == UInt8(ascii: "\t")
    {
      // Delimiters and spaces before it stay what they are only so.
      put("\\")
    }
    endLine()
    beginLine()
    closed = nil
  }

  private func isAutolink(_ span: SpanRecord) -> Bool { sourceByte(span.sourceLower) == UInt8(ascii: "<") }

  /// The byte of the source at an offset, or 0 after its end.
  private func sourceByte(_ offset: Int32) -> UInt8 {
    let source = essay.markdown.utf8
    guard Int(offset) < source.count else { return 0 }
    return source[source.index(source.startIndex, offsetBy: Int(offset))]
  }

  private mutating func writeCodeSpan(_ bytes: Bytes, _ span: SpanRecord) {
    let range = Int(span.lower)..<Int(span.upper)
    // Runs of backticks within the code must be of other lengths than the fence.
    let fence = [UInt8](
      repeating: UInt8(ascii: "`"), count: Self.longestRun(of: UInt8(ascii: "`"), in: bytes, range) + 1)
    let first = bytes[range.lowerBound]
    let last = bytes[max(range.lowerBound, range.upperBound - 1)]
    let isBlank = range.allSatisfy { bytes[$0] == UInt8(ascii: " ") }
    let isPadded =
      first == UInt8(ascii: "`") || last == UInt8(ascii: "`")
      || first == UInt8(ascii: " ") && last == UInt8(ascii: " ") && !isBlank
    output.append(contentsOf: fence)
    if isPadded { put(" ") }
    bytes.append(range, to: &output)
    if isPadded { put(" ") }
    output.append(contentsOf: fence)
    didWriteMark()
  }

  /// Writes raw HTML, whose further lines stand behind the marks of the blocks around it.
  private mutating func writeRaw(_ bytes: Bytes, _ range: Range<Int>) {
    var lower = range.lowerBound
    while lower < range.upperBound {
      let upper = min(bytes.lineEnd(from: lower), range.upperBound)
      bytes.append(lower..<upper, to: &output)
      if upper < range.upperBound {
        endLine()
        beginLine()
        indentLine()
      }
      lower = upper + 1
    }
    didWriteMark()
  }

  // MARK: Markup around text

  private mutating func begin(_ span: SpanRecord, _ bytes: Bytes, _ index: Int, _ open: [Open]) -> Open {
    switch span.kind {
    case .emphasis, .strong: return beginEmphasis(span, bytes, index, open)
    case .strikeout: return begin(span, "~~", "~~")
    case .superscript: return begin(span, "^", "^")
    case .subscript: return begin(span, "~", "~")
    case .note: return begin(span, "^[", "]")
    case .link: return begin(span, "[", "](" + target(of: span) + ")")
    case .image: return begin(span, "![", "](" + target(of: span) + ")")
    case .span:
      let attributes = "{" + attributes(of: span) + "}"
      // Right after code, a link or an image they begin together with that.
      let isAfterMarkup = index + 1 < Int(span.end) && layers.spans[index + 1].sourceLower == span.sourceLower
      guard isAfterMarkup else { return begin(span, "[", "]" + attributes) }
      return Open(span: span, closing: Array(attributes.utf8), delimiter: 0)
    default: return begin(span, "", "")
    }
  }

  private mutating func begin(_ span: SpanRecord, _ opening: String, _ closing: String) -> Open {
    put(opening)
    // No white space may follow a mark that begins superscript and the like.
    if opening == closing { openingEnd = output.count }
    if span.kind == .superscript || span.kind == .subscript { openScripts += 1 }
    didWriteMark()
    return Open(span: span, closing: Array(closing.utf8), delimiter: 0)
  }

  private func attributes(of span: SpanRecord) -> String {
    layers.links.indices.contains(Int(span.detail)) ? layers.links[Int(span.detail)].destination : ""
  }

  private func target(of span: SpanRecord) -> String {
    guard layers.links.indices.contains(Int(span.detail)) else { return "" }
    let link = layers.links[Int(span.detail)]
    let destination = MarkdownEscaping.destination(link.destination, isAlone: link.title == nil)
    let target = link.title.map { "\(destination) \"\(MarkdownEscaping.title($0))\"" } ?? destination
    return leafKind == .tableRow ? MarkdownEscaping.bars(target) : target
  }

  private mutating func beginEmphasis(_ span: SpanRecord, _ bytes: Bytes, _ index: Int, _ open: [Open]) -> Open {
    let delimiter = keepsDelimiters ? sourceByte(span.sourceLower) : delimiter(for: span, open)
    if !keepsDelimiters, !isAtLineStart, lastDelimiter != (output.count, delimiter), classBefore() == .other,
      delimiter == UInt8(ascii: "_") || classAfter(span, bytes, index) == .punctuation
    {
      encodeLastCharacter()
    }
    let marks = [UInt8](repeating: delimiter, count: span.kind == .strong ? 2 : 1)
    output.append(contentsOf: marks)
    lastDelimiter = (output.count, delimiter)
    openingEnd = output.count
    didWriteMark()
    return Open(span: span, closing: marks, delimiter: delimiter)
  }

  /// The byte for the delimiters of emphasis that isn't entangled.
  private func delimiter(for span: SpanRecord, _ open: [Open]) -> UInt8 {
    guard let parent = open.last(where: { $0.delimiter != 0 })?.span, Self.touches(span, parent) else {
      return UInt8(ascii: "*")
    }
    return Self.isOneRun(span, in: parent) ? UInt8(ascii: "*") : UInt8(ascii: "_")
  }

  /// Whether emphasis begins or ends together with the one around it.
  private static func touches(_ span: SpanRecord, _ parent: SpanRecord) -> Bool {
    span.lower == parent.lower || span.upper == parent.upper
  }

  /// Whether three delimiters in a run stand for both, as is usual for strong emphasis of all that is emphasised.
  private static func isOneRun(_ span: SpanRecord, in parent: SpanRecord) -> Bool {
    span.kind == .strong && parent.kind == .emphasis && span.lower == parent.lower && span.upper == parent.upper
  }

  /// Whether delimiters of the usual kind wouldn't tell a leaf's emphasis apart: where it lies within its own like,
  /// touches other emphasis beside it, or begins a character after the one around it, when that character can't suit
  /// both.
  private func isEntangled(_ spans: Range<Int>, _ bytes: Bytes) -> Bool {
    var open: [Int] = []
    var lastEnd: Int32 = -1
    for index in spans {
      let span = layers.spans[index]
      let kind = span.kind
      guard kind == .emphasis || kind == .strong || kind == .strikeout || kind == .superscript || kind == .subscript
      else { continue }
      while let last = open.last, Int(layers.spans[last].end) <= index {
        lastEnd = max(lastEnd, layers.spans[last].upper)
        open.removeLast()
      }
      // No kind is in it twice, so that it stays short.
      guard !open.contains(where: { layers.spans[$0].kind == kind }), lastEnd != span.lower else { return true }
      if let last = open.last, nextScalar(bytes, Int(layers.spans[last].lower)) == Int(span.lower) { return true }
      open.append(index)
    }
    return false
  }

  /// What the first character within emphasis is, as it will be written.
  private func classAfter(_ span: SpanRecord, _ bytes: Bytes, _ index: Int) -> CharacterClass {
    let next = index + 1
    if next < Int(span.end), layers.spans[next].lower == span.lower {
      guard Self.isOneRun(layers.spans[next], in: span) else { return .punctuation }
      return classAfter(layers.spans[next], bytes, next)
    }
    let kind = CharacterClass(after: Int(span.lower), in: bytes, to: Int(span.upper))
    // White space is written as a character reference there.
    return kind == .space ? .punctuation : kind
  }

  private func classBefore() -> CharacterClass {
    Bytes.with(Array(output.suffix(4))) { CharacterClass(before: $0.count, in: $0, from: 0) }
  }

  /// Writes the last character again as a character reference.
  private mutating func encodeLastCharacter() {
    var start = output.count - 1
    while start > 0, output[start] & 0xc0 == 0x80 { start -= 1 }
    let scalar = Bytes.with(Array(output[start...])) { CharacterClass.scalar(at: 0, in: $0) }
    output.removeSubrange(start...)
    put(MarkdownEscaping.reference(scalar))
  }

  private mutating func close(_ open: Open) {
    // Of a run of delimiters, what stands before all of it counts.
    let isSameRun = lastDelimiter == (output.count, open.delimiter)
    let before = isSameRun ? closed?.before ?? .punctuation : classBefore()
    output.append(contentsOf: open.closing)
    if open.span.kind == .superscript || open.span.kind == .subscript { openScripts -= 1 }
    didWriteMark()
    guard open.delimiter != 0 else { return }
    lastDelimiter = (output.count, open.delimiter)
    closed = (open.delimiter, before)
  }

  // MARK: Text

  /// Writes text with what could be taken for markup escaped.
  ///
  /// - Parameters:
  ///   - bytes: The reading text.
  ///   - range: The stretch to write.
  ///   - start: Where in the output the leaf begins.
  ///   - follower: What follows it.
  private mutating func writeText(
    _ bytes: Bytes, _ range: Range<Int>, from start: Int, before follower: Follower
  ) {
    guard !range.isEmpty else { return }
    // A line of verse such as that below a table's header would make one of the line before it.
    escapesDashes =
      leafKind == .verse && isAtLineStart && output.count > start
      && range.allSatisfy { Self.underlineBytes.contains(bytes[$0]) }
    if keepsDelimiters {
      writeTextAsTyped(bytes, range, from: start, before: follower)
      return
    }
    var position = range.lowerBound
    if Self.isSpace(bytes[position]), isAtLineStart && leafKind != .verse || output.count == start || endsInOpening() {
      put(MarkdownEscaping.reference(CharacterClass.scalar(at: position, in: bytes)))
      position += 1
    } else if let closed, needsReference(after: closed, bytes, position, range.upperBound) {
      put(MarkdownEscaping.reference(CharacterClass.scalar(at: position, in: bytes)))
      position = nextScalar(bytes, position)
    } else if isAtLineStart, leafKind != .verse {
      position = writeLineStart(bytes, range, before: follower)
    }
    if position > range.lowerBound { isAtLineStart = false }
    closed = nil
    let isLastSpace = follower == .end && range.upperBound > position && Self.isSpace(bytes[range.upperBound - 1])
    let upper = isLastSpace ? range.upperBound - 1 : range.upperBound
    writeEscaped(bytes, position..<upper, in: range, before: follower)
    if isLastSpace { put(MarkdownEscaping.reference(CharacterClass.scalar(at: upper, in: bytes))) }
    isAtLineStart = false
  }

  /// Writes text in a leaf that keeps its delimiters: what is a character reference in the source stays one, what is
  /// escaped stays escaped, and so nothing beside a delimiter is of another class than there.
  private mutating func writeTextAsTyped(
    _ bytes: Bytes, _ range: Range<Int>, from start: Int, before follower: Follower
  ) {
    let runs = layers.sourceRuns
    var position = range.lowerBound
    // A run of them at the start of a further line could be a block, unless it is indented.
    if isAtLineStart, output.count > start, Self.fences.contains(bytes[position]) { indentLine() }
    var run = runs.partition { $0.text > position } - 1
    while position < range.upperBound, run >= 0 {
      let end = run + 1 < runs.count ? min(Int(runs[run + 1].text), range.upperBound) : range.upperBound
      defer { run += 1 }
      guard position < end else { continue }
      if runs[run].sourceCount >= 0, sourceByte(runs[run].source) == UInt8(ascii: "&") {
        while position < end {
          put(MarkdownEscaping.reference(CharacterClass.scalar(at: position, in: bytes)))
          position = nextScalar(bytes, position)
        }
      } else {
        if bytes[position] == UInt8(ascii: " "), runs[run].sourceCount < 0, literals.contains(position) {
          put("\\ ")
          position += 1
        } else if isAtLineStart, leafKind != .verse {
          position = writeLineStart(bytes, position..<range.upperBound, before: follower)
        }
        writeEscaped(bytes, position..<max(position, end), in: range, before: follower)
        position = max(position, end)
      }
      isAtLineStart = false
    }
    closed = nil
  }

  private mutating func writeEscaped(
    _ bytes: Bytes, _ part: Range<Int>, in range: Range<Int>, before follower: Follower
  ) {
    let specials = openScripts > 0 ? Self.scriptSpecials : Self.specials
    var position = part.lowerBound
    while position < part.upperBound {
      var next = position
      while next < part.upperBound, bytes[next] < 0x80, !specials.contains(bytes[next]) { next += 1 }
      bytes.append(position..<next, to: &output)
      guard next < part.upperBound else { break }
      position = writeSpecial(bytes, next, range, before: follower)
    }
  }

  /// Whether a byte is a character that keeps emphasis from beginning before it or ending after it.
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte < 0x80 && CharacterClass(scalar: Unicode.Scalar(byte)) == .space
  }

  /// Whether a caret is no delimiter, because in the source it could have begun a note.
  private mutating func beginsNote(_ bytes: Bytes, _ position: Int, _ range: Range<Int>) -> Bool {
    extensions.contains(.footnotes) && position + 1 < range.upperBound && bytes[position + 1] == UInt8(ascii: "[")
      && !literals.contains(position + 1)
      && (position == range.lowerBound || bytes[position - 1] != bytes[position] || literals.contains(position - 1))
  }

  private func endsInOpening() -> Bool { openingEnd == output.count || output.last == UInt8(ascii: "[") }

  /// Whether a character right after emphasis would keep its delimiter from closing it.
  private func needsReference(
    after closed: (byte: UInt8, before: CharacterClass), _ bytes: Bytes, _ position: Int, _ end: Int
  ) -> Bool {
    guard lastDelimiter.end == output.count, CharacterClass(after: position, in: bytes, to: end) == .other else {
      return false
    }
    return closed.byte == UInt8(ascii: "_") || closed.before == .punctuation
  }

  private static let specials = CharacterSet("\\`*_[]<&~^|!\n\r\t\"'-.{")
  private static let scriptSpecials = CharacterSet("\\`*_[]<&~^|!\n\r\t\"'-.{ ")

  /// Writes a byte that may need escaping, and returns the position after it.
  private mutating func writeSpecial(
    _ bytes: Bytes, _ position: Int, _ range: Range<Int>, before follower: Follower
  ) -> Int {
    let byte = bytes[position]
    let isLast = position + 1 == range.upperBound
    let isEscaped: Bool
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"):
      isEscaped = true
    case UInt8(ascii: "*"), UInt8(ascii: "_"): isEscaped = !keepsDelimiters || literals.contains(position)
    case UInt8(ascii: "&"):
      isEscaped = isLast || isLetter(bytes[position + 1]) || bytes[position + 1] == UInt8(ascii: "#")
    case UInt8(ascii: "~"):
      isEscaped =
        keepsDelimiters ? literals.contains(position) : !extensions.isDisjoint(with: [.subscript, .strikeout])
    case UInt8(ascii: "^"):
      isEscaped =
        keepsDelimiters
        ? literals.contains(position) || extensions.contains(.superscript) && beginsNote(bytes, position, range)
        : extensions.contains(.superscript) || isLast && follower == .markup
    case UInt8(ascii: "!"): isEscaped = isLast && follower == .markup
    case UInt8(ascii: "|"): isEscaped = leafKind == .tableRow
    case UInt8(ascii: "{"): isEscaped = extensions.contains(.attributes)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."):
      isEscaped =
        extensions.contains(.smart) && literals.contains(position) || escapesDashes && byte == UInt8(ascii: "-")
    case UInt8(ascii: " "): isEscaped = openScripts > 0
    case UInt8(ascii: "\t") where keepsDelimiters: isEscaped = false
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
      put(MarkdownEscaping.reference(Unicode.Scalar(byte)))
      return position + 1
    default:
      let next = min(nextScalar(bytes, position), range.upperBound)
      let scalar = CharacterClass.scalar(at: position, in: bytes)
      // White space beyond ASCII is easily lost in an editor.
      if scalar.properties.generalCategory == .spaceSeparator, !keepsDelimiters {
        put(MarkdownEscaping.reference(scalar))
      } else {
        bytes.append(position..<next, to: &output)
      }
      return next
    }
    if isEscaped { output.append(UInt8(ascii: "\\")) }
    output.append(byte)
    return position + 1
  }

  private static let fences = CharacterSet("*_~")
  private static let underlineBytes = CharacterSet("-:| \t")

  /// Escapes what would begin a block at the start of a line, and returns the position after what it wrote.
  private mutating func writeLineStart(_ bytes: Bytes, _ range: Range<Int>, before follower: Follower) -> Int {
    let position = range.lowerBound
    let byte = bytes[position]
    let isAlone = position + 1 >= range.upperBound
    let after = !isAlone ? bytes[position + 1] : follower == .markup ? UInt8(ascii: "*") : UInt8(ascii: " ")
    let isBeforeWord = isLetter(after) || isDigit(after) || after >= 0x80
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "|"): break
    // The mark of a definition, or a fence.
    case UInt8(ascii: "~"): if keepsDelimiters, !isSpaceByte(after) { return position }
    // A bullet, or part of a thematic break.
    case UInt8(ascii: "*"), UInt8(ascii: "_"): if !keepsDelimiters || !isSpaceByte(after) { return position }
    case UInt8(ascii: "-"):
      // A bullet, a thematic break, a heading's underline or a table's; two or three before text are a dash.
      var end = position
      while end < range.upperBound, Self.underlineBytes.contains(bytes[end]) { end += 1 }
      if !isSpaceByte(after), end < range.upperBound || follower == .markup { return position }
    case UInt8(ascii: "+"), UInt8(ascii: ":"):
      if isBeforeWord { return position }
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var end = position
      while end < range.upperBound, isDigit(bytes[end]) { end += 1 }
      guard end - position <= 9, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
        end < range.upperBound, end + 1 >= range.upperBound || isSpaceByte(bytes[end + 1])
      else { return position }
      bytes.append(position..<end, to: &output)
      output.append(UInt8(ascii: "\\"))
      output.append(bytes[end])
      return end + 1
    default: return position
    }
    output.append(UInt8(ascii: "\\"))
    output.append(byte)
    return position + 1
  }
}

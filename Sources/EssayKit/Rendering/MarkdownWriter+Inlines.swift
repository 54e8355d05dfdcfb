/// Running text and its markup in the normalised form.
///
/// Whether a delimiter begins or ends emphasis depends on the characters beside it. Where these would hinder it, they are
/// written as character references, which count as punctuation; that is rare enough to stay readable.
extension MarkdownWriter {
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
    let start = output.count
    var position = range.lowerBound
    var open: [Open] = []
    var index = spans.lowerBound
    while index < spans.upperBound || !open.isEmpty {
      if let last = open.last, index >= spans.upperBound || Int(last.span.end) <= index {
        writeText(bytes, position..<Int(last.span.upper), from: start, endsMarkup: true)
        position = max(position, Int(last.span.upper))
        open.removeLast()
        close(last)
        continue
      }
      let span = layers.spans[index]
      writeText(bytes, position..<Int(span.lower), from: start, beforeMarkup: true)
      position = max(position, Int(span.lower))
      let next = max(index + 1, Int(span.end))
      switch span.kind {
      case .hardBreak:
        writeHardBreak()
        position = max(position, Int(span.upper))
        index = next
      case .code:
        writeCodeSpan(bytes, span)
        position = max(position, Int(span.upper))
        index = next
      case .html:
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
        // A colon after it would begin the note itself.
        if isAtStart, bytes[position] == UInt8(ascii: ":"), position < range.upperBound {
          put("\\:")
          position += 1
        }
        index = next
      default:
        open.append(begin(span, bytes, index, open))
        index += 1
      }
    }
    writeText(bytes, position..<range.upperBound, from: start, endsMarkup: true)
  }

  /// Notes that markup has been written, which stands for punctuation.
  private mutating func didWriteMark() {
    isAtLineStart = false
    closed = nil
  }

  private mutating func writeHardBreak() {
    if leafKind != .verse { put("\\") }
    endLine()
    beginLine()
    closed = nil
  }

  private func isAutolink(_ span: SpanRecord) -> Bool {
    let source = essay.markdown.utf8
    let lower = Int(span.sourceLower)
    guard lower < source.count else { return false }
    return source[source.index(source.startIndex, offsetBy: lower)] == UInt8(ascii: "<")
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
    case .span: return begin(span, "[", "]{" + attributes(of: span) + "}")
    default: return begin(span, "", "")
    }
  }

  private mutating func begin(_ span: SpanRecord, _ opening: String, _ closing: String) -> Open {
    put(opening)
    // No white space may follow a mark that begins superscript and the like.
    if opening == closing { openingEnd = output.count }
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
    return link.title.map { "\(destination) \"\(MarkdownEscaping.title($0))\"" } ?? destination
  }

  private mutating func beginEmphasis(_ span: SpanRecord, _ bytes: Bytes, _ index: Int, _ open: [Open]) -> Open {
    let next = classAfter(span, bytes, index)
    let before = isAtLineStart ? CharacterClass.space : classBefore()
    let delimiter = delimiter(for: span, open, before: before, next: next)
    if before == .other, next == .punctuation || delimiter == UInt8(ascii: "_") { encodeLastCharacter() }
    let marks = [UInt8](repeating: delimiter, count: span.kind == .strong ? 2 : 1)
    output.append(contentsOf: marks)
    lastDelimiter = (output.count, delimiter)
    openingEnd = output.count
    didWriteMark()
    return Open(span: span, closing: marks, delimiter: delimiter)
  }

  /// The byte for the delimiters of emphasis: an asterisk, unless these would run into others or close an emphasis around
  /// them.
  private func delimiter(
    for span: SpanRecord, _ open: [Open], before: CharacterClass, next: CharacterClass
  ) -> UInt8 {
    if let parent = open.last, parent.delimiter != 0 {
      let startsTogether = parent.span.lower == span.lower
      let endsTogether = parent.span.upper == span.upper
      // A run of delimiters reads as strong emphasis within plain or strong emphasis.
      if startsTogether, endsTogether, span.kind == .strong { return parent.delimiter }
      if startsTogether || endsTogether { return Self.other(parent.delimiter) }
    }
    var byte = UInt8(ascii: "*")
    if lastDelimiter == (output.count, byte) { byte = Self.other(byte) }
    let canClose = before == .other || before == .punctuation && next == .punctuation
    if canClose, open.contains(where: { $0.delimiter == byte }), lastDelimiter != (output.count, Self.other(byte)) {
      byte = Self.other(byte)
    }
    return byte
  }

  private static func other(_ delimiter: UInt8) -> UInt8 {
    delimiter == UInt8(ascii: "*") ? UInt8(ascii: "_") : UInt8(ascii: "*")
  }

  /// What the first character within emphasis is, as it will be written.
  private func classAfter(_ span: SpanRecord, _ bytes: Bytes, _ index: Int) -> CharacterClass {
    let next = index + 1
    if next < Int(span.end), layers.spans[next].lower == span.lower { return .punctuation }
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
    let before = classBefore()
    output.append(contentsOf: open.closing)
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
  ///   - beforeMarkup: Whether markup begins after it.
  ///   - endsMarkup: Whether markup, or the leaf, ends after it.
  private mutating func writeText(
    _ bytes: Bytes, _ range: Range<Int>, from start: Int, beforeMarkup: Bool = false, endsMarkup: Bool = false
  ) {
    guard !range.isEmpty else { return }
    var position = range.lowerBound
    if isSpaceByte(bytes[position]), isAtLineStart && leafKind != .verse || output.count == start || endsInOpening() {
      put(MarkdownEscaping.reference(CharacterClass.scalar(at: position, in: bytes)))
      position += 1
    } else if let closed, needsReference(after: closed, bytes, position, range.upperBound) {
      put(MarkdownEscaping.reference(CharacterClass.scalar(at: position, in: bytes)))
      position = nextScalar(bytes, position)
    } else if isAtLineStart, leafKind != .verse {
      position = writeLineStart(bytes, range)
    }
    if position > range.lowerBound { isAtLineStart = false }
    closed = nil
    let isLastSpace = endsMarkup && range.upperBound > position && isSpaceByte(bytes[range.upperBound - 1])
    let upper = isLastSpace ? range.upperBound - 1 : range.upperBound
    while position < upper {
      var next = position
      while next < upper, bytes[next] < 0x80, !Self.specials.contains(bytes[next]) { next += 1 }
      bytes.append(position..<next, to: &output)
      guard next < upper else { break }
      position = writeSpecial(bytes, next, range, beforeMarkup: beforeMarkup)
    }
    if isLastSpace { put(MarkdownEscaping.reference(CharacterClass.scalar(at: upper, in: bytes))) }
    isAtLineStart = false
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

  /// Writes a byte that may need escaping, and returns the position after it.
  private mutating func writeSpecial(
    _ bytes: Bytes, _ position: Int, _ range: Range<Int>, beforeMarkup: Bool
  ) -> Int {
    let byte = bytes[position]
    let isLast = position + 1 == range.upperBound
    let isEscaped: Bool
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"):
      isEscaped = true
    case UInt8(ascii: "&"):
      isEscaped = isLast || isLetter(bytes[position + 1]) || bytes[position + 1] == UInt8(ascii: "#")
    case UInt8(ascii: "~"): isEscaped = !extensions.isDisjoint(with: [.subscript, .strikeout])
    case UInt8(ascii: "^"): isEscaped = extensions.contains(.superscript) || isLast && beforeMarkup
    case UInt8(ascii: "!"): isEscaped = isLast && beforeMarkup
    case UInt8(ascii: "|"): isEscaped = leafKind == .tableRow
    case UInt8(ascii: "{"): isEscaped = extensions.contains(.attributes)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."):
      isEscaped = extensions.contains(.smart) && literals.contains(position)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
      put(MarkdownEscaping.reference(Unicode.Scalar(byte)))
      return position + 1
    default:
      let next = min(nextScalar(bytes, position), range.upperBound)
      let scalar = CharacterClass.scalar(at: position, in: bytes)
      // White space beyond ASCII is easily lost in an editor.
      if scalar.properties.generalCategory == .spaceSeparator {
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

  /// Escapes what would begin a block at the start of a line, and returns the position after what it wrote.
  private mutating func writeLineStart(_ bytes: Bytes, _ range: Range<Int>) -> Int {
    let position = range.lowerBound
    let byte = bytes[position]
    let after = position + 1 < range.upperBound ? bytes[position + 1] : UInt8(ascii: " ")
    let isBeforeWord = isLetter(after) || isDigit(after) || after >= 0x80
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: "~"):
      break
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ":"):
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

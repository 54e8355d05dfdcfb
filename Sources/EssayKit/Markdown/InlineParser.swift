/// Reads the inline markup of a leaf.
///
/// Marks are collected first, in the order of the source: each is a stretch that isn't plain text, or may turn out not
/// to be. Only then, with every delimiter matched, is the text put out. A leaf without marks is copied in one piece.
struct InlineParser {
  /// A stretch of a leaf's content that isn't plain text.
  struct Mark {
    enum Kind: UInt8 {
      /// Plain text after all.
      case literal
      /// Left out of the text.
      case skip
      /// A line break that reads as a space.
      case softBreak
      /// A line break of code, which reads as a space also in verse.
      case codeBreak
      /// A line break that stays.
      case hardBreak
      /// A line break of raw HTML, where it may matter.
      case literalBreak
      /// Replaced by a string.
      case replacement
      /// Markup that begins, left out of the text.
      case open
      /// Markup that ends, left out of the text.
      case close
      /// Markup without text.
      case point
    }

    var lower: Int32
    var upper: Int32
    var kind: Kind
    var span = SpanRecordKind.emphasis
    /// An index into the links, the notes or the replacements.
    var detail: Int32 = -1
    /// An index into the links, of attributes that stand right after the markup which begins here, or -1.
    var attributes: Int32 = -1
  }

  /// A run of delimiters that may begin or end emphasis.
  struct Delimiter {
    var byte: UInt8
    var canOpen: Bool
    var canClose: Bool
    /// The run's marks that aren't used yet: openers are taken from the end, closers from the start.
    var lower: Int
    var upper: Int
    let count: Int
    /// How many spaces stand before the run in the leaf, where that matters.
    var spaces = 0
    var previous: Int
    var next = -1
  }

  /// A bracket that may begin a link.
  struct Bracket {
    enum Kind {
      case link, image, note
    }
    var kind: Kind
    var mark: Int
    /// The offset after the bracket.
    var contentStart: Int
    /// The innermost delimiter before it.
    var delimiter: Int
    var hasBracketAfter = false
  }

  let extensions: MarkdownExtensions
  /// Whether there is superscript or subscript.
  let hasScripts: Bool
  /// Link definitions and notes by label, as the block parser found them.
  let definitions: [String: Int32]
  let notes: [String: Int32]

  var marks: [Mark] = []
  /// Whether the leaf has no marks but line breaks of one byte.
  private(set) var isPlain = true
  var links: [LinkRecord]
  var replacements: [String] = []
  var delimiters: [Delimiter] = []
  var lastDelimiter = -1
  var brackets: [Bracket] = []
  /// How many of the outermost brackets can't begin a link, because a link within them ended.
  var inactiveBrackets = 0
  /// Spaces that divide words, counted up to an offset: super- and subscript hold none.
  var spaces = (count: 0, offset: 0)
  var openersBottom = [Int](repeating: -1, count: 16)
  var backticks = BacktickRuns()
  /// Kinds of raw HTML whose end was looked for in the rest of the leaf and not found.
  var missingEnds: Set<UInt8> = []

  init(
    extensions: MarkdownExtensions, definitions: [String: Int32], notes: [String: Int32], links: [LinkRecord]
  ) {
    self.extensions = extensions
    hasScripts = !extensions.isDisjoint(with: [.superscript, .subscript])
    self.definitions = definitions
    self.notes = notes
    self.links = links
  }

  /// Control characters, among them line breaks, and `[`, `\`, `]`, `^`, `_`, `` ` `` are ranges; what of them isn't
  /// special is passed over.
  private static let specials = ByteSet("&*<~", 0...0x1f, 0x5b...0x60)

  /// Collects the marks of a leaf's content.
  mutating func collect(_ bytes: Bytes, _ range: Range<Int>) {
    marks.clear()
    var breaks = 0
    replacements.clear()
    delimiters.clear()
    brackets.clear()
    lastDelimiter = -1
    inactiveBrackets = 0
    spaces = (0, range.lowerBound)
    backticks.isReady = false
    if !missingEnds.isEmpty { missingEnds.removeAll() }

    let end = range.upperBound
    var position = range.lowerBound
    while true {
      position = bytes.first(of: Self.specials, from: position, to: end)
      if position >= end { break }
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\n") where bytes[position - 1] != UInt8(ascii: " "):
        mark(position..<position + 1, .softBreak)
        breaks += 1
        position += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        position = lineBreak(bytes, at: position, after: range.lowerBound)
      case UInt8(ascii: "\\"):
        position = backslash(bytes, at: position, to: end)
      case UInt8(ascii: "`"):
        position = passingSpaces(bytes, position, codeSpan(bytes, at: position, in: range))
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        position = delimiterRun(bytes, byte, at: position, in: range)
      case UInt8(ascii: "~"), UInt8(ascii: "^"):
        position = scriptRun(bytes, byte, at: position, in: range)
      case UInt8(ascii: "["):
        openBracket(bytes, at: position, after: range.lowerBound)
        position += 1
      case UInt8(ascii: "]"):
        position = passingSpaces(bytes, position, closeBracket(bytes, at: position, to: end))
      case UInt8(ascii: "<"):
        position = passingSpaces(bytes, position, angle(bytes, at: position, to: end))
      case UInt8(ascii: "&"):
        if let entity = Entity.read(bytes, from: position, to: end) {
          replace(position..<entity.end, by: entity.text)
          position = entity.end
        } else {
          position += 1
        }
      case 0:
        replace(position..<position + 1, by: "\u{fffd}")
        position += 1
      default: position += 1
      }
    }
    if lastDelimiter >= 0 { matchDelimiters(after: -1) }
    isPlain = breaks == marks.count
  }

  @inline(__always)
  mutating func mark(
    _ range: Range<Int>, _ kind: Mark.Kind, _ span: SpanRecordKind = .emphasis, detail: Int32 = -1
  ) {
    marks.append(
      Mark(
        lower: Int32(truncatingIfNeeded: range.lowerBound), upper: Int32(truncatingIfNeeded: range.upperBound),
        kind: kind, span: span, detail: detail))
  }

  private mutating func replace(_ range: Range<Int>, by text: String) {
    mark(range, .replacement, detail: Int32(truncatingIfNeeded: replacements.count))
    replacements.append(text)
  }

  /// The end of the line break at an offset: one byte, or two.
  @inline(__always)
  private func lineBreakEnd(_ bytes: Bytes, _ position: Int) -> Int {
    bytes[position] == UInt8(ascii: "\r") && bytes[position + 1] == UInt8(ascii: "\n") ? position + 2 : position + 1
  }

  private mutating func lineBreak(_ bytes: Bytes, at position: Int, after start: Int) -> Int {
    var lower = position
    while lower > start, bytes[lower - 1] == UInt8(ascii: " "), !isEscaped(lower - 1) { lower -= 1 }
    let end = lineBreakEnd(bytes, position)
    mark(lower..<end, position - lower >= 2 ? .hardBreak : .softBreak)
    return end
  }

  private mutating func backslash(_ bytes: Bytes, at position: Int, to end: Int) -> Int {
    let next = position + 1
    guard next < end else { return next }
    if isLineEnd(bytes[next]) {
      let after = lineBreakEnd(bytes, next)
      mark(position..<after, .hardBreak)
      return after
    }
    // In Pandoc's scripts, spaces are escaped.
    let isScriptSpace = bytes[next] == UInt8(ascii: " ") && hasScripts
    guard isPunctuation(bytes[next]) || isScriptSpace else { return next }
    mark(position..<next, .skip)
    return next + 1
  }

  // MARK: Code

  private mutating func codeSpan(_ bytes: Bytes, at position: Int, in range: Range<Int>) -> Int {
    if !backticks.isReady { backticks.read(bytes, position..<range.upperBound) }
    var open = position
    while open < range.upperBound, bytes[open] == UInt8(ascii: "`") { open += 1 }
    let count = open - position
    guard let close = backticks.next(ofCount: count, from: open) else { return open }
    var lower = open
    var upper = close
    let isSpaced = isCodeSpace(bytes[lower]) && isCodeSpace(bytes[upper - 1])
    if isSpaced, upper - lower >= 2, (lower..<upper).contains(where: { !isCodeSpace(bytes[$0]) }) {
      lower += 1
      upper -= 1
      // Where the space was a line end of two bytes, both go.
      if bytes[lower - 1] == UInt8(ascii: "\r"), bytes[lower] == UInt8(ascii: "\n") { lower += 1 }
      if bytes[upper] == UInt8(ascii: "\n"), bytes[upper - 1] == UInt8(ascii: "\r") { upper -= 1 }
    }
    let opening = marks.count
    mark(position..<lower, .open, .code)
    markLineBreaks(bytes, in: lower..<upper, .codeBreak)
    mark(upper..<close + count, .close, .code)
    return takeAttributes(bytes, at: close + count, to: range.upperBound, ofMarkupAt: opening)
  }

  @inline(__always)
  private func isCodeSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || isLineEnd(byte) }

  /// Marks the line breaks of a stretch that is otherwise literal.
  mutating func markLineBreaks(_ bytes: Bytes, in range: Range<Int>, _ kind: Mark.Kind) {
    var position = bytes.lineEnd(from: range.lowerBound, to: range.upperBound)
    while position < range.upperBound {
      let end = lineBreakEnd(bytes, position)
      mark(position..<end, kind)
      position = bytes.lineEnd(from: end, to: range.upperBound)
    }
  }

  // MARK: Brackets

  private mutating func openBracket(_ bytes: Bytes, at position: Int, after start: Int) {
    var lower = position
    var kind = Bracket.Kind.link
    let before = position > start ? bytes[position - 1] : 0
    if before == UInt8(ascii: "!") || (before == UInt8(ascii: "^") && extensions.contains(.footnotes)),
      !isEscaped(position - 1)
    {
      kind = before == UInt8(ascii: "!") ? .image : .note
      lower = position - 1
      if let last = marks.last, last.upper > Int32(truncatingIfNeeded: lower) {
        // The caret was taken for a delimiter of superscript.
        if last.kind == .literal, last.lower == Int32(truncatingIfNeeded: lower), lastDelimiter >= 0,
          delimiters[lastDelimiter].lower == marks.count - 1
        {
          removeDelimiter(lastDelimiter)
          marks.removeLast()
        } else {
          kind = .link
          lower = position
        }
      }
    }
    if let last = brackets.indices.last { brackets[last].hasBracketAfter = true }
    brackets.append(
      Bracket(kind: kind, mark: marks.count, contentStart: position + 1, delimiter: lastDelimiter))
    mark(lower..<position + 1, .literal)
  }

  private func isEscaped(_ position: Int) -> Bool {
    guard let last = marks.last else { return false }
    return last.kind == .skip && last.upper == Int32(truncatingIfNeeded: position)
  }

  private mutating func closeBracket(_ bytes: Bytes, at position: Int, to end: Int) -> Int {
    guard let bracket = brackets.popLast() else { return position + 1 }
    let isActive = bracket.kind != .link || brackets.count >= inactiveBrackets
    inactiveBrackets = min(inactiveBrackets, brackets.count)
    if bracket.kind == .note {
      finish(bracket, .note, detail: -1, closing: position..<position + 1)
      return position + 1
    }
    if bracket.kind == .link, let note = noteBlock(bytes, bracket, position) {
      marks.removeSubrange((bracket.mark + 1)...)
      marks[bracket.mark].kind = .point
      marks[bracket.mark].span = .noteReference
      marks[bracket.mark].detail = note
      marks[bracket.mark].upper = Int32(truncatingIfNeeded: position + 1)
      dropDelimiters(after: bracket.delimiter)
      return position + 1
    }
    let span: SpanRecordKind = bracket.kind == .image ? .image : .link
    if isActive, let target = inlineTarget(bytes, from: position + 1, to: end) {
      links.append(target.link)
      finish(
        bracket, span, detail: Int32(truncatingIfNeeded: links.count - 1), closing: position..<target.end)
      return takeAttributes(bytes, at: target.end, to: end, ofMarkupAt: bracket.mark)
    }
    // Brackets with attributes right after them are a span, also where a definition has their text for its label.
    if isActive, !isSpan(bytes, bracket, at: position, to: end),
      let target = referenceTarget(bytes, bracket, at: position, to: end)
    {
      finish(bracket, span, detail: target.link, closing: position..<target.end)
      return takeAttributes(bytes, at: target.end, to: end, ofMarkupAt: bracket.mark)
    }
    // A link around a link is none, but a span may be.
    if extensions.contains(.attributes), bracket.kind == .link, bytes[position + 1] == UInt8(ascii: "{"),
      let attributes = Attributes.read(bytes, from: position + 1, to: end)
    {
      links.append(LinkRecord(destination: attributes.text, title: nil))
      finish(
        bracket, .span, detail: Int32(truncatingIfNeeded: links.count - 1), closing: position..<attributes.end,
        allowsLinksAround: true)
      return attributes.end
    }
    return position + 1
  }

  private func isSpan(_ bytes: Bytes, _ bracket: Bracket, at position: Int, to end: Int) -> Bool {
    extensions.contains(.attributes) && bracket.kind == .link && bytes[position + 1] == UInt8(ascii: "{")
      && Attributes.read(bytes, from: position + 1, to: end) != nil
  }

  /// Reads the attributes that stand right after code, a link or an image; they make a span around it.
  ///
  /// - Returns: Where they end, or `position` where there are none.
  private mutating func takeAttributes(
    _ bytes: Bytes, at position: Int, to end: Int, ofMarkupAt opening: Int
  ) -> Int {
    guard extensions.contains(.attributes), position < end, bytes[position] == UInt8(ascii: "{"),
      let attributes = Attributes.read(bytes, from: position, to: end)
    else { return position }
    marks[opening].attributes = Int32(truncatingIfNeeded: links.count)
    links.append(LinkRecord(destination: attributes.text, title: nil))
    mark(position..<attributes.end, .close, .span)
    return attributes.end
  }

  /// Makes a pair of brackets markup.
  private mutating func finish(
    _ bracket: Bracket, _ span: SpanRecordKind, detail: Int32, closing: Range<Int>, allowsLinksAround: Bool = false
  ) {
    marks[bracket.mark].kind = .open
    marks[bracket.mark].span = span
    marks[bracket.mark].detail = detail
    matchDelimiters(after: bracket.delimiter)
    mark(closing, .close, span)
    if bracket.kind == .link, !allowsLinksAround { inactiveBrackets = brackets.count }
  }

  private func noteBlock(_ bytes: Bytes, _ bracket: Bracket, _ position: Int) -> Int32? {
    guard !notes.isEmpty, bytes[bracket.contentStart] == UInt8(ascii: "^"), position > bracket.contentStart + 1,
      !bracket.hasBracketAfter, position - bracket.contentStart < 1000
    else { return nil }
    return notes[LinkLabel.normalised(bytes.string(bracket.contentStart + 1..<position))]
  }

  private func inlineTarget(_ bytes: Bytes, from start: Int, to end: Int) -> (link: LinkRecord, end: Int)? {
    guard start < end, bytes[start] == UInt8(ascii: "(") else { return nil }
    let destinationStart = LinkSyntax.spaceEnd(in: bytes, from: start + 1, to: end)
    guard let destination = LinkSyntax.destination(in: bytes, from: destinationStart, to: end) else { return nil }
    var position = LinkSyntax.spaceEnd(in: bytes, from: destination.end, to: end)
    var title: String?
    if position > destination.end, position < end,
      let part = LinkSyntax.title(in: bytes, from: position, to: end)
    {
      title = Unescaping.string(bytes, part.content)
      position = LinkSyntax.spaceEnd(in: bytes, from: part.end, to: end)
    }
    guard position < end, bytes[position] == UInt8(ascii: ")") else { return nil }
    return (LinkRecord(destination: Unescaping.string(bytes, destination.content), title: title), position + 1)
  }

  private func referenceTarget(
    _ bytes: Bytes, _ bracket: Bracket, at position: Int, to end: Int
  ) -> (link: Int32, end: Int)? {
    guard !definitions.isEmpty else { return nil }
    var after = position + 1
    var label = LinkSyntax.label(in: bytes, from: after, to: end)
    if let label {
      after = label.end
    } else {
      if bracket.hasBracketAfter { return nil }
      if after + 1 < end, bytes[after] == UInt8(ascii: "["), bytes[after + 1] == UInt8(ascii: "]") { after += 2 }
      label = LinkSyntax.label(in: bytes, from: bracket.contentStart - 1, to: end)
      guard label?.end == position + 1 else { return nil }
    }
    guard let label, let link = definitions[LinkLabel.normalised(bytes.string(label.content))] else { return nil }
    return (link, after)
  }
}

/// The runs of backticks in a leaf by their length, so that each opening run finds its closing one without another walk
/// through the text.
struct BacktickRuns {
  private struct Backticks {
    let count: Int
    let start: Int
  }

  var isReady = false
  /// Shorter runs before longer ones, and those of one length as they stand in the text.
  private var runs: [Backticks] = []

  mutating func read(_ bytes: Bytes, _ range: Range<Int>) {
    runs.clear()
    isReady = true
    var position = range.lowerBound
    while let start = bytes.firstIndex(of: UInt8(ascii: "`"), in: position..<range.upperBound) {
      position = start
      while position < range.upperBound, bytes[position] == UInt8(ascii: "`") { position += 1 }
      runs.append(Backticks(count: position - start, start: start))
    }
    runs.sort { ($0.count, $0.start) < ($1.count, $1.start) }
  }

  /// The next run of a length that begins at an offset or after it.
  ///
  /// - Complexity: O(log *n*) in the number of runs.
  func next(ofCount count: Int, from offset: Int) -> Int? {
    let place = runs.partition { ($0.count, $0.start) >= (count, offset) }
    return place < runs.count && runs[place].count == count ? runs[place].start : nil
  }
}

extension Array {
  /// Removes all elements and keeps the memory for others, where there are any: an empty array would be made anew.
  fileprivate mutating func clear() {
    if !isEmpty { removeAll(keepingCapacity: true) }
  }
}

/// Reads the terms of a glossary out of its blocks.
struct GlossaryReader {
  /// The terms, faulty ones included as far as they can be read.
  private(set) var terms: [Term] = []
  /// What Markdown makes of the source; `nil` where it is plain enough to be read without it.
  private let source: Essay?
  /// Whether the reading text has no white space but single spaces, and line feeds between its leaves.
  private(set) var isTidy = false
  private var faults: [Fault] = []
  private var places: [Places] = []
  private var draft: Draft?

  /// A fault at an offset of the source.
  private struct Fault {
    let kind: GlossaryError.Kind
    let term: String?
    let offset: Int
  }

  /// Where a term's parts stand in the reading text.
  private struct Places {
    var name: Int
    var broader: [Int] = []
    var related: [Int] = []
    var patterns: [Int] = []
  }

  /// A term of which not all has been read.
  private struct Draft {
    let id: Term.ID
    var places: Places
    var definition = ""
    var usage = ""
    var paragraphCount = 0
    var hasFields = false
    var fields: [GlossaryError.Field] = []
    var kind: Term.Kind?
    var patterns: [Term.Pattern] = []
    var transliterations: [String] = []
    var language: String?
    var period: String?
    var broader: [Term.ID] = []
    var related: [Term.ID] = []
    var citations: [Citation] = []
  }

  init(_ source: Essay) {
    self.source = source
  }

  /// Creates a reader of a source that is plain: each of its lines is a block, and its own text.
  init() {
    source = nil
    isTidy = true
  }

  /// Whether something in the source isn't as it should be.
  var hasFaults: Bool { !faults.isEmpty }

  /// Reads all blocks.
  ///
  /// - Parameter bytes: The source's reading text.
  mutating func read(_ bytes: Bytes) {
    guard let source else { return }
    // Looking through the whole text once is cheaper than looking through each of its many parts.
    isTidy = bytes.lineFeedsOfTidyText().map { $0 < source.storage.layers.leaves.count } ?? false
    for block in source.blocks {
      switch block.record.kind {
      case .heading: begin(block.range.utf8Offsets, bytes)
      case .paragraph: readParagraph(block, bytes)
      case .list where !block.record.flags.contains(.ordered): readFields(block, bytes)
      case .thematicBreak, .linkDefinitions, .htmlBlock: break
      default: reportUnexpected(block)
      }
    }
    finish()
  }

  // MARK: Terms

  /// Begins the term whose name stands in a heading.
  mutating func begin(_ range: Range<Int>, _ bytes: Bytes) {
    finish()
    let name = oneLine(bytes, range)
    if let id = Term.ID(name) {
      draft = Draft(id: id, places: Places(name: range.lowerBound))
    } else {
      report(.malformedName(name), at: range.lowerBound)
      // The rest is read under a name that nothing refers to.
      draft = Draft(id: Term.ID(unchecked: name), places: Places(name: -1))
    }
  }

  /// Ends the term begun last.
  mutating func finish() {
    guard let draft = draft.take() else { return }
    // A name that can't be one is reported, and would only be reported again as missing this and that.
    guard draft.places.name >= 0 else { return }
    if !draft.fields.contains(.kind) { report(.missingField(.kind), at: draft.places.name, of: draft.id) }
    // One whose value is faulty is reported there; that there is none at all is the check's to find.
    terms.append(
      Term(
        oneLine: draft.id, kind: draft.kind ?? .concept, definition: draft.definition, usage: draft.usage,
        patterns: draft.fields.contains(.variants) && draft.patterns.isEmpty ? [.placeholder] : draft.patterns,
        transliterations: draft.transliterations, language: draft.language, period: draft.period,
        broader: draft.broader, related: draft.related, citations: draft.citations))
    places.append(draft.places)
  }

  private mutating func readParagraph(_ block: Block, _ bytes: Bytes) {
    guard draft != nil else { return report(.textBeforeTerms, at: block.range.lowerBound.utf8Offset) }
    if !takeParagraph(block.range.utf8Offsets, bytes) { reportUnexpected(block) }
  }

  /// Takes a paragraph as the term's definition or usage.
  ///
  /// - Returns: Whether one is expected.
  mutating func takeParagraph(_ range: Range<Int>, _ bytes: Bytes) -> Bool {
    guard draft?.hasFields == false, (draft?.paragraphCount ?? 0) < 2 else { return false }
    let text = oneLine(bytes, range)
    if draft?.paragraphCount == 0 { draft?.definition = text } else { draft?.usage = text }
    draft?.paragraphCount += 1
    return true
  }

  // MARK: Fields

  private mutating func readFields(_ list: Block, _ bytes: Bytes) {
    guard draft != nil else { return report(.textBeforeTerms, at: list.range.lowerBound.utf8Offset) }
    guard beginFields() else { return reportUnexpected(list) }
    for item in list.children { readField(item, bytes) }
  }

  /// Begins the term's list of fields.
  ///
  /// - Returns: Whether one is expected.
  mutating func beginFields() -> Bool {
    guard draft?.hasFields == false else { return false }
    draft?.hasFields = true
    return true
  }

  private mutating func readField(_ item: Block, _ bytes: Bytes) {
    let range = item.range.utf8Offsets
    var blocks = item.children.makeIterator()
    let paragraph = blocks.next()
    let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: range)
    guard let paragraph, paragraph.record.kind == .paragraph, blocks.next() == nil, let colon else {
      let text = oneLine(bytes, range.lowerBound..<min(range.upperBound, bytes.lineEnd(from: range.lowerBound)))
      return report(
        .malformedField(text), atSource: range.isEmpty ? item.sourceRange.lowerBound : nil, range.lowerBound)
    }
    takeField(range, colon: colon, bytes) {
      var spans: [Span] = []
      for inline in paragraph.inlines {
        switch inline.record.kind {
        case .code: spans.append(Span(range: inline.range.utf8Offsets, isCode: true))
        // A label in brackets that some definition makes a link of is still in brackets.
        case .link: spans.append(Span(range: inline.range.utf8Offsets, isCode: false))
        default: break
        }
      }
      return spans
    }
  }

  /// Inline markup in a list of variants.
  struct Span {
    let range: Range<Int>
    let isCode: Bool
  }

  /// Takes a field of the term.
  ///
  /// - Parameters:
  ///   - range: The field, from its name on.
  ///   - colon: Where its name ends.
  ///   - bytes: The reading text.
  ///   - findSpans: Finds the inline markup of a list of variants.
  mutating func takeField(_ range: Range<Int>, colon: Int, _ bytes: Bytes, _ findSpans: () -> [Span]) {
    let name = trimmed(range.lowerBound..<colon, bytes)
    guard
      let field = GlossaryError.Field.allCases.first(where: {
        name.count == $0.rawValue.utf8.count && bytes.holds($0.rawValue.utf8, at: name.lowerBound)
      })
    else {
      return report(.unknownField(oneLine(bytes, name)), at: range.lowerBound)
    }
    guard draft?.fields.contains(field) == false else {
      return report(.repeatedField(field), at: range.lowerBound)
    }
    draft?.fields.append(field)
    let value = trimmed(colon + 1..<range.upperBound, bytes)
    guard !value.isEmpty else { return report(.emptyItem(field), at: colon) }
    switch field {
    case .kind:
      let kind = Term.Kind(rawValue: oneLine(bytes, value))
      draft?.kind = kind
      if kind == nil { report(.unknownKind(oneLine(bytes, value)), at: value.lowerBound) }
    case .language:
      let text = oneLine(bytes, value)
      draft?.language = text
    case .period:
      let text = oneLine(bytes, value)
      draft?.period = text
    case .transliterations:
      forEachItem(of: field, value, bytes) { reader, item in
        let text = reader.oneLine(bytes, item)
        reader.draft?.transliterations.append(text)
      }
    case .broader:
      forEachItem(of: field, value, bytes) { reader, item in
        // A text that can't be a name is none of the glossary's names, and is found with those.
        let id = Term.ID(unchecked: reader.oneLine(bytes, item))
        reader.draft?.broader.append(id)
        if reader.source != nil { reader.draft?.places.broader.append(item.lowerBound) }
      }
    case .related:
      forEachItem(of: field, value, bytes) { reader, item in
        // A text that can't be a name is none of the glossary's names, and is found with those.
        let id = Term.ID(unchecked: reader.oneLine(bytes, item))
        reader.draft?.related.append(id)
        if reader.source != nil { reader.draft?.places.related.append(item.lowerBound) }
      }
    case .citations:
      forEachItem(of: field, value, bytes) { reader, item in
        if let citation = Citation(plain: bytes, item) ?? Citation(bytes.string(item)) {
          reader.draft?.citations.append(citation)
        } else {
          reader.report(.malformedCitation(reader.oneLine(bytes, item)), at: item.lowerBound)
        }
      }
    case .variants:
      let spans = findSpans()
      var span = 0
      forEachItem(of: field, value, bytes) { reader, item in
        if reader.source == nil, bytes[item.lowerBound] == UInt8(ascii: "`") {
          // Plain lines still have their backticks, and code there is a whole item.
          let code = item.lowerBound + 1..<item.upperBound - 1
          return reader.readVariant(code, Span(range: code, isCode: true), bytes)
        }
        while span < spans.count, spans[span].range.upperBound <= item.lowerBound { span += 1 }
        let marked = span < spans.count && spans[span].range.lowerBound < item.upperBound ? spans[span] : nil
        reader.readVariant(item, marked, bytes)
      }
    }
  }

  private mutating func readVariant(_ item: Range<Int>, _ span: Span?, _ bytes: Bytes) {
    if span == nil, bytes.firstIndex(of: UInt8(ascii: "["), in: item) == nil,
      bytes.firstIndex(of: UInt8(ascii: "]"), in: item) == nil
    {
      let use = oneLine(bytes, item)
      draft?.patterns.append(Term.Pattern(unchecked: use, before: "", after: "", isExact: false))
      if source != nil { draft?.places.patterns.append(item.lowerBound) }
      return
    }
    let isExact = span?.isCode == true && span?.range == item
    var text = bytes.string(item)
    if span?.isCode == true, !isExact {
      return report(.malformedVariant(OneLine.text(text), .partialCode), at: item.lowerBound)
    }
    if let span, !span.isCode {
      let use = span.range.clamped(to: item)
      text =
        bytes.string(item.lowerBound..<use.lowerBound) + "[" + bytes.string(use) + "]"
        + bytes.string(use.upperBound..<item.upperBound)
    }
    let parts = Term.Pattern.parts(OneLine.text(text))
    guard let parts else {
      return report(.malformedVariant(oneLine(bytes, item), .brackets), at: item.lowerBound)
    }
    draft?.patterns.append(
      Term.Pattern(unchecked: parts.use, before: parts.before, after: parts.after, isExact: isExact))
    if source != nil { draft?.places.patterns.append(item.lowerBound) }
  }

  /// Hands the items of a list divided by commas to a closure.
  private mutating func forEachItem(
    of field: GlossaryError.Field, _ value: Range<Int>, _ bytes: Bytes,
    _ body: (inout GlossaryReader, Range<Int>) -> Void
  ) {
    var start = value.lowerBound
    while start <= value.upperBound {
      let end = bytes.firstIndex(of: UInt8(ascii: ","), in: start..<value.upperBound) ?? value.upperBound
      let item = trimmed(start..<end, bytes)
      if item.isEmpty {
        report(.emptyItem(field), at: min(end, value.upperBound - 1))
      } else {
        body(&self, item)
      }
      start = end + 1
    }
  }

  /// A leaf's text, or an item of it without white space at its ends, with single spaces for its white space.
  private func oneLine(_ bytes: Bytes, _ range: Range<Int>) -> String {
    let text = bytes.string(range)
    return isTidy ? text : OneLine.text(text)
  }

  private func trimmed(_ range: Range<Int>, _ bytes: Bytes) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, bytes[lower] <= UInt8(ascii: " ") { lower += 1 }
    while upper > lower, bytes[upper - 1] <= UInt8(ascii: " ") { upper -= 1 }
    return lower..<upper
  }

  // MARK: Faults

  private mutating func report(_ kind: GlossaryError.Kind, at offset: Int, of id: Term.ID? = nil) {
    report(kind, atSource: nil, offset, of: id)
  }

  /// Notes a fault at an offset of the reading text, or at a place of the source where it has no text.
  private mutating func report(
    _ kind: GlossaryError.Kind, atSource place: SourcePosition?, _ offset: Int, of id: Term.ID? = nil
  ) {
    faults.append(
      Fault(kind: kind, term: (id ?? draft?.id)?.name, offset: place?.utf8Offset ?? sourceOffset(of: offset)))
  }

  private mutating func reportUnexpected(_ block: Block) {
    let name: String =
      switch block.record.kind {
      case .paragraph: "a paragraph"
      case .list: "a list"
      case .blockQuote: "a block quote"
      case .codeBlock: "code"
      case .table: "a table"
      case .footnote: "a note"
      default: "another block"
      }
    let kind: GlossaryError.Kind = draft == nil ? .textBeforeTerms : .unexpectedBlock(name)
    report(kind, atSource: block.sourceRange.lowerBound, 0)
  }

  private func sourceOffset(of offset: Int) -> Int {
    guard let source else { return offset }
    let range = TextRange(utf8Offsets: offset..<offset + 1)
    return source.sourceRange(of: range)?.lowerBound.utf8Offset ?? max(0, source.markdown.utf8.count)
  }

  /// All faults in the order of the source, with their lines and columns.
  ///
  /// - Parameter more: The faults of the terms read.
  /// - Returns: The faults.
  func problems(with more: [GlossaryCheck.Fault]) -> [GlossaryError.Problem] {
    guard let source, !faults.isEmpty || !more.isEmpty else { return [] }
    var all = faults
    for fault in more {
      if case .pattern(let term, let item) = fault.part, item >= places[term].patterns.count { continue }
      let offset: Int =
        switch fault.part {
        case .name(let term): places[term].name
        case .broader(let term, let item): places[term].broader[item]
        case .related(let term, let item): places[term].related[item]
        case .pattern(let term, let item): places[term].patterns[item]
        }
      all.append(Fault(kind: fault.kind, term: fault.term, offset: sourceOffset(of: offset)))
    }
    let sorted = all.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
    var problems: [GlossaryError.Problem] = []
    var locator = Locator(source.markdown)
    for (_, fault) in sorted {
      problems.append(
        GlossaryError.Problem(fault.kind, term: fault.term, location: locator.location(of: fault.offset)))
    }
    return problems
  }

  /// Finds lines and columns of rising offsets in one pass.
  private struct Locator {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var lineStart = 0

    init(_ text: String) {
      bytes = Array(text.utf8)
    }

    mutating func location(of offset: Int) -> SourceLocation {
      while position < min(offset, bytes.count) {
        let byte = bytes[position]
        position += 1
        let endsLine =
          byte == UInt8(ascii: "\n")
          || byte == UInt8(ascii: "\r") && (position >= bytes.count || bytes[position] != UInt8(ascii: "\n"))
        if endsLine {
          line += 1
          lineStart = position
        }
      }
      return SourceLocation(line: line, column: position - lineStart + 1)
    }
  }
}

extension Term.Pattern {
  /// What stands for patterns that are faulty, so that they aren't reported as missing too.
  fileprivate static let placeholder = Self(unchecked: "", before: "", after: "", isExact: false)
}

/// Reads the terms of a glossary out of its blocks.
struct GlossaryReader {
  /// The terms, faulty ones included as far as they can be read.
  private(set) var terms: [Term] = []
  private let source: Essay
  /// Whether the reading text has no white space but single spaces, and line feeds between its leaves.
  private var isTidy = false
  private var faults: [Fault] = []
  private var places: [Place] = []
  private var draft: Draft?
  /// The fields by their names' spellings.
  private var fieldNames = SpellingTable()
  private var fields: [GlossaryError.Field?] = []

  /// A fault at an offset of the source.
  private struct Fault {
    let kind: GlossaryError.Kind
    let term: String?
    let offset: Int
  }

  /// Where a part of a term stands in the reading text.
  private struct Place {
    let part: GlossaryCheck.Part
    let offset: Int
  }

  /// A term of which not all has been read.
  private struct Draft {
    let id: Term.ID
    /// Where its name stands in the reading text, or -1 if that can't be one.
    let offset: Int
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

  /// Reads all blocks.
  ///
  /// - Parameter bytes: The source's reading text.
  mutating func read(_ bytes: Bytes) {
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
  private mutating func begin(_ range: Range<Int>, _ bytes: Bytes) {
    finish()
    let name = oneLine(bytes, range)
    if let id = Term.ID(name) {
      draft = Draft(id: id, offset: range.lowerBound)
      note(.name(terms.count), at: range.lowerBound)
    } else {
      report(.malformedName(name), at: range.lowerBound)
      // The rest is read under a name that nothing refers to.
      draft = Draft(id: Term.ID(unchecked: name), offset: -1)
    }
  }

  /// Ends the term begun last.
  private mutating func finish() {
    guard let draft = draft.take() else { return }
    // A name that can't be one is reported, and would only be reported again as missing this and that.
    guard draft.offset >= 0 else { return }
    if !draft.fields.contains(.kind) { report(.missingField(.kind), at: draft.offset, of: draft.id) }
    // One whose value is faulty is reported there; that there is none at all is the check's to find.
    terms.append(
      Term(
        oneLine: draft.id, kind: draft.kind ?? .concept, definition: draft.definition, usage: draft.usage,
        patterns: draft.fields.contains(.variants) && draft.patterns.isEmpty ? [.placeholder] : draft.patterns,
        transliterations: draft.transliterations, language: draft.language, period: draft.period,
        broader: draft.broader, related: draft.related, citations: draft.citations))
  }

  /// Notes where a part of the term stands, unless its name can't be one, as nothing more is found of it then.
  private mutating func note(_ part: GlossaryCheck.Part, at offset: Int) {
    if let name = draft?.offset, name >= 0 { places.append(Place(part: part, offset: offset)) }
  }

  /// Reads a paragraph as the term's definition or usage.
  private mutating func readParagraph(_ block: Block, _ bytes: Bytes) {
    let range = block.range.utf8Offsets
    guard let count = draft?.paragraphCount else { return report(.textBeforeTerms, at: range.lowerBound) }
    guard draft?.hasFields == false, count < 2 else { return reportUnexpected(block) }
    let text = oneLine(bytes, range)
    if count == 0 { draft?.definition = text } else { draft?.usage = text }
    draft?.paragraphCount += 1
  }

  // MARK: Fields

  private mutating func readFields(_ list: Block, _ bytes: Bytes) {
    guard draft != nil else { return report(.textBeforeTerms, at: list.range.lowerBound.utf8Offset) }
    guard draft?.hasFields == false else { return reportUnexpected(list) }
    draft?.hasFields = true
    for item in list.children { readField(item, bytes) }
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
    let name = trimmed(range.lowerBound..<colon, bytes)
    guard let field = field(name, bytes) else {
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
      let text = oneLine(bytes, value)
      draft?.kind = Term.Kind(rawValue: text)
      if draft?.kind == nil { report(.unknownKind(text), at: value.lowerBound) }
    case .language:
      let text = oneLine(bytes, value)
      draft?.language = text
    case .period:
      let text = oneLine(bytes, value)
      draft?.period = text
    case .transliterations:
      let texts = items(of: field, value, bytes).map { oneLine(bytes, $0) }
      draft?.transliterations = texts
    case .broader:
      let names = names(in: field, value, bytes) { .broader($0, $1) }
      draft?.broader = names
    case .related:
      let names = names(in: field, value, bytes) { .related($0, $1) }
      draft?.related = names
    case .citations:
      let citations = citations(items(of: field, value, bytes), bytes)
      draft?.citations = citations
    case .variants: readVariants(items(of: field, value, bytes), paragraph, bytes)
    }
  }

  /// The field that a name is of; each is looked up once, and then known by its spelling.
  private mutating func field(_ name: Range<Int>, _ bytes: Bytes) -> GlossaryError.Field? {
    let number = fieldNames.number(of: name, in: bytes)
    if number == fields.count { fields.append(GlossaryError.Field(rawValue: bytes.string(name))) }
    return fields[number]
  }

  /// The names of terms in a field.
  private mutating func names(
    in field: GlossaryError.Field, _ value: Range<Int>, _ bytes: Bytes, _ part: (Int, Int) -> GlossaryCheck.Part
  ) -> [Term.ID] {
    let items = items(of: field, value, bytes)
    for (number, item) in items.enumerated() { note(part(terms.count, number), at: item.lowerBound) }
    // A text that can't be a name is none of the glossary's names, and is found with those.
    return items.map { Term.ID(unchecked: oneLine(bytes, $0)) }
  }

  private mutating func citations(_ items: [Range<Int>], _ bytes: Bytes) -> [Citation] {
    var citations: [Citation] = []
    citations.reserveCapacity(items.count)
    for item in items {
      if let citation = Citation(plain: bytes, item) ?? Citation(bytes.string(item)) {
        citations.append(citation)
      } else {
        report(.malformedCitation(oneLine(bytes, item)), at: item.lowerBound)
      }
    }
    return citations
  }

  /// Reads variants, with the inline markup of their paragraph.
  private mutating func readVariants(_ items: [Range<Int>], _ paragraph: Block, _ bytes: Bytes) {
    var spans: [Span] = []
    for inline in paragraph.inlines {
      switch inline.record.kind {
      case .code: spans.append(Span(range: inline.range.utf8Offsets, isCode: true))
      // A label in brackets that some definition makes a link of is still in brackets.
      case .link: spans.append(Span(range: inline.range.utf8Offsets, isCode: false))
      default: break
      }
    }
    draft?.patterns.reserveCapacity(items.count)
    var span = 0
    for item in items {
      while span < spans.count, spans[span].range.upperBound <= item.lowerBound { span += 1 }
      let marked = span < spans.count && spans[span].range.lowerBound < item.upperBound ? spans[span] : nil
      readVariant(item, marked, bytes)
    }
  }

  /// Inline markup in a list of variants.
  private struct Span {
    let range: Range<Int>
    let isCode: Bool
  }

  private mutating func readVariant(_ item: Range<Int>, _ span: Span?, _ bytes: Bytes) {
    if span == nil, bytes.firstIndex(of: UInt8(ascii: "["), in: item) == nil,
      bytes.firstIndex(of: UInt8(ascii: "]"), in: item) == nil
    {
      let use = oneLine(bytes, item)
      return add(Term.Pattern(unchecked: use, before: "", after: "", isExact: false), at: item.lowerBound)
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
    add(
      Term.Pattern(unchecked: parts.use, before: parts.before, after: parts.after, isExact: isExact),
      at: item.lowerBound)
  }

  private mutating func add(_ pattern: Term.Pattern, at offset: Int) {
    note(.pattern(terms.count, draft?.patterns.count ?? 0), at: offset)
    draft?.patterns.append(pattern)
  }

  /// The items of a list divided by commas.
  private mutating func items(of field: GlossaryError.Field, _ value: Range<Int>, _ bytes: Bytes) -> [Range<Int>] {
    var items: [Range<Int>] = []
    items.reserveCapacity(8)
    var start = value.lowerBound
    while start <= value.upperBound {
      let end = bytes.firstIndex(of: UInt8(ascii: ","), in: start..<value.upperBound) ?? value.upperBound
      let item = trimmed(start..<end, bytes)
      if item.isEmpty {
        report(.emptyItem(field), at: min(end, value.upperBound - 1))
      } else {
        items.append(item)
      }
      start = end + 1
    }
    return items
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
    let range = TextRange(utf8Offsets: offset..<offset + 1)
    return source.sourceRange(of: range)?.lowerBound.utf8Offset ?? max(0, source.markdown.utf8.count)
  }

  /// All faults in the order of the source, with their lines and columns.
  ///
  /// - Parameter more: The faults of the terms read.
  /// - Returns: The faults.
  func problems(with more: [GlossaryCheck.Fault]) -> [GlossaryError.Problem] {
    guard !faults.isEmpty || !more.isEmpty else { return [] }
    var all = faults
    var offsets: [GlossaryCheck.Part: Int] = [:]
    for place in places { offsets[place.part] = place.offset }
    // What stands for faulty patterns stands nowhere.
    for fault in more {
      guard let offset = offsets[fault.part] else { continue }
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

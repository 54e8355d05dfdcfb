extension Edition {
  /// The edition in [TEI P5](https://tei-c.org/guidelines/p5/), the XML of digital editions.
  ///
  /// | of the edition | in TEI |
  /// |---|---|
  /// | section | `div` with its number as `n` |
  /// | paragraph | `p` (or `head`, `l`, `row`…) with `n` as it is cited and `xml:id`, `p6.12` |
  /// | sentence | `s`, `p6.12.3` |
  /// | quotation | `q`, for a block `quote`, with its speaker as `who` and `source` where claims tell one |
  /// | use of a term | `persName` of a person, `placeName` of a place, else `term`, with `ref` to the glossary |
  /// | year, percentage, quantity | `date`, `measure` |
  /// | claim | `interp`, and a `span` of `standOff` for each quote |
  /// | inference, relation | `link` |
  /// | voice | `person` of the header |
  ///
  /// An element that crosses another, as an emphasis over two sentences, is written in pieces that name each other by
  /// `next` and `prev`. Quotation marks stay in the text. Quotes that aren't whole sentences are told as
  /// `string-range(p6.12,5,20)`: an offset and a length in Unicode code points of the paragraph's text.
  ///
  /// Years are four digits from 1500 to 2099 by themselves; quantities are numbers before units of a short list. What is
  /// doubtful stays plain text.
  ///
  /// - Returns: The document; equal editions give the same bytes.
  /// - Complexity: O(*n* log *n*) in the length of the essay.
  public func tei() -> String {
    var writer = TEIWriter(self)
    return writer.document()
  }
}

/// Writes an edition in TEI.
struct TEIWriter {
  let edition: Edition
  let essay: Essay
  var xml = XMLWriter()
  let offsets: TextOffsets
  let termNumbers: [Term.ID: Int]
  let voices: [Voice]
  let voiceNumbers: [Voice: Int]
  let recogniser: TEIRecogniser
  let bytes: [UInt8]
  private var pieceCount = 0

  init(_ edition: Edition) {
    self.edition = edition
    essay = edition.essay
    offsets = TextOffsets(essay.text)
    bytes = Array(essay.text.utf8)
    var terms: [Term.ID: Int] = [:]
    for (number, term) in edition.glossary.terms.enumerated() { terms[term.id] = number + 1 }
    termNumbers = terms
    voices = unique(edition.arguments.claims.flatMap { [$0.voice, $0.reportedBy].compactMap { $0 } })
    var numbers: [Voice: Int] = [:]
    for (number, voice) in voices.enumerated() { numbers[voice] = number + 1 }
    voiceNumbers = numbers
    recogniser = TEIRecogniser(isEnglish: essay.language == .english)
  }

  mutating func document() -> String {
    let language = essay.metadata.language.flatMap { SKOSMaker.isTag($0) ? $0 : nil } ?? essay.language.rawValue
    xml.begin("TEI", [("xmlns", "http://www.tei-c.org/ns/1.0"), ("xml:lang", language)])
    writeHeader(language)
    xml.begin("text")
    xml.begin("body")
    writeBody()
    xml.end()
    if !edition.glossary.terms.isEmpty { writeGlossary() }
    xml.end()
    if !edition.arguments.claims.isEmpty { writeStandOff() }
    xml.end()
    return xml.text
  }

  // MARK: Header

  private mutating func writeHeader(_ language: String) {
    let metadata = essay.metadata
    let title = metadata.title ?? "Untitled"
    xml.begin("teiHeader")
    xml.begin("fileDesc")
    xml.begin("titleStmt")
    xml.element("title", [], title)
    for author in metadata.authors { xml.element("author", [], author) }
    xml.end()
    xml.begin("publicationStmt")
    xml.element("p", [], metadata.description ?? "An edition made with EssayKit.")
    xml.end()
    xml.begin("sourceDesc")
    xml.begin("bibl")
    xml.element("title", [], title)
    for author in metadata.authors { xml.element("author", [], author) }
    if let date = metadata.date { xml.element("date", [("when", TEIRecogniser.isYear(date) ? date : nil)], date) }
    xml.end()
    xml.end()
    xml.end()
    xml.begin("profileDesc")
    xml.begin("langUsage")
    xml.element("language", [("ident", language)])
    xml.end()
    if !voices.isEmpty {
      xml.begin("particDesc")
      xml.begin("listPerson")
      for (number, voice) in voices.enumerated() {
        xml.begin("person", [("xml:id", "voice\(number + 1)")])
        xml.element("persName", [], voice.name)
        xml.end()
      }
      xml.end()
      xml.end()
    }
    let keywords = metadata.keywords
    if !keywords.isEmpty {
      xml.begin("textClass")
      xml.begin("keywords")
      for keyword in keywords { xml.element("term", [], keyword) }
      xml.end()
      xml.end()
    }
    xml.end()
    xml.end()
  }

  // MARK: Body

  private mutating func writeBody() {
    let layers = essay.storage.layers
    var divisions: [Int] = []
    var containers: [Int] = []
    var next = 0
    for index in layers.blocks.indices {
      while let end = containers.last, end <= index {
        xml.end()
        containers.removeLast()
      }
      if next < layers.sections.count, Int(layers.sections[next].blockLower) == index {
        let section = Section(essay: essay, index: next)
        while let level = divisions.last, level == 0 || level >= section.level {
          xml.end()
          divisions.removeLast()
        }
        xml.begin("div", [("n", "\(section.number)"), ("xml:id", "s\(section.number)")])
        divisions.append(section.level)
        next += 1
      }
      let block = Block(essay: essay, index: index)
      if begin(block) { containers.append(Int(layers.blocks[index].end)) }
    }
    for _ in containers { xml.end() }
    for _ in divisions { xml.end() }
    if layers.sections.isEmpty { xml.element("p") }
  }

  /// Writes a block of text, or begins one that holds others.
  ///
  /// - Returns: Whether an element was left open.
  private mutating func begin(_ block: Block) -> Bool {
    switch block.kind {
    case .blockQuote:
      xml.begin("quote", [("source", speaker(of: block.range).map { "#" + $0 })])
      return true
    case .bulletList: xml.begin("list", [("rend", "bulleted")])
    case .orderedList(let start, _):
      xml.begin("list", [("rend", "numbered"), ("n", start == 1 ? nil : "\(start)")])
    case .definitionList: xml.begin("list", [("rend", "definitions")])
    case .listItem, .definition: xml.begin("item")
    case .note(let label): xml.begin("note", [("xml:id", "note\(block.index)"), ("n", label), ("place", "end")])
    case .table: xml.begin("table")
    case .thematicBreak:
      xml.element("milestone", [("unit", "break"), ("rend", "line")])
      return false
    case .linkDefinitions: return false
    case .heading, .paragraph, .code, .html, .tableRow, .verse, .term:
      if let paragraph = block.paragraph { write(paragraph, block.kind) }
      return false
    }
    return true
  }

  private mutating func write(_ paragraph: Paragraph, _ kind: Block.Kind) {
    let place =
      [("n", paragraph.citation.description), ("xml:id", "p\(paragraph.citation)")] as [(StaticString, String?)]
    let range = paragraph.range.utf8Offsets
    switch kind {
    case .heading:
      let isHead = paragraph.number == 0
      xml.begin(isHead ? "head" : "p", place + (isHead ? [] : [("rend", "heading")]), isBlock: false)
      write(paragraph, units: [TEIUnit(range: range)])
    case .code(let info):
      xml.begin("p", place, isBlock: false)
      let language = info.flatMap { $0.split(separator: " ").first }.map { String($0) }
      xml.element("code", [("lang", language.flatMap { Self.isToken($0) ? $0 : nil })], String(paragraph.text))
    case .html:
      xml.begin("p", place, isBlock: false)
      xml.element("code", [("lang", "html")], String(paragraph.text))
    case .tableRow(let isHeader):
      xml.begin("row", place + [("role", isHeader ? "label" : nil)], isBlock: false)
      let cells = paragraph.inlines.filter { $0.kind == .cell }
      write(paragraph, units: cells.map { TEIUnit(range: $0.range.utf8Offsets, name: "cell") }, keepsGaps: false)
    case .verse:
      xml.begin("lg", place, isBlock: false)
      var units: [TEIUnit] = []
      var start = range.lowerBound
      for offset in range where bytes[offset] == UInt8(ascii: "\n") {
        units.append(TEIUnit(range: start..<offset, name: "l"))
        start = offset + 1
      }
      units.append(TEIUnit(range: start..<range.upperBound, name: "l"))
      write(paragraph, units: units, keepsGaps: false)
    case .term:
      xml.begin("item", [("rend", "term")], isBlock: false)
      xml.begin("label", place, isBlock: false)
      write(paragraph, units: [TEIUnit(range: range)])
      xml.end()
    default:
      xml.begin("p", place, isBlock: false)
      let sentences = paragraph.sentences.map { sentence in
        TEIUnit(
          range: sentence.range.utf8Offsets, name: "s",
          attributes: [("n", sentence.citation.description), ("xml:id", "p\(sentence.citation)")])
      }
      write(paragraph, units: sentences)
    }
    xml.end()
  }

  private static func isToken(_ text: String) -> Bool {
    text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  // MARK: Text

  /// Writes a paragraph's text with all that stands in it, unit by unit.
  private mutating func write(_ paragraph: Paragraph, units: [TEIUnit], keepsGaps: Bool = true) {
    var spans = spans(in: paragraph)
    // A line of verse is broken by its element.
    if !keepsGaps { spans.removeAll { $0.isLineBreak } }
    let plan = TEIPlan(spans: spans, units: units, in: paragraph.range.utf8Offsets, keepsGaps: keepsGaps)
    let first = pieceCount
    for event in plan.events {
      switch event {
      case .text(let range): xml.text(String(decoding: bytes[range], as: UTF8.self))
      case .beginUnit(let unit):
        if let name = units[unit].name { xml.begin(name, units[unit].attributes, isBlock: false) }
      case .endUnit(let unit):
        if units[unit].name != nil { xml.end() }
      case .point(let span): xml.element(plan.spans[span].name, plan.spans[span].attributes)
      case .begin(let span, let piece):
        var attributes = plan.spans[span].attributes
        let pieces = plan.pieces[span]
        if pieces.count > 1, let place = pieces.firstIndex(of: piece) {
          attributes.append(("xml:id", "x\(first + piece)"))
          if place > 0 { attributes.append(("prev", "#x\(first + pieces[place - 1])")) }
          if place + 1 < pieces.count { attributes.append(("next", "#x\(first + pieces[place + 1])")) }
        }
        xml.begin(plan.spans[span].name, attributes, isBlock: false)
      case .end: xml.end()
      }
    }
    pieceCount += plan.pieceCount
  }

  private func spans(in paragraph: Paragraph) -> [TEISpan] {
    let range = paragraph.range
    var spans: [TEISpan] = []
    for number in edition.index.quotations.overlapping(range) {
      let quotation = essay.quotations[number]
      guard quotation.kind == .inline else { continue }
      let who = speaker(of: quotation.outerRange).map { "#" + $0 }
      spans.append(TEISpan(quotation.outerRange.utf8Offsets, "q", [("who", who)]))
    }
    for number in edition.index.occurrences.overlapping(range) { spans.append(span(of: edition.occurrences[number])) }
    spans += recogniser.spans(in: bytes, range.utf8Offsets)
    addInlines(of: paragraph, to: &spans)
    return spans
  }

  private func span(of occurrence: Occurrence) -> TEISpan {
    let name: StaticString =
      switch occurrence.term.kind {
      case .person: "persName"
      case .place: "placeName"
      default: "term"
      }
    let number = termNumbers[occurrence.term.id] ?? 0
    return TEISpan(occurrence.range.utf8Offsets, name, [("ref", "#term\(number)")])
  }

  private func addInlines(of paragraph: Paragraph, to spans: inout [TEISpan]) {
    let records = essay.storage.layers.spans
    let range = paragraph.range.utf8Offsets
    var index = records.partition { Int($0.lower) >= range.lowerBound }
    while index < records.count, Int(records[index].lower) <= range.upperBound {
      let inline = Inline(essay: essay, index: index)
      index += 1
      let place = inline.range.utf8Offsets
      guard place.upperBound <= range.upperBound else { continue }
      switch inline.kind {
      case .emphasis: spans.append(TEISpan(place, "hi", [("rend", "italic")]))
      case .strong: spans.append(TEISpan(place, "hi", [("rend", "bold")]))
      case .strikeout: spans.append(TEISpan(place, "hi", [("rend", "strikethrough")]))
      case .superscript: spans.append(TEISpan(place, "hi", [("rend", "superscript")]))
      case .subscript: spans.append(TEISpan(place, "hi", [("rend", "subscript")]))
      case .code: spans.append(TEISpan(place, "hi", [("rend", "code")]))
      case .html: if !place.isEmpty { spans.append(TEISpan(place, "seg", [("type", "html")])) }
      case .span: spans.append(TEISpan(place, "seg", []))
      case .link(let destination, _): spans.append(TEISpan(place, "ref", [("target", Self.address(destination))]))
      case .image(let source, _):
        spans.append(
          TEISpan(place, "ref", [("type", "image"), ("target", Self.address(source))], isPoint: place.isEmpty))
      case .lineBreak:
        var span = TEISpan(place.lowerBound..<place.lowerBound, "lb", [], isPoint: true)
        span.isLineBreak = true
        spans.append(span)
      case .noteReference:
        guard let note = inline.note else { continue }
        spans.append(
          TEISpan(place, "ref", [("type", "note"), ("target", "#note\(note.index)")], isPoint: true))
      case .note: spans.append(TEISpan(place, "note", [("place", "inline")]))
      case .cell: continue
      }
    }
  }

  /// An address without what a pointer of TEI can't hold.
  private static func address(_ address: String) -> String {
    var output: [UInt8] = []
    for byte in address.utf8 {
      if byte <= 0x20 || byte >= 0x7f || "<>\"{}|\\^`".utf8.contains(byte) {
        output.append(percentEncoded: byte)
      } else {
        output.append(byte)
      }
    }
    return output.isEmpty ? "#" : String(decoding: output, as: UTF8.self)
  }

  /// Who speaks in a quotation: the one voice other than the authors' of all claims whose quotes lie in it.
  private func speaker(of range: TextRange) -> String? {
    var found: Voice?
    for number in edition.index.quotes.overlapping(range) {
      let quote = edition.storage.quotes[number]
      guard quote.lowerBound >= range.lowerBound, quote.upperBound <= range.upperBound else { continue }
      let claim = edition.arguments.claims[edition.index.claimOfQuote[number]]
      guard let voice = claim.voice, voice != .authors, found == nil || found == voice else { return nil }
      found = voice
    }
    return found.flatMap { voiceNumbers[$0] }.map { "voice\($0)" }
  }
}

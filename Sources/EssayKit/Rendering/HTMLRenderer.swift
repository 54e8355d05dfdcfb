/// Renders an essay as HTML.
///
/// Everything in the source is escaped, and links lead only to relative addresses and to schemes of a list, unless the
/// caller trusts the source.
public struct HTMLRenderer: Sendable {
  /// How HTML is written.
  public struct Options: Sendable, Hashable {
    /// Whether raw HTML of the source stands in the output as it is; else it is shown as text.
    public var trustsRawHTML: Bool

    /// The schemes that links and images may have, in small letters; `nil` for any.
    public var schemes: Set<String>?

    /// Whether lines of a paragraph break where the source breaks them.
    public var keepsSoftBreaks: Bool

    /// Creates options.
    ///
    /// - Parameters:
    ///   - trustsRawHTML: Whether raw HTML of the source stands in the output as it is.
    ///   - schemes: The schemes that links and images may have, in small letters; `nil` for any.
    ///   - keepsSoftBreaks: Whether lines of a paragraph break where the source breaks them.
    public init(
      trustsRawHTML: Bool = false, schemes: Set<String>? = ["http", "https", "mailto", "ftp", "tel", "doi"],
      keepsSoftBreaks: Bool = false
    ) {
      self.trustsRawHTML = trustsRawHTML
      self.schemes = schemes
      self.keepsSoftBreaks = keepsSoftBreaks
    }

    /// As CommonMark's own examples are rendered: the source is trusted.
    public static let trusted = Options(trustsRawHTML: true, schemes: nil, keepsSoftBreaks: true)
  }

  /// How HTML is written.
  public var options: Options

  /// Creates a renderer.
  ///
  /// - Parameter options: How HTML is written.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Renders an essay's blocks, without a document around them.
  ///
  /// - Parameter essay: The essay.
  /// - Returns: The HTML.
  /// - Complexity: O(*n*) in the length of the text and its markup.
  public func render(_ essay: Essay) -> String {
    var writer = HTMLWriter(essay, options)
    writer.writeBlocks()
    return String(decoding: writer.output, as: UTF8.self)
  }
}

/// Writes the blocks of an essay, which stand in the order in which they begin: whenever the next block isn't within the
/// open ones, these are closed.
private struct HTMLWriter {
  var output: [UInt8] = []
  private let essay: Essay
  private let layers: Essay.Layers
  private let options: HTMLRenderer.Options
  private var open: [(end: Int, tag: StaticString)] = []

  init(_ essay: Essay, _ options: HTMLRenderer.Options) {
    self.essay = essay
    self.options = options
    layers = essay.storage.layers
    output.reserveCapacity(essay.storage.textCount * 5 / 4)
  }

  mutating func writeBlocks() {
    let text = options.keepsSoftBreaks ? essay.textWithSoftBreaks : Array(essay.text.utf8)
    let layers = layers
    Bytes.with(text) { bytes in
      for index in layers.blocks.indices {
        while let last = open.last, last.end <= index {
          put(last.tag)
          open.removeLast()
        }
        write(layers.blocks[index], index, bytes)
      }
    }
    while let last = open.popLast() { put(last.tag) }
  }

  private mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { output.append(contentsOf: unsafe $0) }
  }

  private mutating func put(_ text: String) { output.append(contentsOf: text.utf8) }

  private mutating func begin(_ index: Int, _ start: StaticString, _ end: StaticString) {
    put(start)
    open.append((max(index + 1, Int(layers.blocks[index].end)), end))
  }

  private mutating func write(_ block: BlockRecord, _ index: Int, _ bytes: Bytes) {
    switch block.kind {
    case .blockQuote: begin(index, "<blockquote>\n", "</blockquote>\n")
    case .list:
      if !block.flags.contains(.ordered) {
        begin(index, "<ul>\n", "</ul>\n")
      } else if block.detail == 1 {
        begin(index, "<ol>\n", "</ol>\n")
      } else {
        put("<ol start=\"\(block.detail)\"")
        begin(index, ">\n", "</ol>\n")
      }
    case .listItem: begin(index, "<li>", "</li>\n")
    case .footnote: begin(index, "<section class=\"footnote\">\n", "</section>\n")
    case .definitionList: begin(index, "<dl>\n", "</dl>\n")
    case .definition: begin(index, "<dd>", "</dd>\n")
    case .table: begin(index, "<table>\n", "</table>\n")
    case .paragraph:
      if isTight(block) {
        writeInlines(block, bytes)
        // A further block of the item begins on a line of its own.
        if layers.blocks.indices.contains(index + 1), layers.blocks[index + 1].parent == block.parent { put("\n") }
      } else {
        put("<p>")
        writeInlines(block, bytes)
        put("</p>\n")
      }
    case .verse:
      put("<p class=\"verse\">")
      writeInlines(block, bytes)
      put("</p>\n")
    case .definitionTerm:
      put("<dt>")
      writeInlines(block, bytes)
      put("</dt>\n")
    case .heading:
      put("<h\(block.detail)>")
      writeInlines(block, bytes)
      put("</h\(block.detail)>\n")
    case .codeBlock: writeCode(block, bytes)
    case .htmlBlock:
      if options.trustsRawHTML {
        bytes.append(Int(block.lower)..<Int(block.upper), to: &output)
        put("\n")
      } else {
        put("<pre><code>")
        escape(bytes, Int(block.lower), Int(block.upper))
        put("</code></pre>\n")
      }
    case .tableRow: writeRow(block, bytes)
    case .thematicBreak: put("<hr />\n")
    case .linkDefinitions: break
    }
  }

  private func isTight(_ block: BlockRecord) -> Bool {
    guard block.parent >= 0 else { return false }
    let item = layers.blocks[Int(block.parent)]
    guard item.kind == .listItem || item.kind == .definition, item.parent >= 0 else { return false }
    return !layers.blocks[Int(item.parent)].flags.contains(.loose)
  }

  private mutating func writeCode(_ block: BlockRecord, _ bytes: Bytes) {
    put("<pre><code")
    if block.detail >= 0 {
      let info = Unescaping.string(layers.strings[Int(block.detail)])
      if let language = info.split(whereSeparator: \.isWhitespace).first {
        put(" class=\"language-")
        HTMLEscaping.append(language, to: &output)
        put("\"")
      }
    }
    put(">")
    escape(bytes, Int(block.lower), Int(block.upper))
    put(block.flags.contains(.hasLines) ? "\n</code></pre>\n" : "</code></pre>\n")
  }

  private mutating func writeRow(_ block: BlockRecord, _ bytes: Bytes) {
    let tag = block.flags.contains(.header) ? "th" : "td"
    let columns = layers.alignments[Int(block.detail)]
    let spans = layers.spans
    put("<tr>")
    var index = spans.partition { $0.lower >= block.lower }
    var cell = 0
    while index < spans.count, spans[index].lower <= block.upper, cell < columns.count {
      let alignment = [
        "", " style=\"text-align: left\"", " style=\"text-align: right\"", " style=\"text-align: center\"",
      ]
      put("<\(tag)\(alignment[Int(columns[cell] & 3)])>")
      writeInlines(index + 1, Int(spans[index].end), Int(spans[index].lower), Int(spans[index].upper), bytes)
      put("</\(tag)>")
      index = max(index + 1, Int(spans[index].end))
      cell += 1
    }
    while cell < columns.count {
      put("<\(tag)></\(tag)>")
      cell += 1
    }
    put("</tr>\n")
  }

  // MARK: Inline markup

  private mutating func writeInlines(_ block: BlockRecord, _ bytes: Bytes) {
    let spans = layers.spans
    guard !spans.isEmpty else {
      escape(bytes, Int(block.lower), Int(block.upper))
      return
    }
    writeInlines(
      spans.partition { $0.lower >= block.lower }, spans.partition { $0.lower > block.upper }, Int(block.lower),
      Int(block.upper), bytes)
  }

  private mutating func writeInlines(_ first: Int, _ end: Int, _ lower: Int, _ upper: Int, _ bytes: Bytes) {
    var position = lower
    var open: [Int] = []
    var index = first
    while index < end || !open.isEmpty {
      if let last = open.last, index >= end || Int(layers.spans[last].end) <= index {
        escape(bytes, position, Int(layers.spans[last].upper))
        position = Int(layers.spans[last].upper)
        close(layers.spans[last])
        open.removeLast()
        continue
      }
      let span = layers.spans[index]
      escape(bytes, position, Int(span.lower))
      position = Int(span.lower)
      switch span.kind {
      case .hardBreak:
        put("<br />\n")
        position = Int(span.upper)
        index += 1
      case .image:
        writeImage(span, bytes)
        position = Int(span.upper)
        index = max(index + 1, Int(span.end))
      case .html where options.trustsRawHTML:
        bytes.append(position..<Int(span.upper), to: &output)
        position = Int(span.upper)
        index += 1
      default:
        start(span)
        open.append(index)
        index += 1
      }
    }
    escape(bytes, position, upper)
  }

  private mutating func start(_ span: SpanRecord) {
    switch span.kind {
    case .emphasis: put("<em>")
    case .strong: put("<strong>")
    case .code, .html: put("<code>")
    case .strikeout: put("<del>")
    case .superscript: put("<sup>")
    case .subscript: put("<sub>")
    case .link:
      put("<a href=\"")
      putAddress(layers.links[Int(span.detail)])
      put(">")
    default: put("<span>")
    }
  }

  private mutating func close(_ span: SpanRecord) {
    switch span.kind {
    case .emphasis: put("</em>")
    case .strong: put("</strong>")
    case .code, .html: put("</code>")
    case .strikeout: put("</del>")
    case .superscript: put("</sup>")
    case .subscript: put("</sub>")
    case .link: put("</a>")
    default: put("</span>")
    }
  }

  private mutating func writeImage(_ span: SpanRecord, _ bytes: Bytes) {
    let link = layers.links[Int(span.detail)]
    put("<img src=\"")
    if isSafe(link.destination) { HTMLEscaping.appendAddress(link.destination, to: &output) }
    put("\" alt=\"")
    escape(bytes, Int(span.lower), Int(span.upper))
    put("\"")
    putTitle(link)
    put(" />")
  }

  private mutating func putAddress(_ link: LinkRecord) {
    if isSafe(link.destination) { HTMLEscaping.appendAddress(link.destination, to: &output) }
    put("\"")
    putTitle(link)
  }

  private mutating func putTitle(_ link: LinkRecord) {
    guard let title = link.title else { return }
    put(" title=\"")
    HTMLEscaping.append(title, to: &output)
    put("\"")
  }

  private func isSafe(_ address: String) -> Bool {
    options.schemes.map { HTMLEscaping.isSafe(address, schemes: $0) } ?? true
  }

  private mutating func escape(_ bytes: Bytes, _ lower: Int, _ upper: Int) {
    var position = lower
    while position < upper {
      let next = bytes.first(of: Self.escaped, from: position, to: upper)
      bytes.append(position..<next, to: &output)
      if next < upper { HTMLEscaping.append(bytes[next], to: &output) }
      position = next + 1
    }
  }

  private static let escaped = ByteSet("&<>\"")
}

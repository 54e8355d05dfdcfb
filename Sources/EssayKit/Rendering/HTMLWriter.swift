/// Writes an essay as HTML into a buffer of bytes.
///
/// Tags go through ``begin(_:_:_:_:)`` and ``end(_:)``, where a caller's closures may change them.
struct HTMLWriter {
  /// How an element that is open ends.
  enum Closing {
    case fixed(StaticString)
    case custom(Custom)

    struct Custom {
      /// The element's name, or `nil` where only its content is written.
      var name: String?
      var after: String
      var breaksAfter: Bool
      var contentStart: Int
      var content: String?
    }
  }

  /// An open block, and the index after the last block within it.
  struct OpenBlock {
    var end: Int
    var closing: Closing
  }

  var output: [UInt8] = []
  let essay: Essay
  let layers: Essay.Layers
  let options: HTMLRenderer.Options
  let elements: [HTMLRenderer.Element.Kind: @Sendable (inout HTMLRenderer.Element) -> Void]
  let hasHooks: Bool
  var clip: Range<Int>
  var pieces: TypographicPieces
  var notes = NoteCollector()
  var marks: HTMLMarks
  var usedIdentifiers: Set<String> = []
  /// How many cells were added to rows that are shorter than their header.
  var emptyCells = 0
  var openBlocks: [OpenBlock] = []
  /// The levels of open sections.
  var openSections: [(level: Int, closing: Closing)] = []
  /// The next section whose heading is to come.
  var nextSection = 0

  init(
    _ essay: Essay, _ options: HTMLRenderer.Options,
    _ elements: [HTMLRenderer.Element.Kind: @Sendable (inout HTMLRenderer.Element) -> Void],
    _ annotations: [HTMLRenderer.Annotation], clip: Range<Int>
  ) {
    self.essay = essay
    self.options = options
    self.elements = elements
    self.clip = clip
    hasHooks = !elements.isEmpty
    layers = essay.storage.layers
    pieces = TypographicPieces(essay, isOn: options.isTypographic)
    marks = HTMLMarks(annotations, schemes: options.schemes)
    output.reserveCapacity(min(clip.count, essay.storage.textCount) * 5 / 4)
  }

  // MARK: Elements

  /// Writes a start tag.
  ///
  /// - Parameters:
  ///   - kind: What the element is to a caller's closures.
  ///   - tag: The element's tag.
  ///   - range: The stretch of text that it holds.
  ///   - attributes: Its attributes.
  /// - Returns: How the element ends.
  mutating func begin(
    _ kind: HTMLRenderer.Element.Kind, _ tag: HTMLTagName, _ range: Range<Int>,
    _ attributes: [HTMLRenderer.Attribute] = []
  ) -> Closing {
    if hasHooks, let change = elements[kind] {
      let shape = Shape(
        name: tag.name.description, breaksInside: tag.breaksInside,
        breaksAfter: tag.closing.description.hasSuffix("\n"), isVoid: tag.isVoid)
      return begin(kind, shape, range, attributes, change)
    }
    put("<")
    put(tag.name)
    for attribute in attributes { put(attribute) }
    if tag.isVoid {
      put(" />")
    } else {
      put(tag.breaksInside ? ">\n" : ">")
    }
    return .fixed(tag.closing)
  }

  /// Writes the start tag of an element whose name isn't known beforehand.
  mutating func begin(
    _ kind: HTMLRenderer.Element.Kind, named name: String, _ range: Range<Int>, _ attributes: [HTMLRenderer.Attribute]
  ) -> Closing {
    let shape = Shape(name: name)
    if hasHooks, let change = elements[kind] { return begin(kind, shape, range, attributes, change) }
    return begin(kind, shape, range, attributes) { _ in }
  }

  /// How an element's tags are set.
  private struct Shape {
    var name: String
    var breaksInside = false
    var breaksAfter = false
    var isVoid = false
  }

  private mutating func begin(
    _ kind: HTMLRenderer.Element.Kind, _ shape: Shape, _ range: Range<Int>, _ attributes: [HTMLRenderer.Attribute],
    _ change: (inout HTMLRenderer.Element) -> Void
  ) -> Closing {
    var element = HTMLRenderer.Element(
      kind: kind, essay: essay, range: TextRange(utf8Offsets: range), name: shape.name, attributes: attributes)
    change(&element)
    put(element.before)
    let isWritten = HTMLSafety.isName(element.name)
    if isWritten {
      put("<\(element.name)")
      for attribute in element.attributes where HTMLSafety.isName(attribute.name) { put(attribute) }
    }
    if shape.isVoid, element.content == nil, element.name == shape.name || !isWritten {
      if isWritten { put(" />") }
      put(element.after)
      return .fixed("")
    }
    if isWritten { put(shape.breaksInside ? ">\n" : ">") }
    return .custom(
      Closing.Custom(
        name: isWritten ? element.name : nil, after: element.after, breaksAfter: shape.breaksAfter,
        contentStart: output.count, content: element.content))
  }

  /// Writes the end of an element.
  mutating func end(_ closing: Closing) {
    switch closing {
    case .fixed(let tag): put(tag)
    case .custom(let custom):
      if let content = custom.content {
        output.removeSubrange(custom.contentStart...)
        put(content)
      }
      if let name = custom.name { put("</\(name)>") }
      put(custom.after)
      if custom.breaksAfter { put("\n") }
    }
  }

  // MARK: Bytes

  @inline(__always)
  mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
  }

  mutating func put(_ text: String) { output.append(contentsOf: text.utf8) }

  mutating func put(_ attribute: HTMLRenderer.Attribute) {
    put(" ")
    put(attribute.name)
    put("=\"")
    HTMLEscaping.append(attribute.value, to: &output)
    put("\"")
  }

  /// Writes a stretch of the text, in its typographic form where that is asked for.
  mutating func putText(_ bytes: Bytes, _ lower: Int, _ upper: Int) {
    var position = lower
    while position < upper {
      guard let mark = pieces.mark(from: position, to: upper) else { break }
      // Of a mark that is cut, only the part with its first byte has its form.
      if Int(mark.lower) >= position {
        putEscaped(bytes, position, Int(mark.lower))
        put(mark.form.text)
      }
      position = min(Int(mark.upper), upper)
    }
    putEscaped(bytes, position, upper)
  }

  /// Writes a stretch of the text with what HTML reserves escaped.
  mutating func putEscaped(_ bytes: Bytes, _ lower: Int, _ upper: Int) {
    var position = lower
    while position < upper {
      let next = bytes.first(of: Self.escaped, from: position, to: upper)
      bytes.append(position..<next, to: &output)
      if next < upper { HTMLEscaping.append(bytes[next], to: &output) }
      position = next + 1
    }
  }

  /// What HTML reserves, and control characters; of these, white space comes through.
  private static let escaped = ByteSet("&<>\"", 0...0x1f, 0x7f...0x7f)
}

/// Renders an essay as HTML.
///
/// What comes out is a fragment or a whole document: an `article` with a `section` for each section, every paragraph with
/// its citation as its anchor (`id="c6.12"`), notes at the end with links back. Annotations of the caller's own (terms,
/// evidence, search hits) become elements around stretches of text, nested validly however they overlap.
///
/// ```swift
/// let page = HTMLRenderer(options: .document).render(essay)
///
/// var renderer = HTMLRenderer()
/// renderer.elements[.blockQuote] = { $0.attributes.append(HTMLRenderer.Attribute("class", "quotation")) }
/// let fragment = renderer.render(
///   essay.sections[0], annotations: [HTMLRenderer.Annotation(range, "dfn", [HTMLRenderer.Attribute("data-term", "kolkhoses")])])
/// ```
///
/// Nothing in a text or its metadata becomes markup by itself: everything is escaped, links lead only to relative
/// addresses and to schemes of a list, raw HTML is shown as text, and of the source's own attributes only classes,
/// languages and identifiers of harmless form are kept. ``Options/trusted`` lifts that for a source that the caller
/// trusts.
public struct HTMLRenderer: Sendable {
  /// How HTML is written.
  public var options: Options

  /// What changes single elements before they are written.
  ///
  /// A closure gets the element as the renderer would write it and may change its name and attributes, put HTML around
  /// it, or take its content over. HTML that a closure adds is written as it is.
  public var elements: [Element.Kind: @Sendable (inout Element) -> Void]

  /// Creates a renderer.
  ///
  /// - Parameters:
  ///   - options: How HTML is written.
  ///   - elements: What changes single elements before they are written.
  public init(
    options: Options = Options(), elements: [Element.Kind: @Sendable (inout Element) -> Void] = [:]
  ) {
    self.options = options
    self.elements = elements
  }

  /// Renders a whole essay.
  ///
  /// - Parameters:
  ///   - essay: The essay.
  ///   - annotations: Elements around stretches of text, in any order; they may overlap.
  /// - Returns: The HTML.
  /// - Complexity: O(*n* + *k* log *k*) in the length of the text and its markup and in the number of annotations, as
  ///   long as few of these overlap; each overlap is written once for every boundary within it.
  public func render(_ essay: Essay, annotations: [Annotation] = []) -> String {
    render(essay.range, of: essay, annotations: annotations)
  }

  /// Renders a section with its heading.
  ///
  /// - Parameters:
  ///   - section: The section.
  ///   - annotations: Elements around stretches of text, in any order; they may overlap.
  /// - Returns: The HTML, with the notes that the section refers to at its end.
  /// - Complexity: As for ``render(_:of:annotations:)``.
  public func render(_ section: Section, annotations: [Annotation] = []) -> String {
    render(section.range, of: section.essay, annotations: annotations)
  }

  /// Renders a passage within the blocks that it stands in, such as a block quote.
  ///
  /// - Parameters:
  ///   - passage: The passage.
  ///   - annotations: Elements around stretches of text, in any order; they may overlap.
  /// - Returns: The HTML, with the notes that the passage refers to at its end.
  /// - Complexity: As for ``render(_:of:annotations:)``.
  public func render(_ passage: Passage, annotations: [Annotation] = []) -> String {
    render(passage.range, of: passage.essay, annotations: annotations)
  }

  /// Renders a stretch of an essay.
  ///
  /// - Parameters:
  ///   - range: A range of the reading text.
  ///   - essay: The essay.
  ///   - annotations: Elements around stretches of text, in any order; they may overlap.
  /// - Returns: The HTML, with the notes that the stretch refers to at its end.
  /// - Complexity: As for ``render(_:annotations:)-(Essay,_)``, and O(*n*) in the number of blocks of the essay.
  public func render(_ range: TextRange, of essay: Essay, annotations: [Annotation] = []) -> String {
    var writer = HTMLWriter(essay, options, elements, annotations, clip: range.utf8Offsets)
    writer.writeWhole()
    return String(decoding: writer.output, as: UTF8.self)
  }

  /// The anchor of a place, as it stands in `id` attributes and after the `#` of an address.
  ///
  /// A range has the anchor of its first place.
  ///
  /// - Parameter citation: The place.
  /// - Returns: The anchor, such as `c6.12`.
  public static func anchor(of citation: Citation) -> String {
    var anchor = "c\(citation.section)"
    if let paragraph = citation.paragraph { anchor += ".\(paragraph)" }
    if let sentence = citation.sentence { anchor += ".\(sentence)" }
    return anchor
  }

  /// Text made safe to stand in HTML, as the content of an element or of an attribute in quotation marks.
  ///
  /// What the renderer writes is safe already; this is for what a caller writes around it.
  ///
  /// - Parameter text: The text.
  /// - Returns: The text with `&`, `<`, `>`, `"` and `'` escaped; controls that HTML doesn't have are replaced by U+FFFD.
  /// - Complexity: O(*n*) in the length of the text.
  public static func escaped(_ text: some StringProtocol) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "'") {
        output.append(contentsOf: "&#39;".utf8)
      } else {
        HTMLEscaping.append(byte, to: &output)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

/// Renders an essay as plain text, wrapped to a width.
///
/// Widths are columns of a terminal or a typewriter face: characters of Chinese, Japanese and Korean and emoji take two,
/// combining marks none. Block quotes are indented, list items hang, tables stand in columns, notes follow the text. No
/// line ends in a space, and controls in the text become visible signs.
///
/// ```swift
/// let text = PlainTextRenderer(options: .init(width: 72)).render(essay)
/// ```
public struct PlainTextRenderer: Sendable, Hashable {
  /// How plain text is laid out.
  public struct Options: Sendable, Hashable {
    /// The most columns that a line takes up; at least 20 are used.
    public var width: Int

    /// Whether quotation marks, dashes and ellipses come in typographic form.
    public var isTypographic: Bool

    /// Whether each paragraph's citation stands in the margin before it.
    public var showsCitations: Bool

    /// Whether the address of a link or image follows its text, where that isn't the address itself.
    public var showsAddresses: Bool

    /// Creates options.
    ///
    /// - Parameters:
    ///   - width: The most columns that a line takes up.
    ///   - isTypographic: Whether quotation marks, dashes and ellipses come in typographic form.
    ///   - showsCitations: Whether each paragraph's citation stands in the margin before it.
    ///   - showsAddresses: Whether the address of a link or image follows its text.
    public init(
      width: Int = 80, isTypographic: Bool = true, showsCitations: Bool = false, showsAddresses: Bool = false
    ) {
      self.width = width
      self.isTypographic = isTypographic
      self.showsCitations = showsCitations
      self.showsAddresses = showsAddresses
    }
  }

  /// How plain text is laid out.
  public var options: Options

  /// Creates a renderer.
  ///
  /// - Parameter options: How plain text is laid out.
  public init(options: Options = Options()) {
    self.options = options
  }

  private var layout: TextLayout.Options {
    TextLayout.Options(
      width: max(options.width, 20), isTypographic: options.isTypographic, showsCitations: options.showsCitations,
      showsAddresses: options.showsAddresses, rulesHeadings: true)
  }

  /// Renders a whole essay, without its title page.
  ///
  /// - Parameter essay: The essay.
  /// - Returns: Lines of text, each with a line feed at its end.
  /// - Complexity: O(*n*) in the length of the text and its markup.
  public func render(_ essay: Essay) -> String { render(essay.range, of: essay) }

  /// Renders a section with its heading.
  ///
  /// - Parameter section: The section.
  /// - Returns: Lines of text, each with a line feed at its end.
  /// - Complexity: As for ``render(_:of:)``.
  public func render(_ section: Section) -> String { render(section.range, of: section.essay) }

  /// Renders a passage within the blocks that it stands in, such as a block quote.
  ///
  /// - Parameter passage: The passage.
  /// - Returns: Lines of text, each with a line feed at its end.
  /// - Complexity: As for ``render(_:of:)``.
  public func render(_ passage: Passage) -> String { render(passage.range, of: passage.essay) }

  /// Renders a stretch of an essay, then the notes that it refers to.
  ///
  /// - Parameters:
  ///   - range: A range of the reading text.
  ///   - essay: The essay.
  /// - Returns: Lines of text, each with a line feed at its end.
  /// - Complexity: O(*n*) in the length of the range and in the number of blocks of the essay.
  public func render(_ range: TextRange, of essay: Essay) -> String {
    var layout = TextLayout(essay, layout, clip: range.utf8Offsets)
    layout.layOut()
    return Self.text(of: layout.lines)
  }

  /// Renders what the front matter says: title, authors, date and description.
  ///
  /// - Parameter essay: The essay.
  /// - Returns: Lines of text, each with a line feed at its end; empty where the front matter says nothing.
  public func titlePage(of essay: Essay) -> String { Self.text(of: TextLayout.titlePage(of: essay, layout)) }

  private static func text(of lines: [TextLine]) -> String {
    var output: [UInt8] = []
    for line in lines {
      output.append(contentsOf: line.bytes)
      output.append(UInt8(ascii: "\n"))
    }
    return String(decoding: output, as: UTF8.self)
  }
}

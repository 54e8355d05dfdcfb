/// Renders an essay for a terminal: laid out as by ``PlainTextRenderer``, with styles by
/// [ECMA-48](https://ecma-international.org/publications-and-standards/standards/ecma-48/) control sequences.
///
/// Styles end with the line and begin again on the next, so that a pager may cut the text anywhere. No control of the
/// text itself reaches the terminal: what could drive it is shown as a sign, such as `␛`.
///
/// ```swift
/// print(TerminalRenderer(options: .init(width: 72, styling: .colors)).render(essay.sections[0]))
/// ```
public struct TerminalRenderer: Sendable, Hashable {
  /// Which control sequences are written.
  public enum Styling: Sendable, Hashable, CaseIterable {
    /// None.
    case none
    /// Bold, italic and the like.
    case attributes
    /// These, and colours from the terminal's own palette.
    case colors
  }

  /// How text for a terminal is written.
  public struct Options: Sendable, Hashable {
    /// The most columns that a line takes up; at least 20 are used.
    public var width: Int

    /// Which control sequences are written.
    public var styling: Styling

    /// Whether links can be opened from the terminal, by the sequence OSC 8 that many know.
    public var hasHyperlinks: Bool

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
    ///   - styling: Which control sequences are written.
    ///   - hasHyperlinks: Whether links can be opened from the terminal.
    ///   - isTypographic: Whether quotation marks, dashes and ellipses come in typographic form.
    ///   - showsCitations: Whether each paragraph's citation stands in the margin before it.
    ///   - showsAddresses: Whether the address of a link or image follows its text.
    public init(
      width: Int = 80, styling: Styling = .attributes, hasHyperlinks: Bool = false, isTypographic: Bool = true,
      showsCitations: Bool = false, showsAddresses: Bool = false
    ) {
      self.width = width
      self.styling = styling
      self.hasHyperlinks = hasHyperlinks
      self.isTypographic = isTypographic
      self.showsCitations = showsCitations
      self.showsAddresses = showsAddresses
    }
  }

  /// How text for a terminal is written.
  public var options: Options

  /// Creates a renderer.
  ///
  /// - Parameter options: How text for a terminal is written.
  public init(options: Options = Options()) {
    self.options = options
  }

  private var layout: TextLayout.Options {
    TextLayout.Options(
      width: max(options.width, 20), isTypographic: options.isTypographic, showsCitations: options.showsCitations,
      showsAddresses: options.showsAddresses, rulesHeadings: options.styling == .none,
      quoteMark: options.styling == .none ? "    " : "  \u{2502} ")
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
  /// - Complexity: As for ``render(_:of:marking:)``.
  public func render(_ section: Section) -> String { render(section.range, of: section.essay) }

  /// Renders a passage within the blocks that it stands in, such as a block quote.
  ///
  /// - Parameter passage: The passage.
  /// - Returns: Lines of text, each with a line feed at its end.
  /// - Complexity: As for ``render(_:of:marking:)``.
  public func render(_ passage: Passage) -> String { render(passage.range, of: passage.essay) }

  /// Renders a stretch of an essay, then the notes that it refers to.
  ///
  /// - Parameters:
  ///   - range: A range of the reading text.
  ///   - essay: The essay.
  ///   - marked: Stretches to underline, such as the uses of terms. Without styling nothing shows them.
  /// - Returns: Lines of text, each with a line feed at its end.
  /// - Complexity: O(*n*) in the length of the range and in the number of blocks of the essay.
  public func render(_ range: TextRange, of essay: Essay, marking marked: [TextRange] = []) -> String {
    var layout = TextLayout(essay, layout, clip: range.utf8Offsets, marking: marked)
    layout.layOut()
    return text(of: layout.lines, links: layout.layers.links)
  }

  /// Renders what the front matter says: title, authors, date and description.
  ///
  /// - Parameter essay: The essay.
  /// - Returns: Lines of text, each with a line feed at its end; empty where the front matter says nothing.
  public func titlePage(of essay: Essay) -> String {
    text(of: TextLayout.titlePage(of: essay, layout), links: [])
  }

  /// Lays out a text that isn't part of an essay, such as a label or a title, with its controls made visible.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - indentation: Columns before each line but the first.
  /// - Returns: Lines of text, each with a line feed at its end.
  public func wrap(_ text: some StringProtocol, indentation: Int = 0) -> String {
    let indentation = min(max(indentation, 0), max(options.width, 20) / 2)
    var filler = LineFiller(width: max(options.width, 20) - indentation)
    filler.append(text, .plain)
    var lines = filler.finish()
    for index in lines.indices.dropFirst() {
      var line = TextLine()
      line.append(spaces: indentation)
      line.append(lines[index])
      lines[index] = line
    }
    return self.text(of: lines, links: [])
  }

  // MARK: Control sequences

  private func text(of lines: [TextLine], links: [LinkRecord]) -> String {
    var output: [UInt8] = []
    for line in lines {
      var lower = 0
      var style = TextStyle.plain
      for run in line.runs {
        change(from: &style, to: run.style, links, &output)
        output.append(contentsOf: line.bytes[lower..<run.upper])
        lower = run.upper
      }
      change(from: &style, to: .plain, links, &output)
      output.append(UInt8(ascii: "\n"))
    }
    return String(decoding: output, as: UTF8.self)
  }

  private func change(
    from style: inout TextStyle, to new: TextStyle, _ links: [LinkRecord], _ output: inout [UInt8]
  ) {
    defer { style = new }
    if options.hasHyperlinks, style.link != new.link { openLink(new.link, links, &output) }
    let traits = new.traits.intersection(shown)
    let before = style.traits.intersection(shown)
    guard traits != before else { return }
    var codes: [String] = []
    if !before.isEmpty { codes.append("0") }
    if traits.contains(.bold) { codes.append("1") }
    if traits.contains(.dim) { codes.append("2") }
    if traits.contains(.italic) { codes.append("3") }
    if traits.contains(.underline) || traits.contains(.marked) { codes.append("4") }
    if traits.contains(.strikeout) { codes.append("9") }
    if options.styling == .colors {
      if traits.contains(.heading) { codes.append("34") }
      if traits.contains(.code) { codes.append("36") }
      if traits.contains(.note) { codes.append("33") }
    }
    output.append(contentsOf: "\u{1b}[\(codes.joined(separator: ";"))m".utf8)
  }

  /// The traits that show.
  private var shown: TextStyle.Traits {
    switch options.styling {
    case .none: []
    case .attributes: [.bold, .dim, .italic, .underline, .strikeout]
    case .colors: [.bold, .dim, .italic, .underline, .strikeout, .heading, .code, .note]
    }
  }

  /// Begins a link, or ends the one before; an address is percent-encoded, so that it holds no control.
  private func openLink(_ link: Int32, _ links: [LinkRecord], _ output: inout [UInt8]) {
    output.append(contentsOf: "\u{1b}]8;;".utf8)
    if links.indices.contains(Int(link)) {
      let destination = links[Int(link)].destination
      if HTMLEscaping.isSafe(destination, schemes: ["http", "https", "mailto"]) {
        HTMLEscaping.appendAddress(destination, to: &output, escapesMarkup: false)
      }
    }
    output.append(contentsOf: "\u{1b}\\".utf8)
  }
}

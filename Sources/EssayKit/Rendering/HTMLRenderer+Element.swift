extension HTMLRenderer {
  /// An element that is about to be written.
  ///
  /// A closure in ``HTMLRenderer/elements`` may change it:
  ///
  /// ```swift
  /// var renderer = HTMLRenderer()
  /// renderer.elements[.link] = { link in
  ///   link.attributes.append(HTMLRenderer.Attribute("rel", "noopener"))
  /// }
  /// renderer.elements[.code] = { code in
  ///   code.content = highlighted(code.essay[code.range])
  /// }
  /// ```
  public struct Element: Sendable {
    /// The kinds of element.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// The `article` around the text.
      case article
      /// The header with title, authors, date and description.
      case titlePage
      /// A section.
      case section
      /// A heading.
      case heading
      /// A paragraph; in a tight list, a `span` within its item.
      case paragraph
      /// A block quote.
      case blockQuote
      /// A list.
      case list
      /// An item of a list.
      case listItem
      /// A block of code, the `pre`.
      case codeBlock
      /// A block of raw HTML that is shown as text.
      case rawHTML
      /// A break between paragraphs.
      case thematicBreak
      /// A table.
      case table
      /// A row of a table.
      case tableRow
      /// A cell of a row.
      case tableCell
      /// A stanza of verse.
      case verse
      /// A definition list.
      case definitionList
      /// A term of a definition list.
      case term
      /// A definition.
      case definition
      /// The notes after the text.
      case notes
      /// A note.
      case note
      /// A mark that refers to a note, the link.
      case noteReference
      /// A link from a note back to the mark that refers to it.
      case backLink
      /// Emphasis.
      case emphasis
      /// Strong emphasis.
      case strong
      /// Code within a line.
      case code
      /// A link.
      case link
      /// An image.
      case image
      /// What is struck out.
      case strikeout
      /// Superscript.
      case superscript
      /// Subscript.
      case `subscript`
      /// A span with attributes.
      case span
      /// A sentence.
      case sentence
      /// A piece of an annotation.
      case annotation
    }

    /// What the element is.
    public let kind: Kind

    /// The essay that is rendered.
    public let essay: Essay

    /// The stretch of the reading text that the element holds.
    public let range: TextRange

    /// The element's name, such as `p`.
    ///
    /// A name that isn't one of HTML's form leaves the element out and keeps what stands in it.
    public var name: String

    /// The element's attributes.
    ///
    /// Those whose names aren't of HTML's form are left out.
    public var attributes: [Attribute]

    /// HTML before the element.
    public var before = ""

    /// HTML after the element.
    public var after = ""

    /// HTML within the element in place of what the renderer writes there; `nil` to leave that to the renderer.
    public var content: String?
  }
}

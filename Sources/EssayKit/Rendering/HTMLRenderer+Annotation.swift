extension HTMLRenderer {
  /// An attribute of an element.
  public struct Attribute: Sendable, Hashable {
    /// The attribute's name, such as `class` or `data-term`.
    public var name: String

    /// The attribute's value, as it is meant: what HTML needs escaped is escaped when it is written.
    public var value: String

    /// Creates an attribute.
    ///
    /// - Parameters:
    ///   - name: The attribute's name.
    ///   - value: The attribute's value, not escaped.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An element around a stretch of text, such as a term, a piece of evidence or a search hit.
  ///
  /// Annotations may overlap each other and the text's own markup; where they do, the renderer ends and begins the
  /// element again, so that the output is nested validly. Only the first piece keeps an `id`.
  ///
  /// Since annotations often carry data from elsewhere, they are held to what can do no harm: elements of text such as
  /// `mark`, `dfn`, `cite`, `a` or `span` (any other name is written as `span`), and the attributes `id`, `class`,
  /// `lang`, `dir`, `title`, `role`, `tabindex`, `hidden`, `href`, `cite`, `datetime`, `data-…` and `aria-…`, with
  /// addresses checked as those of links are. Other attributes are left out.
  public struct Annotation: Sendable, Hashable {
    /// The stretch of the reading text.
    public var range: TextRange

    /// The element's name.
    public var element: String

    /// The element's attributes.
    public var attributes: [Attribute]

    /// Creates an annotation.
    ///
    /// - Parameters:
    ///   - range: The stretch of the reading text.
    ///   - element: The element's name.
    ///   - attributes: The element's attributes.
    public init(_ range: TextRange, _ element: String = "span", _ attributes: [Attribute] = []) {
      self.range = range
      self.element = element
      self.attributes = attributes
    }
  }
}

extension HTMLRenderer {
  /// Which places of a text have anchors.
  public enum Anchors: Sendable, Hashable, CaseIterable {
    /// None.
    case none
    /// Sections and paragraphs.
    case paragraphs
    /// Sections, paragraphs and sentences, each of these in a `span`.
    case sentences
  }

  /// How HTML is written.
  public struct Options: Sendable, Hashable {
    /// Whether raw HTML of the source stands in the output as it is; else it is shown as text.
    public var trustsRawHTML: Bool

    /// The schemes that links and images may have, in small letters; `nil` for any.
    public var schemes: Set<String>?

    /// Whether lines of a paragraph break where the source breaks them.
    public var keepsSoftBreaks: Bool

    /// Whether quotation marks, dashes and ellipses come in typographic form.
    public var isTypographic: Bool

    /// Which places have anchors.
    public var anchors: Anchors

    /// Whether the text stands in an `article`, and each section in a `section`.
    public var hasSections: Bool

    /// Whether the text begins with its title, authors, date and description.
    public var hasTitlePage: Bool

    /// Whether the output is a whole document.
    public var isDocument: Bool

    /// The addresses of a document's style sheets.
    public var styleSheets: [String]

    /// The addresses of a document's scripts, which are run when it has been read.
    public var scripts: [String]

    /// The text's language as a [BCP 47](https://www.rfc-editor.org/info/bcp47) tag; `nil` for what its metadata says,
    /// or else English.
    public var language: String?

    /// Creates options.
    ///
    /// - Parameters:
    ///   - trustsRawHTML: Whether raw HTML of the source stands in the output as it is.
    ///   - schemes: The schemes that links and images may have, in small letters; `nil` for any.
    ///   - keepsSoftBreaks: Whether lines of a paragraph break where the source breaks them.
    ///   - isTypographic: Whether quotation marks, dashes and ellipses come in typographic form.
    ///   - anchors: Which places have anchors.
    ///   - hasSections: Whether the text stands in an `article`, and each section in a `section`.
    ///   - hasTitlePage: Whether the text begins with its title, authors, date and description.
    ///   - isDocument: Whether the output is a whole document.
    ///   - styleSheets: The addresses of a document's style sheets.
    ///   - scripts: The addresses of a document's scripts.
    ///   - language: The text's language as a BCP 47 tag; `nil` for what its metadata says.
    public init(
      trustsRawHTML: Bool = false, schemes: Set<String>? = Options.safeSchemes, keepsSoftBreaks: Bool = false,
      isTypographic: Bool = true, anchors: Anchors = .paragraphs, hasSections: Bool = true, hasTitlePage: Bool = false,
      isDocument: Bool = false, styleSheets: [String] = [], scripts: [String] = [], language: String? = nil
    ) {
      self.trustsRawHTML = trustsRawHTML
      self.schemes = schemes
      self.keepsSoftBreaks = keepsSoftBreaks
      self.isTypographic = isTypographic
      self.anchors = anchors
      self.hasSections = hasSections
      self.hasTitlePage = hasTitlePage
      self.isDocument = isDocument
      self.styleSheets = styleSheets
      self.scripts = scripts
      self.language = language
    }

    /// Schemes that can't run anything in a reader's browser.
    public static let safeSchemes: Set<String> = ["http", "https", "mailto", "ftp", "tel", "doi"]

    /// A whole document with its title page.
    public static let document = Options(hasTitlePage: true, isDocument: true)

    /// As CommonMark's own examples are rendered: the source is trusted, and nothing stands around or on its elements.
    public static let trusted = Options(
      trustsRawHTML: true, schemes: nil, keepsSoftBreaks: true, isTypographic: false, anchors: .none,
      hasSections: false)
  }
}

/// An essay as structured text: its source, the text to read, and layers of ranges into that text.
///
/// The reading text is one string without markup: soft line breaks are spaces, and each block stands on its own line.
/// Sections, paragraphs, sentences, markup and quotations are ranges of it; each maps back to bytes of the source. Parts
/// such as ``Section`` and ``Sentence`` are views: they hold the essay and a number, and copy no text.
///
/// ```swift
/// let essay = try Essay(markdown: "# On *reading*\n\nRead twice. Then write.")
/// essay.sections[0].title          // "On reading"
/// essay["1.1.2"]?.text             // "Then write."
/// ```
///
/// Essays are equal when their sources and the way of reading them are.
public struct Essay: Sendable {
  let storage: Storage

  /// The source, byte for byte.
  public var markdown: String { storage.markdown }

  /// The reading text: markup removed, soft line breaks as spaces, one line feed between blocks.
  ///
  /// Line breaks within a block (of verse, of code, or marked as hard) are line feeds too.
  public var text: String { storage.text }

  /// What the front matter says.
  public var metadata: Metadata { storage.metadata }

  /// What the source was read with beyond CommonMark.
  public var extensions: MarkdownExtensions { storage.extensions }

  /// The language that sentences and quotations are found by: that of the metadata, or else English.
  public var language: Language { storage.language }

  /// The essay's arrays.
  ///
  /// One object is shared by all copies and views of an essay, and never changes.
  final class Storage: Sendable {
    let markdown: String
    let text: String
    let textCount: Int
    let isASCII: Bool
    let extensions: MarkdownExtensions
    let metadata: Metadata
    let language: Language
    let layers: Layers
    let sentences = Once<SentenceLayer>()
    let quotations = Once<QuotationLayer>()
    let typography = Once<TypographyLayer>()

    init(
      markdown: String, text: String, extensions: MarkdownExtensions, metadata: Metadata, layers: Layers
    ) {
      self.markdown = markdown
      self.text = text
      self.textCount = text.utf8.count
      self.isASCII = layers.isASCII
      self.extensions = extensions
      self.metadata = metadata
      self.language = metadata.language.flatMap(Language.init(tag:)) ?? .english
      self.layers = layers
    }
  }

  /// The flat arrays that a parser fills.
  struct Layers: Sendable {
    var blocks: [BlockRecord] = []
    var spans: [SpanRecord] = []
    var links: [LinkRecord] = []
    /// Info strings of code blocks, labels of notes and attributes of headings.
    var strings: [String] = []
    /// Alignments of tables' columns.
    var alignments: [[UInt8]] = []
    /// Attributes of headings, in the order of the blocks.
    var attributes: [BlockAttributes] = []
    var sourceRuns: [SourceRun] = []
    var sections: [SectionRecord] = []
    /// Indices of the blocks that have text.
    var leaves: [Int32] = []
    /// Indices into `leaves` of all but the headings of sections.
    var paragraphs: [Int32] = []
    var isASCII = true
  }

  init(storage: Storage) {
    self.storage = storage
  }
}

extension Essay: Hashable {
  /// Whether two essays have the same source, read in the same way.
  public static func == (first: Essay, second: Essay) -> Bool {
    first.storage === second.storage
      || (first.extensions == second.extensions && first.markdown == second.markdown)
  }

  /// Hashes the way of reading the source, its length and its start.
  ///
  /// The views of an essay are hashed with it, each of many: the whole source would take too long.
  ///
  /// - Parameter hasher: The hasher to feed.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(extensions)
    hasher.combine(markdown.utf8.count)
    for byte in markdown.utf8.prefix(64) { hasher.combine(byte) }
  }
}

extension Essay {
  /// The stretch of the reading text that a range names, cut off at the text's ends.
  ///
  /// - Parameter range: A range of the reading text.
  /// - Returns: A slice of the reading text.
  public subscript(range: TextRange) -> Substring {
    slice(range.lowerBound.utf8Offset, range.upperBound.utf8Offset)
  }

  func slice(_ lower: Int, _ upper: Int) -> Substring {
    let text = storage.text
    let lower = min(max(lower, 0), storage.textCount)
    let upper = min(max(upper, lower), storage.textCount)
    let start = text.utf8.index(text.startIndex, offsetBy: lower)
    return text[start..<text.utf8.index(start, offsetBy: upper - lower)]
  }

  /// The range of the whole reading text.
  public var range: TextRange { TextRange(utf8Offsets: 0..<storage.textCount) }
}

extension Essay {
  /// Creates an essay without text.
  public init() {
    self.init(
      storage: Storage(markdown: "", text: "", extensions: .default, metadata: Metadata(), layers: Layers()))
  }
}

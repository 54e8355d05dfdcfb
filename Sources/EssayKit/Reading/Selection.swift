/// What a reader has selected: a range of an essay that names itself.
///
/// ```swift
/// let selection = Selection(in: essay, from: start, to: end)
/// selection.quotation    // “…” (International Communist Party, Why Russia Isn't Socialist, 6.12.3)
/// ```
public struct Selection: Sendable, Hashable {
  /// The essay that the selection is part of.
  public let essay: Essay

  /// The selection's place in the reading text.
  public let range: TextRange

  /// Selects what stands between two positions.
  ///
  /// The selection begins and ends between characters of Unicode's scalars and within the text, and white space at its
  /// ends isn't part of it.
  ///
  /// - Parameters:
  ///   - essay: The essay.
  ///   - anchor: Where the reader began.
  ///   - focus: Where the reader ended, after the anchor or before it.
  /// - Complexity: O(*n*) in the white space at the ends.
  public init(in essay: Essay, from anchor: TextPosition, to focus: TextPosition) {
    self.essay = essay
    let bounds = (min(anchor, focus).utf8Offset..<max(anchor, focus).utf8Offset)
      .clamped(to: essay.range.utf8Offsets)
    var text = essay.storage.text
    range = Bytes.with(&text) { bytes in
      var lower = bytes.scalarStart(bounds.lowerBound)
      var upper = bytes.scalarStart(bounds.upperBound)
      while lower < upper, Self.isSpace(bytes[lower]) { lower += 1 }
      while lower < upper, Self.isSpace(bytes[upper - 1]) { upper -= 1 }
      return TextRange(utf8Offsets: lower..<upper)
    }
  }

  /// Selects a range.
  ///
  /// - Parameters:
  ///   - range: A range of the reading text.
  ///   - essay: The essay.
  public init(_ range: TextRange, in essay: Essay) {
    self.init(in: essay, from: range.lowerBound, to: range.upperBound)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }

  /// What is selected.
  public var text: Substring { essay[range] }

  /// Whether nothing is selected.
  public var isEmpty: Bool { range.isEmpty }

  /// The narrowest citation that covers the selection; `nil` in an essay without text.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public var citation: Citation? { essay.citation(of: range) }

  /// The selection widened to whole sentences, paragraphs or sections.
  ///
  /// - Parameter level: What to select whole.
  /// - Returns: The wider selection.
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public func expanded(to level: Citation.Level) -> Selection {
    guard let citation, let wide = essay.range(of: citation.widened(to: level)) else { return self }
    return Selection(
      in: essay, from: min(range.lowerBound, wide.lowerBound), to: max(range.upperBound, wide.upperBound))
  }

  /// What is selected in quotation marks, with where it comes from: `“…” (Author, Title, 6.12.3)`.
  ///
  /// What the metadata doesn't say is left out. The marks are those of the essay's language. Marks within the text stay
  /// as they are, and line feeds become spaces.
  ///
  /// - Complexity: O(*n*) in the selection's length.
  public var quotation: String {
    let marks = Self.marks(of: essay.language)
    var source = essay.metadata.authors.filter { !$0.isEmpty }
    if let title = essay.metadata.title, !title.isEmpty { source.append(title) }
    if let citation { source.append(citation.description) }
    let words = String(decoding: text.utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    let attribution = source.isEmpty ? "" : " (\(source.joined(separator: ", ")))"
    return "\(marks.opening)\(words)\(marks.closing)\(attribution)"
  }

  private static func marks(of language: Language) -> (opening: String, closing: String) {
    switch language {
    case .english: ("\u{201c}", "\u{201d}")
    case .french: ("\u{ab}\u{a0}", "\u{a0}\u{bb}")
    case .german: ("\u{201e}", "\u{201c}")
    case .italian, .russian, .spanish: ("\u{ab}", "\u{bb}")
    }
  }
}

/// Where a reader is in an essay, to be saved and found again, also after small changes of the text.
///
/// ```swift
/// let saved = essay.readingPosition(at: position)
/// let found = laterVersion.place(of: saved)
/// found.position     // where to go on
/// found.evidence     // how sure that is
/// ```
public struct ReadingPosition: Sendable, Hashable {
  /// The sentence that the position is in; `nil` in an essay without text.
  public let citation: Citation?

  /// How much of the whole text comes before the position, from 0 to 1.
  public let progress: Double

  /// How much of the section's text comes before the position, from 0 to 1.
  public let sectionProgress: Double

  /// The words before the position, at most eight, as the text has them, in reading order.
  public let wordsBefore: [String]

  /// The words from the position on, the one that it stands in included, at most eight.
  public let wordsAfter: [String]

  /// How many bytes of UTF-8 the position stands after the start of the first of ``wordsAfter``; negative before it.
  public let distance: Int

  /// Creates a position from its parts.
  ///
  /// - Parameters:
  ///   - citation: The sentence that it is in.
  ///   - progress: How much of the whole text comes before it, from 0 to 1.
  ///   - sectionProgress: How much of the section's text comes before it, from 0 to 1.
  ///   - wordsBefore: The words before it; only the last eight are kept.
  ///   - wordsAfter: The words from it on; only the first eight are kept.
  ///   - distance: How many bytes it stands after the start of the first of `wordsAfter`.
  public init(
    citation: Citation?, progress: Double, sectionProgress: Double = 0, wordsBefore: [String] = [],
    wordsAfter: [String] = [], distance: Int = 0
  ) {
    self.citation = citation
    self.progress = Self.fraction(progress)
    self.sectionProgress = Self.fraction(sectionProgress)
    self.wordsBefore = Array(wordsBefore.suffix(Self.contextCount))
    self.wordsAfter = Array(wordsAfter.prefix(Self.contextCount))
    // Nothing stands farther from its word than the longest text that there can be.
    self.distance = min(max(distance, -Int(Int32.max)), Int(Int32.max))
  }

  /// The most words that are kept on each side.
  static let contextCount = 8

  private static func fraction(_ value: Double) -> Double { value >= 0 ? min(value, 1) : 0 }

  /// A place found again.
  public struct Place: Sendable, Hashable {
    /// Where it is.
    public let position: TextPosition

    /// How it was found.
    public let evidence: Evidence
  }

  /// How a place was found again, from the surest to the least sure.
  public enum Evidence: String, Sendable, Hashable, CaseIterable {
    /// By all the words saved with it.
    case words
    /// By some of the words, on one side or on both.
    case someWords
    /// By its citation; the words are gone.
    case citation
    /// By how much of the text came before it; the citation names nothing any more.
    case progress
  }
}

#if !hasFeature(Embedded)
  extension ReadingPosition: Codable {
    private enum CodingKeys: String, CodingKey {
      case citation, progress, sectionProgress, wordsBefore, wordsAfter, distance
    }

    /// Decodes a position; all but its progress may be missing.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: What the decoder throws where a part is malformed.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        citation: try container.decodeIfPresent(Citation.self, forKey: .citation),
        progress: try container.decode(Double.self, forKey: .progress),
        sectionProgress: try container.decodeIfPresent(Double.self, forKey: .sectionProgress) ?? 0,
        wordsBefore: try container.decodeIfPresent([String].self, forKey: .wordsBefore) ?? [],
        wordsAfter: try container.decodeIfPresent([String].self, forKey: .wordsAfter) ?? [],
        distance: try container.decodeIfPresent(Int.self, forKey: .distance) ?? 0)
    }
  }
#endif

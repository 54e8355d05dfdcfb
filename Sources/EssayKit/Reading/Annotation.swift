/// Something that holds over a stretch of an essay: markup, a quotation, the use of a term, the evidence of a claim.
public struct Annotation: Sendable, Hashable {
  /// Where it holds, in full, also where only a part was asked for.
  ///
  /// An empty range is a mark at a point, such as the mark that refers to a note.
  public let range: TextRange

  /// What holds there.
  public let content: Content

  /// What can hold over a stretch of an essay.
  public enum Content: Sendable, Hashable {
    /// Inline markup.
    case inline(Inline)
    /// A quotation, over what is quoted, without the quotation marks.
    case quotation(Quotation)
    /// A use of a term of the glossary.
    case term(Term.ID)
    /// A quote that a claim rests on.
    case claim(Claim.ID)
    /// A match of a search, with the rank of its hit among the results, from 0.
    case match(hit: Int)
    /// What a caller has put there: a bookmark, a highlight, a note.
    case custom(Custom)
  }

  /// An annotation of a caller's own.
  public struct Custom: Sendable, Hashable {
    /// By what the caller knows it again.
    public let id: String

    /// Creates an annotation of a caller's own.
    ///
    /// - Parameter id: By what the caller knows it again.
    public init(id: String) {
      self.id = id
    }
  }

  /// The kinds of annotation that a caller asks for.
  public struct Layers: OptionSet, Sendable, Hashable {
    /// The set as bits.
    public let rawValue: UInt8

    /// Creates a set from bits.
    ///
    /// - Parameter rawValue: The bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Inline markup.
    public static let inlines = Layers(rawValue: 1)
    /// Quotations.
    public static let quotations = Layers(rawValue: 2)
    /// Uses of terms.
    public static let terms = Layers(rawValue: 4)
    /// Quotes of claims.
    public static let claims = Layers(rawValue: 8)
    /// Matches of a search.
    public static let matches = Layers(rawValue: 16)
    /// Annotations of the caller's own.
    public static let custom = Layers(rawValue: 32)
    /// All of these.
    public static let all = Layers(rawValue: 63)
  }

  /// Creates an annotation.
  ///
  /// - Parameters:
  ///   - content: What holds.
  ///   - range: Where it holds.
  public init(_ content: Content, over range: TextRange) {
    self.range = range
    self.content = content
  }

  /// Creates an annotation of a caller's own.
  ///
  /// - Parameters:
  ///   - id: By what the caller knows it again.
  ///   - range: Where it holds.
  public init(id: String, over range: TextRange) {
    self.init(.custom(Custom(id: id)), over: range)
  }

  /// The layer that the annotation belongs to.
  public var layer: Layers {
    switch content {
    case .inline: .inlines
    case .quotation: .quotations
    case .term: .terms
    case .claim: .claims
    case .match: .matches
    case .custom: .custom
    }
  }

  /// Whether the annotation stands at a point and covers nothing.
  public var isMark: Bool { range.isEmpty }
}

#if !hasFeature(Embedded)
  extension Annotation.Custom: Codable {}
#endif

/// What to look for in an essay.
///
/// | Written | Finds paragraphs with |
/// |---|---|
/// | `labour vouchers` | both words, or a form of the glossary's term that they make |
/// | `"labour vouchers"` | exactly these words, one after the other |
/// | `kolk*` | a word that begins so; also at the end of a phrase, `"labour vouch*"` |
/// | `labour-power` | `labour-power`, `labour power` or `labourpower` |
/// | `vouchers OR money` | either; `OR` joins only what stands beside it, and `\|` means the same |
/// | `vouchers -money`, `vouchers NOT money` | the first and, anywhere in the paragraph, not the second |
/// | `NEAR(labour money "surplus value", 5)` | all of these, at most five words between the first and the last |
/// | `labour NEAR/5 money`, `labour NEAR money` | the same for two; ten words where no number says otherwise |
/// | `section:6`, `section:6-8`, `section:6.12` | what else is asked for within this place |
/// | `in:quotation`, `in:heading`, `in:note` | … within a quotation, a heading, a note |
/// | `voice:Lenin`, `voice:"Rosa Luxemburg"` | … within what this voice says |
/// | `-in:quotation` | … outside of quotations; so with all filters |
///
/// A filter alone finds all that it lets through. Operators are written in capitals. Case and diacritics of words don't
/// count, nor do apostrophes and punctuation. All clauses must hold within one paragraph.
public struct SearchQuery: Sendable, Hashable {
  /// The query as it was written.
  public let text: String

  /// What couldn't be understood, the first of it, and was taken as ``init(forgiving:language:)`` says; `nil` if all
  /// was.
  public let problem: SearchQueryError?

  let clauses: [Clause]

  /// Reads a query.
  ///
  /// - Parameters:
  ///   - text: The query as written.
  ///   - language: The language by whose rules words are divided.
  /// - Throws: The first thing in it that can't be understood.
  /// - Complexity: O(*n*).
  public init(_ text: String, language: Language = .english) throws(SearchQueryError) {
    self.init(forgiving: text, language: language)
    if let problem { throw problem }
  }

  /// Reads a query that may be malformed or half typed.
  ///
  /// What isn't closed ends with the query; an operator without its words is left out; a filter that names nothing
  /// counts as plain words. ``problem`` says what was wrong.
  ///
  /// - Parameters:
  ///   - text: The query as written.
  ///   - language: The language by whose rules words are divided.
  /// - Complexity: O(*n*).
  public init(forgiving text: String, language: Language = .english) {
    self.text = text
    var copy = text
    (clauses, problem) = Bytes.with(&copy) { bytes in
      var parser = SearchQueryParser(bytes, language: language)
      parser.parse()
      return (parser.clauses, parser.problem)
    }
  }

  /// The most words that a query can have; what comes after them is left out.
  public static var wordLimit: Int { 256 }

  /// Words that follow each other.
  struct Term: Sendable, Hashable {
    var words: [[UInt8]]
    /// Whether hyphens join the words, so that they may be written as one; so also for a single word.
    var isCompound: Bool
    /// Whether the last word is only the beginning of one.
    var isPrefix = false
  }

  /// A part of the text that filters name.
  enum Part: Sendable, Hashable {
    case quotation, heading, note
  }

  /// Something that is found, or that finds are filtered by.
  enum Condition: Sendable, Hashable {
    case term(Term, isQuoted: Bool)
    case near([Term], distance: Int)
    case place(Citation)
    case part(Part)
    case voice([[UInt8]])

    var isFilter: Bool {
      switch self {
      case .term, .near: false
      case .place, .part, .voice: true
      }
    }
  }

  /// Conditions of which one must hold, or of which none may.
  struct Clause: Sendable, Hashable {
    var alternatives: [Condition]
    var isExcluded: Bool

    var isFilter: Bool { alternatives.allSatisfy { $0.isFilter } }
  }
}

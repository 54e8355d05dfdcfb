/// Why a text can't be understood as a query, and where.
public struct SearchQueryError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// There is nothing to look for.
    case empty
    /// All that the query says is what not to find.
    case onlyExclusions
    /// A quotation mark that nothing closes.
    case unclosedPhrase
    /// A parenthesis after `NEAR` that nothing closes.
    case unclosedParenthesis
    /// `OR`, `NOT` or `NEAR` without words on the sides where it needs them.
    case missingOperand(operator: String)
    /// Something after `NEAR(…,` or `NEAR/` that isn't a number of words.
    case distance(found: String)
    /// Something after `section:` that isn't a citation.
    case place(found: String)
    /// Something after `in:` that isn't `quotation`, `heading` or `note`.
    case part(found: String)
    /// Nothing after `voice:`.
    case voice
    /// An exclusion on a side of `OR`.
    case excludedAlternative
    /// Words on one side of `OR` and a filter such as `section:6` on the other.
    case mixedAlternatives
    /// More words than a query can have.
    case tooLong(limit: Int)
  }

  /// What is wrong.
  public let kind: Kind

  /// Where it is, counted from 1 in UTF-8 bytes of the query.
  public let column: Int

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - kind: What is wrong.
  ///   - column: Where it is, counted from 1 in UTF-8 bytes.
  public init(_ kind: Kind, column: Int) {
    self.kind = kind
    self.column = column
  }
}

extension SearchQueryError: CustomStringConvertible {
  /// The error in words, such as `column 9: expected a citation such as 6 or 6.12 after “section:”, found “six”`.
  public var description: String { "column \(column): \(explanation)" }

  private var explanation: String {
    switch kind {
    case .empty: "expected words to look for, found none"
    case .onlyExclusions: "expected words to look for, found only what to leave out"
    case .unclosedPhrase: "expected a closing quotation mark, found the end"
    case .unclosedParenthesis: "expected “)” after “NEAR(”, found the end"
    case .missingOperand("NOT"): "expected words after “NOT”, found none"
    case .missingOperand(let name): "expected words on both sides of “\(name)”"
    case .distance(let found): "expected a number of words for “NEAR”, found “\(found)”"
    case .place(let found): "expected a citation such as 6 or 6.12 after “section:”, found “\(found)”"
    case .part(let found): "expected “quotation”, “heading” or “note” after “in:”, found “\(found)”"
    case .voice: "expected a name after “voice:”, found nothing"
    case .excludedAlternative: "expected words on both sides of “OR”, found an exclusion"
    case .mixedAlternatives: "expected words on both sides of “OR”, or filters on both"
    case .tooLong(let limit): "expected at most \(limit) words"
    }
  }
}

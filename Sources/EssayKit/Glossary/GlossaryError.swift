/// Why a text isn't a glossary, and where.
///
/// Reading goes on after a fault, so that one error reports all of them.
public struct GlossaryError: Error, Sendable, Hashable {
  /// One fault of a glossary.
  public struct Problem: Error, Sendable, Hashable {
    /// What is wrong.
    public let kind: Kind

    /// The name of the term that it is wrong with; `nil` outside terms.
    public let term: String?

    /// Where it is wrong; `nil` for a glossary that isn't read from a source.
    public let location: SourceLocation?

    /// Creates a problem.
    ///
    /// - Parameters:
    ///   - kind: What is wrong.
    ///   - term: The name of the term that it is wrong with.
    ///   - location: Where it is wrong.
    public init(_ kind: Kind, term: String?, location: SourceLocation?) {
      self.kind = kind
      self.term = term
      self.location = location
    }
  }

  /// The faults in the order in which they stand; there is at least one.
  public let problems: [Problem]

  /// Creates an error.
  ///
  /// - Parameter problems: The faults in the order in which they stand.
  public init(_ problems: [Problem]) {
    self.problems = problems
  }

  /// The fields of a term's list.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// What the term names.
    case kind
    /// How the term's uses are recognised.
    case variants
    /// Other spellings to look the term up by.
    case transliterations
    /// The language that the term comes from.
    case language
    /// The time that the term belongs to.
    case period
    /// Wider terms.
    case broader
    /// Terms to read beside the term.
    case related
    /// The places that define the term or best show its use.
    case citations
  }

  /// Why a variant can't be matched.
  public enum VariantProblem: Sendable, Hashable {
    /// There is no word in it, or none between its brackets.
    case noWord
    /// It has more words than ``Term/Pattern/wordLimit``.
    case tooManyWords
    /// Its square brackets aren't one pair around whole words.
    case brackets
    /// A code span covers a part of it, or more than it.
    case partialCode
    /// Something other than spaces, hyphens, quotation marks and full stops stands between its words.
    case punctuation
  }

  /// What can be wrong with a glossary.
  public enum Kind: Sendable, Hashable {
    /// The front matter can't be read.
    case source(EssayError)
    /// Text stands before the first term.
    case textBeforeTerms
    /// A heading can't be a term's name.
    case malformedName(String)
    /// Two terms have names that differ in nothing but case, accents or punctuation.
    case repeatedTerm(first: Term.ID)
    /// A term has no definition.
    case missingDefinition
    /// A term lacks a field that every term has.
    case missingField(Field)
    /// Something stands in a term that isn't its definition, its usage or its fields: what it is.
    case unexpectedBlock(String)
    /// An item of the fields isn't a name, a colon and a value on one line: what it is.
    case malformedField(String)
    /// There is no field of this name.
    case unknownField(String)
    /// A field stands twice.
    case repeatedField(Field)
    /// A field or an item of its list is empty.
    case emptyItem(Field)
    /// An item stands twice in a field.
    case repeatedItem(Field, String)
    /// There is no kind of this name.
    case unknownKind(String)
    /// No term has this name.
    case danglingReference(Field, to: String)
    /// A term is related to itself.
    case relatedToItself
    /// Each of these terms has the next as a broader one, and the last is the first.
    case cycle([Term.ID])
    /// A variant can't be matched.
    case malformedVariant(String, VariantProblem)
    /// A variant matches what one of another term, or one before it of the same term, matches.
    case variantTaken(String, by: Term.ID)
    /// A text isn't a citation.
    case malformedCitation(String)
  }
}

extension GlossaryError.Problem {
  /// What stands there, in words.
  public var found: String {
    switch kind {
    case .source(let error):
      switch error.kind {
      case .frontMatter(let found, _): found
      case .invalidUTF8: "another byte"
      case .tooLong(let bytes): "\(bytes) bytes"
      }
    case .textBeforeTerms: "text"
    case .malformedName(let name): "“\(name)”"
    case .repeatedTerm(let first): "a second term “\(first)”"
    case .missingDefinition: "no definition"
    case .missingField(let field): "no field “\(field.rawValue)”"
    case .unexpectedBlock(let block): block
    case .malformedField(let text), .unknownField(let text), .unknownKind(let text), .malformedCitation(let text):
      "“\(text)”"
    case .repeatedField(let field): "a second field “\(field.rawValue)”"
    case .emptyItem: "nothing"
    case .repeatedItem(_, let item): "“\(item)” a second time"
    case .danglingReference(_, let name): "“\(name)”"
    case .relatedToItself: "the term itself"
    case .cycle(let terms): "a cycle: " + terms.map { "“\($0.name)”" }.joined(separator: " – ")
    case .malformedVariant(let text, _): "“\(text)”"
    case .variantTaken(let text, let other): "“\(text)”, which is one of “\(other)”"
    }
  }

  /// What was expected, in words.
  public var expected: String {
    switch kind {
    case .source(let error):
      switch error.kind {
      case .frontMatter(_, let expected): "\(expected) in the front matter"
      case .invalidUTF8: "UTF-8"
      case .tooLong: "at most \(Int32.max) bytes"
      }
    case .textBeforeTerms: "a heading, which begins a term"
    case .malformedName: "a name with at least one letter or digit and without commas"
    case .repeatedTerm: "a name that no other term has"
    case .missingDefinition: "a paragraph that defines the term"
    case .missingField(let field): "“- \(field.rawValue): …” in the term's fields"
    case .unexpectedBlock: "a paragraph of definition, one of usage and one list of fields"
    case .malformedField: "“name: value” in one paragraph"
    case .unknownField: "one of " + GlossaryError.Field.allCases.map { $0.rawValue }.joined(separator: ", ")
    case .repeatedField: "each field once"
    case .emptyItem(let field): "a value of “\(field.rawValue)”"
    case .repeatedItem(let field, _): "each item of “\(field.rawValue)” once"
    case .unknownKind: "one of " + Term.Kind.allCases.map { $0.rawValue }.joined(separator: ", ")
    case .danglingReference: "the name of a term of this glossary"
    case .relatedToItself: "other terms"
    case .cycle: "broader terms that lead to an end"
    case .malformedVariant(_, .noWord): "a variant with a word, or a word between its brackets"
    case .malformedVariant(_, .tooManyWords): "at most \(Term.Pattern.wordLimit) words in a variant"
    case .malformedVariant(_, .brackets): "at most one pair of square brackets, around whole words"
    case .malformedVariant(_, .partialCode): "a code span around a whole variant and nothing else"
    case .malformedVariant(_, .punctuation): "words with spaces, hyphens, quotation marks or full stops between"
    case .variantTaken: "a variant that no other matches"
    case .malformedCitation: "a citation such as “6.12.3”"
    }
  }
}

extension GlossaryError.Problem: CustomStringConvertible {
  /// The place, the term, what was found there, and what was expected, in one line.
  public var description: String {
    var text = ""
    if let location { text += "\(location): " }
    if let term { text += "in “\(term)”: " }
    return text + "found \(found), expected \(expected)"
  }
}

extension GlossaryError: CustomStringConvertible {
  /// The faults, one a line.
  public var description: String { problems.map { $0.description }.joined(separator: "\n") }
}

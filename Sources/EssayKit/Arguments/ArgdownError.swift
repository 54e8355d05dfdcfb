/// Why a text isn't an argument map in Argdown, and where.
///
/// Reading goes on after a fault with the next paragraph, so that one error reports all that it finds.
public struct ArgdownError: Error, Sendable, Hashable {
  /// One fault of an Argdown text.
  public struct Problem: Error, Sendable, Hashable {
    /// The rule that is broken.
    public let kind: Kind

    /// Where it is broken.
    public let location: SourceLocation

    /// What stands there: the start of the rest of the line, empty at the line's end.
    public let found: String
  }

  /// The faults in the order in which they stand; there is at least one.
  public let problems: [Problem]

  /// Where the first fault stands.
  public var location: SourceLocation { problems.first?.location ?? SourceLocation(line: 1, column: 1) }
}

extension ArgdownError {
  /// A rule of Argdown, or of the data that EssayKit reads in it, that a text breaks.
  public enum Kind: Sendable, Hashable {
    /// The front matter's closing fence is missing.
    case unclosedFrontMatter
    /// Front matter or data isn't YAML; what its reader expected.
    case malformedData(expected: String)
    /// A comment is never closed.
    case unclosedComment
    /// An element doesn't begin a paragraph.
    case missingEmptyLine
    /// A definition has no text.
    case missingText
    /// A title isn't one: it is empty or has white space at an end.
    case title
    /// A title stands within a text.
    case titleInText
    /// Text follows a reference.
    case textAfterReference
    /// Something follows an element's data.
    case textAfterData
    /// Bold or italic is never closed, or not closed in the order in which it was opened.
    case unclosedEmphasis
    /// A list stands where Argdown's lists may, which isn't supported.
    case list
    /// A relation has nothing that it could be a relation of.
    case missingParent
    /// A relation's line isn't indented.
    case missingIndentation
    /// A relation is indented like none of the lines that it could belong to.
    case indentation
    /// An undercut is against a claim.
    case undercutOfClaim
    /// A contradiction has an argument at an end.
    case contradictionOfArgument
    /// A numbered line is an argument.
    case argumentAsLine
    /// A relation of an inference isn't an undercut against it.
    case relationOfInference
    /// An inference line stands outside a premise–conclusion structure, or not between its lines.
    case misplacedInference
    /// An inference line isn't closed by two hyphens.
    case unclosedInference
    /// A premise–conclusion structure goes on after a conclusion without an inference, or has none at all.
    case missingInference
    /// An inference line isn't followed by a numbered conclusion.
    case missingConclusion
    /// A second premise–conclusion structure is given to one argument.
    case repeatedArgument(Argument.ID)
    /// An inference uses a line that doesn't come before its conclusion.
    case unknownLine(Int)
    /// A known key of the data has a value of another kind; what it should be.
    case wrongValue(key: String, expected: String)
    /// A text isn't a quote.
    case malformedQuote(String)
    /// A tag in parentheses is empty or isn't closed.
    case tag
  }
}

extension ArgdownError.Problem {
  /// What was expected, in words for the text's writer.
  public var expected: String {
    switch kind {
    case .unclosedFrontMatter: "a line “===” that closes the front matter"
    case .malformedData(let expected): expected
    case .unclosedComment: "the end of the comment that begins here"
    case .missingEmptyLine: "an empty line before this"
    case .missingText: "a text after the title's colon; to refer to it, leave the colon out"
    case .title: "a title on one line, without spaces at its ends"
    case .titleInText: "no title within a text; mention it with “@”, or write the bracket as “\\[” or “\\<”"
    case .textAfterReference: "only tags and data after a reference; to define it, put a colon after the title"
    case .textAfterData: "the end of the line after the data"
    case .unclosedEmphasis:
      "the end of what is set in bold or italics here, before a space or one of ! ) , - . : ; ?; or a backslash before it"
    case .list: "a statement, an argument or a heading; lists aren't supported"
    case .missingParent: "a statement or an argument before its relations, without an empty line between"
    case .missingIndentation: "spaces before the relation"
    case .indentation: "the indentation of one of the lines above that the relation can stand beside"
    case .undercutOfClaim: "an argument, as only its inference can be undercut"
    case .contradictionOfArgument: "two claims, as only they contradict each other"
    case .argumentAsLine: "a statement as a numbered line, not an argument"
    case .relationOfInference: "“_” or “<_”, as an inference can only be undercut"
    case .misplacedInference: "an inference line only between numbered lines"
    case .unclosedInference: "“--” at the end of the inference line"
    case .missingInference: "an inference line such as “----” before the conclusion"
    case .missingConclusion: "a numbered conclusion after the inference line"
    case .repeatedArgument(let id): "one premise–conclusion structure for <\(id)>, not a second"
    case .unknownLine(let number): "numbers of lines before the conclusion, which \(number) isn't"
    case .wrongValue(let key, let expected): "\(expected) as the value of “\(key)”"
    case .malformedQuote(let text): "a quote such as “5.4.1” or “5.4.1 first words … last words”, which “\(text)” isn't"
    case .tag: "a tag between the parentheses"
    }
  }
}

extension ArgdownError.Problem: CustomStringConvertible {
  /// The place, what was found there, and what was expected, in one line.
  public var description: String {
    "\(location): found \(found.isEmpty ? "the end of the line" : "“\(found)”"), expected \(expected)"
  }
}

extension ArgdownError: CustomStringConvertible {
  /// The faults, one a line.
  public var description: String { problems.map { $0.description }.joined(separator: "\n") }
}

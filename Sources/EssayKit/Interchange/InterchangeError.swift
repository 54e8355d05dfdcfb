/// Why a file of another format couldn't be read, and where in it.
///
/// One error is one fault, the first that reading meets. Nothing of a faulty file is taken over.
public struct InterchangeError: Error, Sendable, Hashable {
  /// What can be wrong with a file.
  public enum Kind: Sendable, Hashable {
    /// The bytes aren't UTF-8.
    case encoding
    /// The text isn't well-formed: what stands there.
    case syntax(found: String)
    /// A string escapes half of a surrogate pair.
    case loneSurrogate
    /// Values nest deeper than the limit.
    case tooDeep(limit: Int)
    /// A key stands twice in an object.
    case repeatedKey(String)
    /// Something that must be there isn't.
    case missing
    /// A value of another type: what it is.
    case type(found: String)
    /// A value that can't be meant: what it is.
    case value(found: String)
    /// A reference to something that the file doesn't have.
    case danglingReference(String)
    /// Something that EssayKit has no place for: what it is.
    case unsupported(String)
    /// What the file says isn't what its own text comes to: what the file says.
    case contradiction(found: String)
    /// The essay in the file can't be read.
    case essay(EssayError)
    /// The parts of the argument graph don't fit together.
    case arguments(ArgumentGraphError)
    /// The terms don't fit together.
    case glossary(GlossaryError)
    /// The parts of the edition don't fit together.
    case edition(EditionError)
  }

  /// What is wrong.
  public let kind: Kind

  /// What should stand there, in words; empty where the kind says it.
  public let expected: String

  /// The place in the file's structure: a JSON Pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) such as
  /// `/claims/3/id`, or the name of a thing of the file; empty for the whole.
  public let path: String

  /// The place in the file's text, where the fault is one of the text.
  public let location: SourceLocation?

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - kind: What is wrong.
  ///   - expected: What should stand there, in words.
  ///   - path: The place in the file's structure.
  ///   - location: The place in the file's text.
  public init(_ kind: Kind, expected: String = "", path: String, location: SourceLocation? = nil) {
    self.kind = kind
    self.expected = expected
    self.path = path
    self.location = location
  }
}

extension InterchangeError {
  /// What stands there, in words.
  public var found: String {
    switch kind {
    case .encoding: "bytes that aren't UTF-8"
    case .syntax(let found), .type(let found), .value(let found), .unsupported(let found), .contradiction(let found):
      found
    case .loneSurrogate: "half of a surrogate pair"
    case .tooDeep: "deeper nesting"
    case .repeatedKey(let key): "the key “\(key)” a second time"
    case .missing: "nothing"
    case .danglingReference(let name): "“\(name)”, which the file doesn't have"
    case .essay(let error): error.description
    case .arguments(let error): error.description
    case .glossary(let error): error.description
    case .edition(let error): error.description
    }
  }

  /// What should stand there, in words.
  private var expectation: String {
    guard expected.isEmpty else { return expected }
    return switch kind {
    case .encoding: "UTF-8"
    case .syntax, .type, .value, .missing, .contradiction: "something else"
    case .loneSurrogate: "both halves of a surrogate pair"
    case .tooDeep(let limit): "at most \(limit) levels of nesting"
    case .repeatedKey: "each key once"
    case .danglingReference: "the name of something in the file"
    case .unsupported: "what EssayKit has a place for"
    case .essay: "an essay"
    case .arguments: "an argument graph"
    case .glossary: "a glossary"
    case .edition: "an edition"
    }
  }
}

extension InterchangeError: CustomStringConvertible {
  /// The place, what was expected there and what was found, such as `3:7: /claims/2/id: expected a string, found 5`.
  public var description: String {
    var text = ""
    if let location { text += "\(location): " }
    if !path.isEmpty { text += "\(path): " }
    return text + "expected \(expectation), found \(found)"
  }
}

extension YAML {
  /// What stands where it can't in a YAML text, and where.
  struct Failure: Error, Hashable {
    /// The rule that is broken.
    let kind: Kind

    /// Where it is broken, in bytes.
    let offset: Int

    /// What stands there: the start of the rest of the line, empty at the line's end.
    let found: String
  }
}

extension YAML.Failure {
  /// A rule of YAML that a text breaks.
  enum Kind: Hashable {
    /// The text isn't a mapping.
    case missingMapping
    /// A key was expected.
    case missingKey
    /// A line that should hold a key and its value has no colon.
    case missingColon
    /// The space after a key's colon is missing.
    case missingSpace
    /// A plain value holds a colon that would make it a key.
    case colonInValue
    /// A key stands twice in one mapping.
    case duplicateKey(String)
    /// A key is marked by `?`, which isn't supported.
    case explicitKey
    /// An anchor or a tag stands before a collection or several lines, which isn't supported.
    case property
    /// A sequence begins on the line of its key.
    case sequenceInLine
    /// A dash where no sequence can be.
    case misplacedDash
    /// A line's indentation is that of none of the collections around it.
    case indentation
    /// A tab indents a line.
    case tab
    /// More text follows a value that has ended.
    case textAfterValue
    /// A quotation mark is never matched.
    case unclosedQuote
    /// An escape names no character.
    case escape
    /// The line of a block scalar's `|` or `>` says something else than its indentation and chomping.
    case blockScalarHeader
    /// A bracket or brace is never matched.
    case unclosedCollection
    /// A bracket is matched by a brace, or a brace by a bracket.
    case mismatchedBracket
    /// A value was expected within brackets.
    case missingItem
    /// A comma between two items was expected.
    case missingComma
    /// Collections nest deeper than ``YAML/depthLimit``.
    case depth
  }
}

extension YAML.Failure: CustomStringConvertible {
  /// What was expected, in words for the text's writer.
  var expected: String {
    switch kind {
    case .missingMapping: "keys with values"
    case .missingKey: "a key, which is a text; if it begins with a special character, quote it"
    case .missingColon: "a colon and a space after the key"
    case .missingSpace: "a space after the colon"
    case .colonInValue: "no “: ” within a value; quote the value"
    case .duplicateKey: "a key that doesn't stand in the same mapping already"
    case .explicitKey: "a key without “?” before it; if the text begins with “?”, quote it"
    case .property: "neither an anchor nor a tag; if the text begins with “&” or “!”, quote it"
    case .sequenceInLine: "the sequence to begin on the next line; if the text begins with a dash, quote it"
    case .misplacedDash: "a key, as the mapping here has begun already"
    case .indentation: "the indentation of one of the lines above"
    case .tab: "spaces, as tabs can't indent"
    case .textAfterValue: "nothing after the value; quote the whole of it if this belongs to it"
    case .unclosedQuote: "a closing quotation mark, and the lines before it indented"
    case .escape: "an escape such as \\n, \\\" or \\u2026; a backslash itself is \\\\"
    case .blockScalarHeader: "no more than an indentation from 1 to 9 and a “+” or “-” after “|” or “>”"
    case .unclosedCollection: "a closing bracket or brace"
    case .mismatchedBracket: "the bracket or brace that matches the opening one"
    case .missingItem: "a value; if it begins with a special character, quote it"
    case .missingComma: "a comma, or a closing bracket or brace"
    case .depth: "collections nested no more than \(YAML.depthLimit) deep"
    }
  }

  /// What was found and what was expected, in one line.
  var description: String {
    let place =
      switch kind {
      case .duplicateKey(let key): "the key “\(key)” again"
      default: found.isEmpty ? "the end of the line" : "“\(found)”"
      }
    return "found \(place), expected \(expected)"
  }
}

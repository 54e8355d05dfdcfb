extension Glossary {
  /// Writes the glossary as Markdown, from which ``init(markdown:)`` reads an equal one.
  ///
  /// - Returns: The source: front matter if there is a title or a language, then the terms.
  /// - Complexity: O(*n*) in the length of the glossary.
  public func markdown() -> String {
    var text = ""
    if title != nil || language != nil {
      text += "---\n"
      if let title { text += "title: \(MarkdownLine.quoted(title))\n" }
      if let language { text += "lang: \(MarkdownLine.quoted(language))\n" }
      text += "---\n"
    }
    for term in terms {
      if !text.isEmpty { text += "\n" }
      text += term.markdown
    }
    return text
  }
}

extension Term {
  /// The term as a part of a glossary's source.
  fileprivate var markdown: String {
    var text = "# \(MarkdownLine.escaped(name))\n\n\(MarkdownLine.escaped(definition))\n\n"
    if !usage.isEmpty { text += "\(MarkdownLine.escaped(usage))\n\n" }
    func add(_ field: GlossaryError.Field, _ items: [String]) {
      if !items.isEmpty { text += "- \(field.rawValue): \(items.joined(separator: ", "))\n" }
    }
    add(.kind, [kind.rawValue])
    add(.variants, patterns.map { $0.markdown })
    add(.transliterations, transliterations.map { MarkdownLine.escaped($0) })
    if let language { add(.language, [MarkdownLine.escaped(language)]) }
    if let period { add(.period, [MarkdownLine.escaped(period)]) }
    add(.broader, broader.map { MarkdownLine.escaped($0.name) })
    add(.related, related.map { MarkdownLine.escaped($0.name) })
    add(.citations, citations.map { $0.description })
    return text
  }
}

extension Term.Pattern {
  /// The pattern with escapes; its brackets are plain text, as the source defines no links.
  fileprivate var markdown: String {
    if isExact { return description }
    if before.isEmpty, after.isEmpty { return MarkdownLine.escaped(use) }
    return "\(MarkdownLine.escaped(before))[\(MarkdownLine.escaped(use))]\(MarkdownLine.escaped(after))"
  }
}

/// Text on one line of Markdown.
private enum MarkdownLine {
  /// A text with backslashes before all that would be markup.
  static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    var isNumber = true
    for (offset, byte) in text.utf8.enumerated() {
      let begins = offset == 0 && startMarks.contains(byte)
      let endsNumber = isNumber && offset > 0 && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"))
      if marks.contains(byte) || begins || endsNumber { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
      isNumber = isNumber && isDigit(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// What may be markup anywhere in a line.
  private static let marks = CharacterSet("\\`*_[]<>&!#^~|{}$@")
  /// What may begin another block than a paragraph.
  private static let startMarks = CharacterSet("+-=:%\"'")

  /// A value of YAML in double quotes.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

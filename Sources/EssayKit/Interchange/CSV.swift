extension Edition {
  /// A table of an edition for a spreadsheet.
  public enum Table: String, Sendable, Hashable, CaseIterable {
    /// A row for each claim.
    case claims
    /// A row for each quote of a claim.
    case quotes
    /// A row for each term.
    case terms
    /// A row for each use of a term.
    case uses
  }

  /// A table of the edition as comma-separated values, as [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180) has them:
  /// in UTF-8, with a row of names first, and with CR and LF at the end of each row.
  ///
  /// Several values in one field are divided by a semicolon and a space. Offsets are bytes of UTF-8 in the reading text.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - guardsFormulas: Whether an apostrophe is put before a field that a spreadsheet would take for a formula (one that
  ///     begins with `=`, `+`, `-`, `@`, a tab or a return). It changes the field, so it is for files that only people
  ///     read.
  /// - Returns: The text.
  /// - Complexity: O(*n*) in the length of the text.
  public func csv(_ table: Table, guardsFormulas: Bool = false) -> String {
    var writer = CSVWriter(guardsFormulas: guardsFormulas)
    switch table {
    case .claims: writeClaims(&writer)
    case .quotes: writeQuotes(&writer)
    case .terms: writeTerms(&writer)
    case .uses: writeUses(&writer)
    }
    return writer.text
  }

  private func writeClaims(_ writer: inout CSVWriter) {
    writer.row(["claim", "text", "voice", "reported by", "group", "tags", "quotes", "supporters", "attackers"])
    for claim in arguments.claims {
      writer.row([
        claim.id.title, claim.text, claim.voice?.name ?? "", claim.reportedBy?.name ?? "",
        claim.group.flatMap { arguments[group: $0]?.title } ?? "", Self.list(claim.tags),
        Self.list(claim.quotes.map({ $0.citation.description })), "\(arguments.supporters(of: claim.id).count)",
        "\(arguments.attackers(of: claim.id).count)",
      ])
    }
  }

  private func writeQuotes(_ writer: inout CSVWriter) {
    writer.row(["claim", "quote", "citation", "start", "end", "text"])
    for quote in quotes {
      let range = quote.passage.range.utf8Offsets
      writer.row([
        quote.claim.title, quote.quote.description, quote.quote.citation.description, "\(range.lowerBound)",
        "\(range.upperBound)", String(quote.passage.text),
      ])
    }
  }

  private func writeTerms(_ writer: inout CSVWriter) {
    writer.row([
      "term", "kind", "definition", "usage", "variants", "transliterations", "language", "period", "broader", "related",
      "citations", "uses",
    ])
    for term in glossary.terms {
      writer.row([
        term.name, term.kind.rawValue, term.definition, term.usage, Self.list(term.patterns.map({ $0.description })),
        Self.list(term.transliterations), term.language ?? "", term.period ?? "",
        Self.list(term.broader.map({ $0.name })),
        Self.list(term.related.map({ $0.name })), Self.list(term.citations.map({ $0.description })),
        "\(index.occurrencesOfTerm[term.id]?.count ?? 0)",
      ])
    }
  }

  private func writeUses(_ writer: inout CSVWriter) {
    writer.row(["term", "citation", "start", "end", "text", "sentence"])
    for use in occurrences {
      writer.row([
        use.term.name, use.citation?.description ?? "", "\(use.range.lowerBound.utf8Offset)",
        "\(use.range.upperBound.utf8Offset)", String(use.text),
        (essay.sentence(at: use.range.lowerBound)?.text).map { String($0) } ?? "",
      ])
    }
  }

  private static func list(_ values: [String]) -> String { values.joined(separator: "; ") }
}

/// Writes rows of comma-separated values.
private struct CSVWriter {
  let guardsFormulas: Bool
  private var bytes: [UInt8] = []

  init(guardsFormulas: Bool) {
    self.guardsFormulas = guardsFormulas
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private static let quoted = CharacterSet(",\"\r\n;")
  private static let formulaStarts = CharacterSet("=+-@\t\r")

  mutating func row(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field)
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private mutating func append(_ field: String) {
    let first = field.utf8.first ?? 0
    let isGuarded = guardsFormulas && Self.formulaStarts.contains(first)
    let needsQuotes =
      field.utf8.contains(where: Self.quoted.contains) || first == UInt8(ascii: " ")
      || field.utf8.last == UInt8(ascii: " ")
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    if isGuarded { bytes.append(UInt8(ascii: "'")) }
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
  }
}

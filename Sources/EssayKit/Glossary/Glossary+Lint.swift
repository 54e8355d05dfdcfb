extension Glossary {
  /// Something in a glossary that doesn't fit an essay.
  public enum Finding: Sendable, Hashable {
    /// The essay never uses the term.
    case unusedTerm(Term.ID)
    /// The essay uses the term, but never by this pattern.
    case unusedVariant(Term.Pattern, of: Term.ID)
    /// The essay has no such place, which the term's citations or its usage name.
    case unresolvedCitation(Citation, of: Term.ID)
  }

  /// Finds what in the glossary doesn't fit an essay: terms and variants that it doesn't use, and citations of places
  /// that it doesn't have.
  ///
  /// A variant that is the term's own name may be unused, as names are to be found under their usual form.
  ///
  /// - Parameter essay: The essay that the glossary is for.
  /// - Returns: The findings, term by term; none if everything fits.
  /// - Complexity: That of ``occurrences(in:)``.
  public func lint(against essay: Essay) -> [Finding] {
    var used = terms.map { term in term.patterns.map { _ in false } }
    for match in matches(in: essay) { used[Int(match.term)][Int(match.pattern)] = true }
    var findings: [Finding] = []
    for (number, term) in terms.enumerated() {
      if !used[number].contains(true) {
        findings.append(.unusedTerm(term.id))
      } else {
        let name = LookupKey.key(term.name)
        for (pattern, isUsed) in zip(term.patterns, used[number])
        where !isUsed && LookupKey.key(pattern.description) != name {
          findings.append(.unusedVariant(pattern, of: term.id))
        }
      }
      var seen: Set<Citation> = []
      for citation in term.citations + term.usageCitations
      where seen.insert(citation).inserted && essay.range(of: citation) == nil {
        findings.append(.unresolvedCitation(citation, of: term.id))
      }
    }
    return findings
  }
}

extension Glossary.Finding: CustomStringConvertible {
  /// The finding in words.
  public var description: String {
    switch self {
    case .unusedTerm(let term): "“\(term)” isn't used in the essay"
    case .unusedVariant(let pattern, let term): "“\(term)” isn't used in the essay as “\(pattern)”"
    case .unresolvedCitation(let citation, let term): "“\(term)” cites \(citation), which the essay doesn't have"
    }
  }
}

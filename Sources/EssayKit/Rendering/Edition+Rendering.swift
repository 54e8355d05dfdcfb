extension Edition {
  /// The edition's terms and claims as elements for ``HTMLRenderer``.
  ///
  /// A term's first use is a `dfn`, its others are a `span` of the class `term`, all with the term's name in `data-term`;
  /// a claim's quote is a `mark` with the claim's title in `data-claim`.
  public var htmlAnnotations: [HTMLRenderer.Annotation] {
    var seen: Set<Term.ID> = []
    let terms = occurrences.map { occurrence in
      HTMLRenderer.Annotation(
        occurrence.range, seen.insert(occurrence.term.id).inserted ? "dfn" : "span",
        [HTMLRenderer.Attribute("class", "term"), HTMLRenderer.Attribute("data-term", occurrence.term.name)])
    }
    return quotes.map {
      HTMLRenderer.Annotation($0.passage.range, "mark", [HTMLRenderer.Attribute("data-claim", $0.claim.title)])
    }
      + terms
  }
}

extension HTMLRenderer {
  /// Renders an edition's essay with its terms and the quotes of its claims as hooks for styles and scripts.
  ///
  /// - Parameter edition: The edition.
  /// - Returns: The HTML.
  /// - Complexity: O(*n* log *n*) in the length of the text and the number of annotations.
  public func render(_ edition: Edition) -> String {
    render(edition.essay, annotations: edition.htmlAnnotations)
  }
}

extension PlainTextRenderer {
  /// Renders an edition's essay.
  ///
  /// - Parameter edition: The edition.
  /// - Returns: Lines of text, each with a line feed at its end.
  /// - Complexity: O(*n*) in the length of the text.
  public func render(_ edition: Edition) -> String { render(edition.essay) }
}

extension TerminalRenderer {
  /// Renders an edition's essay with the uses of its terms underlined.
  ///
  /// - Parameter edition: The edition.
  /// - Returns: Lines of text, each with a line feed at its end.
  /// - Complexity: O(*n*) in the length of the text.
  public func render(_ edition: Edition) -> String {
    render(edition.essay.range, of: edition.essay, marking: edition.occurrences.map { $0.range })
  }
}

extension MarkdownRenderer {
  /// Renders an edition's essay.
  ///
  /// - Parameter edition: The edition.
  /// - Returns: The Markdown.
  /// - Complexity: O(*n*) in the length of the text.
  public func render(_ edition: Edition) -> String { render(edition.essay) }
}

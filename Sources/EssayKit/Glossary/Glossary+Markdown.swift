extension Glossary {
  /// Reads a glossary from Markdown.
  ///
  /// A heading of any level is a term's name; the paragraph under it defines the term, a second one says how the essay
  /// uses it, and a list holds fields:
  ///
  /// ```markdown
  /// # kolkhos
  ///
  /// A kolkhoz was a Soviet agricultural producers' co-operative …
  ///
  /// The essay sees in it a kind of co-operative that keeps small production alive (6.17.1).
  ///
  /// - kind: institution
  /// - variants: kolkhos, kolkhoses, kolkhos-form
  /// - transliterations: kolkhoz, колхоз
  /// - language: Russian
  /// - period: 1918–1991
  /// - broader: co-operative
  /// - related: kolkhosian, sovkhos
  /// - citations: 6.17.1, 8.1.2
  /// ```
  ///
  /// Kind and variants must be there; `broader` and `related` name other terms; ``Term/Pattern`` says what a variant can
  /// be. The front matter may give a `title` and the language, `lang`. Comments, thematic breaks and definitions of links
  /// may stand anywhere.
  ///
  /// - Parameter markdown: The source.
  /// - Throws: ``GlossaryError`` with every fault and its place.
  /// - Complexity: O(*n*) in the length of the source.
  public init(markdown: String) throws(GlossaryError) {
    let (source, reader) = try Self.read(markdown)
    var check = GlossaryCheck(terms: reader.terms, language: source.metadata.language)
    check.run()
    let problems = reader.problems(with: check.faults)
    guard problems.isEmpty else { throw GlossaryError(problems) }
    self.init(check, title: source.metadata.title, language: source.metadata.language)
  }

  /// Reads a glossary whose terms are known to fit together: what they are called, and what they refer to.
  ///
  /// - Parameter markdown: The source.
  /// - Throws: ``GlossaryError`` with the faults of each term by itself.
  init(consistent markdown: String) throws(GlossaryError) {
    let (source, reader) = try Self.read(markdown)
    let problems = reader.problems(with: [])
    guard problems.isEmpty else { throw GlossaryError(problems) }
    self.init(consistent: reader.terms, title: source.metadata.title, language: source.metadata.language)
  }

  /// Reads a glossary as what Markdown makes of it.
  static func read(_ markdown: String) throws(GlossaryError) -> (source: Essay, reader: GlossaryReader) {
    let source: Essay
    do throws(EssayError) {
      source = try Essay(markdown: markdown)
    } catch {
      throw GlossaryError(
        [GlossaryError.Problem(.source(error), term: nil, location: error.location)])
    }
    var reader = GlossaryReader(source)
    var text = source.text
    Bytes.with(&text) { reader.read($0) }
    return (source, reader)
  }
}

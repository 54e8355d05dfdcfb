/// Where an edition meets the reading layer. What it knows beside its essay comes in through two properties here; all
/// else in this folder takes what it needs as values.
extension Edition {
  /// What the argument map and the glossary say of places in the essay: the quotes of claims and the uses of terms.
  public var annotations: Annotations {
    storage.readingAnnotations {
      Annotations(
        sorting: quotes.map { Annotation(.claim($0.claim), over: $0.passage.range) }
          + occurrences.map { Annotation(.term($0.term.id), over: $0.range) })
    }
  }

  /// The essay's words, with the forms of the glossary's terms and with what each voice says.
  ///
  /// - Complexity: O(*n*) in the length of the essay, the first time.
  public var searchIndex: SearchIndex {
    storage.searchIndex {
      SearchIndex(essay, forms: glossary.terms.map { [$0.name] + $0.variants }, speeches: speeches)
    }
  }

  /// The passages of each voice's claims.
  private var speeches: [SearchIndex.Speech] {
    arguments.voices.map { voice in
      SearchIndex.Speech(
        voice: voice.name, ranges: arguments.claims(by: voice).flatMap { passages(for: $0).map { $0.range } })
    }
  }

  /// Cuts a range of the text into runs, each with all that holds over it.
  ///
  /// - Parameters:
  ///   - range: A range of the reading text; `nil` for all of it.
  ///   - layers: What to tell of.
  ///   - annotations: Annotations of the caller's own: matches of a search, bookmarks.
  /// - Returns: The runs, which are made when they are asked for.
  /// - Complexity: As for ``Essay/runs(in:layers:adding:)``.
  public func runs(
    in range: TextRange? = nil, layers: Annotation.Layers = .all, adding annotations: Annotations = []
  ) -> Runs {
    let known = self.annotations
    return essay.runs(
      in: range, layers: layers,
      adding: annotations.isEmpty ? known : Annotations(sorting: Array(known) + Array(annotations)))
  }

  /// Finds places in the essay, the most relevant first.
  ///
  /// - Parameter query: What to look for, in the language that ``SearchQuery`` describes. What can't be understood in it
  ///   is taken as plain words; ``SearchResults/problem`` says what.
  /// - Returns: The hits.
  public func search(_ query: String) -> SearchResults {
    searchIndex.search(query)
  }
}

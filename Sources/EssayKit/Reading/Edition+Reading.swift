// Where an edition meets the reading layer. What it knows beside its essay comes in through two properties here; all
// else in this folder takes what it needs as values.

extension Edition {
  /// What the argument map and the glossary say of places in the essay.
  ///
  /// The claims' quotes as `Annotation(.claim(id), over: range)`, the uses of terms as `Annotation(.term(id), over:
  /// range)`. Sorting them costs each call; an edition should keep the value.
  var readingAnnotations: Annotations { [] }

  /// The essay's words with the forms of the glossary's terms and with what each voice says.
  ///
  /// Building it costs each call; an edition should keep the value, by `Once`.
  var searchIndex: SearchIndex { SearchIndex(essay) }

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
    let known = readingAnnotations
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

extension ArgumentGraph {
  /// Reads a graph from [Argdown](https://argdown.org/syntax/).
  ///
  /// A statement's data may hold its `voice`, who it is `reportedBy`, and its `quotes`; an inference's may hold the
  /// numbers of the lines that it `uses`. All other data is kept. Where the front matter says `model: {mode: strict}`,
  /// support and attack between statements are read as entailment and contrariness. What Argdown has no notation for is
  /// read from a statement's data: the titles of claims that it is `entailedBy`, `contraryTo` and `equivalentTo`.
  ///
  /// ```swift
  /// let graph = try ArgumentGraph(argdown: """
  ///   [Thesis]: The sky is blue. {"voice": "the authors"}
  ///     - [Doubt]: At night it is not.
  ///   """)
  /// graph.attackers(of: "Thesis")
  /// ```
  ///
  /// A statement without a title gets one, *Untitled 1* and so on. Comments are passed over.
  ///
  /// - Parameter argdown: The text.
  /// - Throws: ``ArgdownError`` with every fault that is found, up to a hundred, each with its line and column.
  /// - Complexity: O(*n*) in the length of the text.
  public init(argdown: String) throws(ArgdownError) {
    var text = argdown
    self = try Bytes.with(&text) { bytes throws(ArgdownError) in
      var reader = ArgdownReader(bytes)
      return try reader.read()
    }
  }
}

extension Essay {
  /// Cuts a range of the text into runs, each with all that holds over it.
  ///
  /// ```swift
  /// for run in essay.runs(in: paragraph.range) {
  ///   print(run.text, terminator: run.marksAfter.isEmpty ? "" : "*")
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - range: A range of the reading text; `nil` for all of it. Cut off at the text's ends.
  ///   - layers: What to tell of. Without a layer its annotations don't cut runs either.
  ///   - annotations: Annotations beside the essay's own markup and quotations: terms, claims, matches of a search,
  ///     bookmarks.
  /// - Returns: The runs, which are made when they are asked for.
  /// - Complexity: O(1); a walk over all runs is linear in the annotations told, and O(*m* log *m*) in the number of
  ///   annotations within the range.
  public func runs(
    in range: TextRange? = nil, layers: Annotation.Layers = .all, adding annotations: Annotations = []
  ) -> Runs {
    Runs(self, range ?? self.range, layers: layers, adding: annotations)
  }

  /// What holds over a range or a part of it, and the marks within it and at its ends.
  ///
  /// - Parameters:
  ///   - range: A range of the reading text.
  ///   - layers: What to tell of.
  ///   - annotations: Annotations beside the essay's own markup and quotations.
  /// - Returns: The annotations in reading order, as ``Annotations`` has it.
  /// - Complexity: O(log *n*) in the size of the essay, and O(*m* log *m*) in the annotations found.
  public func annotations(
    in range: TextRange, layers: Annotation.Layers = .all, adding annotations: Annotations = []
  ) -> [Annotation] {
    let bounds = range.utf8Offsets.clamped(to: self.range.utf8Offsets)
    let range = TextRange(utf8Offsets: bounds)
    var found: [Annotation] = []
    if layers.contains(.quotations) { addQuotations(touching: bounds, to: &found) }
    if layers.contains(.inlines) { addInlines(touching: bounds, to: &found) }
    for annotation in annotations.touching(range) where layers.contains(annotation.layer) { found.append(annotation) }
    return Annotations.sorted(found)
  }

  private func addInlines(touching bounds: Range<Int>, to found: inout [Annotation]) {
    // Markup never reaches beyond its paragraph.
    guard let paragraph = paragraph(at: TextPosition(utf8Offset: bounds.lowerBound)) else { return }
    let spans = storage.layers.spans
    let start = spans.partition { $0.lower >= paragraph.record.lower }
    for index in start..<spans.count {
      let offsets = Int(spans[index].lower)..<Int(spans[index].upper)
      if offsets.lowerBound > bounds.upperBound { break }
      guard Annotations.touches(offsets, bounds) else { continue }
      let inline = Inline(essay: self, index: index)
      found.append(Annotation(.inline(inline), over: TextRange(utf8Offsets: offsets)))
    }
  }

  private func addQuotations(touching bounds: Range<Int>, to found: inout [Annotation]) {
    guard let paragraph = paragraph(at: TextPosition(utf8Offset: bounds.lowerBound)) else { return }
    // A quotation between marks never reaches beyond its paragraph; block quotes are looked for from the outermost on.
    var lower = paragraph.record.lower
    var block = paragraph.record.parent
    while block >= 0 {
      let record = storage.layers.blocks[Int(block)]
      if record.kind == .blockQuote { lower = min(lower, record.lower) }
      block = record.parent
    }
    let records = quotationLayer.records
    let start = records.partition { $0.outerLower >= lower }
    for index in start..<records.count {
      if Int(records[index].outerLower) > bounds.upperBound { break }
      let offsets = Int(records[index].lower)..<Int(records[index].upper)
      guard Annotations.touches(offsets, bounds) else { continue }
      let quotation = Quotation(essay: self, index: index)
      found.append(Annotation(.quotation(quotation), over: TextRange(utf8Offsets: offsets)))
    }
  }
}

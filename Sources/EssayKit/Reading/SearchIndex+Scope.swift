extension SearchIndex.Storage {
  /// The places that filters let through, as offsets into the text.
  struct Scope {
    /// In order and apart from each other; `nil` lets everything through.
    var ranges: [Range<Int>]?
    /// Whether a filter says where to look, rather than only where not to.
    var isPositive = false

    /// Those of some spans that lie within one of the ranges.
    func filter(_ spans: [SearchIndex.Span], _ storage: SearchIndex.Storage) -> [SearchIndex.Span] {
      guard let ranges else { return spans }
      var next = 0
      return spans.filter { span in
        let bytes = storage.bytes(of: span)
        while next < ranges.count, ranges[next].upperBound <= bytes.lowerBound { next += 1 }
        return next < ranges.count && ranges[next].lowerBound <= bytes.lowerBound
          && bytes.upperBound <= ranges[next].upperBound
      }
    }
  }

  /// The place of a span in the reading text.
  func bytes(of span: SearchIndex.Span) -> Range<Int> {
    Int(lowers[Int(span.lower)])..<Int(uppers[Int(span.upper) - 1])
  }

  /// What the filters of a query let through together.
  func scope(of clauses: [SearchQuery.Clause]) -> Scope {
    var scope = Scope()
    var removed: [Range<Int>] = []
    for clause in clauses where clause.isFilter {
      let named = clause.alternatives.flatMap { ranges(of: $0) }
      if clause.isExcluded {
        removed += named
      } else {
        let allowed = Self.apart(named)
        scope.ranges = scope.ranges.map { Self.intersection($0, allowed) } ?? allowed
        scope.isPositive = true
      }
    }
    if !removed.isEmpty {
      scope.ranges = Self.difference(scope.ranges ?? [essay.range.utf8Offsets], Self.apart(removed))
    }
    return scope
  }

  private func ranges(of filter: SearchQuery.Condition) -> [Range<Int>] {
    switch filter {
    case .term, .near: return []
    case .place(let citation): return essay.range(of: citation).map { [$0.utf8Offsets] } ?? []
    case .part(.quotation):
      return essay.quotationLayer.records.map { Int($0.lower)..<Int($0.upper) }
    case .part(.heading): return leafRanges { $0 == .heading }
    case .part(.note): return leafRanges { $0 == .note }
    case .voice(let name):
      return speeches.filter { Self.contains($0.voice, name) }.flatMap { $0.ranges.map { $0.utf8Offsets } }
    }
  }

  private func leafRanges(_ isIncluded: (Paragraph.Kind) -> Bool) -> [Range<Int>] {
    essay.storage.layers.leaves.indices.compactMap { leaf in
      let paragraph = Paragraph(essay: essay, leaf: leaf)
      return isIncluded(paragraph.kind) ? paragraph.range.utf8Offsets : nil
    }
  }

  /// Whether some words stand among others in the same order without gap.
  private static func contains(_ words: [[UInt8]], _ part: [[UInt8]]) -> Bool {
    guard part.count <= words.count else { return false }
    return (0...words.count - part.count).contains { start in
      part.indices.allSatisfy { words[start + $0] == part[$0] }
    }
  }

  // MARK: Ranges

  /// Sorts ranges and makes one of those that overlap.
  private static func apart(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    where !range.isEmpty {
      if let last = found.last, range.lowerBound < last.upperBound {
        found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        found.append(range)
      }
    }
    return found
  }

  private static func intersection(_ first: [Range<Int>], _ second: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var left = 0
    var right = 0
    while left < first.count, right < second.count {
      let lower = max(first[left].lowerBound, second[right].lowerBound)
      let upper = min(first[left].upperBound, second[right].upperBound)
      if lower < upper { found.append(lower..<upper) }
      if first[left].upperBound <= second[right].upperBound { left += 1 } else { right += 1 }
    }
    return found
  }

  private static func difference(_ ranges: [Range<Int>], _ removed: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var next = 0
    for range in ranges {
      var lower = range.lowerBound
      while next < removed.count, removed[next].upperBound <= lower { next += 1 }
      var index = next
      while index < removed.count, removed[index].lowerBound < range.upperBound {
        if lower < removed[index].lowerBound { found.append(lower..<removed[index].lowerBound) }
        lower = max(lower, removed[index].upperBound)
        index += 1
      }
      if lower < range.upperBound { found.append(lower..<range.upperBound) }
    }
    return found
  }
}

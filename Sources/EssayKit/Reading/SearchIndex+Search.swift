extension SearchIndex {
  /// Finds places in the essay, the most relevant first.
  ///
  /// - Parameter query: What to look for. What can't be understood in it is taken as ``SearchQuery/init(forgiving:language:)``
  ///   says; ``SearchResults/problem`` says what.
  /// - Returns: The hits.
  /// - Complexity: O(*m* log *m*) in the occurrences of what is looked for, and O(*p*) in the number of paragraphs.
  public func search(_ query: String) -> SearchResults {
    search(SearchQuery(forgiving: query, language: essay.language))
  }

  /// Finds places in the essay, the most relevant first.
  ///
  /// A hit is a paragraph in which all clauses of the query hold. Its relevance is Okapi BM25's: S. Robertson and H.
  /// Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond”, *Foundations and Trends in Information
  /// Retrieval* 3:4 (2009), equation 3.15, with k₁ = 1.2 and b = 0.75. Paragraphs are the documents and words their
  /// length; a phrase, a prefix, the forms of a word or a `NEAR` counts as one word of the query, and the forms of a term
  /// that the query spells in several words as so many. The weight of rarity
  /// is ln(1 + (*N* − *n* + 0.5) / (*n* + 0.5)), with the 1 so that it is positive for common words too. Paragraphs of
  /// equal relevance come in reading order, and so do those that only a filter finds.
  ///
  /// - Parameter query: What to look for.
  /// - Returns: The hits.
  /// - Complexity: O(*m* log *m*) in the occurrences of what is looked for, and O(*p*) in the number of paragraphs.
  public func search(_ query: SearchQuery) -> SearchResults {
    let found = storage.search(query)
    return SearchResults(query: query, storage: storage, hits: found.hits, matches: found.matches)
  }
}

extension SearchIndex.Storage {
  /// Something that counts as one word of the query, as far as filters let it through.
  private struct Atom {
    var spans: [Span]
    var parts: [Span]
    /// The weight of its rarity in the whole essay.
    var weight: Double
  }

  /// Alternatives, in each of which all must hold.
  private typealias Alternatives = [[Atom]]

  func search(_ query: SearchQuery) -> (hits: [SearchResults.Record], matches: [Range<Int32>]) {
    let scope = scope(of: query.clauses)
    let excluded = excludedLeaves(query)
    let clauses = clauses(query, scope)
    guard !clauses.isEmpty else { return scope.isPositive ? filtered(scope, excluded) : ([], []) }

    let leafCount = firstTokens.count - 1
    /// For each leaf, how many clauses hold in it.
    var holding = [Int32](repeating: 0, count: leafCount)
    var scores = [Double](repeating: 0, count: leafCount)
    var shown: [Span] = []
    for (number, alternatives) in clauses.enumerated() {
      let number = Int32(truncatingIfNeeded: number)
      for atoms in alternatives {
        let agreed = atoms.count > 1 ? agreement(atoms) : nil
        for atom in atoms {
          score(atom) { leaf, value in
            guard agreed?[leaf] ?? true, holding[leaf] >= number else { return }
            holding[leaf] = number + 1
            scores[leaf] += value
          }
          for part in atom.parts where agreed?[Int(leaves[Int(part.lower)])] ?? true { shown.append(part) }
        }
      }
    }
    let required = Int32(truncatingIfNeeded: clauses.count)
    let kept = Self.apart(
      shown.filter { part in
        let leaf = Int(leaves[Int(part.lower)])
        return holding[leaf] == required && !(excluded?[leaf] ?? false)
      })
    return ranked(kept, scores)
  }

  /// Makes hits of matches, the most relevant first.
  private func ranked(_ spans: [Span], _ scores: [Double]) -> (hits: [SearchResults.Record], matches: [Range<Int32>]) {
    var hits: [SearchResults.Record] = []
    var matches: [Range<Int32>] = []
    matches.reserveCapacity(spans.count)
    for span in spans {
      let leaf = leaves[Int(span.lower)]
      if hits.last?.leaf != leaf {
        hits.append(
          SearchResults.Record(leaf: leaf, matches: matches.count..<matches.count, score: scores[Int(leaf)]))
      }
      matches.append(lowers[Int(span.lower)]..<uppers[Int(span.upper) - 1])
      hits[hits.count - 1].matches = hits[hits.count - 1].matches.lowerBound..<matches.count
    }
    hits.sort { ($1.score, $0.leaf) < ($0.score, $1.leaf) }
    return (hits, matches)
  }

  /// All that a filter lets through, for a query without words.
  private func filtered(
    _ scope: Scope, _ excluded: [Bool]?
  ) -> (hits: [SearchResults.Record], matches: [Range<Int32>]) {
    var hits: [SearchResults.Record] = []
    var matches: [Range<Int32>] = []
    let layers = essay.storage.layers
    for range in scope.ranges ?? [] {
      var leaf = layers.leaves.partition { Int(layers.blocks[Int($0)].upper) > range.lowerBound }
      while leaf < layers.leaves.count {
        let record = layers.blocks[Int(layers.leaves[leaf])]
        if Int(record.lower) >= range.upperBound { break }
        let match = range.clamped(to: Int(record.lower)..<Int(record.upper))
        if !match.isEmpty, !(excluded?[leaf] ?? false) {
          if hits.last.map({ Int($0.leaf) }) != leaf {
            hits.append(
              SearchResults.Record(
                leaf: Int32(truncatingIfNeeded: leaf), matches: matches.count..<matches.count, score: 0))
          }
          matches.append(Int32(truncatingIfNeeded: match.lowerBound)..<Int32(truncatingIfNeeded: match.upperBound))
          hits[hits.count - 1].matches = hits[hits.count - 1].matches.lowerBound..<matches.count
        }
        leaf += 1
      }
    }
    return (hits, matches)
  }

  // MARK: Clauses

  /// The leaves in which something occurs that the query excludes; `nil` if it excludes nothing.
  private func excludedLeaves(_ query: SearchQuery) -> [Bool]? {
    var excluded: [Bool]?
    for clause in query.clauses where clause.isExcluded && !clause.isFilter {
      var leavesFound = excluded ?? [Bool](repeating: false, count: firstTokens.count - 1)
      for condition in clause.alternatives {
        for span in occurrences(of: condition).spans { leavesFound[Int(leaves[Int(span.lower)])] = true }
      }
      excluded = leavesFound
    }
    return excluded
  }

  /// The clauses that must hold, without filters, each with all places where it does.
  private func clauses(_ query: SearchQuery, _ scope: Scope) -> [Alternatives] {
    let wanted = query.clauses.filter { !$0.isExcluded && !$0.isFilter }
    var found: [Alternatives] = []
    var index = 0
    while index < wanted.count {
      if let (count, terms) = formsOfWords(from: index, wanted) {
        // A term of several words is worth as much as these words would be.
        var alternatives = [[atom(Occurrences(spans: occurrences(ofAny: terms)), scope, wordCount: count)]]
        if count > 1 {
          // The words apart from each other are found too, as they would be without a glossary.
          alternatives.append(
            wanted[index..<index + count].flatMap { $0.alternatives.map { atom(occurrences(of: $0), scope) } })
        }
        found.append(alternatives)
        index += count
      } else {
        found.append(wanted[index].alternatives.map { [atom(occurrences(of: $0), scope)] })
        index += 1
      }
    }
    return found
  }

  /// The forms of the longest run of plain words from a clause on that is a form itself, and how many clauses it takes.
  private func formsOfWords(
    from start: Int, _ clauses: [SearchQuery.Clause]
  ) -> (clauseCount: Int, terms: [SearchQuery.Term])? {
    guard forms.longest > 0 else { return nil }
    var words: [[UInt8]] = []
    var best: (clauseCount: Int, terms: [SearchQuery.Term])?
    for index in start..<clauses.count {
      guard let term = Self.plainTerm(clauses[index]), words.count + term.words.count <= forms.longest else { break }
      words += term.words
      if let terms = forms.forms(of: words) { best = (index - start + 1, terms) }
    }
    return best
  }

  private static func plainTerm(_ clause: SearchQuery.Clause) -> SearchQuery.Term? {
    guard clause.alternatives.count == 1, case .term(let term, false) = clause.alternatives[0], !term.isPrefix else {
      return nil
    }
    return term
  }

  private func occurrences(of condition: SearchQuery.Condition) -> Occurrences {
    switch condition {
    case .term(let term, let isQuoted):
      return Occurrences(spans: isQuoted ? occurrences(of: term) : occurrences(ofFormsOf: term))
    case .near(let terms, let distance):
      var seen: Set<SearchQuery.Term> = []
      return near(terms.filter { seen.insert($0).inserted }.map { occurrences(ofFormsOf: $0) }, distance: distance)
    case .place, .part, .voice: return Occurrences(spans: [])
    }
  }

  private func occurrences(ofFormsOf term: SearchQuery.Term) -> [Span] {
    guard !term.isPrefix, let terms = forms.forms(of: term.words) else { return occurrences(of: term) }
    return occurrences(ofAny: terms)
  }

  // MARK: Relevance

  private func atom(_ occurrences: Occurrences, _ scope: Scope, wordCount: Int = 1) -> Atom {
    var paragraphCount = 0
    var last: Int32 = -1
    for span in occurrences.spans where leaves[Int(span.lower)] != last {
      last = leaves[Int(span.lower)]
      paragraphCount += 1
    }
    let spans = scope.filter(occurrences.spans, self)
    let parts = occurrences.parts.map { parts in
      scope.ranges == nil ? parts : within(spans, parts)
    }
    return Atom(
      spans: spans, parts: parts ?? spans,
      weight: Double(wordCount) * BM25.weight(documents: firstTokens.count - 1, containing: paragraphCount))
  }

  /// Those of some spans that lie within others; both in order and apart from each other.
  private func within(_ outer: [Span], _ inner: [Span]) -> [Span] {
    var next = 0
    return inner.filter { span in
      while next < outer.count, outer[next].upper <= span.lower { next += 1 }
      return next < outer.count && outer[next].lower <= span.lower && span.upper <= outer[next].upper
    }
  }

  /// Whether all of some atoms occur, for each leaf.
  private func agreement(_ atoms: [Atom]) -> [Bool] {
    var counts = [Int](repeating: 0, count: firstTokens.count - 1)
    for (number, atom) in atoms.enumerated() {
      for span in atom.spans {
        let leaf = Int(leaves[Int(span.lower)])
        if counts[leaf] == number { counts[leaf] += 1 }
      }
    }
    return counts.map { $0 == atoms.count }
  }

  /// Tells what an atom adds to the relevance of each leaf that it occurs in.
  private func score(_ atom: Atom, _ add: (Int, Double) -> Void) {
    let average = Double(words.count) / Double(max(firstTokens.count - 1, 1))
    var index = 0
    while index < atom.spans.count {
      let leaf = leaves[Int(atom.spans[index].lower)]
      var count = 0
      while index < atom.spans.count, leaves[Int(atom.spans[index].lower)] == leaf {
        count += 1
        index += 1
      }
      let length = Int(firstTokens[Int(leaf) + 1] - firstTokens[Int(leaf)])
      add(Int(leaf), atom.weight * BM25.saturation(count, length: length, average: average))
    }
  }
}

/// The formula of Okapi BM25; see ``SearchIndex/search(_:)-(SearchQuery)``.
enum BM25 {
  /// How fast further occurrences count for less.
  static let k1 = 1.2
  /// How much a document's length counts.
  static let b = 0.75

  /// The weight of a word by the number of documents that it occurs in.
  static func weight(documents: Int, containing: Int) -> Double {
    logarithm(1 + (Double(documents - containing) + 0.5) / (Double(containing) + 0.5))
  }

  /// What so many occurrences in a document are worth.
  static func saturation(_ count: Int, length: Int, average: Double) -> Double {
    let occurrences = Double(count)
    let norm = 1 - b + b * Double(length) / average
    return occurrences * (k1 + 1) / (occurrences + k1 * norm)
  }

  /// The natural logarithm of a number that isn't below 1.
  ///
  /// The standard library has none. The number is a power of two times a fraction *m* from 1 to 2; ln *m* is the series
  /// of 2 artanh((*m* − 1) / (*m* + 1)), whose terms shrink ninefold each.
  static func logarithm(_ number: Double) -> Double {
    guard number >= 1, number.isFinite else { return 0 }
    let ratio = (number.significand - 1) / (number.significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    var divisor = 1.0
    while divisor < 36 {
      sum += power / divisor
      power *= square
      divisor += 2
    }
    return Double(number.exponent) * 0.693_147_180_559_945_309_4 + 2 * sum
  }
}

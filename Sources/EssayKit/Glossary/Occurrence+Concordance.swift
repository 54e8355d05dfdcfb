extension Occurrence {
  /// The use with some words on both sides, as far as its paragraph goes.
  ///
  /// - Parameter words: How many words to take on each side; at the paragraph's ends what stands outside words is taken
  ///   too.
  /// - Returns: The line, or `nil` for a range outside the essay.
  /// - Complexity: O(*n*) in the length of the paragraph.
  public func concordanceLine(words: Int = 8) -> ConcordanceLine? {
    guard let paragraph else { return nil }
    let bounds = paragraph.range.utf8Offsets
    let use = range.utf8Offsets.clamped(to: bounds)
    let words = max(0, words)
    var text = essay.text
    let (lower, upper) = Bytes.with(&text) { bytes in
      var before: [Int] = []
      var scanner = GlossaryScanner(bytes, bounds.lowerBound..<use.lowerBound)
      while scanner.next() { before.append(scanner.word.lower) }
      let lower =
        before.count <= words ? bounds.lowerBound : words == 0 ? use.lowerBound : before[before.count - words]
      guard words > 0 else { return (lower, use.upperBound) }
      var after = 0
      var upper = use.upperBound
      // From the use's start, as an 's after it is no word.
      scanner = GlossaryScanner(bytes, use.lowerBound..<bounds.upperBound)
      while after <= words, scanner.next() {
        guard scanner.word.lower >= use.upperBound else { continue }
        after += 1
        if after <= words { upper = scanner.word.upper + scanner.word.possessive }
      }
      return (lower, after <= words ? bounds.upperBound : upper)
    }
    return ConcordanceLine(essay: essay, keyword: range.utf8Offsets, within: lower..<max(lower, upper))
  }
}

extension [Occurrence] {
  /// The first use of each term, in reading order.
  ///
  /// - Complexity: O(*n*) in the number of uses.
  public var firstUses: [Occurrence] {
    var seen: Set<Term.ID> = []
    return filter { seen.insert($0.term.id).inserted }
  }
}

extension Glossary {
  /// All uses of a term with some words on both sides, in reading order.
  ///
  /// - Parameters:
  ///   - id: The term's name.
  ///   - essay: The essay to search.
  ///   - words: How many words to take on each side.
  /// - Returns: The lines; none if there is no such term.
  /// - Complexity: That of ``occurrences(in:)``, and O(*n*) in the length of the paragraphs that use the term for each
  ///   use.
  public func concordance(of id: Term.ID, in essay: Essay, words: Int = 8) -> [ConcordanceLine] {
    occurrences(of: id, in: essay).compactMap { $0.concordanceLine(words: words) }
  }
}

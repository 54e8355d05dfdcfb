/// A use of a term with the text on both sides of it, as in a concordance (keyword in context).
public struct ConcordanceLine: Sendable, Hashable {
  /// The use in the middle.
  public let occurrence: Occurrence

  /// The text before the use, up to it.
  public let left: TextRange

  /// The text after the use, from its end on.
  public let right: TextRange

  /// The words before the use as the essay has them, with the space after them.
  public var leftText: Substring { occurrence.essay[left] }

  /// The words after the use as the essay has them, with the space before them.
  public var rightText: Substring { occurrence.essay[right] }
}

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
    return ConcordanceLine(
      occurrence: self, left: TextRange(utf8Offsets: lower..<max(lower, use.lowerBound)),
      right: TextRange(utf8Offsets: use.upperBound..<max(use.upperBound, upper)))
  }
}

/// A section and the uses in it.
public struct SectionUses: Sendable, Hashable {
  /// The section.
  public let section: Section

  /// The uses in the section, in reading order.
  public let occurrences: [Occurrence]
}

extension [Occurrence] {
  /// The first use of each term, in reading order.
  ///
  /// - Complexity: O(*n*) in the number of uses.
  public var firstUses: [Occurrence] {
    var seen: Set<Term.ID> = []
    return filter { seen.insert($0.term.id).inserted }
  }

  /// The uses by section, without sections that have none.
  ///
  /// - Complexity: O(*n* log *m*) for *n* uses and *m* paragraphs.
  public var bySection: [SectionUses] {
    var groups: [(section: Section, occurrences: [Occurrence])] = []
    for occurrence in self {
      guard let section = occurrence.section else { continue }
      if let last = groups.indices.last, groups[last].section == section {
        groups[last].occurrences.append(occurrence)
      } else {
        groups.append((section, [occurrence]))
      }
    }
    return groups.map { SectionUses(section: $0.section, occurrences: $0.occurrences) }
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

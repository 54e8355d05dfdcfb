/// A use of a term in an essay.
public struct Occurrence: Sendable, Hashable {
  /// The essay that the term is used in.
  public let essay: Essay

  /// The term that is used.
  public let term: Term

  /// The place of the use in the essay's reading text.
  public let range: TextRange

  /// Creates an occurrence.
  ///
  /// - Parameters:
  ///   - essay: The essay that the term is used in.
  ///   - term: The term that is used.
  ///   - range: The place of the use in the essay's reading text.
  public init(essay: Essay, term: Term, range: TextRange) {
    self.essay = essay
    self.term = term
    self.range = range
  }

  /// The words of the use as the essay has them.
  public var text: Substring { essay[range] }

  /// The place of the use in the essay's source.
  public var sourceRange: SourceRange { essay.sourceRange(of: range) ?? essay.emptySourceRange }

  /// The paragraph or heading that the use stands in; `nil` for a range outside the essay.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public var paragraph: Paragraph? { essay.paragraph(at: range.lowerBound) }

  /// The citation of the sentence that the use begins in; `nil` for a range outside the essay.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public var citation: Citation? { essay.citation(at: range.lowerBound) }

  /// The section that the use stands in; `nil` for a range outside the essay.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public var section: Section? { paragraph?.section }
}

extension Glossary {
  /// The uses of all terms in an essay, in reading order and without overlaps.
  ///
  /// Words are taken from left to right; where several uses could begin at a word, the longest is taken, and of equally
  /// long ones that with more context, then the one with an exact spelling. The words of a use stand in one paragraph,
  /// heading, cell or other leaf of text, with no punctuation between but hyphens and quotation marks. Code and raw HTML
  /// are passed over. ``Term/Pattern`` says what a word of the text may differ in.
  ///
  /// - Parameter essay: The essay to search.
  /// - Returns: The uses.
  /// - Complexity: O(*n*) in the length of the text, however many terms there are; a pattern's words are compared for as
  ///   long as the text goes on as it does, and patterns that differ only in case or brackets one by one.
  public func occurrences(in essay: Essay) -> [Occurrence] {
    let terms = terms
    return matches(in: essay).map { match in
      Occurrence(
        essay: essay, term: terms[Int(match.term)],
        range: TextRange(utf8Offsets: Int(match.lower)..<Int(match.upper)))
    }
  }

  /// The uses of one term in an essay, in reading order.
  ///
  /// Words that are part of a longer use of another term don't count.
  ///
  /// - Parameters:
  ///   - id: The term's name.
  ///   - essay: The essay to search.
  /// - Returns: The uses; none if there is no such term.
  /// - Complexity: That of ``occurrences(in:)``.
  public func occurrences(of id: Term.ID, in essay: Essay) -> [Occurrence] {
    guard let number = storage.numbers[id.name] else { return [] }
    let term = terms[number]
    return matches(in: essay).filter { Int($0.term) == number }.map { match in
      Occurrence(essay: essay, term: term, range: TextRange(utf8Offsets: Int(match.lower)..<Int(match.upper)))
    }
  }

  func matches(in essay: Essay) -> [GlossaryMatcher.Match] {
    var scratch = GlossaryMatcher.Scratch()
    var text = essay.text
    let layers = essay.storage.layers
    let html = layers.spans.filter { $0.kind == .html && $0.upper > $0.lower }
    Bytes.with(&text) { bytes in
      var tag = 0
      for leaf in layers.leaves {
        let block = layers.blocks[Int(leaf)]
        guard block.kind != .codeBlock, block.kind != .htmlBlock else { continue }
        var lower = Int(block.lower)
        while tag < html.count, html[tag].lower < block.upper {
          if Int(html[tag].lower) >= lower {
            storage.matcher.find(
              in: bytes, lower..<Int(html[tag].lower), tabsDivide: block.kind == .tableRow, scratch: &scratch)
            lower = Int(html[tag].upper)
          }
          tag += 1
        }
        storage.matcher.find(
          in: bytes, lower..<max(lower, Int(block.upper)), tabsDivide: block.kind == .tableRow, scratch: &scratch)
      }
    }
    return scratch.matches
  }
}

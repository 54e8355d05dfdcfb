/// A stretch of text over which the same annotations hold.
///
/// A run never reaches beyond its paragraph. The line feed between two paragraphs is a run of its own, a separator,
/// with what holds across both. A paragraph without text is one empty run, so that every paragraph has a run.
public struct Run: Sendable, Hashable {
  /// The essay that the run is part of.
  public let essay: Essay

  /// The run's place in the reading text.
  public let range: TextRange

  /// What holds over all of the run: what begins first comes first, and what stands around before what stands within.
  public let annotations: [Annotation]

  /// The marks that stand before the run, at the start of a paragraph.
  public let marksBefore: [Annotation]

  /// The marks that stand after the run, such as the mark of a note at the end of a word.
  public let marksAfter: [Annotation]

  /// The paragraph's number among the essay's leaves, or -1 for a separator.
  let leaf: Int

  /// The run's text.
  public var text: Substring { essay[range] }

  /// The paragraph or heading that the run is part of; `nil` for a separator.
  public var paragraph: Paragraph? { leaf < 0 ? nil : Paragraph(essay: essay, leaf: leaf) }

  /// Whether the run is the line feed between two paragraphs.
  public var isSeparator: Bool { leaf < 0 }

  /// Whether the run begins its paragraph.
  public var beginsParagraph: Bool { paragraph?.range.lowerBound == range.lowerBound }

  /// Whether the run ends its paragraph.
  public var endsParagraph: Bool { paragraph?.range.upperBound == range.upperBound }

  /// The narrowest citation that covers the run.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public var citation: Citation? { essay.citation(of: range) }

  /// The inline markup over the run, from the outermost to the innermost.
  public var inlines: [Inline] {
    annotations.compactMap { annotation in
      if case .inline(let inline) = annotation.content { inline } else { nil }
    }
  }

  /// The quotations that the run is part of, from the outermost to the innermost.
  public var quotations: [Quotation] {
    annotations.compactMap { annotation in
      if case .quotation(let quotation) = annotation.content { quotation } else { nil }
    }
  }

  /// The number of quotations that the run is part of, whether blocks or between marks.
  public var quotationDepth: Int { annotations.count { $0.layer == .quotations } }

  /// The terms that the run is a use of.
  public var terms: [Term.ID] {
    annotations.compactMap { annotation in
      if case .term(let term) = annotation.content { term } else { nil }
    }
  }

  /// The claims that rest on the run.
  public var claims: [Claim.ID] {
    annotations.compactMap { annotation in
      if case .claim(let claim) = annotation.content { claim } else { nil }
    }
  }

  /// Whether a search has found the run.
  public var isMatch: Bool { annotations.contains { $0.layer == .matches } }

  /// The caller's own annotations over the run.
  public var custom: [Annotation.Custom] {
    annotations.compactMap { annotation in
      if case .custom(let custom) = annotation.content { custom } else { nil }
    }
  }
}

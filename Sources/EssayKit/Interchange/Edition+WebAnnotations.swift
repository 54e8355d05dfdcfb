extension Edition {
  /// What an edition can be told in annotations of.
  public enum AnnotationKind: String, Sendable, Hashable, CaseIterable {
    /// Each quote of each claim, with the claim as a description.
    case claims
    /// Each use of each term, with the term as its class.
    case terms
    /// Each quotation.
    case quotations
  }

  /// The edition as web annotations on its reading text.
  ///
  /// Each has a stretch by its words, with those around it, and by its offsets. The same edition gives the same
  /// annotations with the same IRIs: `#annotation-claim-12-1` is the first quote of the twelfth claim.
  ///
  /// - Parameters:
  ///   - kinds: What to tell.
  ///   - source: The IRI of the essay's reading text; ``Essay/defaultIRI`` unless given. IRIs of claims and terms begin
  ///     with it, as in ``Glossary/skosTurtle(base:)``.
  /// - Returns: The annotations, kind by kind, each in order.
  /// - Complexity: O(*n*) in the length of the essay and of all annotations.
  public func webAnnotations(
    of kinds: Set<AnnotationKind> = Set(AnnotationKind.allCases), source: String? = nil
  ) -> WebAnnotations {
    let base = IRI.safe(source ?? essay.defaultIRI)
    let maker = AnnotationMaker(self, source: base)
    var items: [WebAnnotation] = []
    if kinds.contains(.claims) {
      for (number, claim) in arguments.claims.enumerated() {
        for (index, passage) in passages(for: claim.id).enumerated() {
          items.append(maker.annotation(of: claim, number + 1, index + 1, at: passage.range))
        }
      }
    }
    if kinds.contains(.terms) {
      for (index, occurrence) in occurrences.enumerated() { items.append(maker.annotation(of: occurrence, index + 1)) }
    }
    if kinds.contains(.quotations) {
      for (index, quotation) in essay.quotations.enumerated() {
        items.append(maker.annotation(of: quotation, index + 1))
      }
    }
    return WebAnnotations(items, id: base + "#annotations", label: essay.metadata.title)
  }
}

/// Makes the annotations of an edition.
private struct AnnotationMaker {
  let edition: Edition
  let source: String
  let offsets: TextOffsets
  let language: String?

  init(_ edition: Edition, source: String) {
    self.edition = edition
    self.source = source
    offsets = TextOffsets(edition.essay.text)
    language = edition.essay.metadata.language ?? edition.glossary.language
  }

  func annotation(of claim: Claim, _ number: Int, _ index: Int, at range: TextRange) -> WebAnnotation {
    var bodies = [
      WebAnnotation.Body(
        .text(claim.text.isEmpty ? claim.id.title : claim.text, language: language), purpose: .describing),
      WebAnnotation.Body(.resource(IRI.make(source + "#claim-", claim.id.title)), purpose: .identifying),
    ]
    if let voice = claim.voice {
      bodies.append(WebAnnotation.Body(.text(voice.name, language: language), purpose: .tagging))
    }
    return WebAnnotation(
      id: source + "#annotation-claim-\(number)-\(index)", motivations: [.describing], bodies: bodies,
      target: target(range))
  }

  func annotation(of occurrence: Occurrence, _ index: Int) -> WebAnnotation {
    WebAnnotation(
      id: source + "#annotation-term-\(index)", motivations: [.classifying],
      bodies: [
        WebAnnotation.Body(.resource(IRI.make(source + "#term-", occurrence.term.name)), purpose: .classifying),
        WebAnnotation.Body(.text(occurrence.term.name, language: language), purpose: .tagging),
      ],
      target: target(occurrence.range))
  }

  func annotation(of quotation: Quotation, _ index: Int) -> WebAnnotation {
    WebAnnotation(
      id: source + "#annotation-quotation-\(index)", motivations: [.highlighting],
      bodies: [
        WebAnnotation.Body(
          .text(quotation.kind == .block ? "block quotation" : "quotation", language: "en"), purpose: .tagging)
      ],
      target: target(quotation.range))
  }

  private func target(_ range: TextRange) -> WebAnnotation.Target {
    WebAnnotation.Target(
      source: source, quote: edition.essay.textQuoteSelector(for: range),
      position: offsets.scalars(range.lowerBound.utf8Offset)..<offsets.scalars(range.upperBound.utf8Offset))
  }
}

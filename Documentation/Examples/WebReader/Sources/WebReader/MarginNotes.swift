import EssayKit

/// What stands beside a paragraph: its number, the claims that first rest on it, and the terms that it introduces.
struct MarginNotes: Sendable {
  let site: Site
  let numbers: [Claim.ID: Int]
  let uses: [Occurrence]

  func html(for range: TextRange) -> HTML {
    guard let paragraph = site.essay.paragraph(at: range.lowerBound) else { return "" }
    let place = paragraph.citation
    let number: HTML = """
      <a class="number" href="#\(HTMLRenderer.anchor(of: place))" aria-label="Paragraph \(place)">\(paragraph.number)</a>
      """
    let claims = claims(in: paragraph)
    let notes = claims.map(note) + glosses(in: paragraph, beside: claims).map(note)
    guard !notes.isEmpty else { return number }
    return "\(number)<ul class=\"margin\" aria-label=\"Notes on \(place)\">\(notes)</ul>"
  }

  /// The claims of the page whose first passage in its section begins in a paragraph.
  private func claims(in paragraph: Paragraph) -> [Claim] {
    site.edition.claims(at: paragraph.range).filter { claim in
      let here = site.edition.passages(for: claim).filter { $0.range.overlaps(paragraph.section.range) }
      return here.map(\.range.lowerBound).min().map { paragraph.range.contains($0) } ?? false
    }
  }

  /// The terms that a paragraph introduces, as far as there is room beside it; the others have their link in the text.
  private func glosses(in paragraph: Paragraph, beside claims: [Claim]) -> [Occurrence] {
    /// The height of some text, for lines of so many characters and so much height.
    func height(_ text: some StringProtocol, _ characters: Int, _ line: Double) -> Double {
      Double((text.unicodeScalars.count + characters - 1) / characters) * line
    }
    var room = height(paragraph.text, 64, 1.6)
    for claim in claims { room -= height(claim.id.title, 36, 1.02) + 0.45 }
    return uses.filter { use in
      guard paragraph.range.overlaps(use.range) else { return false }
      room -= min(height(site.summary(of: use.term), 40, 1.02), 3.1) + 1.8
      return room > 0
    }
  }

  private func note(_ claim: Claim) -> HTML {
    let voice = claim.voice.flatMap { $0 == .authors ? nil : "<i>\($0.name)</i> " as HTML }
    return """
      <li class="\(site.name(site.standing[claim.id]))"><a href="#\(site.anchor(of: claim.id))"><sup>\(numbers[claim.id] ?? 0)</sup> \
      \(voice)\(site.typeset(claim.id.title))</a></li>
      """
  }

  private func note(_ use: Occurrence) -> HTML {
    """
    <li class="gloss"><a href="#\(site.anchor(of: use.term.id))"><b>\(site.typeset(use.term.name))</b></a> \
    <span>\(site.summary(of: use.term))</span></li>
    """
  }
}

import EssayKit

/// A section's text with notes in the margin, and its apparatus at the end.
struct SectionPage {
  let site: Site
  let section: Section
  /// The claims that rest on the section, in reading order; their numbers on the page count from 1.
  private let claims: [Claim]
  private let numbers: [Claim.ID: Int]
  /// The first use of each term in the section.
  private let uses: [Occurrence]

  init(_ section: Section, of site: Site) {
    self.site = site
    self.section = section
    claims = site.edition.claims(at: section.range)
    numbers = Dictionary(uniqueKeysWithValues: claims.enumerated().map { ($1.id, $0 + 1) })
    let heading = section.heading?.range
    uses =
      site.edition.annotations(at: section.range).terms
      .filter { heading?.overlaps($0.range) != true }.firstUses
  }

  var page: Page {
    let neighbours = [section.previous, section.next].map { $0.map { (site.page(of: $0), site.title(of: $0)) } }
    return Page(
      name: site.page(of: section), title: site.title(of: section), kind: "section",
      content: """
        \(section.heading == nil ? "<h1>\(site.title)</h1>" : nil as HTML?)
        \(HTML(trusted: renderer.render(section, annotations: annotations)))
        \(Apparatus(site: site).section(claims, uses.map(\.term), of: section))
        """,
      previous: neighbours[0] ?? ("index.html", "Contents"), next: neighbours[1])
  }

  /// Links at the first use of each term, and the heading's numeral as an element of its own.
  private var annotations: [HTMLRenderer.Annotation] {
    var annotations = uses.map { use in
      let anchor = site.anchor(of: use.term.id)
      return HTMLRenderer.Annotation(
        use.range, "a",
        [.init("class", "term"), .init("href", "#\(anchor)"), .init("id", "use-\(anchor)")])
    }
    if let heading = section.heading, let numeral = section.numeral {
      let lower = heading.range.lowerBound.utf8Offset
      let upper = lower + numeral.utf8.count
      let letters = lower + site.numeral(of: section).utf8.count
      annotations.append(.init(TextRange(utf8Offsets: lower..<upper), "span", [.init("class", "numeral")]))
      // What stands after the numeral is for a line of its own no more.
      annotations.append(.init(TextRange(utf8Offsets: letters..<upper), "span", [.init("class", "stop")]))
    }
    return annotations
  }

  /// The renderer with what this reader adds: numbers of paragraphs, notes in the margin, marks of claims.
  private var renderer: HTMLRenderer {
    var renderer = HTMLRenderer(options: .init(anchors: .sentences))
    let own = section.heading?.range
    renderer.elements[.heading] = { heading in
      if heading.range == own { heading.name = "h1" }
    }
    let introduced = Set(site.firstUses)
    let notes = MarginNotes(site: site, numbers: numbers, uses: uses.filter(introduced.contains))
    renderer.elements[.paragraph] = { $0.before = notes.html(for: $0.range).source }
    let marks = Dictionary(grouping: claimEnds, by: \.sentence).mapValues { $0.map(\.claim) }
    let (site, numbers) = (site, numbers)
    renderer.elements[.sentence] = { sentence in
      let claims = site.edition.claims(at: sentence.range).compactMap { numbers[$0.id] }
      if !claims.isEmpty {
        sentence.attributes.append(.init("data-claims", claims.map { "\($0)" }.joined(separator: " ")))
      }
      // Markup may cut a sentence into pieces; its first one has the anchor.
      guard sentence.attributes.contains(where: { $0.name == "id" }), let claims = marks[sentence.range] else { return }
      let links = claims.map { claim -> HTML in
        let number = numbers[claim.id] ?? 0
        return "<a href=\"#\(site.anchor(of: claim.id))\" aria-label=\"Claim \(number)\">\(number)</a>"
      }
      sentence.after = ("<sup class=\"claims\">\(links.joined(by: " "))</sup>" as HTML).source
    }
    return renderer
  }

  /// The sentences in which claims' quotes end.
  private var claimEnds: [(claim: Claim, sentence: TextRange)] {
    claims.flatMap { claim in
      site.edition.passages(for: claim).compactMap { passage in
        guard passage.range.overlaps(section.range) else { return nil }
        // A quote ends before the place after it, which may be another sentence's.
        let last = TextPosition(utf8Offset: max(0, passage.range.upperBound.utf8Offset - 1))
        return site.essay.sentence(at: last).map { (claim, $0.range) }
      }
    }
  }
}

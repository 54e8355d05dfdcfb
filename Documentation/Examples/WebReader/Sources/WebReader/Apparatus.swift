import EssayKit

/// Claims and terms laid out in full, as at the end of a section.
struct Apparatus {
  let site: Site
  private var graph: ArgumentGraph { site.graph }

  func section(_ claims: [Claim], _ terms: [Term], of section: Section) -> HTML {
    let argued: HTML? =
      claims.isEmpty
      ? nil
      : """
      <section aria-labelledby="claims"><h2 id="claims">Claims</h2>
      <p class="lead">What is claimed in this section, by whom, on which words it rests, and whether it stands.
      <a href="\(site.mapPage(of: section))">See how it hangs together</a>.</p>
      <ol class="entries">\(claims.map { claim($0) })</ol></section>
      """
    let glossed: HTML? =
      terms.isEmpty
      ? nil
      : """
      <section aria-labelledby="terms"><h2 id="terms">Terms</h2>
      <ul class="entries">\(terms.map(term))</ul></section>
      """
    return argued == nil && glossed == nil ? "" : "<div class=\"apparatus\">\(argued)\(glossed)</div>"
  }

  // MARK: Claims

  /// A claim: who holds it, how it stands and why, its passages, and what bears on it.
  func claim(_ claim: Claim) -> HTML {
    let label = site.standing[claim.id]
    let passages = site.edition.passages(for: claim).map { passage -> HTML in
      """
      <li><q lang="\(site.language)">\(passage.typographic.text)</q> \
      <a class="place" href="\(site.address(of: passage.citation))">\(passage.citation)</a></li>
      """
    }
    return """
      <li id="\(site.anchor(of: claim.id))" class="entry claim \(site.name(label))">
      <h3>\(site.typeset(claim.id.title))</h3>
      <p class="text">\(site.typeset(claim.text))</p>
      <p class="standing">\(voice(of: claim))<strong class="label">\(site.words(label))</strong>\
      \(reasons(of: .claim(claim.id)))</p>
      \(passages.isEmpty ? nil : "<ul class=\"passages\">\(passages)</ul>" as HTML?)
      \(list("Supported by", graph.supporters(of: claim.id).map { supporter($0, of: claim.id) }))
      \(list("Attacked by", graph.attackers(of: claim.id).map { link($0) }))
      \(list("Bears on", bearing(claim.id)))
      </li>

      """
  }

  private func voice(of claim: Claim) -> HTML? {
    claim.voice.map { voice in
      let reporter: HTML? = claim.reportedBy.map { ", as reported by \($0.name)," }
      return "<span class=\"voice\">Held by \(voice.name)\(reporter)</span> "
    }
  }

  /// Why a node stands or doesn't, with links to what decides it.
  private func reasons(of node: ArgumentGraph.Node) -> HTML {
    guard let explanation = graph.explanation(of: node, in: site.standing) else { return "." }
    guard !explanation.reasons.isEmpty else { return ": nothing attacks it." }
    let reasons = explanation.reasons.map { reason -> HTML in
      let needs = reason.chain.dropFirst().map { link($0) }.joined(by: ", which needs ")
      let attacked: HTML = needs.isEmpty ? "attacked by" : "it needs \(needs), attacked by"
      let defeat: HTML? = reason.defeater.map { ", attacked in turn by \(link($0))" }
      let unanswered = reason.isUnanswered && reason.attackerLabel == .in ? " unanswered" : ""
      return "\(attacked) \(link(reason.attacker)), which \(site.words(reason.attackerLabel))\(unanswered)\(defeat)"
    }
    return ": \(reasons.joined(by: "; "))."
  }

  /// What supports a claim: another, or an argument with its premises.
  private func supporter(_ node: ArgumentGraph.Node, of claim: Claim.ID) -> HTML {
    guard case .argument(let id) = node, let argument = graph[argument: id] else { return link(node) }
    let anchor: HTML? = argument.conclusion == claim ? " id=\"\(site.anchor(of: id))\"" : nil
    let scheme: HTML? = argument.scheme.map { " <small>\($0.name)</small>" }
    let premises = argument.premises.map { "<li>\(link(.claim($0)))</li>" as HTML }
    let undercut: HTML? = list("Undercut by", graph.undercutters(of: id).map { link($0) })
    return """
      <div\(anchor) class="argument"><b>\(site.typeset(id.title))</b>\(scheme): \(site.typeset(argument.gist))
      \(premises.isEmpty ? nil : "<ul>\(premises)</ul>" as HTML?)\(undercut)</div>
      """
  }

  /// The conclusions that a claim is a premise for, and what it supports or attacks by itself.
  private func bearing(_ claim: Claim.ID) -> [HTML] {
    let conclusions = graph.arguments(from: claim).compactMap(\.conclusion).map { ArgumentGraph.Node.claim($0) }
    return (conclusions + graph.supported(by: .claim(claim))).map { link($0) }
      + graph.attacked(by: .claim(claim)).map { "against \(link($0))" }
  }

  private func list(_ heading: String, _ items: [HTML]) -> HTML? {
    guard !items.isEmpty else { return nil }
    let list: HTML = "<ul>\(items.map { "<li>\($0)</li>" as HTML })</ul>"
    guard items.count > 6 else { return "<div class=\"bearing\"><h4>\(heading)</h4>\(list)</div>" }
    return "<details class=\"bearing\"><summary>\(heading) \(items.count)</summary>\(list)</details>"
  }

  /// A link to where a claim or an argument is laid out, with its label for the eye and the ear.
  func link(_ node: ArgumentGraph.Node) -> HTML {
    let label = site.standing[node]
    return """
      <a class="node \(site.name(label))" href="\(site.address(of: node))">\(site.typeset(node.title))\
      <span class="aural"> (\(site.words(label)))</span></a>
      """
  }

  // MARK: Terms

  /// A term as a section's page explains it.
  private func term(_ term: Term) -> HTML {
    let anchor = site.anchor(of: term.id)
    return """
      <li id="\(anchor)" class="entry term">
      <h3>\(site.typeset(term.name))</h3>
      <p>\(site.summary(of: term)) \(term.usage.isEmpty ? nil : "<span class=\"usage\">\(site.linked(term.usage))</span>" as HTML?)</p>
      <p class="links"><a href="#use-\(anchor)">Back to the text</a> · \
      <a href="\(site.address(of: term.id))">In the glossary</a></p>
      </li>

      """
  }
}

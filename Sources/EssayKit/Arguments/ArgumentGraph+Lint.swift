extension ArgumentGraph {
  /// Something in a graph that its author may not have meant.
  public enum Finding: Sendable, Hashable {
    /// A claim is named but no text is given for it.
    case undefinedClaim(Claim.ID)
    /// A claim has no quote.
    case claimWithoutQuotes(Claim.ID)
    /// A claim is in no relation and no argument.
    case isolatedClaim(Claim.ID)
    /// An argument has no conclusion and bears on nothing.
    case argumentWithoutConclusion(Argument.ID)
    /// Claims and arguments support one another in a circle.
    case supportCycle([Node])
    /// One voice holds both sides of a contradiction or a contrariness.
    case contradictoryVoice(Voice, Claim.ID, Claim.ID)
    /// Nothing answers an objection to what a voice holds.
    case unansweredObjection(Node, to: Claim.ID)
    /// Claims have the same text.
    case repeatedText([Claim.ID])
  }

  /// Looks for what the graph's author may not have meant.
  ///
  /// - Parameter voice: Whose claims are to be defended: an attack on one of them, or on a claim that nobody is said to
  ///   hold, is an objection, which something should attack in turn.
  /// - Returns: The findings, by kind in the order of ``Finding`` and then in the order of the graph.
  /// - Complexity: O(*n*) in the size of the graph.
  public func lint(defending voice: Voice = .authors) -> [Finding] {
    var findings: [Finding] = []
    findings += claims.filter { $0.wording.isEmpty }.map { .undefinedClaim($0.id) }
    findings += claims.filter { $0.quotes.isEmpty }.map { .claimWithoutQuotes($0.id) }
    for (number, claim) in claims.enumerated()
    where storage.incoming(number).isEmpty && storage.outgoing(number).isEmpty && storage.uses[number].isEmpty
      && storage.derivations[number].isEmpty
    {
      findings.append(.isolatedClaim(claim.id))
    }
    for (number, argument) in arguments.enumerated()
    where argument.isSketch && storage.outgoing(claims.count + number).isEmpty {
      findings.append(.argumentWithoutConclusion(argument.id))
    }
    findings += supportCycles().map { .supportCycle($0) }
    for relation in storage.relations
    where relation.kind == .contradiction || relation.kind == .contrariness {
      let source = claims[Int(relation.source)]
      let target = claims[Int(relation.target)]
      if let voice = target.voice, voice == source.voice {
        findings.append(.contradictoryVoice(voice, target.id, source.id))
      }
    }
    for relation in storage.relations where relation.kind == .attack {
      let target = Int(relation.target)
      guard target < claims.count, claims[target].voice == nil || claims[target].voice == voice else { continue }
      let source = Int(relation.source)
      let isAnswered =
        storage.incoming(source).contains { !$0.kind.isFavorable }
        || storage.outgoing(source).contains { $0.kind.isSymmetric && !$0.kind.isFavorable }
      if !isAnswered { findings.append(.unansweredObjection(storage.node(source), to: claims[target].id)) }
    }
    var byText: [String: [Claim.ID]] = [:]
    for claim in claims where !claim.wording.isEmpty { byText[claim.text, default: []].append(claim.id) }
    for claim in claims {
      if let ids = byText[claim.text], ids.count > 1, ids.first == claim.id { findings.append(.repeatedText(ids)) }
    }
    return findings
  }
}

extension ArgumentGraph.Finding: CustomStringConvertible {
  /// The finding in a sentence.
  public var description: String {
    switch self {
    case .undefinedClaim(let id): "[\(id)] is named, but there is no text for it."
    case .claimWithoutQuotes(let id): "[\(id)] has no quote."
    case .isolatedClaim(let id): "[\(id)] is connected to nothing."
    case .argumentWithoutConclusion(let id): "<\(id)> has no conclusion."
    case .supportCycle(let nodes): "These support one another: \(nodes.map { $0.description }.joined(separator: ", "))."
    case .contradictoryVoice(let voice, let first, let second): "“\(voice)” holds both [\(first)] and [\(second)]."
    case .unansweredObjection(let node, let claim): "Nothing answers \(node), which attacks [\(claim)]."
    case .repeatedText(let ids): "These have the same text: \(ids.map { "[\($0)]" }.joined(separator: ", "))."
    }
  }
}

/// How strong each claim and argument of a graph is, from 0 to 1.
public struct Strengths: Sendable, Hashable {
  /// The graph that is weighed.
  public let graph: ArgumentGraph

  /// Whether the strengths settled.
  ///
  /// Without circles they always do.
  public let hasConverged: Bool

  let values: [Double]

  /// A claim's strength, or `nil` if the graph has no such claim.
  ///
  /// - Parameter claim: The claim's title.
  /// - Returns: A number from 0 to 1, or `nil`.
  public subscript(claim: Claim.ID) -> Double? {
    graph.storage.number(of: claim).map { values[$0] }
  }

  /// The strength of an argument's last inference, or `nil` if the graph has no such argument.
  ///
  /// - Parameter argument: The argument's title.
  /// - Returns: A number from 0 to 1, or `nil`.
  public subscript(argument argument: Argument.ID) -> Double? {
    graph.storage.number(of: .argument(argument)).map { values[graph.storage.unit(ofNode: $0)] }
  }
}

extension ArgumentGraph {
  /// How strong each claim and argument is when what speaks for it and against it is weighed up.
  ///
  /// The measure is DF-QuAD (Rago, Toni, Aurisicchio and Baroni, *Discontinuity-Free Decision Support with Quantitative
  /// Argumentation Debates*, 2016). A claim begins with the number under `strength` in its data, from 0 to 1, or else
  /// with `base`. Its attackers together are as strong as 1 − ∏(1 − *s*) over their strengths *s*, and so are its
  /// supporters. If the supporters are stronger by *d* it rises to *b* + (1 − *b*)·*d*, if the attackers are it falls
  /// to *b* − *b*·*d*.
  ///
  /// Attackers are the sources of attacks, contradictions and contrarinesses, of undercuts for an inference. Supporters
  /// are the sources of supports, entailments and equivalences, and the inferences to a claim. An inference begins with
  /// the strength of the weakest claim or earlier inference that it stands on, an argument that is only sketched with
  /// `base`.
  ///
  /// The definition is for graphs without circles. In a circle the strengths are worked out again and again until they
  /// change by less than a billionth, a thousand times at most.
  ///
  /// - Parameter base: What a claim begins with that says nothing of its strength, from 0 to 1.
  /// - Returns: The strengths.
  /// - Complexity: O(*n*) in the size of the graph without circles; up to a thousand times that with.
  public func strengths(base: Double = 0.5) -> Strengths {
    let base = min(max(base, 0), 1)
    let units = storage.unitCount
    let supporting = Adjacency(rows: units) { add in
      for relation in storage.relations {
        let source = Int32(storage.unit(ofNode: Int(relation.source)))
        let target = Int32(storage.unit(ofNode: Int(relation.target)))
        switch relation.kind {
        case .support, .entailment: add(target, source)
        case .equivalence:
          add(target, source)
          if source != target { add(source, target) }
        case .attack, .undercut, .contradiction, .contrariness: break
        }
      }
      for step in storage.conclusions.indices { add(storage.conclusions[step], Int32(storage.unit(ofStep: step))) }
    }
    let founding = Adjacency(rows: units) { add in
      for step in storage.conclusions.indices {
        let unit = Int32(storage.unit(ofStep: step))
        for premise in storage.premises[step] { add(unit, premise) }
        for earlier in storage.earlierSteps[step] { add(unit, Int32(storage.unit(ofStep: Int(earlier)))) }
      }
    }
    let attacking = storage.framework.attackers
    let influences = Adjacency(rows: units) { add in
      for unit in 0..<units {
        for list in [supporting[unit], founding[unit], attacking[unit]] {
          for influence in list { add(Int32(unit), influence) }
        }
      }
    }
    let parts = StrongComponents(count: units, successors: influences)

    var values = claims.map { $0.strength ?? base }
    values += [Double](repeating: base, count: units - claims.count)
    let bases = values
    func value(of unit: Int) -> Double {
      let start = founding[unit].isEmpty ? bases[unit] : founding[unit].reduce(1) { min($0, values[Int($1)]) }
      let against = 1 - attacking[unit].reduce(1) { $0 * (1 - values[Int($1)]) }
      let inFavour = 1 - supporting[unit].reduce(1) { $0 * (1 - values[Int($1)]) }
      return against >= inFavour
        ? start - start * (against - inFavour) : start + (1 - start) * (inFavour - against)
    }
    var hasConverged = true
    // Components come with what influences them first.
    for part in 0..<parts.count {
      let members = parts.members[part]
      if members.count == 1, let unit = members.first, !parts.successors[Int(unit)].contains(unit) {
        values[Int(unit)] = value(of: Int(unit))
        continue
      }
      var rounds = 0
      var change = 1.0
      while change >= 1e-9, rounds < 1000 {
        let next = members.map { value(of: Int($0)) }
        change = 0
        for (unit, new) in zip(members, next) {
          change = max(change, abs(values[Int(unit)] - new))
          values[Int(unit)] = new
        }
        rounds += 1
      }
      if change >= 1e-9 { hasConverged = false }
    }
    return Strengths(graph: self, hasConverged: hasConverged, values: values)
  }
}

extension Claim {
  /// The number from 0 to 1 under `strength` in the claim's data, if there is one.
  public var strength: Double? {
    guard case .number(let text)? = data.first(where: { $0.key == "strength" })?.value, let number = Double(text),
      (0...1).contains(number)
    else { return nil }
    return number
  }
}

extension Framework {
  /// What is left of a framework where labels don't spread further, with one unit for all that need one another.
  ///
  /// Units that need one another, directly or through others, have the same label in all labellings.
  struct Remainder {
    /// The labels before, for each unit of the whole.
    private let labels: [Labelling.Label]
    /// For each unit of the whole that is undecided, its unit of the remainder; or -1.
    private let parts: [Int32]
    /// The remainder, where no unit needs itself, and what a unit needs has a lower number.
    let framework: Framework

    init(of whole: Framework, labels: [Labelling.Label]) {
      let undecided = labels.indices.filter { labels[$0] == .undecided }.map { Int32($0) }
      var parts = [Int32](repeating: -1, count: labels.count)
      for (number, unit) in undecided.enumerated() { parts[Int(unit)] = Int32(number) }
      func forEachEffect(_ body: (_ part: Int32, _ effect: Effect) -> Void) {
        for unit in undecided {
          for effect in whole.effects(of: unit) {
            let part = parts[Int(effect.unit)]
            if part >= 0 { body(parts[Int(unit)], Effect(part, strikes: effect.strikes)) }
          }
        }
      }
      let needs = Adjacency(rows: undecided.count) { add in
        forEachEffect { unit, effect in
          if !effect.strikes { add(effect.unit, unit) }
        }
      }
      let components = StrongComponents(count: undecided.count, successors: needs)
      for (number, unit) in undecided.enumerated() { parts[Int(unit)] = components.component[number] }
      self.labels = labels
      self.parts = parts
      self.framework = Framework(
        effects: Adjacency(rows: components.count) { add in
          forEachEffect { unit, effect in
            if effect.strikes || effect.unit != unit { add(unit, effect.rawValue) }
          }
        })
    }

    /// The labels of the whole with those of the remainder.
    func labels(with labels: [Labelling.Label]) -> [Labelling.Label] {
      zip(parts, self.labels).map { $0 < 0 ? $1 : labels[Int($0)] }
    }
  }

  /// What labels leave undecided that spread from what nothing attacks.
  var remainder: Remainder { Remainder(of: self, labels: Propagation(self).labels) }

  /// The grounded labels.
  var groundedLabels: [Labelling.Label] {
    let remainder = remainder
    return remainder.labels(with: Propagation(remainder.framework).labels)
  }
}

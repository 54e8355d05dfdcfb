/// What a graph comes to as abstract arguments: units, the attacks that are stated between them, and what each needs.
///
/// Attacks that follow from these aren't stored, as there may be quadratically many: see
/// ``ArgumentGraph/labelling(_:)`` for which they are, and ``Propagation`` for how labels come out the same without them.
struct Framework: Sendable {
  /// What becomes of one unit once another is in; if the other is out, the opposite.
  struct Effect {
    /// The unit, and in the last bit whether it is struck.
    let rawValue: Int32

    init(rawValue: Int32) {
      self.rawValue = rawValue
    }

    init(_ unit: Int32, strikes: Bool) {
      rawValue = unit << 1 | (strikes ? 1 : 0)
    }

    /// The unit.
    var unit: Int32 { rawValue >> 1 }
    /// Whether the unit is put out; otherwise it has one obstacle less.
    var strikes: Bool { rawValue & 1 == 1 }
  }

  /// For each unit, its effects: it strikes what it attacks, and what needs it has an obstacle less.
  let effects: Adjacency
  /// For each unit, how many statements of an attack on it and of a need there are.
  let obstacles: [Int32]

  /// For each unit, those that attack it, by statement.
  var attackers: Adjacency { madeAttackers { transposed(strikes: true) } }
  private let madeAttackers = Once<Adjacency>()
  /// For each unit, those that must be accepted if it is.
  var needs: Adjacency { madeNeeds { transposed(strikes: false) } }
  private let madeNeeds = Once<Adjacency>()

  /// Makes a framework of each unit's effects.
  init(effects: Adjacency) {
    var obstacles = [Int32](repeating: 0, count: effects.starts.count - 1)
    for effect in effects.values { obstacles[Int(Effect(rawValue: effect).unit)] += 1 }
    self.effects = effects
    self.obstacles = obstacles
  }

  /// Makes a graph's framework.
  ///
  /// - Parameters:
  ///   - storage: The graph.
  ///   - withdrawn: Units that are treated as if they had never been put forward.
  init(_ storage: ArgumentGraph.Storage, withdrawing withdrawn: Set<Int> = []) {
    let effects = Adjacency(rows: storage.unitCount, capacity: storage.relations.count) { body in
      func add(_ unit: Int32, _ effect: Effect) {
        guard withdrawn.isEmpty || !withdrawn.contains(Int(unit)) && !withdrawn.contains(Int(effect.unit)) else {
          return
        }
        body(unit, effect.rawValue)
      }
      func attack(_ source: Int32, _ target: Int32) { add(source, Effect(target, strikes: true)) }
      func need(_ unit: Int32, _ needed: Int32) { add(needed, Effect(unit, strikes: false)) }
      for relation in storage.relations {
        let source = Int32(storage.unit(ofNode: Int(relation.source)))
        let target = Int32(storage.unit(ofNode: Int(relation.target)))
        switch relation.kind {
        case .support, .entailment:
          need(source, target)
        case .equivalence:
          need(source, target)
          need(target, source)
        case .attack:
          attack(source, target)
        case .contradiction, .contrariness:
          attack(source, target)
          if source != target { attack(target, source) }
        case .undercut:
          guard let step = relation.step else {
            attack(source, target)
            continue
          }
          let first = storage.steps(ofArgument: Int(relation.target) - storage.claims.count).lowerBound
          attack(source, Int32(storage.unit(ofStep: first + Int(step))))
        }
      }
      for step in storage.conclusions.indices {
        let unit = Int32(storage.unit(ofStep: step))
        need(unit, storage.conclusions[step])
        for premise in storage.premises[step] { need(unit, premise) }
        for earlier in storage.earlierSteps[step] { need(unit, Int32(storage.unit(ofStep: Int(earlier)))) }
      }
    }
    self.init(effects: effects)
  }

  /// The number of units.
  var unitCount: Int { obstacles.count }

  /// A unit's effects.
  func effects(of unit: Int32) -> some Sequence<Effect> {
    effects[Int(unit)].lazy.map { Effect(rawValue: $0) }
  }

  /// For each unit, those that have an effect on it of one of the two sorts.
  private func transposed(strikes: Bool) -> Adjacency {
    Adjacency(rows: unitCount) { add in
      for unit in 0..<Int32(unitCount) {
        for effect in effects(of: unit) where effect.strikes == strikes { add(effect.unit, unit) }
      }
    }
  }
}

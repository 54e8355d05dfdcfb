/// What a graph comes to as abstract arguments: units, the attacks that are stated between them, and what each needs.
///
/// Units are all claims, then each argument's inferences; an argument without any is one unit. Attacks that follow from
/// these aren't stored, as there may be quadratically many: see ``ArgumentGraph/labelling(_:)`` for which they are, and
/// ``Propagation`` for how labels come out the same without them.
struct Framework: Sendable {
  let claimCount: Int
  let unitCount: Int
  /// For each argument, its first unit; a last entry holds the number of all units.
  let firstUnits: [Int32]
  /// For each unit, those that it attacks and those that attack it, by statement.
  let targets: Adjacency
  let attackers: Adjacency
  /// For each unit, those that must be accepted if it is.
  let needs: Adjacency
  /// For each unit, those that need it.
  let dependents: Adjacency
  /// The parts of units that need one another.
  let parts: StrongComponents

  /// Makes a graph's framework.
  init(_ storage: ArgumentGraph.Storage) {
    self.init(storage, withdrawing: [])
  }

  /// Makes a graph's framework as if some units had never been put forward.
  init(_ storage: ArgumentGraph.Storage, withdrawing withdrawn: Set<Int>) {
    let claimCount = storage.claims.count
    var firstUnits: [Int32] = []
    firstUnits.reserveCapacity(storage.arguments.count + 1)
    var units = Int32(claimCount)
    for number in storage.arguments.indices {
      firstUnits.append(units)
      units += Int32(max(1, storage.steps(ofArgument: number).count))
    }
    firstUnits.append(units)
    self.claimCount = claimCount
    self.unitCount = Int(units)
    self.firstUnits = firstUnits

    func unit(_ node: Int32) -> Int32 {
      node < claimCount ? node : firstUnits[Int(node) - claimCount + 1] - 1
    }
    var attacks: [(Int32, Int32)] = []
    var needs: [(Int32, Int32)] = []
    attacks.reserveCapacity(storage.kinds.count)
    needs.reserveCapacity(storage.kinds.count + storage.premises.values.count + storage.conclusions.count)
    func add(_ pair: (Int32, Int32), to pairs: inout [(Int32, Int32)]) {
      guard withdrawn.isEmpty || !withdrawn.contains(Int(pair.0)) && !withdrawn.contains(Int(pair.1)) else { return }
      pairs.append(pair)
    }
    for (index, kind) in storage.kinds.enumerated() {
      let source = unit(storage.sources[index])
      let target = unit(storage.targets[index])
      switch kind {
      case .support, .entailment:
        add((source, target), to: &needs)
      case .equivalence:
        add((source, target), to: &needs)
        add((target, source), to: &needs)
      case .attack:
        add((source, target), to: &attacks)
      case .contradiction, .contrariness:
        add((source, target), to: &attacks)
        if source != target { add((target, source), to: &attacks) }
      case .undercut:
        let argument = Int(storage.targets[index]) - claimCount
        add((source, storage.relations[index].step.map { firstUnits[argument] + Int32($0) } ?? target), to: &attacks)
      }
    }
    for step in storage.conclusions.indices {
      let argument = Int(storage.stepArguments[step])
      let offset = firstUnits[argument] - storage.firstSteps[argument]
      let unit = Int32(step) + offset
      add((unit, storage.conclusions[step]), to: &needs)
      for premise in storage.premises[step] { add((unit, premise), to: &needs) }
      for earlier in storage.earlierSteps[step] { add((unit, earlier + offset), to: &needs) }
    }
    self.targets = Adjacency(rows: unitCount, pairs: attacks)
    self.attackers = Adjacency(rows: unitCount, count: attacks.count, row: { attacks[$0].1 }, value: { attacks[$0].0 })
    self.needs = Adjacency(rows: unitCount, pairs: needs)
    self.dependents = Adjacency(rows: unitCount, count: needs.count, row: { needs[$0].1 }, value: { needs[$0].0 })
    self.parts = StrongComponents(count: unitCount, successors: self.needs)
  }

  /// The unit that stands for a node: a claim itself, or an argument's last inference.
  func unit(ofNode number: Int) -> Int {
    number < claimCount ? number : Int(firstUnits[number - claimCount + 1]) - 1
  }

  /// The argument that a unit beyond the claims belongs to, by its number among arguments.
  func argument(ofUnit unit: Int) -> Int {
    firstUnits.partition { $0 > unit } - 1
  }
}

/// Labels spreading through a framework from what nothing attacks.
///
/// A unit is in once all that attack it or anything that it needs, directly or through others, are out; it is out once
/// one of these is in. Each unit changes once and each edge is looked at once, so that all is linear.
///
/// That no derived attack is missed: a derived attack goes from `x` to `y` if `x` needs some `u`, `u` attacks some `v`,
/// and `y` needs `v`, where to need is meant reflexively and through any number of steps. If `x` is in, so is `u`, for
/// all that attacks `u` attacks `x` too; if `u` is out so is `x`. So `y` has an attacker that is in just if such a `u`
/// is in, and all its attackers are out just if all such `u` are.
struct Propagation {
  /// What is known of a unit, in one place as all of it is looked at together.
  private struct State {
    /// How many statements of attack come from units that aren't out.
    var threats: Int32
    /// The first unit of its part, which keeps count for all of them.
    var first: Int32
    /// For the first unit of a part: how many of the part are threatened, and how many of its needs lead to parts that
    /// aren't in.
    var obstacles: Int32
    var label: Labelling.Label
  }

  let framework: Framework
  private var states: [State] = []
  /// Whether a unit came to be both in and out, which no labelling allows.
  private(set) var hasConflict = false
  private var newlyIn: [Int32] = []
  private var newlyOut: [Int32] = []

  init(_ framework: Framework) {
    self.framework = framework
    states.reserveCapacity(framework.unitCount)
    let parts = framework.parts
    for unit in 0..<Int32(framework.unitCount) {
      let members = parts.members.row(parts.component[Int(unit)])
      states.append(
        State(
          threats: Int32(framework.attackers.row(unit).count), first: parts.members.values[members.lowerBound],
          obstacles: 0, label: .undecided))
    }
    for unit in 0..<Int32(framework.unitCount) {
      let first = states[Int(unit)].first
      if states[Int(unit)].threats > 0 { states[Int(first)].obstacles += 1 }
      for place in framework.needs.row(unit) where states[Int(framework.needs.values[place])].first != first {
        states[Int(first)].obstacles += 1
      }
    }
    for unit in 0..<Int32(framework.unitCount) where states[Int(unit)].first == unit {
      if states[Int(unit)].obstacles == 0 { accept(partOf: unit) }
    }
    spread()
  }

  /// A label for each unit.
  var labels: [Labelling.Label] { states.map { $0.label } }

  /// A unit's label.
  func label(of unit: Int) -> Labelling.Label { states[unit].label }

  /// Takes a unit to be in, with all that this brings with it.
  mutating func assume(_ unit: Int) {
    var pending = [Int32(unit)]
    while let next = pending.popLast() {
      guard states[Int(next)].label != .in else { continue }
      accept(partOf: next)
      for member in framework.parts.members[Int(framework.parts.component[Int(next)])] {
        pending += framework.needs[Int(member)]
      }
    }
    spread()
  }

  private mutating func accept(partOf unit: Int32) {
    guard states[Int(unit)].label != .in else { return }
    let part = framework.parts.component[Int(unit)]
    for place in framework.parts.members.row(part) {
      let member = framework.parts.members.values[place]
      if states[Int(member)].label == .out { hasConflict = true }
      states[Int(member)].label = .in
      newlyIn.append(member)
    }
  }

  private mutating func spread() {
    // Local copies of the flat arrays, so that walking a row makes no slice.
    let targets = framework.targets
    let dependents = framework.dependents
    while !hasConflict {
      if let unit = newlyIn.popLast() {
        for place in targets.row(unit) { strike(targets.values[place]) }
        let first = states[Int(unit)].first
        for place in dependents.row(unit) {
          let other = states[Int(dependents.values[place])].first
          if other != first { removeObstacle(of: other) }
        }
      } else if let unit = newlyOut.popLast() {
        for place in targets.row(unit) {
          let target = Int(targets.values[place])
          states[target].threats -= 1
          if states[target].threats == 0 { removeObstacle(of: states[target].first) }
        }
      } else {
        break
      }
    }
  }

  private mutating func removeObstacle(of first: Int32) {
    states[Int(first)].obstacles -= 1
    if states[Int(first)].obstacles == 0 { accept(partOf: first) }
  }

  /// Puts out a unit and all that needs it.
  private mutating func strike(_ unit: Int32) {
    guard states[Int(unit)].label != .out else { return }
    var pending = [unit]
    while let struck = pending.popLast() {
      switch states[Int(struck)].label {
      case .out: continue
      case .in:
        hasConflict = true
        return
      case .undecided:
        states[Int(struck)].label = .out
        newlyOut.append(struck)
        for place in framework.dependents.row(struck) { pending.append(framework.dependents.values[place]) }
      }
    }
  }
}

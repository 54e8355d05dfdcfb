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
    var low = 0
    var high = firstUnits.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(firstUnits[middle]) <= unit { low = middle } else { high = middle }
    }
    return low
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
  let framework: Framework
  private(set) var labels: [Label]
  /// Whether a unit came to be both in and out, which no labelling allows.
  private(set) var hasConflict = false
  /// For each unit, how many statements of attack come from units that aren't out.
  private var threats: [Int32]
  /// For each part, how many of its members are threatened, and how many of its needs lead to parts that aren't in.
  private var obstacles: [Int32]
  private var partIsIn: [Bool]
  private var newlyIn: [Int32] = []
  private var newlyOut: [Int32] = []

  init(_ framework: Framework) {
    self.framework = framework
    self.labels = [Label](repeating: .undecided, count: framework.unitCount)
    self.threats = [Int32](repeating: 0, count: framework.unitCount)
    self.obstacles = [Int32](repeating: 0, count: framework.parts.count)
    self.partIsIn = [Bool](repeating: false, count: framework.parts.count)
    for unit in 0..<framework.unitCount {
      threats[unit] = framework.attackers.starts[unit + 1] - framework.attackers.starts[unit]
      let part = framework.parts.component[unit]
      if threats[unit] > 0 { obstacles[Int(part)] += 1 }
      for place in framework.needs.row(Int32(unit))
      where framework.parts.component[Int(framework.needs.values[place])] != part {
        obstacles[Int(part)] += 1
      }
    }
    // Components come with what they need first.
    for part in 0..<framework.parts.count where obstacles[part] == 0 { accept(part: part) }
    spread()
  }

  /// Takes a unit to be in, with all that this brings with it.
  mutating func assume(_ unit: Int) {
    guard labels[unit] != .in else { return }
    var pending = [framework.parts.component[unit]]
    while let part = pending.popLast() {
      guard !partIsIn[Int(part)] else { continue }
      accept(part: Int(part))
      for member in framework.parts.members[Int(part)] {
        for need in framework.needs[Int(member)] { pending.append(framework.parts.component[Int(need)]) }
      }
    }
    spread()
  }

  private mutating func accept(part: Int) {
    guard !partIsIn[part] else { return }
    partIsIn[part] = true
    for member in framework.parts.members[part] {
      if labels[Int(member)] == .out { hasConflict = true }
      labels[Int(member)] = .in
      newlyIn.append(member)
    }
  }

  private mutating func spread() {
    // Local copies of the flat arrays, so that walking a row makes no slice.
    let targets = framework.targets
    let dependents = framework.dependents
    let components = framework.parts.component
    while !hasConflict {
      if let unit = newlyIn.popLast() {
        for place in targets.row(unit) { strike(targets.values[place]) }
        let part = components[Int(unit)]
        for place in dependents.row(unit) {
          let other = components[Int(dependents.values[place])]
          if other != part { removeObstacle(of: Int(other)) }
        }
      } else if let unit = newlyOut.popLast() {
        for place in targets.row(unit) {
          let target = Int(targets.values[place])
          threats[target] -= 1
          if threats[target] == 0 { removeObstacle(of: Int(components[target])) }
        }
      } else {
        break
      }
    }
  }

  private mutating func removeObstacle(of part: Int) {
    obstacles[part] -= 1
    if obstacles[part] == 0 { accept(part: part) }
  }

  /// Puts out a unit and all that needs it.
  private mutating func strike(_ unit: Int32) {
    guard labels[Int(unit)] != .out else { return }
    var pending = [unit]
    while let struck = pending.popLast() {
      switch labels[Int(struck)] {
      case .out: continue
      case .in:
        hasConflict = true
        return
      case .undecided:
        labels[Int(struck)] = .out
        newlyOut.append(struck)
        for place in framework.dependents.row(struck) { pending.append(framework.dependents.values[place]) }
      }
    }
  }
}

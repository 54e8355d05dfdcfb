/// Labels spreading through a framework from what nothing attacks.
///
/// A unit is in once all that attack it are out and all that it needs is in; it is out once something that attacks it is
/// in or something that it needs is out. Each unit changes once and each effect is looked at once, so that all is linear.
/// Units that need one another in a circle stay undecided, unless they are struck: ``Framework/Remainder`` makes one unit
/// of them.
///
/// That no derived attack is missed: a derived attack goes from `x` to `y` if `x` needs some `u`, `u` attacks some `v`,
/// and `y` needs `v`, where to need is meant reflexively and through any number of steps. If `x` is in, so is `u`, for
/// all that attacks `u` attacks `x` too; if `u` is out so is `x`. So `y` has an attacker that is in just if such a `u`
/// is in, and all its attackers are out just if all such `u` are.
struct Propagation {
  /// What is known of a unit: above the last two bits how many statements remain of an attack by what isn't out and of a
  /// need for what isn't in; and in these its label, 0 for undecided, 1 for in and 2 for out.
  private struct State {
    var bits: Int32

    init(obstacles: Int32) {
      bits = obstacles << 2
    }

    var label: Labelling.Label {
      switch bits & 3 {
      case 0: .undecided
      case 1: .in
      default: .out
      }
    }
  }

  let framework: Framework
  private var states: [State]
  /// Whether a unit came to be both in and out, which no labelling allows.
  var hasConflict: Bool { conflicts & 1 == 1 }
  private var conflicts: Int32 = 0
  /// What was decided of which units and has yet to take effect, up to `count`.
  private var decided: [Int32]
  private var count = 0

  /// Labels what is in and out from the ground up.
  init(_ framework: Framework) {
    self.framework = framework
    states = framework.obstacles.map(State.init)
    // One place more than there are units, since what turns out not to be new is written too, and not counted.
    decided = [Int32](repeating: 0, count: framework.unitCount + 1)
    for unit in 0..<Int32(framework.unitCount) where states[Int(unit)].bits == 0 { accept(unit) }
    spread()
  }

  /// A label for each unit.
  var labels: [Labelling.Label] { states.map { $0.label } }

  /// A unit's label.
  func label(of unit: Int) -> Labelling.Label { states[unit].label }

  /// Takes a unit to be in, with all that this brings with it.
  mutating func assume(_ unit: Int) {
    let needs = framework.needs
    var pending = [Int32(unit)]
    while let next = pending.popLast() {
      switch states[Int(next)].label {
      case .in: continue
      case .out: conflicts = 1
      case .undecided:
        accept(next)
        pending += needs[Int(next)]
      }
    }
    spread()
  }

  private mutating func accept(_ unit: Int32) {
    states[Int(unit)].bits |= 1
    decided[count] = Framework.Effect(unit, strikes: false).rawValue
    count += 1
  }

  private mutating func spread() {
    var reader = RowReader(framework.effects)
    while count > 0, !hasConflict {
      // The latest first, as what it has effects on is likely to be near in memory.
      let batch = max(0, count - RowReader.batch)..<count
      // What is out has the opposite effects.
      reader.read(batch, row: { decided[$0] >> 1 }, value: { $1 ^ (decided[$0] & 1) })
      count = batch.lowerBound
      for index in 0..<reader.count { take(reader.values[index]) }
    }
  }

  /// Takes in an effect, given by its bits.
  ///
  /// What it comes to is as good as random, so that it is worked out without branches.
  @inline(__always)
  private mutating func take(_ effect: Int32) {
    let unit = Int(effect >> 1)
    let strikes = effect & 1
    let before = states[unit].bits
    let after = before &- (1 &- strikes) << 2
    // Whether it is undecided, and now struck or without obstacles.
    let isDecided: Int32 = (before & 3 == 0 ? 1 : 0) & (strikes | (after == 0 ? 1 : 0))
    states[unit].bits = after | isDecided << strikes
    decided[count] = effect
    count &+= Int(isDecided)
    conflicts |= strikes & before
  }
}

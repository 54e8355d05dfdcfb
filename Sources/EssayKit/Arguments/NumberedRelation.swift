/// A relation whose ends are given by number.
struct NumberedRelation: Sendable, Hashable {
  let source: Int32
  let target: Int32
  /// The kind's place among the kinds in the last three bits, and above them the step, counted from 1, or 0: small, since
  /// the relations of a large graph are more than the processor's caches hold.
  private let form: Int32

  /// Creates a relation, a symmetric one with its earlier end as the target.
  init(_ kind: Relation.Kind, from source: Int, to target: Int, step: Int? = nil) {
    let isTurned = kind.isSymmetric && source < target
    self.source = Int32(isTurned ? target : source)
    self.target = Int32(isTurned ? source : target)
    form = kind.rank | (step.map { Int32($0) + 1 } ?? 0) << 3
  }

  /// How the source bears on the target.
  var kind: Relation.Kind { Relation.Kind(rank: form & 7) }

  /// The step of the target that an undercut is against, counted from 0 within its argument; `nil` for the last.
  var step: Int32? { form >> 3 == 0 ? nil : form >> 3 - 1 }

  /// Sorts by target, then by kind, then by step, keeping the order given, and drops what is repeated.
  ///
  /// - Parameters:
  ///   - relations: The relations.
  ///   - nodes: The number of nodes.
  /// - Returns: For each node, the number of the first relation that it is the target of; a last entry holds the number
  ///   of all relations.
  static func sortUniquely(_ relations: inout [NumberedRelation], nodes: Int) -> [Int32] {
    let steps = relations.reduce(0) { max($0, Int($1.form >> 3)) }
    relations.sort(below: steps + 1) { Int($0.form >> 3) }
    relations.sort(below: nodes * 8) { Int($0.target) * 8 + Int($0.form & 7) }
    // What is repeated has the same target, kind and step, so that it stands in one run; and there it is found by when
    // its source was last seen.
    var starts = [Int32](repeating: 0, count: nodes + 1)
    var lastRun = [Int32](repeating: 0, count: nodes)
    var run: Int32 = 0
    var order: (Int32, Int32) = (-1, -1)
    var kept = 0
    for place in relations.indices {
      let relation = relations[place]
      if (relation.target, relation.form) != order { run += 1 }
      order = (relation.target, relation.form)
      if lastRun[Int(relation.source)] == run { continue }
      lastRun[Int(relation.source)] = run
      relations[kept] = relation
      kept += 1
      starts[Int(relation.target) + 1] += 1
    }
    relations.removeLast(relations.count - kept)
    for node in 0..<nodes { starts[node + 1] += starts[node] }
    return starts
  }
}

extension Relation.Kind {
  /// The kind's place among the kinds.
  fileprivate var rank: Int32 {
    switch self {
    case .support: 0
    case .attack: 1
    case .undercut: 2
    case .contradiction: 3
    case .contrariness: 4
    case .entailment: 5
    case .equivalence: 6
    }
  }

  /// The kind with a place.
  fileprivate init(rank: Int32) {
    switch rank {
    case 0: self = .support
    case 1: self = .attack
    case 2: self = .undercut
    case 3: self = .contradiction
    case 4: self = .contrariness
    case 5: self = .entailment
    default: self = .equivalence
    }
  }

  /// Whether the kind can join a source to a target.
  func joins(isClaim sourceIsClaim: Bool, toClaim targetIsClaim: Bool) -> Bool {
    switch self {
    case .support, .attack: true
    case .undercut: !targetIsClaim
    case .contradiction, .contrariness, .entailment, .equivalence: sourceIsClaim && targetIsClaim
    }
  }
}

/// What bears on what, in both directions.
///
/// A claim bears on the targets of its relations and on the arguments that it is a premise of, an argument on the
/// targets of its relations and on its conclusions. Symmetric relations go both ways.
struct Links: Sendable {
  let forth: Adjacency
  let back: Adjacency

  init(_ storage: ArgumentGraph.Storage) {
    let claimCount = Int32(storage.claims.count)
    var pairs: [(Int32, Int32)] = []
    pairs.reserveCapacity(storage.relations.count + storage.premises.values.count + storage.conclusions.count)
    for (index, kind) in storage.kinds.enumerated() {
      pairs.append((storage.sources[index], storage.targets[index]))
      if kind.isSymmetric { pairs.append((storage.targets[index], storage.sources[index])) }
    }
    for step in storage.conclusions.indices {
      let argument = claimCount + storage.stepArguments[step]
      for premise in storage.premises[step] { pairs.append((premise, argument)) }
      pairs.append((argument, storage.conclusions[step]))
    }
    let nodes = storage.claims.count + storage.arguments.count
    self.forth = Adjacency(rows: nodes, pairs: pairs)
    self.back = Adjacency(rows: nodes, count: pairs.count, row: { pairs[$0].1 }, value: { pairs[$0].0 })
  }
}

extension ArgumentGraph {
  /// The way in which one follows what bears on what.
  enum Direction {
    /// To what bears on a node.
    case back
    /// To what a node bears on.
    case forth
  }
}

extension ArgumentGraph.Storage {
  /// For each node, those that bear on it, or those that it bears on.
  ///
  /// A claim bears on the targets of its relations and on the arguments that it is a premise of, an argument on the
  /// targets of its relations and on its conclusions. Symmetric relations go both ways.
  func links(_ direction: ArgumentGraph.Direction) -> Adjacency {
    switch direction {
    case .forth:
      linksForth { Adjacency(rows: nodeCount, capacity: relations.count) { add in forEachLink { add($0, $1) } } }
    case .back:
      linksBack { Adjacency(rows: nodeCount, capacity: relations.count) { add in forEachLink { add($1, $0) } } }
    }
  }

  @inline(__always)
  private func forEachLink(_ body: (_ source: Int32, _ target: Int32) -> Void) {
    for relation in relations {
      body(relation.source, relation.target)
      if relation.kind.isSymmetric { body(relation.target, relation.source) }
    }
    for step in conclusions.indices {
      let argument = Int32(claims.count) + stepArguments[step]
      for premise in premises[step] { body(premise, argument) }
      body(argument, conclusions[step])
    }
  }
}

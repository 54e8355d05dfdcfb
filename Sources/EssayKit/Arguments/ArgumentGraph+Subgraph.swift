extension ArgumentGraph {
  /// The part of the graph within some steps of a node, in either direction.
  ///
  /// - Parameters:
  ///   - node: The claim or argument in focus.
  ///   - distance: How many steps to go: one is to the node's neighbours.
  /// - Returns: The subgraph of all nodes that near, see ``subgraph(of:)``; empty if the graph doesn't have the node.
  /// - Complexity: O(*n*) in the size of the graph.
  public func neighborhood(of node: Node, within distance: Int) -> ArgumentGraph {
    guard let start = storage.number(of: node) else { return subgraph(of: []) }
    var distances = [Int32](repeating: -1, count: storage.nodeCount)
    distances[start] = 0
    var queue = [start]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      guard Int(distances[node]) < distance else { break }
      for direction in [Direction.back, .forth] {
        storage.forEachNeighbor(of: node, direction) { next in
          guard distances[next] < 0 else { return }
          distances[next] = distances[node] + 1
          queue.append(next)
        }
      }
    }
    return subgraph(of: queue.map { storage.node($0) })
  }

  /// The part of the graph that some of its nodes make.
  ///
  /// - Parameter nodes: The claims and arguments to keep; what the graph doesn't have is passed over.
  /// - Returns: The graph of these claims, of these arguments and the claims that they are made from, and of all
  ///   relations between them. Headings and metadata stay.
  /// - Complexity: O(*n*) in the size of the graph.
  public func subgraph(of nodes: some Sequence<Node>) -> ArgumentGraph {
    var keeps = [Bool](repeating: false, count: storage.nodeCount)
    for node in nodes {
      guard let number = storage.number(of: node) else { continue }
      keeps[number] = true
      guard number >= claims.count else { continue }
      for step in storage.steps(ofArgument: number - claims.count) {
        keeps[Int(storage.conclusions[step])] = true
        for id in arguments[number - claims.count].steps[step - Int(storage.firstSteps[number - claims.count])].premises
        {
          if let premise = storage.number(of: id) { keeps[premise] = true }
        }
      }
    }
    return kept(keeps)
  }

  /// The graph of some of the nodes; whoever asks has seen to it that arguments keep their claims.
  private func kept(_ keeps: [Bool]) -> ArgumentGraph {
    do throws(ArgumentGraphError) {
      return try ArgumentGraph(
        claims: claims.indices.filter { keeps[$0] }.map { claims[$0] },
        arguments: arguments.indices.filter { keeps[claims.count + $0] }.map { arguments[$0] },
        relations: storage.relations.filter { keeps[Int($0.source)] && keeps[Int($0.target)] }.map(storage.named),
        groups: groups, metadata: metadata)
    } catch {
      return self
    }
  }
}

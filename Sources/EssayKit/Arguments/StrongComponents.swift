/// The strongly connected components of a directed graph, those that others lead to first.
///
/// Tarjan, *Depth-First Search and Linear Graph Algorithms* (1972), with a stack of its own in place of recursion.
struct StrongComponents {
  let count: Int
  /// For each node, its component's number.
  let component: [Int32]
  /// For each component, its nodes.
  let members: Adjacency
  let successors: Adjacency

  init(count nodeCount: Int, successors: Adjacency) {
    var index = [Int32](repeating: -1, count: nodeCount)
    var low = [Int32](repeating: 0, count: nodeCount)
    var component = [Int32](repeating: -1, count: nodeCount)
    var next = successors.starts
    var path: [Int32] = []
    var pending: [Int32] = []
    var visited: Int32 = 0
    var count: Int32 = 0
    for start in 0..<Int32(nodeCount) where index[Int(start)] < 0 {
      path.append(start)
      while let node = path.last {
        let place = Int(node)
        if index[place] < 0 {
          index[place] = visited
          low[place] = visited
          visited += 1
          pending.append(node)
        }
        if next[place] < successors.starts[place + 1] {
          let successor = Int(successors.values[Int(next[place])])
          next[place] += 1
          if index[successor] < 0 {
            path.append(Int32(successor))
          } else if component[successor] < 0 {
            low[place] = min(low[place], index[successor])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last { low[Int(parent)] = min(low[Int(parent)], low[place]) }
        guard low[place] == index[place] else { continue }
        while let member = pending.popLast() {
          component[Int(member)] = count
          if member == node { break }
        }
        count += 1
      }
    }
    self.count = Int(count)
    self.component = component
    self.members = Adjacency(rows: Int(count), keys: component)
    self.successors = successors
  }
}

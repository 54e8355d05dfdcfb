/// The numbers of a graph's nodes, by the nodes.
///
/// A hash table with open addressing and linear probing (Knuth, *The Art of Computer Programming*, volume 3, section 6.4,
/// algorithm L). It differs from a dictionary in what it is for: finding the ends of all relations of a graph that is
/// larger than the processor's caches. See ``numbers(count:of:)``.
struct NodeIndex: Sendable {
  /// The nodes by number.
  let nodes: [ArgumentGraph.Node]
  /// The numbers of those that equal one before them.
  private(set) var repeats: [Int] = []
  /// A part of a node's hash, which tells most others apart without a look at them, and the node's number; or `empty`.
  private var slots: [UInt64]

  private static let empty = UInt64.max

  /// Numbers nodes in their order; of equal ones the first is found.
  init(_ nodes: [ArgumentGraph.Node]) {
    self.nodes = nodes
    var capacity = 2
    while capacity < 2 * nodes.count { capacity *= 2 }
    slots = [UInt64](repeating: Self.empty, count: capacity)
    for (number, node) in nodes.enumerated() {
      let hash = UInt(bitPattern: node.hashValue)
      let slot = slot(of: node, hash)
      if slots[slot] == Self.empty {
        slots[slot] = Self.tag(of: hash) | UInt64(number)
      } else {
        repeats.append(number)
      }
    }
  }

  /// A node's number, or `nil` if it isn't there.
  subscript(node: ArgumentGraph.Node) -> Int? {
    find(node, UInt(bitPattern: node.hashValue))
  }

  /// The numbers of the nodes that a closure gives for so many places, -1 for those that aren't there.
  ///
  /// In a large table each look takes as long as memory does to answer. So that the processor can have many under way, all
  /// are hashed first, then all are looked up by hash, and then all are compared.
  func numbers(count: Int, of node: (Int) -> ArgumentGraph.Node) -> [Int32] {
    var hashes: [UInt] = []
    hashes.reserveCapacity(count)
    for place in 0..<count { hashes.append(UInt(bitPattern: node(place).hashValue)) }
    var numbers: [Int32] = []
    numbers.reserveCapacity(count)
    for hash in hashes { numbers.append(candidate(for: hash)) }
    for place in 0..<count where numbers[place] >= 0 {
      let node = node(place)
      if nodes[Int(numbers[place])] != node {
        numbers[place] = Int32(truncatingIfNeeded: find(node, hashes[place]) ?? -1)
      }
    }
    return numbers
  }

  private func find(_ node: ArgumentGraph.Node, _ hash: UInt) -> Int? {
    let slot = slot(of: node, hash)
    return slots[slot] == Self.empty ? nil : number(in: slot)
  }

  /// Where a node stands, or else the empty slot where it would.
  private func slot(of node: ArgumentGraph.Node, _ hash: UInt) -> Int {
    var slot = firstSlot(for: hash)
    while slots[slot] != Self.empty {
      if slots[slot] & Self.tagMask == Self.tag(of: hash), nodes[number(in: slot)] == node { break }
      slot = next(slot)
    }
    return slot
  }

  /// The number of the first node with the same part of its hash, or -1.
  private func candidate(for hash: UInt) -> Int32 {
    var slot = firstSlot(for: hash)
    while slots[slot] != Self.empty {
      if slots[slot] & Self.tagMask == Self.tag(of: hash) { return Int32(truncatingIfNeeded: number(in: slot)) }
      slot = next(slot)
    }
    return -1
  }

  private func firstSlot(for hash: UInt) -> Int { Int(bitPattern: hash & UInt(slots.count - 1)) }

  private func next(_ slot: Int) -> Int { (slot + 1) & (slots.count - 1) }

  private func number(in slot: Int) -> Int { Int(slots[slot] & ~Self.tagMask) }

  /// The upper half of a hash, since the lower says where to look.
  private static func tag(of hash: UInt) -> UInt64 { UInt64(hash >> (UInt.bitWidth / 2)) << 32 }

  private static let tagMask: UInt64 = 0xffff_ffff_0000_0000
}

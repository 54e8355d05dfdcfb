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
      let slot = slot(for: hash) { nodes[$0] == node }
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
    for hash in hashes {
      numbers.append(Int32(truncatingIfNeeded: number(in: slot(for: hash) { _ in true }) ?? -1))
    }
    for place in 0..<count where numbers[place] >= 0 {
      let node = node(place)
      if nodes[Int(numbers[place])] != node {
        numbers[place] = Int32(truncatingIfNeeded: find(node, hashes[place]) ?? -1)
      }
    }
    return numbers
  }

  private func find(_ node: ArgumentGraph.Node, _ hash: UInt) -> Int? {
    number(in: slot(for: hash) { nodes[$0] == node })
  }

  /// The slot of the first node whose hash has the same part and that a condition holds for, by its number; or else the
  /// empty slot where such a node would be put.
  private func slot(for hash: UInt, where isWanted: (Int) -> Bool) -> Int {
    let tag = Self.tag(of: hash)
    var slot = Int(bitPattern: hash & UInt(slots.count - 1))
    while let number = number(in: slot) {
      if slots[slot] & Self.tagMask == tag, isWanted(number) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func number(in slot: Int) -> Int? {
    slots[slot] == Self.empty ? nil : Int(slots[slot] & ~Self.tagMask)
  }

  /// The upper half of a hash, since the lower says where to look.
  private static func tag(of hash: UInt) -> UInt64 { UInt64(hash >> (UInt.bitWidth / 2)) << 32 }

  private static let tagMask: UInt64 = 0xffff_ffff_0000_0000
}

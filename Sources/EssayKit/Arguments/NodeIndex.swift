/// The numbers of a graph's nodes, by the nodes.
///
/// A hash table with open addressing and linear probing (Knuth, *The Art of Computer Programming*, volume 3, section 6.4,
/// algorithm L). It differs from a dictionary in what it is for: finding the ends of all relations of a graph that is
/// larger than the processor's caches, where each look takes as long as memory does to answer. So it is small, and has its
/// nodes looked up many at a time: see ``numbers(count:of:)``.
struct NodeIndex: Sendable {
  /// The titles of the nodes by number, claims first.
  private let titles: [String]
  private let claimCount: Int
  /// The numbers of those that equal one before them.
  private(set) var repeats: [Int] = []
  /// For each slot, a node's number below the upper part of its hash, or `empty`.
  ///
  /// The lower part of the hash says where to begin to look; the upper tells most others apart without a look at them.
  private var slots: [UInt32]
  /// The bits of a number and of the lower part of a hash.
  private let mask: UInt32

  private static let empty = UInt32.max

  /// Numbers claims and then arguments in their order; of equal ones the first is found.
  init(_ claims: [Claim], _ arguments: [Argument]) {
    titles = claims.map { $0.id.title } + arguments.map { $0.id.title }
    claimCount = claims.count
    var capacity = 2
    while capacity < 2 * titles.count { capacity *= 2 }
    slots = [UInt32](repeating: Self.empty, count: capacity)
    // Numbers are below half the capacity, so that none with a part of a hash is all ones.
    mask = UInt32(truncatingIfNeeded: capacity - 1)
    let hashes = titles.indices.map { Self.hash(titles[$0], isClaim: $0 < claimCount) }
    for (number, hash) in hashes.enumerated() {
      let slot = slot(for: hash) { matches($0, titles[number], isClaim: number < claimCount) }
      if slots[slot] == Self.empty {
        slots[slot] = hash & ~mask | UInt32(truncatingIfNeeded: number)
      } else {
        repeats.append(number)
      }
    }
  }

  /// The node with a number that is known to be one.
  func node(_ number: Int) -> ArgumentGraph.Node {
    number < claimCount
      ? .claim(Claim.ID(unchecked: titles[number])) : .argument(Argument.ID(unchecked: titles[number]))
  }

  /// A node's number, or `nil` if it isn't there.
  subscript(node: ArgumentGraph.Node) -> Int? {
    number(in: slot(for: Self.hash(node)) { matches($0, node) })
  }

  /// The numbers of the nodes that a closure gives for so many places, -1 for those that aren't there.
  ///
  /// So that the processor has many looks under way, and each at no more than the caches hold, all are hashed first, then
  /// all are looked up by hash, and then all are compared.
  func numbers(count: Int, of node: (Int) -> ArgumentGraph.Node) -> [Int32] {
    var hashes: [UInt32] = []
    hashes.reserveCapacity(count)
    for place in 0..<count { hashes.append(Self.hash(node(place))) }
    var numbers: [Int32] = []
    numbers.reserveCapacity(count)
    for hash in hashes {
      numbers.append(Int32(truncatingIfNeeded: number(in: slot(for: hash) { _ in true }) ?? -1))
    }
    for place in 0..<count where numbers[place] >= 0 {
      let node = node(place)
      if !matches(Int(numbers[place]), node) { numbers[place] = Int32(truncatingIfNeeded: self[node] ?? -1) }
    }
    return numbers
  }

  private func matches(_ number: Int, _ node: ArgumentGraph.Node) -> Bool {
    switch node {
    case .claim(let id): matches(number, id.title, isClaim: true)
    case .argument(let id): matches(number, id.title, isClaim: false)
    }
  }

  private func matches(_ number: Int, _ title: String, isClaim: Bool) -> Bool {
    (number < claimCount) == isClaim && titles[number] == title
  }

  private static func hash(_ node: ArgumentGraph.Node) -> UInt32 {
    switch node {
    case .claim(let id): hash(id.title, isClaim: true)
    case .argument(let id): hash(id.title, isClaim: false)
    }
  }

  private static func hash(_ title: String, isClaim: Bool) -> UInt32 {
    let hash = UInt32(truncatingIfNeeded: title.hashValue)
    return isClaim ? hash : ~hash
  }

  /// The slot of the first node whose hash has the same upper part and that a condition holds for, by its number; or else
  /// the empty slot where such a node would be put.
  @inline(__always)
  private func slot(for hash: UInt32, where isWanted: (Int) -> Bool) -> Int {
    var slot = Int(hash & mask)
    while slots[slot] != Self.empty {
      if slots[slot] & ~mask == hash & ~mask, isWanted(Int(slots[slot] & mask)) { break }
      slot = (slot + 1) & Int(mask)
    }
    return slot
  }

  private func number(in slot: Int) -> Int? {
    slots[slot] == Self.empty ? nil : Int(slots[slot] & mask)
  }
}

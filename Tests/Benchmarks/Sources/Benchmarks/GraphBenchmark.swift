import EssayKit
import Glibc

/// Graphs far larger than any essay's.
enum GraphBenchmark {
  static func run() throws {
    print("## Random graphs with three relations to a claim\n")
    print("| claims | building, ms | grounded labelling, ms | cone, ms | bare looks, ms | in | nodes in the cone |")
    print("|---:|---:|---:|---:|---:|---:|---:|")
    var last: [Double]?
    for count in [10_000, 100_000, 1_000_000] {
      let edges = random(count: count, relations: count * 3)
      var times = try measure(count, edges, rounds: 5)
      times.values.append(bareLooks(edges, among: count, rounds: 5))
      print(
        "| \(count) | \(times.values.map { format($0, 3) }.joined(separator: " | "))"
          + " | \(times.accepted) | \(times.cone) |")
      if let last {
        let growth = zip(times.values, last).map { format($0 / $1, 1) }
        print("| *times the row before* | \(growth.joined(separator: " | ")) | | |")
      }
      last = times.values
    }
    print("")
  }

  /// How long it takes in milliseconds to look at the source of each relation in an array with one number for each claim.
  ///
  /// The least that anything can take that follows relations, and no more than memory's share in it: how much that grows is
  /// the machine's doing.
  private static func bareLooks(_ edges: [Edge], among count: Int, rounds: Int) -> Double {
    let numbers = [Int](repeating: 1, count: count)
    let sources = edges.map { Int32($0.source) }
    var best = Double.infinity
    for _ in 0..<rounds {
      let start = Clock.now()
      var sum = 0
      for source in sources { sum &+= numbers[Int(source)] }
      best = min(best, Clock.now() - start)
      precondition(sum == edges.count)
    }
    return best / 1000
  }

  /// Reads relations from a file, `a SOURCE TARGET` an attack and `s SOURCE TARGET` a support, and prints the times for
  /// building, labelling and a cone in milliseconds, then how many claims are accepted and how many bear on claim 0.
  static func file(_ path: String) throws {
    guard let file = fopen(path, "r") else { return }
    defer { fclose(file) }
    var edges: [Edge] = []
    var buffer = [CChar](repeating: 0, count: 128)
    var count = 0
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let line = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let fields = line.split(whereSeparator: { $0 == " " || $0 == "\n" })
      guard fields.count == 3, let source = Int(fields[1]), let target = Int(fields[2]) else { continue }
      edges.append(Edge(isAttack: fields[0] == "a", source: source, target: target))
      count = max(count, source + 1, target + 1)
    }
    let times = try measure(count, edges, rounds: 5)
    print(times.values.map { "\($0)" }.joined(separator: " "), times.accepted, times.cone)
  }

  private struct Edge {
    var isAttack: Bool
    var source: Int
    var target: Int
  }

  private static func measure(
    _ count: Int, _ edges: [Edge], rounds: Int
  ) throws -> (values: [Double], accepted: Int, cone: Int) {
    let ids = (0..<count).compactMap { Claim.ID("Claim \($0)") }
    let claims = ids.map { Claim(id: $0, wording: "A claim.") }
    let relations = edges.map { Relation($0.isAttack ? .attack : .support, from: ids[$0.source], to: ids[$0.target]) }
    var best = [Double.infinity, .infinity, .infinity]
    var accepted = 0
    var cone = 0
    for _ in 0..<rounds {
      let start = Clock.now()
      let graph = try ArgumentGraph(claims: claims, relations: relations)
      let built = Clock.now()
      let labelling = graph.labelling(.grounded)
      let labelled = Clock.now()
      cone = graph.cone(of: ids[0]).count
      let end = Clock.now()
      accepted = ids.reduce(0) { $0 + (labelling[$1] == .in ? 1 : 0) }
      best = [min(best[0], built - start), min(best[1], labelled - built), min(best[2], end - labelled)]
    }
    return (best.map { $0 / 1000 }, accepted, cone)
  }

  /// Half attacks, half supports; sources come after their targets as often as before.
  private static func random(count: Int, relations: Int) -> [Edge] {
    var state: UInt64 = 20
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    return (0..<relations).map { _ in Edge(isAttack: draw(2) == 0, source: draw(count), target: draw(count)) }
  }
}

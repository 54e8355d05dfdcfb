import Glibc

/// Contestants that take turns at the same work in one run.
///
/// Only the ratios between them mean anything: machines differ, and so does one machine from minute to minute.
struct Contest {
  struct Contestant {
    var name: String
    /// Does the work once; what it returns keeps it from being optimised away.
    var work: () throws -> Int
  }

  var title: String
  var contestants: [Contestant] = []

  init(_ title: String) {
    self.title = title
  }

  mutating func add(_ name: String, _ work: @escaping () throws -> Int) {
    contestants.append(Contestant(name: name, work: work))
  }

  /// Runs all in turn and prints the minimum and median of each, as ratios to the first.
  ///
  /// - Parameters:
  ///   - rounds: How many times each is timed.
  ///   - goes: How many goes on end each has in a round, the best of which counts. With one, who comes after cmark pays
  ///     for the order in which it leaves its memory, as much of it as a large text takes.
  /// - Returns: The least time of each.
  /// - Throws: What a contestant throws.
  @discardableResult
  func run(rounds: Int, goes: Int = 1) throws -> [Double] {
    var times = [[Double]](repeating: [], count: contestants.count)
    var sink = 0
    for round in 0...rounds {
      for (index, contestant) in contestants.enumerated() {
        var best = Double.infinity
        for _ in 0..<goes {
          let start = Clock.now()
          sink &+= try contestant.work()
          best = min(best, Clock.now() - start)
        }
        // The first round warms up.
        if round > 0 { times[index].append(best) }
      }
    }
    print("## \(title)\(sink == 0 ? " (nothing done?)" : "")\n")
    print("| contestant | min µs | median µs | ratio of minima to the first | of medians |")
    print("|---|---:|---:|---:|---:|")
    let sorted = times.map { $0.sorted() }
    let minima = sorted.map { $0[0] }
    let medians = sorted.map { $0[$0.count / 2] }
    for (index, contestant) in contestants.enumerated() {
      print(
        "| \(contestant.name) | \(format(minima[index], 1)) | \(format(medians[index], 1))"
          + " | \(format(minima[index] / minima[0], 3)) | \(format(medians[index] / medians[0], 3)) |")
    }
    print("")
    return minima
  }
}

/// The time that the process has computed for, in microseconds: what else the machine does meanwhile doesn't count.
enum Clock {
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1000
  }
}

/// A number with so many decimals.
func format(_ value: Double, _ decimals: Int) -> String {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let rounded = Int((value * scale).rounded())
  guard decimals > 0 else { return "\(rounded)" }
  let fraction = String(rounded % Int(scale))
  return "\(rounded / Int(scale))." + String(repeating: "0", count: decimals - fraction.count) + fraction
}

import EssayKit
import Foundation

// Times inputs made to be slow, once at a length and once at double that; what is linear takes about twice as long.
// Everything runs on a thread with the 512 KB of stack that secondary threads have on Apple's systems.

// Words choose inputs by their names; `--steps` prints each step, `--times=4` takes inputs four times as long.
let wanted = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
let times = CommandLine.arguments.lazy.compactMap { Int($0.split(separator: "=").last ?? "") }.first ?? 1
let printsSteps = CommandLine.arguments.contains("--steps")
let thread = Thread {
  var isLinear = true
  print(
    "input".padded(34), "bytes".padded(9), "n in ms".padded(9), "2n in ms".padded(9), "ratio".padded(6), "slowest step")
  for input in Input.all where wanted.isEmpty || wanted.contains(where: { input.name.contains($0) }) {
    isLinear = measure(input) && isLinear
  }
  exit(isLinear ? 0 : 1)
}
thread.stackSize = 512 << 10
thread.start()
while true { sleep(1000) }

/// Something that is done with an input; steps of one reading stand in order.
struct Step {
  let name: String
  var seconds: Double
  /// How much comes out, for a step whose result may itself grow faster than the input; else nothing.
  let size: Int?

  /// How much longer the step takes for double the input, or for double the output.
  func ratio(to shorter: Step) -> Double {
    // Below some milliseconds a ratio says nothing.
    guard seconds >= 0.004 else { return 0 }
    guard let size, let shorterSize = shorter.size else { return seconds / shorter.seconds }
    return 2 * (seconds / shorter.seconds) / (Double(size) / Double(max(1, shorterSize)))
  }
}

/// Prints a line; returns whether time grew no faster than it may.
func measure(_ input: Input) -> Bool {
  // The machine may be busy with other things, so that only the best of several runs tells.
  let short = best(input, input.count * times)
  let long = best(input, input.count * times * 2)
  let total = (short.reduce(0) { $0 + $1.seconds }, long.reduce(0) { $0 + $1.seconds })
  let ratios = zip(short, long).map { (name: $1.name, ratio: $1.ratio(to: $0)) }
  let worst = ratios.max { $0.ratio < $1.ratio } ?? ("", 0)
  // Fresh pages of memory may cost as much again when arrays grow past a power of two; what is quadratic goes on growing.
  let isLinear =
    worst.ratio < 2.7
    || zip(short, best(input, input.count * times * 4)).allSatisfy { $1.ratio(to: $0) < ($1.size == nil ? 10 : 5) }
  print(
    input.name.padded(34), "\(input.make(input.count * times * 2).utf8.count)".padded(9),
    milliseconds(total.0).padded(9),
    milliseconds(total.1).padded(9), String(format: "%.1f", total.1 / total.0).padded(6),
    worst.ratio > 0 ? "\(worst.name) \(String(format: "%.1f", worst.ratio))" : "",
    isLinear ? "" : "NOT LINEAR")
  for (short, long) in zip(short, long) where printsSteps {
    print("  ", long.name.padded(40), milliseconds(short.seconds).padded(9), milliseconds(long.seconds))
  }
  fflush(nil)
  return isLinear
}

func best(_ input: Input, _ count: Int) -> [Step] {
  let source = input.make(count)
  var best: [Step] = []
  for _ in 0..<3 {
    let steps = input.read(source)
    best = best.isEmpty ? steps : zip(best, steps).map { $0.seconds < $1.seconds ? $0 : $1 }
    if best.reduce(0, { $0 + $1.seconds }) > 2 { break }
  }
  return best
}

func milliseconds(_ seconds: Double) -> String { String(format: "%.1f", seconds * 1000) }

extension String {
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

/// The processor time that a piece of work takes on this thread.
func timed<Result>(
  _ name: String, _ steps: inout [Step], isMeasured: Bool = false, _ work: () -> Result
) -> Result {
  let start = processorTime()
  let result = work()
  steps.append(Step(name: name, seconds: processorTime() - start, size: isMeasured ? result as? Int : nil))
  return result
}

func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

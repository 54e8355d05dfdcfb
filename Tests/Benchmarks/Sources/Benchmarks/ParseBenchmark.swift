import EssayKit
import Glibc

/// Parsing, beside cmark and md4c.
enum ParseBenchmark {
  static func run() throws {
    let markdown = Edition.whyRussiaIsntSocialist.essay.markdown
    // C parsers know no front matter; all get the body.
    let body = Array(markdown.utf8.drop { $0 != UInt8(ascii: "#") })
    try contest("The essay once", body, rounds: 300)
    let hundred = Array(repeatElement(body, count: 100).joined())
    try contest("The essay a hundred times over", hundred, rounds: 12)
    try growth(body)
  }

  private static func contest(_ title: String, _ bytes: [UInt8], rounds: Int) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    var contest = Contest("\(title): \(bytes.count) bytes")
    contest.add("md4c, empty callbacks") { Peers.md4c(bytes) }
    contest.add("cmark, tree") { Peers.cmark(bytes) }
    contest.add("EssayKit, blocks and inline markup") { try Essay(markdown: text).sections.count }
    contest.add("EssayKit, complete") { complete(try Essay(markdown: text)) }
    contest.add("adding up the bytes") { bytes.reduce(0) { $0 &+ Int($1) } }
    try contest.run(rounds: rounds, goes: 2)
  }

  /// Asks for every layer: sentences, quotations, and the citation of each.
  private static func complete(_ essay: Essay) -> Int {
    var sum = essay.sentences.count + essay.quotations.count
    for sentence in essay.sentences { sum += sentence.citation.sentence ?? 0 }
    return sum
  }

  /// Times for one, ten, a hundred and a thousand times the text.
  private static func growth(_ body: [UInt8]) throws {
    print("## Growth\n\n| times the essay | bytes | µs | ns a byte |\n|---:|---:|---:|---:|")
    for times in [1, 10, 100, 1000] {
      let text = String(decoding: Array(repeatElement(body, count: times).joined()), as: UTF8.self)
      var contest = Contest("")
      contest.add("EssayKit") { complete(try Essay(markdown: text)) }
      let best = try contest.best(rounds: max(3, 300 / times))
      print(
        "| \(times) | \(body.count * times) | \(format(best, 1)) | \(format(best * 1000 / Double(body.count * times), 2)) |"
      )
    }
    print("")
  }

  /// Parses a thousand times the essay and prints by how much the process' peak of memory grew.
  static func memory() throws {
    let markdown = Edition.whyRussiaIsntSocialist.essay.markdown
    let text = String(repeating: markdown, count: 1000)
    let before = peak()
    let essay = try Essay(markdown: text)
    let structure = peak()
    _ = complete(essay)
    let whole = peak()
    let count = Double(text.utf8.count)
    print(
      """
      ## Memory for \(text.utf8.count) bytes

      | over the source | bytes a byte of source |
      |---|---:|
      | while blocks and inline markup are read | \(format(Double(structure - before) / count, 2)) |
      | with sentences and quotations | \(format(Double(whole - before) / count, 2)) |

      """)
  }

  /// The process' peak of resident memory in bytes.
  private static func peak() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}

extension Contest {
  /// The least time of the only contestant, in microseconds.
  func best(rounds: Int) throws -> Double {
    var best = Double.infinity
    for _ in 0..<rounds {
      let start = Clock.now()
      _ = try contestants[0].work()
      best = min(best, Clock.now() - start)
    }
    return best
  }
}

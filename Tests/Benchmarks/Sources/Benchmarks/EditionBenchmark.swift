import EssayKit
import Glibc

/// Loading a whole edition, essay, argument map and glossary resolved against each other, beside cmark's parse of the
/// essay alone.
enum EditionBenchmark {
  static func run() throws {
    try firstLoads(processes: 40)
    try parts()
  }

  // MARK: First loads

  /// Loads the bundled edition in one process after another; each parses the essay with cmark for the first time too.
  private static func firstLoads(processes: Int) throws {
    var editions: [Double] = []
    var glossaries: [Double] = []
    var cmarks: [Double] = []
    var again: [Double] = []
    for _ in 0..<processes {
      guard let line = output(of: "/proc/self/exe first-load") else { continue }
      let numbers = line.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap { Double($0) }
      guard numbers.count == 4 else { continue }
      editions.append(numbers[0])
      glossaries.append(numbers[1])
      cmarks.append(numbers[2])
      again.append(numbers[3])
    }
    guard !editions.isEmpty else { return }
    print("## The first load in a process, of \(editions.count) processes\n")
    print("| what | min µs | median µs |")
    print("|---|---:|---:|")
    for (name, times) in [
      ("cmark, the essay, its first parse", cmarks), ("cmark, the essay, best of 100", again),
      ("EssayKit, `Edition.whyRussiaIsntSocialist`", editions),
      ("its glossary, when it is first asked for", glossaries),
    ] {
      let sorted = times.sorted()
      print("| \(name) | \(format(sorted[0], 1)) | \(format(sorted[sorted.count / 2], 1)) |")
    }
    let ratios = zip(editions, cmarks).map { $0 / $1 }.sorted()
    let warm = zip(editions, again).map { $0 / $1 }.sorted()
    print(
      """

      In the median process the edition's first load takes \(format(ratios[ratios.count / 2], 2)) times cmark's first \
      parse of the essay and \(format(warm[warm.count / 2], 2)) times its best.

      """)
  }

  /// Loads the edition and parses its essay with cmark; for a process that has done neither before.
  static func firstLoad() {
    let start = Clock.now()
    let edition = Edition.whyRussiaIsntSocialist
    let loaded = Clock.now()
    let terms = edition.glossary.terms.count
    let all = Clock.now()
    let body = Array(edition.essay.markdown.utf8.drop { $0 != UInt8(ascii: "#") })
    let before = Clock.now()
    var sum = Peers.cmark(body)
    let first = Clock.now() - before
    var best = first
    for _ in 0..<100 {
      let start = Clock.now()
      sum += Peers.cmark(body)
      best = min(best, Clock.now() - start)
    }
    print(sum > 0 && terms > 0 ? "\(loaded - start) \(all - loaded) \(first) \(best)" : "")
  }

  private static func output(of command: String) -> String? {
    // The shell has a /proc/self of its own.
    var path = [CChar](repeating: 0, count: 4096)
    guard readlink("/proc/self/exe", &path, path.count - 1) > 0 else { return nil }
    let binary = String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let command = "'\(binary)'" + command.dropFirst("/proc/self/exe".count)
    guard let pipe = popen(command, "r") else { return nil }
    defer { pclose(pipe) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, Int32(line.count), pipe) != nil else { return nil }
    return String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  // MARK: Parts

  private static func parts() throws {
    let edition = Edition.whyRussiaIsntSocialist
    let text = edition.essay.markdown
    let body = Array(text.utf8.drop { $0 != UInt8(ascii: "#") })
    guard let map = BundledFile.text("Arguments"), let glossary = BundledFile.text("Glossary") else { return }
    var contest = Contest(
      "The parts: \(text.utf8.count) bytes of text, \(map.utf8.count) of arguments, \(glossary.utf8.count) of glossary")
    contest.add("cmark, tree of the essay") { Peers.cmark(body) }
    contest.add("EssayKit, the essay with its sentences") { try Essay(markdown: text).sentences.count }
    contest.add("the argument map") { try ArgumentGraph(argdown: map).claims.count }
    contest.add("the glossary") { try Glossary(markdown: glossary).terms.count }
    contest.add("the uses of its terms") { edition.glossary.occurrences(in: edition.essay).count }
    let quotes = edition.arguments.claims.flatMap { $0.quotes }
    contest.add("\(quotes.count) quotes") {
      quotes.reduce(0) { if case .found = edition.essay.resolve($1) { $0 + 1 } else { $0 } }
    }
    contest.add("all of it, as any edition is read and checked") {
      try Edition(text: text, arguments: map, glossary: glossary).arguments.claims.count
    }
    try contest.run(rounds: 100)
  }
}

/// The bundled texts as they stand in EssayKit's sources.
enum BundledFile {
  /// The plain text that a source file of the bundled edition holds, or `nil` if it isn't there.
  static func text(_ name: String) -> String? {
    let here = #filePath.split(separator: "/").dropLast(5).joined(separator: "/")
    let path = "/\(here)/Sources/EssayKit/Editions/WhyRussiaIsntSocialist/\(name).swift"
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // The first line opens the literal, the last with text closes it, and its indentation is that of all.
    guard let end = lines.lastIndex(where: { !$0.isEmpty }), end > 1 else { return nil }
    let indentation = lines[end].prefix { $0 == UInt8(ascii: " ") }.count
    let text = lines[1..<end].map { $0.dropFirst(min(indentation, $0.count)) }
    return String(decoding: Array(text.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self)
  }
}

import EssayKit
import Glibc

/// Finding the uses of terms, beside one regular expression that lists all variants.
enum GlossaryBenchmark {
  static func run() throws {
    let edition = Edition.whyRussiaIsntSocialist
    let variants = edition.glossary.terms.flatMap { $0.variants }
    try contest("The essay once", edition.essay, edition.glossary, variants, rounds: 20, isLong: false)
    let hundred = try Essay(markdown: String(repeating: body(edition.essay), count: 100))
    try contest("The essay a hundred times over", hundred, edition.glossary, variants, rounds: 3, isLong: true)
    try growth(hundred)
  }

  private static func body(_ essay: Essay) -> String {
    String(decoding: essay.markdown.utf8.drop { $0 != UInt8(ascii: "#") }, as: UTF8.self) + "\n"
  }

  private static func contest(
    _ title: String, _ essay: Essay, _ glossary: Glossary, _ variants: [String], rounds: Int, isLong: Bool
  ) throws {
    let text = essay.text
    // The longest first, as a regular expression takes the first alternative that fits.
    let ordered = variants.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    let escaped = ordered.map { variant in
      variant.map { "\\^$.|?*+()[]{}".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
    let pattern = "\\b(\(escaped.joined(separator: "|")))\\b"
    var contest = Contest(
      "\(title): \(text.utf8.count) bytes, \(glossary.terms.count) terms, \(variants.count) variants")
    contest.add("EssayKit, all uses") { glossary.occurrences(in: essay).count }
    let posix = try PosixExpression(pattern)
    contest.add("glibc's regexec, one alternation (\(posix.matches(in: text)) matches)") { posix.matches(in: text) }
    if !isLong {
      let regex = try Regex("\\b(?:\(escaped.joined(separator: "|")))\\b").ignoresCase()
      contest.add("Swift's Regex, one alternation (\(text.matches(of: regex).count) matches)") {
        text.matches(of: regex).count
      }
    }
    try contest.run(rounds: rounds)
    print("EssayKit finds \(glossary.occurrences(in: essay).count) uses.\n")
  }

  /// Times for ten, a hundred and a thousand terms that a text of the same length uses.
  private static func growth(_ essay: Essay) throws {
    var seen: Set<Substring> = []
    var words: [Substring] = []
    for word in essay.text.split(whereSeparator: { !$0.isLetter }) where word.utf8.count > 3 {
      if seen.insert(word).inserted { words.append(word) }
      if words.count == 1000 { break }
    }
    print("## Terms: \(essay.text.utf8.count) bytes\n\n| terms | uses | ms | ns a byte |\n|---:|---:|---:|---:|")
    for count in [10, 100, 1000] {
      var taken: Set<String> = []
      let terms = words.prefix(count).compactMap { word -> Term? in
        guard taken.insert(word.lowercased()).inserted, let id = Term.ID(String(word)),
          let pattern = Term.Pattern(String(word))
        else { return nil }
        return Term(id: id, kind: .concept, definition: "A word.", patterns: [pattern])
      }
      let glossary = try Glossary(terms: terms)
      var contest = Contest("")
      contest.add("") { glossary.occurrences(in: essay).count }
      let best = try contest.best(rounds: 3)
      let uses = glossary.occurrences(in: essay).count
      print(
        "| \(terms.count) | \(uses) | \(format(best / 1000, 2))"
          + " | \(format(best * 1000 / Double(essay.text.utf8.count), 2)) |")
    }
    print("")
  }
}

/// An extended regular expression of the C library, without regard to case.
final class PosixExpression {
  struct Malformed: Error {}

  private var expression = regex_t()

  init(_ pattern: String) throws {
    guard regcomp(&expression, pattern, REG_EXTENDED | REG_ICASE) == 0 else { throw Malformed() }
  }

  deinit { regfree(&expression) }

  /// How many matches a text has, none overlapping another.
  func matches(in text: String) -> Int {
    var count = 0
    // One line after another, as the expression looks for the end of its text at every start.
    for line in text.split(separator: "\n") {
      count += String(line).withCString { start in
        var place = start
        var match = regmatch_t()
        var found = 0
        while regexec(&expression, place, 1, &match, place == start ? 0 : REG_NOTBOL) == 0, match.rm_eo > 0 {
          found += 1
          place += Int(match.rm_eo)
        }
        return found
      }
    }
    return count
  }
}

import EssayKit
import Foundation

/// A search that looks at everything, written from the description of the query language alone.
struct SearchReference {
  struct Token {
    var word: String
    var range: Range<Int>
    var isJoined: Bool
  }

  struct Paragraph {
    var range: Range<Int>
    var citation: Citation
    var kind: EssayKit.Paragraph.Kind
    var tokens: [Token]
    var compounds: [(word: String, range: Range<Int>)]
  }

  enum Operand {
    case word(String)
    case prefix(String)
    case phrase([String])
    case compound([String])

    var text: String {
      switch self {
      case .word(let word): word
      case .prefix(let word): "\(word)*"
      case .phrase(let words): "\"\(words.joined(separator: " "))\""
      case .compound(let words): words.joined(separator: "-")
      }
    }
  }

  enum Condition {
    case operand(Operand)
    case near([Operand], Int)

    var text: String {
      switch self {
      case .operand(let operand): operand.text
      case .near(let operands, let distance):
        "NEAR(\(operands.map(\.text).joined(separator: " ")), \(distance))"
      }
    }
  }

  enum Filter {
    case place(Citation)
    case quotation
    case heading
    case voice(String)

    var text: String {
      switch self {
      case .place(let citation): "section:\(citation)"
      case .quotation: "in:quotation"
      case .heading: "in:heading"
      case .voice(let name): "voice:\"\(name)\""
      }
    }
  }

  struct Query {
    var clauses: [[Condition]] = []
    var excluded: [Condition] = []
    var filters: [(Filter, isExcluded: Bool)] = []

    var text: String {
      (clauses.map { $0.map(\.text).joined(separator: " OR ") } + excluded.map { "-\($0.text)" }
        + filters.map { ($0.isExcluded ? "-" : "") + $0.0.text }).joined(separator: " ")
    }
  }

  struct Hit {
    var citation: Citation
    var matches: [Range<Int>]
    var score: Double
  }

  let essay: Essay
  var voices: [String: [TextRange]] = [:]
  private(set) var paragraphs: [Paragraph] = []

  init(_ essay: Essay) throws {
    self.essay = essay
    for section in essay.sections {
      for paragraph in [section.heading].compactMap({ $0 }) + Array(section.paragraphs) {
        let tokens = try Self.tokens(of: paragraph)
        paragraphs.append(
          Paragraph(
            range: paragraph.range.utf8Offsets, citation: paragraph.citation, kind: paragraph.kind, tokens: tokens,
            compounds: Self.compounds(tokens)))
      }
    }
  }

  private static let pattern =
    #"[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=[\p{L}\p{N}])|(?<=\p{N})[.,](?=\p{N})"#
    + #"|(?<=(?<![\p{L}\p{N}'’])\p{L})\.(?=\p{L}(?![\p{L}\p{N}])))*"#

  private static let expression = try? NSRegularExpression(pattern: pattern)

  private static func tokens(of paragraph: EssayKit.Paragraph) throws -> [Token] {
    let text = String(paragraph.text)
    let base = paragraph.range.lowerBound.utf8Offset
    var tokens: [Token] = []
    for match in expression?.matches(in: text, range: NSRange(text.startIndex..., in: text)) ?? [] {
      guard let range = Range(match.range, in: text) else { continue }
      let lower = base + text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      let upper = base + text.utf8.distance(from: text.startIndex, to: range.upperBound)
      var isJoined = false
      if let last = tokens.last {
        let between = essay(paragraph, last.range.upperBound..<lower)
        isJoined = between == "-" || between == "\u{2010}" || between == "\u{2011}"
      }
      tokens.append(Token(word: folded(String(text[range])), range: lower..<upper, isJoined: isJoined))
    }
    return tokens
  }

  private static func essay(_ paragraph: EssayKit.Paragraph, _ range: Range<Int>) -> String {
    String(paragraph.essay[TextRange(utf8Offsets: range)])
  }

  static func folded(_ token: String) -> String {
    var word = token.replacingOccurrences(of: "’", with: "'")
    if word.lowercased().hasSuffix("'s") { word.removeLast(2) }
    word = word.replacingOccurrences(of: "'", with: "")
    word = word.replacingOccurrences(of: #",(?=\d{3}(?!\d))"#, with: "", options: .regularExpression)
    if word.contains(where: \.isNumber) {
      word = word.replacingOccurrences(of: ",", with: ".")
    } else {
      word = word.replacingOccurrences(of: ".", with: "")
    }
    return word.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
  }

  // MARK: Occurrences

  private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = found.last, range.lowerBound < last.upperBound {
        found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        found.append(range)
      }
    }
    return found
  }

  /// Pairs of words with a hyphen between, and whole chains of them, as one word.
  private static func compounds(_ tokens: [Token]) -> [(word: String, range: Range<Int>)] {
    var found: [(word: String, range: Range<Int>)] = []
    for lower in tokens.indices {
      for upper in tokens.indices where upper > lower {
        guard tokens[lower + 1...upper].allSatisfy(\.isJoined) else { break }
        let isWhole = !tokens[lower].isJoined && (upper + 1 == tokens.count || !tokens[upper + 1].isJoined)
        if upper == lower + 1 || isWhole {
          found.append((tokens[lower...upper].map(\.word).joined(), lower..<upper + 1))
        }
      }
    }
    return found
  }

  private func occurrences(_ operand: Operand, _ paragraph: Paragraph) -> [Range<Int>] {
    let tokens = paragraph.tokens
    let single: (String) -> Bool
    var phrase: [String] = []
    switch operand {
    case .word(let word):
      let folded = Self.folded(word)
      single = { $0 == folded }
    case .prefix(let word):
      let folded = Self.folded(word)
      single = { $0.utf8.starts(with: folded.utf8) }
    case .phrase(let words):
      phrase = words.map(Self.folded)
      single = { phrase.count == 1 && $0 == phrase[0] }
    case .compound(let words):
      phrase = words.map(Self.folded)
      let joined = phrase.joined()
      single = { $0 == joined }
    }
    var found: [Range<Int>] = []
    for index in tokens.indices where single(tokens[index].word) { found.append(index..<index + 1) }
    for compound in paragraph.compounds where single(compound.word) { found.append(compound.range) }
    if !phrase.isEmpty, phrase.count <= tokens.count {
      for lower in 0...tokens.count - phrase.count
      where tokens[lower..<lower + phrase.count].elementsEqual(phrase, by: { $0.word == $1 }) {
        found.append(lower..<lower + phrase.count)
      }
    }
    return merged(found)
  }

  private func occurrences(
    _ condition: Condition, _ paragraph: Paragraph
  ) -> (spans: [Range<Int>], parts: [Range<Int>]) {
    switch condition {
    case .operand(let operand):
      let found = occurrences(operand, paragraph)
      return (found, found)
    case .near(let operands, let distance):
      let all = operands.map { occurrences($0, paragraph) }
      var windows: [Range<Int>] = []
      var parts: [Range<Int>] = []
      for (number, own) in all.enumerated() {
        for first in own {
          var chosen = [first]
          for (other, theirs) in all.enumerated() where other != number {
            if let next = theirs.first(where: { $0.lowerBound >= first.lowerBound }) { chosen.append(next) }
          }
          guard chosen.count == all.count, let last = chosen.map(\.lowerBound).max(),
            let upper = chosen.map(\.upperBound).max(), last - first.upperBound <= distance
          else { continue }
          windows.append(first.lowerBound..<upper)
          parts += chosen
        }
      }
      return (merged(windows), merged(parts))
    }
  }

  // MARK: Filters

  private func ranges(_ filter: Filter) -> [Range<Int>] {
    switch filter {
    case .place(let citation): essay.range(of: citation).map { [$0.utf8Offsets] } ?? []
    case .quotation: essay.quotations.map(\.range.utf8Offsets)
    case .heading: paragraphs.filter { $0.kind == .heading }.map(\.range)
    case .voice(let name): (voices[name] ?? []).map(\.utf8Offsets)
    }
  }

  private func passes(_ query: Query) -> (Range<Int>) -> Bool {
    let filters = query.filters.map { filter in
      (merged(ranges(filter.0).filter { !$0.isEmpty }), filter.isExcluded)
    }
    return { bytes in
      filters.allSatisfy { ranges, isExcluded in
        isExcluded
          ? !ranges.contains { $0.overlaps(bytes) }
          : ranges.contains { $0.lowerBound <= bytes.lowerBound && bytes.upperBound <= $0.upperBound }
      }
    }
  }

  // MARK: Hits

  func search(_ query: Query) -> [Hit] {
    let passes = passes(query)
    let average = Double(paragraphs.reduce(0) { $0 + $1.tokens.count }) / Double(max(paragraphs.count, 1))
    let weights = query.clauses.map { clause in
      clause.map { condition in
        let count = paragraphs.count { !occurrences(condition, $0).spans.isEmpty }
        return log(1 + (Double(paragraphs.count - count) + 0.5) / (Double(count) + 0.5))
      }
    }
    var hits: [Hit] = []
    for paragraph in paragraphs {
      let tokens = paragraph.tokens
      func bytes(_ span: Range<Int>) -> Range<Int> {
        tokens[span.lowerBound].range.lowerBound..<tokens[span.upperBound - 1].range.upperBound
      }
      guard query.excluded.allSatisfy({ occurrences($0, paragraph).spans.isEmpty }) else { continue }
      var score = 0.0
      var matches: [Range<Int>] = []
      var holds = true
      for (clause, clauseWeights) in zip(query.clauses, weights) {
        var clauseHolds = false
        for (condition, weight) in zip(clause, clauseWeights) {
          let found = occurrences(condition, paragraph)
          let spans = found.spans.filter { passes(bytes($0)) }
          guard !spans.isEmpty else { continue }
          clauseHolds = true
          let count = Double(spans.count)
          let length = 0.25 + 0.75 * Double(tokens.count) / average
          score += weight * count * 2.2 / (count + 1.2 * length)
          matches += found.parts.filter { part in
            spans.contains { $0.lowerBound <= part.lowerBound && part.upperBound <= $0.upperBound }
          }
        }
        holds = holds && clauseHolds
      }
      guard holds, !query.clauses.isEmpty else { continue }
      hits.append(Hit(citation: paragraph.citation, matches: merged(matches).map(bytes), score: score))
    }
    return hits
  }
}

import EssayKit
import Foundation

/// A slow and obvious matcher, written from the rules and not from the fast one.
struct ReferenceMatcher {
  let glossary: Glossary

  struct Use: Equatable, CustomStringConvertible {
    let term: String
    let text: String
    let offset: Int
    var description: String { "\(term)@\(offset): \(text)" }
  }

  /// A word: its letters made alike, as spelled, and what stands around it.
  private struct Word {
    var plain = ""
    var spelling = ""
    var lower = 0
    var upper = 0
    var possessiveUpper: Int?
    /// Whether it can stand in one phrase with the word before, and whether only after a full stop.
    var isJoined = false
    var followsStop = false
  }

  private struct Phrase {
    let term: Term
    let words: [Word]
    let before: Int
    let use: Int
    let isExact: Bool
  }

  func uses(in essay: Essay) -> [Use] {
    let phrases = glossary.terms.flatMap { term in
      term.patterns.map { pattern in
        let lead = Array(pattern.before)
        let core = Array(pattern.use)
        let words = Self.words(lead + core + Array(pattern.after))
        return Phrase(
          term: term, words: words, before: words.count { $0.lower < lead.count },
          use: words.count { $0.lower >= lead.count && $0.lower < lead.count + core.count }, isExact: pattern.isExact)
      }
    }
    // Only what begins with the word at hand is tried; trying all would take minutes.
    let byWord = Dictionary(grouping: phrases.enumerated().map { $0 }) { $0.element.words[$0.element.before].plain }
    var uses: [Use] = []
    var leaves: [Paragraph] = essay.sections.compactMap(\.heading) + essay.paragraphs
    leaves.sort { $0.range.lowerBound < $1.range.lowerBound }
    for leaf in leaves where leaf.kind != .code && leaf.kind != .html {
      let text = Array(leaf.text)
      let words = Self.words(text)
      var index = 0
      while index < words.count {
        let found = (byWord[words[index].plain] ?? []).filter {
          Self.matches($0.element, at: index - $0.element.before, words)
        }
        guard let best = found.max(by: { Self.order($0).lexicographicallyPrecedes(Self.order($1)) })?.element else {
          index += 1
          continue
        }
        let last = words[index + best.use - 1]
        let wanted = best.words[best.before + best.use - 1].possessiveUpper != nil
        let upper = wanted ? last.possessiveUpper ?? last.upper : last.upper
        let offset = String(text[..<words[index].lower]).utf8.count
        uses.append(
          Use(
            term: best.term.name, text: String(text[words[index].lower..<upper]),
            offset: leaf.range.lowerBound.utf8Offset + offset))
        index += best.use
      }
    }
    return uses
  }

  private static func order(_ phrase: (offset: Int, element: Phrase)) -> [Int] {
    let element = phrase.element
    return [
      element.use, element.words.count, element.isExact ? 1 : 0, element.words.count { $0.possessiveUpper != nil },
      -phrase.offset,
    ]
  }

  private static func matches(_ phrase: Phrase, at start: Int, _ words: [Word]) -> Bool {
    guard start >= 0, start + phrase.words.count <= words.count else { return false }
    for (index, wanted) in phrase.words.enumerated() {
      let word = words[start + index]
      if phrase.isExact ? word.spelling != wanted.spelling : word.plain != wanted.plain { return false }
      if wanted.possessiveUpper != nil, word.possessiveUpper == nil { return false }
      if index > 0, !word.isJoined || (word.followsStop && !wanted.followsStop) { return false }
    }
    return true
  }

  private static func isWord(_ character: Character?) -> Bool {
    guard let character else { return false }
    return character.isLetter || character.isNumber
  }

  private static func words(_ text: [Character]) -> [Word] {
    func at(_ index: Int) -> Character? { index < text.count ? text[index] : nil }
    func isApostrophe(_ index: Int) -> Bool { at(index) == "'" || at(index) == "’" }
    func isPossessive(_ index: Int) -> Bool {
      isApostrophe(index) && (at(index + 1) == "s" || at(index + 1) == "S") && !isWord(at(index + 2))
    }
    var words: [Word] = []
    var gap: [Character] = []
    var index = 0
    while index < text.count {
      guard isWord(text[index]) else {
        gap.append(text[index])
        index += 1
        continue
      }
      var word = Word(lower: index)
      var end = index + 1
      while text[index].isLetter, at(end) == ".", at(end + 1)?.isLetter == true, !isWord(at(end + 2)) { end += 2 }
      if end > index + 1 {
        if at(end) == "." { end += 1 }
      } else {
        while isWord(at(end)) || (isApostrophe(end) && at(end + 1)?.isLetter == true && !isPossessive(end)) {
          end += 1
        }
      }
      word.upper = end
      word.spelling = String(text[index..<end].filter { $0 != "." }).replacingOccurrences(of: "’", with: "'")
      word.plain = word.spelling.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      if isPossessive(end) { word.possessiveUpper = end + 2 }
      word.followsStop = gap.first == "."
      let rest = gap.drop { $0 == "." && word.followsStop }
      let spaces = rest.count { $0 == " " || $0 == "\n" }
      let hyphens = rest.count { $0 == "-" }
      let quotes = rest.count { "\"'“”‘’«»".contains($0) }
      let stops = gap.count { $0 == "." }
      word.isJoined =
        !words.isEmpty && spaces + hyphens + quotes == rest.count && stops < 2
        && (spaces > 0 ? hyphens == 0 : hyphens == 1 && !word.followsStop)
      words.append(word)
      gap = []
      index = word.possessiveUpper ?? end
    }
    return words
  }
}

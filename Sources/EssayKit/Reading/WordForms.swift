/// Forms of words that find each other.
struct WordForms: Sendable {
  /// Each group's forms, as words; a form's words, joined by spaces, and the groups that have it.
  private let groups: [[SearchQuery.Term]]
  private let groupsByForm: [String: [Int]]

  /// The most words that a form has.
  let longest: Int

  init(_ forms: [[String]], language: Language) {
    var groups: [[SearchQuery.Term]] = []
    var byForm: [String: [Int]] = [:]
    var longest = 0
    for group in forms {
      var terms: [SearchQuery.Term] = []
      var seen: Set<SearchQuery.Term> = []
      for form in group {
        let words = WordScanner.words(of: form, language: language)
        guard !words.isEmpty else { continue }
        let isCompound = words.dropFirst().allSatisfy { $0.isJoined }
        let term = SearchQuery.Term(words: words.map { $0.folded }, isCompound: isCompound)
        guard seen.insert(term).inserted else { continue }
        terms.append(term)
        let key = Self.key(term.words)
        if byForm[key]?.last != groups.count { byForm[key, default: []].append(groups.count) }
        longest = max(longest, words.count)
      }
      groups.append(terms)
    }
    self.groups = groups
    groupsByForm = byForm
    self.longest = longest
  }

  /// All forms that find the same as some words do.
  ///
  /// - Returns: The forms, each once; `nil` where the words are no form.
  func forms(of words: [[UInt8]]) -> [SearchQuery.Term]? {
    guard words.count <= longest, let numbers = groupsByForm[Self.key(words)] else { return nil }
    guard numbers.count > 1 else { return numbers.first.map { groups[$0] } }
    var seen: Set<SearchQuery.Term> = []
    return numbers.flatMap { groups[$0] }.filter { seen.insert($0).inserted }
  }

  private static func key(_ words: [[UInt8]]) -> String {
    String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
  }
}

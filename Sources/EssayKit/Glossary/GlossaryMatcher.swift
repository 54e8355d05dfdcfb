/// Finds the uses of all terms of a glossary in one pass.
///
/// The patterns' words make a trie (E. Fredkin, “Trie memory”, *Communications of the ACM* 3.9, 1960) whose edges lie in
/// one hash table, so that a step costs the same however many terms there are. From each word of the text the trie is
/// followed as far as the words lead. A pattern with context begins at its context's first word, so a use is known only
/// once all walks that begin before it are done; it is kept in a ring until then.
struct GlossaryMatcher: Sendable {
  private var vocabulary = GlossaryVocabulary()
  /// The node that a word leads to from the root, by the word's number; 0 where there is none.
  private var starts: [Int32] = []
  /// The edges of all other nodes: node and word, and the node that they lead to; 0 where a slot is free.
  private var edgeKeys: [UInt64] = Array(repeating: 0, count: 1024)
  private var edgeNodes: [Int32] = Array(repeating: 0, count: 1024)
  private var edgeCount = 0
  /// The first pattern that ends at each node, or -1, the root being node 0.
  private var firstPatterns: [Int32] = [-1]
  private var patterns: [Pattern] = []
  private var spellings: [[UInt8]] = []
  /// Whether apostrophes divide words.
  let elides: Bool

  /// A pattern in the trie.
  private struct Pattern {
    let term: Int32
    /// The pattern's number among those of its term.
    let number: Int32
    let beforeCount: UInt8
    let useCount: UInt8
    let count: UInt8
    let stops: UInt32
    let possessives: UInt32
    /// The number of the spelling that the words must have, or -1 where it doesn't matter.
    let spelling: Int32
    /// The next pattern that ends at the same node, or -1.
    var next: Int32
    /// What decides between patterns with uses of the same length: the higher wins.
    let rank: Int
  }

  /// A use of a term.
  struct Match {
    var term: Int32
    var pattern: Int32
    var lower: Int32
    var upper: Int32
  }

  /// Creates a matcher without patterns.
  ///
  /// - Parameter language: The language of the glossary's essay as a BCP 47 tag.
  init(language: String?) {
    elides = Self.elides(language)
  }

  /// Whether a language's apostrophes divide words.
  static func elides(_ language: String?) -> Bool {
    switch language.flatMap(Language.init(tag:)) {
    case .french, .italian: true
    default: false
    }
  }

  // MARK: Building

  /// Adds a pattern, unless another one matches the same.
  ///
  /// - Returns: The term that has the same pattern already, or `nil`.
  /// - Complexity: O(*n*) in the pattern's length and in the number of patterns that differ from it only in spelling or
  ///   in their brackets.
  mutating func insert(_ phrase: GlossaryPhrase, isExact: Bool, term: Int, number: Int) -> Int? {
    let words = Bytes.with(phrase.bytes) { bytes in
      phrase.words.map { vocabulary.insert($0, in: bytes) }
    }
    guard let first = words.first else { return nil }
    while starts.count < vocabulary.count { starts.append(0) }
    var node = starts[Int(first)]
    if node == 0 {
      node = makeNode()
      starts[Int(first)] = node
    }
    for word in words.dropFirst() { node = makeEdge(from: node, word) }
    let spelling = isExact ? phrase.spelling : nil
    var other = firstPatterns[Int(node)]
    while other >= 0 {
      let pattern = patterns[Int(other)]
      if Int(pattern.beforeCount) == phrase.beforeCount, Int(pattern.useCount) == phrase.useCount,
        pattern.possessives == phrase.possessives, self.spelling(of: pattern) == spelling
      {
        return Int(pattern.term)
      }
      other = pattern.next
    }
    if let spelling { spellings.append(spelling) }
    let rank = (words.count << 7) + (isExact ? 1 << 6 : 0) + phrase.possessives.nonzeroBitCount
    patterns.append(
      Pattern(
        term: Int32(truncatingIfNeeded: term), number: Int32(truncatingIfNeeded: number),
        beforeCount: UInt8(truncatingIfNeeded: phrase.beforeCount),
        useCount: UInt8(truncatingIfNeeded: phrase.useCount), count: UInt8(truncatingIfNeeded: words.count),
        stops: phrase.stops, possessives: phrase.possessives,
        spelling: isExact ? Int32(truncatingIfNeeded: spellings.count - 1) : -1, next: firstPatterns[Int(node)],
        rank: rank))
    firstPatterns[Int(node)] = Int32(truncatingIfNeeded: patterns.count - 1)
    return nil
  }

  @inline(__always)
  private func spelling(of pattern: Pattern) -> [UInt8]? {
    pattern.spelling < 0 ? nil : spellings[Int(pattern.spelling)]
  }

  private mutating func makeNode() -> Int32 {
    firstPatterns.append(-1)
    return Int32(truncatingIfNeeded: firstPatterns.count - 1)
  }

  private mutating func makeEdge(from node: Int32, _ word: Int32) -> Int32 {
    let known = self.node(from: node, word)
    if known != 0 { return known }
    edgeCount += 1
    if edgeCount * 2 > edgeKeys.count {
      let (keys, nodes) = (edgeKeys, edgeNodes)
      edgeKeys = Array(repeating: 0, count: keys.count * 2)
      edgeNodes = Array(repeating: 0, count: keys.count * 2)
      for (key, node) in zip(keys, nodes) where node != 0 { place(key, node) }
    }
    let made = makeNode()
    place(Self.key(node, word), made)
    return made
  }

  private mutating func place(_ key: UInt64, _ node: Int32) {
    let mask = edgeKeys.count - 1
    var slot = Self.slot(key, mask)
    while edgeNodes[slot] != 0 { slot = (slot + 1) & mask }
    edgeKeys[slot] = key
    edgeNodes[slot] = node
  }

  // MARK: Walking

  @inline(__always)
  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
  }

  /// The node that a word leads to, or 0.
  @inline(__always)
  private func node(from node: Int32, _ word: Int32) -> Int32 {
    let key = Self.key(node, word)
    let mask = edgeKeys.count - 1
    var slot = Self.slot(key, mask)
    while edgeNodes[slot] != 0 {
      if edgeKeys[slot] == key { return edgeNodes[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// A word of the text, by its number in the vocabulary.
  fileprivate struct TextWord {
    var lower: Int32
    var upper: Int32
    var number: Int32
    var possessive: UInt8
    var isAbbreviation: Bool
    var joint: GlossaryWord.Joint
  }

  /// The best use that begins at a word, as far as is known.
  fileprivate struct Candidate {
    var pattern: Int32 = -1
    var useCount = 0
    var rank = 0
  }

  /// Finds uses in a stretch of text over whose ends no phrase runs.
  ///
  /// - Complexity: O(*n*) in the stretch's length, times the number of words of the longest pattern that begins as the
  ///   text does, which is at most ``Term/Pattern/wordLimit``.
  func find(in bytes: Bytes, _ range: Range<Int>, tabsDivide: Bool, scratch: inout Scratch) {
    guard !patterns.isEmpty else { return }
    scratch.words.removeAll(keepingCapacity: true)
    var scanner = GlossaryScanner(bytes, range, elides: elides, tabsDivide: tabsDivide)
    while scanner.next() {
      let word = scanner.word
      scratch.words.append(
        TextWord(
          lower: Int32(truncatingIfNeeded: word.lower), upper: Int32(truncatingIfNeeded: word.upper),
          number: vocabulary.number(of: word, in: bytes), possessive: UInt8(truncatingIfNeeded: word.possessive),
          isAbbreviation: word.isAbbreviation, joint: word.joint))
    }
    var consumed = 0
    for start in scratch.words.indices {
      let number = scratch.words[start].number
      if number >= 0, starts[Int(number)] != 0 { walk(from: start, in: bytes, &scratch) }
      guard scratch.pending > 0 else { continue }
      let slot = start % Scratch.ringCount
      let candidate = scratch.ring[slot]
      guard candidate.pattern >= 0 else { continue }
      scratch.ring[slot].pattern = -1
      scratch.pending -= 1
      guard start >= consumed else { continue }
      consumed = start + candidate.useCount
      let pattern = patterns[Int(candidate.pattern)]
      let last = scratch.words[consumed - 1]
      let isPossessive = pattern.possessives >> UInt32(pattern.beforeCount + pattern.useCount - 1) & 1 == 1
      scratch.matches.append(
        Match(
          term: pattern.term, pattern: pattern.number, lower: scratch.words[start].lower,
          upper: last.upper + (isPossessive ? Int32(last.possessive) : 0)))
    }
  }

  @inline(__always)
  private func walk(from start: Int, in bytes: Bytes, _ scratch: inout Scratch) {
    var index = start
    var word = scratch.words[start]
    var node = starts[Int(word.number)]
    var stops: UInt32 = 0
    var possessives: UInt32 = word.possessive > 0 ? 1 : 0
    while true {
      var other = firstPatterns[Int(node)]
      while other >= 0 {
        let next = patterns[Int(other)].next
        consider(other, from: start, stops, possessives, in: bytes, &scratch)
        other = next
      }
      index += 1
      guard index < scratch.words.count else { return }
      word = scratch.words[index]
      guard word.number >= 0, word.joint != .apart else { return }
      node = self.node(from: node, word.number)
      guard node != 0 else { return }
      let offset = UInt32(index - start)
      if word.joint == .afterStop { stops |= 1 << (offset - 1) }
      if word.possessive > 0 { possessives |= 1 << offset }
    }
  }

  /// Keeps a pattern whose words stand in the text if it is the best that its use could be of.
  private func consider(
    _ index: Int32, from start: Int, _ stops: UInt32, _ possessives: UInt32, in bytes: Bytes,
    _ scratch: inout Scratch
  ) {
    let pattern = patterns[Int(index)]
    guard stops & ~pattern.stops == 0, pattern.possessives & ~possessives == 0 else { return }
    if let expected = spelling(of: pattern) {
      var spelling: [UInt8] = []
      for word in scratch.words[start..<start + Int(pattern.count)] {
        GlossaryWord(lower: Int(word.lower), upper: Int(word.upper)).appendSpelling(in: bytes, to: &spelling)
      }
      guard spelling == expected else { return }
    }
    let slot = (start + Int(pattern.beforeCount)) % Scratch.ringCount
    let best = scratch.ring[slot]
    let candidate = Candidate(pattern: index, useCount: Int(pattern.useCount), rank: pattern.rank)
    if best.pattern < 0 {
      scratch.pending += 1
    } else {
      guard
        (candidate.useCount, candidate.rank, best.pattern) > (best.useCount, best.rank, candidate.pattern)
      else { return }
    }
    scratch.ring[slot] = candidate
  }

  /// Arrays that are used again from stretch to stretch.
  struct Scratch {
    /// The ring's size: no use begins further after its pattern's first word.
    static let ringCount = 32

    fileprivate var words: [TextWord] = []
    fileprivate var ring = Array(repeating: Candidate(), count: ringCount)
    fileprivate var pending = 0
    /// The uses found, in the order of the text.
    var matches: [Match] = []
  }
}

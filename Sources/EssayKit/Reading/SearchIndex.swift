/// An essay's words with the places where they stand, built once and then searched in microseconds.
///
/// ```swift
/// let index = SearchIndex(essay)
/// for hit in index.search("labour vouchers -money") {
///   print(hit.citation, hit.snippet().text)
/// }
/// ```
///
/// Words are compared without case and diacritics; hyphens and apostrophes are forgiven. ``SearchQuery`` says what can be
/// asked.
public struct SearchIndex: Sendable {
  /// What a voice says in an essay.
  public struct Speech: Sendable, Hashable {
    /// Who speaks.
    public let voice: String

    /// Where the essay has what is said.
    public let ranges: [TextRange]

    /// Creates the speech of a voice.
    ///
    /// - Parameters:
    ///   - voice: Who speaks.
    ///   - ranges: Where the essay has what is said, in any order.
    public init(voice: String, ranges: [TextRange]) {
      self.voice = voice
      self.ranges = ranges
    }
  }

  /// The essay that is searched.
  public var essay: Essay { storage.essay }

  let storage: Storage

  /// Builds the index of an essay.
  ///
  /// - Parameters:
  ///   - essay: The essay.
  ///   - forms: Forms that find each other, such as the singular, the plural and the variants of a glossary's term; of
  ///     one word or of several.
  ///   - speeches: What each voice says.
  /// - Complexity: O(*n*) in the length of the text, and O(*w* log *w*) in the number of different words.
  public init(_ essay: Essay, forms: [[String]] = [], speeches: [Speech] = []) {
    var text = essay.storage.text
    storage = Bytes.with(&text) { Storage(essay, $0, forms: forms, speeches: speeches) }
  }

  /// The index's arrays, shared by its copies and by the results of its searches.
  ///
  /// The essay's words are its tokens, numbered through in reading order.
  final class Storage: Sendable {
    let essay: Essay
    let vocabulary: Vocabulary
    /// The number of each token's word in the vocabulary.
    let words: [Int32]
    /// Each token's place in the reading text.
    let lowers: [Int32]
    let uppers: [Int32]
    /// The leaf that each token stands in.
    let leaves: [Int32]
    /// Each leaf's first token; the last entry is the number of tokens.
    let firstTokens: [Int32]
    /// For each word, the tokens that are it.
    let postings: Postings<Int32>
    /// For each word, the hyphenated compounds that are it when written as one.
    let compounds: Postings<Span>
    /// The words' numbers in alphabetical order, and each word's place in that order.
    let sortedWords: [Int32]
    let ranks: [Int32]
    let forms: WordForms
    let speeches: [(voice: [[UInt8]], ranges: [TextRange])]

    init(_ essay: Essay, _ bytes: Bytes, forms: [[String]], speeches: [Speech]) {
      let tokens = TokenBuilder(essay, bytes)
      self.essay = essay
      vocabulary = tokens.vocabulary
      words = tokens.words
      lowers = tokens.lowers
      uppers = tokens.uppers
      leaves = tokens.leaves
      firstTokens = tokens.firstTokens
      let count = tokens.vocabulary.count
      postings = Postings(tokens.words.indices.lazy.map { (tokens.words[$0], Int32(truncatingIfNeeded: $0)) }, count)
      compounds = Postings(tokens.compounds, count)
      sortedWords = tokens.vocabulary.sortedNumbers()
      var ranks = [Int32](repeating: 0, count: count)
      for (rank, word) in sortedWords.enumerated() { ranks[Int(word)] = Int32(truncatingIfNeeded: rank) }
      self.ranks = ranks
      self.forms = WordForms(forms, language: essay.language)
      self.speeches = speeches.map { speech in
        (WordScanner.words(of: speech.voice, language: essay.language).map { $0.folded }, speech.ranges)
      }
    }
  }

  /// Tokens that follow each other.
  struct Span: Sendable, Hashable, Comparable {
    var lower: Int32
    var upper: Int32

    static func < (first: Span, second: Span) -> Bool {
      (first.lower, first.upper) < (second.lower, second.upper)
    }
  }

  /// For each word a list of its places.
  struct Postings<Place: Sendable>: Sendable {
    private let places: [Place]
    /// Where each word's list begins; the last entry is where the last list ends.
    private let starts: [Int32]

    /// Sorts places by their words, by counting.
    init(_ entries: some Collection<(Int32, Place)>, _ wordCount: Int) {
      var starts = [Int32](repeating: 0, count: wordCount + 1)
      for (word, _) in entries { starts[Int(word) + 1] += 1 }
      for word in 0..<wordCount { starts[word + 1] += starts[word] }
      self.starts = starts
      guard let filler = entries.first else {
        places = []
        return
      }
      var places = [Place](repeating: filler.1, count: entries.count)
      for (word, place) in entries {
        places[Int(starts[Int(word)])] = place
        starts[Int(word)] += 1
      }
      self.places = places
    }

    subscript(word: Int32) -> ArraySlice<Place> {
      places[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
    }
  }
}

/// Reads an essay's tokens.
private struct TokenBuilder {
  var vocabulary = Vocabulary()
  var words: [Int32] = []
  var lowers: [Int32] = []
  var uppers: [Int32] = []
  var leaves: [Int32] = []
  var firstTokens: [Int32] = []
  var compounds: [(Int32, SearchIndex.Span)] = []

  init(_ essay: Essay, _ bytes: Bytes) {
    let expected = bytes.count / 6
    words.reserveCapacity(expected)
    lowers.reserveCapacity(expected)
    uppers.reserveCapacity(expected)
    leaves.reserveCapacity(expected)
    let layers = essay.storage.layers
    for (leaf, block) in layers.leaves.enumerated() {
      firstTokens.append(count)
      let record = layers.blocks[Int(block)]
      read(WordScanner(bytes, Int(record.lower)..<Int(record.upper), language: essay.language), leaf: leaf)
    }
    firstTokens.append(count)
  }

  private var count: Int32 { Int32(truncatingIfNeeded: words.count) }

  private mutating func read(_ words: WordScanner, leaf: Int) {
    var scanner = words
    /// The words of a compound so far, written as one, and its first token.
    var compound: [UInt8] = []
    var first = count
    while scanner.next() {
      if scanner.isJoined, let previous = self.words.last {
        let word = Array(vocabulary.word(previous))
        if compound.isEmpty { compound = word }
        add(word + scanner.folded, count - 1, count + 1)
        compound.append(contentsOf: scanner.folded)
      } else {
        if !compound.isEmpty { finish(compound, from: first) }
        compound.removeAll(keepingCapacity: true)
        first = count
      }
      self.words.append(vocabulary.add(scanner.folded))
      lowers.append(Int32(truncatingIfNeeded: scanner.range.lowerBound))
      uppers.append(Int32(truncatingIfNeeded: scanner.range.upperBound))
      leaves.append(Int32(truncatingIfNeeded: leaf))
    }
    if !compound.isEmpty { finish(compound, from: first) }
  }

  /// Adds a compound of more than two words as a whole; its pairs are there already.
  private mutating func finish(_ compound: [UInt8], from first: Int32) {
    if count - first > 2 { add(compound, first, count) }
  }

  private mutating func add(_ word: [UInt8], _ lower: Int32, _ upper: Int32) {
    compounds.append((vocabulary.add(word), SearchIndex.Span(lower: lower, upper: upper)))
  }
}

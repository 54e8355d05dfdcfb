extension Essay {
  /// What is to be saved of a reader's position.
  ///
  /// - Parameter position: A position in the reading text; one outside it counts as the nearest end.
  /// - Returns: The position with its citation, its progress and a few words around it.
  /// - Complexity: O(*n*) in the length of the paragraphs around it.
  public func readingPosition(at position: TextPosition) -> ReadingPosition {
    let offset = min(max(position.utf8Offset, 0), storage.textCount)
    let position = TextPosition(utf8Offset: offset)
    guard let paragraph = paragraph(at: position) else { return ReadingPosition(citation: nil, progress: 0) }
    let section = paragraph.section.range.utf8Offsets
    let context = wordsAround(offset, paragraph)
    return ReadingPosition(
      citation: citation(at: position), progress: Double(offset) / Double(max(storage.textCount, 1)),
      sectionProgress: Double(offset - section.lowerBound) / Double(max(section.count, 1)),
      wordsBefore: context.before.map { String(slice($0.lowerBound, $0.upperBound)) },
      wordsAfter: context.after.map { String(slice($0.lowerBound, $0.upperBound)) },
      distance: (context.after.first?.lowerBound).map { offset - $0 } ?? 0)
  }

  /// The words before and from a position on, across the paragraphs beside it as far as they are needed.
  private func wordsAround(_ offset: Int, _ paragraph: Paragraph) -> (before: [Range<Int>], after: [Range<Int>]) {
    let count = ReadingPosition.contextCount
    let language = language
    var text = storage.text
    return Bytes.with(&text) { bytes in
      var before: [Range<Int>] = []
      var after: [Range<Int>] = []
      /// Splits a paragraph's words at the one that the position is in or before.
      func split(_ range: TextRange) {
        var scanner = WordScanner(bytes, range.utf8Offsets, language: language)
        while scanner.next() {
          if scanner.range.upperBound <= offset {
            before.append(scanner.range)
          } else {
            guard after.count < count else { return }
            after.append(scanner.range)
          }
        }
      }
      let leafCount = storage.layers.leaves.count
      split(paragraph.range)
      // The last word of a paragraph serves a position after it; the next paragraph's words may not stay beside it.
      if after.isEmpty, let last = before.popLast() { after = [last] }
      var leaf = paragraph.leaf + 1
      while after.count < count, leaf < leafCount {
        var scanner = WordScanner(bytes, Paragraph(essay: self, leaf: leaf).range.utf8Offsets, language: language)
        while after.count < count, scanner.next() { after.append(scanner.range) }
        leaf += 1
      }
      leaf = paragraph.leaf - 1
      while before.count < count, leaf >= 0 {
        var scanner = WordScanner(bytes, Paragraph(essay: self, leaf: leaf).range.utf8Offsets, language: language)
        var words: [Range<Int>] = []
        while scanner.next() { words.append(scanner.range) }
        before.insert(contentsOf: words.suffix(count - before.count), at: 0)
        leaf -= 1
      }
      return (Array(before.suffix(count)), after)
    }
  }

  /// Finds a saved position again, in the same text or in another version of it.
  ///
  /// The place is where most of the words around it agree, those before it and those from it on each counted from the
  /// place outwards as far as they agree; of places that agree equally, the one whose progress is nearest. Case,
  /// diacritics, punctuation and white space don't matter. Fewer words than four, where more were saved, prove nothing;
  /// then the citation tells the place (the sentence, or else the paragraph, or else the section), and then the progress.
  ///
  /// - Parameter saved: The position as it was saved.
  /// - Returns: The place, and how it was found.
  /// - Complexity: O(*n*) in the length of the text.
  public func place(of saved: ReadingPosition) -> ReadingPosition.Place {
    let expected = Int(saved.progress * Double(storage.textCount))
    let search = ContextSearch(saved, language: language)
    if let match = search.best(in: self, near: expected) {
      let isWhole = match.score == search.wordCount
      return ReadingPosition.Place(
        position: nearest(to: match.word, distance: saved.distance), evidence: isWhole ? .words : .someWords)
    }
    if let citation = saved.citation {
      for level in [Citation.Level.sentence, .paragraph, .section] {
        guard let range = range(of: citation.widened(to: level)) else { continue }
        let isSection = level == .section || citation.level == .section
        let within = isSection ? Int(saved.sectionProgress * Double(range.utf8Count)) : 0
        return ReadingPosition.Place(
          position: sentenceStart(range.lowerBound.utf8Offset + within), evidence: .citation)
      }
    }
    return ReadingPosition.Place(position: sentenceStart(expected), evidence: .progress)
  }

  /// A position at a distance from a word's start that doesn't leave the word's paragraph or cut a scalar.
  private func nearest(to word: Int, distance: Int) -> TextPosition {
    let bounds = paragraph(at: TextPosition(utf8Offset: word))?.range.utf8Offsets ?? 0..<storage.textCount
    let offset = min(max(word + distance, bounds.lowerBound), bounds.upperBound)
    var text = storage.text
    return TextPosition(utf8Offset: Bytes.with(&text) { $0.scalarStart(offset) })
  }

  private func sentenceStart(_ offset: Int) -> TextPosition {
    let position = TextPosition(utf8Offset: min(max(offset, 0), storage.textCount))
    return sentence(at: position)?.range.lowerBound ?? paragraph(at: position)?.range.lowerBound ?? position
  }
}

/// A search for a place by the words around it.
private struct ContextSearch {
  private let before: [[UInt8]]
  private let after: [[UInt8]]
  private let distance: Int
  private let language: Language

  init(_ saved: ReadingPosition, language: Language) {
    // A saved word can only be one word; what a caller makes up may hold more or none.
    before = saved.wordsBefore.flatMap { Self.folded($0, language) }.suffix(ReadingPosition.contextCount)
    after = Array(saved.wordsAfter.flatMap { Self.folded($0, language) }.prefix(ReadingPosition.contextCount))
    distance = saved.distance
    self.language = language
  }

  private static func folded(_ word: String, _ language: Language) -> [[UInt8]] {
    WordScanner.words(of: word, language: language).map { $0.folded }
  }

  var wordCount: Int { before.count + after.count }

  /// The start of the word where most words agree, and how many do.
  func best(in essay: Essay, near expected: Int) -> (word: Int, score: Int)? {
    guard wordCount > 0 else { return nil }
    var vocabulary = Vocabulary()
    let backwards = before.reversed().map { vocabulary.add($0) }
    let forwards = after.map { vocabulary.add($0) }
    let text = words(of: essay, vocabulary)
    var found: (word: Int, score: Int)?
    for candidate in text.starts.indices {
      var score = 0
      for number in forwards {
        guard candidate + score < text.numbers.count, text.numbers[candidate + score] == number else { break }
        score += 1
      }
      var behind = 0
      for number in backwards {
        guard candidate > behind, text.numbers[candidate - 1 - behind] == number else { break }
        behind += 1
      }
      score += behind
      guard score >= min(wordCount, 4) else { continue }
      let place = text.starts[candidate]
      let isNearer = found.map { abs(place + distance - expected) < abs($0.word + distance - expected) } ?? true
      if score > found?.score ?? 0 || score == found?.score && isNearer { found = (place, score) }
    }
    return found
  }

  /// For each word of a text its number among the words looked for, or -1, and where it starts.
  ///
  /// Beyond the last word stands the text's end.
  private func words(of essay: Essay, _ vocabulary: Vocabulary) -> (numbers: [Int32], starts: [Int]) {
    var text = essay.storage.text
    return Bytes.with(&text) { bytes in
      var found: (numbers: [Int32], starts: [Int]) = ([], [])
      var scanner = WordScanner(bytes, 0..<bytes.count, language: language)
      while scanner.next() {
        found.numbers.append(vocabulary.number(of: scanner.folded) ?? -1)
        found.starts.append(scanner.range.lowerBound)
      }
      found.starts.append(bytes.count)
      return found
    }
  }
}

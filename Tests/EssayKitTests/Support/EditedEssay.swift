import EssayKit

/// An essay some of whose words were taken out, put in or replaced, and where each place of the old text is in the new.
struct EditedEssay {
  let old: Essay
  let new: Essay

  /// For each change, the bytes of the old source and those of the new.
  private var changes: [(old: Range<Int>, new: Range<Int>)] = []

  /// Changes a share of an essay's words: a third each is taken out, replaced by another word of the essay, and followed
  /// by one.
  init(_ essay: Essay, share: Double, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let source = Array(essay.markdown.utf8)
    let words = Self.words(of: essay, in: source)
    var edited: [UInt8] = []
    var position = 0
    for word in words where Double.random(in: 0..<1, using: &generator) < share {
      edited.append(contentsOf: source[position..<word.lowerBound])
      let other = words[Int.random(in: 0..<words.count, using: &generator)]
      var range = word
      let start = edited.count
      switch Int.random(in: 0..<3, using: &generator) {
      case 0:
        if word.upperBound < source.count, source[word.upperBound] == UInt8(ascii: " ") {
          range = word.lowerBound..<word.upperBound + 1
        }
      case 1: edited.append(contentsOf: source[other])
      default:
        edited.append(contentsOf: source[word])
        range = word.upperBound..<word.upperBound
        let inserted = edited.count
        edited.append(UInt8(ascii: " "))
        edited.append(contentsOf: source[other])
        changes.append((range, inserted..<edited.count))
        position = word.upperBound
        continue
      }
      changes.append((range, start..<edited.count))
      position = range.upperBound
    }
    edited.append(contentsOf: source[position...])
    old = essay
    new = try Essay(markdown: String(decoding: edited, as: UTF8.self), extensions: essay.extensions)
  }

  /// The words of at least two ASCII letters in the essay's paragraphs, with space or punctuation of the text around.
  private static func words(of essay: Essay, in source: [UInt8]) -> [Range<Int>] {
    func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") }
    func isBorder(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0a || ",.;:?!".utf8.contains(byte) }
    var words: [Range<Int>] = []
    for paragraph in essay.paragraphs {
      let range = paragraph.sourceRange.utf8Offsets
      var index = range.lowerBound
      while index < range.upperBound {
        guard isLetter(source[index]) else {
          index += 1
          continue
        }
        let start = index
        while index < range.upperBound, isLetter(source[index]) { index += 1 }
        guard index - start > 1, start > range.lowerBound, index < range.upperBound, isBorder(source[start - 1]),
          isBorder(source[index])
        else { continue }
        words.append(start..<index)
      }
    }
    return words
  }

  /// The new offset of an old one in the source: what was put in at the very place stands after a start, before an end.
  private func offset(_ old: Int, isEnd: Bool) -> Int {
    // The last change that begins before the place, or at it.
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      let change = changes[middle].old
      // A start passes an insertion at its very place; an end doesn't.
      let isBefore =
        isEnd ? change.lowerBound < old : change.lowerBound < old || (change.isEmpty && change.lowerBound == old)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return old }
    let change = changes[low - 1]
    if old >= change.old.upperBound { return old - change.old.upperBound + change.new.upperBound }
    return isEnd ? change.new.upperBound : change.new.lowerBound
  }

  /// Where a stretch of the old text is in the new; `nil` where none of it is left.
  func range(of range: TextRange) -> TextRange? {
    guard let source = old.sourceRange(of: range) else { return nil }
    let lower = offset(source.lowerBound.utf8Offset, isEnd: false)
    let upper = offset(source.upperBound.utf8Offset, isEnd: true)
    guard lower < upper, let start = new.textPosition(of: SourcePosition(utf8Offset: lower)),
      let end = new.textPosition(of: SourcePosition(utf8Offset: upper)), start < end
    else { return nil }
    return start..<end
  }
}

/// How stretches of an essay were found again after it was edited.
struct ReanchoringCount: Equatable, CustomStringConvertible {
  var exact = 0
  var near = 0
  var ambiguous = 0
  var lost = 0
  var wrong = 0
  /// What was wrong: the words meant and those found.
  var faults: [String] = []

  var right: Int { exact + near }
  var count: Int { right + ambiguous + lost + wrong }

  var description: String {
    "\(right) right (\(exact) word for word), \(ambiguous) ambiguous, \(lost) lost, \(wrong) wrong"
  }

  /// Finds stretches in an edited essay and compares each place with the one that is known.
  init(_ ranges: [TextRange], in edited: EditedEssay, _ anchorer: TextAnchorer) {
    for range in ranges {
      let selector = edited.old.textQuoteSelector(for: range)
      let truth = edited.range(of: range)
      switch anchorer.anchor(selector) {
      case .ambiguous: ambiguous += 1
      case .orphaned: lost += 1
      case .exact(let found): add(found, truth, isExact: true, selector, edited.new)
      case .near(let candidate, _): add(candidate.range, truth, isExact: false, selector, edited.new)
      }
    }
  }

  private mutating func add(
    _ found: TextRange, _ truth: TextRange?, isExact: Bool, _ selector: TextQuoteSelector, _ essay: Essay
  ) {
    guard let truth, Self.core(found, essay) == Self.core(truth, essay) else {
      wrong += 1
      let meant = truth.map { String(essay[$0]) } ?? "nothing"
      faults.append("“\(selector.exact)” is now “\(meant)”, found “\(essay[found])”")
      return
    }
    if isExact { exact += 1 } else { near += 1 }
  }

  /// A range without the punctuation and spaces at its ends, which an edit of a word beside them may set adrift.
  private static func core(_ range: TextRange, _ essay: Essay) -> Range<Int> {
    let bytes = Array(essay[range].utf8)
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
        || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
    let base = range.lowerBound.utf8Offset
    guard let first = bytes.firstIndex(where: isWord), let last = bytes.lastIndex(where: isWord) else {
      return range.utf8Offsets
    }
    return base + first..<base + last + 1
  }
}

extension EditedEssay {
  /// Stretches of an essay at random: from two to sixty words within a paragraph.
  static func passages(of essay: Essay, count: Int, seed: UInt64) -> [TextRange] {
    var generator = SeededGenerator(seed: seed)
    let paragraphs = Array(essay.paragraphs).filter { $0.text.utf8.count > 20 }
    var ranges: [TextRange] = []
    while ranges.count < count {
      let paragraph = paragraphs[Int.random(in: 0..<paragraphs.count, using: &generator)]
      let bytes = Array(paragraph.text.utf8)
      let starts = [0] + bytes.indices.dropLast().filter { bytes[$0] == 0x20 }.map { $0 + 1 }
      let first = Int.random(in: 0..<starts.count, using: &generator)
      let length = Int.random(in: 2...60, using: &generator)
      guard first + 1 < starts.count else { continue }
      let end = first + length < starts.count ? starts[first + length] - 1 : bytes.count
      let base = paragraph.range.lowerBound.utf8Offset
      ranges.append(TextRange(utf8Offsets: base + starts[first]..<base + end))
    }
    return ranges
  }
}

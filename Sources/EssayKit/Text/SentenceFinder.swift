/// Finds where the sentences of an essay end.
///
/// A full stop ends a sentence, or stands for an abbreviation, an initial, an ordinal; which of these is decided by the
/// word before it and the one after it. The rules are those of Kiss and Strunk's survey of the cues
/// (*Unsupervised Multilingual Sentence Boundary Detection*, Computational Linguistics 32:4, 2006), with lists of
/// abbreviations by language in place of trained ones.
struct SentenceFinder {
  private let essay: Essay
  private let rules: SentenceRules

  init(_ essay: Essay) {
    self.essay = essay
    rules = SentenceRules.rules(of: essay.language)
  }

  /// The sentences of all leaves.
  func layer() -> SentenceLayer {
    var text = essay.text
    return Bytes.with(&text) { layer($0) }
  }

  private func layer(_ bytes: Bytes) -> SentenceLayer {
    let layers = essay.storage.layers
    var layer = SentenceLayer()
    let estimate = bytes.count / 100
    layer.lowers.reserveCapacity(estimate)
    layer.uppers.reserveCapacity(estimate)
    layer.leaves.reserveCapacity(estimate)
    layer.firsts = [Int32](repeating: 0, count: layers.leaves.count)
    layer.counts = layer.firsts

    var isHeading = [Bool](repeating: true, count: layers.leaves.count)
    for leaf in layers.paragraphs {
      isHeading[Int(leaf)] = false
      let record = layers.blocks[Int(layers.leaves[Int(leaf)])]
      let range = Int(record.lower)..<Int(record.upper)
      layer.firsts[Int(leaf)] = Int32(truncatingIfNeeded: layer.lowers.count)
      switch record.kind {
      case .paragraph, .verse:
        split(bytes, range) { layer.append($0, leaf) }
      default:
        layer.append(range, leaf)
      }
    }
    layer.paragraphSentenceCount = layer.lowers.count
    for leaf in isHeading.indices where isHeading[leaf] {
      let record = layers.blocks[Int(layers.leaves[leaf])]
      layer.firsts[leaf] = Int32(truncatingIfNeeded: layer.lowers.count)
      layer.append(Int(record.lower)..<Int(record.upper), Int32(truncatingIfNeeded: leaf))
    }
    return layer
  }

  /// Divides a paragraph and hands over each sentence, without the white space around it.
  private func split(_ bytes: Bytes, _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    let end = range.upperBound
    var start = skipSpace(bytes, range.lowerBound, to: end)
    var parentheses = Parentheses()
    var isDivided = false
    var position = start
    while true {
      position = bytes.first(of: Self.candidates, from: position, to: end)
      guard position < end else { break }
      if bytes[position] == UInt8(ascii: "(") {
        parentheses.open(at: position, isSentenceStart: position == start, in: bytes, to: end)
        position += 1
        continue
      }
      guard let mark = Terminator(bytes, position, to: end, closesAfterSpace: rules.spacesBeforeMarks) else {
        position = min(end, nextScalar(bytes, position))
        continue
      }
      position = mark.end
      let next = skipSpace(bytes, mark.end, to: end)
      guard next < end else { break }
      guard next > mark.end || mark.needsNoSpace else { continue }
      if parentheses.covers(mark.start) { continue }
      if rules.endsSentence(mark, in: bytes, sentenceStart: start, next: next, limit: end) {
        body(start..<mark.end)
        isDivided = true
        start = next
        position = next
      }
    }
    var upper = end
    while upper > start, isSpaceByte(bytes[upper - 1]) { upper -= 1 }
    if upper > start {
      body(start..<upper)
    } else if !isDivided {
      // A paragraph of nothing but white space has a sentence, too, an empty one.
      body(range.lowerBound..<range.lowerBound)
    }
  }

  private static let candidates = ByteSet(".!?(", 0x80...0xff)

  private func skipSpace(_ bytes: Bytes, _ start: Int, to end: Int) -> Int {
    var position = start
    while position < end {
      let width = spaceWidth(bytes, position)
      if width == 0 { break }
      position += width
    }
    return min(position, end)
  }
}

extension SentenceLayer {
  fileprivate mutating func append(_ range: Range<Int>, _ leaf: Int32) {
    lowers.append(Int32(truncatingIfNeeded: range.lowerBound))
    uppers.append(Int32(truncatingIfNeeded: range.upperBound))
    leaves.append(leaf)
    counts[Int(leaf)] += 1
  }
}

/// Parentheses within a sentence: no sentence ends inside them.
///
/// One that begins a sentence, or that nothing closes, is none of these.
private struct Parentheses {
  private var end = -1
  private var isUnclosed = false

  mutating func open(at position: Int, isSentenceStart: Bool, in bytes: Bytes, to limit: Int) {
    guard position >= end, !isSentenceStart, !isUnclosed else { return }
    var depth = 0
    var next = position
    while next < limit {
      if bytes[next] == UInt8(ascii: "(") { depth += 1 }
      if bytes[next] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 {
          end = next
          return
        }
      }
      next += 1
    }
    // No later one in the paragraph closes at this depth either.
    isUnclosed = true
  }

  func covers(_ position: Int) -> Bool { position < end }
}

/// The marks that may end a sentence, with the quotation marks and brackets that close after them.
struct Terminator {
  let start: Int
  /// The end of the marks themselves.
  let marksEnd: Int
  /// The end of what closes after them.
  let end: Int
  let isFullStop: Bool
  let isEllipsis: Bool
  let closesQuotation: Bool
  /// Whether the marks are of a script that puts no space between sentences.
  let needsNoSpace: Bool

  init?(_ bytes: Bytes, _ start: Int, to limit: Int, closesAfterSpace: Bool) {
    var position = start
    var stops = 0
    var others = 0
    var isWide = false
    while position < limit {
      let byte = bytes[position]
      if byte == UInt8(ascii: ".") {
        stops += 1
        position += 1
        if Self.isSpacedStop(bytes, position, to: limit) { position += 1 }
      } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
        others += 1
        position += 1
      } else if byte >= 0x80, let mark = Self.mark(bytes, position) {
        if mark.isEllipsis { stops += 3 } else { others += 1 }
        isWide = isWide || mark.isWide
        position += mark.width
      } else {
        break
      }
    }
    guard position > start else { return nil }
    self.start = start
    marksEnd = position
    var closesQuotation = false
    while position < limit {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        closesQuotation = true
        position += 1
      } else if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "*") {
        position += 1
      } else if let width = Self.closingQuoteWidth(bytes, position) {
        closesQuotation = true
        position += width
      } else if closesAfterSpace, case let space = spaceWidth(bytes, position), space > 0,
        let width = Self.guillemetWidth(bytes, position + space), position + space + width <= limit
      {
        closesQuotation = true
        position += space + width
      } else {
        break
      }
    }
    end = min(position, limit)
    isFullStop = stops == 1 && others == 0
    isEllipsis = stops > 1 && others == 0
    self.closesQuotation = closesQuotation
    needsNoSpace = isWide
  }

  /// Whether a full stop stands alone after a space, as in `. . .`.
  private static func isSpacedStop(_ bytes: Bytes, _ position: Int, to limit: Int) -> Bool {
    guard position + 1 < limit, bytes[position] == UInt8(ascii: " "), bytes[position + 1] == UInt8(ascii: ".") else {
      return false
    }
    let next = position + 2
    return next >= limit || !(isLetter(bytes[next]) || isDigit(bytes[next]) || bytes[next] >= 0x80)
  }

  private static func mark(_ bytes: Bytes, _ position: Int) -> (width: Int, isEllipsis: Bool, isWide: Bool)? {
    switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
    case (0xe2, 0x80, 0xa6): (3, true, false)  // …
    case (0xe2, 0x80, 0xbc), (0xe2, 0x81, 0x87), (0xe2, 0x81, 0x88), (0xe2, 0x81, 0x89): (3, false, false)  // ‼ ⁇ ⁈ ⁉
    case (0xe3, 0x80, 0x82), (0xef, 0xbc, 0x81), (0xef, 0xbc, 0x9f), (0xef, 0xbd, 0xa1): (3, false, true)  // 。！？｡
    case (0xd8, 0x9f, _), (0xdb, 0x94, _), (0xd6, 0x89, _): (2, false, false)  // ؟ ۔ ։
    case (0xe0, 0xa5, 0xa4), (0xe0, 0xa5, 0xa5): (3, false, false)  // । ॥
    default: nil
    }
  }

  /// The width of `”`, `’`, `»`, `›`, of `“`, `«` and `‹`, which close in German, or of `」`, `』`, `）`.
  private static func closingQuoteWidth(_ bytes: Bytes, _ position: Int) -> Int? {
    switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
    case (0xe2, 0x80, 0x9d), (0xe2, 0x80, 0x99), (0xe2, 0x80, 0x9c), (0xe2, 0x80, 0xba),
      (0xe2, 0x80, 0xb9):
      3
    case (0xe3, 0x80, 0x8d), (0xe3, 0x80, 0x8f), (0xef, 0xbc, 0x89): 3
    case (0xc2, 0xbb, _), (0xc2, 0xab, _): 2
    default: nil
    }
  }

  private static func guillemetWidth(_ bytes: Bytes, _ position: Int) -> Int? {
    if bytes[position] == 0xc2, bytes[position + 1] == 0xbb { return 2 }
    return bytes[position] == 0xe2 && bytes[position + 1] == 0x80 && bytes[position + 2] == 0xba ? 3 : nil
  }
}

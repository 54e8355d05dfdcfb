/// Finds quotation marks that belong together.
///
/// Straight marks open after white space or an opening bracket, and before a word after other punctuation or Chinese and
/// Japanese characters where none is open; they close after anything else. An apostrophe within or at the end of a word, and a foot or inch mark after a
/// number, are neither.
struct QuotationFinder {
  private let essay: Essay

  init(_ essay: Essay) {
    self.essay = essay
  }

  func layer() -> QuotationLayer {
    var text = essay.text
    let inline = Bytes.with(&text) { bytes in
      var found: [QuotationLayer.Record] = []
      let layers = essay.storage.layers
      for leaf in layers.leaves {
        let record = layers.blocks[Int(leaf)]
        guard record.kind.hasInlines else { continue }
        var line = QuotationLine(bytes, Int(record.lower)..<Int(record.upper), codes: codes(in: record))
        line.find()
        found.append(contentsOf: line.found)
      }
      return found
    }
    return QuotationLayer(records: merged(inline, with: blocks()))
  }

  /// Stretches of code and raw HTML in a leaf, whose quotation marks are none.
  private func codes(in block: BlockRecord) -> [Range<Int>] {
    let spans = essay.storage.layers.spans
    guard !spans.isEmpty else { return [] }
    return spans[spans.partition { $0.lower >= block.lower }..<spans.partition { $0.lower > block.upper }]
      .filter { $0.kind == .code || $0.kind == .html }
      .map { Int($0.lower)..<Int($0.upper) }
  }

  private func blocks() -> [QuotationLayer.Record] {
    var found: [QuotationLayer.Record] = []
    var ends: [Int32] = []
    let blocks = essay.storage.layers.blocks
    for (index, block) in blocks.enumerated() where block.kind == .blockQuote {
      while let end = ends.last, end <= index { ends.removeLast() }
      ends.append(block.end)
      found.append(
        QuotationLayer.Record(
          lower: block.lower, upper: block.upper, outerLower: block.lower, outerUpper: block.upper,
          depth: Int32(truncatingIfNeeded: ends.count), isBlock: true, isClosed: true))
    }
    return found
  }

  private func merged(
    _ inline: [QuotationLayer.Record], with blocks: [QuotationLayer.Record]
  ) -> [QuotationLayer.Record] {
    var all: [QuotationLayer.Record] = []
    all.reserveCapacity(inline.count + blocks.count)
    var next = 0
    for block in blocks {
      while next < inline.count, inline[next].outerLower < block.outerLower {
        all.append(inline[next])
        next += 1
      }
      all.append(block)
    }
    all.append(contentsOf: inline[next...])
    return all
  }
}

/// The quotation marks of one leaf.
private struct QuotationLine {
  private struct Open {
    var mark: Mark
    var index: Int
  }

  /// Marks by the pair that they belong to.
  private enum Mark {
    case straightDouble, straightSingle, double, single, low, guillemet, reversedGuillemet, singleGuillemet, corner
  }

  private let bytes: Bytes
  private let range: Range<Int>
  private var codes: ArraySlice<Range<Int>>
  private(set) var found: [QuotationLayer.Record] = []
  private var open: [Open] = []
  /// Records of marks that nothing closed.
  private var apostrophes: Set<Int> = []
  /// The straight mark that was last looked at, and whether it could open.
  private var lastMark = (position: -1, opens: false)

  init(_ bytes: Bytes, _ range: Range<Int>, codes: [Range<Int>]) {
    self.bytes = bytes
    self.range = range
    self.codes = codes[...]
  }

  private static let candidates = ByteSet("\"'", 0x80...0xff)

  mutating func find() {
    var position = range.lowerBound
    while true {
      position = bytes.first(of: Self.candidates, from: position, to: range.upperBound)
      guard position < range.upperBound else { break }
      while let code = codes.first, code.upperBound <= position { codes.removeFirst() }
      if let code = codes.first, code.contains(position) {
        position = code.upperBound
        continue
      }
      position = take(at: position)
    }
    for quotation in open { leaveUnclosed(quotation, at: range.upperBound) }
    if !apostrophes.isEmpty { removeApostrophes() }
  }

  /// Ends a quotation that no mark closes; a single mark was an apostrophe, then.
  private mutating func leaveUnclosed(_ quotation: Open, at position: Int) {
    if quotation.mark == .straightSingle || quotation.mark == .single {
      apostrophes.insert(quotation.index)
    } else {
      finish(quotation.index, at: position, end: position, isClosed: false)
    }
  }

  /// Takes out the records of marks that were apostrophes, which the depth of others was counted with.
  private mutating func removeApostrophes() {
    var kept: [QuotationLayer.Record] = []
    var ends: [Int32] = []
    for (index, quotation) in found.enumerated() where !apostrophes.contains(index) {
      while let end = ends.last, end <= quotation.outerLower { ends.removeLast() }
      ends.append(quotation.outerUpper)
      kept.append(quotation)
      kept[kept.count - 1].depth = Int32(truncatingIfNeeded: ends.count)
    }
    found = kept
  }

  /// Looks at the byte at a position; returns the position after it.
  private mutating func take(at position: Int) -> Int {
    switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
    case (UInt8(ascii: "\""), _, _): straightDouble(position)
    case (UInt8(ascii: "'"), _, _): straightSingle(position, width: 1, isCurly: false)
    case (0xe2, 0x80, 0x9c): return curlyDouble(position)
    case (0xe2, 0x80, 0x9d): return close([.double, .low], position, 3)
    case (0xe2, 0x80, 0x98): return begin(.single, position, 3)
    case (0xe2, 0x80, 0x99):
      straightSingle(position, width: 3, isCurly: true)
      return position + 3
    case (0xe2, 0x80, 0x9e): return begin(.low, position, 3)
    case (0xe2, 0x80, 0xb9): return begin(.singleGuillemet, position, 3)
    case (0xe2, 0x80, 0xba): return close([.singleGuillemet], position, 3)
    case (0xe3, 0x80, 0x8c): return begin(.corner, position, 3)
    case (0xe3, 0x80, 0x8d): return close([.corner], position, 3)
    case (0xc2, 0xab, _):
      return isOpen(.reversedGuillemet) ? close([.reversedGuillemet], position, 2) : begin(.guillemet, position, 2)
    case (0xc2, 0xbb, _):
      return isOpen(.guillemet) || !canOpen(position)
        ? close([.guillemet], position, 2) : begin(.reversedGuillemet, position, 2)
    default: return nextScalar(bytes, position)
    }
    return position + 1
  }

  private mutating func straightDouble(_ position: Int) {
    let opens = canOpen(position)
    if isOpen(.straightDouble), !opens || isSpace(after: position + 1) || isBetweenPunctuation(position) {
      _ = close([.straightDouble], position, 1)
    } else if opens ? !isSpace(after: position + 1) : isBeforeWordWithoutSpace(position) {
      _ = begin(.straightDouble, position, 1)
    }
  }

  /// A `“`, which opens in English and closes in German.
  private mutating func curlyDouble(_ position: Int) -> Int {
    isOpen(.low) ? close([.low], position, 3) : begin(.double, position, 3)
  }

  private mutating func straightSingle(_ position: Int, width: Int, isCurly: Bool) {
    let mark: Mark = isCurly ? .single : .straightSingle
    let after = position + width
    let opens = !isCurly && canOpen(position)
    if isOpen(mark) {
      let endsWord = !isWordByte(bytes[after], at: after) && !isSpace(before: position)
      if endsWord, !isPossessive(position, width: width, isCurly: isCurly) {
        _ = close([mark], position, width)
        return
      }
    }
    // A mark that opens nothing that is closed later was an apostrophe, too; that is found out at the end.
    if opens, !isElision(after), !isSpace(after: after), bytes[after] != UInt8(ascii: "'") {
      if !isDigit(bytes[after]) || !isOpen(mark) { _ = begin(mark, position, 1) }
    }
  }

  /// Whether a mark stands for letters or digits left out before a word, as in *'tis* and *the '20s*.
  private func isElision(_ start: Int) -> Bool {
    var end = start
    while end < range.upperBound, end - start < 8, isLetter(bytes[end]) || isDigit(bytes[end]) { end += 1 }
    guard end > start, bytes[end] != UInt8(ascii: "'") || bytes[start] | 0x20 == UInt8(ascii: "n") else { return false }
    if isDigit(bytes[start]) {
      let digits = bytes[end - 1] == UInt8(ascii: "s") ? end - 1 : end
      return digits - start == 2 && isDigit(bytes[start + 1])
    }
    return Self.elisions.contains(bytes.string(start..<end).lowercased())
  }

  private static let elisions: Set<String> = [
    "tis", "twas", "twere", "twill", "twould", "em", "n", "til", "bout", "cause", "neath", "gainst",
  ]

  /// Whether a mark after a final *s* is an apostrophe, as in *the workers' state*: one where a later mark closes the
  /// quotation just as well.
  private func isPossessive(_ position: Int, width: Int, isCurly: Bool) -> Bool {
    guard bytes[position - 1] | 0x20 == UInt8(ascii: "s"), bytes[position + width] == UInt8(ascii: " ") else {
      return false
    }
    var next = position + width
    while next < range.upperBound {
      let isMark =
        isCurly
        ? bytes[next] == 0xe2 && bytes[next + 1] == 0x80 && bytes[next + 2] == 0x99
        : bytes[next] == UInt8(ascii: "'")
      if isMark {
        if isSpace(before: next) { return false }
        if !isWordByte(bytes[next + width], at: next + width) { return true }
      }
      next += 1
    }
    return false
  }

  // MARK: Beginning and ending

  private func isOpen(_ mark: Mark) -> Bool { open.contains { $0.mark == mark } }

  private mutating func begin(_ mark: Mark, _ position: Int, _ width: Int) -> Int {
    // Nesting deeper than this is noise, and looking through it would cost.
    guard open.count < 16 else { return position + width }
    open.append(Open(mark: mark, index: found.count))
    found.append(
      QuotationLayer.Record(
        lower: Int32(truncatingIfNeeded: position + width), upper: 0,
        outerLower: Int32(truncatingIfNeeded: position), outerUpper: 0,
        depth: Int32(truncatingIfNeeded: open.count), isBlock: false, isClosed: false))
    return position + width
  }

  /// Closes the innermost quotation of one of the pairs, and those within it that weren't closed.
  private mutating func close(_ marks: [Mark], _ position: Int, _ width: Int) -> Int {
    guard let match = open.lastIndex(where: { marks.contains($0.mark) }) else { return position + width }
    for inner in open[(match + 1)...] { leaveUnclosed(inner, at: position) }
    finish(open[match].index, at: position, end: position + width, isClosed: true)
    open.removeSubrange(match...)
    return position + width
  }

  private mutating func finish(_ index: Int, at upper: Int, end: Int, isClosed: Bool) {
    found[index].upper = Int32(truncatingIfNeeded: upper)
    found[index].outerUpper = Int32(truncatingIfNeeded: end)
    found[index].isClosed = isClosed
  }

  // MARK: Neighbours

  /// Whether what stands before a mark lets it open: nothing, white space, an opening bracket, a dash, another mark.
  private mutating func canOpen(_ position: Int) -> Bool {
    let opens = mayOpen(position)
    lastMark = (position, opens)
    return opens
  }

  private func mayOpen(_ position: Int) -> Bool {
    guard position > range.lowerBound, !isSpace(before: position) else { return true }
    switch bytes[position - 1] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "-"), UInt8(ascii: "/"),
      UInt8(ascii: "="):
      return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // What lets the mark before this one open lets this one, too.
      return lastMark.position == position - 1 && lastMark.opens
    default:
      // “, ‘, „ and the long dashes
      guard bytes[position - 3] == 0xe2, bytes[position - 2] == 0x80 else { return false }
      return [0x93, 0x94, 0x98, 0x9c, 0x9e].contains(bytes[position - 1])
    }
  }

  /// Whether a mark stands before a word and after a punctuation mark of ASCII, as the third in `"a","b"`, or after a
  /// character of a script that puts no spaces between words.
  private func isBeforeWordWithoutSpace(_ position: Int) -> Bool {
    guard position > range.lowerBound, isWordByte(bytes[position + 1], at: position + 1) else { return false }
    return isPunctuation(bytes[position - 1]) || isIdeograph(before: position)
  }

  /// Whether a character of Chinese or Japanese stands before a mark, punctuation included.
  private func isIdeograph(before position: Int) -> Bool {
    // These characters take three bytes, from U+2E80 to U+D7FF and from U+F900 to U+FFFF, or four, from U+20000 on.
    guard position - 3 >= range.lowerBound else { return false }
    switch (bytes[position - 3], bytes[position - 2]) {
    case (0xe2, 0xba...0xbf), (0xe3...0xec, _), (0xed, 0x80...0x9f), (0xef, 0xa4...0xbf): return true
    default: return position - 4 >= range.lowerBound && bytes[position - 4] == 0xf0 && bytes[position - 3] >= 0xa0
    }
  }

  /// Whether a mark stands after something, and before punctuation that ends a phrase, as the second in `("-")`.
  private func isBetweenPunctuation(_ position: Int) -> Bool {
    !isSpace(before: position) && position > range.lowerBound && Self.phraseEnds.contains(bytes[position + 1])
  }

  private static let phraseEnds = CharacterSet(".,;:!?)]}-/")

  private func isSpace(before position: Int) -> Bool {
    guard position > range.lowerBound else { return false }
    if isSpaceByte(bytes[position - 1]) { return true }
    return spaceWidth(bytes, position - 2) == 2 || spaceWidth(bytes, position - 3) == 3
  }

  private func isSpace(after position: Int) -> Bool {
    position >= range.upperBound || spaceWidth(bytes, position) > 0
  }

  private func isWordByte(_ byte: UInt8, at position: Int) -> Bool {
    guard position < range.upperBound else { return false }
    return isLetter(byte) || isDigit(byte)
      || (byte >= 0x80 && CharacterClass(after: position, in: bytes, to: range.upperBound) == .other)
  }
}

/// Emphasis, by CommonMark's
/// [delimiter algorithm](https://spec.commonmark.org/0.31.2/#an-algorithm-for-parsing-nested-emphasis-and-links).
extension InlineParser {
  mutating func delimiterRun(_ bytes: Bytes, _ byte: UInt8, at position: Int, in range: Range<Int>) -> Int {
    var end = position
    while end < range.upperBound, bytes[end] == byte { end += 1 }
    let before = CharacterClass(before: position, in: bytes, from: range.lowerBound)
    let after = CharacterClass(after: end, in: bytes, to: range.upperBound)
    let isLeft = after != .space && (after != .punctuation || before != .other)
    let isRight = before != .space && (before != .punctuation || after != .other)
    let isStar = byte == UInt8(ascii: "*")
    push(
      byte, position..<end,
      canOpen: isLeft && (isStar || !isRight || before == .punctuation),
      canClose: isRight && (isStar || !isLeft || after == .punctuation))
    return end
  }

  /// A run of `~` or `^`, for what is struck out, superscript and subscript.
  mutating func scriptRun(_ bytes: Bytes, _ byte: UInt8, at position: Int, in range: Range<Int>) -> Int {
    var end = position
    while end < range.upperBound, bytes[end] == byte { end += 1 }
    let isKnown =
      switch (byte, end - position) {
      case (UInt8(ascii: "^"), 1): extensions.contains(.superscript)
      case (UInt8(ascii: "~"), 1): extensions.contains(.subscript)
      case (UInt8(ascii: "~"), 2): extensions.contains(.strikeout)
      default: false
      }
    guard isKnown else { return end }
    let before = CharacterClass(before: position, in: bytes, from: range.lowerBound)
    let after = CharacterClass(after: end, in: bytes, to: range.upperBound)
    countSpaces(bytes, to: position)
    push(byte, position..<end, canOpen: after != .space, canClose: before != .space)
    return end
  }

  /// Counts the spaces up to a run of `~` or `^`, without those that a backslash escapes.
  private mutating func countSpaces(_ bytes: Bytes, to end: Int) {
    var position = spaces.offset
    while position < end {
      if bytes[position] == UInt8(ascii: "\\") {
        let next = bytes[position + 1]
        if isPunctuation(next) || next == UInt8(ascii: " ") || isLineEnd(next) { position += 1 }
        if next == UInt8(ascii: "\r"), bytes[position + 1] == UInt8(ascii: "\n") { position += 1 }
      } else if isSpaceByte(bytes[position]) {
        spaces.count += 1
      }
      position += 1
    }
    spaces.offset = position
  }

  /// Leaves the spaces of code, raw HTML or a link's target uncounted, and returns the end of that.
  mutating func passingSpaces(_ bytes: Bytes, _ start: Int, _ end: Int) -> Int {
    guard hasScripts, end > start + 1 else { return end }
    countSpaces(bytes, to: start)
    spaces.offset = max(spaces.offset, end)
    return end
  }

  private mutating func push(_ byte: UInt8, _ range: Range<Int>, canOpen: Bool, canClose: Bool) {
    let lower = marks.count
    for position in range { mark(position..<position + 1, .literal) }
    guard canOpen || canClose else { return }
    delimiters.append(
      Delimiter(
        byte: byte, canOpen: canOpen, canClose: canClose, lower: lower, upper: marks.count, count: range.count,
        spaces: spaces.count, previous: lastDelimiter))
    if lastDelimiter >= 0 { delimiters[lastDelimiter].next = delimiters.count - 1 }
    lastDelimiter = delimiters.count - 1
  }

  /// Matches closing delimiters with opening ones, all of them after a given one.
  mutating func matchDelimiters(after bottom: Int) {
    guard lastDelimiter > bottom else { return }
    for index in openersBottom.indices { openersBottom[index] = bottom }
    var closer = lastDelimiter
    while delimiters[closer].previous > bottom { closer = delimiters[closer].previous }

    while closer >= 0 {
      let closing = delimiters[closer]
      guard closing.canClose else {
        closer = closing.next
        continue
      }
      let bottomIndex = Self.bottomIndex(closing)
      var opener = closing.previous
      let limit = max(bottom, openersBottom[bottomIndex])
      while opener > limit, !Self.matches(delimiters[opener], closing) { opener = delimiters[opener].previous }
      if opener > limit {
        closer = match(opener, closer)
        continue
      }
      openersBottom[bottomIndex] = closing.previous
      let next = closing.next
      if !closing.canOpen { removeDelimiter(closer) }
      closer = next
    }
    dropDelimiters(after: bottom)
  }

  /// Makes a pair of delimiters markup; returns the next closer to look at.
  private mutating func match(_ opener: Int, _ closer: Int) -> Int {
    let isScript = delimiters[closer].byte == UInt8(ascii: "~") || delimiters[closer].byte == UInt8(ascii: "^")
    let opening = delimiters[opener].upper - delimiters[opener].lower
    let closing = delimiters[closer].upper - delimiters[closer].lower
    let count = opening >= 2 && closing >= 2 ? 2 : 1
    let span: SpanRecordKind
    if isScript {
      span = delimiters[closer].byte == UInt8(ascii: "^") ? .superscript : count == 2 ? .strikeout : .subscript
    } else {
      span = count == 2 ? .strong : .emphasis
    }
    delimiters[opener].upper -= count
    set(delimiters[opener].upper, count, .open, span)
    set(delimiters[closer].lower, count, .close, span)
    delimiters[closer].lower += count

    delimiters[opener].next = closer
    delimiters[closer].previous = opener
    if opening == count { removeDelimiter(opener) }
    guard closing == count else { return closer }
    let next = delimiters[closer].next
    removeDelimiter(closer)
    return next
  }

  /// Makes the marks of matched delimiters one mark; the others of the pair become nothing.
  private mutating func set(_ index: Int, _ count: Int, _ kind: Mark.Kind, _ span: SpanRecordKind) {
    marks[index].upper = marks[index + count - 1].upper
    marks[index].kind = kind
    marks[index].span = span
  }

  private static func matches(_ opening: Delimiter, _ closing: Delimiter) -> Bool {
    guard opening.byte == closing.byte, opening.canOpen else { return false }
    if closing.byte == UInt8(ascii: "~") || closing.byte == UInt8(ascii: "^") {
      guard opening.count == closing.count else { return false }
      return opening.spaces == closing.spaces || opening.count == 2
    }
    // The rule of three: <https://spec.commonmark.org/0.31.2/#can-open-emphasis>, rules 9 and 10.
    guard closing.canOpen || opening.canClose else { return true }
    return closing.count % 3 == 0 || (opening.count + closing.count) % 3 != 0
  }

  /// Openers that didn't match one closer don't match a later one of the same kind.
  ///
  /// That holds for super- and subscript, too: where a space divides an opener from a closer, it divides it from all
  /// later ones.
  private static func bottomIndex(_ closing: Delimiter) -> Int {
    switch closing.byte {
    case UInt8(ascii: "*"): (closing.canOpen ? 3 : 0) + closing.count % 3
    case UInt8(ascii: "_"): 6 + (closing.canOpen ? 3 : 0) + closing.count % 3
    case UInt8(ascii: "~"): 11 + closing.count
    default: 14
    }
  }

  mutating func removeDelimiter(_ index: Int) {
    let previous = delimiters[index].previous
    let next = delimiters[index].next
    if previous >= 0 { delimiters[previous].next = next }
    if next >= 0 { delimiters[next].previous = previous } else { lastDelimiter = previous }
  }

  mutating func dropDelimiters(after bottom: Int) {
    lastDelimiter = bottom
    if bottom >= 0 { delimiters[bottom].next = -1 }
  }
}

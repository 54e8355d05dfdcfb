/// Code blocks, fenced and indented.
extension BlockParser {
  /// The fence of an open code block.
  struct Fence {
    /// `` ` `` or `~`, or 0 in an indented block.
    var mark: UInt8 = 0
    var count = 0
    var indent = 0
  }

  mutating func startFence(_ mark: UInt8, _ depth: Int) -> Start {
    let end = runEnd(of: mark, from: contentOffset)
    guard end - contentOffset >= 3 else { return .none }
    var infoLower = end
    while infoLower < lineEnd, isSpaceOrTab(bytes[infoLower]) { infoLower += 1 }
    let infoUpper = max(trimmedEnd, infoLower)
    if mark == UInt8(ascii: "`"), (infoLower..<infoUpper).contains(where: { bytes[$0] == mark }) { return .none }
    makeRoom(depth)
    var detail: Int32 = -1
    if infoUpper > infoLower {
      detail = Int32(truncatingIfNeeded: strings.count)
      strings.append(bytes.string(infoLower..<infoUpper))
    }
    openLeaf(.codeBlock, at: contentOffset, detail: detail, flags: .fenced)
    fence = Fence(mark: mark, count: end - contentOffset, indent: indent)
    contentEnd = trimmedEnd
    return .leaf
  }

  mutating func startIndentedCode() {
    openLeaf(.codeBlock, at: contentOffset, detail: -1)
    fence = Fence()
    advance(columns: 4)
    appendLiteralLine()
  }

  /// Goes on with the open code block; `false` where the line isn't part of it.
  mutating func continueCode() -> Bool {
    if fence.mark == 0 {
      if isBlank {
        advance(columns: 4)
        appendLiteralLine()
        noteBlankLine()
        return true
      }
      guard indent >= 4 else {
        closeLeaf()
        return false
      }
      advance(columns: 4)
      appendLiteralLine()
      return true
    }
    if indent < 4, bytes[contentOffset] == fence.mark, !isBlank {
      let end = runEnd(of: fence.mark, from: contentOffset)
      if end - contentOffset >= fence.count, isBlank(from: end) {
        contentEnd = trimmedEnd
        closeLeaf()
        return true
      }
    }
    advance(columns: min(indent, fence.indent))
    appendLiteralLine()
    return true
  }

  /// Takes the rest of the line as it is.
  mutating func appendLiteralLine() {
    let lower = tabRemainder > 0 ? offset + 1 : offset
    lines.append(
      Line(
        lower: Int32(truncatingIfNeeded: min(lower, lineEnd)), upper: Int32(truncatingIfNeeded: lineEnd),
        padding: Int32(truncatingIfNeeded: tabRemainder)))
    blocks[leaf].flags.insert(.hasLines)
    if !isBlank { contentEnd = lineEnd }
  }
}

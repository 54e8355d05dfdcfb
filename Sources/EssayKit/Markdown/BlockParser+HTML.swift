/// Blocks of raw HTML, by the seven [start and end conditions](https://spec.commonmark.org/0.31.2/#html-blocks) of
/// CommonMark.
extension BlockParser {
  mutating func startHTML(_ depth: Int) -> Start {
    let isText = leaf >= 0 && leafKind == .paragraph
    let kind = htmlBlockKind(from: contentOffset + 1)
    guard kind > 0, kind < 7 || !isText else { return .none }
    makeRoom(depth)
    openLeaf(.htmlBlock, at: contentOffset, flags: kind < 6 ? .endless : [])
    htmlKind = kind
    appendLiteralLine()
    endHTML()
    return .leaf
  }

  /// Goes on with the open HTML block; `false` where the line isn't part of it.
  mutating func continueHTML() -> Bool {
    if isBlank {
      noteBlankLine()
      if htmlKind >= 6 {
        closeLeaf()
        return true
      }
    }
    appendLiteralLine()
    endHTML()
    return true
  }

  /// Closes the open HTML block if the line meets its end condition.
  private mutating func endHTML() {
    guard endsHTML() else { return }
    blocks[leaf].flags.remove(.endless)
    closeLeaf()
  }

  private func endsHTML() -> Bool {
    switch htmlKind {
    case 1: Self.rawTextElements.contains { lineContains("</\($0)>") }
    case 2: lineContains("-->")
    case 3: lineContains("?>")
    case 4: lineContains(">")
    case 5: lineContains("]]>")
    default: false
    }
  }

  private func lineContains(_ text: String) -> Bool {
    let pattern = Array(text.utf8)
    guard offset + pattern.count <= lineEnd else { return false }
    return (offset...lineEnd - pattern.count).contains { matches(pattern, at: $0) }
  }

  /// Whether a pattern in small letters stands at an offset, whatever the case of the letters there.
  private func matches(_ pattern: [UInt8], at start: Int) -> Bool {
    for (index, byte) in pattern.enumerated() {
      let found = bytes[start + index]
      guard found == byte || (isLetter(found) && found | 0x20 == byte) else { return false }
    }
    return true
  }

  private func htmlBlockKind(from start: Int) -> Int {
    switch bytes[start] {
    case UInt8(ascii: "!"):
      if bytes[start + 1] == UInt8(ascii: "-"), bytes[start + 2] == UInt8(ascii: "-") { return 2 }
      if matches(Array("[cdata[".utf8), at: start + 1) { return bytes[start + 2] == UInt8(ascii: "C") ? 5 : 0 }
      return isLetter(bytes[start + 1]) ? 4 : 0
    case UInt8(ascii: "?"): return 3
    default: break
    }
    let isClosing = bytes[start] == UInt8(ascii: "/")
    let nameStart = isClosing ? start + 1 : start
    guard isLetter(bytes[nameStart]) else { return 0 }
    var nameEnd = nameStart
    while nameEnd < lineEnd, isLetter(bytes[nameEnd]) || isDigit(bytes[nameEnd]) { nameEnd += 1 }
    let name = bytes.string(nameStart..<nameEnd).lowercased()
    let after = bytes[nameEnd]
    let endsName = nameEnd >= lineEnd || isSpaceOrTab(after) || after == UInt8(ascii: ">")
    if !isClosing, endsName, Self.rawTextElements.contains(name) { return 1 }
    if endsName || (after == UInt8(ascii: "/") && bytes[nameEnd + 1] == UInt8(ascii: ">")),
      Self.blockElements.contains(name)
    {
      return 6
    }
    let end = HTMLTag.end(in: bytes, from: start - 1, to: lineEnd)
    return end > 0 && isBlank(from: end) ? 7 : 0
  }

  static let rawTextElements = ["script", "pre", "style", "textarea"]

  static let blockElements: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
    "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}

/// Link definitions, which stand at the start of a paragraph.
extension BlockParser {
  /// Takes the link definitions off the start of a paragraph.
  ///
  /// One that holds nothing else is no paragraph.
  mutating func takeLinkDefinitions(_ block: Int) {
    let lower = Int(blocks[block].lower)
    guard lower < lines.count, bytes[Int(lines[lower].lower)] == UInt8(ascii: "[") else { return }
    var text: [UInt8] = []
    var starts: [Int] = []
    for line in lines[lower...] {
      starts.append(text.count)
      bytes.append(Int(line.lower)..<Int(line.upper), to: &text)
      text.append(UInt8(ascii: "\n"))
    }
    let end = Bytes.with(text) { content in
      var position = 0
      while let next = readDefinition(content, from: position) { position = next }
      return position
    }
    guard end > 0 else { return }
    let taken = starts.firstIndex { $0 >= end } ?? starts.count
    if lower + taken == lines.count {
      lines.removeSubrange(lower...)
      blocks[block].kind = .linkDefinitions
    } else {
      // The paragraph begins after its definitions.
      blocks[block].lower = Int32(truncatingIfNeeded: lower + taken)
      blocks[block].sourceLower = lines[lower + taken].lower
    }
  }

  /// Reads a definition that begins at an offset of a paragraph's text; returns the start of the line after it.
  private mutating func readDefinition(_ text: Bytes, from start: Int) -> Int? {
    let limit = text.count
    guard start < limit, let label = LinkSyntax.label(in: text, from: start, to: limit),
      text[label.end] == UInt8(ascii: ":")
    else { return nil }
    let destinationStart = LinkSyntax.spaceEnd(in: text, from: label.end + 1, to: limit)
    guard destinationStart < limit,
      let destination = LinkSyntax.destination(in: text, from: destinationStart, to: limit),
      destination.end > destinationStart
    else { return nil }
    var end = lineEnd(text, from: destination.end)
    var title: Range<Int>?
    let titleStart = LinkSyntax.spaceEnd(in: text, from: destination.end, to: limit)
    if titleStart > destination.end, titleStart < limit,
      let part = LinkSyntax.title(in: text, from: titleStart, to: limit),
      let after = lineEnd(text, from: part.end)
    {
      title = part.content
      end = after
    }
    guard let end else { return nil }
    let key = LinkLabel.normalised(text.string(label.content))
    if definitions[key] == nil {
      definitions[key] = Int32(truncatingIfNeeded: links.count)
      links.append(
        LinkRecord(
          destination: Unescaping.string(text, destination.content), title: title.map { Unescaping.string(text, $0) }))
    }
    return end
  }

  /// The start of the next line if nothing but white space is left of this one.
  private func lineEnd(_ text: Bytes, from start: Int) -> Int? {
    var position = start
    while isSpaceOrTab(text[position]) { position += 1 }
    return position < text.count && text[position] == UInt8(ascii: "\n") ? position + 1 : nil
  }
}

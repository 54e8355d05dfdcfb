import EssayKit

/// Runs tile the text, and whatever the source no control of it reaches a terminal.
func fuzzLayout(_ bytes: [UInt8]) {
  let source = String(decoding: bytes, as: UTF8.self)
  guard let essay = try? Essay(markdown: source, extensions: .all) else { return }
  var position = 0
  for run in essay.runs() {
    let range = run.range.utf8Offsets
    check(range.lowerBound == position, "a run at \(range), expected at \(position)")
    position = range.upperBound
    for annotation in run.annotations {
      check(
        annotation.range.lowerBound <= run.range.lowerBound && run.range.upperBound <= annotation.range.upperBound,
        "an annotation at \(annotation.range.utf8Offsets) of the run at \(range)")
    }
  }
  check(position == essay.range.utf8Count, "runs end at \(position) of \(essay.range.utf8Count)")
  checkTerminal(PlainTextRenderer(options: .init(width: 20)).render(essay))
  checkTerminal(PlainTextRenderer(options: .init(showsCitations: true, showsAddresses: true)).render(essay))
  checkTerminal(TerminalRenderer(options: .init(width: 30, styling: .none)).render(essay))
  checkTerminal(
    withoutSequences(
      TerminalRenderer(options: .init(styling: .colors, hasHyperlinks: true, showsCitations: true)).render(essay)))
  check(essay.outline.size.paragraphs == essay.paragraphs.count, "paragraphs of the outline")
  var text = 0
  while text <= essay.range.utf8Count {
    let saved = essay.readingPosition(at: TextPosition(utf8Offset: text))
    let place = essay.place(of: saved).position
    check(place <= essay.range.upperBound, "a reading position at \(place)")
    text += max(1, essay.range.utf8Count / 3)
  }
}

private func checkTerminal(_ text: String) {
  for scalar in text.unicodeScalars where scalar != "\n" {
    check(
      scalar.value >= 0x20 && !(0x7f..<0xa0).contains(scalar.value), "the control U+\(String(scalar.value, radix: 16))")
  }
}

/// The text without the sequences that a renderer writes: those of styles and of links.
private func withoutSequences(_ text: String) -> String {
  var kept = String.UnicodeScalarView()
  var scalars = text.unicodeScalars[...]
  while let scalar = scalars.popFirst() {
    guard scalar == "\u{1b}" else {
      kept.append(scalar)
      continue
    }
    switch scalars.popFirst() {
    case "[":
      while let next = scalars.popFirst(), next != "m" {
        check(next == ";" || ("0"..."9").contains(next), "a sequence that isn't one of styles")
      }
    case "]":
      check(scalars.starts(with: "8;;".unicodeScalars), "a sequence that isn't one of links")
      while let next = scalars.popFirst(), next != "\u{1b}" {
        check((0x20..<0x7f).contains(next.value), "a control in the address of a link")
      }
      check(scalars.popFirst() == "\\", "an open sequence of a link")
    default: fatalError("broken: an unknown sequence")
    }
  }
  return String(kept)
}

/// The normalised form of any source reads as the same text with the same blocks and markup.
func fuzzNormalised(_ bytes: [UInt8]) {
  let source = String(decoding: bytes, as: UTF8.self)
  for extensions in [MarkdownExtensions.all, .commonMark] {
    guard let essay = try? Essay(markdown: source, extensions: extensions) else { continue }
    let written = MarkdownRenderer(form: .normalized).render(essay)
    do {
      let again = try Essay(markdown: written, extensions: extensions)
      check(again.text == essay.text, "the text of\n\(written)\nis\n\(again.text)\ninstead of\n\(essay.text)")
      check(
        shape(again) == shape(essay), "the blocks of\n\(written)\nare\n\(shape(again))\ninstead of\n\(shape(essay))")
      check(again.metadata == essay.metadata, "the metadata of\n\(written)")
    } catch {
      fatalError("broken: the normalised form doesn't read back: \(error)\n\(written)")
    }
  }
}

private func shape(_ essay: Essay) -> [String] {
  var shape: [String] = []
  var blocks = essay.blocks.reversed().map { (block: $0, depth: 0) }
  while let (block, depth) = blocks.popLast() {
    // Links carry their addresses in this form, so that definitions are gone.
    if case .linkDefinitions = block.kind { continue }
    shape.append("\(depth) \(block.kind)")
    var inlines = block.inlines.reversed().map { (inline: $0, depth: 1) }
    while let (inline, depth) = inlines.popLast() {
      shape.append("\(String(repeating: "·", count: depth)) \(inline.kind) at \(inline.range.utf8Offsets)")
      inlines += inline.children.reversed().map { ($0, depth + 1) }
    }
    blocks += block.children.reversed().map { ($0, depth + 1) }
  }
  return shape
}

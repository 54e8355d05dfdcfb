import EssayKit

/// Any bytes are an essay or an error at a place; of an essay, every layer fits the text and the source.
func fuzzMarkdown(_ bytes: [UInt8]) {
  for extensions in [MarkdownExtensions.all, .commonMark] {
    do {
      checkEssay(try Essay(utf8: bytes, extensions: extensions))
    } catch {
      check(error.location.line >= 1 && error.location.column >= 1, "location \(error)")
      check(!error.description.isEmpty, "an error without words")
      guard case .invalidUTF8(let byte, let offset) = error.kind else {
        check(extensions.contains(.frontMatter), "\(error) without front matter")
        continue
      }
      check(String(validating: bytes, as: UTF8.self) == nil, "well-formed UTF-8 was refused")
      // At the end of a cut-off character there is no byte.
      check(offset == bytes.count || bytes[offset] == byte, "no byte \(byte) at \(offset)")
      if let essay = try? Essay(markdown: String(decoding: bytes, as: UTF8.self), extensions: extensions) {
        checkEssay(essay)
      }
    }
  }
}

func checkEssay(_ essay: Essay) {
  let text = Array(essay.text.utf8)
  let source = Array(essay.markdown.utf8)
  check(essay.range.utf8Offsets == 0..<text.count, "range of the text")
  checkLeaves(essay, text)
  checkSections(essay)
  checkBlocks(essay, text, source)
  checkSentences(essay, text)
  checkQuotations(essay)
  checkSourceMap(essay, text, source)
}

/// Leaves tile the text, with a line feed between each and the next.
private func checkLeaves(_ essay: Essay, _ text: [UInt8]) {
  var position = 0
  var isFirst = true
  for section in essay.sections {
    var leaves = Array(section.paragraphs)
    if let heading = section.heading { leaves.insert(heading, at: 0) }
    for leaf in leaves {
      if !isFirst {
        check(position < text.count && text[position] == UInt8(ascii: "\n"), "no line feed at \(position)")
        position += 1
      }
      isFirst = false
      let range = leaf.range.utf8Offsets
      check(range.lowerBound == position, "leaf at \(range), expected at \(position)")
      position = range.upperBound
      check(leaf.text.utf8.count == range.count, "leaf's text")
      check(essay[leaf.citation]?.range == leaf.range, "\(leaf.citation) isn't the paragraph that it cites")
      check(leaf.citation == Citation(leaf.citation.description), "\(leaf.citation) doesn't read back")
      check(leaf.section == section && leaf.block.paragraph == leaf, "leaf's section or block")
      check(leaf.number == leaf.citation.paragraph, "leaf's number")
    }
  }
  check(position == text.count, "leaves end at \(position) of \(text.count)")
}

private func checkSections(_ essay: Essay) {
  var end = 0
  for (index, section) in essay.sections.enumerated() {
    let range = section.range.utf8Offsets
    check(range.lowerBound >= end, "section begins at \(range) before \(end)")
    end = range.upperBound
    check(essay.section(section.number) == section, "section \(section.number)")
    check(essay[section.citation]?.range == section.range, "citation of section \(section.number)")
    check(section.number == index || section.number == index + 1, "number of section \(index)")
    check(section.title.utf8.count <= range.count, "title")
    _ = section.numeral
    if let parent = section.parent { check(parent.level < section.level, "parent's level") }
  }
}

private func checkBlocks(_ essay: Essay, _ text: [UInt8], _ source: [UInt8]) {
  var open = essay.blocks.reversed().map { (block: $0, outer: Block?.none) }
  while let (block, outer) = open.popLast() {
    let range = block.range.utf8Offsets
    let sourceRange = block.sourceRange.utf8Offsets
    check(block.parent == outer, "parent of \(block.kind)")
    check(
      range.upperBound <= text.count && sourceRange.upperBound <= source.count,
      "\(block.kind) at \(range), \(sourceRange)")
    if let outer {
      let outerSource = outer.sourceRange.utf8Offsets
      check(
        outer.range.lowerBound <= block.range.lowerBound && block.range.upperBound <= outer.range.upperBound,
        "\(block.kind) at \(range) in \(outer.kind) at \(outer.range.utf8Offsets)")
      check(
        outerSource.lowerBound <= sourceRange.lowerBound && sourceRange.upperBound <= outerSource.upperBound,
        "\(block.kind) of \(sourceRange) in \(outer.kind) of \(outerSource)")
    }
    checkInlines(block, source)
    var previous = sourceRange.lowerBound
    for child in block.children {
      check(child.sourceRange.lowerBound.utf8Offset >= previous, "\(child.kind) before the block before it")
      previous = child.sourceRange.lowerBound.utf8Offset
    }
    open += block.children.reversed().map { ($0, block) }
  }
}

private func checkInlines(_ block: Block, _ source: [UInt8]) {
  var open = block.inlines.reversed().map { (inline: $0, outer: block.range, outerSource: block.sourceRange) }
  while let (inline, outer, outerSource) = open.popLast() {
    let range = inline.range
    check(
      outer.lowerBound <= range.lowerBound && range.lowerBound <= range.upperBound
        && range.upperBound <= outer.upperBound, "\(inline.kind) at \(range.utf8Offsets) in \(outer.utf8Offsets)")
    let sourceRange = inline.sourceRange
    check(
      sourceRange.lowerBound <= sourceRange.upperBound && sourceRange.upperBound.utf8Offset <= source.count,
      "\(inline.kind) of \(sourceRange.utf8Offsets)")
    check(
      outerSource.lowerBound <= sourceRange.lowerBound && sourceRange.upperBound <= outerSource.upperBound,
      "\(inline.kind) of \(sourceRange.utf8Offsets) in \(outerSource.utf8Offsets) of the source")
    if case .noteReference = inline.kind {
      guard let note = inline.note, case .note = note.kind else { fatalError("broken: a mark without a note") }
    }
    var position = range.lowerBound
    for child in inline.children {
      check(child.range.lowerBound >= position, "\(child.kind) before the one before it")
      position = child.range.upperBound
    }
    open += inline.children.reversed().map { ($0, range, sourceRange) }
  }
}

/// Sentences stand within their paragraphs, in order, and leave out nothing but white space.
private func checkSentences(_ essay: Essay, _ text: [UInt8]) {
  var count = 0
  for paragraph in essay.paragraphs {
    let range = paragraph.range.utf8Offsets
    var position = range.lowerBound
    for (index, sentence) in paragraph.sentences.enumerated() {
      let place = sentence.range.utf8Offsets
      check(position <= place.lowerBound && place.upperBound <= range.upperBound, "sentence at \(place) in \(range)")
      check(isSpace(text[position..<place.lowerBound]), "text between sentences before \(place)")
      position = place.upperBound
      check(sentence.number == index + 1 && sentence.paragraph == paragraph, "number of the sentence at \(place)")
      check(essay[sentence.citation]?.range == sentence.range, "\(sentence.citation) isn't the sentence that it cites")
      if !place.isEmpty { check(essay.sentence(at: sentence.range.lowerBound) == sentence, "sentence at \(place)") }
      count += 1
    }
    check(isSpace(text[position..<range.upperBound]), "text after the last sentence of \(range)")
    check(!paragraph.sentences.isEmpty, "a paragraph without a sentence at \(range)")
  }
  check(essay.sentences.count == count, "\(essay.sentences.count) sentences, of paragraphs \(count)")
}

private func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
}

private func checkQuotations(_ essay: Essay) {
  var start = essay.range.lowerBound
  for quotation in essay.quotations {
    let range = quotation.range
    let outer = quotation.outerRange
    check(
      start <= outer.lowerBound && outer.lowerBound <= range.lowerBound && range.lowerBound <= range.upperBound
        && range.upperBound <= outer.upperBound && outer.upperBound <= essay.range.upperBound,
      "quotation at \(range.utf8Offsets), \(outer.utf8Offsets) after \(start)")
    start = outer.lowerBound
    check(quotation.depth >= 1, "depth \(quotation.depth)")
    if !essay.text.isEmpty { check(quotation.citation != nil, "a quotation that can't be cited") }
    check(quotation.text.utf8.count == range.utf8Count, "quotation's text")
  }
}

/// Each byte of the text comes from bytes of the source, in order, and each character stands whole on both sides.
private func checkSourceMap(_ essay: Essay, _ text: [UInt8], _ source: [UInt8]) {
  var lower = 0
  for offset in text.indices {
    guard let range = essay.sourceRange(of: TextRange(utf8Offsets: offset..<offset + 1))?.utf8Offsets else {
      fatalError("broken: no source of \(offset)")
    }
    check(lower <= range.lowerBound && range.upperBound <= source.count, "\(offset) comes from \(range) after \(lower)")
    lower = range.lowerBound
    if range.count == 1, text[offset] != source[range.lowerBound] {
      check(
        text[offset] == UInt8(ascii: " ") && [10, 13, 9, 32].contains(source[range.lowerBound])
          || text[offset] == 10 || text[offset] == 9 || source[range.lowerBound] == 0
          || (source[range.lowerBound] == 9 && text[offset] == 32),
        "\(text[offset]) at \(offset) from \(source[range.lowerBound]) at \(range.lowerBound)")
    }
  }
  var position = TextPosition(utf8Offset: 0)
  for offset in 0...source.count {
    guard let next = essay.textPosition(of: SourcePosition(utf8Offset: offset)) else {
      fatalError("broken: no text of \(offset)")
    }
    check(
      position <= next && next <= essay.range.upperBound, "\(offset) of the source shows at \(next) after \(position)")
    position = next
  }
  for paragraph in essay.paragraphs {
    check(isWhole(paragraph.sourceRange.utf8Offsets, in: source), "paragraph \(paragraph.citation) cuts a character")
    check(
      isWhole(paragraph.range.utf8Offsets, in: text), "paragraph \(paragraph.citation) cuts a character of the text")
  }
  for sentence in essay.sentences {
    check(isWhole(sentence.sourceRange.utf8Offsets, in: source), "sentence \(sentence.citation) cuts a character")
    check(isWhole(sentence.range.utf8Offsets, in: text), "sentence \(sentence.citation) cuts a character of the text")
  }
}

private func isWhole(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
  [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xc0 != 0x80 }
}

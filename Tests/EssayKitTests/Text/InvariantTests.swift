import EssayKit
import Testing

/// What holds of every essay, on texts that no one would write.
@Suite struct InvariantTests {
  static let seeds: [UInt64] = [1, 2, 8, 114, 131, 213]
  static let extensions: [MarkdownExtensions] = [.all, .default, .commonMark]

  static func essays(_ seed: UInt64, count: Int = 60) -> [Essay] {
    var noise = MarkdownNoise(seed: seed)
    return (0..<count).compactMap { number in
      try? Essay(markdown: noise.text(), extensions: extensions[number % extensions.count])
    }
  }

  /// All leaves of text in reading order, headings of sections included.
  static func leaves(_ essay: Essay) -> [Paragraph] {
    essay.sections.flatMap { section in (section.heading.map { [$0] } ?? []) + section.paragraphs }
  }

  static func allBlocks(_ essay: Essay) -> [Block] {
    var all: [Block] = []
    var waiting = Array(essay.blocks.reversed())
    while let block = waiting.popLast() {
      all.append(block)
      waiting.append(contentsOf: block.children.reversed())
    }
    return all
  }

  static func allInlines(_ essay: Essay) -> [Inline] {
    var all: [Inline] = []
    var waiting = Array(allBlocks(essay).flatMap(\.inlines).reversed())
    while let inline = waiting.popLast() {
      all.append(inline)
      waiting.append(contentsOf: inline.children.reversed())
    }
    return all
  }

  static func isWithin<Bound>(_ inner: Range<Bound>, _ outer: Range<Bound>) -> Bool {
    inner.lowerBound >= outer.lowerBound && inner.upperBound <= outer.upperBound
  }

  static func isWhite(_ text: Substring) -> Bool { text.allSatisfy(\.isWhitespace) }

  static func areBoundaries(_ range: Range<Int>, of text: String) -> Bool {
    let utf8 = Array(text.utf8)
    return [range.lowerBound, range.upperBound].allSatisfy { $0 == utf8.count || utf8[$0] & 0xc0 != 0x80 }
  }

  @Test(arguments: seeds) func `leaves tile the reading text with one line feed between them`(seed: UInt64) {
    for essay in Self.essays(seed) {
      let leaves = Self.leaves(essay)
      var end = -1
      for leaf in leaves {
        #expect(leaf.range.lowerBound.utf8Offset == end + 1)
        if end >= 0 { #expect(Array(essay.text.utf8)[end] == UInt8(ascii: "\n")) }
        end = leaf.range.upperBound.utf8Offset
      }
      #expect(max(end, 0) == essay.text.utf8.count, "\(essay.markdown.debugDescription)")
    }
  }

  @Test(arguments: seeds) func `sentences lie in order within their paragraph, with white space between them`(
    seed: UInt64
  ) {
    for essay in Self.essays(seed) {
      for leaf in Self.leaves(essay) {
        var end = leaf.range.lowerBound
        #expect(!leaf.sentences.isEmpty)
        for (index, sentence) in leaf.sentences.enumerated() {
          #expect(sentence.number == index + 1)
          #expect(sentence.paragraph == leaf)
          #expect(end <= sentence.range.lowerBound && sentence.range.upperBound <= leaf.range.upperBound)
          #expect(Self.isWhite(essay[end..<sentence.range.lowerBound]))
          end = sentence.range.upperBound
        }
        #expect(Self.isWhite(essay[end..<leaf.range.upperBound]))
      }
    }
  }

  @Test(arguments: seeds) func `every range lies on characters of the text and of the source`(seed: UInt64) {
    for essay in Self.essays(seed) {
      let blocks = Self.allBlocks(essay)
      let inlines = Self.allInlines(essay)
      let quotations = essay.quotations
      let ranges =
        blocks.map(\.range) + inlines.map(\.range) + essay.sentences.map(\.range) + quotations.map(\.range)
        + quotations.map(\.outerRange) + essay.sections.map(\.range)
      let sources =
        blocks.map(\.sourceRange) + inlines.map(\.sourceRange) + essay.sentences.map(\.sourceRange)
        + quotations.map(\.sourceRange) + essay.sections.map(\.sourceRange) + essay.paragraphs.map(\.sourceRange)
      for range in ranges {
        #expect(Self.isWithin(range, essay.range), "\(essay.markdown.debugDescription)")
        #expect(Self.areBoundaries(range.utf8Offsets, of: essay.text), "\(essay.markdown.debugDescription)")
      }
      for range in sources {
        #expect(
          Self.isWithin(range.utf8Offsets, 0..<essay.markdown.utf8.count), "\(essay.markdown.debugDescription)")
        #expect(Self.areBoundaries(range.utf8Offsets, of: essay.markdown), "\(essay.markdown.debugDescription)")
      }
    }
  }

  @Test(arguments: seeds) func `blocks and markup lie within what is around them and after what is before`(
    seed: UInt64
  ) {
    for essay in Self.essays(seed) {
      let source = Comment(rawValue: "\(essay.markdown.debugDescription)")
      for block in Self.allBlocks(essay) {
        var end = block.sourceRange.lowerBound
        for child in block.children {
          #expect(child.parent == block, source)
          #expect(Self.isWithin(child.range, block.range) || child.range.isEmpty, source)
          #expect(Self.isWithin(child.sourceRange, block.sourceRange), source)
          #expect(child.sourceRange.lowerBound >= end, source)
          end = child.sourceRange.upperBound
        }
        for inline in block.inlines { #expect(Self.isWithin(inline.range, block.range), source) }
        if !block.inlines.isEmpty, let paragraph = block.paragraph {
          #expect(paragraph.block == block, source)
        }
      }
      for inline in Self.allInlines(essay) {
        var end = inline.range.lowerBound
        for child in inline.children {
          #expect(Self.isWithin(child.range, inline.range), source)
          #expect(Self.isWithin(child.sourceRange, inline.sourceRange), source)
          #expect(child.range.lowerBound >= end, source)
          end = child.range.upperBound
        }
      }
    }
  }

  @Test(arguments: seeds) func `the source map rises and leads back`(seed: UInt64) throws {
    for essay in Self.essays(seed) {
      let source = Comment(rawValue: "\(essay.markdown.debugDescription)")
      var last = 0
      for offset in 0..<essay.text.utf8.count {
        let range = try #require(essay.sourceRange(of: TextRange(utf8Offsets: offset..<offset + 1))).utf8Offsets
        #expect(range.lowerBound >= last, source)
        #expect(range.upperBound <= essay.markdown.utf8.count, source)
        last = range.lowerBound
      }
      var lastText = TextPosition(utf8Offset: 0)
      for offset in 0...essay.markdown.utf8.count {
        let position = try #require(essay.textPosition(of: SourcePosition(utf8Offset: offset)))
        #expect(position >= lastText && position.utf8Offset <= essay.text.utf8.count, source)
        lastText = position
      }
      #expect(essay.textPosition(of: SourcePosition(utf8Offset: essay.markdown.utf8.count + 1)) == nil)
      #expect(essay.sourceRange(of: TextRange(utf8Offsets: 0..<essay.text.utf8.count + 1)) == nil)
      for sentence in essay.sentences where !sentence.range.isEmpty {
        let lower = try #require(essay.textPosition(of: sentence.sourceRange.lowerBound))
        #expect(lower == sentence.range.lowerBound, source)
      }
    }
  }

  @Test(arguments: seeds) func `every position has a citation, which names a passage around it`(seed: UInt64) throws {
    for essay in Self.essays(seed, count: 30) where !essay.sections.isEmpty {
      for offset in 0...essay.text.utf8.count where !essay.text.isEmpty {
        let position = TextPosition(utf8Offset: offset)
        let citation = try #require(essay.citation(at: position))
        let passage = try #require(essay[citation])
        let paragraph = try #require(essay.paragraph(at: position))
        #expect(Citation(citation.description) == citation)
        #expect(essay.citation(of: passage.range) == citation, "\(essay.markdown.debugDescription)")
        #expect(Self.isWithin(passage.range, paragraph.range))
        #expect(passage.range.lowerBound <= position || paragraph.sentences.first?.range == passage.range)
      }
      #expect(essay.citation(at: TextPosition(utf8Offset: essay.text.utf8.count + 1)) == nil)
      #expect(essay.citation(at: TextPosition(utf8Offset: -1)) == nil)
    }
  }

  @Test(arguments: seeds) func `offsets in UTF-16 and in scalars lead back to the position`(seed: UInt64) {
    for essay in Self.essays(seed, count: 30) {
      for index in essay.text.unicodeScalars.indices {
        let position = essay.position(of: index)
        #expect(essay.index(of: position) == index)
        #expect(essay.position(utf16Offset: essay.utf16Offset(of: position)) == position)
        #expect(essay.position(unicodeScalarOffset: essay.unicodeScalarOffset(of: position)) == position)
        #expect(essay.utf16Offset(of: position) == essay.text.utf16.distance(from: essay.text.startIndex, to: index))
      }
    }
  }

  @Test(arguments: seeds) func `line ends and a byte order mark change nothing but the source`(seed: UInt64) throws {
    var noise = MarkdownNoise(seed: seed)
    for number in 0..<60 {
      let text = noise.text(lineEnds: ["\n", "\n", "\n\n", "  \n"])
      let extensions = Self.extensions[number % 3]
      guard !text.hasPrefix("\u{feff}"), let essay = try? Essay(markdown: text, extensions: extensions) else {
        continue
      }
      for other in [
        text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"), "\u{feff}" + text,
      ] {
        let same = try Essay(markdown: other, extensions: extensions)
        #expect(same.text == essay.text, "\(text.debugDescription)")
        #expect(Self.allBlocks(same).map(\.kind) == Self.allBlocks(essay).map(\.kind), "\(text.debugDescription)")
        #expect(Self.allBlocks(same).map(\.range) == Self.allBlocks(essay).map(\.range))
        #expect(Self.allInlines(same).map(\.kind) == Self.allInlines(essay).map(\.kind), "\(text.debugDescription)")
        #expect(Self.allInlines(same).map(\.range) == Self.allInlines(essay).map(\.range))
        #expect(same.sentences.map(\.range) == essay.sentences.map(\.range))
      }
    }
  }

  @Test(arguments: seeds) func `a text in HTML holds no markup of its own unless it is trusted`(seed: UInt64) {
    for essay in Self.essays(seed) {
      let html = HTMLRenderer().render(essay)
      #expect(!html.contains("<div>") && !html.contains("<!--") && !html.contains("<x>") && !html.contains("<b>"))
    }
  }
}

import EssayKit
import Testing

/// The laws that collections and hashable types must keep.
@Suite struct CollectionTests {
  static let source = """
    # A *b* `c`

    One. Two "three" **four *five* six** [seven](/u).

    > - eight
    >   - nine
    > - ten

    ---

    ## B

    [^n]: Note.
    """

  @Test func `parts, blocks and inline markup keep the laws of collections`() throws {
    for essay in [try Essay(markdown: Self.source), try Essay(markdown: ""), Essay()] {
      expectRandomAccessLaws(essay.sections)
      expectRandomAccessLaws(essay.paragraphs)
      expectRandomAccessLaws(essay.sentences)
      expectRandomAccessLaws(essay.quotations)
      for section in essay.sections {
        expectRandomAccessLaws(section.paragraphs)
        expectRandomAccessLaws(section.sentences)
        expectCollectionLaws(section.blocks)
      }
      for paragraph in essay.paragraphs {
        expectRandomAccessLaws(paragraph.sentences)
        expectCollectionLaws(paragraph.inlines)
        for inline in paragraph.inlines { expectCollectionLaws(inline.children) }
      }
      expectCollectionLaws(essay.blocks)
      for block in essay.blocks { expectCollectionLaws(block.children) }
    }
  }

  @Test func `essays are equal by their source and the way of reading it`() throws {
    let other = Self.source + "\n"
    expectHashableLaws(
      classes: [
        [try Essay(markdown: Self.source), try Essay(markdown: Self.source), try Essay(utf8: Array(Self.source.utf8))],
        [try Essay(markdown: other), try Essay(markdown: other)],
        [try Essay(markdown: Self.source, extensions: .commonMark)],
        [try Essay(markdown: Self.source, extensions: .all)],
      ])
  }

  @Test func `parts of equal essays are equal where they are the same part`() throws {
    let first = try Essay(markdown: Self.source)
    let second = try Essay(markdown: Self.source)
    expectHashableLaws(classes: zip(first.sections, second.sections).map { [$0, $1] })
    expectHashableLaws(classes: zip(first.paragraphs, second.paragraphs).map { [$0, $1] })
    expectHashableLaws(classes: zip(first.sentences, second.sentences).map { [$0, $1] })
    expectHashableLaws(classes: zip(first.quotations, second.quotations).map { [$0, $1] })
    expectHashableLaws(classes: zip(first.blocks, second.blocks).map { [$0, $1] })
    expectHashableLaws(
      classes: zip(first.paragraphs[0].inlines, second.paragraphs[0].inlines).map { [$0, $1] })
  }

  @Test func `places are equal and ordered by their offsets, citations by what they name`() throws {
    expectHashableLaws(classes: (0..<4).map { [TextPosition(utf8Offset: $0), TextPosition(utf8Offset: $0)] })
    expectHashableLaws(classes: (0..<4).map { [SourcePosition(utf8Offset: $0), SourcePosition(utf8Offset: $0)] })
    expectHashableLaws(
      classes: [
        ["6.12.3", "VI.12.3", "6.12.3-3"], ["6.12.3-5", "6.12.3–5"], ["6.12"], ["6"], ["6.0"], ["6-7"],
      ] as [[Citation]])
    expectHashableLaws(classes: [[SourceLocation(line: 1, column: 2)], [SourceLocation(line: 2, column: 1)]])
  }
}

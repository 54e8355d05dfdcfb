import EssayKit
import Testing

@Suite struct RunsTests {
  /// What must hold, found by asking at every byte.
  private struct Expected: Equatable {
    var range: Range<Int>
    var annotations: [Annotation]
    var marksBefore: [Annotation] = []
    var marksAfter: [Annotation] = []
  }

  private func annotations(of essay: Essay) -> [Annotation] {
    var all = essay.quotations.map { Annotation(.quotation($0), over: $0.range) }
    func add(_ inlines: Siblings<Inline>) {
      for inline in inlines {
        all.append(Annotation(.inline(inline), over: inline.range))
        add(inline.children)
      }
    }
    func add(_ blocks: Siblings<Block>) {
      for block in blocks {
        add(block.inlines)
        add(block.children)
      }
    }
    add(essay.blocks)
    return all
  }

  private func expected(_ essay: Essay, _ range: Range<Int>, _ all: [Annotation]) -> [Expected] {
    let sorted = all.enumerated().sorted { first, second in
      let left = first.element.range.utf8Offsets
      let right = second.element.range.utf8Offsets
      return (left.lowerBound, -left.upperBound, first.offset) < (right.lowerBound, -right.upperBound, second.offset)
    }.map(\.element)
    let covering = sorted.filter { !$0.isMark }
    let marks = sorted.filter { $0.isMark }
    let leaves = leafRanges(of: essay)
    var found: [Expected] = []
    func holding(_ offset: Int) -> [Annotation] {
      covering.filter { $0.range.utf8Offsets.contains(offset) }
    }
    for (number, leaf) in leaves.enumerated() {
      if number > 0, range.contains(leaf.lowerBound - 1) {
        found.append(Expected(range: leaf.lowerBound - 1..<leaf.lowerBound, annotations: holding(leaf.lowerBound - 1)))
      }
      func standing(at offset: Int) -> [Annotation] { marks.filter { $0.range.utf8Offsets.lowerBound == offset } }
      if leaf.isEmpty {
        let isInside = range.contains(leaf.lowerBound) || leaf.lowerBound == range.upperBound
        // The end of a range that ends with a separator isn't the paragraph after it.
        let isAfterSeparator = leaf.lowerBound == range.upperBound && !range.isEmpty
        guard isInside, !isAfterSeparator else { continue }
        found.append(
          Expected(range: leaf, annotations: holding(leaf.lowerBound), marksBefore: standing(at: leaf.lowerBound)))
        continue
      }
      let part = leaf.clamped(to: range)
      guard !part.isEmpty else { continue }
      for offset in part {
        let before = offset == leaf.lowerBound ? standing(at: offset) : []
        let after = standing(at: offset + 1)
        let annotations = holding(offset)
        if let last = found.last, last.range.upperBound == offset, offset > part.lowerBound,
          last.annotations == annotations, last.marksAfter.isEmpty
        {
          found[found.count - 1].range = last.range.lowerBound..<offset + 1
          found[found.count - 1].marksAfter = after
        } else {
          found.append(
            Expected(
              range: offset..<offset + 1, annotations: annotations, marksBefore: before, marksAfter: after))
        }
      }
    }
    return found
  }

  private func leafRanges(of essay: Essay) -> [Range<Int>] {
    var found: [Range<Int>] = []
    func add(_ blocks: Siblings<Block>) {
      for block in blocks {
        if let paragraph = block.paragraph { found.append(paragraph.range.utf8Offsets) }
        add(block.children)
      }
    }
    add(essay.blocks)
    return found
  }

  private func actual(_ runs: Runs) -> [Expected] {
    runs.map {
      Expected(
        range: $0.range.utf8Offsets, annotations: $0.annotations, marksBefore: $0.marksBefore,
        marksAfter: $0.marksAfter)
    }
  }

  @Test(arguments: 0..<150)
  func `runs of random texts are those that a look at every byte finds`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let essay = try Essay(markdown: RandomSource.markdown(&random))
    let count = essay.text.utf8.count
    let own = annotations(of: essay)
    let added = (0..<Int.random(in: 0...12, using: &random)).map { number in
      let first = Int.random(in: 0...count, using: &random)
      let second = Bool.random(using: &random) ? first : Int.random(in: 0...count, using: &random)
      return Annotation(id: "\(number)", over: TextRange(utf8Offsets: min(first, second)..<max(first, second)))
    }
    #expect(actual(essay.runs(adding: Annotations(added))) == expected(essay, 0..<count, own + added))
    for _ in 0..<6 {
      let first = Int.random(in: 0...count, using: &random)
      let second = Int.random(in: 0...count, using: &random)
      let range = min(first, second)..<max(first, second)
      let runs = essay.runs(in: TextRange(utf8Offsets: range), adding: Annotations(added))
      #expect(actual(runs) == expected(essay, range, own + added), "\(range) of \(essay.text)")
    }
  }

  @Test func `runs of the essay tile it and are those that a look at every byte finds, section by section`() throws {
    let essay = Edition.whyRussiaIsntSocialist.essay
    let own = annotations(of: essay)
    #expect(essay.runs().map(\.text).joined() == essay.text)
    let section = try #require(essay.section(6))
    let near = own.filter { $0.range.overlaps(section.range) || section.range.contains($0.range.lowerBound) }
    let small = section.range.utf8Offsets.prefix(4000)
    #expect(
      actual(essay.runs(in: TextRange(utf8Offsets: small)))
        == expected(essay, small.lowerBound..<small.upperBound, near))
  }

  @Test func `marks in one place are told once, whichever way a text is cut in two`() throws {
    let essay = try Essay(markdown: "One[^1] two[^1].[^1]\n\n[^1]\n\n![](a.png)\n\n[^1]: Note\n")
    let count = essay.text.utf8.count
    func marks(_ range: Range<Int>) -> Int {
      essay.runs(in: TextRange(utf8Offsets: range)).reduce(0) { $0 + $1.marksBefore.count + $1.marksAfter.count }
    }
    #expect(marks(0..<count) == 5)
    for cut in 0...count { #expect(marks(0..<cut) + marks(cut..<count) == 5) }
  }

  @Test func `a run says what it is part of`() throws {
    let essay = try Essay(markdown: "# Head\n\nA “quote *in* it”.[^1]\n\n> Block\n\n[^1]: Note\n")
    let runs = Array(essay.runs())
    #expect(
      runs.map { String($0.text) } == ["Head", "\n", "A “", "quote ", "in", " it", "”.", "\n", "Block", "\n", "Note"])
    #expect(runs.map(\.isSeparator) == runs.map { $0.text == "\n" })
    #expect(runs.map(\.quotationDepth) == [0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0])
    #expect(runs[4].inlines.map(\.kind) == [.emphasis])
    #expect(runs[6].marksAfter.count == 1)
    #expect(runs[2].beginsParagraph && !runs[2].endsParagraph && runs[6].endsParagraph)
    #expect(runs[0].paragraph?.kind == .heading)
    #expect(runs[8].citation == "1.2.1")
  }

  @Test func `layers that aren't asked for neither show nor cut`() throws {
    let essay = try Essay(markdown: "A *b* “c” d")
    let whole = TextRange(utf8Offsets: 0..<1)
    let added: Annotations = [Annotation(id: "mine", over: whole)]
    #expect(essay.runs(layers: [], adding: added).map { String($0.text) } == ["A b “c” d"])
    #expect(essay.runs(layers: .custom, adding: added).map { String($0.text) } == ["A", " b “c” d"])
    #expect(essay.runs(layers: .inlines).map { String($0.text) } == ["A ", "b", " “c” d"])
    #expect(essay.runs(layers: .quotations).map { String($0.text) } == ["A b “", "c", "” d"])
  }

  @Test func `ranges outside the text and texts without content make no runs`() throws {
    #expect(Array(Essay().runs()).isEmpty)
    let essay = try Essay(markdown: "Text")
    #expect(Array(essay.runs(in: TextRange(utf8Offsets: 90..<99))).isEmpty)
    #expect(essay.runs(in: TextRange(utf8Offsets: -5..<99)).map { String($0.text) } == ["Text"])
  }

  @Test(arguments: 0..<40)
  func `annotations in a range are those that touch it`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let all = (0..<20).map { number in
      let lower = Int.random(in: 0..<50, using: &random)
      return Annotation(id: "\(number)", over: TextRange(utf8Offsets: lower..<lower + random.pick([0, 1, 3, 30])))
    }
    let sorted = Annotations(all)
    #expect(Set(sorted) == Set(all))
    for lower in 0..<50 {
      for length in [0, 1, 7] {
        let range = lower..<lower + length
        let expected = sorted.filter { annotation in
          let own = annotation.range.utf8Offsets
          if own.isEmpty { return own.lowerBound >= range.lowerBound && own.lowerBound <= range.upperBound }
          return range.isEmpty ? own.contains(lower) : own.overlaps(range)
        }
        #expect(sorted.touching(TextRange(utf8Offsets: range)) == expected)
      }
    }
  }
}

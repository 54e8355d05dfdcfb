import EssayKit
import Foundation
import Testing

@Suite struct PlacesTests {
  private static let markdown = """
    ---
    title: On *Reading*
    author: [Ann Author, Bob Writer]
    ---

    Before all.

    # One

    First sentence. Second sentence.

    Next paragraph.

    ## One point one

    Deeper.

    ### Deepest

    # Two

    Last paragraph.
    """

  private static let essay = (try? Essay(markdown: markdown)) ?? Essay()

  private var essay: Essay { Self.essay }

  @Test func `an outline is the tree of sections with their sizes`() {
    let outline = essay.outline
    #expect(outline.map(\.section.number) == [0, 1, 2, 3, 4])
    #expect(outline.map(\.depth) == [0, 0, 1, 2, 0])
    #expect(outline.map(\.ownSize.words) == [2, 7, 4, 1, 3])
    #expect(outline.map(\.size.words) == [2, 12, 5, 1, 3])
    #expect(outline.map(\.size.paragraphs) == [1, 3, 1, 0, 1])
    #expect(outline.map(\.size.sentences) == [1, 4, 1, 0, 1])
    #expect(outline.roots.map(\.section.number) == [0, 1, 4])
    #expect(outline.children(of: 1).map(\.section.number) == [2])
    #expect(outline.children(of: outline[2]).map(\.section.number) == [3])
    #expect(outline.children(of: 9).isEmpty)
    #expect(outline.size == Outline.Size(paragraphs: 5, sentences: 6, words: 17))
    #expect(abs(outline[1].share - 12.0 / 17) < 1e-12)
    #expect(abs(outline.roots.reduce(0) { $0 + $1.share } - 1) < 1e-12)
    #expect(Essay().outline.isEmpty)
  }

  @Test func `the outline of the essay adds up`() {
    let essay = Edition.whyRussiaIsntSocialist.essay
    let outline = essay.outline
    #expect(outline.size.paragraphs == essay.paragraphs.count)
    #expect(outline.size.sentences == essay.sentences.count)
    #expect(outline.size.words == essay.wordCount)
    #expect(outline.roots.reduce(0) { $0 + $1.size.words } == essay.wordCount)
  }

  @Test(arguments: [
    ("", 0), ("one two", 2), ("counter-revolution isn't 1,000 U.S.S.R.", 4), ("yes--no", 2), ("a — b", 2),
    ("and/or", 2),
    ("‘quoted’ “words”", 2), ("Böhm-Bawerk’s", 1), ("re\u{ad}form", 1), ("社会 and", 3), ("3.5 end. Next", 3),
    ("- 'tis -", 1),
  ])
  func `words are counted as people count them`(text: String, count: Int) throws {
    #expect(try Essay(markdown: "```\n\(text)\n```").wordCount == count)
  }

  @Test func `reading takes as long as the words at the given rate`() {
    #expect(essay.wordCount == 17)
    #expect(essay.readingTime(wordsPerMinute: 17) == 60)
    #expect(abs(essay.readingTime() - 17 / 238.0 * 60) < 1e-9)
    #expect(essay.section(1)?.wordCount == 7)
    #expect(essay.section(1)?.readingTime(wordsPerMinute: 14) == 30)
    #expect(essay.outline[1].size.readingTime(wordsPerMinute: 24) == 30)
    #expect(essay.readingTime(wordsPerMinute: 0) == .infinity)
    #expect(essay.paragraphs[1].wordCount == 4)
    #expect(essay.sentences[1].wordCount == 2)
  }

  @Test func `next and previous walk through each level and back`() {
    for essay in [essay, Edition.whyRussiaIsntSocialist.essay] {
      for (first, second) in zip(essay.sections, essay.sections.dropFirst()) {
        #expect(first.next?.number == second.number && second.previous?.number == first.number)
      }
      for (first, second) in zip(essay.paragraphs, essay.paragraphs.dropFirst()) {
        #expect(first.next?.range == second.range && second.previous?.range == first.range)
      }
      for (first, second) in zip(essay.sentences, essay.sentences.dropFirst()) {
        #expect(first.next?.range == second.range && second.previous?.range == first.range)
      }
      #expect(essay.sections.first?.previous == nil && essay.sections.last?.next == nil)
      #expect(essay.paragraphs.first?.previous == nil && essay.paragraphs.last?.next == nil)
      #expect(essay.sentences.first?.previous == nil && essay.sentences.last?.next == nil)
    }
  }

  @Test(
    arguments: [
      ("0", "1", nil), ("1", "2", "0"), ("1-2", "3", "0"), ("4", nil, "3"), ("0.1", "1.1", nil), ("1.2", "2.1", "1.1"),
      ("1.0", "1.1", "0.1"), ("2.1", "4.1", "1.2"), ("1.1.1", "1.1.2", "0.1.1"), ("1.1.1-2", "1.2.1", "0.1.1"),
      ("4.0.1", "4.1.1", "2.1.1"), ("9.1", nil, nil),
    ] as [(Citation, Citation?, Citation?)])
  func `citations have neighbours of their level`(place: Citation, next: Citation?, previous: Citation?) {
    #expect(place.next(in: essay) == next)
    #expect(place.previous(in: essay) == previous)
  }

  // MARK: Reading positions

  @Test func `a position is found exactly in the same text`() throws {
    for position in 0...essay.text.utf8.count {
      let saved = essay.readingPosition(at: TextPosition(utf8Offset: position))
      let found = essay.place(of: saved)
      #expect(found.position.utf8Offset == position)
      #expect(found.evidence == .words)
    }
    let long = Edition.whyRussiaIsntSocialist.essay
    for sentence in stride(from: 0, to: long.sentences.count, by: 23) {
      let place = long.sentences[sentence].range.lowerBound
      let found = long.place(of: long.readingPosition(at: place))
      #expect(found.position == place && found.evidence == .words)
    }
  }

  @Test func `a saved position says where it was`() throws {
    let place = try #require(essay["1.1.2"]?.range.lowerBound)
    let saved = essay.readingPosition(at: place)
    #expect(saved.citation == "1.1.2")
    #expect(saved.wordsBefore == ["Before", "all", "One", "First", "sentence"])
    #expect(saved.wordsAfter == ["Second", "sentence", "Next", "paragraph", "One", "point", "one", "Deeper"])
    // The text is 111 bytes long; 31 stand before the sentence, 19 of them in the section's 53.
    #expect(abs(saved.progress - Double(place.utf8Offset) / Double(essay.text.utf8.count)) < 1e-12)
    #expect(essay.readingPosition(at: TextPosition(utf8Offset: 9999)).progress == 1)
    #expect(essay.readingPosition(at: TextPosition(utf8Offset: -1)).progress == 0)
  }

  private func place(_ citation: String, after old: String, _ new: String) throws -> (String, ReadingPosition.Evidence)
  {
    let position = try #require(essay[citation]?.range.lowerBound)
    let changed = try Essay(markdown: Self.markdown.replacing(old, with: new))
    let found = changed.place(of: essay.readingPosition(at: position))
    return (String(changed[found.position..<changed.range.upperBound].prefix(12)), found.evidence)
  }

  @Test func `a position is found again after changes of the text`() throws {
    #expect(
      try place("1.1.2", after: "Before all.", "A long new beginning, with a new paragraph.\n\nThen all.") == (
        "Second sente", .someWords
      ))
    #expect(try place("1.1.2", after: "First sentence. ", "") == ("Second sente", .someWords))
    #expect(
      try place("1.1.2", after: "Second sentence.", "Another SENTENCE altogether.") == ("Another SENT", .someWords))
    #expect(try place("1.1.2", after: "First sentence. Second", "FIRST sentence — second") == ("second sente", .words))
    #expect(try place("1.1.2", after: "# One\n", "# 1. Erste\n") == ("Second sente", .someWords))
  }

  @Test func `where the words are gone the citation tells the place, and then the progress`() throws {
    let other = try Essay(markdown: "# A\n\nB c. D e.\n\nF g.\n\n# H\n\nI j.")
    func place(_ citation: Citation?, _ progress: Double, section: Double = 0) -> (String, ReadingPosition.Evidence) {
      let found = other.place(
        of: ReadingPosition(
          citation: citation, progress: progress, sectionProgress: section, wordsBefore: ["no", "such"],
          wordsAfter: ["words", "here"]))
      return (other.citation(at: found.position)?.description ?? "", found.evidence)
    }
    #expect(place("1.1.2", 0.9) == ("1.1.2", .citation))
    #expect(place("1.2.7", 0.9) == ("1.2.1", .citation))
    #expect(place("1.9.7", 0.9, section: 0.99) == ("1.2.1", .citation))
    #expect(place("7.1.1", 0.99) == ("2.1.1", .progress))
    #expect(place(nil, .nan) == ("1.0.1", .progress))
    #expect(Essay().place(of: essay.readingPosition(at: TextPosition(utf8Offset: 40))).position.utf8Offset == 0)
  }

  @Test func `of places with the same words the one with the nearest progress is found`() throws {
    let verse = "Same words again and again and once more for the refrain."
    let refrain = try Essay(markdown: Array(repeating: verse, count: 40).joined(separator: "\n\n"))
    for number in [1, 9, 20, 38] {
      let place = try #require(refrain["0.\(number)"]?.range.lowerBound)
      #expect(refrain.place(of: refrain.readingPosition(at: place)).position == place)
    }
  }

  @Test func `a position round-trips through JSON, and one that makes no sense does no harm`() throws {
    let saved = essay.readingPosition(at: TextPosition(utf8Offset: 40))
    let data = try JSONEncoder().encode(saved)
    #expect(try JSONDecoder().decode(ReadingPosition.self, from: data) == saved)
    let odd =
      #"{"progress": 7, "distance": 9223372036854775807, "wordsAfter": ["second", "sentence", "next", "paragraph"]}"#
    let read = try JSONDecoder().decode(ReadingPosition.self, from: Data(odd.utf8))
    #expect(read.progress == 1 && read.citation == nil)
    #expect(essay.citation(at: essay.place(of: read).position) == "1.1.2")
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(ReadingPosition.self, from: Data(#"{"progress": 1, "citation": "six"}"#.utf8))
    }
  }

  // MARK: Selections and links

  @Test func `a selection names and quotes itself`() throws {
    let start = try #require(essay["1.1.2"]?.range.lowerBound)
    let end = try #require(essay["1.2"]?.range.upperBound)
    let selection = Selection(in: essay, from: end, to: start)
    #expect(selection.text == "Second sentence.\nNext paragraph.")
    #expect(selection.citation == "1.1-2")
    #expect(selection.quotation == "“Second sentence. Next paragraph.” (Ann Author, Bob Writer, On *Reading*, 1.1-2)")
    let word = Selection(TextRange(utf8Offsets: start.utf8Offset..<start.utf8Offset + 7), in: essay)
    #expect(word.text == "Second")
    #expect(word.expanded(to: .sentence).text == "Second sentence.")
    #expect(word.expanded(to: .paragraph).citation == "1.1.1-2")
    #expect(word.expanded(to: .section).range == essay.section(1)?.range)
  }

  @Test func `a selection keeps to the text and to whole scalars`() throws {
    let essay = try Essay(markdown: "---\nlang: de\n---\n\nÖl é")
    #expect(Selection(TextRange(utf8Offsets: -4..<99), in: essay).text == "Öl é")
    #expect(Selection(TextRange(utf8Offsets: 1..<5), in: essay).text == "Öl")
    #expect(Selection(TextRange(utf8Offsets: 3..<4), in: essay).isEmpty)
    #expect(Selection(TextRange(utf8Offsets: 0..<3), in: essay).quotation == "„Öl“ (0.1.1)")
    #expect(Selection(TextRange(utf8Offsets: 0..<3), in: Essay()).quotation == "“”")
  }

  @Test(arguments: ["6", "6.12", "6.12.3", "6.12.3-5", "0.1", "6.0"] as [Citation])
  func `a citation round-trips through a link's fragment`(citation: Citation) {
    #expect(citation.fragment == "c\(citation)")
    #expect(Citation(fragment: citation.fragment) == citation)
    #expect(Citation(fragment: "#\(citation.fragment)") == citation)
  }

  @Test(arguments: ["", "#", "c", "6.12", "x6", "c6.", "##c6", "c six"])
  func `another fragment names no place`(fragment: String) {
    #expect(Citation(fragment: fragment) == nil)
  }
}

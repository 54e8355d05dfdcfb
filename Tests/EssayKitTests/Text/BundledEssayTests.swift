import EssayKit
import Testing

/// The bundled essay against what a reader of its source counts in it.
@Suite struct BundledEssayTests {
  let essay = Edition.whyRussiaIsntSocialist.essay

  @Test func `the digest is SHA-256`() {
    // FIPS 180-4's own examples.
    #expect(
      SHA256.hexadecimal(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hexadecimal(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  @Test func `the source is the file byte for byte`() {
    #expect(
      SHA256.hexadecimal(Array(essay.markdown.utf8))
        == "25d85002cdada2791bf3c977625c504d2163b86dd6fbab1a6f4b993ec3473996")
  }

  @Test func `the metadata is that of the front matter`() {
    let metadata = essay.metadata
    #expect(metadata.title == "Why Russia Isn't Socialist")
    #expect(metadata.authors == ["International Communist Party"])
    #expect(metadata.date == "1970")
    #expect(metadata.keywords == ["USSR"])
    #expect(metadata["keywords"] == "USSR")
    #expect(metadata.description?.hasPrefix("Originally published in 1970") == true)
    #expect(metadata.description?.hasSuffix("changes some of the original's formatting.") == true)
    #expect(metadata.entries.map(\.key) == ["title", "author", "date", "description", "keywords"])
    #expect(essay.language == .english)
  }

  static let sections: [(numeral: String, title: String, paragraphs: Int)] = [
    ("I.", "Russian Capitalism", 14), ("II.", "The October Revolution and the Russian Economy", 11),
    ("III:", "Isolation and Defeat for the Russian Proletariat", 9), ("IV:", "The Stalinist Counter-Revolution", 14),
    ("V:", "Socialism and State Capitalism", 20), ("VI:", "Socialism and Small Production", 22),
    ("VII:", "The False \"Communism\" of the Kolkhos", 15),
    ("VIII:", "All the Defects of Capitalist Agriculture with None of the Advantages", 14),
    ("IX:", "The Reality of Russian Capitalism", 20),
  ]

  @Test func `there are nine sections with their numerals, titles and paragraphs`() {
    #expect(essay.sections.map(\.number) == Array(1...9))
    #expect(essay.sections.map { $0.numeral.map(String.init) } == Self.sections.map { $0.numeral })
    #expect(essay.sections.map { String($0.title) } == Self.sections.map { $0.title })
    #expect(essay.sections.map(\.paragraphs.count) == Self.sections.map { $0.paragraphs })
    #expect(essay.sections.allSatisfy { $0.level == 2 && $0.parent == nil })
    #expect(essay.paragraphs.count == 139)
    #expect(essay.sections.map { String($0.heading?.text ?? "") } == Self.sections.map { "\($0.numeral) \($0.title)" })
  }

  @Test func `a paragraph says what it stands in and where`() {
    let kinds = Dictionary(grouping: essay.paragraphs, by: \.kind).mapValues { $0.map { $0.citation.description } }
    #expect(kinds[.blockQuote] == ["5.4", "5.8", "5.11", "5.13", "5.15", "6.16", "6.19"])
    #expect(kinds[.listItem] == ["6.10", "6.11", "6.12", "6.13", "6.14"])
    #expect(kinds[.paragraph]?.count == 127)
    #expect(Set(kinds.keys) == [.blockQuote, .listItem, .paragraph])
    #expect(essay.sections[5].heading?.kind == .heading)
    #expect(essay.sections[5].heading?.citation == "6.0")
  }

  @Test func `there are seven block quotes and one ordered list of five items`() throws {
    #expect(essay.blocks.filter { $0.kind == .blockQuote }.count == 7)
    let lists = essay.blocks.filter { $0.kind == .orderedList(start: 1, isTight: true) }
    let list = try #require(lists.first)
    #expect(lists.count == 1 && list.children.count == 5)
    #expect(list.children.allSatisfy { $0.kind == .listItem && $0.children.count == 1 })
    #expect(essay.blocks.count == 9 + 127 + 7 + 1)
    #expect(essay.blocks.allSatisfy { $0.attributes == nil })
  }

  @Test func `citations name passages of the text`() {
    #expect(essay["6.12.1"]?.text == "Private capitalism: whose rebirth goes back to the N.E.P.")
    #expect(essay["VI.12"]?.text == essay["6.12.1"]?.text)
    #expect(essay["6.0"]?.text == "VI: Socialism and Small Production")
    #expect(essay["5.3.1"]?.text == "Why Capitalism?")
    #expect(essay["9.12.3-5"]?.text.hasPrefix("The market is a place") == true)
    #expect(essay["9.12.3-5"]?.text.hasSuffix("production for profit.") == true)
    #expect(essay["5.14-15"]?.text.hasPrefix("And Lenin insists:\n\"Russia cannot") == true)
    #expect(essay["8-9"]?.range.upperBound == essay.range.upperBound)
    #expect(essay["3"]?.range == essay.sections[2].range)
  }

  @Test(arguments: [
    "0", "10", "1.15", "0.1", "6.23", "6.12.2", "6.22.6", "8-10", "6.20-23", "6.22.4-6", "9.21", "-1", "6.", "six", "",
  ])
  func `a citation that names no place gives nothing`(citation: String) {
    #expect(essay[citation] == nil)
  }

  // MARK: Sentences

  /// A line of the list of all sentences: the citation, the length in bytes, how the sentence begins and ends.
  ///
  /// The list was made from the source with other means than EssayKit's and checked by eye; it holds no more of the text
  /// than two words at either end.
  struct Anchor: Equatable {
    var citation: String
    var count: Int
    var first: String
    var last: String

    init?(line: String) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4, let count = Int(fields[1]) else { return nil }
      (citation, self.count, first, last) = (fields[0], count, fields[2], fields[3])
    }

    init(_ sentence: Sentence) {
      let words = sentence.text.split(separator: " ")
      citation = sentence.citation.description
      count = sentence.text.utf8.count
      first = words.prefix(2).joined(separator: " ")
      last = words.suffix(2).joined(separator: " ")
    }
  }

  @Test func `all 459 sentences begin and end where they should`() throws {
    let lines = try Fixture.lines("sentences.txt")
    let anchors = try lines.map { try #require(Anchor(line: $0)) }
    #expect(anchors.count == 459)
    #expect(essay.sentences.count == anchors.count)
    for (sentence, anchor) in zip(essay.sentences, anchors) { #expect(Anchor(sentence) == anchor) }
  }

  // MARK: Quotations

  @Test func `there are seven block quotes and 181 quotations in marks, four of them single`() {
    let inline = essay.quotations.filter { $0.kind == .inline }
    #expect(essay.quotations.filter { $0.kind == .block }.count == 7)
    // The title of section VII holds one of them.
    #expect(inline.count == 181)
    #expect(inline.filter { essay[$0.outerRange].hasPrefix("'") }.map(\.text).count == 4)
    #expect(essay.quotations.allSatisfy { $0.isClosed })
    #expect(inline.filter { $0.depth == 2 }.map { String($0.text) }.count == 2)
    // Each straight mark of the text belongs to one of them.
    #expect(essay.text.utf8.filter { $0 == UInt8(ascii: "\"") }.count == 2 * 177)
  }

  @Test func `quotations are cited, nested ones deeper`() {
    let nested = essay.quotations.filter { $0.depth == 2 }
    #expect(nested.map { $0.citation?.description } == ["5.11.2", "5.13.1"])
    #expect(nested.first?.text == "Soviet Socialist Republic")
    #expect(essay.quotations.first { $0.kind == .block }?.citation == "5.4.1")
    #expect(
      essay.quotations.filter { $0.kind == .block }.map { $0.citation?.description } == [
        "5.4.1", "5.8.1-3", "5.11.1-2", "5.13.1", "5.15.1", "6.16.1", "6.19.1",
      ])
  }

  // MARK: The way back to the source

  @Test func `slices of the source are the text once line breaks, marks and indentation are folded`() {
    for sentence in essay.sentences { #expect(Self.folded(essay, sentence.sourceRange) == String(sentence.text)) }
    for paragraph in essay.paragraphs { #expect(Self.folded(essay, paragraph.sourceRange) == String(paragraph.text)) }
  }

  /// A stretch of the source with each line break, and the quote mark or indentation after it, as one space.
  static func folded(_ essay: Essay, _ range: SourceRange) -> String {
    let source = Array(essay.markdown.utf8)[range.utf8Offsets]
    let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().map { number, line in
      let isMark: (UInt8) -> Bool = { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: " ") }
      return String(decoding: number == 0 ? line : line.drop(while: isMark), as: UTF8.self)
    }.joined(separator: " ")
  }
}

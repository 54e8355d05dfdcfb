import EssayKit

/// An essay with a preamble, sections, sentences and quotations, for hostile places to be looked up in.
let sampleEssay = Essay.sample

extension Essay {
  fileprivate static var sample: Essay {
    let markdown = """
      Before. “All” of it.

      # One

      First. Second! *Third?*

      > Quoted. “Twice.”

      - item
      - другой item

      # Two
      """
    guard let essay = try? Essay(markdown: markdown, extensions: .all) else { fatalError("the sample isn't an essay") }
    return essay
  }
}

/// Any text is a citation or a quote, or neither; one that is reads back equal, and any essay can be asked for it.
func fuzzCitation(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  if let citation = Citation(text) {
    check(Citation(citation.description) == citation, "\(citation) doesn't read back")
    check(Quote(text) != nil, "a citation that isn't a quote")
    checkCitation(citation)
  }
  if let quote = Quote(text) {
    check(Quote(quote.description) == quote, "\(quote) doesn't read back")
    checkCitation(quote.citation)
  }
  checkNumbers(bytes)
}

func checkCitation(_ citation: Citation) {
  for level in Citation.Level.allCases {
    check(citation.widened(to: level).level <= level || citation.level <= level, "\(citation) widened")
  }
  check(!(citation < citation), "\(citation) before itself")
  if let passage = sampleEssay[citation] {
    check(passage.range.upperBound <= sampleEssay.range.upperBound, "\(citation) is at \(passage.range)")
    check(passage.text.utf8.count == passage.range.utf8Count, "\(citation)'s text")
  }
}

/// Places made of any numbers, as a caller may make them, are looked up too.
private func checkNumbers(_ bytes: [UInt8]) {
  guard bytes.count >= 32 else { return }
  let numbers = (0..<4).map { number in
    bytes[number * 8..<number * 8 + 8].reduce(0) { $0 << 8 | Int($1) }
  }
  checkCitation(Citation(section: numbers[0], through: numbers[1]))
  checkCitation(Citation(section: numbers[0], paragraph: numbers[1], through: numbers[2]))
  checkCitation(Citation(section: numbers[0], paragraph: numbers[1], sentence: numbers[2], through: numbers[3]))
  checkCitation(Citation(section: numbers[0] & 3, paragraph: numbers[1], through: numbers[2]))
  checkCitation(Citation(section: numbers[0] & 3, paragraph: numbers[1] & 3, sentence: numbers[2], through: numbers[3]))
  checkRange(lower: min(numbers[0], numbers[1]), upper: max(numbers[0], numbers[1]))
  checkRange(lower: numbers[2] & 127, upper: max(numbers[2] & 127, numbers[3]))
  checkRange(lower: numbers[2] & 127, upper: max(numbers[2] & 127, numbers[3] & 127))
}

/// Any range can be asked for.
func checkRange(lower: Int, upper: Int) {
  let range = TextRange(utf8Offsets: lower..<upper)
  check(sampleEssay[range].utf8.count <= sampleEssay.range.utf8Count, "text of \(range)")
  _ = sampleEssay.sourceRange(of: range)
  _ = sampleEssay.paragraph(at: range.lowerBound)
  _ = sampleEssay.sentence(at: range.upperBound)
  _ = sampleEssay.textPosition(of: SourcePosition(utf8Offset: lower))
  _ = sampleEssay.location(of: SourcePosition(utf8Offset: upper))
  if let citation = sampleEssay.citation(of: range), let passage = sampleEssay[citation] {
    let isWithin = passage.range.lowerBound <= range.lowerBound
    check(isWithin || lower < 0, "\(citation) doesn't cover \(range.utf8Offsets)")
  }
}

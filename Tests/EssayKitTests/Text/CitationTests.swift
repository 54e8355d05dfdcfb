import EssayKit
import Testing

@Suite struct CitationTests {
  @Test(arguments: ["6", "6.12", "6.12.3", "6.12.3-5", "6.12-14", "0.1", "6.0", "6-7"])
  func `a citation round-trips through its description`(text: String) throws {
    let citation = try #require(Citation(text))
    #expect(citation.description == text)
    #expect(Citation(citation.description) == citation)
  }

  @Test(arguments: [
    ("VI.12.3", "6.12.3"), ("vi.12", "6.12"), ("IX", "9"), ("XL.1-2", "40.1-2"), ("6.12–14", "6.12-14"),
  ])
  func `roman sections and en dashes are read and written in arabic with a hyphen`(read: String, written: String) {
    #expect(Citation(read)?.description == written)
  }

  @Test(arguments: [
    "", ".", "6.", ".6", "6..3", "6.12.3.4", "IIII.1", "VX", "6.-1", "-1", "6.12-", "6.12-3", "6.12.0", "six", "6 .12",
    "6.VI", "99999999999999999999", "6.12.3-99999999999999999999", "+6", "٦.١",
  ])
  func `what names no place in any essay is not a citation`(text: String) {
    #expect(Citation(text) == nil)
  }

  @Test func `citations sort in reading order, the wider before the narrower that begins with it`() {
    let sorted: [Citation] = ["0.1", "6", "6.0", "6.2", "6.2.1", "6.2.1-3", "6.2.2", "6.2-4", "6.10", "7"]
    #expect(sorted.reversed().sorted().first == "0.1")
    #expect(
      sorted.shuffled().sorted()
        == [Citation]([
          "0.1", "6", "6.0", "6.2", "6.2-4", "6.2.1", "6.2.1-3", "6.2.2", "6.10", "7",
        ]))
  }

  @Test(arguments: ["5.5.1", "5.4.1 Socialism is … modern science", "9.5.4 by a factor of 62"])
  func `a quote round-trips through its description`(text: String) throws {
    let quote = try #require(Quote(text))
    #expect(quote.description == text)
  }

  @Test(arguments: ["", "5.4.1 ", "5.4.1 … end", "5.4.1 start …", "nowhere words"])
  func `an anchor without a place or with words missing is not a quote`(text: String) {
    #expect(Quote(text) == nil)
  }
}

import Testing

@testable import EssayKit

@Suite struct PlainCitationTests {
  @Test(arguments: [
    "1", "0", "6.12", "6.0", "6.12.3", "6.12.0", "6.12.3-5", "6.12.3-3", "6.12.5-3", "6.12-14", "6-7", "6.", ".6", "6-",
    "-6", "6..1", "6.1.2.3", "6-7-8", "6.1-2.3", "", "a", "6a", "VI.1", "6\u{2013}7", "123456789", "1.2.3 ", "00.01",
  ]) func `a citation read from bytes is the one read from a string, or left to it`(_ text: String) {
    var copy = text
    let plain = Bytes.with(&copy) { Citation(plain: $0, 0..<$0.count) }
    if let plain { #expect(plain == Citation(text)) }
  }

  @Test(arguments: [
    "1", "6.12", "6.12.3", "6.12.3-5", "6-7", "6.12.0", "", "6.12.3 words", "6.12.3 a … b", "6.12.3-5 a … b … c",
    "6.12.3 ", "6.12.3  a", "6.12.3 a ", "6.12.3 … b", "6.12.3 a …", "6.12.3 a… b", "6.12.3 a …b", "6.12.3 a  …  b",
    "6.12.3 \u{301}a", "VI.12.3 a … b", "6.12.3 a \u{2025} b", "six a", "6.12.3 \u{2026}", "6.12.3 “a” … «b»",
  ]) func `a quote read from bytes is the one read from a string`(_ text: String) {
    var copy = text
    let quote = Bytes.with(&copy) { Quote($0, 0..<$0.count) }
    #expect(quote == Quote(text))
  }
}

import Testing

@testable import EssayKit

@Suite struct ColumnWidthTests {
  // Widths by UAX #11 and UTS #51.
  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11ab}", 2),
    ("a\u{200b}b", 2), ("a\u{200d}b", 2), ("😀", 2), ("👩\u{200d}👩\u{200d}👧", 2), ("👍🏽", 2), ("🇫🇷", 2), ("🇫🇷🇩🇪", 4),
    ("❤\u{fe0f}", 2), ("❤", 1), ("1\u{fe0f}\u{20e3}", 2), ("—", 1), ("\u{fe0f}", 0), ("ก็", 1), ("", 0),
  ])
  func `a text takes up the columns that a terminal gives it`(text: String, columns: Int) {
    #expect(ColumnWidth.columns(of: text) == columns)
  }
}

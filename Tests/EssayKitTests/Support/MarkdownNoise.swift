/// Draws Markdown that no one would write, from pieces of all its constructs.
struct MarkdownNoise {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private static let starts = [
    "> ", ">", "- ", "* ", "+ ", "1. ", "2) ", "10. ", "# ", "## ", "    ", "  ", " ", "\t", "---", "***", "===", "```",
    "~~~", "<div>", "<!--", "-->", "<pre>", "</pre>", "   ", "-", "1.", "-\t", ">\t", "[a]: /u", "[b]: /v \"t\"", "<x>",
    "| ", "|", ": ", ":", "[^n]: ", "-|-", "|:-|-:|", "a|b",
  ]
  private static let pieces = [
    "*", "**", "_", "__", "`", "``", "[", "]", "(", ")", "![", "](/u)", "[a]", "[a][]", "<", ">", "<b>", "</b>",
    "<!-- x -->", "<http://x.y>", "<a@b.c>", "&amp;", "&#65;", "&nGt;", "&x;", "\\", "\\*", "\\ ", "a", "b ", "c", " ",
    "  ", "\"t\"", "'", "é", "e\u{301}", "👩‍👧", "שלום", "!", "?", ". ", "… ", "Mr. ", "A", "\t", "***", "~", "~~", "^",
    "^[", "[^n]", "{.c}", "{#i k=\"v\"}", "\0", "«", "»", "“", "”", "„", "‘", "’", "\u{a0}", "。", "(", ")", "|",
    "i.e. ",
    "1.", "\u{feff}",
  ]

  private mutating func pick(_ items: [String]) -> String { items[Int.random(in: 0..<items.count, using: &generator)] }

  private mutating func line() -> String {
    var line = ""
    for _ in 0..<Int.random(in: 0...3, using: &generator) { line += pick(Self.starts) }
    for _ in 0..<Int.random(in: 0...8, using: &generator) { line += pick(Self.pieces) }
    return line
  }

  /// A text of a few lines, which end in the given ways.
  mutating func text(lineEnds: [String] = ["\n", "\n", "\n\n", "  \n", "\r\n", "\r"]) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...8, using: &generator) { text += line() + pick(lineEnds) }
    return text + line()
  }
}

import EssayKit

/// Markdown with all kinds of blocks and markup, also empty ones, and few enough words that they often repeat.
enum RandomSource {
  private static let words = [
    "labour", "Labour-power", "value", "money", "Geld", "co-operative", "cooperative", "anti-co-operative", "Marx's",
    "isn't", "isnt", "Böhm", "bohm", "Ленин", "ленин", "U.S.S.R.", "1,000", "1000", "3.5", "the", "of", "workers'",
  ]
  private static let marks = [
    "*emphasis*", "**strong *both***", "`code value`", "[link](https://example.org)", "![](picture.png)", "[^1]",
    "\"quoted 'value' money\"", "“die „Labour“ value”", "~~out~~", "—", "...", "(", ")", "--", "\\\n",
  ]

  static func words(_ count: Int, _ random: inout SeededGenerator) -> String {
    (0..<count).map { _ in random.pick(words) }.joined(separator: " ")
  }

  static func paragraph(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...8, using: &random)).map { _ in
      Bool.random(using: &random) ? words(2, &random) : random.pick(marks)
    }.joined(separator: random.pick([" ", " ", ". "]))
  }

  static func markdown(_ random: inout SeededGenerator) -> String {
    var blocks: [String] = []
    for _ in 0..<Int.random(in: 1...9, using: &random) {
      let text = paragraph(&random).replacing("\\\n", with: "")
      switch Int.random(in: 0..<10, using: &random) {
      case 0: blocks.append("# \(words(2, &random))")
      case 1: blocks.append("#")
      case 2: blocks.append("> \(text)\n>\n> > \(words(3, &random))")
      case 3: blocks.append("- \(text)\n- \(words(1, &random))")
      case 4: blocks.append("![](empty.png)")
      case 5: blocks.append("```\n\(words(3, &random))\n```")
      case 6: blocks.append("| a | b |\n|---|---|\n| \(words(2, &random)) | |")
      default: blocks.append(paragraph(&random))
      }
    }
    return blocks.joined(separator: "\n\n") + "\n\n[^1]: \(words(2, &random))\n"
  }
}

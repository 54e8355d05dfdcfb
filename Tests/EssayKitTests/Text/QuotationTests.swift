import EssayKit
import Testing

@Suite struct QuotationTests {
  /// The quotations of a text: their words, with `>` before each for a level of depth beyond the first, and `…` after one
  /// that nothing closes.
  static func found(_ markdown: String) throws -> [String] {
    try Essay(markdown: markdown).quotations.filter { $0.kind == .inline }.map { quotation in
      String(repeating: ">", count: quotation.depth - 1) + quotation.text + (quotation.isClosed ? "" : "…")
    }
  }

  static let examples: [(String, [String])] = [
    // Straight
    (#"He said "yes" and "no"."#, ["yes", "no"]),
    (#""All of it.""#, ["All of it."]),
    (#"A ("so-called") b, ["x"], --"y"--, "z"?"#, ["so-called", "x", "y", "z"]),
    (#"She wrote "he said 'so' twice"."#, ["he said 'so' twice", ">so"]),
    (#"She wrote "he said 'so'"."#, ["he said 'so'", ">so"]),
    (#"'He said "so", I think.'"#, ["He said \"so\", I think.", ">so"]),
    (#"The 'market' decides."#, ["market"]),
    (#"Nothing here"#, []),
    // Apostrophes
    ("It isn't the workers' state, nor the boss's.", []),
    ("'Tis the '20s; rock 'n' roll o' the dogs' days.", []),
    ("Let 'em go 'til '68, or '17 at least.", []),
    ("He said 'so in '68' and 'never'.", ["so in '68", "never"]),
    ("He said 'yes and \"no\" left.", ["no"]),
    ("He said 'it isn't the workers' state' and left.", ["it isn't the workers' state"]),
    ("The workers' and the peasants' councils.", []),
    ("‘It isn’t the workers’ state,’ he said.", ["It isn’t the workers’ state,"]),
    ("The workers’ state isn’t here.", []),
    // Feet, inches, minutes, seconds
    (#"A board 6' 2" long and 3' wide, 12" deep."#, []),
    (#"He is 6'2" tall, she said "so"."#, ["so"]),
    (#"At 51° 28' 38" north."#, []),
    (#"It read "1917" and "5" there."#, ["1917", "5"]),
    // Curly
    ("“One ‘two’ three” four ‘five’.", ["One ‘two’ three", ">two", "five"]),
    ("“One “two” three”", ["One “two” three", ">two"]),
    // Other marks
    ("Elle dit « oui » et «non».", [" oui ", "non"]),
    ("Er sagt „ja“ und »nein« und ‚so‘.", ["ja", "nein"]),
    ("Он сказал: «„Да“, — и ушёл».", ["„Да“, — и ушёл", ">Да"]),
    ("Dice «lui disse “no” e basta».", ["lui disse “no” e basta", ">no"]),
    ("彼は「はい」と言った。", ["はい"]),
    ("Il dit ‹ ceci › ici.", [" ceci "]),
    // Across lines, markup and code
    ("He said \"yes\nand no\" then.", ["yes and no"]),
    ("He said \"*yes* and `no`\" then.", ["yes and no"]),
    ("> He said \"yes\n> and no\" then.", ["yes and no"]),
    ("Code `\"a\" 'b'` has none, <i title=\"x\">text</i> neither.", []),
    ("```\n\"a\"\n```", []),
    ("\\\"escaped\\\" marks read &quot;the same&quot;", ["escaped", "the same"]),
    // Unclosed
    ("He said \"yes and left.\n\nThen \"no\".", ["yes and left.…", "no"]),
    ("He said “yes and left.\n\nThen no.", ["yes and left.…"]),
    ("Er sagt „ja und ging.\n\nNein.", ["ja und ging.…"]),
    ("He said 'yes and left.", []),
    ("\"Outer 'inner\" and on.", ["Outer 'inner"]),
  ]

  @Test(arguments: examples) func `quotation marks pair up`(markdown: String, expected: [String]) throws {
    let found = try Self.found(markdown)
    #expect(found == expected)
  }

  @Test func `a quotation knows its marks, its place and its source`() throws {
    let essay = try Essay(markdown: "# T\n\nHe said \"yes\nand *no*\". Then.\n")
    let quotation = try #require(essay.quotations.first)
    #expect(essay[quotation.outerRange] == "\"yes and no\"")
    #expect(quotation.citation == "1.1.1")
    #expect(
      essay.markdown.utf8.dropFirst(quotation.sourceRange.lowerBound.utf8Offset).starts(with: "yes\nand *no".utf8))
  }

  @Test func `block quotes are quotations, nested ones deeper, and come before those within them`() throws {
    let essay = try Essay(markdown: "A \"b\" c.\n\n> D \"e\" f.\n>\n> > G.\n\n> H.\n")
    let found = essay.quotations.map { "\($0.kind) \($0.depth) \($0.text)" }
    #expect(
      found == [
        "inline 1 b", "block 1 D \"e\" f.\nG.", "inline 1 e", "block 2 G.", "block 1 H.",
      ])
    #expect(essay.quotations.map { $0.citation?.description } == ["0.1.1", "0.2-3", "0.2.1", "0.3.1", "0.4.1"])
    #expect(essay.quotations.allSatisfy { $0.isClosed })
  }
}

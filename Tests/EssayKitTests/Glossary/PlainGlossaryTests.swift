import Testing

@testable import EssayKit

@Suite struct PlainGlossaryTests {
  @Test func `the bundled glossary is plain`() throws {
    let plain = try #require(GlossaryReader.plainTerms(whyRussiaIsntSocialistGlossary))
    let (source, reader) = try Glossary.read(whyRussiaIsntSocialistGlossary)
    #expect(plain.terms == reader.terms)
    #expect(plain.metadata == source.metadata)
    #expect(plain.terms.count > 100)
  }

  @Test(arguments: [
    "# a\n\nA b.\n\n- kind: concept\n- variants: a",
    "# a\nA b.\n\nC (1.2.3).\n- kind: concept\n- variants: a, b [c], `D`, [e] f\n- citations: 1.2, I.2.3\n",
    "---\ntitle: T\nlang: fr\n---\n\n## a\n\n\"B\" – c.\n\n\n- kind: social group\n- variants: `a b`\n",
  ]) func `a plain glossary is read without Markdown, to the same terms`(_ markdown: String) throws {
    // A paragraph right before a list is left to Markdown.
    let plain = GlossaryReader.plainTerms(markdown.replacing(".\n-", with: ".\n\n-"))
    let (_, reader) = try Glossary.read(markdown)
    #expect(try #require(plain).terms == reader.terms)
    #expect(!reader.hasFaults)
  }

  @Test(arguments: [
    "# a #\n", "#a\n", "# a\n\nB\nc.\n", "# a\n\nB\n===\n", "# a\n\n B.\n", "# a\n\nB *c*.\n", "# a\n\nB.  \n",
    "# a\n\nB  c.\n", "# a\n\n1. B.\n", "# a\n\n> B.\n", "a\n", "# a\n\n- kind: concept\nlazy\n",
    "# a\n\n- kind: concept\n\n- variants: a\n", "# a\n\n- kind: &amp;\n", "# a\n\n- kind: `concept`\n",
    "# a\n\n- variants: [a](b)\n", "# a\n\n- variants: `a`b\n", "# a\n\n- variants: `a, b`\n",
    "# a\n\n- variants: ` a`\n",
    "# a\n\n- variants: ``a``\n", "# a\n\n- variants: [^a]\n", "# a\n\n- variants:\n", "# a\n\n-  kind: concept\n",
    "# a\r\n\r\nB.\r\n", "# a\n\tB.\n", "# a\n\nB.\n\nC.\n\nD.\n", "# a\n\nB[c].\n\n[c]: d\n", "# a, b\n",
    "# a\n\n- what: b\n", "# a\n\n- kind: b\n", "---\nlang: [\n---\n# a\n",
  ]) func `what may be markup, or is faulty, is left to Markdown`(_ markdown: String) {
    #expect(GlossaryReader.plainTerms(markdown) == nil)
  }

  @Test(arguments: 0..<40) func `what is read as plain reads as Markdown to the same terms`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let lines = whyRussiaIsntSocialistGlossary.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let names = lines.indices.filter { lines[$0].hasPrefix("# ") }
    var plainCount = 0
    for _ in 0..<60 {
      let term = Int.random(in: 0..<names.count - 2, using: &generator)
      var part = Array(lines[names[term]..<names[term + 2]])
      // One thing out of place.
      let line = Int.random(in: 0..<part.count, using: &generator)
      var text = Array(part[line].unicodeScalars)
      let noise: [Unicode.Scalar] = [
        "*", "_", "`", "[", "]", "(", ")", "<", ">", "&", "\\", "#", "-", "+", "=", ":", ",", " ", "\n", "\t", "~", "^",
        "1", ".", "\"", "'", "|", "{", "}", "!", "é", "\u{a0}", "a",
      ]
      text.insert(
        noise[Int.random(in: 0..<noise.count, using: &generator)],
        at: Int.random(in: 0...text.count, using: &generator))
      var changed = String.UnicodeScalarView()
      changed.append(contentsOf: text)
      part[line] = String(changed)
      let markdown = part.joined(separator: "\n")
      guard let plain = GlossaryReader.plainTerms(markdown) else { continue }
      plainCount += 1
      let (_, reader) = try Glossary.read(markdown)
      #expect(plain.terms == reader.terms, "\(markdown)")
      #expect(!reader.hasFaults, "\(markdown)")
    }
    #expect(plainCount > 0)
  }
}

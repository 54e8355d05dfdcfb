import Testing

@testable import EssayKit

@Suite struct TEITests {
  /// The paragraph's element in the TEI of an essay of one paragraph.
  private static func paragraph(_ markdown: String, _ edition: (Essay) throws -> Edition) throws -> String {
    let tei = try edition(try Essay(markdown: markdown, extensions: .all)).tei()
    let lines = tei.split(separator: "\n").filter { $0.contains("xml:id=\"p0.1\"") }
    return String(try #require(lines.first).drop { $0 == " " })
  }

  private static func paragraph(_ markdown: String) throws -> String {
    try paragraph(markdown) { try Edition(essay: $0) }
  }

  @Test(arguments: [
    ("One. Two.", ##"<s n="0.1.1" xml:id="p0.1.1">One.</s> <s n="0.1.2" xml:id="p0.1.2">Two.</s>"##),
    (
      "*One. Two* & <3.",
      ##"<s n="0.1.1" xml:id="p0.1.1"><hi rend="italic" xml:id="x0" next="#x1">One.</hi></s> <s n="0.1.2" xml:id="p0.1.2"><hi rend="italic" xml:id="x1" prev="#x0">Two</hi> &amp; &lt;3.</s>"##
    ),
    (
      "A “b *c” d* e.",
      ##"<s n="0.1.1" xml:id="p0.1.1">A <q>“b <hi rend="italic" xml:id="x1" next="#x2">c”</hi></q><hi rend="italic" xml:id="x2" prev="#x1"> d</hi> e.</s>"##
    ),
    (
      "[a *b*](<http://x.y/z w>) c",
      ##"<s n="0.1.1" xml:id="p0.1.1"><ref target="http://x.y/z%20w">a <hi rend="italic">b</hi></ref> c</s>"##
    ),
  ])
  func `elements that cross are cut and linked`(_ markdown: String, _ content: String) throws {
    #expect(try Self.paragraph(markdown) == "<p n=\"0.1\" xml:id=\"p0.1\">\(content)</p>")
  }

  private static func outline(_ plan: TEIPlan, _ text: String) -> String {
    let bytes = Array(text.utf8)
    return plan.events.map { event in
      switch event {
      case .text(let range): String(decoding: bytes[range], as: UTF8.self)
      case .beginUnit(let unit): "{\(unit):"
      case .endUnit: "}"
      case .begin(let span, _): "(\(plan.spans[span].name):"
      case .end: ")"
      case .point(let span): "<\(plan.spans[span].name)>"
      }
    }
    .joined()
  }

  @Test func `of two spans that cross the later is cut`() {
    let plan = TEIPlan(
      spans: [TEISpan(4..<8, "b", []), TEISpan(2..<6, "a", []), TEISpan(6..<6, "p", [], isPoint: true)],
      units: [TEIUnit(range: 0..<10)], in: 0..<10, keepsGaps: true)
    #expect(Self.outline(plan, "0123456789") == "{0:01(a:23(b:45))(b:<p>67)89}")
    #expect(plan.pieces == [[0], [1, 2], []])
  }

  @Test func `random spans keep the text and close what they open`() {
    var generator = SeededGenerator(seed: 4)
    let text = String(repeating: "0123456789", count: 4)
    for _ in 0..<2000 {
      let spans = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        let lower = Int.random(in: 0..<40, using: &generator)
        let isPoint = Int.random(in: 0..<6, using: &generator) == 0
        return TEISpan(
          lower..<(isPoint ? lower : Int.random(in: lower...40, using: &generator)), "x", [], isPoint: isPoint)
      }
      var units: [TEIUnit] = []
      var start = 0
      while start < 40 {
        let end = Int.random(in: start + 1...40, using: &generator)
        units.append(TEIUnit(range: start..<end))
        start = end + Int.random(in: 0...1, using: &generator)
      }
      let plan = TEIPlan(spans: spans, units: units, in: 0..<40, keepsGaps: true)
      var written = ""
      var depth = 0
      var lengths = [Int](repeating: 0, count: spans.count)
      var open: [Int] = []
      for event in plan.events {
        switch event {
        case .text(let range):
          written += String(decoding: Array(text.utf8)[range], as: UTF8.self)
          for span in open { lengths[span] += range.count }
        case .begin(let span, _):
          depth += 1
          open.append(span)
        case .end:
          depth -= 1
          open.removeLast()
        case .beginUnit, .endUnit: #expect(depth == 0)
        case .point: break
        }
      }
      #expect(written == text && depth == 0)
      for (span, length) in zip(plan.spans, lengths) {
        let covered = units.reduce(0) { $0 + span.range.clamped(to: $1.range).count }
        #expect(length == covered)
      }
    }
  }

  @Test(arguments: [
    ("In 1917 it rose.", ["date 1917"]), ("From 1921-28 and 1921–1928.", ["date 1921-28", "date 1921–1928"]),
    ("The 1930s.", ["date 1930s"]), ("12.5% of 1,200 hectares", ["measure 12.5%", "measure 1,200 hectares"]),
    ("by 62 per cent", ["measure 62 per cent"]), ("8 hours a day", ["measure 8 hours"]),
    ("2.5 million roubles", ["measure 2.5 million roubles"]), ("1970 kilograms", ["measure 1970 kilograms"]),
    ("page 1.1917, no. 17/1917, B1917, 19170, 1499, 2100, 1917th", []), ("3 workers, 10 million workers", []),
  ])
  func `years and quantities are found and what is doubtful is not`(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let spans = TEIRecogniser(isEnglish: true).spans(in: bytes, bytes.indices)
    #expect(spans.map { "\($0.name) \(String(decoding: bytes[$0.range], as: UTF8.self))" } == expected)
  }

  @Test func `quantities are told as numbers`() {
    let bytes = Array("2.5 million roubles, 1,200.75 km".utf8)
    let spans = TEIRecogniser(isEnglish: true).spans(in: bytes, bytes.indices)
    let quantities = spans.map { span in span.attributes.first { "\($0.0)" == "quantity" }?.1 }
    #expect(quantities == ["2500000", "1200.75"])
  }

  @Test func `quotations have their speaker, terms their glossary and claims their places`() throws {
    let edition = try #require(WebAnnotationTests.edition)
    let tei = edition.tei()
    #expect(
      tei.contains(
        ##"<p n="1.1" xml:id="p1.1"><s n="1.1.1" xml:id="p1.1.1"><term ref="#term1">Money</term> is <q who="#voice1">“frozen labour”</q>, é says.</s> <s n="1.1.2" xml:id="p1.1.2">Then it melts.</s></p>"##
      ))
    #expect(tei.contains(##"<span xml:id="claim1-1" ana="#claim1" from="#string-range(p1.1,10,13)"/>"##))
    #expect(tei.contains(##"<interp xml:id="claim1" n="Frozen" source="#voice1">Money is labour.</interp>"##))
    #expect(edition.tei() == tei)
  }

  @Test func `control characters become what XML can hold`() {
    var xml = XMLWriter()
    xml.begin("a", [("b", "\"<\n\u{1}")], isBlock: false)
    xml.text("<&>\r\u{0}\u{ffff}é")
    #expect(
      xml.text
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"&quot;&lt;&#10;\u{fffd}\">&lt;&amp;&gt;&#13;\u{fffd}\u{fffd}é</a>\n"
    )
  }
}

@Suite struct CSVTests {
  @Test func `tables have the rows and fields that are written by hand`() throws {
    let edition = try #require(WebAnnotationTests.edition)
    #expect(
      edition.csv(.claims)
        == "claim,text,voice,reported by,group,tags,quotes,supporters,attackers\r\nFrozen,Money is labour.,Marx,,,,1.1.1,0,0\r\n"
    )
    #expect(
      edition.csv(.quotes)
        == "claim,quote,citation,start,end,text\r\nFrozen,1.1.1 frozen labour,1.1.1,18,31,frozen labour\r\n")
    #expect(
      edition.csv(.uses)
        == "term,citation,start,end,text,sentence\r\nmoney,1.0.1,0,5,Money,Money\r\nmoney,1.1.1,6,11,Money,\"Money is “frozen labour”, é says.\"\r\n"
    )
    #expect(edition.csv(.terms).hasSuffix("\r\nmoney,concept,What buys.,,money,,,,,,,2\r\n"))
  }

  @Test func `marks of the format are quoted, and formulas guarded where that is asked for`() throws {
    let edition = try Edition(
      essay: Essay(),
      arguments: try ArgumentGraph(claims: [Claim(id: "=1+1", wording: "a \"b\", c", tags: ["x", "y"])]))
    #expect(edition.csv(.claims).hasSuffix("\r\n=1+1,\"a \"\"b\"\", c\",,,,\"x; y\",,0,0\r\n"))
    #expect(edition.csv(.claims, guardsFormulas: true).hasSuffix("\r\n'=1+1,\"a \"\"b\"\", c\",,,,\"x; y\",,0,0\r\n"))
  }
}

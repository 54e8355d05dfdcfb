import Foundation
import Testing

@testable import EssayKit

@Suite struct EditionJSONTests {
  @Test func `the bundled edition comes back equal from its JSON`() throws {
    let edition = Edition.whyRussiaIsntSocialist
    let json = edition.json()
    #expect(try Edition(json: json) == edition)
    #expect(try Edition(json: Array(json.utf8)).json() == json)
  }

  @Test func `an essay with every kind of block and mark comes back equal`() throws {
    let text = """
      ---
      title: "All: kinds"
      numbers: [0x1F, 1.50, .inf, 7]
      map: {a: {b: null}, $x: true}
      ---
      Before “any é 😀” heading[^1].

      # II. Heading *with* `code`

      > quoted **strong** [link](http://a.b "t")
      >
      > 3. one
      > 4. two ![i](j)

      | verse
      | lines

      term
      : definition H~2~O x^2^ ~~no~~ [s]{.c}

      | a | b |
      |:--|--:|
      | 1 | 2 |

      ```swift
      let x = 1
      ```

      <div>html</div>

      ***

      [^1]: A note.
      """
    let edition = try Edition(essay: try Essay(markdown: text, extensions: .all))
    let json = edition.json()
    let again = try Edition(json: json)
    #expect(again == edition)
    #expect(again.essay.metadata == edition.essay.metadata)
    #expect(again.json() == json)
  }

  @Test func `places are told in both units`() throws {
    let edition = try #require(WebAnnotationTests.edition)
    let value = try JSON(reading: edition.json())
    // “Money”, a line feed and “Money is ” are fifteen bytes; the mark “ takes three, and one unit of UTF-16.
    let range = JSONCursor(value)
    let quote = try range.required("arguments").items("claims")[0].items("quotes")[0].required("range")
    #expect(try quote.required("utf8").offsets() == 18..<31)
    #expect(try quote.required("utf16").offsets() == 16..<29)
  }

  @Test func `random graphs come back equal from their JSON`() throws {
    for seed in 0..<300 {
      var random = RandomGraph(seed: UInt64(seed))
      let graph = random.graph(claims: 12)
      let again = try ArgumentGraph(JSONCursor(try JSON(reading: graph.json().text)))
      #expect(again == graph, "seed \(seed)")
    }
  }

  private static func changed(_ old: String, _ new: String) throws -> String {
    let edition = try #require(WebAnnotationTests.edition)
    let json = edition.json()
    let changed = json.replacingOccurrences(of: old, with: new)
    try #require(changed != json)
    return changed
  }

  @Test(arguments: [
    (#""version": 1"#, #""version": 2"#, "/version: expected version 1, found version 2"),
    (#""format": "EssayKit edition""#, #""format": "x""#, "/format: expected “EssayKit edition”, found “x”"),
    (
      #""citation": "1.1.1","#, #""citation": "1.1.1x","#,
      "/arguments/claims/0/quotes/0/citation: expected a citation such as “6.12.3”, found “1.1.1x”"
    ),
    (
      #""utf8": [18, 31]"#, #""utf8": [18, 30]"#,
      "/essay/quotations/0/range/utf8/1: expected 31, as the file's own parts come to, found 30"
    ),
    (
      #""kind": "concept""#, #""kind": "idea""#,
      "/glossary/terms/0/kind: expected one of institution, policy, concept, social group, person, event, work, place, measure, found “idea”"
    ),
    (
      #""firstWords": "frozen labour""#, #""firstWords": "liquid labour""#,
      "expected an edition, found claim “Frozen”: expected “liquid labour” in 1.1.1, found nothing like it"
    ),
    (
      #""extensions": ["#, #""extensions": ["magic", "#,
      "/essay/extensions/0: expected one of frontMatter, footnotes, smart, lineBlocks, definitionLists, superscript, subscript, strikeout, attributes, pipeTables, found “magic”"
    ),
    (#""id": "Frozen""#, #""id": " ""#, "/arguments/claims/0/id: expected a claim's title, found “ ”"),
  ])
  func `a file that contradicts itself is refused with the place`(_ old: String, _ new: String, _ message: String)
    throws
  {
    let json = try Self.changed(old, new)
    #expect {
      try Edition(json: json)
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test func `a partial file is an edition, and unknown keys are passed over`() throws {
    let edition = try Edition(
      json: #"{"format": "EssayKit edition", "version": 1, "mood": [], "essay": {"markdown": "One. Two."}}"#)
    #expect(edition.essay.sentences.count == 2)
    #expect(throws: InterchangeError(.missing, expected: "“markdown”", path: "/essay/markdown")) {
      try Edition(json: #"{"format": "EssayKit edition", "version": 1, "essay": {}}"#)
    }
  }

  @Test func `a file cut off anywhere is an error`() throws {
    let json = Array(try #require(WebAnnotationTests.edition).json().utf8)
    for end in stride(from: 0, to: json.count - 2, by: 7) {
      #expect(throws: InterchangeError.self) { try Edition(json: json[..<end]) }
    }
  }
}

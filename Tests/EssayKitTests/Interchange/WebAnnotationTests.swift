import EssayKit
import Testing

@Suite struct WebAnnotationTests {
  static let edition: Edition? = try? Edition(
    text: "---\ntitle: On Money\nlang: en\n---\n\n# Money\n\nMoney is “frozen labour”, é says. Then it melts.",
    arguments: "[Frozen]: Money is labour. {\"voice\": \"Marx\", \"quotes\": [\"1.1.1 frozen labour\"]}",
    glossary: "# money\n\nWhat buys.\n\n- kind: concept\n- variants: money\n")

  @Test func `a small edition comes to the annotations that are counted by hand`() throws {
    let edition = try #require(Self.edition)
    let annotations = edition.webAnnotations(source: "https://a.org/money")
    #expect(annotations.label == "On Money")
    #expect(
      annotations.items.map(\.id) == [
        "https://a.org/money#annotation-claim-1-1", "https://a.org/money#annotation-term-1",
        "https://a.org/money#annotation-term-2", "https://a.org/money#annotation-quotation-1",
      ])
    let claim = annotations.items[0]
    #expect(claim.motivations == [.describing])
    #expect(claim.bodies[0] == .init(.text("Money is labour.", language: "en"), purpose: .describing))
    #expect(claim.bodies[1] == .init(.resource("https://a.org/money#claim-Frozen"), purpose: .identifying))
    // “Money”, a line feed, “Money is ” and the mark are sixteen code points.
    #expect(claim.target.position == 16..<29)
    #expect(claim.target.quote?.exact == "frozen labour")
    #expect(claim.target.quote?.prefix == "Money\nMoney is “")
    #expect(claim.target.quote?.suffix == "”, é says. Then it melts.")
  }

  @Test func `what is written is read back equal`() throws {
    let edition = Edition.whyRussiaIsntSocialist
    let annotations = edition.webAnnotations()
    let quotes = edition.arguments.claims.reduce(0) { $0 + $1.quotes.count }
    #expect(annotations.items.count == quotes + edition.occurrences.count + edition.essay.quotations.count)
    let json = annotations.json()
    #expect(try WebAnnotations(json: json) == annotations)
    #expect(try WebAnnotations(json: Array(json.utf8)) == annotations)
    #expect(edition.webAnnotations().json() == json)
  }

  @Test func `what is written is anchored where it was taken from`() throws {
    let edition = Edition.whyRussiaIsntSocialist
    let anchorer = TextAnchorer(edition.essay)
    let annotations = edition.webAnnotations(of: [.claims, .quotations])
    let ranges = edition.quotes.map(\.passage.range) + edition.essay.quotations.map(\.range)
    for (annotation, range) in zip(annotations.items, ranges) where !range.isEmpty {
      #expect(anchorer.anchor(annotation) == .exact(range))
    }
  }

  /// As Hypothesis answers, with the offsets that a web page counts.
  private static let hypothesis = #"""
    {"total": 2, "rows": [
      {"id": "x1", "created": "2024-01-01T00:00:00Z", "uri": "https://a.org/money", "text": "Really?", "tags": ["doubt"],
       "target": [{"source": "https://a.org/money", "selector": [
         {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 1, "endContainer": "/p[1]", "endOffset": 5},
         {"type": "TextPositionSelector", "start": 16, "end": 29},
         {"type": "TextQuoteSelector", "exact": "frozen labour", "prefix": "Money is “", "suffix": "”, é says"}]}]},
      {"id": "x2", "uri": "https://a.org/money", "text": "", "tags": [], "target": [{"source": "https://a.org/money"}]}
    ]}
    """#

  @Test func `annotations from Hypothesis are read and anchored`() throws {
    let annotations = try WebAnnotations(json: Self.hypothesis)
    #expect(annotations.items.count == 2)
    let first = annotations.items[0]
    #expect(
      first.bodies == [
        .init(.text("Really?", language: nil), purpose: .commenting),
        .init(.text("doubt", language: nil), purpose: .tagging),
      ])
    let essay = try #require(Self.edition).essay
    let range = try #require(TextAnchorer(essay).anchor(first).range)
    #expect(essay[range] == "frozen labour")
    #expect(annotations.items[1].target.quote == nil)
    #expect(TextAnchorer(essay).anchor(annotations.items[1]) == .orphaned)
  }

  @Test func `a single annotation as in the standard is read`() throws {
    let annotations = try WebAnnotations(
      json: #"""
        {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://example.org/anno23", "type": "Annotation",
         "body": "http://example.org/comment1",
         "target": {"source": "http://example.org/page1", "selector":
           {"type": "TextQuoteSelector", "exact": "anotation", "prefix": "this is an ", "suffix": " that has some"}}}
        """#)
    let item = try #require(annotations.items.first)
    #expect(annotations.items.count == 1 && item.id == "http://example.org/anno23")
    #expect(item.bodies == [.init(.resource("http://example.org/comment1"))])
    #expect(item.target.quote == TextQuoteSelector(exact: "anotation", prefix: "this is an ", suffix: " that has some"))
  }

  @Test(arguments: [
    ("[{}]", "/0/target: expected “target”, found nothing"), ("3", "expected an object, found a number"),
    (
      #"{"items": [{"target": "a"}, {"target": {"selector": [{"type": "TextQuoteSelector"}]}}]}"#,
      "/items/1/target/selector/0/exact: expected “exact”, found nothing"
    ),
    (
      #"{"target": {"selector": {"type": "TextPositionSelector", "start": 5, "end": 2}}}"#,
      "/target/selector: expected a start that isn't after the end, found 5 to 2"
    ),
    (
      #"{"target": {"selector": {"type": "TextPositionSelector", "start": 1e99, "end": 2}}}"#,
      "/target/selector/start: expected a whole number below 2³¹, found “1e99”"
    ),
    (#"{"target": "a", "body": [{"value": 1}]}"#, "/body/0/value: expected a string, found a number"),
    (#"{"target": []}"#, "expected a target, found nothing"),
  ])
  func `what isn't an annotation is told with its place`(_ json: String, _ message: String) {
    #expect {
      try WebAnnotations(json: json)
    } throws: { error in
      "\(error)" == message
    }
  }
}

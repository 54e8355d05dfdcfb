import EssayKit
import Foundation

/// The files that go to outside tools and come back from them.
struct Files {
  let folder: URL

  init(_ folder: String) {
    self.folder = URL(fileURLWithPath: folder)
  }

  /// An edition with every kind of block and mark, overlapping quotes, voices, and a term that is both wider and related.
  static func kinds() throws -> Edition {
    try Edition(
      essay: try Essay(
        markdown: """
          ---
          title: "All <kinds> & \\"more\\""
          author: [Anna, Ben & Co]
          date: 1970
          lang: en
          keywords: [kinds, marks]
          numbers: [0x1F, 1.50, 7]
          ---
          Before “any é 😀” heading[^1], from 1921-28.

          # II. Heading *with* `code`

          He said: “one thing. *Then another* thing”, in 1970. *Emphasis. Over* two sentences, 12.5% of 1,200 hectares.

          ## Sub <section>

          > quoted **strong** [link](http://a.b/x?y=1&z=2 "t")
          >
          > # Inner heading
          >
          > 3. one with three million roubles
          > 4. two ![i](j.png) and ![](k.png)\\
          >    broken

          | verse
          | lines of *it
          | all*

          term
          : definition H~2~O x^2^ ~~no~~ [s]{.c}

          a | b
          :--|--:
          1 | 2 per cent

          ```swift
          let x = 1 < 2 && "é"
          ```

          <div>html</div>

          ***

          # III. Last^[A note *in place*.]

          - item

            more <b>html</b>
          - [x]: no

          [^1]: A note. With two sentences.
          """, extensions: .all),
      arguments: try ArgumentGraph(
        argdown: """
          # Group

          [A]: *Money* is "labour" \\<frozen\\>. {"voice": "Marx & Co", "reportedBy": "the authors", "quotes": ["1.1 said: “one … in 1970", "1.1", "2.1-2"]}
            - [B]: Money is paper. {"quotes": ["1.1.1 one thing"], "voice": "Ben"}

          [C]: Labour is paid. {"quotes": ["1"]}

          <R>: Wages show it.

          (1) [C]
          -- from sign --
          (2) [A]

          <U>: Wages are rare.
            _> <R>
          """),
      glossary: try Glossary(
        markdown: """
          ---
          title: Words & <things>
          lang: en
          ---

          # thing

          What there "is".

          The essay counts \\\\ them.

          - kind: concept
          - variants: thing, things, another thing
          - transliterations: вещь, tingo
          - related: marks
          - citations: 1.1, 2

          # marks

          Marks.

          - kind: person
          - variants: heading, strong
          - broader: thing
          - related: thing
          - period: 1921–1929
          - language: Greek & Latin
          """))
  }

  private func put(_ name: String, _ text: String) throws {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func get(_ name: String) throws -> Data { try Data(contentsOf: folder.appendingPathComponent(name)) }

  private static func editions() throws -> [(name: String, edition: Edition)] {
    [("bundled", .whyRussiaIsntSocialist), ("kinds", try kinds()), ("empty", Edition())]
  }

  func write() throws {
    for (name, edition) in try Self.editions() {
      try put("\(name)/edition.json", edition.json())
      try put("\(name)/annotations.json", edition.webAnnotations().json())
      try put("\(name)/text.txt", edition.essay.text)
      try put("\(name)/graph.aif.json", edition.aif())
      try put("\(name)/graph.xaif.json", edition.xaif())
      try put("\(name)/glossary.ttl", edition.glossary.skosTurtle(base: edition.essay.defaultIRI))
      try put("\(name)/glossary.jsonld", edition.glossary.skosJSONLD(base: edition.essay.defaultIRI))
      try put("\(name)/edition.tei.xml", edition.tei())
      for table in Edition.Table.allCases { try put("\(name)/\(table.rawValue).csv", edition.csv(table)) }
      try put("\(name)/graph.dot", edition.arguments.dot())
      try put("\(name)/graph.mmd", edition.arguments.mermaid())
      let graph = edition.arguments
      var counts: [String: Int] = [:]
      counts["claims"] = graph.claims.count
      counts["terms"] = edition.glossary.terms.count
      counts["quotes"] = edition.quotes.count
      counts["uses"] = edition.occurrences.count
      counts["quotations"] = edition.essay.quotations.count
      counts["paragraphs"] = edition.essay.paragraphs.count
      counts["sections"] = edition.essay.sections.count
      counts["steps"] = graph.arguments.map(\.steps.count).reduce(0, +)
      counts["sketches"] = graph.arguments.filter(\.isSketch).count
      counts["relations"] = graph.relations.count
      counts["symmetric"] = graph.relations.filter(\.kind.isSymmetric).count
      try put("\(name)/counts.json", String(decoding: try JSONEncoder().encode(counts), as: UTF8.self))
    }
    for seed in 0..<25 {
      var random = RandomGraph(seed: UInt64(seed))
      let graph = random.graph(claims: 12)
      try put("random/\(seed).aif.json", graph.aif())
      try put("random/\(seed).xaif.json", graph.xaif())
      try put("random/\(seed).dot", graph.dot())
      try put("random/\(seed).mmd", graph.mermaid())
    }
  }

  /// Reads what other tools wrote from the files above.
  func read() throws {
    for (name, edition) in try Self.editions() where name != "empty" {
      func check(_ what: String, _ holds: Bool) throws {
        guard holds else { throw Mismatch(description: "\(name): \(what) did not come back equal") }
      }
      try check("the edition", try Edition(json: try get("\(name)/again.edition.json")) == edition)
      try check(
        "the annotations",
        try WebAnnotations(json: try get("\(name)/again.annotations.json")) == edition.webAnnotations())
      try check("AIF", try ArgumentGraph(aif: try get("\(name)/again.aif.json")) == edition.arguments)
      for file in ["again.ttl", "again.jsonld"] {
        let glossary =
          file.hasSuffix("ttl")
          ? try Glossary(skosTurtle: try get("\(name)/\(file)")) : try Glossary(skosJSONLD: try get("\(name)/\(file)"))
        // RDF has no order, neither of terms nor of a term's values.
        try check(file, Self.sorted(glossary) == Self.sorted(edition.glossary))
      }
    }
  }

  private struct Mismatch: Error, CustomStringConvertible {
    let description: String
  }

  private static func sorted(_ glossary: Glossary) -> [String] {
    var rows: [String] = []
    for term in glossary.terms {
      var fields: [String] = [term.name, term.kind.rawValue, term.definition, term.usage]
      fields += [term.language ?? "", term.period ?? ""]
      let lists: [[String]] = [
        term.patterns.map(\.description), term.transliterations, term.broader.map(\.name), term.related.map(\.name),
        term.citations.map(\.description),
      ]
      for list in lists { fields.append(list.sorted().joined(separator: "|")) }
      rows.append(fields.joined(separator: "\u{1}"))
    }
    return rows.sorted()
  }
}

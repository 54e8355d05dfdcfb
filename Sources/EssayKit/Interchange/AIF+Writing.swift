extension ArgumentGraph {
  /// The graph in the Argument Interchange Format, in the JSON of [AIFdb](https://www.aifdb.org).
  ///
  /// Claims are I-nodes, inferences RA-nodes under the names that AIFdb has for their schemes, attacks CA-nodes, undercuts
  /// CA-nodes on RA-nodes, and voices L-nodes with YA-nodes. ``init(aif:)-(String)`` reads it back equal.
  ///
  /// - Returns: The text; equal graphs give the same bytes.
  /// - Complexity: O(*n*) in the size of the graph.
  public func aif() -> String { AIFMaker(self, range: { _, _ in nil }).result.json.text }

  /// The graph in xAIF, the JSON of the [Open Argument Mining Framework](https://xaif.arg-tech.org) and of OVA.
  ///
  /// - Returns: The text; equal graphs give the same bytes.
  /// - Complexity: O(*n*) in the size of the graph.
  public func xaif() -> String { AIFMaker(self, range: { _, _ in nil }).result.extended(text: "").text }
}

extension Edition {
  /// The argument graph in the Argument Interchange Format, with the places of the claims' quotes in the essay's reading
  /// text.
  ///
  /// - Returns: The text; equal editions give the same bytes.
  /// - Complexity: O(*n*) in the size of the graph.
  public func aif() -> String { aifGraph.json.text }

  /// The argument graph in xAIF, with the essay's text in which the claims' quotes are marked.
  ///
  /// The text is HTML: a paragraph each, and a `span` over each stretch that claims rest on. Its `data-nodes` are those
  /// claims' nodes; where a quote begins, its `id` is `node` and the number of the first of them, as OVA has it.
  ///
  /// - Returns: The text; equal editions give the same bytes.
  /// - Complexity: O(*n* log *n*) in the size of graph and essay.
  public func xaif() -> String { aifGraph.extended(text: XAIFText(self).html).text }

  private var aifGraph: AIFGraph {
    let writer = EssayJSON(essay)
    return AIFMaker(arguments) { claim, quote in
      writer.range(storage.quotes[storage.quoteStarts[claim] + quote])
    }.result
  }
}

extension AIFGraph {
  /// The graph as AIFdb has it.
  var json: JSON { .object(members + ownMembers) }

  private var ownMembers: [JSON.Member] { own.map { [JSON.Member(Self.ownKey, $0)] } ?? [] }

  private var members: [JSON.Member] {
    [
      JSON.Member("nodes", .array(nodes.map { $0.json })),
      JSON.Member(
        "edges",
        .array(
          edges.enumerated().map { number, edge in
            .object([
              JSON.Member("edgeID", .string("\(number + 1)")), JSON.Member("fromID", .string(edge.from)),
              JSON.Member("toID", .string(edge.to)), JSON.Member("formEdgeID", .null),
            ])
          })),
      JSON.Member(
        "locutions",
        .array(
          locutions.map { locution in
            .object([
              JSON.Member("nodeID", .string(locution.node)), JSON.Member("personID", .string(locution.person)),
              JSON.Member("start", .null), JSON.Member("end", .null), JSON.Member("source", .null),
            ])
          })),
      JSON.Member(
        "participants",
        .array(
          participants.map { participant in
            .object([
              JSON.Member("participantID", .string(participant.id)),
              JSON.Member("firstname", .string(participant.name)), JSON.Member("surname", ""),
            ])
          })),
    ]
  }

  /// The graph as xAIF has it, beside a text.
  func extended(text: String) -> JSON {
    let fulfillments = ["schemefulfillments", "descriptorfulfillments", "cqdescriptorfulfillments"]
    let inner = members + fulfillments.map { JSON.Member($0, .array([])) }
    let editor = JSON.object([
      JSON.Member("firstname", ""), JSON.Member("surname", ""), JSON.Member("url", ""),
      JSON.Member("nodes", .array([])), JSON.Member("edges", .array([])),
    ])
    return .object(
      [
        JSON.Member("AIF", .object(inner)), JSON.Member("dialog", .boolean(!locutions.isEmpty)),
        JSON.Member("OVA", editor), JSON.Member("text", .string(text)),
      ] + ownMembers)
  }
}

extension AIFGraph.Node {
  fileprivate var json: JSON {
    .object(leavingOut: [
      ("nodeID", .string(id)), ("text", .string(text)), ("type", .string(type)), (AIFGraph.ownKey, own),
    ])
  }
}

/// An essay's text in HTML with the quotes of claims marked.
struct XAIFText {
  private let edition: Edition

  init(_ edition: Edition) {
    self.edition = edition
  }

  var html: String {
    let storage = edition.storage
    var quotes: [(range: Range<Int>, claim: Int)] = []
    for claim in edition.arguments.claims.indices {
      for index in storage.quoteStarts[claim]..<storage.quoteStarts[claim + 1] {
        quotes.append((storage.quotes[index].utf8Offsets, claim))
      }
    }
    quotes.sort { ($0.range.lowerBound, $0.claim) < ($1.range.lowerBound, $1.claim) }
    let text = Array(edition.essay.text.utf8)
    var html: [UInt8] = []
    var next = 0
    var open: [(range: Range<Int>, claim: Int)] = []
    var named: Set<Int> = []
    for leaf in edition.essay.storage.layers.leaves.indices {
      let paragraph = Paragraph(essay: edition.essay, leaf: leaf).range.utf8Offsets
      html.append(contentsOf: "<p>".utf8)
      var position = paragraph.lowerBound
      while position < paragraph.upperBound {
        open.removeAll { $0.range.upperBound <= position }
        while next < quotes.count, quotes[next].range.lowerBound <= position {
          if quotes[next].range.upperBound > position { open.append(quotes[next]) }
          next += 1
        }
        var end = next < quotes.count ? min(paragraph.upperBound, quotes[next].range.lowerBound) : paragraph.upperBound
        for quote in open { end = min(end, quote.range.upperBound) }
        if open.isEmpty {
          HTMLEscaping.append(String(decoding: text[position..<end], as: UTF8.self), to: &html)
        } else {
          html.append(contentsOf: "<span class=\"highlighted\"".utf8)
          if let first = open.first(where: { named.insert($0.claim).inserted }) {
            html.append(contentsOf: " id=\"node\(first.claim + 1)\"".utf8)
          }
          let nodes = unique(open.map { "\($0.claim + 1)" }).joined(separator: " ")
          html.append(contentsOf: " data-nodes=\"\(nodes)\">".utf8)
          HTMLEscaping.append(String(decoding: text[position..<end], as: UTF8.self), to: &html)
          html.append(contentsOf: "</span>".utf8)
        }
        position = end
      }
      html.append(contentsOf: "</p>\n".utf8)
    }
    return String(decoding: html, as: UTF8.self)
  }
}

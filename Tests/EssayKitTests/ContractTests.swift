import EssayKit
import Testing

/// The names that programs outside this package hold EssayKit to, each used as they use it.
@Suite struct ContractTests {
  private let edition = Edition.whyRussiaIsntSocialist

  @Test func `the text`() throws {
    let essay: Essay = edition.essay
    let markdown: String = essay.markdown
    let text: String = essay.text
    #expect(try Essay(markdown: markdown) == essay)
    #expect(try Essay(utf8: Array(markdown.utf8)) == essay)
    #expect(essay.metadata.title == "Why Russia Isn't Socialist")
    #expect(essay.metadata.authors == ["International Communist Party"])
    #expect(essay.metadata.date == "1970")
    #expect(essay.metadata.description?.hasPrefix("Originally published in 1970") == true)
    #expect(essay.metadata.keywords == ["USSR"])
    #expect(essay.metadata["keywords"]?.text == "USSR")

    let section = try #require(essay.sections.first)
    #expect(section.number == 1 && section.level == 2)
    #expect(section.title == "Russian Capitalism" && section.numeral == "I.")
    #expect(section.paragraphs.count == 14 && !section.blocks.isEmpty && !section.sentences.isEmpty)
    #expect(section.range.lowerBound.utf8Offset == 0)

    let paragraph = try #require(essay.paragraphs.first)
    let citation: Citation = paragraph.citation
    #expect(citation.description == "1.1" && paragraph.kind == .paragraph)
    #expect(String(paragraph.text) == String(text[essay.indices(of: paragraph.range)]))
    let range: TextRange = paragraph.range
    let source: SourceRange = paragraph.sourceRange
    #expect(range.lowerBound.utf8Offset < source.lowerBound.utf8Offset)
    #expect(essay.sourceRange(of: range) == source)

    let sentence = try #require(essay.sentences.first)
    #expect(sentence.citation.description == "1.1.1" && paragraph.sentences.first == sentence)
    #expect(essay.citation(at: sentence.range.lowerBound) == sentence.citation)
    #expect(essay.quotations.contains { $0.kind == .block && !$0.range.isEmpty && !$0.text.isEmpty })

    let passage: Passage? = essay["6.12.1"]
    #expect(passage?.text == "Private capitalism: whose rebirth goes back to the N.E.P.")
    #expect(passage?.citation == Citation("6.12.1"))
    #expect(essay["6.99"] == nil && essay["no place"] == nil)
  }

  @Test func `the arguments`() throws {
    let graph: ArgumentGraph = edition.arguments
    #expect(try ArgumentGraph(argdown: graph.argdown()) == graph)
    let claim: Claim = try #require(graph.thesis)
    #expect(!claim.text.isEmpty && claim.voice != nil && claim.tags.isEmpty)
    let quotes: [Quote] = claim.quotes
    #expect(!quotes.isEmpty)
    let argument: Argument = try #require(graph.arguments.first)
    #expect(!argument.premises.isEmpty && argument.conclusion != nil && argument.scheme != nil)
    let kinds: [Relation.Kind] = [.support, .attack, .undercut, .contradiction, .entailment]
    #expect(graph.relations.contains { kinds.contains($0.kind) && $0.source != $0.target })
    #expect(!graph.supporters(of: claim.id).isEmpty)
    #expect(!graph.attackers(of: claim.id).isEmpty)
    #expect(!graph.roots.isEmpty)
    let premise = try #require(argument.premises.first)
    let conclusion = try #require(argument.conclusion)
    #expect(graph.path(from: premise, to: conclusion) != nil)
    let labelling = graph.labelling(.grounded)
    #expect(labelling[claim.id] == .in && labelling.count == graph.claims.count)
    let passages: [Passage] = edition.passages(for: claim)
    #expect(passages.count == quotes.count)
  }

  @Test func `the glossary`() throws {
    let glossary: Glossary = edition.glossary
    let term: Term = try #require(glossary["kolkhoses"])
    #expect(term.name == "kolkhos" && term.kind == .institution)
    #expect(!term.definition.isEmpty && !term.usage.isEmpty && !term.variants.isEmpty && !term.related.isEmpty)
    let occurrences: [Occurrence] = glossary.occurrences(in: edition.essay)
    #expect(occurrences.contains { $0.term == term && !$0.range.isEmpty && $0.text.lowercased().hasPrefix("kolkhos") })
    #expect(!edition.occurrences(of: term).isEmpty)
  }

  @Test func `an edition and its readers`() throws {
    let again = try Edition(essay: edition.essay, arguments: edition.arguments, glossary: edition.glossary)
    let place = try #require(edition.essay["6.12.1"])
    let annotations = again.annotations(at: place.range)
    #expect(!annotations.claims.isEmpty && !annotations.terms.isEmpty && annotations.quotations.isEmpty)
    #expect(edition.runs(in: place.range).map { String($0.text) }.joined() == String(place.text))
    let hit = try #require(edition.search("labour vouchers").first)
    #expect(hit.citation.section == 2 && !hit.snippet().text.isEmpty)
    #expect(HTMLRenderer().render(edition).contains("Russian Capitalism"))
    #expect(!PlainTextRenderer().render(edition).isEmpty)
    #expect(MarkdownRenderer().render(edition) == edition.essay.markdown)
    #expect(!TerminalRenderer().render(edition).isEmpty)
  }
}

import EssayKit

/// Any front matter is read or reported at a place within it; what an argument map's front matter says is written back
/// equal.
func fuzzFrontMatter(_ bytes: [UInt8]) {
  let yaml = String(decoding: bytes, as: UTF8.self)
  let source = "---\n\(yaml)\n---\nText.\n"
  do {
    let essay = try Essay(markdown: source)
    let metadata = essay.metadata
    _ = (metadata.title, metadata.authors, metadata.date, metadata.description, metadata.keywords)
    _ = essay.language
    checkWriting(metadata)
  } catch {
    check((1...source.utf8.count).contains(error.location.line), "line of \(error)")
    check((1...source.utf8.count + 1).contains(error.location.column), "column of \(error)")
  }
}

private func checkWriting(_ metadata: Metadata) {
  guard let graph = try? ArgumentGraph(claims: [], metadata: metadata) else { return }
  checkGraph(graph)
}

import EssayKit

/// Any file of another format is read or refused with a place.
///
/// What is read is written and read back equal. The first byte says which format.
func fuzzInterchange(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let file = String(decoding: bytes.dropFirst(), as: UTF8.self)
  do {
    switch first {
    case UInt8(ascii: "a"): checkAnnotations(try WebAnnotations(json: file))
    case UInt8(ascii: "b"): checkAIF(try ArgumentGraph(aif: file))
    case UInt8(ascii: "c"):
      checkSKOS(
        try Glossary(skosTurtle: file), { $0.skosTurtle() },
        { file throws(InterchangeError) in try Glossary(skosTurtle: file) })
    case UInt8(ascii: "d"):
      checkSKOS(
        try Glossary(skosJSONLD: file), { $0.skosJSONLD() },
        { file throws(InterchangeError) in try Glossary(skosJSONLD: file) })
    case UInt8(ascii: "e"): checkEdition(try Edition(json: file))
    case UInt8(ascii: "f"): checkAnchoring(file)
    default: break
    }
  } catch {
    check(!error.description.isEmpty, "an error without words")
  }
}

/// Runs what reads a file that EssayKit wrote itself, which may not fail.
private func reading<Value>(_ file: String, _ read: (String) throws(InterchangeError) -> Value) -> Value {
  do {
    return try read(file)
  } catch {
    fatalError("broken: what was written doesn't read back: \(error)\n\(file)")
  }
}

private func checkAnnotations(_ annotations: WebAnnotations) {
  let written = annotations.json()
  check(reading(written) { file throws(InterchangeError) in try WebAnnotations(json: file) } == annotations, written)
  let anchorer = TextAnchorer(sampleEssay)
  for annotation in annotations.items { checkRange(of: anchorer.anchor(annotation)) }
}

private func checkRange(of anchoring: Anchoring) {
  if let range = anchoring.range {
    check(
      range.lowerBound.utf8Offset >= 0 && range.upperBound <= sampleEssay.range.upperBound,
      "anchored at \(range.utf8Offsets)")
  }
}

private func checkAIF(_ graph: ArgumentGraph) {
  for written in [graph.aif(), graph.xaif()] {
    check(reading(written) { file throws(InterchangeError) in try ArgumentGraph(aif: file) } == graph, written)
  }
  checkGraph(graph)
}

private func checkSKOS(
  _ glossary: Glossary, _ write: (Glossary) -> String, _ read: (String) throws(InterchangeError) -> Glossary
) {
  let written = write(glossary)
  let again = reading(written, read)
  check(again.terms.map(\.name) == glossary.terms.map(\.name), "other terms than in\n\(written)")
  check(write(again) == written, "\(written)\nis written differently:\n\(write(again))")
  checkGlossary(glossary)
}

private func checkEdition(_ edition: Edition) {
  let written = edition.json()
  check(reading(written) { file throws(InterchangeError) in try Edition(json: file) } == edition, written)
  check(reading(written) { file throws(InterchangeError) in try Edition(json: file) }.json() == written, written)
}

/// A stretch with what stands before and after it, told by words, is found in a text or not; in its own it is.
private func checkAnchoring(_ file: String) {
  let parts = file.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
  let selector = TextQuoteSelector(
    exact: parts.first ?? "", prefix: parts.dropFirst().first ?? "", suffix: parts.dropFirst(2).first ?? "")
  checkRange(of: TextAnchorer(sampleEssay).anchor(selector))
  guard let essay = try? Essay(markdown: file, extensions: .all) else { return }
  let anchorer = TextAnchorer(essay)
  for sentence in essay.sentences.prefix(4) {
    let selector = essay.textQuoteSelector(for: sentence.range, context: 1000)
    if case .exact(let range) = anchorer.anchor(selector, at: sentence.range) {
      check(range.upperBound <= essay.range.upperBound, "anchored at \(range)")
    }
    if let quote = essay.quote(of: sentence.range), case .found(let range) = essay.resolve(quote) {
      check(
        range.lowerBound <= sentence.range.lowerBound && sentence.range.upperBound <= range.upperBound
          || essay[range] == essay[sentence.range], "\(quote) is at \(range.utf8Offsets)")
    }
  }
}

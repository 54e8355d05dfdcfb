import EssayKit

let edition = Edition.whyRussiaIsntSocialist
let essay = edition.essay
let renderer = TerminalRenderer(options: .init(width: 72))
let labelling = edition.arguments.labelling(.grounded)

func show(_ passage: Passage) {
  var text = ""
  var terms: Set<Term.ID> = []
  for run in edition.runs(in: passage.range) {
    // Terminals underline what stands between these two codes.
    text += run.terms.isEmpty ? run.text : "\u{1B}[4m\(run.text)\u{1B}[24m"
    terms.formUnion(run.terms)
  }
  print(text, "\n")

  for term in terms.sorted().compactMap({ edition.glossary[$0] }) {
    print(renderer.wrap("\(term.name): \(term.definition)", indentation: 2), terminator: "")
  }

  print()
  for claim in edition.claims(at: passage.range) {
    let verdict = labelling[claim.id] == .in ? "stands" : "falls"
    let holder = claim.voice?.name ?? "Somebody"
    print(renderer.wrap("\(holder) (\(verdict)): \(claim.text)", indentation: 2), terminator: "")
    for attacker in edition.arguments.attackers(of: claim.id) {
      print(renderer.wrap("Against it: \(attacker.title)", indentation: 4), terminator: "")
    }
  }
}

let wanted = CommandLine.arguments.dropFirst().first ?? "6.12"
if let passage = essay[wanted] {
  show(passage)
} else if Citation(wanted) != nil {
  print("There is no place \(wanted).")
} else {
  let results = edition.search(wanted)
  for hit in results.prefix(5) {
    let snippet = hit.snippet(words: 12).marked("[", "]")
    print(renderer.wrap("\(hit.citation) \(snippet)", indentation: 2), terminator: "")
  }
  print(results.count, "paragraphs in all")
}

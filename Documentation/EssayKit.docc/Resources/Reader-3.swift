import EssayKit

let edition = Edition.whyRussiaIsntSocialist
let essay = edition.essay
let renderer = TerminalRenderer(options: .init(width: 72))

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
}

let wanted = CommandLine.arguments.dropFirst().first ?? "6.12"
if let passage = essay[wanted] {
  show(passage)
} else {
  print("There is no place \(wanted).")
}

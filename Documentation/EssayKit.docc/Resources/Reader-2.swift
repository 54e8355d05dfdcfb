import EssayKit

let edition = Edition.whyRussiaIsntSocialist
let essay = edition.essay
let renderer = TerminalRenderer(options: .init(width: 72))

func show(_ passage: Passage) {
  print(renderer.render(passage))
}

let wanted = CommandLine.arguments.dropFirst().first ?? "6.12"
if let passage = essay[wanted] {
  show(passage)
} else {
  print("There is no place \(wanted).")
}

import EssayKit
import Foundation

guard CommandLine.arguments.count == 3 else {
  FileHandle.standardError.write(Data("Usage: Generate CATALOG SCREENS\n".utf8))
  exit(64)
}
let catalog = URL(filePath: CommandLine.arguments[1])
let folder = catalog.appending(path: "Generated")
let edition = Edition.whyRussiaIsntSocialist

func write(_ text: String, to name: String) throws {
  try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
}

for page in [outlinePage(of: edition), glossaryPage(of: edition)] + argumentPages(of: edition) {
  try write(page.text, to: "\(page.name).md")
}
for map in argumentMaps(of: edition) {
  try write(map.dot, to: "\(map.name).dot")
}
let example = edition.arguments.neighborhood(of: .claim("Socialism in one country is possible"), within: 1)
try write(example.dot(width: 26, direction: .left), to: "example-map.dot")

let performance = try String(contentsOf: catalog.appending(path: "Articles/Performance.md"), encoding: .utf8)
let screens = URL(filePath: CommandLine.arguments[2])
for palette in [Palette.light, .dark] {
  try write(layersPicture(of: edition, palette), to: "layers\(palette.suffix).svg")
  try write(growthPicture(from: performance, palette), to: "growth\(palette.suffix).svg")
  for screen in try FileManager.default.contentsOfDirectory(at: screens, includingPropertiesForKeys: nil) {
    let name = screen.deletingPathExtension().lastPathComponent
    let output = try String(contentsOf: screen, encoding: .utf8)
    try write(terminalPicture(of: output, palette), to: "\(name)\(palette.suffix).svg")
  }
}

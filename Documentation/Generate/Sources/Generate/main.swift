import EssayKit
import Foundation

guard CommandLine.arguments.count == 2 else {
  FileHandle.standardError.write(Data("Usage: Generate FOLDER\n".utf8))
  exit(64)
}
let folder = URL(filePath: CommandLine.arguments[1])
let edition = Edition.whyRussiaIsntSocialist

try outlinePage(of: edition).write(to: folder)
try glossaryPage(of: edition).write(to: folder)
for page in argumentPages(of: edition) {
  try page.write(to: folder)
}
for map in argumentMaps(of: edition) {
  try map.dot.write(to: folder.appending(path: "\(map.name).dot"), atomically: true, encoding: .utf8)
}

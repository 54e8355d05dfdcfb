import EssayKit
import Foundation

let usage = """
  Usage: WebReader FOLDER                                          the bundled edition as a site
         WebReader FOLDER text.md arguments.argdown glossary.md    an edition of your own

  """

/// Ends the program with a message for people and a status for scripts.
func fail(_ message: String, status: Int32) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(status)
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 1 || arguments.count == 4, let path = arguments.first, !path.hasPrefix("-") else {
  fail(usage, status: 64)
}
let folder = URL(filePath: path)

do {
  var edition = Edition.whyRussiaIsntSocialist
  if arguments.count == 4 {
    let files = try arguments.dropFirst().map { try String(contentsOfFile: $0, encoding: .utf8) }
    edition = try Edition(text: files[0], arguments: files[1], glossary: files[2])
  }
  let site = Site(edition)
  var pages = [ContentsPage(site: site).page, ArgumentPage(site).page, GlossaryPage(site: site).page]
  pages += [SearchPage(site: site).page]
  for section in site.essay.sections {
    pages += [SectionPage(section, of: site).page, ArgumentPage(section, of: site).page]
  }

  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }
  for page in pages { try write(page.document(in: site).source.utf8, to: page.name) }
  try write(SearchPage(site: site).data().utf8, to: "data.js")
  try write(PackageResources.style_css, to: "style.css")
  try write(PackageResources.reader_js, to: "reader.js")
  print("\(pages.count) pages in \(folder.path). Open index.html there.")
} catch {
  fail("\(error)", status: 1)
}

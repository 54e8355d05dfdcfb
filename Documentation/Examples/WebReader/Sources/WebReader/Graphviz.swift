import Foundation

/// Graphviz, where it is installed.
enum Graphviz {
  /// A drawing as SVG for a page of HTML; `nil` without Graphviz or where it fails.
  static func svg(_ source: String) -> HTML? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "essaykit-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "map.dot"), folder.appending(path: "map.svg"))
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try source.write(to: input, atomically: false, encoding: .utf8)
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [
        "dot", "-Tsvg", "-Gnodesep=0.13", "-Granksep=0.35", "-Nmargin=0.12,0.06", "-o", output.path, input.path,
      ]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { return nil }
      let svg = try String(contentsOf: output, encoding: .utf8)
      guard let start = svg.range(of: "<svg")?.lowerBound else { return nil }
      // Its titles are the names of nodes in the source, which say nothing to a reader.
      return HTML(trusted: String(svg[start...]).replacing(/<title>[^<]*<\/title>\n?/, with: ""))
    } catch {
      return nil
    }
  }
}

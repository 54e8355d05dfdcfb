import Foundation

/// Files beside the tests.
enum Fixture {
  /// The repository.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The lines of a file of the fixtures; a missing file fails the test.
  static func lines(_ name: String) throws -> [String] {
    let file = root.appendingPathComponent("Tests/EssayKitTests/Fixtures/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }
}

import Foundation
import Testing

/// What the sources must keep to, read from the sources.
@Suite struct ArchitectureTests {
  /// The folders of `Sources/EssayKit`; one may mention only what it or a folder before it declares.
  static let order = [
    "Text", "Markdown", "Arguments", "Glossary", "Edition", "Reading", "Rendering", "Interchange", "Editions",
  ]

  /// The files in which memory is touched that the compiler doesn't check, or in which a constant's bytes are.
  static let unsafeFiles: Set<String> = ["Text/Bytes.swift", "Text/Once.swift"]

  struct File: Sendable, CustomTestStringConvertible {
    var path: String
    /// The code without comments and the contents of strings.
    var code: String
    var folder: String { path.split(separator: "/").first.map(String.init) ?? "" }
    var testDescription: String { path }
  }

  static let files: [File] = {
    let root = Fixture.root.appendingPathComponent("Sources/EssayKit")
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)).map {
        File(path: path, code: code(in: $0))
      }
    }
  }()

  /// A source without its comments and the contents of its strings.
  static func code(in source: String) -> String {
    let bytes = Array(source.utf8)
    var code: [UInt8] = []
    var position = 0
    func starts(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }
    func skip(to end: String) {
      while position < bytes.count, !starts(end) { position += 1 }
      position = min(bytes.count, position + end.utf8.count)
    }
    while position < bytes.count {
      if starts("//") {
        skip(to: "\n")
        code.append(UInt8(ascii: "\n"))
      } else if starts("#\"\"\"") {
        skip(to: "\n")
        skip(to: "\"\"\"#")
      } else if starts("\"\"\"") {
        position += 3
        skip(to: "\"\"\"")
      } else if starts("\"") {
        position += 1
        while position < bytes.count, !starts("\""), !starts("\n") { position += starts("\\") ? 2 : 1 }
        position += 1
        code.append(contentsOf: "\"\"".utf8)
      } else {
        code.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: code, as: UTF8.self)
  }

  /// The words of a source.
  static func words(in code: String) -> Set<String> {
    Set(code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
  }

  /// The types and functions that a source declares for more than itself at its outermost level.
  static func declared(in code: String) -> [String] {
    code.split(separator: "\n").filter { $0.first?.isWhitespace == false }.compactMap { line -> String? in
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "@" }.map(String.init)
      guard !words.contains("private"), !words.contains("fileprivate") else { return nil }
      let kinds: Set<String> = ["struct", "class", "enum", "actor", "protocol", "typealias", "func"]
      guard let index = words.firstIndex(where: kinds.contains), index + 1 < words.count else { return nil }
      return words[index + 1]
    }
  }

  @Test func `there are sources, and all lie in a folder of the design`() {
    #expect(Self.files.count > 30)
    #expect(Self.files.filter { !Self.order.contains($0.folder) }.map(\.path) == [])
  }

  @Test func `the reader of sources tells code from comments and strings`() {
    let source = "let a = \"B // \\\" C\" // D\n/// E\nstruct F {}\nprivate enum G {}\nlet h = \"\"\"\n  I\n  \"\"\"\n"
    let code = Self.code(in: source)
    #expect(Self.words(in: code) == ["let", "a", "struct", "F", "private", "enum", "G", "h"])
    #expect(Self.declared(in: code) == ["F"])
  }

  @Test(arguments: files) func `a folder mentions only what it or a folder above it declares`(file: File) throws {
    let place = try #require(Self.order.firstIndex(of: file.folder))
    var below: [String: String] = [:]
    for other in Self.files {
      guard let otherPlace = Self.order.firstIndex(of: other.folder), otherPlace > place else { continue }
      for name in Self.declared(in: other.code) { below[name] = other.path }
    }
    let mentioned = Self.words(in: file.code).filter { below[$0] != nil }
    #expect(mentioned.sorted() == [])
  }

  @Test(arguments: files) func `a source imports nothing and gives up nowhere`(file: File) {
    let lines = file.code.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(!lines.contains { $0.hasPrefix("import ") || $0.contains(" import ") })
    for word in ["try!", "as!", "fatalError", "preconditionFailure", "unownedReference"] {
      #expect(!file.code.contains(word), "\(word)")
    }
    if !Self.unsafeFiles.contains(file.path) { #expect(!file.code.contains("unsafeBitCast")) }
    #expect(Self.forceUnwraps(in: file.code) == [])
  }

  /// Embedded Swift has no key paths, and CI's build for it takes long to say so.
  @Test(arguments: files) func `a source has no key paths`(file: File) {
    #expect(file.code.split(separator: "\n").filter { $0.contains("\\.") } == [])
  }

  /// Lines with a `!` right after a name or a closing bracket.
  static func forceUnwraps(in code: String) -> [String] {
    code.split(separator: "\n").filter { line in
      zip(line, line.dropFirst() + " ").contains { first, second in
        second == "!" && (first.isLetter || first.isNumber || first == ")" || first == "]")
      } && !line.contains("!=")
    }.map(String.init)
  }

  @Test(arguments: files) func `memory is unchecked only where it is named, or where a constant's bytes are read`(
    file: File
  ) {
    guard !Self.unsafeFiles.contains(file.path) else { return }
    #expect(!file.code.contains("Pointer"))
    #expect(!file.code.contains("@unchecked"))
    #expect(!file.code.contains("withMemoryRebound"))
    // A constant string lends its bytes as a buffer.
    if file.code.contains("unsafe ") { #expect(file.code.contains("withUTF8Buffer")) }
  }
}

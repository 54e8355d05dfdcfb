import Foundation

/// What libFuzzer calls with each input that it makes up; the environment's `ESSAYKIT_TARGET` says what reads it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  Target.chosen.read(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}

/// A way of reading hostile input, with what must hold whatever it is.
enum Target: String, CaseIterable {
  case markdown
  case html
  case argdown
  case citation
  case frontMatter = "front-matter"
  case codable
  case glossary
  case search
  case layout
  case normalised

  static let chosen: Target = {
    let name = ProcessInfo.processInfo.environment["ESSAYKIT_TARGET"] ?? ""
    guard let target = Target(rawValue: name) else {
      fatalError("ESSAYKIT_TARGET is one of \(Target.allCases.map(\.rawValue)), not “\(name)”")
    }
    return target
  }()

  func read(_ bytes: [UInt8]) {
    switch self {
    case .markdown: fuzzMarkdown(bytes)
    case .html: fuzzHTML(bytes)
    case .argdown: fuzzArgdown(bytes)
    case .citation: fuzzCitation(bytes)
    case .frontMatter: fuzzFrontMatter(bytes)
    case .codable: fuzzCodable(bytes)
    case .glossary: fuzzGlossary(bytes)
    case .search: fuzzSearch(bytes)
    case .layout: fuzzLayout(bytes)
    case .normalised: fuzzNormalised(bytes)
    }
  }
}

/// Stops at a broken invariant, which libFuzzer then reports with the input that broke it.
func check(
  _ holds: Bool, _ what: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line
) {
  if !holds { fatalError("broken: \(what())", file: file, line: line) }
}

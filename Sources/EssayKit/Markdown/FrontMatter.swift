/// The YAML that a source may begin with, between a line `---` and a line `---` or `...`.
enum FrontMatter {
  /// Reads the front matter, if there is any, and tells where the body begins.
  static func read(
    _ bytes: Bytes, extensions: MarkdownExtensions
  ) throws(EssayError) -> (metadata: Metadata, end: Int) {
    let start = bytes[0] == 0xef && bytes[1] == 0xbb && bytes[2] == 0xbf ? 3 : 0
    guard extensions.contains(.frontMatter), let fences = fences(bytes, from: start) else { return (Metadata(), start) }
    var content: [UInt8] = []
    bytes.append(fences.content, to: &content)
    do throws(YAML.Failure) {
      return (Metadata(try YAML.document(content)), fences.end)
    } catch {
      throw EssayError(
        .frontMatter(found: error.found, expected: error.expected),
        at: SourceLocation(of: fences.content.lowerBound + error.offset, in: bytes))
    }
  }

  /// The content between the fences and the end of the line with the closing one.
  ///
  /// A first line of dashes that a blank line follows, or that nothing closes, is a thematic break.
  private static func fences(_ bytes: Bytes, from start: Int) -> (content: Range<Int>, end: Int)? {
    guard isFence(bytes, UInt8(ascii: "-"), from: start) else { return nil }
    let first = lineStart(bytes, after: start)
    var line = first
    guard line < bytes.count, bytes.lineEnd(from: line) > line else { return nil }
    while line < bytes.count {
      if isFence(bytes, UInt8(ascii: "-"), from: line) || isFence(bytes, UInt8(ascii: "."), from: line) {
        return (first..<line, lineStart(bytes, after: line))
      }
      line = lineStart(bytes, after: line)
    }
    return nil
  }

  private static func isFence(_ bytes: Bytes, _ mark: UInt8, from start: Int) -> Bool {
    guard (start..<start + 3).allSatisfy({ bytes[$0] == mark }) else { return false }
    return (start + 3..<max(start + 3, bytes.lineEnd(from: start))).allSatisfy { isSpaceOrTab(bytes[$0]) }
  }

  private static func lineStart(_ bytes: Bytes, after start: Int) -> Int {
    let end = bytes.lineEnd(from: start)
    return bytes[end] == UInt8(ascii: "\r") && bytes[end + 1] == UInt8(ascii: "\n")
      ? end + 2 : min(end + 1, bytes.count)
  }
}

extension SourceLocation {
  /// The location of a byte of a source that is being read.
  init(of offset: Int, in bytes: Bytes) {
    self.init(of: offset, in: (0..<min(offset, bytes.count)).map { bytes[$0] })
  }
}

/// Reading Markdown.
extension Essay {
  /// Reads an essay from Markdown.
  ///
  /// Any text is an essay: what isn't markup stays as text. Only front matter can be wrong.
  ///
  /// - Parameters:
  ///   - markdown: The source.
  ///   - extensions: What the source may hold beyond CommonMark.
  /// - Throws: ``EssayError`` where the front matter isn't well-formed, at its line, or where the source or its
  ///   reading text is longer than 2,147,483,646 bytes.
  /// - Complexity: O(*n*) in the length of the source.
  public init(markdown: String, extensions: MarkdownExtensions = .default) throws(EssayError) {
    var source = markdown
    let layout = try Bytes.with(&source) { (bytes) throws(EssayError) in
      guard bytes.count < Int(Int32.max) else {
        throw EssayError(.tooLong(bytes: bytes.count), at: SourceLocation(line: 1, column: 1))
      }
      let front = try FrontMatter.read(bytes, extensions: extensions)
      let (layers, text) = EssayBuilder.build(bytes, from: front.end, extensions: extensions)
      // Null bytes and some entities stand for more bytes than they are.
      guard text.utf8.count < Int(Int32.max) else {
        throw EssayError(.tooLong(bytes: text.utf8.count), at: SourceLocation(line: 1, column: 1))
      }
      return (front.metadata, layers, text)
    }
    self.init(
      storage: Storage(
        markdown: source, text: layout.2, extensions: extensions, metadata: layout.0, layers: layout.1))
  }

  /// Reads an essay from the bytes of a Markdown file.
  ///
  /// - Parameters:
  ///   - utf8: The source in UTF-8.
  ///   - extensions: What the source may hold beyond CommonMark.
  /// - Throws: ``EssayError`` at the first byte that isn't UTF-8, and as ``init(markdown:extensions:)`` does.
  /// - Complexity: O(*n*) in the length of the source.
  public init(utf8: some Collection<UInt8>, extensions: MarkdownExtensions = .default) throws(EssayError) {
    let bytes = Array(utf8)
    guard let source = String(validating: bytes, as: UTF8.self) else {
      throw UTF8Fault.error(in: bytes)
    }
    try self.init(markdown: source, extensions: extensions)
  }
}

/// Where bytes stop being UTF-8.
private enum UTF8Fault {
  static func error(in bytes: [UInt8]) -> EssayError {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error, .emptyInput:
        let byte = offset < bytes.count ? bytes[offset] : 0
        return EssayError(.invalidUTF8(byte: byte, offset: offset), at: SourceLocation(of: offset, in: bytes))
      }
    }
  }
}

/// Why a source couldn't be read as an essay.
///
/// The caller still has the source; the error says what to mend in it.
public struct EssayError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// A byte that isn't part of well-formed UTF-8, and its offset in the source.
    case invalidUTF8(byte: UInt8, offset: Int)
    /// Front matter that isn't well-formed: what stands there (nothing at the end of a line), and what should.
    case frontMatter(found: String, expected: String)
    /// A source of more bytes than the 2,147,483,647 that EssayKit reads.
    case tooLong(bytes: Int)
  }

  /// What is wrong.
  public let kind: Kind

  /// Where it is.
  public let location: SourceLocation

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - kind: What is wrong.
  ///   - location: Where it is.
  public init(_ kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
  }
}

extension EssayError: CustomStringConvertible {
  /// The error in words, such as
  /// `3:7: expected a colon and a space after the key in the front matter, found the end of the line`.
  public var description: String {
    switch kind {
    case .invalidUTF8(let byte, let offset):
      "\(location): expected UTF-8, found the byte 0x\(String(byte, radix: 16)) at offset \(offset)"
    case .frontMatter(let found, let expected):
      "\(location): expected \(expected) in the front matter, found \(found.isEmpty ? "the end of the line" : found)"
    case .tooLong(let bytes):
      "\(location): expected at most \(Int32.max) bytes, found \(bytes)"
    }
  }
}

/// The part of [YAML 1.2.2](https://yaml.org/spec/1.2.2/) that front matter and Argdown data use.
///
/// Read are block and flow mappings and sequences, plain and quoted scalars over one or many lines, literal and folded
/// block scalars, and comments. Plain scalars get their type from the core schema: `1970` is a number, `true` a truth
/// value, `~` nothing, while `yes` and dates stay texts. JSON is a subset.
///
/// YAML ties documents together with anchors, aliases and tags; here they are text, so that `title: *Capital*` says
/// what its writer meant. Where a tag or an anchor stands before more lines, reading it as text would be wrong, and it
/// is reported. Keys that are collections, and keys marked by `?`, are reported too.
///
/// Liberties are taken where a text is sloppy but clear. Lines within brackets may be indented as they like. A plain
/// scalar may begin with a character that YAML keeps for itself, as in `author: @someone`. The blank lines before a
/// block scalar's text may hold any number of spaces. A key and its colon within brackets may stand on two lines. And
/// `{a:1}`, which YAML reads as a key `a:1` without a value, is reported as a missing space.
///
/// Bytes that aren't UTF-8 become replacement characters. Offsets are bytes.
enum YAML {
  /// How deep collections may nest: the outermost is at depth 1.
  static let depthLimit = 200

  /// Reads a document that is one mapping, such as front matter.
  ///
  /// - Parameters:
  ///   - bytes: What stands between the fences, the last line's end included. Lines end with a line feed, a carriage
  ///     return, or the two together.
  ///   - base: Where in the file `bytes` begins, in bytes; failures count from the file's start.
  /// - Returns: The mapping's entries in the order of the source; none where there are only blanks and comments.
  /// - Throws: What stands where it can't, and the first such place.
  /// - Complexity: O(*n*) in the number of bytes.
  static func document(_ bytes: some Collection<UInt8>, at base: Int = 0) throws(Failure) -> [Metadata.Entry] {
    try Bytes.with(Array(bytes)) { bytes throws(Failure) in
      var reader = Reader(bytes, base: base)
      return try reader.document()
    }
  }

  /// Reads a flow mapping inside a larger text, such as a claim's data in Argdown.
  ///
  /// - Parameters:
  ///   - bytes: The larger text.
  ///   - start: The index of the mapping's opening brace.
  /// - Returns: The mapping's entries in the order of the source, and the index after the closing brace.
  /// - Throws: What stands where it can't, and the first such place, in bytes from the start of `bytes`.
  /// - Complexity: O(*n*) in the number of bytes from `start` to `end`.
  static func flowMapping(
    _ bytes: [UInt8], from start: Int
  ) throws(Failure) -> (entries: [Metadata.Entry], end: Int) {
    try Bytes.with(bytes) { bytes throws(Failure) in try flowMapping(bytes, from: start) }
  }

  /// Reads a flow mapping inside a larger text that is lent already.
  static func flowMapping(
    _ bytes: Bytes, from start: Int
  ) throws(Failure) -> (entries: [Metadata.Entry], end: Int) {
    var reader = Reader(bytes, from: start)
    guard reader.byte == UInt8(ascii: "{"), case .mapping(let entries) = try reader.flow() else {
      throw reader.failure(.missingMapping)
    }
    return (entries, reader.index)
  }
}

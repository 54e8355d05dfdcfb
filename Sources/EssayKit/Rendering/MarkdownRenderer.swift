/// Renders an essay as Markdown: its source again, or a normalised form of it.
///
/// The normalised form writes each kind of markup in one way: a paragraph a line, headings with `#`, bullets as `-`,
/// emphasis as `*` (as `_` where it shares an end with the emphasis around it), code in fences, links with their addresses
/// in place, front matter as one line a key. It is read with the same extensions as the source and gives the same reading
/// text with the same blocks and markup; only definitions of links are gone, since the links carry their addresses.
///
/// Where emphasis touches other emphasis or lies within its own like, the delimiters of that paragraph stay those of the
/// source, since only their order tells them apart. And where a definition in the source stands in a list's item, a note
/// or a definition of a term, parts two lists, or keeps HTML after it from being a block, one of a link that nothing refers
/// to stands in for it.
///
/// ```swift
/// MarkdownRenderer(form: .normalized).render(essay)
/// ```
public struct MarkdownRenderer: Sendable, Hashable {
  /// The forms of Markdown.
  public enum Form: Sendable, Hashable, CaseIterable {
    /// The source, byte for byte.
    case source
    /// One way of writing for each kind of markup.
    case normalized
  }

  /// The form that is written.
  public var form: Form

  /// Creates a renderer.
  ///
  /// - Parameter form: The form to write.
  public init(form: Form = .source) {
    self.form = form
  }

  /// Renders a whole essay.
  ///
  /// - Parameter essay: The essay.
  /// - Returns: The Markdown.
  /// - Complexity: O(*n*) in the length of the output.
  public func render(_ essay: Essay) -> String {
    switch form {
    case .source: return essay.markdown
    case .normalized:
      var writer = MarkdownWriter(essay)
      writer.writeWhole()
      return String(decoding: writer.output, as: UTF8.self)
    }
  }
}

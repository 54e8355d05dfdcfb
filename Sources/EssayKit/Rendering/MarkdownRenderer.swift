/// Stub.
public struct MarkdownRenderer: Sendable, Hashable {
  /// Form.
  public enum Form: Sendable, Hashable {
    /// a
    case source
    /// b
    case normalised
  }
  /// form
  public var form: Form
  /// init
  public init(form: Form = .source) { self.form = form }
  /// render
  public func render(_ essay: Essay) -> String { essay.markdown }
}

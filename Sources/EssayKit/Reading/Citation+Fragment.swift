extension Citation {
  /// The citation as the fragment of a link, without the `#`, such as `c6.12.3`.
  ///
  /// It begins with a letter and holds only characters that need no escape in a
  /// [URL's fragment](https://www.rfc-editor.org/rfc/rfc3986#section-3.5), and can be an element's `id` in HTML.
  public var fragment: String { "c\(self)" }

  /// Reads a citation from the fragment of a link, such as `c6.12.3` or `#c6.12.3`; `nil` for any other fragment.
  ///
  /// - Parameter fragment: The fragment, with or without its `#`.
  public init?(fragment: some StringProtocol) {
    var rest = Substring(fragment)
    if rest.utf8.first == UInt8(ascii: "#") { rest.removeFirst() }
    guard rest.utf8.first == UInt8(ascii: "c") else { return nil }
    rest.removeFirst()
    self.init(parsing: rest)
  }
}

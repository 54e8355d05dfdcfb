import EssayKit

/// HTML that is safe to write: text that is put into it is escaped, and only HTML comes through as it is.
///
/// ```swift
/// let item: HTML = "<li>\(claim.text)</li>"  // escaped
/// let list: HTML = "<ul>\(item)</ul>"        // not again
/// ```
struct HTML: ExpressibleByStringInterpolation, Sendable {
  var source: String

  /// Trusts a string, such as what EssayKit's renderer has written.
  init(trusted source: String) {
    self.source = source
  }

  init(stringLiteral source: String) {
    self.source = source
  }

  init(stringInterpolation interpolation: Interpolation) {
    source = interpolation.source
  }

  struct Interpolation: StringInterpolationProtocol {
    var source = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { source += literal }

    mutating func appendInterpolation(_ html: HTML) { source += html.source }

    /// Nothing for what isn't there.
    mutating func appendInterpolation(_ html: HTML?) { source += html?.source ?? "" }

    mutating func appendInterpolation(_ list: [HTML]) {
      for html in list { source += html.source }
    }

    mutating func appendInterpolation(_ text: some StringProtocol) { source += HTMLRenderer.escaped(text) }

    mutating func appendInterpolation(_ number: Int) { source += "\(number)" }

    mutating func appendInterpolation(_ citation: Citation) { source += "\(citation)" }
  }

  var isEmpty: Bool { source.isEmpty }
}

extension [HTML] {
  func joined(by separator: HTML) -> HTML {
    HTML(trusted: map(\.source).joined(separator: separator.source))
  }
}

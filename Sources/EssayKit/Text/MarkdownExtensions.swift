/// What an essay's Markdown may hold beyond [CommonMark](https://spec.commonmark.org/0.31.2/).
///
/// The names and the syntax are those of [Pandoc's Markdown](https://pandoc.org/MANUAL.html#pandocs-markdown). Where an
/// extension is off, its marks are ordinary text.
public struct MarkdownExtensions: OptionSet, Sendable, Hashable {
  /// The extensions as bits.
  public let rawValue: Int

  /// Creates a set from bits.
  ///
  /// - Parameter rawValue: The extensions as bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// YAML between `---` and `---` or `...` at the start of the source.
  public static let frontMatter = Self(rawValue: 1 << 0)
  /// Notes: `[^1]` with `[^1]: The note.`, and `^[a note in place]`.
  public static let footnotes = Self(rawValue: 1 << 1)
  /// Curly quotes, dashes and ellipses in the typographic form of the text.
  ///
  /// The reading text keeps its characters.
  public static let smart = Self(rawValue: 1 << 2)
  /// Verse: lines that begin with `| ` keep their line breaks and their indentation.
  public static let lineBlocks = Self(rawValue: 1 << 3)
  /// A term on a line of its own, then definitions that begin with `:`.
  public static let definitionLists = Self(rawValue: 1 << 4)
  /// `x^2^`.
  public static let superscript = Self(rawValue: 1 << 5)
  /// `H~2~O`.
  public static let `subscript` = Self(rawValue: 1 << 6)
  /// `~~struck out~~`.
  public static let strikeout = Self(rawValue: 1 << 7)
  /// `[text]{.smallcaps #id key="value"}`, and the same after a heading.
  public static let attributes = Self(rawValue: 1 << 8)
  /// Tables whose cells are divided by `|`.
  public static let pipeTables = Self(rawValue: 1 << 9)

  /// CommonMark and nothing else.
  public static let commonMark: Self = []
  /// CommonMark with front matter, footnotes and smart typography: what an essay is read with unless told otherwise.
  public static let `default`: Self = [.frontMatter, .footnotes, .smart]
  /// All that EssayKit knows.
  public static let all: Self = [
    .frontMatter, .footnotes, .smart, .lineBlocks, .definitionLists, .superscript, .subscript, .strikeout, .attributes,
    .pipeTables,
  ]
}

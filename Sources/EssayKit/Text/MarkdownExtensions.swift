/// What an essay's Markdown may hold beyond [CommonMark](https://spec.commonmark.org/0.31.2/).
///
/// The names and the syntax are those of [Pandoc's Markdown](https://pandoc.org/MANUAL.html#pandocs-markdown). Where an
/// extension is off, its marks are ordinary text.
///
/// What they don't change is CommonMark's, also where Pandoc's own Markdown has other rules, as for the indentation of
/// lists. The text keeps its characters: Pandoc composes them (Unicode's form NFC), the reading text doesn't.
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
  ///
  /// A key that stands twice in one mapping is an error, as YAML says; Pandoc takes the last.
  public static let frontMatter = Self(rawValue: 1 << 0)
  /// Notes: `[^1]` with `[^1]: The note.`, and `^[a note in place]`.
  ///
  /// Pandoc reads the second form in its own Markdown only, where it is the extension `inline_notes`.
  public static let footnotes = Self(rawValue: 1 << 1)
  /// Curly quotes, dashes and ellipses in the typographic form of the text.
  ///
  /// The reading text keeps its characters, and quotation marks don't change what is emphasis: in `"*a" b*` Pandoc finds
  /// none. Dashes are made of two or three hyphens from the left, as in Pandoc's own Markdown; its CommonMark divides
  /// four or more of them otherwise. A double mark that nothing closes closes itself where a space follows it.
  public static let smart = Self(rawValue: 1 << 2)
  /// Verse: lines that begin with `| ` keep their line breaks and their indentation; a line that begins with a space goes
  /// on with the one before.
  ///
  /// Where a row of dashes makes a table of such lines, and ``pipeTables`` is on, they are one.
  public static let lineBlocks = Self(rawValue: 1 << 3)
  /// A term on a line of its own, then definitions that begin with `:` or `~`.
  ///
  /// A list is loose if a blank line stands before one of its definitions.
  public static let definitionLists = Self(rawValue: 1 << 4)
  /// `x^2^`; spaces within are escaped.
  public static let superscript = Self(rawValue: 1 << 5)
  /// `H~2~O`; spaces within are escaped.
  public static let `subscript` = Self(rawValue: 1 << 6)
  /// `~~struck out~~`.
  public static let strikeout = Self(rawValue: 1 << 7)
  /// `[text]{.smallcaps #id key="value"}`, and the same after a heading, code, a link or an image.
  ///
  /// Those after code, a link or an image are a span around it.
  public static let attributes = Self(rawValue: 1 << 8)
  /// Tables whose cells are divided by `|`.
  ///
  /// Rows have the cells that the source gives them; renderers fill up short ones and leave out what has no column.
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

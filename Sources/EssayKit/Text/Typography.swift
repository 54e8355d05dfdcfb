/// A stretch of an essay in typographic form: curly quotation marks and apostrophes, dashes and ellipses for what the
/// source types as `"`, `'`, `--`, `---` and `...`.
///
/// The form is that of Pandoc's [smart](https://pandoc.org/MANUAL.html#extension-smart) extension. Marks that the source
/// escapes, and those in code, raw HTML and bare addresses, stay as they are; so does everything where the essay wasn't
/// read with ``MarkdownExtensions/smart``. Offsets into ``text`` map to positions in the essay and back:
///
/// ```swift
/// let essay = try Essay(markdown: "\"Yes\" -- no...")
/// let form = essay.typographic(essay.range)
/// form.text                                        // “Yes” – no…
/// form.utf8Offset(of: TextPosition(utf8Offset: 1)) // 3, the opening mark being three bytes long
/// ```
public struct TypographicText: Sendable, Hashable {
  /// A stretch of the essay and what stands for it.
  struct Change: Sendable, Hashable {
    /// The stretch of the reading text.
    var lower: Int
    var upper: Int
    /// The stretch of the typographic form.
    var formLower: Int
    var formUpper: Int
  }

  /// The text in typographic form.
  public let text: String

  /// The stretch of the essay's reading text that it stands for.
  public let range: TextRange

  let changes: [Change]

  /// The place in ``text`` of a position in the essay, in UTF-8 bytes from the start of ``text``.
  ///
  /// A position within marks that became one character, as between two hyphens, is the place before that character. One
  /// outside the range is the nearer end of the text.
  ///
  /// - Parameter position: A position in the reading text.
  /// - Returns: The offset.
  /// - Complexity: O(log *n*) in the number of changes.
  public func utf8Offset(of position: TextPosition) -> Int {
    let offset = min(max(position.utf8Offset, range.lowerBound.utf8Offset), range.upperBound.utf8Offset)
    let next = changes.partition { $0.lower > offset }
    guard next > 0 else { return offset - range.lowerBound.utf8Offset }
    let change = changes[next - 1]
    return offset < change.upper ? change.formLower : change.formUpper + offset - change.upper
  }

  /// The position in the essay of a place in ``text``.
  ///
  /// A place within a character that stands for other marks is the position before those.
  ///
  /// - Parameter utf8Offset: A distance from the start of ``text`` in UTF-8 bytes; one outside it counts as the nearer
  ///   end.
  /// - Returns: The position.
  /// - Complexity: O(log *n*) in the number of changes.
  public func position(utf8Offset: Int) -> TextPosition {
    let lower = range.lowerBound.utf8Offset
    let offset = max(utf8Offset, 0)
    let next = changes.partition { $0.formLower > offset }
    guard next > 0 else { return TextPosition(utf8Offset: min(lower + offset, range.upperBound.utf8Offset)) }
    let change = changes[next - 1]
    let position = offset < change.formUpper ? change.lower : change.upper + offset - change.formUpper
    return TextPosition(utf8Offset: min(position, range.upperBound.utf8Offset))
  }
}

extension Essay {
  /// A stretch of the reading text in typographic form.
  ///
  /// Marks take their form from the whole paragraph that they stand in, so that parts put together give the form of the
  /// whole; of marks that belong together, such as two hyphens, a range that cuts them takes the form with their first
  /// byte.
  ///
  /// - Parameter range: A range of the reading text, cut off at the text's ends.
  /// - Returns: The typographic form.
  /// - Complexity: O(*n*) in the length of the range; the first call for an essay looks through its whole text.
  public func typographic(_ range: TextRange) -> TypographicText {
    let lower = min(max(range.lowerBound.utf8Offset, 0), storage.textCount)
    let upper = min(max(range.upperBound.utf8Offset, lower), storage.textCount)
    var output: [UInt8] = []
    output.reserveCapacity(upper - lower + 16)
    var changes: [TypographicText.Change] = []
    var text = self.text
    let marks = typographyLayer.marks
    Bytes.with(&text) { bytes in
      var copied = lower
      for mark in marks[marks.partition { Int($0.upper) > lower }...] {
        guard Int(mark.lower) < upper else { break }
        if Int(mark.lower) < lower {
          // The part with the mark's first byte has its form.
          copied = min(Int(mark.upper), upper)
          changes.append(TypographicText.Change(lower: lower, upper: copied, formLower: 0, formUpper: 0))
          continue
        }
        bytes.append(copied..<Int(mark.lower), to: &output)
        let formLower = output.count
        output.append(contentsOf: mark.form.text.utf8)
        copied = min(Int(mark.upper), upper)
        changes.append(
          TypographicText.Change(
            lower: Int(mark.lower), upper: copied, formLower: formLower, formUpper: output.count))
      }
      bytes.append(copied..<max(copied, upper), to: &output)
    }
    return TypographicText(
      text: String(decoding: output, as: UTF8.self), range: TextRange(utf8Offsets: lower..<upper), changes: changes)
  }

  /// The marks that have another form in typography, found when first asked for.
  var typographyLayer: TypographyLayer {
    storage.typography { TypographyFinder(self).layer() }
  }
}

extension Passage {
  /// The passage's text in typographic form.
  ///
  /// - Complexity: As for ``Essay/typographic(_:)``.
  public var typographic: TypographicText { essay.typographic(range) }
}

extension Paragraph {
  /// The paragraph's text in typographic form.
  ///
  /// - Complexity: As for ``Essay/typographic(_:)``.
  public var typographic: TypographicText { essay.typographic(range) }
}

extension Sentence {
  /// The sentence's text in typographic form.
  ///
  /// - Complexity: As for ``Essay/typographic(_:)``.
  public var typographic: TypographicText { essay.typographic(range) }
}

/// The marks of an essay that have another form in typography, in reading order.
struct TypographyLayer: Sendable {
  /// The characters that stand for typed marks.
  enum Form: UInt8 {
    case openDouble, closeDouble, openSingle, closeSingle, lowDouble, lowSingle, enDash, emDash, ellipsis

    var text: String {
      switch self {
      case .openDouble: "\u{201c}"
      case .closeDouble: "\u{201d}"
      case .openSingle: "\u{2018}"
      case .closeSingle: "\u{2019}"
      case .lowDouble: "\u{201e}"
      case .lowSingle: "\u{201a}"
      case .enDash: "\u{2013}"
      case .emDash: "\u{2014}"
      case .ellipsis: "\u{2026}"
      }
    }
  }

  struct Mark {
    var lower: Int32
    var upper: Int32
    var form: Form
  }

  var marks: [Mark] = []
}

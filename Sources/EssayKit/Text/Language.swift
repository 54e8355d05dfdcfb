/// A language by whose rules sentences and quotations are found.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English, also where an essay names no language or one that isn't here.
  case english = "en"
  /// French.
  case french = "fr"
  /// German.
  case german = "de"
  /// Italian.
  case italian = "it"
  /// Russian.
  case russian = "ru"
  /// Spanish.
  case spanish = "es"

  /// Finds the language of a [BCP 47](https://www.rfc-editor.org/info/bcp47) tag by its first part.
  ///
  /// `fr-CA` is French. There is none for a language without rules of its own.
  ///
  /// - Parameter tag: The tag, in any case.
  public init?(tag: String) {
    let primary = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
    self.init(rawValue: String(primary))
  }
}

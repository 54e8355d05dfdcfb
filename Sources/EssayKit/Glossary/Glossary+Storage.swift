/// The terms of an essay, with what they mean and where the essay uses them.
///
/// ```swift
/// let glossary = try Glossary(markdown: source)
/// glossary["kolkhoses"]?.definition
/// for use in glossary.occurrences(in: essay) {
///   print(use.citation, use.term.name, use.text)
/// }
/// ```
///
/// In every glossary names and patterns are unique, ``Term/broader`` and ``Term/related`` name terms of the same
/// glossary, and nothing is broader than itself, directly or by way of others.
public struct Glossary: Sendable {
  let storage: Storage

  /// The glossary's title, if it has one.
  public var title: String? { storage.title }

  /// The language of the glossary and of its essay as a [BCP 47](https://www.rfc-editor.org/info/bcp47) tag, if it is
  /// known.
  public var language: String? { storage.language }

  /// The terms in the order of the source.
  public var terms: [Term] { storage.terms }

  /// Creates a glossary from terms.
  ///
  /// - Parameters:
  ///   - terms: The terms, in the order to keep.
  ///   - title: The glossary's title.
  ///   - language: The language of the glossary and of its essay as a BCP 47 tag.
  /// - Throws: ``GlossaryError`` with all that doesn't fit together, without places in a source.
  /// - Complexity: O(*n*) in the length of the terms' texts.
  public init(terms: [Term], title: String? = nil, language: String? = nil) throws(GlossaryError) {
    var check = GlossaryCheck(terms: terms, language: language)
    check.run()
    guard check.faults.isEmpty else {
      throw GlossaryError(
        check.faults.map { GlossaryError.Problem($0.kind, term: $0.term, location: nil) })
    }
    self.init(check, title: title, language: language)
  }

  /// Creates a glossary without terms.
  public init() {
    self.init(GlossaryCheck(terms: [], language: nil), title: nil, language: nil)
  }

  init(_ check: GlossaryCheck, title: String?, language: String?) {
    storage = Storage(
      title: OneLine.optional(title), language: OneLine.optional(language), terms: check.terms)
    storage.keep(check)
  }

  /// Creates a glossary from terms that are known to fit together.
  init(consistent terms: [Term], title: String?, language: String?) {
    storage = Storage(title: OneLine.optional(title), language: OneLine.optional(language), terms: terms)
  }

  /// A glossary's terms and what is made from them.
  ///
  /// One object is shared by all copies of a glossary, and its values never change.
  final class Storage: Sendable {
    let title: String?
    let language: String?
    let terms: [Term]
    private let madeNumbers = Once<[String: Int]>()
    private let madeMatcher = Once<GlossaryMatcher>()
    let lookup = Once<[String: Int]>()
    let alphabetical = Once<[Int]>()
    let narrower = Once<[[Int]]>()

    init(title: String?, language: String?, terms: [Term]) {
      self.title = title
      self.language = language
      self.terms = terms
    }

    /// Keeps what a check has made.
    func keep(_ check: GlossaryCheck) {
      _ = madeNumbers { check.numbers }
      _ = madeMatcher { check.matcher }
    }

    /// The terms' places in `terms` by their names.
    var numbers: [String: Int] {
      madeNumbers {
        var numbers: [String: Int] = Dictionary(minimumCapacity: terms.count)
        for (number, term) in terms.enumerated() { numbers[term.name] = number }
        return numbers
      }
    }

    /// What finds the terms in a text.
    var matcher: GlossaryMatcher {
      madeMatcher {
        var check = GlossaryCheck(terms: terms, language: language)
        check.run()
        return check.matcher
      }
    }
  }
}

extension Glossary: Hashable {
  /// Whether two glossaries have the same terms in the same order, the same title and the same language.
  public static func == (first: Glossary, second: Glossary) -> Bool {
    let (one, other) = (first.storage, second.storage)
    return one === other
      || one.title == other.title && one.language == other.language && one.terms == other.terms
  }

  /// Hashes the title, the language and the terms.
  ///
  /// - Parameter hasher: The hasher to feed.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(language)
    hasher.combine(terms)
  }
}

/// Finding terms by what a reader would call them.
extension Glossary {
  /// The term of a name.
  ///
  /// - Parameter id: The name.
  /// - Returns: The term, or `nil` if there is none.
  public subscript(id: Term.ID) -> Term? {
    storage.numbers[id.name].map { terms[$0] }
  }

  /// The term that a reader would look up under a text: its name, one of its variants, or one of its transliterations.
  ///
  /// Only letters and digits count, in either case and without accents: `NEP` and `N.E.P.`, `surplus-value` and
  /// `Surplus Value`, `kolkhoz` and `Kolkhoz` find the same. If a text finds nothing in a glossary in English, or in one
  /// without a language, it is looked up with the ending of the plural added or taken away. Names come before variants,
  /// and these before transliterations.
  ///
  /// - Parameter text: A name, in any spelling.
  /// - Returns: The term, or `nil` if there is none.
  /// - Complexity: O(1) on average; the first time O(*n*) in the length of all names.
  public subscript(text: String) -> Term? {
    let numbers = lookup
    let key = LookupKey.key(text)
    if let number = numbers[key] { return terms[number] }
    let language = language.flatMap(Language.init(tag:)) ?? .english
    guard language == .english, !key.isEmpty else { return nil }
    for ending in [("", "s"), ("", "es"), ("y", "ies"), ("ies", "y"), ("es", ""), ("s", "")]
    where key.hasSuffix(ending.0) {
      if let number = numbers[key.dropLast(ending.0.utf8.count) + ending.1] { return terms[number] }
    }
    return nil
  }

  /// The terms in alphabetical order: by the letters and digits of their names, word by word, without regard to case,
  /// accents and quotation marks.
  ///
  /// - Complexity: O(*n*) in the number of terms; the first time O(*n* log *n*).
  public var sortedTerms: [Term] {
    let order = storage.alphabetical {
      let keys = terms.map { LookupKey.words($0.name) }
      return terms.indices.sorted {
        keys[$0] == keys[$1] ? $0 < $1 : keys[$0].utf8.lexicographicallyPrecedes(keys[$1].utf8)
      }
    }
    return order.map { terms[$0] }
  }

  /// The terms that have a term as a broader one, in the order of the source.
  ///
  /// - Parameter id: The broader term's name.
  /// - Returns: The terms directly under it.
  /// - Complexity: O(*n*) in the number of terms returned; the first time in that of all terms.
  public func narrower(of id: Term.ID) -> [Term] {
    guard let number = storage.numbers[id.name] else { return [] }
    let narrower = storage.narrower {
      var lists: [[Int]] = Array(repeating: [], count: terms.count)
      for (number, term) in terms.enumerated() {
        for other in term.broader {
          if let other = storage.numbers[other.name] { lists[other].append(number) }
        }
      }
      return lists
    }
    return narrower[number].map { terms[$0] }
  }

  private var lookup: [String: Int] {
    storage.lookup {
      var numbers: [String: Int] = Dictionary(minimumCapacity: terms.count * 4)
      func add(_ text: String, _ number: Int) {
        let key = LookupKey.key(text)
        if !key.isEmpty, numbers[key] == nil { numbers[key] = number }
      }
      for (number, term) in terms.enumerated() { add(term.name, number) }
      for (number, term) in terms.enumerated() {
        for variant in term.variants { add(variant, number) }
      }
      for (number, term) in terms.enumerated() {
        for text in term.transliterations { add(text, number) }
      }
      return numbers
    }
  }
}

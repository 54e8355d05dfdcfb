/// Puts terms together into what a glossary holds, and finds what doesn't fit.
struct GlossaryCheck {
  /// What doesn't fit, and the part of a term that it is about.
  struct Fault {
    let kind: GlossaryError.Kind
    let term: String
    let part: Part
  }

  /// A part of a term, by the numbers of the term and of the item in a list.
  enum Part: Hashable {
    case name(Int)
    case broader(Int, Int)
    case related(Int, Int)
    case pattern(Int, Int)
  }

  let terms: [Term]
  private(set) var numbers: [String: Int] = [:]
  private(set) var matcher: GlossaryMatcher
  private(set) var faults: [Fault] = []
  private let elides: Bool

  init(terms: [Term], language: String?) {
    self.terms = terms
    matcher = GlossaryMatcher(language: language)
    elides = GlossaryMatcher.elides(language)
  }

  /// Does all the work.
  mutating func run() {
    numberTerms()
    checkReferences()
    checkCycles()
    insertPatterns()
  }

  private mutating func numberTerms() {
    numbers.reserveCapacity(terms.count)
    var names: [String: Int] = Dictionary(minimumCapacity: terms.count)
    for (number, term) in terms.enumerated() {
      if let first = names[LookupKey.key(term.name)] {
        report(.repeatedTerm(first: terms[first].id), term, .name(number))
      } else {
        names[LookupKey.key(term.name)] = number
        numbers[term.name] = number
      }
      if term.definition.isEmpty { report(.missingDefinition, term, .name(number)) }
      if term.patterns.isEmpty { report(.missingField(.variants), term, .name(number)) }
    }
  }

  private mutating func checkReferences() {
    for (number, term) in terms.enumerated() {
      check(term.broader, of: term, .broader) { .broader(number, $0) }
      check(term.related, of: term, .related) { .related(number, $0) }
    }
  }

  private mutating func check(
    _ ids: [Term.ID], of term: Term, _ field: GlossaryError.Field, at part: (Int) -> Part
  ) {
    // Short lists, as nearly all are, are compared with themselves.
    var seen: Set<Term.ID> = []
    for (item, id) in ids.enumerated() {
      if numbers[id.name] == nil { report(.danglingReference(field, to: id.name), term, part(item)) }
      if field == .related, id == term.id { report(.relatedToItself, term, part(item)) }
      let isRepeated = ids.count > 16 ? !seen.insert(id).inserted : ids[..<item].contains(id)
      if isRepeated { report(.repeatedItem(field, id.name), term, part(item)) }
    }
  }

  /// Finds cycles among broader terms.
  ///
  /// Terms above which nothing is left are taken away until there are none, as in A. B. Kahn, “Topological sorting of
  /// large networks”, *Communications of the ACM* 5.11 (1962).
  private mutating func checkCycles() {
    var above = terms.map { term in term.broader.map { numbers[$0.name] ?? -1 } }
    var counts = above.map { list in list.count { $0 >= 0 } }
    guard counts.contains(where: { $0 > 0 }) else { return }
    var below: [[Int]] = Array(repeating: [], count: terms.count)
    for (number, list) in above.enumerated() {
      for other in list where other >= 0 { below[other].append(number) }
    }
    var free = counts.indices.filter { counts[$0] == 0 }
    while let number = free.popLast() {
      for other in below[number] {
        counts[other] -= 1
        if counts[other] == 0 { free.append(other) }
      }
    }
    // What is left lies on a cycle or below one: going up from it ends on a cycle.
    for number in above.indices { above[number].removeAll { $0 >= 0 && counts[$0] == 0 } }
    var walks = Array(repeating: 0, count: terms.count)
    for start in terms.indices where counts[start] > 0 && walks[start] == 0 {
      var path: [Int] = []
      var number = start
      while walks[number] == 0, let next = above[number].first(where: { $0 >= 0 }) {
        walks[number] = start + 1
        path.append(number)
        number = next
      }
      guard walks[number] == start + 1, let first = path.firstIndex(of: number) else { continue }
      let cycle = path[first...]
      let next = cycle.dropFirst().first ?? number
      let term = terms[number]
      let item = term.broader.firstIndex { numbers[$0.name] == next } ?? 0
      report(.cycle((cycle + [number]).map { terms[$0].id }), term, .broader(number, item))
    }
  }

  private mutating func insertPatterns() {
    for (number, term) in terms.enumerated() {
      for (item, pattern) in term.patterns.enumerated() {
        let phrase = GlossaryPhrase(pattern, elides: elides)
        if let fault = phrase.fault {
          report(.malformedVariant(pattern.description, fault.problem), term, .pattern(number, item))
          continue
        }
        if let other = matcher.insert(phrase, isExact: pattern.isExact, term: number, number: item) {
          report(.variantTaken(pattern.description, by: terms[other].id), term, .pattern(number, item))
        }
      }
    }
  }

  private mutating func report(_ kind: GlossaryError.Kind, _ term: Term, _ part: Part) {
    faults.append(Fault(kind: kind, term: term.name, part: part))
  }
}

extension GlossaryPhrase.Fault {
  /// The fault as an error words it.
  var problem: GlossaryError.VariantProblem {
    switch self {
    case .noWord: .noWord
    case .tooManyWords: .tooManyWords
    case .dividedWord: .brackets
    case .punctuation: .punctuation
    }
  }
}

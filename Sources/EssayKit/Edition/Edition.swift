/// An annotated essay: its text, its arguments and its glossary, resolved against each other.
///
/// ```swift
/// let edition = Edition.whyRussiaIsntSocialist
/// for claim in edition.arguments.roots {
///   print(claim.text, edition.passages(for: claim).map(\.citation))
/// }
/// ```
///
/// An edition is only made if everything in it holds together: every quote of a claim is found in the essay, once, and
/// every term of the glossary is used there.
public struct Edition: Sendable {
  let storage: Storage

  /// The essay.
  public var essay: Essay { storage.essay }

  /// What the essay argues.
  public var arguments: ArgumentGraph { storage.arguments }

  /// The words that the essay uses.
  public var glossary: Glossary { storage.glossary }

  /// Puts an edition together from its parts.
  ///
  /// - Parameters:
  ///   - essay: The essay.
  ///   - arguments: What it argues; its quotes are anchors into the essay.
  ///   - glossary: The words that it uses.
  /// - Throws: ``EditionError`` with every quote that isn't found once, every term that isn't used, and every citation of
  ///   a term that names no place.
  /// - Complexity: O(*n*) in the length of the three.
  public init(
    essay: Essay, arguments: ArgumentGraph = ArgumentGraph(), glossary: Glossary = Glossary()
  ) throws(EditionError) {
    storage = try Storage(essay: essay, arguments: arguments, glossary: glossary)
  }

  /// Creates an edition without text.
  public init() {
    storage = Storage()
  }

  /// The parts of an edition, and what is found out about them when it is first asked for.
  final class Storage: Sendable {
    let essay: Essay
    let arguments: ArgumentGraph
    /// The glossary, which a bundled edition reads when it is first asked for.
    var glossary: Glossary { askForGlossary() }
    private let askForGlossary: @Sendable () -> Glossary
    private let places: QuotePlaces
    private let madeOccurrences = Once<[Occurrence]>()
    var occurrences: [Occurrence] { madeOccurrences { glossary.occurrences(in: essay) } }
    let index = Once<EditionIndex>()
    /// What reading derives from an edition: its annotations in order, and its search index.
    let readingAnnotations = LaterOnce()
    let searchIndex = LaterOnce()

    /// Resolves an edition's quotes, and looks for the uses of its terms and for their citations.
    init(essay: Essay, arguments: ArgumentGraph, glossary: Glossary) throws(EditionError) {
      places = QuotePlaces(arguments, in: essay)
      let occurrences = glossary.occurrences(in: essay)
      let problems = places.problems + Self.faults(of: glossary, in: essay, occurrences)
      guard problems.isEmpty else { throw EditionError(problems) }
      self.essay = essay
      self.arguments = arguments
      askForGlossary = { glossary }
      _ = madeOccurrences { occurrences }
    }

    /// Resolves an edition's quotes; its glossary is known to fit.
    init(
      essay: Essay, arguments: ArgumentGraph, fitting glossary: @escaping @Sendable () -> Glossary
    ) throws(EditionError) {
      places = QuotePlaces(arguments, in: essay)
      guard places.problems.isEmpty else { throw EditionError(places.problems) }
      self.essay = essay
      self.arguments = arguments
      askForGlossary = glossary
    }

    init() {
      essay = Essay()
      arguments = ArgumentGraph()
      askForGlossary = { Glossary() }
      places = QuotePlaces(arguments, in: essay)
    }

    /// Where each claim's quotes begin among all, and where the last claim's end.
    var quoteStarts: [Int] { places.starts }

    /// The places of all quotes, claim by claim.
    var quotes: [TextRange] { places.ranges }

    private static func faults(
      of glossary: Glossary, in essay: Essay, _ occurrences: [Occurrence]
    ) -> [EditionError.Problem] {
      var problems: [EditionError.Problem] = []
      var isUsed: Set<Term.ID> = []
      for occurrence in occurrences { isUsed.insert(occurrence.term.id) }
      if isUsed.count < glossary.terms.count { isUsed.formUnion(terms(of: glossary, in: essay.metadata)) }
      for term in glossary.terms {
        if !isUsed.contains(term.id) { problems.append(.unusedTerm(term.id)) }
        for citation in term.citations where essay.range(of: citation) == nil {
          problems.append(.citation(citation, of: term.id))
        }
      }
      return problems
    }

    /// The terms that the front matter uses, such as the journal that an essay came out in.
    private static func terms(of glossary: Glossary, in metadata: Metadata) -> [Term.ID] {
      let texts = metadata.entries.compactMap { $0.value.text }.joined(separator: "\n\n")
      do throws(EssayError) {
        return glossary.occurrences(in: try Essay(markdown: texts, extensions: .commonMark)).map { $0.term.id }
      } catch {
        return []
      }
    }
  }
}

/// Where the quotes of an argument map stand in an essay.
private struct QuotePlaces {
  /// The places of all quotes, claim by claim.
  private(set) var ranges: [TextRange] = []
  /// Where each claim's quotes begin among all, and where the last claim's end.
  private(set) var starts = [0]
  /// The quotes that aren't found once.
  private(set) var problems: [EditionError.Problem] = []

  init(_ arguments: ArgumentGraph, in essay: Essay) {
    var text = essay.text
    let sentences = essay.sentenceLayer
    starts.reserveCapacity(arguments.claims.count + 1)
    Bytes.with(&text) { bytes in
      for claim in arguments.claims {
        for quote in claim.quotes {
          let resolution = essay.resolve(quote, in: bytes, sentences: sentences)
          if case .found(let range) = resolution {
            ranges.append(range)
          } else {
            problems.append(.quote(quote, of: claim.id, resolution))
          }
        }
        starts.append(ranges.count)
      }
    }
  }
}

extension Edition: Hashable {
  /// Whether two editions have the same essay, arguments and glossary.
  public static func == (first: Edition, second: Edition) -> Bool {
    first.storage === second.storage
      || (first.essay == second.essay && first.arguments == second.arguments && first.glossary == second.glossary)
  }

  /// Hashes the essay, the arguments and the glossary.
  ///
  /// - Parameter hasher: The hasher to feed.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(essay)
    hasher.combine(arguments)
    hasher.combine(glossary)
  }
}

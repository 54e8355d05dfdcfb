import Testing

@testable import EssayKit

/// The bundled glossary against counts made by hand.
@Suite struct GlossaryBundledTests {
  static let essay = Edition.whyRussiaIsntSocialist.essay

  private static let read = Result { try Glossary(markdown: whyRussiaIsntSocialistGlossary + "\n") }

  static func glossary() throws -> Glossary { try read.get() }

  /// Terms, how often the essay uses them, and in which paragraphs, as counted with eyes and `grep`; paragraph 0 is a
  /// heading.
  static let counts: [(term: Term.ID, places: String)] = [
    ("NEP", "3.3 6.12 6.18"),
    (
      "kolkhos",
      """
      1.9 1.9 1.10 6.17 7.0 7.4 7.7 7.8 7.8 7.8 7.10 7.11 7.13 7.14 8.1 8.1 8.1 8.3 8.4 8.5 8.6 8.6 8.6 \
      8.7 8.8 8.8 8.8 8.9 8.10 8.10 8.10 8.11 8.11 8.12 8.12
      """
    ),
    ("kolkhosian", "1.10 6.22 7.8 7.13 7.13 7.13 7.14 8.3 8.4 8.5 8.8 8.9 8.9 8.10 8.10"),
    ("sovkhos", "8.5"),
    ("sovkhosian", "8.5"),
    ("kulak", "4.11 7.2 7.4 7.9"),
    ("dekulakisation", "6.8 7.6"),
    ("collectivisation", "4.12 6.8 6.22 7.4 7.4 7.6 7.7 7.7 7.8 7.8 7.8 7.8 7.9 8.2"),
    ("labour power", "1.5 1.5 1.6 1.7 1.7 1.8 1.9 1.9 1.12 2.1 2.1 2.1 2.2 2.5 2.9 7.15 9.1 9.3 9.7 9.13 9.18"),
    ("commodity", "1.4 1.5 1.5 1.6 2.1 2.1 2.2 9.12 9.12"),
    ("wage labour", "2.2 2.5 4.4 5.5 5.19 6.21 7.9 8.12 9.15"),
    ("surplus value", "1.7 2.1 9.12 9.16"),
    ("value", "1.6 1.7 1.8 1.9 1.12 2.1 7.15 8.1 8.11 9.19"),
    ("use value", "8.11"),
    (
      "capital",
      """
      1.5 1.6 1.7 1.7 1.9 1.12 2.1 2.1 2.4 2.6 2.6 2.7 2.10 4.10 5.5 5.9 5.16 6.2 6.6 6.21 7.1 7.2 7.3 \
      7.11 7.14 7.14 8.1 8.11 8.12 9.1 9.7 9.8 9.12 9.12 9.15 9.19
      """
    ),
    ("accumulation", "1.7 1.8 1.12 1.14 2.1 2.6 2.10 5.5 5.9 6.6 6.6 7.1 7.2 7.11 9.4 9.5 9.7 9.15 9.19"),
    ("primitive accumulation", "2.4 7.15 9.8 9.12"),
    ("money", "1.4 1.5 1.8 1.9 1.10 1.11 1.12 1.14 2.1 2.5 2.10 8.1 8.1 9.2"),
    ("profit", "1.7 1.9 1.9 1.11 1.12 2.1 8.5 9.12 9.12 9.12 9.13 9.13 9.16"),
    ("state capitalism", "5.0 5.2 5.8 5.10 5.13 5.15 5.16 5.18 5.18 5.18 5.19 5.19 6.9 6.13 6.15 6.16 6.16 8.4 8.4"),
    ("small production", "2.5 3.3 5.8 5.8 5.8 5.8 5.18 6.0 6.15 6.17 6.21 7.1 7.5 7.9"),
    ("co-operative", "6.17 7.5 7.10 7.15 8.5"),
    ("\"Socialism in one country\"", "2.7 3.5 5.18 6.22 7.3 8.14"),
    (
      "proletariat",
      """
      1.6 1.13 2.1 2.4 2.4 2.5 2.6 2.6 2.7 2.10 2.11 3.0 3.2 3.4 3.4 3.4 3.4 3.5 3.6 3.7 4.3 4.11 4.14 5.5 \
      5.7 5.7 5.9 5.10 5.10 5.10 5.16 5.17 5.17 6.4 6.7 6.8 6.14 6.17 6.17 6.22 7.2 7.11 7.12 7.12 7.12 \
      7.14 8.3 8.5 8.6 8.6 8.7 8.14 9.7 9.7 9.17 9.19 9.20
      """
    ),
    ("bourgeoisie", "1.1 1.7 2.1 2.4 2.4 2.6 5.5 5.9 6.3 6.4 7.12 8.14 9.16 9.16"),
    ("dictatorship of the proletariat", "5.19 7.2 9.18 9.19"),
    (
      "October Revolution",
      """
      1.13 2.0 2.3 2.6 2.7 3.9 4.1 4.8 4.14 5.7 5.10 5.16 5.17 5.19 5.19 6.5 6.6 6.8 6.14 7.12 8.2 9.7 \
      9.15 9.18
      """
    ),
    ("Communist International", "2.11 3.6"),
    ("Whites", "2.3 3.4"),
    ("soviets", "2.7"),
    ("soviet power", "2.4 2.7 2.10 3.4 5.11 7.9 8.12 8.13"),
    ("Stalinism", "2.8 4.8 4.10 5.6 5.17 5.17 5.18 5.20 6.4 6.7 7.2 7.9 7.12 8.7 9.6 9.16"),
    ("Stalinist centre", "4.10 4.10 4.11 4.11 4.11 7.2 7.2"),
    ("left", "4.10 4.10 4.10 4.11 4.11 4.12 7.1 7.2 7.2 7.4"),
    ("right", "4.10 4.10 4.10 4.11 4.11 4.11 4.11 4.12 7.1 7.2 7.2 7.3 7.4 7.5"),
    ("\"extremists\"", "2.6 5.18 5.20 6.9"),
    ("counter-revolution", "3.5 4.0 4.5 4.14 5.18 6.1 6.1 6.2 6.3 6.4 7.12 8.2 8.3"),
    ("\"scissors\" crisis", "4.5 4.10"),
    ("tax in kind", "2.8"),
    ("The Tax in Kind", "5.3 6.9"),
    ("1936 constitution", "6.8 9.19"),
    ("sector A", "9.3 9.3 9.4 9.4"),
    ("sector B", "9.3 9.3 9.4 9.4"),
    ("Khrushchev", "4.6 9.11"),
    ("Khrushchev reform", "8.8 8.8 8.11"),
    (
      "Lenin",
      """
      2.7 2.7 2.7 2.7 2.9 3.1 3.2 3.5 3.7 4.6 4.6 4.6 4.7 4.8 4.11 5.3 5.6 5.8 5.9 5.9 5.10 5.10 5.12 5.14 \
      5.16 5.18 5.19 5.19 6.1 6.5 6.9 6.14 6.14 6.15 6.16 6.18 7.12 8.4
      """
    ),
    (
      "Stalin",
      """
      2.7 3.2 3.4 3.5 3.5 3.6 3.7 4.6 4.6 4.7 4.8 4.8 4.10 4.11 4.11 4.12 5.2 5.9 5.18 6.1 6.1 6.5 6.22 \
      7.1 7.2 7.2 7.3 7.4 7.7 7.8 7.10 9.8 9.9
      """
    ),
    ("Trotsky", "4.5 4.6 4.7 4.10 4.11 4.11 4.11 4.12 7.1 7.2 7.2 7.4 7.8"),
    ("Bukharin", "4.10 4.11 4.11 4.13 6.14 6.21 7.1 7.2 7.2 7.2 7.3 7.3 7.5 7.5"),
    ("Il Programma Comunista", ""),
  ]

  @Test(arguments: counts)
  func `a term is found in each paragraph where a reader has counted it`(term: Term.ID, places: String) throws {
    let uses = try Self.glossary().occurrences(of: term, in: Self.essay)
    let found = uses.map { $0.citation?.widened(to: .paragraph).description ?? "nowhere" }
    #expect(found.joined(separator: " ") == places)
  }
}

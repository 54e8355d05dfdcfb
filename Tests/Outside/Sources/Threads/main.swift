import EssayKit
import Foundation

// Many threads ask one essay and one edition for what is worked out when first asked for, all at once, and must agree.

let readerCount = 16
let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 20

let edition = Edition.whyRussiaIsntSocialist
let source = edition.essay.markdown

for round in 0..<rounds {
  // A new value each round, of which nothing has been worked out yet.
  guard let essay = try? Essay(markdown: source),
    let fresh = try? Edition(essay: essay, arguments: edition.arguments, glossary: edition.glossary)
  else { fatalError("the edition can't be read again") }
  let answers = Answers()
  DispatchQueue.concurrentPerform(iterations: readerCount) { reader in
    // Half of the readers begin at the other end, so that different layers are first asked for together.
    let questions = reader.isMultiple(of: 2) ? Array(Question.allCases) : Question.allCases.reversed()
    for question in questions { answers.add(question.ask(fresh), to: question) }
  }
  for question in Question.allCases {
    let distinct = answers.distinct(question)
    guard distinct.count == 1 else { fatalError("round \(round): \(question) was answered with \(distinct)") }
  }
}
print("\(rounds) rounds of \(readerCount) readers agree")

enum Question: CaseIterable {
  case sentences, quotations, citations, occurrences, claims, annotations, runs, search, terms, labels, html

  /// A number that depends on all of the answer.
  func ask(_ edition: Edition) -> Int {
    let essay = edition.essay
    return switch self {
    case .sentences: essay.sentences.reduce(0) { $0 &* 31 &+ $1.range.upperBound.utf8Offset }
    case .quotations: essay.quotations.reduce(0) { $0 &* 31 &+ $1.range.upperBound.utf8Offset }
    case .citations:
      stride(from: 0, to: essay.range.utf8Count, by: 997).reduce(0) {
        $0 &* 31 &+ (essay.citation(at: TextPosition(utf8Offset: $1))?.section ?? 0)
      }
    case .occurrences: edition.glossary.terms.reduce(0) { $0 &* 31 &+ edition.occurrences(of: $1).count }
    case .claims: essay.paragraphs.reduce(0) { $0 &* 31 &+ edition.claims(at: $1.range).count }
    case .annotations: essay.paragraphs.reduce(0) { $0 &* 31 &+ edition.annotations(at: $1.range).terms.count }
    case .runs: edition.runs(in: essay.sections[0].range).reduce(0) { $0 &* 31 &+ $1.annotations.count }
    case .search: edition.search("labour OR kolk*").reduce(0) { $0 &* 31 &+ $1.matches.count }
    case .terms: edition.glossary.terms.reduce(0) { $0 &* 31 &+ (edition.glossary[$1.name]?.variants.count ?? 0) }
    case .labels: edition.arguments.roots.count &* 31 &+ edition.arguments.labelling(.grounded).count
    case .html: HTMLRenderer().render(essay.sections[0]).utf8.count
    }
  }
}

/// What each question was answered with.
final class Answers: @unchecked Sendable {
  private let lock = NSLock()
  private var answers: [Question: Set<Int>] = [:]

  func add(_ answer: Int, to question: Question) {
    lock.lock()
    defer { lock.unlock() }
    answers[question, default: []].insert(answer)
  }

  func distinct(_ question: Question) -> Set<Int> {
    lock.lock()
    defer { lock.unlock() }
    return answers[question] ?? []
  }
}

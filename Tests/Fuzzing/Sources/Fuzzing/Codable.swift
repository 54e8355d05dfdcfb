import EssayKit
import Foundation

/// Any JSON decodes to a value that encodes to what decodes equal, or throws; the first byte says which type.
func fuzzCodable(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let json = Data(bytes.dropFirst())
  switch first {
  case UInt8(ascii: "a"): roundTrip(Citation.self, json, checkCitation)
  case UInt8(ascii: "b"): roundTrip(Quote.self, json) { checkCitation($0.citation) }
  case UInt8(ascii: "c"):
    roundTrip(TextRange.self, json) { checkRange(lower: $0.lowerBound.utf8Offset, upper: $0.upperBound.utf8Offset) }
  case UInt8(ascii: "d"): roundTrip(SourcePosition.self, json) { _ = sampleEssay.textPosition(of: $0) }
  case UInt8(ascii: "e"): roundTrip(SourceLocation.self, json)
  case UInt8(ascii: "f"): roundTrip(Wording.self, json)
  case UInt8(ascii: "g"): roundTrip(Claim.self, json)
  case UInt8(ascii: "h"):
    roundTrip(Argument.self, json) { argument in
      for step in argument.steps.indices {
        _ = argument.premises(ofStep: step)
        _ = argument.earlierSteps(usedBy: step)
      }
    }
  case UInt8(ascii: "i"): roundTrip(Relation.self, json)
  case UInt8(ascii: "j"): roundTrip(Voice.self, json)
  case UInt8(ascii: "k"): roundTrip(Scheme.self, json)
  case UInt8(ascii: "l"): roundTrip(ArgumentGraph.Group.self, json)
  case UInt8(ascii: "n"):
    roundTrip(ReadingPosition.self, json) { saved in
      check(sampleEssay.place(of: saved).position <= sampleEssay.range.upperBound, "a place outside the text")
    }
  case UInt8(ascii: "o"): roundTrip(Glossary.self, json, checkGlossary)
  case UInt8(ascii: "p"): roundTrip(Term.self, json)
  case UInt8(ascii: "q"): roundTrip(Annotation.Custom.self, json)
  default: roundTrip(ArgumentGraph.self, json, checkGraph)
  }
}

private func roundTrip<Value: Codable & Hashable>(
  _ type: Value.Type, _ json: Data, _ use: (Value) -> Void = { _ in }
) {
  let decoder = JSONDecoder()
  guard let value = try? decoder.decode(type, from: json) else { return }
  do {
    let encoded = try JSONEncoder().encode(value)
    let again = try decoder.decode(type, from: encoded)
    check(again == value, "\(value) encoded and decoded is \(again)")
    check(again.hashValue == value.hashValue, "equal values hash differently")
  } catch {
    fatalError("broken: \(value) doesn't decode from what it encodes to: \(error)")
  }
  use(value)
}

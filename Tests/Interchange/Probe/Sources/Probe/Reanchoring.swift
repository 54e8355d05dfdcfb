import EssayKit

/// Measures how quotes and passages are found again after random edits.
enum Reanchoring {
  static func measure(seeds: ClosedRange<UInt64>) throws {
    let edition = Edition.whyRussiaIsntSocialist
    let quotes = edition.quotes.map(\.passage.range)
    let clock = ContinuousClock()
    for share in [0.01, 0.03, 0.1, 0.2] {
      var total: [ReanchoringCount] = []
      let time = try clock.measure {
        for seed in seeds {
          let edited = try EditedEssay(edition.essay, share: share, seed: seed)
          let anchorer = TextAnchorer(edited.new)
          let passages = EditedEssay.passages(of: edition.essay, count: 500, seed: seed &+ 1000)
          total.append(ReanchoringCount(quotes + passages, in: edited, anchorer))
        }
      }
      func sum(_ value: (ReanchoringCount) -> Int) -> Int { total.map(value).reduce(0, +) }
      print(
        "\(share): of \(sum(\.count)) \(sum(\.right)) right (\(sum(\.exact)) word for word),",
        "\(sum(\.ambiguous)) ambiguous, \(sum(\.lost)) lost, \(sum(\.wrong)) wrong; \(time)")
      for fault in total.flatMap(\.faults).prefix(20) { print("  ", fault) }
    }
  }
}

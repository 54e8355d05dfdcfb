import EssayKit

/// Cutting an edition into runs and writing it as HTML, beside the C renderers.
enum ReadingBenchmark {
  static func run() throws {
    let bundled = Edition.whyRussiaIsntSocialist
    let body = Array(bundled.essay.markdown.utf8.drop { $0 != UInt8(ascii: "#") } + [UInt8(ascii: "\n")])
    try contest("The edition once", bundled, body, rounds: 60)
    let hundred = Array(repeatElement(body, count: 100).joined())
    // With the front matter, as it uses a term too.
    let essay = try Essay(
      markdown: bundled.essay.markdown + String(repeating: "\n" + String(decoding: body, as: UTF8.self), count: 99))
    // Each quote names one place, so that a hundredfold text has no use for the argument map.
    let edition = try Edition(essay: essay, glossary: bundled.glossary)
    try contest("The essay and the uses of terms a hundred times over", edition, hundred, rounds: 4)
  }

  private static func contest(_ title: String, _ edition: Edition, _ body: [UInt8], rounds: Int) throws {
    let text = String(decoding: body, as: UTF8.self)
    let renderer = HTMLRenderer(options: HTMLRenderer.Options(isTypographic: false))
    _ = edition.annotations.count + edition.essay.quotations.count
    var contest = Contest("\(title): \(body.count) bytes, \(edition.annotations.count) annotations")
    contest.add("cmark, source to HTML") { Peers.cmarkHTML(body) }
    contest.add("md4c, source to HTML") { Peers.md4cHTML(body) }
    contest.add("EssayKit, source to HTML, without annotations") {
      renderer.render(try Essay(markdown: text)).utf8.count
    }
    contest.add("EssayKit, essay to HTML, without annotations") { renderer.render(edition.essay).utf8.count }
    contest.add("EssayKit, edition to HTML") { renderer.render(edition).utf8.count }
    contest.add("EssayKit, all runs") { edition.runs().reduce(0) { $0 + $1.range.utf8Count } }
    try contest.run(rounds: rounds)
    print("The edition cuts into \(edition.runs().reduce(0) { sum, _ in sum + 1 }) runs.\n")
  }
}

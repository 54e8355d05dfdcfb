/// Notes after the text, with links there and back.
extension HTMLWriter {
  /// Writes the mark that refers to a note.
  ///
  /// - Parameters:
  ///   - note: The note.
  ///   - place: The place in the reading text.
  ///   - isLink: Whether the mark may be a link, which it can't be within another.
  mutating func writeReference(to note: NoteCollector.Note, at place: Int, isLink: Bool) {
    let (number, reference) = notes.refer(to: note)
    put("<sup>")
    var attributes = [HTMLRenderer.Attribute("id", Self.anchor(ofReference: reference, to: number))]
    if isLink {
      attributes += [HTMLRenderer.Attribute("href", "#note-\(number)"), HTMLRenderer.Attribute("role", "doc-noteref")]
    }
    let closing = begin(.noteReference, isLink ? .link : .span, place..<place, attributes)
    put("\(number)")
    end(closing)
    put("</sup>")
  }

  /// Writes the notes that the text refers to.
  mutating func writeNotes(_ bytes: Bytes) {
    guard !notes.notes.isEmpty else { return }
    clip = 0..<Int.max
    let place = essay.storage.textCount
    let section = begin(
      .notes, .section, place..<place,
      [HTMLRenderer.Attribute("class", "notes"), HTMLRenderer.Attribute("role", "doc-endnotes")])
    put("<ol>\n")
    // A note may itself refer to further notes.
    var number = 0
    while number < notes.notes.count {
      number += 1
      switch notes.notes[number - 1] {
      case .block(let index):
        let block = layers.blocks[index]
        let note = begin(
          .note, .listItem, Int(block.lower)..<max(Int(block.lower), Int(block.upper)),
          [HTMLRenderer.Attribute("id", "note-\(number)")])
        put("\n")
        // A note that is defined within this one has its own place in the list.
        writeBlocks(index + 1..<max(index + 1, Int(block.end)), bytes, skipsNotes: true)
        writeBackLinks(number)
        end(note)
      case .inline(let index):
        let span = layers.spans[index]
        let range = Int(span.lower)..<Int(span.upper)
        let note = begin(.note, .listItem, range, [HTMLRenderer.Attribute("id", "note-\(number)")])
        put("<p>")
        writeInlines(index + 1..<max(index + 1, Int(span.end)), range, bytes)
        put("</p>\n")
        writeBackLinks(number)
        end(note)
      }
    }
    put("</ol>\n")
    end(section)
  }

  private static func anchor(ofReference reference: Int, to number: Int) -> String {
    reference == 1 ? "note-\(number)-ref" : "note-\(number)-ref-\(reference)"
  }

  /// Writes the links from a note to the marks that refer to it, at the end of its last paragraph if it ends in one.
  private mutating func writeBackLinks(_ number: Int) {
    let count = notes.references[number - 1]
    guard count > 0 else { return }
    let ending = Array("</p>\n".utf8)
    let joins = output.count >= ending.count && output[(output.count - ending.count)...].elementsEqual(ending)
    if joins { output.removeLast(ending.count) } else { put("<p>") }
    let place = essay.storage.textCount
    for reference in 1...count {
      put(" ")
      let closing = begin(
        .backLink, .link, place..<place,
        [
          HTMLRenderer.Attribute("href", "#" + Self.anchor(ofReference: reference, to: number)),
          HTMLRenderer.Attribute("role", "doc-backlink"),
          HTMLRenderer.Attribute("aria-label", "Back to the text"),
        ])
      put("\u{21a9}\u{fe0e}")
      end(closing)
    }
    put("</p>\n")
  }
}

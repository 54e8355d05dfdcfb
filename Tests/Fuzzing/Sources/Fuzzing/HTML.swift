import EssayKit

/// Whatever the source, an untrusting renderer's elements are closed in order, its attributes too, and it links nowhere
/// but to the schemes that it allows.
func fuzzHTML(_ bytes: [UInt8]) {
  let markdown = String(decoding: bytes, as: UTF8.self)
  for extensions in [MarkdownExtensions.all, .commonMark] {
    guard let essay = try? Essay(markdown: markdown, extensions: extensions) else { continue }
    checkHTML(HTMLRenderer().render(essay))
    checkHTML(HTMLRenderer(options: .init(keepsSoftBreaks: true, anchors: .sentences, hasSections: true)).render(essay))
    // Annotations of all kinds, over ranges that cross each other and the markup.
    let count = essay.range.utf8Count
    let annotations = (0..<min(8, count)).map { number in
      let lower = number * 7 % count
      let name = ["span", "a", "mark"][number % 3]
      return HTMLRenderer.Annotation(
        TextRange(utf8Offsets: lower..<min(count, lower + number * 5)), name,
        [HTMLRenderer.Attribute(name == "a" ? "href" : "class", "x\(number)"), HTMLRenderer.Attribute("id", "y")])
    }
    checkHTML(HTMLRenderer().render(essay, annotations: annotations))
    check(!HTMLRenderer(options: .trusted).render(essay).utf8.contains(0) || markdown.utf8.contains(0), "a null byte")
  }
}

/// Reads HTML as strictly as XML.
func checkHTML(_ html: String) {
  let bytes = Array(html.utf8)
  var open: [ArraySlice<UInt8>] = []
  var position = 0
  while position < bytes.count {
    switch bytes[position] {
    case UInt8(ascii: "<"): position = checkTag(bytes, position + 1, &open)
    case UInt8(ascii: "&"): position = checkReference(bytes, position)
    case UInt8(ascii: ">"), UInt8(ascii: "\""): fatalError("broken: a bare mark at \(position) of \(html)")
    default: position += 1
    }
  }
  check(open.isEmpty, "\(open.map { String(decoding: $0, as: UTF8.self) }) stay open in \(html)")
}

private func checkTag(_ bytes: [UInt8], _ start: Int, _ open: inout [ArraySlice<UInt8>]) -> Int {
  guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { fatalError("broken: an open tag") }
  let isClosing = bytes[start] == UInt8(ascii: "/")
  let tag = bytes[(isClosing ? start + 1 : start)..<end]
  let name = tag.prefix { $0 != UInt8(ascii: " ") }
  check(
    !name.isEmpty && name.allSatisfy { (97...122).contains($0) || (49...54).contains($0) }, "no tag at \(start)")
  if isClosing {
    check(
      open.last.map { $0.elementsEqual(name) } ?? false,
      "</\(String(decoding: name, as: UTF8.self))> closes \(open.last.map { String(decoding: $0, as: UTF8.self) } ?? "nothing")"
    )
    check(tag.count == name.count, "attributes of a closing tag")
    open.removeLast()
    return end + 1
  }
  if tag.last != UInt8(ascii: "/") { open.append(name) }
  checkAttributes(tag.dropFirst(name.count))
  return end + 1
}

private func checkAttributes(_ text: ArraySlice<UInt8>) {
  var text = text
  while text.first == UInt8(ascii: " ") {
    text = text.dropFirst()
    if text.elementsEqual("/".utf8) { return }
    let name = text.prefix { $0 != UInt8(ascii: "=") }
    check(name.allSatisfy { (97...122).contains($0) || $0 == UInt8(ascii: "-") }, "an attribute's name")
    text = text.dropFirst(name.count)
    check(text.starts(with: "=\"".utf8), "an attribute without a quoted value")
    text = text.dropFirst(2)
    guard let end = text.firstIndex(of: UInt8(ascii: "\"")) else { fatalError("broken: an open attribute") }
    let value = text[..<end]
    check(!value.contains(UInt8(ascii: "<")), "a bare mark in an attribute")
    if name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8) { checkAddress(value) }
    text = text[(end + 1)...]
  }
  check(text.isEmpty, "\(String(decoding: text, as: UTF8.self)) in a tag")
}

/// An address is relative or has an allowed scheme, as a browser reads it.
private func checkAddress(_ value: ArraySlice<UInt8>) {
  check(value.allSatisfy { $0 > 0x20 && $0 < 0x7f }, "an address with a space or a control in it")
  let head = value.prefix { !"/?#".utf8.contains($0) }
  guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return }
  let scheme = String(decoding: head[..<colon], as: UTF8.self).lowercased()
  let isScheme = scheme.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || "+-.".utf8.contains($0) }
  check(
    ["http", "https", "mailto", "ftp", "tel", "doi"].contains(scheme) || !isScheme || scheme.isEmpty,
    "an address with the scheme \(scheme)")
}

private func checkReference(_ bytes: [UInt8], _ start: Int) -> Int {
  for reference in ["&amp;", "&lt;", "&gt;", "&quot;"] where bytes[start...].starts(with: reference.utf8) {
    return start + reference.utf8.count
  }
  fatalError("broken: a bare ampersand at \(start)")
}

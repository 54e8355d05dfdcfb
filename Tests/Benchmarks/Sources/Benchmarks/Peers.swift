import CCMark
import CMD4C
import Glibc

/// The C parsers beside which EssayKit is measured.
enum Peers {
  /// Parses with cmark into its tree.
  static func cmark(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { buffer in
      let node = cmark_parse_document(buffer.baseAddress, buffer.count, 0)
      defer { cmark_node_free(node) }
      return node == nil ? 0 : 1
    }
  }

  /// Parses with cmark and renders HTML.
  static func cmarkHTML(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { buffer in
      guard let html = cmark_markdown_to_html(buffer.baseAddress, buffer.count, 0) else { return 0 }
      defer { free(html) }
      return strlen(html)
    }
  }

  /// Parses with md4c, whose callbacks do nothing.
  static func md4c(_ bytes: [UInt8]) -> Int {
    var parser = MD_PARSER()
    parser.enter_block = { _, _, _ in 0 }
    parser.leave_block = { _, _, _ in 0 }
    parser.enter_span = { _, _, _ in 0 }
    parser.leave_span = { _, _, _ in 0 }
    parser.text = { _, _, _, _ in 0 }
    return bytes.withUnsafeBytes { buffer in
      Int(md_parse(buffer.bindMemory(to: CChar.self).baseAddress, MD_SIZE(buffer.count), &parser, nil)) + 1
    }
  }

  /// Parses with md4c and renders HTML.
  static func md4cHTML(_ bytes: [UInt8]) -> Int {
    var size = 0
    return withUnsafeMutablePointer(to: &size) { pointer in
      bytes.withUnsafeBytes { buffer in
        _ = md_html(
          buffer.bindMemory(to: CChar.self).baseAddress, MD_SIZE(buffer.count),
          { _, size, data in data?.assumingMemoryBound(to: Int.self).pointee += Int(size) }, pointer, 0, 0)
      }
      return pointer.pointee
    }
  }
}

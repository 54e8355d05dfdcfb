/// Letters without case and diacritics.
///
/// A search should find `Bucharin` by `bucharin` and `Böhm` by `bohm`, and a glossary's terms in any spelling. One table,
/// unpacked when the first letter beyond ASCII is met, has the scripts that have both; others have their capitals folded
/// by Unicode's mapping.
struct LetterFolding: Sendable {
  /// For each scalar up to U+1FFF the one or two it is folded to, 0 where the table has none.
  private let targets: [UInt32]

  static let shared = LetterFolding()

  private init() {
    var targets = [UInt32](repeating: 0, count: 0x2000)
    var target: UInt32 = 0
    var isSource = false
    Self.table.withUTF8Buffer { buffer in
      for scalar in unsafe String(decoding: buffer, as: UTF8.self).unicodeScalars {
        switch scalar {
        case " ":
          target = 0
          isSource = false
        case "=":
          isSource = true
          // A small letter without diacritics stays as it is.
          if target < targets.count { targets[Int(target)] = target }
        default:
          if isSource {
            if Int(scalar.value) < targets.count { targets[Int(scalar.value)] = target }
          } else {
            target = target == 0 ? scalar.value : target | scalar.value << 16
          }
        }
      }
    }
    self.targets = targets
  }

  /// The letter that the table folds a scalar to and a second one or 0; `nil` for a scalar that isn't in the table.
  @inline(__always)
  func letters(for value: UInt32) -> (first: UInt32, second: UInt32)? {
    let target = Int(value) < targets.count ? targets[Int(value)] : 0
    return target == 0 ? nil : (target & 0xffff, target >> 16)
  }

  /// Appends a letter or digit beyond ASCII, folded, as UTF-8.
  @inline(__always)
  func append(_ value: UInt32, to bytes: inout [UInt8]) {
    guard let (first, second) = letters(for: value) else { return appendByMapping(value, to: &bytes) }
    Self.encode(first, to: &bytes)
    if second != 0 { Self.encode(second, to: &bytes) }
  }

  private func appendByMapping(_ value: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    let properties = scalar.properties
    guard properties.changesWhenLowercased else { return Self.encode(value, to: &bytes) }
    bytes.append(contentsOf: properties.lowercaseMapping.utf8)
  }

  private static func encode(_ value: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
  }

  /// Whether a scalar is a mark that is put on letters of an alphabet, and so left out.
  ///
  /// The vowel signs of Indic scripts are marks too, but spell words.
  static func isDiacritic(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36f, 0x483...0x487, 0x591...0x5bd, 0x5bf, 0x5c1, 0x5c2, 0x5c4, 0x5c5, 0x5c7, 0x610...0x61a,
      0x64b...0x65f, 0x670, 0x1ab0...0x1aff, 0x1dc0...0x1dff, 0x20d0...0x20ff, 0xfe20...0xfe2f:
      true
    default: false
    }
  }
}

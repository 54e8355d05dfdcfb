/// How letters are made alike, so that case and accents don't matter: each scalar of a text becomes one or two units.
///
/// Latin, Greek and Cyrillic letters lose their accents (*é* is *e*, *й* is *и*), ligatures are taken apart (*æ* is *ae*,
/// *ß* is *ss*), and all letters become small. The base letters are those of Unicode's decompositions; those that have
/// none but are accented to the eye (*ø*, *ł*, *đ*) are added.
struct GlossaryFolding {
  /// The unit, 0 for what isn't part of a word, or ``skipped``.
  var first: UInt32
  /// A second unit, or 0.
  var second: UInt32 = 0

  /// What stands in words but counts for nothing: accents on their own, soft hyphens, joiners.
  static let skipped = UInt32.max

  /// The unit of an ASCII letter or digit, 0 for any other byte.
  @inline(__always)
  static func unit(ascii byte: UInt8) -> UInt8 {
    let small = byte | 0x20
    if small &- UInt8(ascii: "a") < 26 { return small }
    return byte &- UInt8(ascii: "0") < 10 ? byte : 0
  }

  init(first: UInt32, second: UInt32 = 0) {
    self.first = first
    self.second = second
  }

  /// The units of a scalar that isn't ASCII.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x300...0x36f, 0xad, 0x200c, 0x200d, 0x2060:
      self.init(first: Self.skipped)
    case 0xc0...0x24f where Self.latin[Int(value) - 0xc0] != UInt8(ascii: "-"):
      self.init(first: UInt32(Self.latin[Int(value) - 0xc0]))
    case 0x1e00...0x1eff where Self.latinAdditional[Int(value) - 0x1e00] != UInt8(ascii: "-"):
      self.init(first: UInt32(Self.latinAdditional[Int(value) - 0x1e00]))
    case 0xc6, 0xe6: self.init(first: 0x61, second: 0x65)
    case 0xde, 0xfe: self.init(first: 0x74, second: 0x68)
    case 0xdf, 0x1e9e: self.init(first: 0x73, second: 0x73)
    case 0x132, 0x133: self.init(first: 0x69, second: 0x6a)
    case 0x152, 0x153: self.init(first: 0x6f, second: 0x65)
    case 0x400...0x45f: self.init(first: Self.cyrillic(value))
    case 0x386...0x3ce: self.init(first: Self.greek(value))
    default: self.init(first: Self.other(scalar))
    }
  }

  /// Base letters from U+00C0 on; a hyphen where there is none.
  private static let latin = Array(
    """
    aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--\
    jjkkkllllll--llnnnnnn-nnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsbb--------d------ffg----kk------oo--pp--\
    ----tt-uu----zz----------------------aaiioouuuuuuuuuu-aaaa----ggkkoooo--j---gg--nnaa--ooaaaaeeeeiiiioooorrrruuuusst\
    t--hh----zzaaeeooooooooyy---------------b------------
    """.utf8)

  /// Base letters from U+1E00 on; a hyphen where there is none.
  private static let latinAdditional = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuu\
    uuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy-sss--aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuu\
    uuuuuuuuuuyyyyyyyy------
    """.utf8)

  private static func cyrillic(_ value: UInt32) -> UInt32 {
    let small = value < 0x410 ? value + 0x50 : value < 0x430 ? value + 0x20 : value
    switch small {
    case 0x439, 0x45d: return 0x438
    case 0x450, 0x451: return 0x435
    case 0x453: return 0x433
    case 0x457: return 0x456
    case 0x45c: return 0x43a
    case 0x45e: return 0x443
    default: return small
    }
  }

  private static func greek(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x387, 0x38b, 0x38d, 0x3a2: 0
    case 0x386, 0x3ac: 0x3b1
    case 0x388, 0x3ad: 0x3b5
    case 0x389, 0x3ae: 0x3b7
    case 0x38a, 0x390, 0x3aa, 0x3af, 0x3ca: 0x3b9
    case 0x38c, 0x3cc: 0x3bf
    case 0x38e, 0x3ab, 0x3b0, 0x3cb, 0x3cd: 0x3c5
    case 0x38f, 0x3ce: 0x3c9
    case 0x3c2: 0x3c3
    case 0x391...0x3a9: value + 0x20
    default: value
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> UInt32 {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return skipped
    case .uppercaseLetter, .titlecaseLetter:
      let small = properties.lowercaseMapping.unicodeScalars
      return small.first?.value ?? scalar.value
    case .lowercaseLetter, .modifierLetter, .otherLetter, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return scalar.value
    default: return 0
    }
  }
}

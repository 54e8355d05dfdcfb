/// Reads a query from left to right.
struct SearchQueryParser {
  private enum Join {
    case and
    case or(column: Int)
    case near(distance: Int, column: Int)
  }

  private let bytes: Bytes
  private let language: Language
  private var position = 0
  private(set) var clauses: [SearchQuery.Clause] = []
  private(set) var problem: SearchQueryError?

  private var join = Join.and
  /// Where a `NOT` or a minus stands that excludes what comes next.
  private var exclusion: (column: Int, isWord: Bool)?
  private var wordCount = 0

  init(_ bytes: Bytes, language: Language) {
    self.bytes = bytes
    self.language = language
  }

  mutating func parse() {
    while position < bytes.count, wordCount <= SearchQuery.wordLimit { parseNext() }
    if wordCount > SearchQuery.wordLimit {
      report(.tooLong(limit: SearchQuery.wordLimit), at: position)
    }
    switch join {
    case .and: break
    case .or(let column): report(.missingOperand(operator: "OR"), at: column)
    case .near(_, let column): report(.missingOperand(operator: "NEAR"), at: column)
    }
    if let exclusion, exclusion.isWord { report(.missingOperand(operator: "NOT"), at: exclusion.column) }
    if clauses.isEmpty {
      report(.empty, at: 0)
    } else if clauses.allSatisfy({ $0.isExcluded }) {
      report(.onlyExclusions, at: 0)
    }
  }

  private mutating func report(_ reason: SearchQueryError.Kind, at offset: Int) {
    if problem == nil { problem = SearchQueryError(reason, column: offset + 1) }
  }

  // MARK: Characters

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0d }

  /// The length of the quotation mark at an offset, 0 if there is none; any double mark opens and closes.
  private func quoteLength(_ offset: Int) -> Int {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "\"") { return 1 }
    guard byte == 0xe2 || byte == 0xc2 else { return 0 }
    let (value, length) = bytes.scalar(at: offset)
    switch value {
    case 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb: return length
    default: return 0
    }
  }

  private func isParenthesis(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") }

  /// The end of the characters from an offset on that belong together.
  private func chunkEnd(_ start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, !Self.isSpace(bytes[offset]), !isParenthesis(bytes[offset]), quoteLength(offset) == 0 {
      offset += 1
    }
    return offset
  }

  // MARK: Parts of a query

  private mutating func parseNext() {
    let byte = bytes[position]
    if Self.isSpace(byte) || isParenthesis(byte) {
      position += 1
      return
    }
    if quoteLength(position) > 0 {
      let start = position
      let phrase = takePhrase(to: bytes.count)
      if let term = term(in: phrase) { add(.term(term, isQuoted: true), at: start) }
      return
    }
    if byte == UInt8(ascii: "-"), position + 1 < bytes.count, !Self.isSpace(bytes[position + 1]) {
      exclusion = exclusion ?? (position, false)
      position += 1
      return
    }
    let start = position
    let end = chunkEnd(start, to: bytes.count)
    position = end
    guard !parseOperator(start..<end), !parseFilter(start..<end) else { return }
    if let term = term(in: start..<end) {
      add(.term(term, isQuoted: false), at: start)
    } else if let exclusion, !exclusion.isWord {
      self.exclusion = nil
    }
  }

  /// Takes a phrase with its marks.
  ///
  /// - Returns: What stands between them.
  private mutating func takePhrase(to end: Int) -> Range<Int> {
    let start = position
    position += quoteLength(position)
    let lower = position
    while position < end {
      let length = quoteLength(position)
      if length > 0 {
        let upper = position
        position += length
        return lower..<upper
      }
      position += 1
    }
    report(.unclosedPhrase, at: start)
    return min(lower, end)..<end
  }

  private mutating func parseOperator(_ range: Range<Int>) -> Bool {
    switch bytes.string(range.prefix(5)) {
    case "OR" where range.count == 2, "|": setJoin(.or(column: range.lowerBound), "OR", at: range.lowerBound)
    case "AND" where range.count == 3, "&": break
    case "NOT" where range.count == 3: exclusion = exclusion ?? (range.lowerBound, true)
    case "NEAR" where range.count == 4:
      if bytes[range.upperBound] == UInt8(ascii: "(") {
        parseNear(from: range.lowerBound)
      } else {
        setJoin(.near(distance: Self.usualDistance, column: range.lowerBound), "NEAR", at: range.lowerBound)
      }
    case "NEAR/":
      let distance = distance(in: range.lowerBound + 5..<range.upperBound)
      setJoin(.near(distance: distance, column: range.lowerBound), "NEAR", at: range.lowerBound)
    default: return false
    }
    return true
  }

  private static let usualDistance = 10

  private mutating func setJoin(_ join: Join, _ name: String, at offset: Int) {
    if clauses.isEmpty {
      report(.missingOperand(operator: name), at: offset)
    } else {
      self.join = join
    }
  }

  /// The number of words that a distance says.
  private mutating func distance(in range: Range<Int>) -> Int {
    let text = bytes.string(range)
    if !range.isEmpty, range.allSatisfy({ isDigit(bytes[$0]) }), let number = Int32(text) {
      return Int(number)
    }
    report(.distance(found: text), at: range.lowerBound)
    return Self.usualDistance
  }

  /// Reads `(a b, 5)` after `NEAR`.
  private mutating func parseNear(from start: Int) {
    position += 1
    let lower = position
    var terms: [SearchQuery.Term] = []
    var comma: Int?
    while position < bytes.count, bytes[position] != UInt8(ascii: ")"), wordCount <= SearchQuery.wordLimit {
      let byte = bytes[position]
      if quoteLength(position) > 0 {
        comma = nil
        let phrase = takePhrase(to: bytes.count)
        if let term = term(in: phrase) { terms.append(term) }
      } else if Self.isSpace(byte) || byte == UInt8(ascii: "(") {
        position += 1
      } else if byte == UInt8(ascii: ",") {
        comma = position
        position += 1
      } else {
        let begin = position
        var end = chunkEnd(begin, to: bytes.count)
        if let cut = (begin..<end).first(where: { bytes[$0] == UInt8(ascii: ",") }), cut > begin { end = cut }
        position = end
        if comma != nil, isLast(end) { continue }
        comma = nil
        if let term = term(in: begin..<end) { terms.append(term) }
      }
    }
    let isClosed = position < bytes.count && bytes[position] == UInt8(ascii: ")")
    if !isClosed { report(.unclosedParenthesis, at: max(lower - 1, 0)) }
    let near = comma.map { distance(in: trimmed($0 + 1..<position)) } ?? Self.usualDistance
    if isClosed { position += 1 }
    if terms.count < 2 { report(.missingOperand(operator: "NEAR"), at: start) }
    if terms.count > 1 {
      add(.near(terms, distance: near), at: start)
    } else if let term = terms.first {
      add(.term(term, isQuoted: false), at: start)
    }
  }

  /// Whether nothing but white space stands between an offset and the end of a parenthesis.
  private func isLast(_ offset: Int) -> Bool {
    var offset = offset
    while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
    return offset >= bytes.count || bytes[offset] == UInt8(ascii: ")")
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, Self.isSpace(bytes[lower]) { lower += 1 }
    while lower < upper, Self.isSpace(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  // MARK: Filters

  private mutating func parseFilter(_ range: Range<Int>) -> Bool {
    guard let colon = range.prefix(8).first(where: { bytes[$0] == UInt8(ascii: ":") }) else { return false }
    let name = bytes.string(range.lowerBound..<colon).lowercased()
    guard name == "section" || name == "in" || name == "voice" else { return false }
    var value = colon + 1..<range.upperBound
    if value.isEmpty, quoteLength(position) > 0 { value = takePhrase(to: bytes.count) }
    if let condition = filter(name, value) {
      add(condition, at: range.lowerBound)
    } else if let term = term(in: value) {
      add(.term(term, isQuoted: false), at: range.lowerBound)
    }
    return true
  }

  private mutating func filter(_ name: String, _ value: Range<Int>) -> SearchQuery.Condition? {
    let text = bytes.string(value)
    switch name {
    case "section":
      if let citation = Citation(text) { return .place(citation) }
      report(.place(found: text), at: value.lowerBound)
    case "in":
      switch text.lowercased() {
      case "quotation", "quotations", "quote", "quotes": return .part(.quotation)
      case "heading", "headings", "title", "titles": return .part(.heading)
      case "note", "notes", "footnote", "footnotes": return .part(.note)
      default: report(.part(found: text), at: value.lowerBound)
      }
    default:
      let words = words(in: value)
      if !words.isEmpty { return .voice(words.map { $0.folded }) }
      report(.voice, at: value.lowerBound)
    }
    return nil
  }

  // MARK: Words

  private mutating func words(in range: Range<Int>) -> [(folded: [UInt8], range: Range<Int>, isJoined: Bool)] {
    var scanner = WordScanner(bytes, range, language: language)
    var words: [(folded: [UInt8], range: Range<Int>, isJoined: Bool)] = []
    while wordCount <= SearchQuery.wordLimit, scanner.next() {
      wordCount += 1
      if wordCount <= SearchQuery.wordLimit { words.append((scanner.folded, scanner.range, scanner.isJoined)) }
    }
    return words
  }

  private mutating func term(in range: Range<Int>) -> SearchQuery.Term? {
    let words = words(in: range)
    guard let last = words.last else { return nil }
    return SearchQuery.Term(
      words: words.map { $0.folded }, isCompound: words.dropFirst().allSatisfy { $0.isJoined },
      isPrefix: last.range.upperBound < range.upperBound && bytes[last.range.upperBound] == UInt8(ascii: "*"))
  }

  // MARK: Clauses

  private mutating func add(_ condition: SearchQuery.Condition, at offset: Int) {
    let isExcluded = exclusion != nil
    exclusion = nil
    let join = join
    self.join = .and
    let last = clauses.count - 1
    switch join {
    case .or where last >= 0:
      if isExcluded || clauses[last].isExcluded {
        report(.excludedAlternative, at: offset)
      } else if condition.isFilter != clauses[last].isFilter {
        report(.mixedAlternatives, at: offset)
      } else {
        clauses[last].alternatives.append(condition)
        return
      }
    case .near(let distance, let column) where last >= 0:
      guard !isExcluded, !clauses[last].isExcluded, case .term(let term, _) = condition,
        let before = clauses[last].alternatives.last, let neighbour = Self.lastTerm(of: before)
      else {
        report(.missingOperand(operator: "NEAR"), at: column)
        break
      }
      let near = SearchQuery.Condition.near([neighbour, term], distance: distance)
      if case .term = before {
        clauses[last].alternatives[clauses[last].alternatives.count - 1] = near
      } else {
        clauses.append(SearchQuery.Clause(alternatives: [near], isExcluded: false))
      }
      return
    default: break
    }
    clauses.append(SearchQuery.Clause(alternatives: [condition], isExcluded: isExcluded))
  }

  private static func lastTerm(of condition: SearchQuery.Condition) -> SearchQuery.Term? {
    switch condition {
    case .term(let term, _): term
    case .near(let terms, _): terms.last
    case .place, .part, .voice: nil
    }
  }
}

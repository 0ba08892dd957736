internal import Negotiation

extension Block {
  /// How many words its sentences have: those of tables, ids, what stands behind judgements and lists to look things up in do
  /// not count.
  var wordCount: Int {
    switch self {
    case .heading(_, let text): text.wordCount
    case .paragraph(let text), .answer(let text, _), .notice(let text): text.wordCount
    case .list(let items): items.reduce(0) { $0 + $1.wordCount }
    case .judgements(let judgements): judgements.reduce(0) { $0 + $1.text.wordCount }
    case .chart(let chart): chart.title.wordCount + chart.legend.wordCount
    case .folded(let folded): folded.title.wordCount
    case .table, .signs, .terms, .contents: 0
    }
  }
}

extension RichText {
  /// How many words it has beside ids.
  var wordCount: Int {
    spans.reduce(0) { sum, span in
      if case .code = span { sum } else { sum + RichText(span).plain.wordCount }
    }
  }
}

extension String {
  /// How many words it has; where none are set apart, two letters of Chinese or Japanese count as one.
  var wordCount: Int {
    var count = 0
    var wide = 0
    var isInWord = false
    for scalar in unicodeScalars {
      if scalar.value >= firstWide {
        wide += 1
        isInWord = false
        continue
      }
      let isPart = scalar.properties.isAlphabetic || scalar.isDigit
      if isPart, !isInWord { count += 1 }
      // Words of two halves, as "don't" and "cease-fire", are one.
      isInWord =
        isPart || isInWord && (scalar == "'" || scalar == "’" || scalar == "-" || scalar == "." || scalar == ",")
    }
    return count + (wide + 1) / 2
  }
}

/// The first of the letters that are as wide as two: radicals of Chinese, and what comes after.
private let firstWide: UInt32 = 0x2E80

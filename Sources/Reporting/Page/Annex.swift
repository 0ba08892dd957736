internal import Negotiation

/// A section that opens with its answer, and folds what is more than a reader takes in at a glance.
struct Annex: Section {
  let page: Page
  let section: any Section

  var blocks: [Block] {
    var blocks: [Block] = []
    var title = ""
    var room = 0
    var rest: Folded?
    func close() {
      if let rest { blocks.append(.folded(rest)) }
      rest = nil
    }
    for block in section.blocks {
      switch block {
      case .heading(2, let text):
        close()
        (title, room) = (text, mostLetters)
        blocks.append(block)
      case .heading(_, let text):
        close()
        rest = Folded(text, [])
      default:
        if rest != nil {
          rest?.blocks.append(block)
        } else if block.size <= room {
          blocks.append(block)
          room -= block.size
        } else {
          blocks.append(.folded(Folded(summary(of: block, under: title), [block])))
          if case .table = block { continue }
          room = 0
        }
      }
    }
    close()
    return blocks
  }

  /// What a block that is folded has.
  private func summary(of block: Block, under title: String) -> String {
    guard case .table(let table) = block else { return words.more }
    return (table.caption == title ? words.wholeTable : table.caption)
      + words.bracketed(words.rows(words.count(table.rows.count)))
  }
}

extension Block {
  /// How long it is, in letters.
  ///
  /// Those of Chinese and Japanese count twice; charts are looked at.
  fileprivate var size: Int {
    switch self {
    case .heading(_, let text), .contents(let text): text.size
    case .paragraph(let text), .answer(let text, _), .notice(let text): text.plain.size
    case .list(let items), .terms(let items): items.reduce(0) { $0 + $1.plain.size }
    case .judgements(let judgements): judgements.reduce(0) { $0 + $1.text.plain.size }
    case .table(let table):
      table.rows.reduce(0) { sum, row in row.reduce(sum) { $0 + $1.text.plain.size } }
    case .folded(let folded): folded.title.size
    case .signs, .chart: 0
    }
  }
}

extension String {
  fileprivate var size: Int { unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) } }
}

/// About seventy words.
private let mostLetters = 420

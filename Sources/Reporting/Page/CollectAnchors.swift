extension Block {
  /// The places in it that can be linked to.
  var anchors: [Anchor] {
    switch self {
    case .paragraph(let text), .answer(let text, _), .notice(let text): text.anchors
    case .list(let items), .terms(let items): items.flatMap(\.anchors)
    case .table(let table): table.rows.flatMap { $0.flatMap(\.text.anchors) }
    case .folded(let folded): folded.blocks.flatMap(\.anchors)
    case .judgements, .signs, .heading, .chart, .contents: []
    }
  }
}

extension RichText {
  fileprivate var anchors: [Anchor] {
    spans.compactMap { span in
      if case .anchor(_, let anchor) = span { anchor } else { nil }
    }
  }
}

extension [Block] {
  /// The blocks without folds, for whatever cannot fold: each under a heading of its own.
  var unfolded: [Block] {
    flatMap { block -> [Block] in
      guard case .folded(let folded) = block else { return [block] }
      return folded.isForLinks ? [] : [.heading(3, folded.title)] + folded.blocks.unfolded
    }
  }
}

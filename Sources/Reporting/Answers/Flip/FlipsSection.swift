internal import Negotiation

/// For each verdict asked for: the numbers with where it changes, what flips it by holding or not, and what does
/// not flip it.
struct FlipsSection: Section {
  let page: Page
  let flips: Flips

  var blocks: [Block] {
    flips.answers.flatMap { blocks($0) } + remarks(flips)
  }

  private func blocks(_ answer: Flips.Answer) -> [Block] {
    guard let now = answer.now else { return [] }
    let name = { (verdict: Verdict) in words.verdict(verdict, on: answer.subject) }
    let numbers = answer.flips.numbers
    let claims = answer.flips.filter { if case .number = $0.change { false } else { true } }
    var sentences = [words.standsNow(name(now))]
    if let nearest = numbers.first {
      sentences.append(
        words.nearestFlip(
          nearest.flip.assumption.id,
          words.leads(words.threshold(nearest.change.threshold), to: name(nearest.flip.verdict)),
          words.distance(nearest.change)))
    }
    sentences += flipped(
      byClaims: claims.count, of: answer.flips.count, steady: answer.steady, in: flips)
    return [
      .heading(2, heading(of: answer.subject)),
      .answer(RichText(sentences.joined(separator: words.sentenceSpace)), now.tone),
    ] + self.numbers(numbers, name) + self.claims(claims, name)
      + steady(answer.steady)
  }
}

extension [Flip] {
  /// Those in which a number moves.
  var numbers: [(flip: Flip, change: NumberChange)] {
    compactMap { flip in
      if case .number(let change) = flip.change { (flip, change) } else { nil }
    }
  }
}

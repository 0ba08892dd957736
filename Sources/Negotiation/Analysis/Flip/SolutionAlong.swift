/// A bargaining solution as one number of one party moves: what agreements are worth to the others stays, and what they are
/// worth to that party follows straight lines.
struct SolutionAlong: Sendable {
  /// Outcomes that are worth the same to everybody, wherever the number is.
  struct Candidate: Sendable {
    /// What the others gain, in points.
    let others: [Rational]
    /// What the party gains.
    let own: GainLine
    /// Whether the party has no say.
    let isFree: Bool
    /// The outcomes.
    var outcomes: [Outcome]
  }

  /// Another solution.
  struct Change {
    /// How far the number has to move.
    let distance: Rational
    /// Whether the solution is another one only beyond that.
    let isBeyond: Bool
    /// The candidates just there; none where nobody agrees to any.
    let there: [Int]
    /// The candidates beyond, however little.
    let beyond: [Int]
  }

  /// How the solution ranks agreements.
  let order: SolutionOrder
  /// Everything that the others accept.
  let candidates: [Candidate]

  /// The same as the number falls.
  var mirrored: SolutionAlong {
    SolutionAlong(
      order: order,
      candidates: candidates.map {
        Candidate(
          others: $0.others, own: $0.own.mirrored, isFree: $0.isFree, outcomes: $0.outcomes)
      })
  }

  /// Which candidates the solution singles out where the number has moved so far; none where nobody agrees to any.
  ///
  /// - Throws: ``TooFine``.
  /// - Complexity: The number of candidates.
  func best(at distance: Rational) throws(TooFine) -> [Int] {
    var ideal: [Rational] = []
    var agreements: [(index: Int, gains: [Rational])] = []
    for index in candidates.indices where try isAgreement(index, at: distance) {
      let gains = try gains(index, at: distance)
      agreements.append((index, gains))
      ideal = ideal.isEmpty ? gains : zip(ideal, gains).map { max($0, $1) }
    }
    var best: [(index: Int, gains: [Rational])] = []
    for agreement in agreements {
      guard let first = best.first else {
        best = [agreement]
        continue
      }
      let order = try order.compare(agreement.gains, first.gains, ideal: ideal)
      if order > 0 { best = [agreement] } else if order == 0 { best.append(agreement) }
    }
    // Where a party that can gain nothing is left out, what is as good may still be worse for it.
    return best.filter { one in !best.contains { dominates($0.gains, one.gains) } }.map(\.index)
  }

  /// Where the solution first becomes another one as the number grows; `nil` where it never does.
  ///
  /// A candidate can overtake the present one only where two of the amounts that are compared meet, and these places are
  /// roots of straight lines. Ideal gains bend or jump where agreements come and go, so solutions that ask for them are looked
  /// at from bend to bend.
  ///
  /// - Throws: ``TooFine``, also where there are too many bends.
  /// - Complexity: The number of candidates for each bend.
  func firstChange() throws(TooFine) -> Change? {
    let now = try best(at: Rational(0))
    var start = Rational(0)
    for _ in 0..<mostBends {
      let stretch = try stretch(from: start)
      if let change = try change(of: now, in: stretch) { return change }
      guard let end = stretch.end else { return nil }
      let there = try best(at: end)
      if there != now {
        return Change(distance: end, isBeyond: false, there: there, beyond: try beyond(end))
      }
      start = end
    }
    throw TooFine()
  }

  /// Whether gains are nowhere less than others and somewhere more.
  private func dominates(_ gains: [Rational], _ others: [Rational]) -> Bool {
    gains != others && zip(gains, others).allSatisfy { $0 >= $1 }
  }

  private func gains(_ index: Int, at distance: Rational) throws(TooFine) -> [Rational] {
    candidates[index].others + [try candidates[index].own.value(at: distance)]
  }

  private func isAgreement(_ index: Int, at distance: Rational) throws(TooFine) -> Bool {
    candidates[index].isFree
      ? true : try candidates[index].own.value(at: distance) >= Rational(0)
  }
}

// MARK: From bend to bend

extension SolutionAlong {
  /// Numbers between which ideal gains neither bend nor jump.
  private struct Stretch {
    let start: Rational
    /// `nil` where it goes on without end.
    var end: Rational?
    /// The others' ideal gains; none where nobody asks for them.
    var others: [Rational] = []
    /// The party's.
    var own = GainLine(start: Rational(0), slope: Rational(0))

    /// A number inside, halfway to its end or to a nearer one.
    func inside(after place: Rational, before next: Rational? = nil) throws(TooFine) -> Rational {
      guard let next = next ?? end else { return try place.more(Rational(1)) }
      return try place.more(next).over(Rational(2))
    }

    func ideal(at distance: Rational) throws(TooFine) -> [Rational] {
      others + [try own.value(at: distance)]
    }
  }

  private func stretch(from start: Rational) throws(TooFine) -> Stretch {
    var stretch = Stretch(start: start, end: nil)
    guard order.definition.measure != .gain else { return stretch }
    func shorten(_ root: Rational?) -> Bool {
      guard let root, root > start, stretch.end.map({ root < $0 }) ?? true else { return false }
      stretch.end = root
      return true
    }
    // Agreements come and go where the party's gain is 0.
    for candidate in candidates where !candidate.isFree { _ = shorten(candidate.own.root) }
    while true {
      let middle = try stretch.inside(after: start)
      var best: (own: GainLine, gain: Rational)?
      stretch.others = []
      for (index, candidate) in candidates.enumerated() where try isAgreement(index, at: middle) {
        let gain = try candidate.own.value(at: middle)
        stretch.others =
          stretch.others.isEmpty
          ? candidate.others : zip(stretch.others, candidate.others).map { max($0, $1) }
        if let known = best, known.gain >= gain { continue }
        best = (candidate.own, gain)
      }
      guard let best else { return stretch }
      stretch.own = best.own
      // What is the most in the middle is so all along, unless another line crosses it.
      var isCrossed = false
      for candidate in candidates where shorten(try candidate.own.minus(best.own).root) {
        isCrossed = true
      }
      if !isCrossed { return stretch }
    }
  }

  private func change(of now: [Int], in stretch: Stretch) throws(TooFine) -> Change? {
    var first: (distance: Rational, isBeyond: Bool)?
    for index in candidates.indices {
      var places = [(distance: stretch.start, isBeyond: true)]
      for root in try roots(index, now.first, in: stretch) {
        places += [(root, false), (root, true)]
      }
      for (place, found) in places.enumerated() {
        // Nothing later than what is known counts.
        if let first, found.distance > first.distance { break }
        if let first, found.distance == first.distance, found.isBeyond || !first.isBeyond { break }
        let next = places[(place + 1)...].first?.distance
        let number =
          try found.isBeyond
          ? stretch.inside(after: found.distance, before: next) : found.distance
        guard try isChanged(index, now, in: stretch, at: number) else { continue }
        first = found
        break
      }
    }
    guard let first else { return nil }
    return Change(
      distance: first.distance, isBeyond: first.isBeyond, there: try best(at: first.distance),
      beyond: try beyond(first.distance))
  }

  /// Whether a candidate that was singled out is no longer so, or another one is.
  private func isChanged(
    _ index: Int, _ now: [Int], in stretch: Stretch, at distance: Rational
  ) throws(TooFine) -> Bool {
    let isPresent = now.contains(index)
    let isAgreement = try isAgreement(index, at: distance)
    guard let first = now.first else { return isAgreement }
    guard isAgreement, try self.isAgreement(first, at: distance) else {
      return isAgreement != isPresent
    }
    let gains = try gains(index, at: distance)
    let order = try order.compare(
      gains, self.gains(first, at: distance), ideal: stretch.ideal(at: distance))
    guard order == 0 else { return isPresent || order > 0 }
    for other in now where dominates(try self.gains(other, at: distance), gains) {
      return isPresent
    }
    return !isPresent
  }

  /// What is singled out just beyond a distance.
  private func beyond(_ distance: Rational) throws(TooFine) -> [Int] {
    var stretch = try stretch(from: distance)
    while true {
      let number = try stretch.inside(after: distance)
      let best = try best(at: number)
      // Nothing else may come before that number.
      stretch.end = number
      var nearest: Rational?
      for index in candidates.indices {
        guard let root = try roots(index, best.first, in: stretch).first else { continue }
        nearest = nearest.map { min($0, root) } ?? root
      }
      guard let nearest else { return best }
      stretch.end = nearest
    }
  }

  /// Where the comparison of two candidates may change within a stretch, in order.
  private func roots(_ a: Int, _ b: Int?, in stretch: Stretch) throws(TooFine) -> [Rational] {
    var lines = [candidates[a].own]
    if let b {
      let (own, rival) = (candidates[a].own, candidates[b].own)
      let difference = try own.minus(rival)
      lines += [rival, difference]
      let (left, right) = (
        try order.amounts(of: candidates[a].others, ideal: stretch.others),
        try order.amounts(of: candidates[b].others, ideal: stretch.others)
      )
      let scale = ownScale(in: stretch)
      switch order.definition.order {
      case .largestProduct:
        let products = (
          try own.minus(scale.origin).times(SolutionOrder.product(of: left)),
          try rival.minus(scale.origin).times(SolutionOrder.product(of: right))
        )
        // The least amounts decide where every product is 0.
        lines +=
          [try products.0.minus(products.1)] + (try meetings([own, rival], left + right, scale))
      case .leastFirst: lines += try meetings([own, rival], left + right, scale)
      case .largestSum:
        let others = try SolutionOrder.sum(of: right).less(SolutionOrder.sum(of: left))
        lines.append(try difference.minus(scale.unit.times(others)))
      }
    }
    return Set(lines.compactMap(\.root)).filter { root in
      root > stretch.start && stretch.end.map { root < $0 } ?? true
    }.sorted()
  }

  /// How the party whose number moves is measured within a stretch; by a share of nothing too, where it is left out.
  private func ownScale(in stretch: Stretch) -> (origin: GainLine, unit: GainLine) {
    let (nothing, point) = (GainLine.level(Rational(0)), GainLine.level(Rational(1)))
    return order.definition.measure.scale(
      ideal: stretch.own, canGain: true, point: point, nothing: nothing) ?? (nothing, point)
  }

  /// The lines that are 0 where what the party gets by one of some gains meets an amount that another party gets.
  private func meetings(
    _ gains: [GainLine], _ amounts: [Rational], _ scale: (origin: GainLine, unit: GainLine)
  ) throws(TooFine) -> [GainLine] {
    var lines: [GainLine] = []
    for amount in amounts {
      let level = try scale.unit.times(amount)
      for gain in gains { lines.append(try gain.minus(scale.origin).minus(level)) }
    }
    return lines
  }
}

// More bends are told to be too many.
private let mostBends = 200

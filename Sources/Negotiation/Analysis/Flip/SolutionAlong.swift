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

  /// Which solution.
  let solution: BargainingSolution
  /// Everything that the others accept.
  let candidates: [Candidate]

  /// The same as the number falls.
  var mirrored: SolutionAlong {
    SolutionAlong(
      solution: solution,
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
  /// roots of straight lines. Kalai and Smorodinsky's ideal gains bend or jump where agreements come and go, so that
  /// solution is looked at from bend to bend.
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

  private var order: SolutionOrder { SolutionOrder(solution: solution) }

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
    /// The others' ideal gains.
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
    guard solution == .kalaiSmorodinsky else { return stretch }
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
      switch solution {
      case .nash:
        let left = try own.times(SolutionOrder.product(of: candidates[a].others))
        let right = try rival.times(SolutionOrder.product(of: candidates[b].others))
        // The least gains decide where every product is 0.
        lines += [try left.minus(right)] + (try meetings(a, b, nil))
      case .egalitarian: lines += try meetings(a, b, nil)
      case .utilitarian:
        let sums = (
          try SolutionOrder.sum(of: candidates[a].others),
          try SolutionOrder.sum(of: candidates[b].others)
        )
        let start = try difference.start.more(sums.0.less(sums.1))
        lines.append(GainLine(start: start, slope: difference.slope))
      case .kalaiSmorodinsky: lines += try meetings(a, b, stretch)
      }
    }
    return Set(lines.compactMap(\.root)).filter { root in
      root > stretch.start && stretch.end.map { root < $0 } ?? true
    }.sorted()
  }

  /// The lines that are 0 where the party's gain by one of two candidates meets what another party gains by one of them, or,
  /// within a stretch, the same share of the ideal.
  private func meetings(_ a: Int, _ b: Int, _ stretch: Stretch?) throws(TooFine) -> [GainLine] {
    var lines: [GainLine] = []
    for others in [candidates[a].others, candidates[b].others] {
      for (place, gain) in others.enumerated() {
        var level = GainLine(start: gain, slope: Rational(0))
        if let stretch {
          guard place < stretch.others.count, stretch.others[place] > Rational(0) else { continue }
          level = try stretch.own.times(gain.over(stretch.others[place]))
        }
        for index in [a, b] { lines.append(try candidates[index].own.minus(level)) }
      }
    }
    return lines
  }
}

// More bends are told to be too many.
private let mostBends = 200

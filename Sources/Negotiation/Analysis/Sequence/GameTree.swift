/// A tree in which parties move one after the other and see everything that has happened.
///
/// - SeeAlso: Selten, "Spieltheoretische Behandlung eines Oligopolmodells mit Nachfrageträgheit" (1965).
public indirect enum GameTree: Sendable {
  /// What every party gets.
  case end([Rational])
  /// A party chooses a branch.
  case move(by: Int, [Branch])
  /// Chance chooses, each branch with its probability.
  case chance([(share: Rational, branch: Branch)])

  /// A branch with its name.
  public struct Branch: Sendable {
    /// What it is called.
    public let name: String
    /// Where it leads.
    public let tree: GameTree

    /// Names a branch.
    public init(_ name: String, _ tree: GameTree) {
      self.name = name
      self.tree = tree
    }
  }

  /// What happens where nobody, wherever the tree has come to, gains by another choice of its own.
  public struct Play: Hashable, Sendable {
    /// What every party gets, chance averaged.
    public let payoffs: [Rational]
    /// The branches taken; up to a chance move, of which all branches may follow.
    public let path: [Int]
  }

  /// Why a tree has no answer.
  public enum Obstacle: Error {
    /// A number does not fit.
    case tooFine
    /// Ties and chance together leave too many ways to play.
    case tooManyPlays
  }

  /// Every path that some subgame-perfect equilibrium takes, with what every party gets; after a move of chance, every payoff.
  ///
  /// Backward induction: a mover takes a branch where that is worth at least as much to it as every other branch is at
  /// worst, over the ties further on.
  ///
  /// - Returns: The plays, in the order of the branches; all of them where ties leave several.
  /// - Throws: ``Obstacle``.
  /// - Complexity: Linear in the size of the tree where there are no ties; with chance, the product of the numbers of
  ///   plays of its branches.
  public func subgamePerfectPlays() throws(Obstacle) -> [Play] {
    switch self {
    case .end(let payoffs): return [Play(payoffs: payoffs, path: [])]
    case .move(let party, let branches):
      var below: [[Play]] = []
      for branch in branches { below.append(try branch.tree.subgamePerfectPlays()) }
      let worst = below.map { plays in plays.map { $0.payoffs[party] }.min() ?? Rational(0) }
      var plays: [Play] = []
      for (index, others) in below.enumerated() {
        let bar = worst.indices.filter { $0 != index }.map { worst[$0] }.max()
        for play in others where bar.map({ play.payoffs[party] >= $0 }) ?? true {
          plays.append(Play(payoffs: play.payoffs, path: [index] + play.path))
        }
      }
      if plays.count > mostPlays { throw .tooManyPlays }
      return plays
    case .chance(let branches):
      var sums: [Play] = []
      for (share, branch) in branches {
        let plays = try branch.tree.subgamePerfectPlays()
        var scaled: [[Rational]] = []
        for play in plays {
          let products = play.payoffs.compactMap { $0.times(share) }
          guard products.count == play.payoffs.count else { throw .tooFine }
          scaled.append(products)
        }
        if sums.isEmpty {
          sums = scaled.map { Play(payoffs: $0, path: []) }
          continue
        }
        var next: [Play] = []
        for sum in sums {
          for part in scaled {
            let payoffs = zip(sum.payoffs, part).compactMap { $0.plus($1) }
            guard payoffs.count == part.count else { throw .tooFine }
            let play = Play(payoffs: payoffs, path: [])
            if !next.contains(play) { next.append(play) }
          }
        }
        if next.count > mostPlays { throw .tooManyPlays }
        sums = next
      }
      return sums
    }
  }

  /// The names along a path.
  public func names(along path: [Int]) -> [String] {
    guard let first = path.first, case .move(_, let branches) = self,
      branches.indices.contains(first)
    else { return [] }
    return [branches[first].name] + branches[first].tree.names(along: Array(path.dropFirst()))
  }
}

// More ways to play than these nobody reads.
private let mostPlays = 1000

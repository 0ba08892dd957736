/// What happens in a tree of reactions where every party looks ahead.
public struct ReactionPlays: Sendable {
  /// The tree, by position.
  public let reaction: Int
  /// The parties with payoffs, in the order of the payoffs.
  public let parties: [Int]
  /// Every way to play that nobody, wherever it has come to, would leave; several where parties are indifferent.
  public let plays: [GameTree.Play]
  /// The readings chosen for parties that leave numbers open.
  public let central: [CentralReading?]
  /// The tree with what its ends are worth.
  public let tree: GameTree
}

/// One move of a play, and what its mover would get by the others.
public struct PlayedMove: Hashable, Sendable {
  /// A branch and what it is worth to the mover.
  public struct Worth: Hashable, Sendable {
    /// What the branch is called.
    public let name: String
    /// What it is worth, at worst over ties.
    public let payoff: Rational
  }

  /// The branch taken.
  public let name: String
  /// Who takes it, by position among the parties with payoffs.
  public let mover: Int
  /// What it gets in the end.
  public let payoff: Rational
  /// The branches not taken.
  public let others: [Worth]
}

extension ReactionPlays {
  /// Where a play ends; `nil` where chance decides before.
  public func end(of play: GameTree.Play, _ scenario: Scenario) -> Reaction.Node? {
    var node = scenario.reactions[reaction].root
    for choice in play.path {
      switch node {
      case .move(_, let branches), .chance(let branches): node = branches[choice].node
      case .noAgreement, .outcome, .payoffs: return node
      }
    }
    if case .chance = node { return nil }
    return node
  }

  /// The moves of a play, up to a move of chance.
  public func ledger(of play: GameTree.Play) -> [PlayedMove] {
    var moves: [PlayedMove] = []
    var tree = tree
    for choice in play.path {
      guard case .move(let party, let branches) = tree else { break }
      moves.append(
        PlayedMove(
          name: branches[choice].name, mover: party, payoff: play.payoffs[party],
          others: branches.indices.filter { $0 != choice }.compactMap { index in
            // A tree that had an answer as a whole has one from each place on.
            (try? branches[index].tree.subgamePerfectPlays())?.map { $0.payoffs[party] }.min().map {
              PlayedMove.Worth(name: branches[index].name, payoff: $0)
            }
          }))
      tree = branches[choice].tree
    }
    return moves
  }
}

extension SequenceFinder {
  /// Finds what happens in each tree of reactions, by backward induction.
  ///
  /// Ends are worth what their outcomes are, and no agreement its reservation value; where numbers are left open, in the
  /// central reading.
  ///
  /// - Returns: One result for each tree.
  /// - Throws: ``InvalidScenario`` where somebody moves who has no payoffs; ``EngineDoesNotApply`` where ties leave too
  ///   many ways to play.
  /// - Complexity: Linear in the size of the trees but for ties and chance.
  public func reactions() throws -> [ReactionPlays] {
    let scenario = model.scenario
    let parties = scenario.parties.indices.filter { exact.tables[$0] != nil }
    return try scenario.reactions.indices.map { index in
      let reaction = scenario.reactions[index]
      let tree = try tree(reaction.root, parties, reaction)
      do throws(GameTree.Obstacle) {
        return ReactionPlays(
          reaction: index, parties: parties, plays: try tree.subgamePerfectPlays(),
          central: chosen.central, tree: tree)
      } catch {
        throw EngineDoesNotApply(
          engine: .enumerate,
          reason: error == .tooFine
            ? "the payoffs of '\(reaction.id)' are too fine to average"
            : "ties in '\(reaction.id)' leave too many ways to play")
      }
    }
  }

  private func problem(
    with reaction: Reaction, _ what: String, why: String, fix: String
  ) -> InvalidScenario {
    var diagnostics = Diagnostics()
    diagnostics.error(at: reaction.location, what, why: why, fix: fix)
    return InvalidScenario(diagnostics: diagnostics.sorted(showing: model.scenario.files))
  }

  private func tree(
    _ node: Reaction.Node, _ parties: [Int], _ reaction: Reaction
  ) throws -> GameTree {
    switch node {
    case .noAgreement:
      return .end(
        parties.map { party in
          exact.tables[party].map { $0.points($0.reservation) } ?? Rational(0)
        })
    case .outcome(let outcome):
      return .end(
        parties.map { party in
          exact.tables[party].map { $0.points($0.payoff(of: outcome)) } ?? Rational(0)
        })
    case .payoffs(let payoffs):
      return .end(
        try parties.map { party in
          guard let payoff = payoffs[party] else {
            throw problem(
              with: reaction,
              "an end of '\(reaction.id)' does not say what '\(model.scenario.parties[party].id)' gets",
              why: "it has payoffs, so everybody who moves before looks at what it gets",
              fix: "name it under 'payoffs' of each end")
          }
          return payoff
        })
    case .move(let party, let branches):
      guard let place = parties.firstIndex(of: party) else {
        throw problem(
          with: reaction,
          "'\(model.scenario.parties[party].id)' moves in '\(reaction.id)' but has no payoffs",
          why: "nobody can tell which branch is better for it",
          fix: "state its preferences, or let somebody else move")
      }
      return .move(
        by: place,
        try branches.map { GameTree.Branch($0.id, try tree($0.node, parties, reaction)) })
    case .chance(let branches):
      return .chance(
        try branches.map {
          ($0.share ?? Rational(0), GameTree.Branch($0.id, try tree($0.node, parties, reaction)))
        })
    }
  }
}

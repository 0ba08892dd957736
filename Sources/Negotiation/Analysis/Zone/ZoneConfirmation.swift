extension PayoffModel {
  /// Asks GLPK again what an enumeration found.
  ///
  /// It is asked whether there is an agreement, whether one is possible, which levels survive, what the
  /// zone is worth to each party, and whether each group of signatories has a zone of its own. Counts
  /// and proposals are not asked.
  ///
  /// - Returns: Whether GLPK could be asked; if so, it found the same.
  /// - Throws: ``EnginesDisagree`` where the answers differ: one of the engines has a defect.
  /// - Complexity: One integer program a question.
  public func confirm(_ zone: ZoneOfAgreement, _ effort: Effort = Effort()) throws
    -> ZoneConfirmation
  {
    guard zone.engine == .enumerate, zone.isComplete else { return .notAsked }
    let asked: ZoneOfAgreement
    do {
      var bare = self
      bare.scenario = scenario.withoutProposals
      asked = try bare.zoneOfAgreement(.glpk, effort)
    } catch is EngineDoesNotApply {
      return .impossible
    }
    guard asked.isComplete else { return .notAsked }
    let isSame =
      asked.verdict == zone.verdict && asked.surviving == zone.surviving
      && asked.applying == zone.applying && asked.payoffs == zone.payoffs
      && zip(asked.coalitions, zone.coalitions).allSatisfy { $0.exists == $1.exists }
    guard isSame else { throw EnginesDisagree() }
    return .same(programs: asked.programs)
  }
}

/// Whether GLPK, asked apart, gave the same zone as the enumeration.
public enum ZoneConfirmation: Hashable, Sendable {
  /// Nobody asked, or a stop came first.
  case notAsked
  /// The numbers are beyond GLPK's tolerances.
  case impossible
  /// It found the same, in so many programs.
  case same(programs: Int)

  /// How many programs it took.
  public var programs: Int {
    if case .same(let programs) = self { programs } else { 0 }
  }
}

/// Two engines gave different answers to one question, which no model may cause.
public struct EnginesDisagree: Error, Hashable, Sendable {}

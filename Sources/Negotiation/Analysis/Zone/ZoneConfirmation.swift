extension PayoffModel {
  /// Asks GLPK again what an enumeration found: whether there is an agreement, whether one is
  /// possible, and whether each group of signatories has a zone of its own.
  ///
  /// - Returns: What the two engines agree on; `nil` where GLPK does not apply or a stop came first.
  /// - Throws: ``EnginesDisagree`` where the answers differ: one of the engines has a defect.
  /// - Complexity: One integer program a question.
  public func confirm(_ zone: ZoneOfAgreement, _ effort: Effort = Effort()) throws
    -> ZoneConfirmation?
  {
    guard zone.engine == .enumerate, zone.isComplete else { return nil }
    let asked: ZoneOfAgreement
    do {
      var bare = self
      bare.scenario = scenario.withoutProposals
      asked = try bare.zoneOfAgreement(.glpk, effort)
    } catch is EngineDoesNotApply {
      return nil
    }
    guard asked.isComplete else { return nil }
    let isSame =
      asked.verdict == zone.verdict && asked.surviving == zone.surviving
      && asked.payoffs == zone.payoffs
      && zip(asked.coalitions, zone.coalitions).allSatisfy { $0.exists == $1.exists }
    guard isSame else { throw EnginesDisagree() }
    return ZoneConfirmation(programs: asked.programs)
  }
}

/// That GLPK, asked apart, gave the same zone as the enumeration.
public struct ZoneConfirmation: Hashable, Sendable {
  /// How many programs it took.
  public let programs: Int
}

/// Two engines gave different answers to one question, which no model may cause.
public struct EnginesDisagree: Error, Hashable, Sendable {}

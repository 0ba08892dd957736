/// Payoffs in one reading as whole numbers, so that "exactly the reservation value" means just that.
///
/// Each party has a scale of its own: its numbers are multiplied by their common denominator. What a
/// party is silent about adds nothing here; whoever asks must keep those issues at the status quo.
public struct ExactPayoffs: Sendable {
  /// The table of each party that has payoffs, in the order of the parties.
  public private(set) var tables: [PayoffTable?]

  /// Turns a model's numbers into whole ones.
  ///
  /// - Throws: ``InvalidScenario`` where a party's numbers together need more than 62 bits.
  public init(_ model: PayoffModel) throws(InvalidScenario) {
    var tables: [PayoffTable?] = []
    var diagnostics = Diagnostics()
    for (party, judgement) in zip(model.scenario.parties, model.judgements) {
      guard case .payoffs(let payoff) = judgement else {
        tables.append(nil)
        continue
      }
      if let table = PayoffTable(payoff, in: model.scenario) {
        tables.append(table)
      } else if let location = party.preferences?.location {
        diagnostics.error(
          at: location, "the numbers of '\(party.id)' are too large or too fine to add up exactly",
          why: "payoffs are whole numbers of the finest step, below 2^62, so that ties are decided "
            + "by equality",
          fix: "round the numbers to fewer decimals")
      }
    }
    if diagnostics.hasErrors {
      throw InvalidScenario(diagnostics: diagnostics.sorted(showing: model.scenario.files))
    }
    self.tables = tables
  }

  /// The same payoffs with reservation values raised to what is given, in units, where that is more.
  func raisingReservations(to least: [Int?]) -> ExactPayoffs {
    var raised = self
    for (party, units) in least.enumerated() {
      guard let table = tables[party], let units, units > table.reservation else { continue }
      raised.tables[party]?.reservation = units
    }
    return raised
  }
}

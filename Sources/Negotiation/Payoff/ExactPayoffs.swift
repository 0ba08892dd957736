/// Payoffs in one reading as whole numbers, so that "exactly the reservation value" means just that.
///
/// Each party has a scale of its own: its numbers are multiplied by their common denominator. What a
/// party is silent about adds nothing here; whoever asks must keep those issues at the status quo.
public struct ExactPayoffs: Sendable {
  /// The table of each party that has payoffs, in the order of the parties.
  public private(set) var tables: [PayoffTable?]
  /// What is left open of each party that leaves numbers open, in the order of the parties.
  public private(set) var open: [OpenPayoff?]

  /// Turns a model's numbers into whole ones.
  ///
  /// - Throws: ``InvalidScenario`` where a party's numbers together need more than 62 bits, or where its
  ///   statements contradict each other.
  public init(_ model: PayoffModel) throws(InvalidScenario) {
    var tables: [PayoffTable?] = []
    var open: [OpenPayoff?] = []
    var diagnostics = Diagnostics()
    var memory = 0
    for (party, judgement) in zip(model.scenario.parties, model.judgements) {
      switch judgement {
      case .payoffs(let payoff):
        let table = PayoffTable(payoff, in: model.scenario)
        if table == nil, model.scenario.effort.isStopped { throw .stopped }
        tables.append(table)
        open.append(nil)
        if table == nil, let place = party.preferences?.finestNumber {
          diagnostics.errorTooFine(party.id, at: place)
        }
      case .readings(let payoff):
        tables.append(nil)
        if model.scenario.isDivisible {
          diagnostics.errorOpenShares(payoff, party)
          open.append(nil)
          continue
        }
        memory += payoff.openMemory(in: model.scenario)
        guard memory < model.scenario.effort.memory else {
          diagnostics.errorTooLarge(party, model.scenario.effort.memory)
          open.append(nil)
          continue
        }
        open.append(payoff.open(for: party, model.scenario, &diagnostics))
      case .redLines, .undetermined, .notOnRecord:
        tables.append(nil)
        open.append(nil)
      }
    }
    if diagnostics.hasErrors {
      throw InvalidScenario(diagnostics: diagnostics.sorted(showing: model.scenario.files))
    }
    self.tables = tables
    self.open = open
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

extension ExactPayoffs {
  /// No payoffs, for whoever only asks which outcomes meet the rules.
  static func none(_ scenario: Scenario) -> ExactPayoffs {
    ExactPayoffs(
      tables: scenario.parties.map { _ in nil }, open: scenario.parties.map { _ in nil })
  }

  /// Adds the payoffs of a party with their signs turned round, as those of one more party.
  mutating func addTurned(_ party: Int) {
    tables.append(tables[party]?.turned)
    open.append(nil)
  }

  /// Puts together what has been made party by party.
  init(tables: [PayoffTable?], open: [OpenPayoff?]) {
    self.tables = tables
    self.open = open
  }
}

extension PartyPayoff {
  /// What is left open, or `nil` with what is wrong reported.
  fileprivate func open(
    for party: Party, _ scenario: Scenario, _ diagnostics: inout Diagnostics
  ) -> OpenPayoff? {
    guard let location = party.preferences?.location else { return nil }
    do {
      guard let contradiction = try contradiction() else {
        return try OpenPayoff(self, in: scenario)
      }
      diagnostics.report(contradiction, of: self, by: party.id)
    } catch OpenPayoff.Obstacle.tooManyCorners {
      diagnostics.error(
        at: location, "what '\(party.id)' leaves open has too many corners",
        why:
          "verdicts over all readings are decided at the corners of what the statements leave open",
        fix: "state some of the numbers, or say less about outcomes that hardly differ")
    } catch {
      diagnostics.errorTooFine(party.id, at: party.preferences?.finestNumber ?? location)
    }
    return nil
  }
}

extension PartyPayoff {
  /// How much memory it takes to say what each level adds in terms of every number that is left open.
  fileprivate func openMemory(in scenario: Scenario) -> Int {
    let levels = scenario.issues.reduce(0) { $0 + $1.options.count }
    return levels * (FreeUnknowns(of: readings).count + 1) * bytesPerOpenWorth
  }
}

// As a fraction and as a whole number, with room for the arrays around them, as measured.
private let bytesPerOpenWorth = 48

extension Diagnostics {
  fileprivate mutating func errorTooLarge(_ party: Party, _ memory: Int) {
    guard let location = party.preferences?.location else { return }
    error(
      at: location,
      "what '\(party.id)' leaves open needs more memory than \(memorySize(memory))",
      why: "what each level adds is kept in terms of every number that is left open",
      fix: "state more of the numbers, choose larger steps, or allow more with --memory-limit")
  }

  mutating func errorTooFine(_ party: String, at location: SourceLocation) {
    error(
      at: location, "with this number, those of '\(party)' are too large or too fine to add up exactly",
      why: "payoffs are whole numbers of the common step of all of them, below 2^62, so that ties are decided "
        + "by equality",
      fix: "round it to fewer decimals, or write fractions that share a denominator")
  }
}

extension Diagnostics {
  /// Reports that a party leaves a number open of issues that can be split.
  fileprivate mutating func errorOpenShares(_ payoff: PartyPayoff, _ party: Party) {
    // What is no equation leaves something open.
    let row = payoff.readings.rows.first { $0.relation != .zero }
    guard let place = row.map({ payoff.sources[$0.statement].location }) ?? party.preferences?.location
    else { return }
    error(
      at: place,
      "'\(party.id)' leaves numbers open, and issues are divisible",
      why: "a share is worth a part of the issue's points, so every number has to be stated exactly",
      fix: "write one number here, or try its ends by 'set:' in two variants")
  }
}

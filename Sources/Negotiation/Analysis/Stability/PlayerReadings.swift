/// The readings of one party that says how outcomes compare.
///
/// A party with one reading has a single number: what an outcome is worth, or its rank.
struct PlayerReadings: Sendable {
  private enum Source {
    case open(OpenPayoff)
    case table(PayoffTable)
    case ordinal(OrdinalPreferences)
  }

  /// The readings.
  let all: ReadingsProduct
  /// Some of them, inside and at corners, as whole numbers over the unknowns.
  let samples: [[Int]]
  private let source: Source
  private let lines: [Condition]

  /// Describes the readings of a party.
  ///
  /// - Parameters:
  ///   - party: The party, by position.
  ///   - model: The model, over all readings.
  ///   - payoffs: Its payoffs.
  /// - Throws: ``OpenPayoff/Obstacle`` where they are too many or too fine to describe.
  init?(_ party: Int, _ model: PayoffModel, _ payoffs: ExactPayoffs) throws(OpenPayoff.Obstacle) {
    let scenario = model.scenario
    let preferences = scenario.parties[party].preferences
    if let open = payoffs.open[party] {
      source = .open(open)
    } else if case .payoffs(let payoff) = model.judgements[party], !payoff.silentIssues.isEmpty {
      // Its numbers are stated, and what it is silent about may be worth anything.
      source = .open(try OpenPayoff(payoff, in: scenario, isScaled: true))
    } else if let table = payoffs.tables[party] {
      source = .table(table)
    } else if let ordinal = preferences?.ordinal {
      source = .ordinal(ordinal)
    } else {
      return nil
    }
    if case .open(let open) = source {
      all = open.readings
    } else {
      do {
        all = try ReadingsProduct(
          width: 1, [ReadingsCone.Row(vector: [1], relation: .positive)], hasNumbers: true)
      } catch {
        throw .tooFine
      }
    }
    samples = all.samples(most: mostSamples)
    lines = model.firmLines(of: party)
  }

  /// Describes the readings of a party that does not say how outcomes compare: as one that is silent about every issue, it
  /// may want anything, but for what it is stated to be indifferent to, and keeps its firm red lines.
  ///
  /// - Parameters:
  ///   - party: The party, by position.
  ///   - model: The model.
  /// - Throws: ``OpenPayoff/Obstacle`` where there is too much to describe.
  init(untold party: Int, _ model: PayoffModel) throws(OpenPayoff.Obstacle) {
    let open = try OpenPayoff(untold: model.scenario.parties[party].preferences, in: model.scenario)
    source = .open(open)
    all = open.readings
    // That everything is the same to it is a reading, too.
    let one = open.readings.width - 1
    let indifferent = (0...one).map { $0 == one ? 1 : 0 }
    samples = [indifferent] + all.samples(most: mostSamples - 1)
    lines = model.firmLines(of: party)
  }

  /// Whether numbers are left open, so that there is more than one reading.
  var isOpen: Bool {
    if case .open = source { true } else { false }
  }

  /// Compares some outcomes.
  func compared(_ outcomes: [Outcome]) -> ComparedStates {
    let worths: [[Int]] =
      switch source {
      case .open(let open): outcomes.map { open.gain(of: $0) }
      case .table(let table): outcomes.map { [table.payoff(of: $0)] }
      case .ordinal(let ordinal): ordinal.ranks(of: outcomes).map { [Int($0)] }
      }
    let isRanking = if case .ordinal = source { true } else { false }
    return ComparedStates(
      worths, kept: outcomes.map { outcome in lines.allSatisfy { $0.holds(for: outcome) } },
      isGuarded: !isRanking, all)
  }
}

extension PayoffModel {
  /// The conditions of a party's firm red lines.
  fileprivate func firmLines(of party: Int) -> [Condition] {
    (scenario.parties[party].preferences?.redLines ?? []).filter { $0.hardness == .firm }
      .map { binding($0, of: party) }
  }
}

// So many readings show most of what can happen.
private let mostSamples = 32

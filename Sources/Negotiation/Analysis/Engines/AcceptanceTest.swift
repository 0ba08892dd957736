/// Who accepts a visited outcome, one bit a party.
struct AcceptanceTest {
  /// Parties as bits.
  typealias Parties = UInt32

  /// Every party.
  let all: Parties
  /// The signatories.
  let signatories: Parties
  /// The parties whose consent is not on record.
  let notOnRecord: Parties
  private let agreement: Agreement?
  /// Those whose acceptance is needed whatever the rule says: consents and documents.
  private let always: Parties
  private let reservations: [Int]
  private let withPayoffs: Parties
  private let undetermined: Parties
  private let byRedLines: Parties
  private var open: [(bit: Parties, test: OpenPayoffTest)]

  init(_ model: PayoffModel, _ payoffs: ExactPayoffs) {
    let parties = model.scenario.parties
    func bits(_ belongs: (Int) -> Bool) -> Parties {
      parties.indices.filter(belongs).reduce(0) { $0 | 1 << Parties($1) }
    }
    reservations = payoffs.tables.map { $0?.reservation ?? 0 }
    withPayoffs = bits { payoffs.tables[$0] != nil }
    undetermined = bits { model.judgements[$0] == .undetermined }
    byRedLines = bits { model.judgements[$0] == .redLines }
    notOnRecord = bits { model.judgements[$0] == .notOnRecord }
    signatories = bits { parties[$0].isSignatory }
    all = bits { _ in true }
    let agreement = model.scenario.agreement
    self.agreement = agreement
    always = bits { agreement?.members.contains($0) == false }
    open = payoffs.open.enumerated().compactMap { party, open in
      open.map { (1 << Parties(party), OpenPayoffTest($0, model.scenario)) }
    }
  }

  /// Whether acceptance by these parties makes an agreement.
  func makesAgreement(_ accepting: Parties) -> Bool {
    guard let agreement else { return accepting & all == all }
    return accepting & always == always && agreement.rule.holds(with: accepting)
  }

  /// Who accepts the outcome in some reading at least, and who in every one.
  mutating func accepting(_ visit: OutcomeWalk.Visit) -> (maybe: Parties, surely: Parties) {
    var reaches: Parties = 0
    var bits = withPayoffs
    while bits != 0 {
      let party = bits.trailingZeroBitCount
      bits &= bits - 1
      if visit.payoffs[party] >= reservations[party] { reaches |= 1 << Parties(party) }
    }
    var (openMaybe, openSurely): (Parties, Parties) = (0, 0)
    for index in open.indices {
      let verdict = open[index].test.verdict(on: visit.levels)
      if verdict != .none { openMaybe |= open[index].bit }
      if verdict == .every { openSurely |= open[index].bit }
    }
    let free = visit.unconcerned | notOnRecord
    let maybe =
      (~visit.firmBroken
        & (byRedLines | undetermined | openMaybe | (withPayoffs & (reaches | visit.silent))))
      | free
    let surely =
      (~visit.firmBroken
        & ((byRedLines & ~visit.reportedBroken) | openSurely | (reaches & ~visit.silent))) | free
    return (maybe, surely)
  }
}

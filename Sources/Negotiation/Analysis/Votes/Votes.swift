/// Who can bring an agreement about, and whose answer decides on each proposal.
public struct Votes: Sendable {
  /// The rule; all signatories where the model states none.
  public let agreement: Agreement
  /// What it gives to each member, in their order.
  public let power: [VotingPower]
  /// The proposals that can be agreements at all, in their order.
  public let proposals: [ProposalVotes]
  /// How many agreements there are by how many members accept them in every reading; empty where outcomes were not listed.
  public let agreementsBySupport: [Int: Int]
  /// How many of the agreements each party accepts in every reading; empty where outcomes were not listed.
  public let agreementsAccepted: [Int]
  /// What each body that ratifies lets pass; empty where there is none, or where outcomes were not listed.
  public let ratifications: [RatificationVotes]
  /// Whether no limit came first.
  public let isComplete: Bool

  /// How many agreements there are; `nil` where outcomes were not listed.
  public var agreements: Int? { agreementsAccepted.isEmpty ? nil : agreementsBySupport.values.reduce(0, +) }
}

/// Who accepts a proposal, and whose answer decides.
public struct ProposalVotes: Hashable, Sendable {
  /// The proposal, by position.
  public let proposal: Int
  /// The members that accept it in every reading, whatever it leaves open.
  public let accepting: [Int]
  /// The members that may accept it.
  public let undecided: [Int]
  /// The members that refuse it.
  public let refusing: [Int]
  /// Whether enough accept: for certain, perhaps, or not.
  public let verdict: Verdict
  /// The members on whose answer it hangs, whatever the undecided ones say: with it there is an agreement, without it none.
  public let decisive: [Int]
  /// The members on whose answer it hangs where the undecided ones answer in some way.
  public let sometimesDecisive: [Int]
}

extension PayoffModel {
  /// Finds who can bring an agreement about, and whose answer decides on each proposal.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - proposals: What was found about the proposals.
  ///   - effort: When to stop.
  /// - Returns: What was found; agreements are counted where outcomes can be listed.
  /// - Complexity: 2 to the number of members; the number of outcomes where they are listed.
  public func votes(_ payoffs: ExactPayoffs, _ proposals: [ProposalFinding], _ effort: Effort = Effort()) -> Votes {
    let agreement = scenario.agreement ?? Agreement(ofAll: scenario)
    var (bySupport, accepted): ([Int: Int], [Int]) = ([:], [])
    var ratifications: [RatificationVotes] = []
    var isComplete = true
    if scenario.isEnumerable {
      accepted = scenario.parties.map { _ in 0 }
      var test = AcceptanceTest(self, payoffs)
      let members = agreement.members.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
      do {
        try OutcomeWalk(
          self, payoffs, within: scenario.allowed, meeting: scenario.rules.map(\.condition), effort
        ).run { visit in
          let surely = test.accepting(visit).surely
          guard test.makesAgreement(surely) else { return true }
          bySupport[(surely & members).nonzeroBitCount, default: 0] += 1
          for party in accepted.indices where surely >> UInt32(party) & 1 == 1 { accepted[party] += 1 }
          return true
        }
        ratifications = try self.ratifications(payoffs, effort)
      } catch {
        (bySupport, accepted, isComplete) = ([:], [], false)
      }
    }
    return Votes(
      agreement: agreement, power: agreement.power,
      proposals: proposals.compactMap { votes(on: $0, agreement) }, agreementsBySupport: bySupport,
      agreementsAccepted: accepted, ratifications: ratifications,
      isComplete: isComplete && !proposals.contains { $0.state == nil })
  }

  private func votes(on finding: ProposalFinding, _ agreement: Agreement) -> ProposalVotes? {
    guard let accepted = finding.acceptedBy else { return nil }
    // Of whom nothing is on file, may accept where the proposal is about what it has a say in, and does elsewhere.
    func says(_ member: Int) -> Verdict {
      accepted[member] ?? (finding.consents.contains(member) || scenario.parties[member].isSignatory ? .some : .every)
    }
    func members(_ verdict: Verdict) -> [Int] { agreement.members.filter { says($0) == verdict } }
    let (sure, open) = (members(.every), members(.some))
    func bits(_ parties: [Int]) -> UInt32 { parties.reduce(0) { $0 | 1 << UInt32($1) } }
    let (least, most) = (bits(sure), bits(sure + open))
    // What binds whatever the members say.
    let others = scenario.parties.indices.filter { !agreement.members.contains($0) }
    let isBound = others.allSatisfy { accepted[$0] == nil || accepted[$0] == .every }
    let isOut = others.contains { accepted[$0] == Verdict.none }
    func wins(_ accepting: UInt32) -> Bool { agreement.rule.holds(with: accepting) }
    let verdict: Verdict =
      isOut || !wins(most) ? .none : isBound && wins(least) ? .every : .some
    func swings(_ member: Int, with accepting: UInt32) -> Bool {
      let bit = UInt32(1) << UInt32(member)
      return wins(accepting | bit) && !wins(accepting & ~bit)
    }
    // Every way in which the undecided others answer.
    func cases(_ member: Int) -> [UInt32] {
      open.filter { $0 != member }.reduce([least]) { ways, other in ways + ways.map { $0 | 1 << UInt32(other) } }
    }
    var (decisive, sometimes): ([Int], [Int]) = ([], [])
    for member in agreement.members where !isOut {
      let swinging = cases(member).map { swings(member, with: $0) }
      if swinging.allSatisfy(\.self) {
        decisive.append(member)
      } else if swinging.contains(true) {
        sometimes.append(member)
      }
    }
    return ProposalVotes(
      proposal: finding.proposal, accepting: sure, undecided: open, refusing: members(.none), verdict: verdict,
      decisive: decisive, sometimesDecisive: sometimes)
  }
}

extension Agreement {
  /// The rule where every signatory has to accept, and whatever bodies are asked has to be ratified.
  init(ofAll scenario: Scenario) {
    let signatories = scenario.signatories.filter { !scenario.parties[$0].isDocument }
    self.init(
      .all(signatories.map { .party($0) }), ratifiedBy: scenario.bodies,
      at: scenario.parties.first?.location ?? SourceLocation(file: scenario.files.first?.name ?? "", line: 1, column: 1)
    )
  }
}

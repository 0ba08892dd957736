extension PayoffModel {
  /// The verdicts asked for, as the model stands; `nil` where a limit came first.
  func verdicts(
    on subjects: [FlipSubject], _ payoffs: ExactPayoffs, _ effort: Effort, _ programs: inout Int
  ) throws -> [Verdict?] {
    var findings: [Int: ProposalFinding] = [:]
    return try subjects.map { subject in
      switch subject {
      case .model: return try zoneVerdict(payoffs, effort, &programs)
      case .proposal(let index), .acceptance(let index, _):
        let finding =
          try findings[index] ?? finding(onProposal: index, payoffs, .auto, effort)
        findings[index] = finding
        if case .acceptance(_, let party) = subject { return finding.acceptedBy?[party] }
        return finding.state?.verdict
      }
    }
  }

  /// The verdict on the zone and nothing else about it.
  private func zoneVerdict(
    _ payoffs: ExactPayoffs, _ effort: Effort, _ programs: inout Int
  ) throws -> Verdict? {
    var search = OutcomeSearch(effort)
    defer { programs += search.programs }
    if !scenario.isEnumerable { try checkUnits(payoffs) }
    do {
      for certainty in [Certainty.inEveryReading, .inSomeReading] {
        guard let requirements = zoneRequirements(certainty, payoffs) else { continue }
        if try exists(requirements, payoffs, &search) {
          return certainty == .inEveryReading ? .every : .some
        }
      }
      return Verdict.none
    } catch is Stopped {
      return nil
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
  }

  private func exists(
    _ requirements: [Requirement], _ payoffs: ExactPayoffs, _ search: inout OutcomeSearch
  ) throws -> Bool {
    guard !scenario.allowed.contains(where: \.isEmpty) else { return false }
    if scenario.isEnumerable {
      var exists = false
      try RequiredOutcomes(requirements, self, payoffs, search.effort).run { _ in
        exists = true
        return false
      }
      return exists
    }
    var program = AgreementProgram(self, payoffs, within: scenario.allowed)
    program.require(requirements)
    return try search.find(in: program) != nil
  }
}

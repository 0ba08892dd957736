internal import Negotiation

// What pages say of agreements that are carried out.
extension OnPage {
  /// What is carried out.
  func name(of subject: StepSequence.Subject) -> String {
    switch subject {
    case .proposal(let index): words.text(scenario.proposals[index].name)
    case .solution(let solution): words.solutionName(solution)
    }
  }

  /// Of an agreement that is worth less than no agreement to somebody, that it is; `nil` of any other.
  func worseThanNone(_ sequence: StepSequence) -> String? {
    guard !sequence.worseThanNone.isEmpty else { return nil }
    let sentence = words.worseThanNone(sequence.worseThanNone.map { name(ofParty: $0) })
    return sequence.central.contains { $0 != nil } ? words.centrally(sentence) : sentence
  }

  /// That an agreement breaks firm red lines; `nil` where it breaks none.
  func breaksRedLines(_ sequence: StepSequence) -> String? {
    var lines: [Int: [String]] = [:]
    for broken in sequence.redLinesBroken {
      let line = scenario.parties[broken.party].preferences?.redLines[broken.redLine]
      lines[broken.party, default: []] += [line?.id].compactMap { $0 }
    }
    guard !lines.isEmpty else { return nil }
    return words.breaksRedLines(
      lines.sorted { $0.key < $1.key }.map { party, ids in
        name(ofParty: party) + words.bracketed(ids.joined(separator: ", "))
      })
  }

  /// What parties need, or stand to lose, where that is more than nothing.
  func named(_ bonds: [Rational], in sequence: StepSequence) -> [String] {
    zip(sequence.parties, bonds).filter { $0.1 > Rational(0) }.map { party, bond in
      words.labelled(name(ofParty: party), words.points(bond))
    }
  }
}

extension Words {
  /// What a step is called.
  func name(of step: Step) -> String { step.name.map { text($0) } ?? step.id }
}

internal import Negotiation

/// Whose acceptances make an agreement.
extension Words {
  /// Whoever has to accept: everybody, or enough of them.
  var everyParty: String {
    isUnderRule ? say(en: "enough parties", ja: "必要な当事者") : say(en: "every party", ja: "全当事者")
  }

  var everyPartyAccepts: String {
    isUnderRule ? say(en: "Enough parties accept", ja: "") : say(en: "Every party on record accepts", ja: "")
  }

  /// Who has to accept, what has to be ratified, and of whose votes nothing is known; `nil` where every signatory has to accept, and
  /// that is all.
  func anAgreementNeeds(_ scenario: Scenario, _ name: (Int) -> String) -> String? {
    let needs = scenario.agreement.map { rule($0.signing, name) }
    let sentences =
      (needs.map { [say(en: "An agreement needs \($0).", ja: "合意には\($0)の受諾が必要である。")] } ?? [])
      + scenario.bodies.flatMap { body in
        let unknown = body.blocs.map(\.party).filter { scenario.parties[$0].preferences == nil }
        if unknown.count == body.blocs.count { return [hasToRatifyUnknown(body, scenario)] }
        return [
          say(en: "\(self.name(of: body)) has to ratify. ", ja: "\(self.name(of: body))の批准が必要である。")
            + ratifies(body, scenario, name)
        ]
          + (unknown.isEmpty ? [] : [nothingOnFileOfVotes(unknown.map(name))])
      }
    return sentences.isEmpty ? nil : sentences.joined(separator: sentenceSpace)
  }

  private func rule(_ rule: AgreementRule, _ name: (Int) -> String, isPart: Bool = false) -> String {
    func parts(_ rules: [AgreementRule]) -> [String] { rules.map { self.rule($0, name, isPart: true) } }
    func apart(_ text: String) -> String { isPart ? "(\(text))" : text }
    switch rule {
    case .party(let party): return name(party)
    case .all(let rules): return rules.count == 1 ? parts(rules)[0] : apart(list(parts(rules)))
    case .any(let rules): return rules.count == 1 ? parts(rules)[0] : apart(oneOf(parts(rules)))
    case .atLeast(let quota, let of):
      let names = parts(of.map(\.rule))
      if of.allSatisfy({ $0.weight == 1 }) {
        let all = list(names)
        return say(en: "at least \(count(quota)) of \(all)", ja: "\(all)のうち少なくとも\(count(quota))者")
      }
      let weighted = list(zip(names, of).map { $0 + bracketed(count($1.weight)) })
      return say(en: "at least \(count(quota)) votes of \(weighted)", ja: "\(weighted)の票のうち少なくとも\(count(quota))票")
    }
  }
}

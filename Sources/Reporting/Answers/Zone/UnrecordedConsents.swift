internal import Negotiation

extension OnPage {
  /// Whose consent is needed and not on record, so that whoever reads "every party" knows who is not meant.
  var unrecordedConsents: [Block] {
    let bodies = scenario.bodies.filter { body in
      body.blocs.allSatisfy { scenario.parties[$0.party].preferences == nil }
    }
    return scenario.parties.compactMap { party in
      guard party.preferences == nil, case .consenting = party.role, let when = party.consentText else { return nil }
      return .prose(words.unrecordedConsent(of: words.text(party.name), where: when))
    }
      + (scenario.isUnderRule ? [] : bodies.map { .prose(words.unrecordedVotes(of: $0, scenario)) })
  }
}

extension Words {
  fileprivate func unrecordedVotes(of body: RatifyingBody, _ scenario: Scenario) -> String {
    hasToRatifyUnknown(body, scenario) + sentenceSpace
      + say(
        en: "“Every party” does not include its members here.", ja: "以下にいう「全当事者」にその構成員は含まれない。")
  }

  fileprivate func unrecordedConsent(of party: String, where condition: String) -> String {
    say(
      en:
        "Outcomes with “\(condition)” need the consent of \(party), which is not on record. “Every party” does not "
        + "include \(party) here.",
      ja: "「\(condition)」を満たす合意案は\(party)の同意を要するが、同意の記録はない。以下にいう「全当事者」に\(party)は含まれない。")
  }
}

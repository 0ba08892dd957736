internal import Negotiation

extension OnPage {
  /// Whose consent is needed and not on record, so that whoever reads "every party" knows who is not meant.
  var unrecordedConsents: [Block] {
    scenario.parties.compactMap { party in
      guard party.preferences == nil, case .consenting = party.role, let when = party.consentText else { return nil }
      return .prose(words.unrecordedConsent(of: words.text(party.name), where: when))
    }
  }
}

extension Words {
  fileprivate func unrecordedConsent(of party: String, where condition: String) -> String {
    say(
      en:
        "The consent of \(party), which outcomes with “\(condition)” need, is not on record: where parties are spoken of, "
        + "it is not among them.",
      ja: "「\(condition)」を満たす帰結に必要な\(party)の同意は記録にない。以下にいう当事者に\(party)は含まれない。")
  }
}

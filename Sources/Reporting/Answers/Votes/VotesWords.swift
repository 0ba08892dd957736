internal import Negotiation

/// Who can bring an agreement about, and whose answer decides.
extension Words {
  func whoMustAccept(vetoes: [String], isEverybody: Bool, groups: String, isOne: Bool) -> String {
    if isEverybody {
      return say(en: "Everybody has to accept: each can prevent an agreement alone.", ja: "全員の受諾が必要である。各自が単独で合意を妨げられる。")
    }
    let many =
      isOne ? "" : say(en: " \(groups) groups can bring an agreement about.", ja: "合意を成立させられる最小の組は\(groups)通りある。")
    return vetoes.isEmpty
      ? say(en: "Nobody can prevent an agreement alone.", ja: "単独で合意を妨げられる当事者はいない。") + many
      : say(en: "Without \(list(vetoes)) there is no agreement.", ja: "\(list(vetoes))の受諾がなければ合意は成立しない。") + many
  }

  var whoMustAcceptHeading: String { say(en: "Who has to accept?", ja: "誰の受諾が必要か") }
  var notAskedUnderRule: String {
    say(
      en:
        "Not asked here, as it is answered only where everybody has to accept: what is efficient and fair, what holds over all readings, what is nearest to a proposal, and whether an agreement would hold.",
      ja: "次の点は全員の受諾が必要な場合にしか答えられないため、ここでは扱わない：効率性と公平性、あらゆる解釈のもとでの判定、提案に最も近い合意、合意の持続性。")
  }

  var winningHeading: String {
    say(en: "Who can bring an agreement about, and needs nobody else", ja: "合意を成立させられる最小の組")
  }
  var preventingHeading: String { say(en: "Who together can prevent an agreement", ja: "共同で合意を妨げられる最小の組") }
  func andMoreGroups(_ count: String) -> String { say(en: "and \(number(count, "more group"))", ja: "ほか\(count)組") }

  func enoughAccept(_ count: String) -> String {
    say(
      en: count == "1" ? "1 outcome is accepted by enough" : "\(count) outcomes are accepted by enough",
      ja: "必要な受諾を得る結果は\(count)件")
  }

  func acceptedByMembers(_ count: String, _ members: String, of all: String) -> String {
    say(
      en: members == all ? "\(count) by everybody" : "\(count) by \(members) of \(all)",
      ja: members == all ? "全員が受け入れるもの：\(count)件" : "\(all)者中\(members)者が受け入れるもの：\(count)件")
  }

  var acceptedOfThese: String { say(en: "How many of these it accepts", ja: "うち受け入れるもの") }
  var votesOnProposals: String { say(en: "On whose answer each proposal hangs", ja: "各提案の成否を決める当事者") }
  var enoughHead: String { say(en: "Enough accept?", ja: "足りるか") }
  var acceptHead: String { say(en: "Accept", ja: "受諾") }
  var mayAcceptHead: String { say(en: "May accept", ja: "未定") }
  var refuseHead: String { say(en: "Refuse", ja: "拒否") }
  var hangsOnHead: String { say(en: "It hangs on", ja: "成否を決める者") }
  var nobodyAlone: String { say(en: "nobody alone", ja: "単独ではいない") }
  func perhaps(_ parties: String) -> String { say(en: "perhaps \(parties)", ja: "場合により\(parties)") }

  func enough(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: say(en: "yes", ja: "足りる")
    case .some: say(en: "perhaps", ja: "足りうる")
    case .none: say(en: "no", ja: "足りない")
    }
  }

  var powerHeading: String { say(en: "How often each one's acceptance decides", ja: "各当事者の受諾が決定的となる頻度") }
  var powerExplained: String {
    say(
      en:
        "By the rule alone, whatever anybody wants. Shapley–Shubik: in which share of all orders of joining the party makes the agreement. Banzhaf: its share of all cases in which somebody's joining does.",
      ja: "選好によらず、規則だけから求めた値。シャープレイ＝シュービック指数は、参加の全順序のうち当該当事者の参加で合意が成立する割合。バンザフ指数は、誰かの参加で合意が成立する全場合に占める割合。"
    )
  }

  /// A share, exactly and in percent.
  func share(_ share: Rational) -> String {
    let rounded = (share.numerator * 2000 + share.denominator) / (2 * share.denominator)
    return "\(share) (\(rounded / 10).\(rounded % 10) %)"
  }
}

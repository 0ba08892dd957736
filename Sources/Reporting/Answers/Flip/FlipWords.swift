internal import Negotiation

/// What an answer hangs on.
extension Words {
  var flipsHeading: String { say(en: "What would flip the verdict", ja: "何が結論を覆すか") }

  func flips(ofProposal proposal: String) -> String {
    say(en: "What would flip \(proposal)", ja: "何が\(proposal)についての結論を覆すか")
  }

  func flips(of party: String, on proposal: String) -> String {
    say(en: "What would flip what \(party) says to \(proposal)", ja: "何が\(proposal)に対する\(party)の判断を覆すか")
  }

  func standsNow(_ verdict: String) -> String { say(en: "As things stand: \(verdict).", ja: "現状では：\(verdict)。") }

  func modelVerdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: say(en: "an agreement", ja: "合意あり")
    case .some: say(en: "undetermined", ja: "判定不能")
    case .none: say(en: "no agreement", ja: "合意なし")
    }
  }

  func nothingFlips(examined: Int, unexamined: Int) -> String {
    let (some, others) = (count(examined), count(unexamined))
    return switch (examined, unexamined) {
    case (0, 0):
      say(
        en: "Nothing flips it: there is no assumption to change.", ja: "何もこれを覆さない。変えられる前提がない。")
    case (0, _):
      say(
        en: unexamined == 1
          ? "Whether anything flips it is not known: the one assumption there is could not be looked at."
          : "Whether anything flips it is not known: none of \(others) assumptions could be looked at.",
        ja: "何がこれを覆すかはわからない。\(others)件の前提のいずれも調べられなかった。")
    case (_, 0):
      say(
        en: examined == 1
          ? "Nothing flips it: the one assumption that could be otherwise does not change it."
          : "Nothing flips it: no single one of \(some) assumptions does.",
        ja: "何もこれを覆さない。\(some)件の前提のいずれも、それだけでは覆さない。")
    default:
      say(
        en: (examined == 1
          ? "Nothing that was looked at flips it: the one assumption does not. "
          : "Nothing that was looked at flips it: no single one of \(some) assumptions does. ")
          + (unexamined == 1
            ? "Another one was not looked at." : "\(others) others were not looked at."),
        ja: "調べた\(some)件の前提のいずれも、それだけではこれを覆さない。ほかの\(others)件は調べていない。")
    }
  }

  func nearestFlip(_ assumption: String, _ threshold: String, _ distance: String) -> String {
    say(
      en: "The nearest number is \(assumption): \(threshold), \(distance).",
      ja: "最も近い数値は\(assumption)：\(threshold)、\(distance)。")
  }

  func flipsWithoutNumbers(_ count: String) -> String {
    say(
      en: count == "1"
        ? "One change that is not about a number flips it."
        : "\(count) changes that are not about numbers flip it, each on its own.",
      ja: "数値以外の前提では、\(count)件の変更がそれぞれ単独で結論を覆す。")
  }

  var numbersHeading: String { say(en: "Numbers", ja: "数値") }

  var numbersExplained: String {
    say(
      en:
        "Where the verdict first changes when one number moves, down or up, and the others stay. A number stated as an "
        + "interval moves by one of its ends. “Beyond” means just past the number. Rows are sorted by distance: as a share of "
        + "the interval's width, else of the number itself, else in points. Shares of different things cannot be compared.",
      ja:
        "ほかを固定して一つの数値だけを下または上に動かすとき、結論が最初に変わるところ。区間で述べられた数値は端の一つが動く。「超えると」は、その数値をわずかでも過ぎると変わることを示す。区間の幅、なければその数値自体に対する割合、なければ点数の順に並べる。異なるものに対する割合は互いに比べられない。"
    )
  }

  var claimsHeading: String { say(en: "Statements that are not numbers", ja: "数値以外の記述") }

  var claimsExplained: String {
    say(
      en:
        "Each is changed on its own, everything else kept. What is dropped is then unknown, not 0. A statement falls with its "
        + "evidence when everything that it cites is false.",
      ja: "ほかを固定し、それぞれを単独で変えた場合。外したものは不明となり、0にはならない。記述は、引用する根拠がすべて誤りである場合に失われる。")
  }

  var assumption: String { say(en: "Assumption", ja: "前提") }
  var statedNow: String { say(en: "Stated", ja: "記述") }
  var belowIt: String { say(en: "Downwards", ja: "下へ") }
  var aboveIt: String { say(en: "Upwards", ja: "上へ") }
  var howFar: String { say(en: "How far", ja: "どこまで") }
  var verdictThen: String { say(en: "Verdict then", ja: "そのときの結論") }
  var ifOtherwise: String { say(en: "If otherwise", ja: "変えると") }
  var restsOn: String { say(en: "Rests on", ja: "根拠") }

  func threshold(_ number: String, isBeyond: Bool) -> String {
    say(en: isBeyond ? "beyond \(number)" : "at \(number)", ja: isBeyond ? "\(number)を超えると" : "\(number)で")
  }

  func leads(_ threshold: String, to verdict: String) -> String {
    say(en: "\(threshold): \(verdict)", ja: "\(threshold)\(verdict)")
  }

  func contradicts(_ threshold: String) -> String {
    say(en: "\(threshold): contradicts other statements", ja: "\(threshold)他の記述と矛盾")
  }

  var neverFlips: String { say(en: "never", ja: "変わらない") }

  func distance(_ amount: String, _ measure: NumberChange.Measure) -> String {
    switch measure {
    case .width: say(en: "\(amount) % of the interval", ja: "区間の\(amount) %")
    case .value: say(en: "\(amount) % of the number", ja: "数値の\(amount) %")
    case .points: say(en: amount == "1" ? "1 point" : "\(amount) points", ja: "\(amount)点")
    }
  }

  func revision(_ revision: Claim.Revision) -> String {
    switch revision {
    case .dropped: say(en: "dropped", ja: "外す")
    case .reversed: say(en: "the other way round", ja: "逆にする")
    case .softened: say(en: "only reported", ja: "報道ベースとする")
    case .hardened: say(en: "firm", ja: "確定とする")
    }
  }

  func otherType(_ id: String) -> String { say(en: "the belief \(id)", ja: "見方\(id)") }

  func falls(_ count: String) -> String {
    say(
      en: count == "1" ? "false; one statement falls" : "false; \(count) statements fall",
      ja: "誤りなら\(count)件の記述が失われる")
  }

  func steady(_ count: String, _ ids: String) -> String {
    say(
      en: count == "1"
        ? "One assumption flips nothing: \(ids)."
        : "\(count) assumptions flip nothing on their own: \(ids).",
      ja: "次の\(count)件の前提は、それだけでは何も覆さない：\(ids)。")
  }

  func steadyMore(_ count: String) -> String { say(en: "and \(count) more", ja: "ほか\(count)件") }

  func contradictions(_ changes: String) -> String {
    say(
      en: "These changes contradict other statements, so they lead to no verdict: \(changes).",
      ja: "次の変更は他の記述と矛盾するため、結論が存在しない：\(changes)。")
  }

  func unexamined(_ reason: Flips.Unexamined.Reason, _ ids: String) -> String {
    tell(
      en: {
        switch reason {
        case .multiplied:
          "Not looked at, because they multiply unstated numbers that other statements are about: \(ids)."
        case .tooManyOutcomes: "Not looked at, because there are too many outcomes: \(ids)."
        case .tooLarge:
          "Not looked at, because the unstated numbers are too many or too fine: \(ids)."
        case .stopped: "Not looked at before the work was stopped: \(ids)."
        case .centralReading:
          "Not looked at, because they move the whole central reading, in which the solution is found: \(ids)."
        case .differentPlayers:
          "Not looked at, because the agreements need the consent of different parties: \(ids)."
        case .noSolution:
          "Not looked at, because without them the payoffs that a solution needs would be missing or unbounded: \(ids)."
        }
      },
      ja: {
        switch reason {
        case .multiplied: "他の記述も関わる、述べられていない数値に掛かるため調べていない：\(ids)。"
        case .tooManyOutcomes: "合意案が多すぎるため調べていない：\(ids)。"
        case .tooLarge: "述べられていない数値が多すぎるか細かすぎるため調べていない：\(ids)。"
        case .stopped: "計算が止められたため調べていない：\(ids)。"
        case .differentPlayers: "合意によって同意を要する当事者が異なるため調べていない：\(ids)。"
        case .centralReading: "解を求める中心解釈が全体として動くため調べていない：\(ids)。"
        case .noSolution: "これらがなければ、解を求める利得がないか、その範囲が限られないため調べていない：\(ids)。"
        }
      })
  }

  var flipChartTitle: String {
    say(en: "How far each number can move before the verdict changes", ja: "結論が変わるまでに各数値が動ける範囲")
  }

  func flipChartSummary(_ lines: [String]) -> String {
    say(
      en:
        "One bar for each number, from where the verdict changes below it to where it changes above. "
        + lines.joined(separator: " "),
      ja: "数値ごとに一本の棒が、結論が変わる下の値から上の値までを示す。" + lines.joined())
  }

  var flipChartLegend: String {
    say(
      en:
        "In per cent of the interval's width or of the number. A bar that ends in an arrow goes on without a change.",
      ja: "区間の幅、またはその数値に対する百分率。矢印で終わる棒は、どこまで動いても変わらない。")
  }
}

internal import Negotiation

/// What an answer hangs on.
protocol FlipMessages {
  var flipsHeading: String { get }
  func flips(ofProposal proposal: String) -> String
  func flips(of party: String, on proposal: String) -> String
  func standsNow(_ verdict: String) -> String
  func modelVerdict(_ verdict: Verdict) -> String
  func nothingFlips(_ assumptions: String) -> String
  func nearestFlip(_ assumption: String, _ threshold: String, _ distance: String) -> String
  func flipsWithoutNumbers(_ count: String) -> String
  var numbersHeading: String { get }
  var numbersExplained: String { get }
  var claimsHeading: String { get }
  var claimsExplained: String { get }
  var assumption: String { get }
  var statedNow: String { get }
  var belowIt: String { get }
  var aboveIt: String { get }
  var howFar: String { get }
  var verdictThen: String { get }
  var ifOtherwise: String { get }
  var restsOn: String { get }
  func threshold(_ number: String, isBeyond: Bool) -> String
  func leads(_ threshold: String, to verdict: String) -> String
  func contradicts(_ threshold: String) -> String
  var neverFlips: String { get }
  func distance(_ amount: String, _ measure: NumberChange.Measure) -> String
  func revision(_ revision: Claim.Revision) -> String
  func otherType(_ id: String) -> String
  func falls(_ count: String) -> String
  func steady(_ count: String, _ ids: String) -> String
  func steadyMore(_ count: String) -> String
  func contradictions(_ changes: String) -> String
  func unexamined(_ reason: Flips.Unexamined.Reason, _ ids: String) -> String
  var flipChartTitle: String { get }
  func flipChartSummary(_ lines: [String]) -> String
  var flipChartLegend: String { get }
}

extension English: FlipMessages {
  var flipsHeading: String { "What would flip the verdict" }
  func flips(ofProposal proposal: String) -> String { "What would flip \(proposal)" }
  func flips(of party: String, on proposal: String) -> String {
    "What would flip what \(party) says to \(proposal)"
  }
  func standsNow(_ verdict: String) -> String { "As things stand: \(verdict)." }
  func modelVerdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: "an agreement"
    case .some: "undetermined"
    case .none: "no agreement"
    }
  }
  func nothingFlips(_ assumptions: String) -> String {
    switch assumptions {
    case "0": "Nothing flips it: there is no assumption to change."
    case "1": "Nothing flips it: the one assumption that could be otherwise does not change it."
    default: "Nothing flips it: none of \(assumptions) assumptions does, each alone."
    }
  }
  func nearestFlip(_ assumption: String, _ threshold: String, _ distance: String) -> String {
    "The nearest number is \(assumption): \(threshold), \(distance)."
  }
  func flipsWithoutNumbers(_ count: String) -> String {
    count == "1"
      ? "One change of what holds or does not flips it."
      : "\(count) changes of what holds or does not flip it, each alone."
  }
  var numbersHeading: String { "Numbers" }
  var numbersExplained: String {
    "Where the verdict first changes as one number alone moves, down or up; the others stay. A number that is "
      + "stated as an interval moves by one of its ends. “Beyond” means that the verdict changes after the "
      + "number, however little. Sorted by the share of the interval's width, else of the number itself, else by "
      + "points; shares of different things are not comparable claims about the world."
  }
  var claimsHeading: String { "What holds or does not" }
  var claimsExplained: String {
    "Each taken to be otherwise alone. What is dropped is unknown then, not 0; a statement falls with its "
      + "evidence when everything that it cites is false."
  }
  var assumption: String { "Assumption" }
  var statedNow: String { "Stated" }
  var belowIt: String { "Downwards" }
  var aboveIt: String { "Upwards" }
  var howFar: String { "How far" }
  var verdictThen: String { "Verdict then" }
  var ifOtherwise: String { "If otherwise" }
  var restsOn: String { "Rests on" }
  func threshold(_ number: String, isBeyond: Bool) -> String {
    isBeyond ? "beyond \(number)" : "at \(number)"
  }
  func leads(_ threshold: String, to verdict: String) -> String { "\(threshold): \(verdict)" }
  func contradicts(_ threshold: String) -> String { "\(threshold): contradicts other statements" }
  var neverFlips: String { "never" }
  func distance(_ amount: String, _ measure: NumberChange.Measure) -> String {
    switch measure {
    case .width: "\(amount) % of the interval"
    case .value: "\(amount) % of the number"
    case .points: amount == "1" ? "1 point" : "\(amount) points"
    }
  }
  func revision(_ revision: Claim.Revision) -> String {
    switch revision {
    case .dropped: "dropped"
    case .reversed: "the other way round"
    case .softened: "only reported"
    case .hardened: "firm"
    }
  }
  func otherType(_ id: String) -> String { "the belief \(id)" }
  func falls(_ count: String) -> String {
    count == "1" ? "false; one statement falls" : "false; \(count) statements fall"
  }
  func steady(_ count: String, _ ids: String) -> String {
    count == "1"
      ? "One assumption flips nothing: \(ids)."
      : "\(count) assumptions flip nothing, each alone: \(ids)."
  }
  func steadyMore(_ count: String) -> String { "and \(count) more" }
  func contradictions(_ changes: String) -> String {
    "These changes contradict other statements, so there would be no verdict: \(changes)."
  }
  func unexamined(_ reason: Flips.Unexamined.Reason, _ ids: String) -> String {
    switch reason {
    case .multiplied:
      "Not looked at, because it multiplies numbers left open that other statements are about: \(ids)."
    case .tooManyOutcomes: "Not looked at, because there are too many outcomes: \(ids)."
    case .tooLarge: "Not looked at, because the numbers left open are too many or too fine: \(ids)."
    case .stopped: "Not looked at before the work was stopped: \(ids)."
    case .centralReading:
      "Not looked at, because the central reading, in which the solution is found, moves as a whole with them: \(ids)."
    case .differentPlayers:
      "Not looked at, because the agreements need the consent of different parties: \(ids)."
    case .noSolution:
      "Not told, because without them there would be no payoffs to find a solution by, or nothing to bound them: \(ids)."
    }
  }
  var flipChartTitle: String { "How far each number can move before the verdict changes" }
  func flipChartSummary(_ lines: [String]) -> String {
    "One bar for each number, from where the verdict changes below it to where it changes above. "
      + lines.joined(separator: " ")
  }
  var flipChartLegend: String {
    "In per cent of the interval's width or of the number. A bar that ends in an arrow goes on without a change."
  }
}

extension Japanese: FlipMessages {
  var flipsHeading: String { "何が結論を覆すか" }
  func flips(ofProposal proposal: String) -> String { "何が\(proposal)の位置を覆すか" }
  func flips(of party: String, on proposal: String) -> String {
    "何が\(proposal)に対する\(party)の判断を覆すか"
  }
  func standsNow(_ verdict: String) -> String { "現状では：\(verdict)。" }
  func modelVerdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: "合意あり"
    case .some: "未定"
    case .none: "合意なし"
    }
  }
  func nothingFlips(_ assumptions: String) -> String {
    assumptions == "0"
      ? "何もこれを覆さない。変えられる前提がない。" : "何もこれを覆さない。\(assumptions)件の前提のいずれも、それだけでは覆さない。"
  }
  func nearestFlip(_ assumption: String, _ threshold: String, _ distance: String) -> String {
    "最も近い数値は\(assumption)：\(threshold)、\(distance)。"
  }
  func flipsWithoutNumbers(_ count: String) -> String {
    "成り立つか否かの前提では、\(count)件の変更がそれだけで覆す。"
  }
  var numbersHeading: String { "数値" }
  var numbersExplained: String {
    "一つの数値だけが下または上に動くとき、結論が最初に変わるところ。区間で述べられた数値は端の一つが動く。「超えると」は、その数値をわずかでも過ぎると変わることを示す。区間の幅、なければその数値自体に対する割合、なければ点数の順に並べる。異なるものに対する割合は互いに比べられない。"
  }
  var claimsHeading: String { "成り立つか否か" }
  var claimsExplained: String {
    "それぞれを単独で変えた場合。外したものは不明となり、0にはならない。記述は、引用する根拠がすべて誤りであるときに失われる。"
  }
  var assumption: String { "前提" }
  var statedNow: String { "記述" }
  var belowIt: String { "下へ" }
  var aboveIt: String { "上へ" }
  var howFar: String { "どこまで" }
  var verdictThen: String { "そのときの結論" }
  var ifOtherwise: String { "変えると" }
  var restsOn: String { "根拠" }
  func threshold(_ number: String, isBeyond: Bool) -> String {
    isBeyond ? "\(number)を超えると" : "\(number)で"
  }
  func leads(_ threshold: String, to verdict: String) -> String { "\(threshold)\(verdict)" }
  func contradicts(_ threshold: String) -> String { "\(threshold)他の記述と矛盾" }
  var neverFlips: String { "変わらない" }
  func distance(_ amount: String, _ measure: NumberChange.Measure) -> String {
    switch measure {
    case .width: "区間の\(amount) %"
    case .value: "数値の\(amount) %"
    case .points: "\(amount)点"
    }
  }
  func revision(_ revision: Claim.Revision) -> String {
    switch revision {
    case .dropped: "外す"
    case .reversed: "逆にする"
    case .softened: "報告のみとする"
    case .hardened: "確定とする"
    }
  }
  func otherType(_ id: String) -> String { "見方\(id)" }
  func falls(_ count: String) -> String { "誤りなら\(count)件の記述が失われる" }
  func steady(_ count: String, _ ids: String) -> String {
    "次の\(count)件の前提は、それだけでは何も覆さない：\(ids)。"
  }
  func steadyMore(_ count: String) -> String { "ほか\(count)件" }
  func contradictions(_ changes: String) -> String {
    "次の変更は他の記述と矛盾するため、結論が存在しない：\(changes)。"
  }
  func unexamined(_ reason: Flips.Unexamined.Reason, _ ids: String) -> String {
    switch reason {
    case .multiplied: "他の記述も関わる未定の数値に掛かるため調べていない：\(ids)。"
    case .tooManyOutcomes: "帰結が多すぎるため調べていない：\(ids)。"
    case .tooLarge: "未定の数値が多すぎるか細かすぎるため調べていない：\(ids)。"
    case .stopped: "中断されたため調べていない：\(ids)。"
    case .differentPlayers: "合意によって同意を要する当事者が異なるため調べていない：\(ids)。"
    case .centralReading: "解を求める中心の読みが全体として動くため調べていない：\(ids)。"
    case .noSolution: "これらがなければ解を求める利得がないか、限りがないため示していない：\(ids)。"
    }
  }
  var flipChartTitle: String { "結論が変わるまでに各数値が動ける範囲" }
  func flipChartSummary(_ lines: [String]) -> String {
    "数値ごとに一本の棒が、結論が変わる下の値から上の値までを示す。" + lines.joined()
  }
  var flipChartLegend: String {
    "区間の幅、またはその数値に対する百分率。矢印で終わる棒は、どこまで動いても変わらない。"
  }
}

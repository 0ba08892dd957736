/// Variants side by side.
extension Words {
  var comparisonHeading: String { say(en: "The variants side by side", ja: "ケースの比較") }

  func comparisonExplained(first: String) -> String {
    say(en: "What differs from the first column (\(first)) stands out.", ja: "最初の列（\(first)）と異なるものを目立たせてある。")
  }

  var measure: String { say(en: "Measure", ja: "項目") }
  var verdictRow: String { say(en: "Is there an agreement?", ja: "合意は存在するか") }
  var agreementsRow: String { say(en: "Agreements in every reading", ja: "どう解釈しても合意となる帰結") }
  var possibleRow: String { say(en: "Possible outcomes", ja: "合意となりうる帰結") }
  var meetingRulesRow: String { say(en: "Outcomes that meet the rules", ja: "規則を満たす帰結") }
  var survivingOptions: String { say(en: "Surviving options", ja: "残る選択肢") }
  var everyOption: String { say(en: "all", ja: "すべて") }
  var asks: String { say(en: "What each variant asks", ja: "各ケースの問い") }
  var unknownCount: String { say(en: "not counted", ja: "数えていない") }
  var beliefsHeading: String { say(en: "Rival beliefs side by side", ja: "対立する見方の比較") }

  func beliefsExplained(first: String) -> String {
    say(
      en:
        "The files hold rival beliefs about what a party wants. Each column takes one combination of them to be "
        + "right. What differs from the first column (\(first)) stands out.",
      ja: "当事者が何を望むかについて、ファイルには対立する見方がある。各列はその一つの組み合わせを正しいものとする。"
        + "最初の列（\(first)）と異なるものを目立たせてある。")
  }

  func beliefsMakeNoDifference(_ beliefs: [String]) -> String {
    say(
      en:
        "The files hold rival beliefs about what a party wants (\(list(beliefs))). Here it makes no difference "
        + "which of them is right.",
      ja: "当事者が何を望むかについて、ファイルには対立する見方がある（\(list(beliefs))）。ここではどれが正しくても答えは変わらない。")
  }

  var whateverIsBelieved: String { say(en: "Whichever belief is right", ja: "どの見方が正しくても") }

  var nothingAgrees: String {
    say(en: "No conclusion above is the same under all of them.", ja: "上の結論のうち、すべての見方で同じものはない。")
  }

  func survivesNowhere(_ issue: String, _ options: [String]) -> String {
    say(
      en:
        "\(issue): \(list(options)) \(options.count == 1 ? "is" : "are") in no possible agreement",
      ja: "\(issue):\(list(options))を含む合意はありえない")
  }
}

/// Variants side by side.
extension Words {
  var comparisonHeading: String { say(en: "The variants side by side", ja: "想定ケースの比較") }

  func comparisonExplained(first: String) -> String {
    say(en: "Differences from the first column (\(first)) are marked.", ja: "最初の列（\(first)）と異なるものに印を付けた。")
  }

  var caseColumn: String { say(en: "If …", ja: "想定ケース") }
  var comparedWith: String { say(en: "what the others are compared with", ja: "比較の基準") }
  var finalColumn: String { say(en: "Can all stated demands be met?", ja: "述べられた要求をすべて満たせるか") }
  func canBeMet(_ isPossible: Bool) -> String {
    isPossible ? say(en: "yes", ja: "満たせる") : say(en: "no", ja: "満たせない")
  }
  var asStatedColumn: String { say(en: "As stated", ja: "述べられたままの場合の合意") }

  func sameInAll(_ things: [String]) -> String {
    say(
      en: "The same in all: \(things.joined(separator: "; ")).", ja: "すべてに共通する点：\(things.joined(separator: "、"))。")
  }

  /// What is asked of all, with the answer.
  func answered(_ title: String, _ answer: String) -> String {
    title.hasSuffix("?") ? "\(title) \(answer)" : labelled(title, answer)
  }

  func whatChanges(_ first: String) -> String {
    say(en: "What else differs from “\(first)”", ja: "「\(first)」とのその他の違い")
  }

  func changeNothing(_ names: [String]) -> String {
    say(
      en: "No difference is found with \(list(names.map { inQuotes($0) })).",
      ja: "\(list(names.map { inQuotes($0) }))では違いは見られない。")
  }

  func onlyThesePossible(_ names: [String], of all: String) -> String {
    say(
      en: "All stated demands can be met only with \(list(names)), of \(all) cases",
      ja: "\(all)件の想定ケースのうち、述べられた要求をすべて満たせるのは\(list(names))だけである")
  }

  func thatManyPossible(_ count: String, of all: String) -> String {
    say(
      en: "All stated demands can be met in \(count) of \(all) cases",
      ja: "述べられた要求をすべて満たせるのは、\(all)件の想定ケースのうち\(count)件である")
  }

  func nonePossible(_ mustGive: String, isOne: Bool) -> String {
    say(
      en: "In no case can all stated demands be met: \(mustGive) must give",
      ja: "どの想定ケースでも、述べられた要求をすべては満たせない（\(mustGive)件の取下げが必要）")
  }

  func proposalNow(_ proposal: String, _ state: String, before: String) -> String {
    say(en: "\(proposal) is \(state), not \(before)", ja: "\(proposal)は\(before)ではなく\(state)")
  }

  func optionsNow(_ issue: String, _ options: String) -> String {
    say(en: "\(issue): now \(options)", ja: "\(issue)：\(options)")
  }

  var measure: String { say(en: "Measure", ja: "項目") }
  var verdictRow: String { say(en: "Is there an agreement?", ja: "合意は存在するか") }
  var agreementsRow: String { say(en: "Certain agreements", ja: "確実に合意となる合意案") }
  var possibleRow: String { say(en: "Possible outcomes", ja: "合意となりうる合意案") }
  var meetingRulesRow: String { say(en: "Outcomes that meet the rules", ja: "規則を満たす合意案") }
  var survivingOptions: String { say(en: "Surviving options", ja: "残る選択肢") }
  var everyOption: String { say(en: "all", ja: "すべて") }
  var asks: String { say(en: "What each variant asks", ja: "各想定ケースの問い") }
  var unknownCount: String { say(en: "not counted", ja: "数えていない") }
  var beliefsHeading: String { say(en: "Rival beliefs side by side", ja: "対立する見方の比較") }

  func beliefsExplained(first: String) -> String {
    say(
      en:
        "The files hold rival beliefs about what a party wants. Each column assumes one combination of "
        + "them. Differences from the first column (\(first)) are marked.",
      ja: "当事者が何を望むかについて、ファイルには対立する見方がある。各列は、その一つの組み合わせを前提とする。"
        + "最初の列（\(first)）と異なるものに印を付けた。")
  }

  func beliefsMakeNoDifference(_ beliefs: [String]) -> String {
    say(
      en:
        "The files hold rival beliefs about what a party wants (\(list(beliefs))). The answer is the same "
        + "whichever of them is right.",
      ja: "当事者が何を望むかについて、ファイルには対立する見方がある（\(list(beliefs))）。ここではどれが正しくても答えは変わらない。")
  }

  var whateverIsBelieved: String { say(en: "Whichever belief is right", ja: "どの見方が正しくても") }

  var nothingAgrees: String {
    say(en: "Every conclusion above differs under at least one of them.", ja: "上の結論はいずれも、見方によって異なる。")
  }

  func survivesNowhere(_ issue: String, _ options: [String]) -> String {
    say(
      en:
        "\(issue): no possible agreement has \(list(options))",
      ja: "\(issue)：\(list(options))を含む合意はありえない")
  }
}

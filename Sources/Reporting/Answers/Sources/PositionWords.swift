internal import Negotiation

/// What parties have stated: positions, what options are worth to them, rules.
extension Words {

  var worthHeading: String { say(en: "What is each option worth?", ja: "各選択肢の価値") }
  var worthExplained: String {
    say(
      en:
        "The numbers on file, on each party's own scale. A payoff is the sum over the issues, and the "
        + "conditional effects where they apply.",
      ja: "資料にある数値。尺度は各当事者自身のもの。利得は争点ごとの値の和に、条件が成り立つときの効果を加えたものである。")
  }

  func worthOf(_ party: String, noAgreement: String, asOf: String?) -> String {
    say(
      en: "\(party): no agreement is worth \(noAgreement)" + (asOf.map { " (as of \($0))" } ?? ""),
      ja: "\(party)：合意不成立の価値は\(noAgreement)" + (asOf.map { "（\($0)時点）" } ?? ""))
  }

  var optionsWorth: String { say(en: "What each option is worth", ja: "各選択肢の価値") }
  func indifferent() -> String { say(en: "the same, whatever is chosen", ja: "どれでも同じ") }
  func silentHere() -> String { say(en: "not stated", ja: "記述なし") }
  var statedBelow: String { say(en: "no number; see the statements below", ja: "数値なし（下の記述を参照）") }
  func effect(_ condition: String, _ worth: String, per quantity: String?) -> String {
    say(
      en: "\(worth)" + (quantity.map { " per unit of \($0)" } ?? "") + " where \(condition)",
      ja: "\(condition) の場合" + (quantity.map { "\($0)1単位につき" } ?? "") + "\(worth)")
  }

  var positionsHeading: String { say(en: "Stated positions", ja: "述べられた立場") }
  var positionsExplained: String {
    say(
      en:
        "A firm red line is in force. A reported one is no refusal by itself, but it may leave open whether a party accepts.",
      ja: "「確定」のレッドラインは効力をもつ。「報道」のものはそれだけで拒否を意味しないが、受諾は判定不能となりうる。")
  }

  func takenToMean(_ meaning: String) -> String { say(en: "taken to mean: \(meaning)", ja: "「\(meaning)」の意味とみなす") }
  var ifNoAgreementHeading: String { say(en: "If there is no agreement", ja: "合意不成立の場合") }
  var beyondPrice: String { say(en: "Not put into numbers:", ja: "数値化しないもの：") }
  var remarksOnFiles: String { say(en: "Remarks on what the parties state:", ja: "各当事者の記述についての注記：") }

  var demandColumn: String { say(en: "Demand", ja: "要求") }
  var demand: String { say(en: "Id", ja: "記号") }
  var says: String { say(en: "What it says", ja: "内容") }
  var condition: String { say(en: "Condition", ja: "条件") }
  var hardness: String { say(en: "Hardness", ja: "強さ") }
  func hardnessName(_ hardness: RedLine.Hardness) -> String {
    switch hardness {
    case .firm: say(en: "firm", ja: "確定")
    case .reported: say(en: "reported", ja: "報道")
    }
  }

  var evidence: String { say(en: "Evidence", ja: "根拠") }
  var analyst: String { say(en: "analyst", ja: "分析者") }
  var unsourced: String { say(en: "no evidence", ja: "根拠なし") }
  var rulesHeading: String { say(en: "Rules every outcome must meet", ja: "すべての合意案が満たすべき規則") }
  var kind: String { say(en: "Kind", ja: "種類") }
  func madeBy(_ party: String) -> String { say(en: "by \(party)", ja: "\(party)による") }
}

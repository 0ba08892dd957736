internal import Negotiation

/// Several models side by side, and two versions of one.
extension Words {
  var modelsHeading: String { say(en: "The models side by side", ja: "モデルの比較") }

  var sameIdIsSameProposal: String {
    say(
      en: "Proposals with the same id stand in one row; – where a model has none.",
      ja: "同じIDの提案は同じ行に並ぶ。該当する提案がないモデルは–。")
  }

  var revisionHeading: String { say(en: "What changed between the versions", ja: "二つの版の違い") }
  var sameStatements: String { say(en: "The two versions state the same.", ja: "二つの版の記述は同じである。") }

  func revisionChanges(_ count: String) -> String {
    say(
      en:
        "\(number(count, "statement")) differ\(count == "1" ? "s" : ""), and so do the conclusions.",
      ja: "\(count)件の記述が異なり、結論も異なる。")
  }

  func revisionChangesNothing(_ count: String) -> String {
    say(
      en: "\(number(count, "statement")) differ\(count == "1" ? "s" : ""), and no conclusion does.",
      ja: "\(count)件の記述が異なるが、結論は同じである。")
  }

  func revisionKind(_ kind: VersionDifference.Kind) -> String {
    switch kind {
    case .added: say(en: "added", ja: "追加")
    case .removed: say(en: "removed", ja: "削除")
    case .changed: say(en: "changed", ja: "変更")
    }
  }

  var statementColumn: String { say(en: "Statement", ja: "記述") }
  var before: String { say(en: "Before", ja: "旧版") }
  var after: String { say(en: "After", ja: "新版") }
  var byItself: String { say(en: "By itself", ja: "これだけなら") }

  var byItselfExplained: String {
    say(
      en:
        "By itself: what the old version would conclude if this were the only change. – where it cannot stand alone, or "
        + "where it is about texts, evidence, variants or expectations, which change no conclusion.",
      ja: "これだけなら：この変更だけを加えたときの旧版の結論。単独では成り立たない変更と、結論に関わらない文言・証拠・ケース・期待値の変更は–。")
  }

  var nothingChanges: String { say(en: "changes no conclusion", ja: "結論は変わらない") }
}

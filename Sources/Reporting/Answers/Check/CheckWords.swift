/// What `zopa check` says of a valid model.
extension Words {
  var checkHeading: String { say(en: "The model is valid", ja: "モデルは有効である") }
  var valid: String { say(en: "No mistakes were found in the files, in any variant.", ja: "ファイルにもケースにも誤りは見つからなかった。") }

  var answersOtherwise: String {
    say(en: "But it does not answer as it expects of itself.", ja: "ただし、モデル自身の期待とは異なる答えが出た。")
  }

  var parties: String { say(en: "Parties", ja: "当事者") }
  var signatories: String { say(en: "Signatories", ja: "署名者") }
  var issues: String { say(en: "Issues", ja: "争点") }
  var combinations: String { say(en: "Combinations of options", ja: "選択肢の組み合わせ") }
  var rules: String { say(en: "Rules", ja: "規則") }
  var redLines: String { say(en: "Red lines", ja: "譲れない条件") }
  var proposals: String { say(en: "Proposals", ja: "提案") }
  var variants: String { say(en: "Variants", ja: "ケース") }
  var evidenceRecords: String { say(en: "Evidence records", ja: "資料の記録") }

  func contestedRecords(_ total: String, _ contested: String) -> String {
    say(en: "\(total), of which \(contested) contested", ja: "\(total)件、うち争いのあるもの\(contested)件")
  }

  var statements: String { say(en: "Statements", ja: "記述") }

  func statementCounts(total: String, analyst: String, unsourced: String) -> String {
    say(
      en: "\(total), of which \(analyst) the analyst's own and \(unsourced) without evidence",
      ja: "\(total)件、うち分析者によるもの\(analyst)件、根拠のないもの\(unsourced)件")
  }

  var warnings: String { say(en: "Warnings", ja: "警告") }
  var expectations: String { say(en: "Expectations", ja: "期待") }

  func expectationCounts(met: String, of total: String) -> String {
    say(en: "\(met) of \(total) met", ja: "\(total)件中\(met)件を満たす")
  }
}

/// What `zopa check` says of a valid model.
extension Words {
  var checkHeading: String { say(en: "The model is valid", ja: "モデルは有効である") }
  var valid: String {
    say(en: "No mistakes were found in the files, in any variant.", ja: "ファイルにも、どの想定ケースにも、誤りは見つからなかった。")
  }

  var answersOtherwise: String {
    say(en: "But some answers differ from what the model expects.", ja: "ただし、モデルに書かれた予想と異なる答えが出た。")
  }

  var parties: String { say(en: "Parties", ja: "当事者") }
  var signatories: String { say(en: "Signatories", ja: "署名当事者") }
  var issues: String { say(en: "Issues", ja: "争点") }
  var combinations: String { say(en: "Combinations of options", ja: "選択肢の組み合わせ") }
  var rules: String { say(en: "Rules", ja: "規則") }
  var redLines: String { say(en: "Red lines", ja: "レッドライン") }
  var proposals: String { say(en: "Proposals", ja: "提案") }
  var variants: String { say(en: "Variants", ja: "想定ケース") }
  var evidenceRecords: String { say(en: "Evidence records", ja: "資料の記録") }

  func contestedRecords(_ total: String, _ contested: String) -> String {
    say(en: "\(total) (\(contested) contested)", ja: "\(total)件（うち異論のあるもの\(contested)件）")
  }

  var statements: String { say(en: "Statements", ja: "記述") }

  func statementCounts(total: String, analyst: String, unsourced: String) -> String {
    say(
      en: "\(total) (\(analyst) the analyst's own, \(unsourced) without evidence)",
      ja: "\(total)件（うち分析者によるもの\(analyst)件、根拠のないもの\(unsourced)件）")
  }

  var warnings: String { say(en: "Warnings", ja: "警告") }
  var expectations: String { say(en: "Expectations", ja: "予想") }

  func expectationCounts(met: String, of total: String) -> String {
    say(en: "\(met) of \(total) met", ja: "\(total)件中\(met)件が一致")
  }
}

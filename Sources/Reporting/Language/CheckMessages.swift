/// What `zopa check` says of a valid model.
protocol CheckMessages {
  var checkHeading: String { get }
  var valid: String { get }
  var answersOtherwise: String { get }
  var parties: String { get }
  var signatories: String { get }
  var issues: String { get }
  var combinations: String { get }
  var rules: String { get }
  var redLines: String { get }
  var proposals: String { get }
  var variants: String { get }
  var evidenceRecords: String { get }
  func contestedRecords(_ total: String, _ contested: String) -> String
  var statements: String { get }
  func statementCounts(total: String, analyst: String, unsourced: String) -> String
  var expectations: String { get }
  func expectationCounts(met: String, of total: String) -> String
}

extension English: CheckMessages {
  var checkHeading: String { "The model is valid" }
  var valid: String { "No mistakes were found in the files, in any variant." }
  var answersOtherwise: String { "But it does not answer as it expects of itself." }
  var parties: String { "Parties" }
  var signatories: String { "Signatories" }
  var issues: String { "Issues" }
  var combinations: String { "Combinations of options" }
  var rules: String { "Rules" }
  var redLines: String { "Red lines" }
  var proposals: String { "Proposals" }
  var variants: String { "Variants" }
  var evidenceRecords: String { "Evidence records" }
  func contestedRecords(_ total: String, _ contested: String) -> String {
    "\(total), of which \(contested) contested"
  }
  var statements: String { "Statements" }
  func statementCounts(total: String, analyst: String, unsourced: String) -> String {
    "\(total), of which \(analyst) the analyst's own and \(unsourced) without evidence"
  }
  var expectations: String { "Expectations" }
  func expectationCounts(met: String, of total: String) -> String { "\(met) of \(total) met" }
}

extension Japanese: CheckMessages {
  var checkHeading: String { "モデルは有効である" }
  var valid: String { "ファイルにもケースにも誤りは見つからなかった。" }
  var answersOtherwise: String { "ただし、モデル自身の期待とは異なる答えが出た。" }
  var parties: String { "当事者" }
  var signatories: String { "署名者" }
  var issues: String { "争点" }
  var combinations: String { "選択肢の組み合わせ" }
  var rules: String { "規則" }
  var redLines: String { "譲れない条件" }
  var proposals: String { "提案" }
  var variants: String { "ケース" }
  var evidenceRecords: String { "資料の記録" }
  func contestedRecords(_ total: String, _ contested: String) -> String {
    "\(total)件、うち争いのあるもの\(contested)件"
  }
  var statements: String { "記述" }
  func statementCounts(total: String, analyst: String, unsourced: String) -> String {
    "\(total)件、うち分析者によるもの\(analyst)件、根拠のないもの\(unsourced)件"
  }
  var expectations: String { "期待" }
  func expectationCounts(met: String, of total: String) -> String { "\(total)件中\(met)件を満たす" }
}

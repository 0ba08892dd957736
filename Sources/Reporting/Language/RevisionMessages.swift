internal import Negotiation

/// Several models side by side, and two versions of one.
protocol RevisionMessages {
  var modelsHeading: String { get }
  var sameIdIsSameProposal: String { get }
  var revisionHeading: String { get }
  var sameStatements: String { get }
  func revisionChanges(_ count: String) -> String
  func revisionChangesNothing(_ count: String) -> String
  func revisionKind(_ kind: VersionDifference.Kind) -> String
  var statementColumn: String { get }
  var before: String { get }
  var after: String { get }
  var byItself: String { get }
  var byItselfExplained: String { get }
  var nothingChanges: String { get }
}

extension English: RevisionMessages {
  var modelsHeading: String { "The models side by side" }
  var sameIdIsSameProposal: String {
    "Proposals with the same id stand in one row; – where a model has none."
  }
  var revisionHeading: String { "What changed between the versions" }
  var sameStatements: String { "The two versions state the same." }
  func revisionChanges(_ count: String) -> String {
    "\(number(count, "statement")) differ\(count == "1" ? "s" : ""), and so do the conclusions."
  }
  func revisionChangesNothing(_ count: String) -> String {
    "\(number(count, "statement")) differ\(count == "1" ? "s" : ""), and no conclusion does."
  }
  func revisionKind(_ kind: VersionDifference.Kind) -> String {
    switch kind {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    }
  }
  var statementColumn: String { "Statement" }
  var before: String { "Before" }
  var after: String { "After" }
  var byItself: String { "By itself" }
  var byItselfExplained: String {
    "By itself: what the old version would conclude if this were the only change. – where it cannot stand alone, or "
      + "where it is about texts, evidence, variants or expectations, which change no conclusion."
  }
  var nothingChanges: String { "changes no conclusion" }
}

extension Japanese: RevisionMessages {
  var modelsHeading: String { "モデルの比較" }
  var sameIdIsSameProposal: String { "同じIDの提案は同じ行に並ぶ。該当する提案がないモデルは–。" }
  var revisionHeading: String { "二つの版の違い" }
  var sameStatements: String { "二つの版の記述は同じである。" }
  func revisionChanges(_ count: String) -> String { "\(count)件の記述が異なり、結論も異なる。" }
  func revisionChangesNothing(_ count: String) -> String { "\(count)件の記述が異なるが、結論は同じである。" }
  func revisionKind(_ kind: VersionDifference.Kind) -> String {
    switch kind {
    case .added: "追加"
    case .removed: "削除"
    case .changed: "変更"
    }
  }
  var statementColumn: String { "記述" }
  var before: String { "旧版" }
  var after: String { "新版" }
  var byItself: String { "これだけなら" }
  var byItselfExplained: String {
    "これだけなら：この変更だけを加えたときの旧版の結論。単独では成り立たない変更と、結論に関わらない文言・証拠・ケース・期待値の変更は–。"
  }
  var nothingChanges: String { "結論は変わらない" }
}

internal import Negotiation

/// Sources, what is left out, and how the report came about.
protocol SourceMessages {
  var sourcesHeading: String { get }
  var contestedHeading: String { get }
  var uncontestedHeading: String { get }
  func contestedExplained(_ count: String) -> String
  var record: String { get }
  var who: String { get }
  var quote: String { get }
  var evidenceKind: String { get }
  func evidenceKindName(_ kind: EvidenceRecord.Kind) -> String
  var confidence: String { get }
  func confidenceName(_ confidence: Evidence.Confidence) -> String
  var contestedBy: String { get }
  var analystHeading: String { get }
  func analystExplained(_ count: String) -> String
  var unsourcedHeading: String { get }
  func subject(_ subject: Statement.Subject) -> String
  func unsourcedExplained(_ count: String) -> String
  var notModelledHeading: String { get }
  var notModelledExplained: String { get }
  var provenanceHeading: String { get }
  var item: String { get }
  var value: String { get }
  var version: String { get }
  var solver: String { get }
  var command: String { get }
  func digest(of file: String) -> String
  var noSources: String { get }
}

extension English: SourceMessages {
  var sourcesHeading: String { "Sources" }
  var contestedHeading: String { "Contested" }
  var uncontestedHeading: String { "Not contested in the file" }
  func contestedExplained(_ count: String) -> String {
    "\(count) of the records are disputed by others; whatever rests on them alone is as uncertain as "
      + "they are."
  }
  var record: String { "Record" }
  var who: String { "Who says it" }
  var quote: String { "Quote" }
  var evidenceKind: String { "Kind" }
  func evidenceKindName(_ kind: EvidenceRecord.Kind) -> String {
    switch kind {
    case .position: "position"
    case .reported: "reported position"
    case .fact: "fact"
    case .claim: "contested claim"
    case .denial: "denial"
    case .assessment: "assessment"
    case .threat: "threat or signal"
    }
  }
  var confidence: String { "Confidence" }
  func confidenceName(_ confidence: Evidence.Confidence) -> String {
    switch confidence {
    case .high: "high"
    case .medium: "medium"
    case .low: "low"
    }
  }
  var contestedBy: String { "Contested by" }
  var analystHeading: String { "Added by the analyst" }
  func analystExplained(_ count: String) -> String {
    "\(count) statements have no source and are marked as the analyst's own:"
  }
  var unsourcedHeading: String { "Without evidence" }
  func subject(_ subject: Statement.Subject) -> String {
    switch subject {
    case .scores(let id): "scores of \(id)"
    case .weight(let id): "weight of \(id)"
    case .values(let id): "values of \(id)"
    case .effect(let id): "effect \(id)"
    case .redLine(let id): "red line \(id)"
    case .order(let id): "order of \(id)"
    case .comparison(let text): "comparison “\(text)”"
    case .ranking: "ranking"
    case .priority(let text): "priority “\(text)”"
    case .noAgreement: "worth of no agreement"
    case .scale: "scale of unstated numbers"
    case .parameter(let id): "parameter \(id)"
    case .answer(let id): "answer to \(id)"
    case .rule(let id): "rule \(id)"
    case .proposal(let id): "proposal \(id)"
    case .step(let id): "step \(id)"
    case .reaction(let id): "reaction \(id)"
    }
  }
  func unsourcedExplained(_ count: String) -> String {
    "\(count) statements cite no evidence at all:"
  }
  var notModelledHeading: String { "What is not modelled" }
  var notModelledExplained: String { "This report says nothing about:" }
  var provenanceHeading: String { "How this report was made" }
  var item: String { "Item" }
  var value: String { "Value" }
  var version: String { "Zopa" }
  var solver: String { "GLPK" }
  var command: String { "Command" }
  func digest(of file: String) -> String { "SHA-256 of \(file)" }
  var noSources: String { "The model cites no evidence records." }
}

extension Japanese: SourceMessages {
  var sourcesHeading: String { "出典" }
  var contestedHeading: String { "争いのあるもの" }
  var uncontestedHeading: String { "資料内で争いのないもの" }
  func contestedExplained(_ count: String) -> String {
    "\(count)件の記録は他の記録と食い違う。それだけに基づく結論は、その記録と同じだけ不確かである。"
  }
  var record: String { "記録" }
  var who: String { "発言者" }
  var quote: String { "引用" }
  var evidenceKind: String { "種類" }
  func evidenceKindName(_ kind: EvidenceRecord.Kind) -> String {
    switch kind {
    case .position: "立場"
    case .reported: "報じられた立場"
    case .fact: "事実"
    case .claim: "争いのある主張"
    case .denial: "否定"
    case .assessment: "評価"
    case .threat: "威嚇・示唆"
    }
  }
  var confidence: String { "確度" }
  func confidenceName(_ confidence: Evidence.Confidence) -> String {
    switch confidence {
    case .high: "高"
    case .medium: "中"
    case .low: "低"
    }
  }
  var contestedBy: String { "食い違う記録" }
  var analystHeading: String { "分析者が加えたもの" }
  func analystExplained(_ count: String) -> String {
    "次の\(count)件には出典がなく、分析者自身によることを明示してある："
  }
  var unsourcedHeading: String { "根拠のないもの" }
  func subject(_ subject: Statement.Subject) -> String {
    switch subject {
    case .scores(let id): "\(id) の点数"
    case .weight(let id): "\(id) の重み"
    case .values(let id): "\(id) の値"
    case .effect(let id): "効果 \(id)"
    case .redLine(let id): "譲れない条件 \(id)"
    case .order(let id): "\(id) の順序"
    case .comparison(let text): "比較「\(text)」"
    case .ranking: "順位"
    case .priority(let text): "優先事項「\(text)」"
    case .noAgreement: "不合意の価値"
    case .scale: "述べられていない数値の尺度"
    case .parameter(let id): "パラメータ \(id)"
    case .answer(let id): "\(id) への回答"
    case .rule(let id): "規則 \(id)"
    case .proposal(let id): "提案 \(id)"
    case .step(let id): "段階 \(id)"
    case .reaction(let id): "応答 \(id)"
    }
  }
  func unsourcedExplained(_ count: String) -> String { "次の\(count)件は根拠を示していない：" }
  var notModelledHeading: String { "モデルに含まれないもの" }
  var notModelledExplained: String { "この報告書は次のことについて何も述べない：" }
  var provenanceHeading: String { "この報告書の作られ方" }
  var item: String { "項目" }
  var value: String { "値" }
  var version: String { "Zopa" }
  var solver: String { "GLPK" }
  var command: String { "コマンド" }
  func digest(of file: String) -> String { "\(file) のSHA-256" }
  var noSources: String { "このモデルは資料の記録を引用していない。" }
}

internal import Negotiation

/// Sources, what is left out, and how the report came about.
extension Words {
  var issuesHeading: String { say(en: "What is negotiated", ja: "何を交渉するか") }
  var optionsColumn: String { say(en: "Options", ja: "選択肢") }
  var ifNobodyActs: String { say(en: "If nobody acts", ja: "誰も動かない場合") }
  var decidedByColumn: String { say(en: "Decided by", ja: "決める当事者") }
  var allSignatories: String { say(en: "all signatories", ja: "署名当事者全員") }
  var canBeSplit: String { say(en: "can be split", ja: "分割できる") }
  func levels(_ count: String) -> String { say(en: "\(count) levels", ja: "\(count)段階") }
  var sourcesHeading: String { say(en: "Sources", ja: "出典") }
  var contestedHeading: String { say(en: "Contested", ja: "異論のある主張") }
  var uncontestedHeading: String { say(en: "Not contested in the file", ja: "異論が記録されていないもの") }

  func contestedExplained(_ count: String) -> String {
    say(
      en:
        "\(number(count, "record")) \(count == "1" ? "is" : "are") disputed by others. What rests on them alone is as "
        + "uncertain as they are.",
      ja: "\(count)件の記録には、他の記録に異論がある。それだけに基づく結論は、その記録と同じだけ不確かである。")
  }

  var record: String { say(en: "Record", ja: "記録") }
  var who: String { say(en: "Who says it", ja: "発言者") }
  var quote: String { say(en: "Quote", ja: "引用") }
  var evidenceKind: String { say(en: "Kind", ja: "種類") }

  func evidenceKindName(_ kind: EvidenceRecord.Kind) -> String {
    switch kind {
    case .position: say(en: "position", ja: "立場")
    case .reported: say(en: "reported position", ja: "報じられた立場")
    case .fact: say(en: "fact", ja: "事実")
    case .claim: say(en: "claim", ja: "主張")
    case .denial: say(en: "denial", ja: "否定")
    case .assessment: say(en: "assessment", ja: "評価")
    case .threat: say(en: "threat or signal", ja: "威嚇・示唆")
    }
  }

  var confidence: String { say(en: "Confidence", ja: "確度") }

  func confidenceName(_ confidence: Evidence.Confidence) -> String {
    switch confidence {
    case .high: say(en: "high", ja: "高")
    case .medium: say(en: "medium", ja: "中")
    case .low: say(en: "low", ja: "低")
    }
  }

  var contestedBy: String { say(en: "Contested by", ja: "異論のある記録") }
  var analystHeading: String { say(en: "Added by the analyst", ja: "分析者が加えたもの") }

  func analystExplained(_ count: String) -> String {
    say(
      en: count == "1"
        ? "1 statement has no source and is marked as the analyst's own:"
        : "\(count) statements have no source and are marked as the analyst's own:",
      ja: "次の\(count)件には出典がなく、分析者自身によることを明示してある：")
  }

  var unsourcedHeading: String { say(en: "Without evidence", ja: "根拠のないもの") }

  func subject(_ subject: Statement.Subject) -> String {
    switch subject {
    case .scores(let id): say(en: "scores of \(id)", ja: "\(id) の点数")
    case .weight(let id): say(en: "weight of \(id)", ja: "\(id) の重み")
    case .values(let id): say(en: "values of \(id)", ja: "\(id) の値")
    case .effect(let id): say(en: "effect \(id)", ja: "効果 \(id)")
    case .redLine(let id): say(en: "red line \(id)", ja: "レッドライン \(id)")
    case .order(let id): say(en: "order of \(id)", ja: "\(id) の順序")
    case .comparison(let text): say(en: "comparison “\(text)”", ja: "比較「\(text)」")
    case .ranking: say(en: "ranking", ja: "順位")
    case .priority(let text): say(en: "priority “\(text)”", ja: "優先事項「\(text)」")
    case .noAgreement: say(en: "worth of no agreement", ja: "合意不成立の価値")
    case .scale: say(en: "scale of unstated numbers", ja: "述べられていない数値の尺度")
    case .parameter(let id): say(en: "parameter \(id)", ja: "パラメータ \(id)")
    case .answer(let id): say(en: "answer to \(id)", ja: "\(id) への回答")
    case .rivalAnswer(let question, let id): say(en: "answer \(id) to \(question)", ja: "\(question) への答え \(id)")
    case .ifNoAgreement: say(en: "what no agreement would mean", ja: "合意不成立の場合に起きること")
    case .ratification(let id): say(en: "ratification by \(id)", ja: "\(id) による批准")
    case .rule(let id): say(en: "rule \(id)", ja: "規則 \(id)")
    case .proposal(let id): say(en: "proposal \(id)", ja: "提案 \(id)")
    case .step(let id): say(en: "step \(id)", ja: "実施段階 \(id)")
    case .reaction(let id): say(en: "reaction \(id)", ja: "応答 \(id)")
    }
  }

  func unsourcedExplained(_ count: String) -> String {
    say(
      en: "\(number(count, "statement")) \(count == "1" ? "cites" : "cite") no evidence:", ja: "次の\(count)件は根拠を示していない：")
  }

  var notModelledHeading: String { say(en: "What is not modelled", ja: "モデルに含まれないもの") }
  var notModelledExplained: String { say(en: "This report says nothing about:", ja: "この報告書は次のことについて何も述べない：") }

  var provenanceHeading: String { say(en: "How was this report made?", ja: "作成方法") }
  var item: String { say(en: "Item", ja: "項目") }
  var value: String { say(en: "Value", ja: "値") }
  var version: String { "Zopa" }
  var solver: String { "GLPK" }
  var command: String { say(en: "Command", ja: "コマンド") }
  func digest(of file: String) -> String { say(en: "SHA-256 of \(file)", ja: "\(file) のSHA-256") }
  var noSources: String { say(en: "The model cites no evidence records.", ja: "このモデルは資料の記録を引用していない。") }
}

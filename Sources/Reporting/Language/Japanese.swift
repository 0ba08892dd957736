internal import Negotiation

/// The messages in Japanese.
struct Japanese: Catalogue {
  let code = "ja"
  let separator = "、"
  let nothing = "–"

  func list(_ items: [String]) -> String { items.joined(separator: "、") }
  func bracketed(_ text: String) -> String { "（\(text)）" }
  func labelled(_ label: String, _ text: String) -> String { "\(label)：\(text)" }
}

extension Japanese: VerdictMessages {
  var verdictHeading: String { "合意は存在するか" }
  var question: String { "問い" }
  var asOf: String { "時点" }
  var variant: String { "変種" }
  var baseModel: String { "基本モデル" }

  func agreementExists(agreements: String, of outcomes: String) -> String {
    "存在する。規則を満たす帰結\(outcomes)件のうち、資料の述べることをどう読んでもすべての当事者が受け入れるものが\(agreements)件ある。"
  }
  var agreementExistsUncounted: String {
    "存在する。資料の述べることをどう読んでも、すべての当事者が受け入れる帰結が少なくとも1件ある。"
  }
  func undetermined(possible: String, of outcomes: String) -> String {
    "定まらない。どの読みでも全当事者が受け入れる帰結はないが、規則を満たす\(outcomes)件のうち\(possible)件は受け入れられる可能性がある。"
      + "資料の述べることだけでは、合意の存在を証明も否定もできない。"
  }
  var undeterminedUncounted: String {
    "定まらない。どの読みでも全当事者が受け入れる帰結はないが、受け入れられる可能性のある帰結はある。"
      + "資料の述べることだけでは、合意の存在を証明も否定もできない。"
  }
  func noAgreement(of outcomes: String) -> String {
    "存在しない。規則を満たす帰結\(outcomes)件のいずれも、資料をどう読んでも全当事者に受け入れられることはない。"
  }
  var noAgreementUncounted: String {
    "存在しない。規則を満たすどの帰結も、資料をどう読んでも全当事者に受け入れられることはない。"
  }
  var stopped: String { "不明。答えが証明される前に計算が止められた。以下はそれまでに分かったことである。" }
  func verdictName(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: "存在する"
    case .some: "定まらない"
    case .none: "存在しない"
    }
  }
  func drops(_ kind: String, _ rule: String) -> String {
    "この変種はモデルの\(kind)を外している：\(rule)。"
  }
  func ruleKind(_ kind: Rule.Kind) -> String {
    switch kind {
    case .definition: "定義"
    case .law: "法"
    case .linkage: "連結要求"
    }
  }
  func consentNeeded(_ party: String, where condition: String) -> String {
    "\(condition) のとき\(party)の同意が必要である。同意の記録はなく、ここでは得られるとも得られないとも仮定しない。"
  }
  func enumerated(outcomes: String) -> String {
    "規則を満たす帰結\(outcomes)件をすべて整数演算で調べた。"
  }
  func confirmed(programs: String) -> String {
    "別途GLPKに\(programs)個の計画問題を解かせ、同じ結果を得た。"
  }
  func programmed(programs: String) -> String {
    "GLPKが\(programs)個の計画問題を解いた。見つかった帰結はすべて整数演算で確かめた。ほかに無いことはGLPKの主張である。"
  }
}

extension Japanese: ProposalMessages {
  var proposalsHeading: String { "提案と各当事者" }
  var proposal: String { "提案" }
  var state: String { "合意可能領域" }
  func stateName(_ state: Proposal.State?) -> String {
    switch state {
    case .inside: "内"
    case .open: "未定"
    case .out: "外"
    case nil: "不明"
    }
  }
  func acceptance(_ verdict: Verdict?) -> String {
    switch verdict {
    case .every?: "受け入れる"
    case .some?: "受け入れうる"
    case .none?: "拒否する"
    case nil: "不明"
    }
  }
  var consentNotOnRecord: String { "同意の記録なし" }
  func breaks(_ lines: String) -> String { "\(lines)に反する" }
  func wouldBreak(_ lines: String) -> String { "\(lines)に反することになる" }
  var byATie: String { "同値による" }
  func payoff(_ range: String, noAgreement: String) -> String { "\(range)（不合意 \(noAgreement)）" }
  func excludedBy(_ rules: String) -> String { "\(rules)により除外" }
  func openIssues(_ issues: String) -> String { "未定：\(issues)" }
  func needsConsent(_ parties: String) -> String { "\(parties)の同意が必要" }
  func setsIssue(_ issue: String, to option: String) -> String { "\(issue)：\(option)" }
  func oneOf(_ options: String) -> String { "\(options)のいずれか" }
  var doesNotApply: String { "–" }
  var contentsHeading: String { "各提案の内容" }
  var payoffChartTitle: String { "各提案の利得" }
  func payoffChartSummary(_ lines: [String]) -> String {
    "各当事者自身の尺度による利得。未定の争点をどう埋めるかにより最悪から最善までの幅がある。当事者間で尺度は比較できない。"
      + lines.joined()
  }
  func payoffChartLine(
    party: String, proposal: String, payoff: String, noAgreement: String
  ) -> String {
    "\(party)、\(proposal)：\(payoff)、不合意\(noAgreement)。"
  }
  func noAgreementLine(_ value: String) -> String { "不合意 \(value)" }
  func partyScale(_ party: String) -> String { "\(party)（自身の点数）" }
  func proposalsLegend(hasReported: Bool) -> String {
    "「受け入れる」「拒否する」は、資料をどう読み、未定の争点をどう埋めても成り立つことを示す。「受け入れうる」はその間のすべてである。"
      + "どう埋めても合意となる提案は領域の内、決して合意となりえない提案は外にある。"
      + (hasReported ? "報じられただけの譲れない条件は「反することになる」と示すにとどめ、判定には用いない。" : "")
  }
  var noProposals: String { "このモデルに提案はない。" }
}

extension Japanese: ZoneMessages {
  var survivingHeading: String { "可能な合意に共通するもの" }
  var survivingExplained: String {
    "その選択肢を含む帰結の少なくとも1件を全当事者が受け入れうるとき、選択肢は残る。"
  }
  var nothingSurvives: String { "残る選択肢はない。全当事者が受け入れうる帰結が存在しない。" }
  var issue: String { "争点" }
  var survives: String { "残る選択肢" }
  var doesNotSurvive: String { "残らない選択肢" }
  func survivingSummary(_ lines: [String]) -> String {
    "各争点の選択肢。取り消し線のあるものは、どの可能な合意にも現れない。" + lines.joined()
  }
  var partiesHeading: String { "当事者" }
  var party: String { "当事者" }
  var role: String { "役割" }
  var judgedBy: String { "判定の根拠" }
  func roleName(isSignatory: Bool, isDocument: Bool) -> String {
    isDocument ? "文書" : isSignatory ? "署名者" : "同意者"
  }
  func consentsWhere(_ condition: String) -> String { "\(condition) のとき同意が必要" }
  func judgement(_ judgement: Judgement) -> String {
    switch judgement {
    case .redLines: "譲れない条件"
    case .undetermined: "定まらない（利得の記録なし）"
    case .payoffs: "利得"
    case .notOnRecord: "同意の記録なし"
    }
  }
  var noAgreement: String { "不合意" }
  var leastInZone: String { "領域内の最小" }
  var greatestInZone: String { "領域内の最大" }
  var ownScales: String { "点数は各当事者自身の尺度によるもので、当事者間で比較してはならない。" }
  var coalitionsHeading: String { "誰と誰なら合意しうるか" }
  var coalitionsExplained: String {
    "署名者の組ごとに、規則を満たす帰結のうち組の全員が受け入れうるものの数。他の当事者の意向や同意の要否は問わない。"
  }
  var coalition: String { "組" }
  var outcomesAllCouldAccept: String { "全員が受け入れうる帰結" }
  func exists(_ exists: Bool?) -> String {
    switch exists {
    case true: "1件以上"
    case false: "なし"
    default: "不明"
    }
  }
  var positionsHeading: String { "述べられた立場" }
  var positionsExplained: String {
    "「確定」の条件は効力をもつ。「報道」の条件は示すだけで、判定には用いない。"
  }
  var demand: String { "記号" }
  var says: String { "内容" }
  var condition: String { "条件" }
  var hardness: String { "強さ" }
  func hardnessName(_ hardness: RedLine.Hardness) -> String {
    switch hardness {
    case .firm: "確定"
    case .reported: "報道"
    }
  }
  var evidence: String { "根拠" }
  var analyst: String { "分析者" }
  var unsourced: String { "根拠なし" }
  var rulesHeading: String { "すべての帰結が満たすべき規則" }
  var kind: String { "種類" }
  func madeBy(_ party: String) -> String { "\(party)による" }
  var silence: String { "沈黙も資料である" }
  func silentAbout(_ party: String, _ issues: String) -> String {
    "次の争点について\(party)の意向を述べた資料はない：\(issues)。"
  }
}

extension Japanese: ComparisonMessages {
  var comparisonHeading: String { "変種の比較" }
  func comparisonExplained(first: String) -> String {
    "最初の列（\(first)）と異なるものを目立たせてある。"
  }
  var measure: String { "項目" }
  var verdictRow: String { "合意は存在するか" }
  var agreementsRow: String { "どの読みでも合意となる帰結" }
  var possibleRow: String { "合意となりうる帰結" }
  var meetingRulesRow: String { "規則を満たす帰結" }
  var survivingOptions: String { "残る選択肢" }
  var everyOption: String { "すべて" }
  var noOption: String { "なし" }
  var asks: String { "各変種の問い" }
  var unknownCount: String { "数えていない" }
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
  var place: String { "箇所" }
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

extension Japanese: CheckMessages {
  var checkHeading: String { "モデルは有効である" }
  var valid: String { "ファイルにも変種にも誤りは見つからなかった。" }
  var parties: String { "当事者" }
  var signatories: String { "署名者" }
  var issues: String { "争点" }
  var combinations: String { "選択肢の組み合わせ" }
  var rules: String { "規則" }
  var redLines: String { "譲れない条件" }
  var proposals: String { "提案" }
  var variants: String { "変種" }
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
  var warnings: String { "警告" }
}

internal import Negotiation

/// The verdict grid and what stands around it.
extension Words {
  var proposalAsWritten: String { say(en: "Proposal", ja: "提案") }
  var gridCaption: String { say(en: "What each party says to each proposal", ja: "各提案に対する各当事者の答え") }
  var positionsBroken: String { say(en: "Positions broken", ja: "反する立場の数") }
  var positionsBrokenAnywhere: String {
    say(en: "Positions broken: first answers (fewest–most)", ja: "反する立場の数：最初の答え（最少～最多）")
  }
  var analystsOwn: String { say(en: "the analyst's own", ja: "分析者による案") }
  var refusesCell: String { say(en: "✗ refuses", ja: "✗ 拒否") }
  var refusesIfFinalCell: String { say(en: "(✗) refuses if final", ja: "（✗）最終なら拒否") }
  var acceptsCell: String { say(en: "✓ accepts", ja: "✓ 受諾") }
  var openCell: String { say(en: "~ open", ja: "～ 未定") }

  func sign(_ answer: ProposalCell.Answer) -> (sign: String, meaning: String) {
    switch answer {
    case .refuses: ("✗", say(en: "refuses", ja: "拒否"))
    case .refusesIfFinal: ("(✗)", say(en: "refuses if its positions are final", ja: "立場が最終的なら拒否"))
    case .accepts: ("✓", say(en: "accepts", ja: "受諾"))
    case .open: ("~", say(en: "open", ja: "未定"))
    }
  }

  func gridLegend(hasReported: Bool, isVaried: Bool) -> String {
    say(
      en:
        "✗ refuses and ✓ accepts for certain, however the proposal's gaps are filled, or else with the gaps left as things stand today. "
        + "\(hasReported ? "(✗) refuses if its stated positions are final. " : "")~ may accept or refuse. "
        + "The number: how many of the party's stated positions it breaks. Questions without a column take their first answers."
        + (isVaried
          ? " The last column: all of them with the first answers, and in brackets the fewest and the most over all answers."
          : ""),
      ja: "✗は確実に拒否、✓は確実に受諾（提案の空白をどう埋めても、または空白を現状のままとして）。\(hasReported ? "（✗）は述べられた立場が最終的なら拒否。" : "")～は受諾も拒否もありうる。"
        + "数字は、反することになるその当事者の立場の数。"
        + (isVaried ? "最後の列は最初の答えの場合の合計で、括弧内はすべての答えを通じた最少と最多。" : ""))
  }

  func columnsUnder(_ columns: [(party: String, question: String)]) -> String {
    say(
      en: "Columns hold answers: "
        + columns.map { "under \($0.party), \($0.question.prefix(1).lowercased() + $0.question.dropFirst())" }.joined(
          separator: "; ") + ".",
      ja: "列は答えを示す：" + columns.map { "\($0.party)の下は、\($0.question)" }.joined(separator: "；") + "。")
  }

  func consentsNotOnRecord(_ parties: [String]) -> String {
    say(
      en: "Not on record: the consent of \(list(parties)).", ja: "記録にない同意：\(list(parties))。")
  }

  func everyProposalIsRefused(ifFinal: Bool) -> String {
    say(
      en: ifFinal
        ? "Every proposal is refused by somebody, at least if positions are final"
        : "Every proposal is refused by somebody",
      ja: ifFinal ? "少なくとも立場が最終的なら、どの提案も誰かに拒まれる" : "どの提案も誰かに拒まれる")
  }

  func everybodyAccepts(_ proposal: String) -> String {
    say(en: "Everybody accepts \(proposal)", ja: "\(proposal)はすべての当事者が受け入れる")
  }

  func everybodyAcceptsSome(_ count: String) -> String {
    say(en: "Everybody accepts \(count) of the proposals", ja: "提案のうち\(count)件はすべての当事者が受け入れる")
  }

  func onlyOneMayPass(_ proposal: String, ofAll isAll: Bool) -> String {
    isAll
      ? say(en: "Nobody need refuse \(proposal)", ja: "\(proposal)は誰にも拒まれないことがありうる")
      : say(en: "Only \(proposal) can be one that nobody refuses", ja: "誰にも拒まれないことがありうるのは\(proposal)だけである")
  }

  func someMayPass(_ count: String, of all: String) -> String {
    say(
      en: "\(count) of \(all) proposals can be ones that nobody refuses", ja: "\(all)件の提案のうち\(count)件は、誰にも拒まれないことがありうる")
  }
  var whatAgreementsAreWorth: String { say(en: "What agreements are worth", ja: "合意の価値") }
  var noAgreementColumn: String { say(en: "No agreement", ja: "合意なし") }
  var leastInAgreement: String { say(en: "Least in an agreement", ja: "合意での最小") }
  var mostInAgreement: String { say(en: "Most in an agreement", ja: "合意での最大") }

  var fairHeading: String { say(en: "Fair agreements, by rival definitions", ja: "定義ごとの公平な合意") }
  func allAreFair(_ outcome: String, _ payoffs: [String]) -> String {
    say(
      en: "Every definition of fair singles out the same: \(outcome) (\(payoffs.joined(separator: ", "))).",
      ja: "公平のどの定義でも同じ合意となる：\(outcome)（\(payoffs.joined(separator: "、"))）。")
  }

  var fairBy: String { say(en: "Fair by", ja: "公平の定義") }
  var fairAgreement: String { say(en: "For instance", ja: "例") }

  func clashesHeading(parts: String, isVaried: Bool) -> String {
    say(
      en: (parts == "1" ? "What clashes, and what would open it" : "\(parts) separate knots, and what would open them")
        + (isVaried ? ", with the first answers" : ""),
      ja: (parts == "1" ? "何が対立し、何が打開するか" : "互いに独立した\(parts)つの対立と、打開の道") + (isVaried ? "（最初の答えの場合）" : ""))
  }

  func clashesChart(conflicts: String, ways: String) -> String {
    say(
      en: "\(conflicts == "1" ? "1 clash" : "\(conflicts) clashes"), and \(number(ways, "smallest way")) out",
      ja: "\(conflicts)件の対立と\(ways)通りの最小の打開の道")
  }

  func clashesSummary(_ conflicts: [String], _ ways: [String]) -> String {
    say(
      en: "Demands in rows. Clashes: \(conflicts.joined(separator: "; ")). Ways out: \(ways.joined(separator: "; ")).",
      ja: "行は要求。対立：\(conflicts.joined(separator: "；"))。打開の道：\(ways.joined(separator: "；"))。")
  }

  func wayOut(_ demands: [RichText]) -> RichText {
    emphasise(
      en: RichText(.strong("A smallest way out"), .plain(" drops ")) + .joined(demands, by: "; ") + RichText("."),
      ja: RichText(.strong("最小の打開の道"), .plain("：")) + .joined(demands, by: "；") + RichText("の取り下げ。"))
  }

  func wayOutLabel(_ number: String) -> String { say(en: "out \(number)", ja: "道\(number)") }
  var restsOnHeading: String { say(en: "What this rests on", ja: "根拠") }
  var restsOnNothing: String { say(en: "It cites no records.", ja: "資料の記録を引用していない。") }
  func restsOn(sources: String?, records: String) -> String {
    say(
      en: (sources.map { "\(number($0, "source")), " } ?? "") + "\(number(records, "record")).",
      ja: (sources.map { "出典\($0)件、" } ?? "") + "記録\(records)件。")
  }

  func sourcesAre(_ sources: [String]) -> String { say(en: "\(list(sources)).", ja: "\(list(sources))。") }
  func restsContested(_ count: String) -> String {
    say(en: "\(count) records are disputed by others.", ja: "うち\(count)件に異論がある。")
  }
  func restsAnalyst(_ count: String, of all: String) -> String {
    say(
      en: "Of \(all) statements \(count) are wholly or partly the analyst's.",
      ja: "\(all)件の記述のうち\(count)件は全部または一部が分析者による。")
  }

  var notInIt: String { say(en: "Not in it:", ja: "含まれないもの：") }
  var readOnHeading: String { say(en: "How to read on", ja: "さらに詳しく") }
  var readOnReport: String { say(en: "everything, with sources", ja: "出典つきの全内容") }
  var readOnWorlds: String { say(en: "every world, and what decides", ja: "すべての世界と、答えを左右するもの") }
  var readOnExplain: String { say(en: "each clash and each way out", ja: "個々の対立と打開の道") }
}

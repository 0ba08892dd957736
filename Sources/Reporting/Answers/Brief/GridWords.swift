internal import Negotiation

/// The verdict grid and what stands around it.
extension Words {
  var proposalAsWritten: String { say(en: "Proposal", ja: "提案") }
  var gridCaption: String { say(en: "What each party says to each proposal", ja: "各提案に対する各当事者の答え") }
  var positionsBroken: String { say(en: "Positions broken", ja: "抵触する立場の数") }
  var positionsBrokenAnywhere: String {
    say(en: "Positions broken: first answers (fewest–most)", ja: "抵触する立場の数：最初の答え（最少～最多）")
  }
  var hereAndAnywhere: String { say(en: "first answers (least–most)", ja: "最初の答え（最少～最多）") }
  var othersProposals: String { say(en: "On the table", ja: "提示された提案") }
  var analystsProposals: String { say(en: "The analyst's own, proposed by nobody", ja: "分析者による案（誰も提示していない）") }
  var analystsOwn: String { say(en: "the analyst's own", ja: "分析者による案") }
  var refusesCell: String { say(en: "✗ refuses", ja: "✗ 拒否") }
  var refusesIfFinalCell: String { say(en: "(✗) refuses if final", ja: "（✗）最終なら拒否") }
  var acceptsCell: String { say(en: "✓ accepts", ja: "✓ 受諾") }
  var openCell: String { say(en: "~ open", ja: "～ 判定不能") }

  func sign(_ answer: ProposalCell.Answer) -> (sign: String, meaning: String) {
    switch answer {
    case .refuses: ("✗", say(en: "refuses", ja: "拒否"))
    case .refusesIfFinal: ("(✗)", say(en: "refuses if its positions are final", ja: "立場が最終的なら拒否"))
    case .accepts: ("✓", say(en: "accepts", ja: "受諾"))
    case .open: ("~", say(en: "open", ja: "判定不能"))
    }
  }

  /// What the signs mean, those that stand somewhere.
  func gridLegend(said: Set<ProposalCell.Answer>, hasGaps: Bool, breaks: Bool, isVaried: Bool) -> String {
    let sure = [
      said.contains(.refuses) ? say(en: "✗ refuses", ja: "✗は拒否") : nil,
      said.contains(.accepts) ? say(en: "✓ accepts", ja: "✓は受諾") : nil,
    ].compactMap(\.self).joined(separator: separator)
    let sentences = [
      sure.isEmpty
        ? nil
        : say(
          en: "\(sure): for certain\(hasGaps ? ", and with * as long as its gaps are left as things are today" : "").",
          ja: "\(sure)（いずれも確実\(hasGaps ? "。*は提案の空白を現状のままとする場合" : "")）。"),
      said.contains(.refusesIfFinal)
        ? say(en: "(✗) refuses if its stated positions are final.", ja: "（✗）は述べられた立場が最終的なら拒否。") : nil,
      said.contains(.open) ? say(en: "~ may do either.", ja: "～は受諾も拒否もありうる。") : nil,
      breaks
        ? say(
          en: "The number beside a sign: the party's stated positions that the proposal breaks.",
          ja: "数字は、抵触するその当事者の立場の数。") : nil,
      isVaried ? say(en: "A range: other answers change it.", ja: "範囲は、他の答えで変わることを示す。") : nil,
    ]
    return sentences.compactMap(\.self).joined(separator: sentenceSpace)
  }

  func ifItMeans(_ demand: String) -> String { say(en: "if \(demand) means", ja: "\(demand)の意味が") }
  var ifSo: String { say(en: "if", ja: "仮に") }

  func breaksRule(_ rule: String) -> String { say(en: "no agreement: breaks \(rule)", ja: "合意にならない：\(rule)に反する") }
  var isNotOnOffer: String { say(en: "no agreement: what it asks for is not on offer", ja: "合意にならない：求める選択肢がない") }

  func columnsUnder(_ columns: [(party: String, question: String)]) -> String {
    say(
      en: "Columns hold answers: "
        + columns.map { "under \($0.party), \($0.question.prefix(1).lowercased() + $0.question.dropFirst())" }.joined(
          separator: "; ") + ".",
      ja: "列は答えを示す：" + columns.map { "\($0.party)の下は、\($0.question)" }.joined(separator: "；") + "。")
  }

  func consentsNotOnRecord(_ parties: [String]) -> String {
    say(
      en: "Not on record: the consent of \(list(parties)).", ja: "\(list(parties))の同意は記録にない。")
  }

  func everyProposalIsRefused(ifFinal: Bool, orRuledOut: Bool) -> String {
    let out = orRuledOut ? say(en: ", or breaks a rule", ja: "か、規則に反する") : ""
    return say(
      en: "Every proposal is refused by somebody" + (ifFinal ? ", at least if positions are final" : "") + out,
      ja: (ifFinal ? "少なくとも立場が最終的なら、" : "") + "どの提案も誰かに拒まれる" + out)
  }

  func everybodyAccepts(_ proposal: String) -> String {
    say(en: "Everybody accepts \(proposal)", ja: "\(proposal)はすべての当事者が受け入れる")
  }

  func everybodyAcceptsSome(_ count: String) -> String {
    say(en: "Everybody accepts \(count) of the proposals", ja: "提案のうち\(count)件はすべての当事者が受け入れる")
  }

  var noneIsSureOfEnough: String {
    say(en: "No proposal is sure to be accepted by enough parties", ja: "必要な受諾が確実に得られる提案はない")
  }

  func enoughAccept(proposal: String) -> String {
    say(en: "Enough parties accept \(proposal)", ja: "\(proposal)は必要な受諾を得る")
  }

  func enoughAcceptSome(_ count: String, of all: String) -> String {
    say(en: "Enough parties accept \(count) of the \(all) proposals", ja: "\(all)件の提案のうち\(count)件は必要な受諾を得る")
  }

  func onlyOneMayPass(_ proposal: String, ofAll isAll: Bool, isVaried: Bool) -> String {
    isAll
      ? say(en: "Perhaps nobody refuses \(proposal)", ja: "\(proposal)は誰にも拒まれない可能性がある")
      : say(
        en:
          "No proposal is accepted by all\(isVaried ? " in every case" : ""); only \(proposal) is in some case refused by nobody",
        ja: "\(isVaried ? "どの場合にも" : "")すべての当事者が受け入れる提案はなく、誰にも拒まれない場合があるのは\(proposal)だけである")
  }

  func someMayPass(_ count: String, of all: String) -> String {
    say(
      en: "No proposal is sure to be accepted by all; \(count) of \(all) are in some case refused by nobody",
      ja: "確実に受け入れられる提案はない。\(all)件のうち\(count)件は、誰にも拒まれない場合がある")
  }
  var whatAgreementsAreWorth: String { say(en: "What agreements are worth", ja: "合意の価値") }
  var whatAgreementsAreWorthFirst: String {
    say(en: "What agreements are worth, with the first answers", ja: "最初の答えでの合意の価値")
  }
  func breaksReported(_ demands: [String]) -> String {
    say(en: "breaks \(list(demands))", ja: "\(list(demands))に抵触")
  }
  var noAgreementColumn: String { say(en: "No agreement", ja: "合意不成立（留保価値）") }
  var leastInAgreement: String { say(en: "Least in an agreement", ja: "合意での最小") }
  var mostInAgreement: String { say(en: "Most in an agreement", ja: "合意での最大") }

  var fairHeading: String { say(en: "Fair agreements, by rival definitions", ja: "定義ごとの公平な合意案") }
  func allAreFair(_ outcome: String, _ payoffs: [String]) -> String {
    say(
      en: "Every definition of fair leads to the same: \(outcome) (\(payoffs.joined(separator: ", "))).",
      ja: "公平のどの定義でも同じ合意案となる：\(outcome)（\(payoffs.joined(separator: "、"))）。")
  }

  var fairBy: String { say(en: "Fair by", ja: "公平の定義") }
  func tiesBetween(_ count: String) -> String { say(en: "one of \(count) that tie", ja: "同点の\(count)件の一つ") }
  func allFairShare(_ settings: String) -> String { say(en: "All share: \(settings).", ja: "共通する内容：\(settings)。") }
  var inWhatTheyDiffer: String { say(en: "In what they differ", ja: "異なる内容") }
  var fairAgreement: String { say(en: "For instance", ja: "例") }

  func clashesHeading(parts: String) -> String {
    say(
      en: parts == "1"
        ? "What clashes, and what would resolve it?" : "The clashes fall into \(parts) groups that share no demand",
      ja: parts == "1" ? "何が両立せず、何が打開するか" : "両立しない要求の組は、要求を共有しない\(parts)群に分かれる")
  }

  func mostClashesInvolve(_ demand: String, _ count: String, of all: String, isAll: Bool) -> String {
    say(
      en: isAll ? "\(demand) is in all \(all) clashes" : "\(demand) is in \(count) of \(all) clashes",
      ja: isAll ? "\(demand)は\(all)組の矛盾すべてに関わる" : "\(demand)は\(all)組の矛盾のうち\(count)組に関わる")
  }

  func everyLastingClashInvolves(_ demand: String, _ count: String) -> String {
    say(
      en: count == "2"
        ? "\(demand) is in both clashes that hold in every world"
        : "\(demand) is in all \(count) clashes that hold in every world",
      ja: "\(demand)は、どの世界でも両立しない\(count)組のすべてに関わる")
  }

  func harderWorldsNeedMore(_ most: String) -> String {
    say(
      en: "In the hardest world \(most) must give.",
      ja: "最も困難な世界では\(most)件の取下げが必要である。")
  }

  var cannotAllHold: String { say(en: "Cannot all hold", ja: "両立しない") }
  var fewestThatGive: String { say(en: "The fewest that must give", ja: "最小の取下げ") }
  var clashesMark: String { say(en: "clashes", ja: "両立しない") }
  var givesMark: String { say(en: "must give", ja: "取り下げる") }
  func clashLabel(_ number: String) -> String { say(en: "Clash \(number)", ja: "矛盾\(number)") }
  func wayOutLabel(_ number: String) -> String { say(en: "Way out \(number)", ja: "打開\(number)") }

  func shownOf(_ shown: String, _ all: String) -> String {
    say(en: "\(shown) of \(all) shown", ja: "\(all)件中\(shown)件を表示")
  }
  func inHowManyWorlds(of all: String) -> String { say(en: "In how many of \(all) worlds", ja: "\(all)通りの世界のうち") }
  var demandsHeading: String { say(en: "The demands, as reported", ja: "要求の一覧") }
  var disputedWord: String { say(en: "disputed", ja: "異論あり") }
  func sourceCount(_ count: String) -> String { say(en: number(count, "source"), ja: "出典\(count)件") }
  func onlySource(date: String) -> String { say(en: "one source (\(date))", ja: "出典1件（\(date)）") }
  var restsOnNothing: String { say(en: "Based on no records.", ja: "根拠：資料の記録を引用していない。") }
  func restsOn(sources: String?, records: String, contested: String?) -> String {
    say(
      en: "Based on " + (sources.map { "\($0): " } ?? "") + number(records, "record")
        + (contested.map { ", \($0) disputed" } ?? "") + ".",
      ja: "根拠：" + (sources.map { "\($0)。" } ?? "") + "記録\(records)件" + (contested.map { "、うち\($0)件に異論がある" } ?? "") + "。"
    )
  }

  func restsAnalyst(_ count: String, of all: String) -> String {
    say(
      en: "\(count) of \(number(all, "statement")) \(count == "1" ? "is" : "are") partly the analyst's.",
      ja: "\(all)件の記述のうち\(count)件は全部または一部が分析者による。")
  }

  func notInIt(_ things: [String]) -> String {
    say(
      en: "Not in it: \(things.joined(separator: clauseSeparator)).",
      ja: "含まれないもの：\(things.joined(separator: clauseSeparator))。")
  }

  var readOnHeading: String { say(en: "How to read on", ja: "さらに詳しく") }
  var readOnReport: String { say(en: "everything", ja: "全内容") }
  var readOnWorlds: String { say(en: "each world", ja: "個々の世界") }
  var readOnExplain: String { say(en: "each clash", ja: "個々の矛盾") }
}

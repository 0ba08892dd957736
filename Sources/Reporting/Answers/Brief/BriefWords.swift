internal import Negotiation

/// The brief: headline, judgements, and what stands behind them.
extension Words {
  func onAnyReading(lookedAt: String?) -> String {
    lookedAt.map { say(en: "in any of the \($0) worlds looked at", ja: "調べた\($0)通りの世界のいずれでも、") }
      ?? say(en: "on any reading", ja: "未解決の問いの答えがどうであれ、")
  }

  func noPackageMeetsAll(whatever: String?) -> String {
    say(
      en: "No package meets every stated position\(whatever.map { ", \($0)" } ?? "").",
      ja: "\(whatever ?? "")述べられた立場をすべて満たす案はない。")
  }

  func noAgreementAtAll(whatever: String?) -> String {
    say(
      en: "There is no agreement\(whatever.map { ", \($0)" } ?? "").",
      ja: "\(whatever ?? "")合意は存在しない。")
  }

  var thereMayBeAgreement: String {
    say(
      en: "There may be an agreement: no stated position rules it out, and none makes it certain.",
      ja: "合意は存在しうる。述べられた立場は合意を妨げず、確実にもしない。")
  }

  func thereAreAgreements(_ count: String?) -> String {
    say(
      en: count.map { "There is an agreement: \($0 == "1" ? "1 outcome suits" : "\($0) outcomes suit") every party." }
        ?? "There is an agreement that suits every party.",
      ja: count.map { "合意は存在する。\($0)通りの帰結をすべての当事者が受け入れる。" } ?? "すべての当事者が受け入れる合意が存在する。")
  }

  var dependsWhether: String {
    say(en: "Whether a package meets every stated position is open.", ja: "述べられた立場をすべて満たす案があるかどうかは定まらない。")
  }

  func hangsOn(_ questions: [String]) -> String {
    say(en: "It hangs on \(list(questions)).", ja: "それは\(list(questions))による。")
  }

  func howManyHangsOn(_ questions: [String]) -> String {
    say(en: "How many must be dropped depends on \(list(questions)).", ja: "いくつ取り下げるべきかは、\(list(questions))による。")
  }

  func aboutParty(_ party: String) -> String { say(en: "what \(party) really wants", ja: "\(party)が本当に望むもの") }
  func aboutText(_ demand: String) -> String { say(en: "what \(inQuotes(demand)) means", ja: "\(inQuotes(demand))の意味") }

  func whatAWorldIs(questions: String, worlds: String, isSample: Bool) -> String {
    say(
      en: "\(number(questions, "question")) \(questions == "1" ? "is" : "are") disputed: see “\(decidesHeading)”. "
        + (isSample
          ? "Looked at were the first answers, and each other answer by itself: \(worlds) different worlds."
          : worlds == "1"
            ? "All choices among the rival answers come to the same."
            : "A world is one choice among the rival answers; \(worlds) of them differ."),
      ja: "争いのある問いは\(questions)個ある（「\(decidesHeading)」を参照）。"
        + (isSample
          ? "最初の答えの場合と、他の答えを一つずつ変えた場合だけを調べた（互いに異なる世界は\(worlds)通り）。" : "世界とは対立する答えを一つずつ選んだもので、互いに異なるものは\(worlds)通りある。"))
  }

  func firstAnswersAre(_ answers: [String]) -> String {
    say(en: "The first answers: \(answers.joined(separator: "; ")).", ja: "最初の答え：\(answers.joined(separator: "；"))。")
  }

  func ifFinal(_ verdict: Verdict, isFinal: Bool, mustGive: (least: String, most: String)?, of demands: String)
    -> RichText
  {
    let lead: String
    switch verdict {
    case .none: lead = say(en: "there is no agreement.", ja: "合意は存在しない。")
    case .some: lead = say(en: "there may be an agreement.", ja: "合意は存在しうる。")
    case .every: lead = say(en: "there is an agreement.", ja: "合意は存在する。")
    }
    let start = isFinal ? say(en: "If every stated position is final, ", ja: "述べられた立場がすべて最終的なら、") : ""
    let strong = start.isEmpty ? lead.prefix(1).uppercased() + lead.dropFirst() : lead
    let rest =
      mustGive.map { range in
        range.least == range.most
          ? say(
            en: " At least \(range.least) of \(number(demands, "demand")) must be dropped.",
            ja: "\(demands)件の要求のうち、少なくとも\(range.least)件が取り下げられなければならない。")
          : say(
            en:
              " At least \(number(range.least, "demand")) must be dropped in the easiest world, \(range.most) in the hardest, of up to \(demands).",
            ja: "最大\(demands)件の要求のうち、最も容易な世界で少なくとも\(range.least)件、最も困難な世界で\(range.most)件が取り下げられなければならない。")
      } ?? ""
    return RichText(.plain(start), .strong(strong), .plain(rest))
  }

  func ifFinalDepends(isFinal: Bool) -> RichText {
    emphasise(
      en: RichText(
        .strong("Some worlds have an agreement\(isFinal ? " even if every position is final" : ""), others have none.")),
      ja: RichText(.strong("\(isFinal ? "立場がすべて最終的でも、" : "")合意のある世界とない世界がある。")))
  }

  func clashes(_ count: Int, _ shown: [(parties: String, demands: String)], isOneWorld: Bool) -> RichText {
    let areOfTheSame = count == 2 && shown.count == 2 && shown[0].parties == shown[1].parties
    let en =
      areOfTheSame
      ? "Both set \(shown[0].parties) apart: \(shown[0].demands); and \(shown[1].demands)."
      : shown.enumerated().map { index, clash in
        index == 0
          ? "\(count == 1 ? "It" : "One") sets \(clash.parties) apart: \(clash.demands)."
          : "\(count == 2 ? "The other sets" : "Another sets") \(clash.parties) apart: \(clash.demands)."
      }.joined(separator: " ")
    let ja = shown.map { "\($0.parties)の間の\($0.demands)。" }.joined()
    return emphasise(
      en: RichText(
        .strong(
          isOneWorld
            ? count == 1 ? "One clash stands in the way." : "\(count) clashes stand in the way."
            : count == 1 ? "One clash holds in every world." : "\(count) clashes hold in every world."),
        .plain(" " + en)),
      ja: RichText(.strong(isOneWorld ? "妨げとなる対立は\(count)件。" : "どの世界でも成り立つ対立は\(count)件。"), .plain(ja)))
  }

  func opensAlone(_ parties: [(name: String, worlds: String)], isOneWorld: Bool) -> RichText {
    guard let first = parties.first else {
      return emphasise(
        en: RichText(
          .strong("Nobody alone could make a deal possible"), .plain(": at least two parties have to move.")),
        ja: RichText(.strong("単独で合意を可能にできる当事者はいない"), .plain("。少なくとも二者が譲らなければならない。")))
    }
    let names = parties.map(\.name)
    if isOneWorld {
      return emphasise(
        en: RichText(
          .strong("\(oneOf(names)) alone could make a deal possible"), .plain(", by dropping demands of its own.")),
        ja: RichText(.strong("\(oneOf(names))は単独で合意を可能にできる"), .plain("。自らの要求を取り下げればよい。")))
    }
    let others = parties.dropFirst()
    return emphasise(
      en: RichText(
        .strong("\(first.name) alone could make a deal possible in \(first.worlds) worlds"),
        .plain(
          ", by dropping demands of its own; "
            + (others.isEmpty ? "nobody else in any." : list(others.map { "\($0.name) in \($0.worlds)" }) + "."))),
      ja: RichText(
        .strong("\(first.name)は\(first.worlds)通りの世界で、単独で合意を可能にできる"),
        .plain(
          "（自らの要求を取り下げる）。"
            + (others.isEmpty ? "ほかにそのような当事者はいない。" : list(others.map { "\($0.name)は\($0.worlds)通り" }) + "。"))))
  }

  func decidesThis(_ question: String, _ changes: KeyJudgement.Changed) -> RichText {
    let what: String
    switch changes {
    case .verdict: what = say(en: "whether there is an agreement", ja: "合意の有無")
    case .mustGive: what = say(en: "how many demands must give", ja: "取り下げるべき要求の数")
    case .conflicts: what = say(en: "which demands clash", ja: "どの要求が対立するか")
    case .alone: what = say(en: "who could open it alone", ja: "誰が単独で打開できるか")
    case .grid: what = say(en: "who accepts which proposal", ja: "どの提案を誰が受け入れるか")
    }
    return emphasise(
      en: RichText(.strong("\(question)"), .plain(" changes \(what).")),
      ja: RichText(.strong("\(question)が答えを左右する"), .plain("。\(what)が変わる。")))
  }

  func doNotMatter(_ questions: [String]) -> RichText {
    emphasise(
      en: RichText(
        .strong("Not worth a dispute"), .plain(": \(questions.joined(separator: "; ")). No answer changes any of this.")
      ),
      ja: RichText(.strong("争うまでもない問い"), .plain("：\(questions.joined(separator: "；"))。どの答えでも以上は変わらない。")))
  }

  func refused(_ proposals: [(String, String)], more: Int) -> RichText {
    let en =
      proposals.map { "\(inQuotes($0.0)) by \($0.1)" }.joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "")
    let ja = proposals.map { "\(inQuotes($0.0))（\($0.1)）" }.joined(separator: "、") + (more > 0 ? "ほか\(more)件" : "")
    return emphasise(
      en: RichText(.strong("Refused for certain"), .plain(": \(en).")),
      ja: RichText(.strong("確実に拒まれる"), .plain("：\(ja)。")))
  }

  func breaksFewest(_ proposal: String, _ positions: String, isOne: Bool) -> RichText {
    emphasise(
      en: RichText(
        .strong("\(inQuotes(proposal)) breaks the fewest stated positions"), .plain(": \(positions), over all answers.")
      ),
      ja: RichText(.strong("\(inQuotes(proposal))に反する立場が最も少ない"), .plain("：\(positions)件。")))
  }

  func acceptedForCertain(_ proposals: [String]) -> RichText {
    emphasise(
      en: RichText(.strong("Accepted by all for certain"), .plain(": \(list(proposals)).")),
      ja: RichText(.strong("すべての当事者が確実に受け入れる"), .plain("：\(list(proposals))。")))
  }

  func mustContain(_ options: [String]) -> RichText {
    emphasise(
      en: RichText(.strong("Every agreement has this in common"), .plain(": \(options.joined(separator: "; ")).")),
      ja: RichText(.strong("すべての合意に共通するもの"), .plain("：\(options.joined(separator: "；"))。")))
  }

  func span(_ least: String, _ most: String) -> String { say(en: "\(least) to \(most)", ja: "\(least)～\(most)") }
  func worldsOf(_ holds: String, _ all: String) -> String {
    holds == all
      ? say(en: "all \(all) worlds", ja: "\(all)通りの世界すべて")
      : say(en: "\(holds) of \(all) worlds", ja: "\(all)通りの世界のうち\(holds)")
  }

  func worldsAsStated(_ holds: String, _ all: String) -> String {
    say(en: "\(holds) of \(all) worlds with positions as stated", ja: "述べられたままの立場の\(all)通りの世界のうち\(holds)")
  }

  func casesOf(_ holds: String, _ all: String) -> String {
    say(en: "in \(holds) of \(all) cases where worlds differ by this alone", ja: "これだけが異なる\(all)の場合のうち\(holds)")
  }

  func confidenceIs(_ confidence: Evidence.Confidence) -> String {
    switch confidence {
    case .high: say(en: "sources of high confidence", ja: "出典の確度：高")
    case .medium: say(en: "sources of medium confidence", ja: "出典の確度：中")
    case .low: say(en: "sources of low confidence", ja: "出典の確度：低")
    }
  }

  var partlyAnalyst: String { say(en: "partly the analyst's reading", ja: "一部は分析者の解釈") }
  var contestedWord: String { say(en: "disputed by other records", ja: "他の記録に異論あり") }
}

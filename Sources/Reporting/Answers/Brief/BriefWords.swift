internal import Negotiation

/// The brief: headline, judgements, and what stands behind them.
extension Words {
  func onAnyReading(lookedAt: String?) -> String {
    lookedAt.map { say(en: "in any of the \($0) worlds looked at", ja: "調べた\($0)通りの世界のいずれでも、") }
      ?? say(en: "on any reading", ja: "未解決の問いの答えがどうであれ、")
  }

  func noPackageMeetsAll(whatever: String?) -> String {
    say(
      en:
        "No package meets \(isUnderRule ? "the stated positions of enough parties" : "every stated position")\(whatever.map { ", \($0)" } ?? "").",
      ja: "\(whatever ?? "")\(isUnderRule ? "必要な当事者の述べた立場を満たす" : "述べられた立場をすべて満たす")合意案はない。")
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
      en: count.map { "There is an agreement: \($0 == "1" ? "1 outcome suits" : "\($0) outcomes suit") \(everyParty)." }
        ?? "There is an agreement that suits \(everyParty).",
      ja: count.map { "合意は存在する。合意案\($0)件を\(everyPartyJa)が受け入れる。" } ?? "\(everyPartyJa)が受け入れる合意が存在する。")
  }

  private var everyPartyJa: String { isUnderRule ? "必要な当事者" : "すべての当事者" }

  func withFirstAnswers(_ verdict: Verdict, hasReported: Bool) -> String {
    switch verdict {
    case .none:
      hasReported
        ? say(
          en:
            "With the first answer to each question, no package meets \(isUnderRule ? "the stated positions of enough parties" : "every stated position").",
          ja: "各問いの第一の答えでは、述べられた立場をすべて満たす合意案はない。")
        : say(en: "With the first answer to each question, there is no agreement.", ja: "各問いの第一の答えでは、合意は存在しない。")
    case .some:
      say(en: "With the first answer to each question, there may be an agreement.", ja: "各問いの第一の答えでは、合意は存在しうる。")
    case .every: say(en: "With the first answer to each question, there is an agreement.", ja: "各問いの第一の答えでは、合意は存在する。")
    }
  }

  var asStatedThereIs: String { say(en: "As positions are stated, there is an agreement.", ja: "述べられたままなら、合意は存在する。") }

  func ifFinalHangsOn(_ questions: [String]) -> String {
    say(
      en: "If all are final, that depends on \(list(questions)).",
      ja: "すべて最終的なら、結論は\(questions.joined(separator: "と、"))によって変わる。")
  }

  func hangsOn(_ questions: [String]) -> String {
    say(en: "That depends on \(list(questions)).", ja: "結論は\(questions.joined(separator: "と、"))によって変わる。")
  }

  /// What each answer to the one question that decides comes to.
  func dependsOnOne(_ answers: [(answer: String, what: String)]) -> String {
    let en = answers.map { "\($0.what) if \(inQuotes($0.answer))" }.joined(separator: ", ")
    return say(
      en: "It depends: \(en).",
      ja: answers.map { "\(inQuotes($0.answer))なら\($0.what)" }.joined(separator: "、") + "。")
  }

  func howManyHangsOn(_ questions: [String]) -> String {
    say(
      en: "How many must give depends mostly on \(list(questions)).",
      ja: "取下げが必要な要求の数は、主に\(questions.joined(separator: "と、"))によって変わる。")
  }

  /// A question about the world within a sentence: "whether it rains", or a name in quotes.
  func aboutWorld(_ name: String) -> String {
    let asks = ["Whether ", "How ", "What ", "Who ", "When ", "Where ", "Which ", "If "].contains { name.hasPrefix($0) }
    return say(en: asks ? name.prefix(1).lowercased() + name.dropFirst() : inQuotes(name), ja: inQuotes(name))
  }

  func aboutParty(_ party: String) -> String {
    say(en: "what \(party.withArticle) really wants", ja: "\(party)が本当に望むもの")
  }
  func aboutText(_ demand: String) -> String { say(en: "what \(inQuotes(demand)) means", ja: "\(inQuotes(demand))の意味") }

  func whatAWorldIs(questions: String, worlds: String, isSample: Bool) -> String {
    let lead = number(questions, "disputed question")
    return say(
      en: isSample
        ? "\(lead). Only the first answers were looked at, and each other answer by itself: \(worlds) worlds."
        : worlds == "1"
          ? "\(lead); all answers come to the same."
          : "\(lead) \(questions == "1" ? "makes" : "make") \(worlds) worlds, none taken as likelier.",
      ja: "見解の分かれる問いは\(questions)件。"
        + (isSample
          ? "最初の答えの場合と、他の答えを一つずつ変えた場合だけを調べた（互いに異なる世界は\(worlds)通り）。"
          : worlds == "1" ? "どの答えでも結果は同じである。" : "答えの組合せで、互いに異なる\(worlds)通りの世界ができる（どれがより確からしいかは問わない）。"))
  }

  func ifFinal(_ verdict: Verdict, isFinal: Bool, mustGive: (least: String, most: String)?) -> RichText {
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
            en: " At least \(number(range.least, "demand")) must give.",
            ja: "少なくとも\(range.least)件の要求の取下げが必要である。")
          : say(
            en: " Between \(range.least) and \(range.most) demands must give.",
            ja: "要求の取下げが、最も容易な世界で少なくとも\(range.least)件、最も困難な世界で\(range.most)件必要である。")
      } ?? ""
    return RichText(.plain(start), .strong(strong), .plain(rest))
  }

  func ifFinalDepends(_ counts: [(verdict: Verdict, worlds: String)], isFinal: Bool, mustGive: String?) -> RichText {
    let en = counts.map { verdict, worlds in
      switch verdict {
      case .every: "certain in \(worlds)"
      case .some: "possible in \(worlds)"
      case .none: "excluded in \(worlds)"
      }
    }
    let ja = counts.map { verdict, worlds in
      switch verdict {
      case .every: "確実なのは\(worlds)通り"
      case .some: "ありうるのは\(worlds)通り"
      case .none: "ないのは\(worlds)通り"
      }
    }
    return emphasise(
      en: RichText(
        .plain(isFinal ? "If every stated position is final, " : ""),
        .strong("\(isFinal ? "an" : "An") agreement is \(en.joined(separator: ", ")) of the worlds."),
        .plain(mustGive.map { " Where none is, \($0) must give." } ?? "")),
      ja: RichText(
        .plain(isFinal ? "述べられた立場がすべて最終的なら、" : ""), .strong("合意が\(ja.joined(separator: "、"))の世界である。"),
        .plain(mustGive.map { "ない世界では、少なくとも\($0)件の要求の取下げが必要である。" } ?? "")))
  }

  func clashes(_ count: Int, _ shown: [[String]], isOneWorld: Bool) -> RichText {
    // Two clash with each other; of three or more each pair may hold, and all together do not.
    let en = shown.map { $0.count == 2 ? "\($0[0]) against \($0[1])" : list($0) }.joined(separator: "; ") + "."
    let ja = shown.map { list($0) }.joined(separator: "；") + "。"
    let more = count - shown.count
    return emphasise(
      en: RichText(
        .strong(
          isOneWorld
            ? count == 1 ? "One clash stands in the way." : "\(count) clashes stand in the way."
            : count == 1 ? "One clash holds in every world." : "\(count) clashes hold in every world."),
        .plain(" " + (more > 0 ? "The smallest: " : "") + en)),
      ja: RichText(
        .strong(isOneWorld ? "両立しない要求の組が\(count)組ある。" : "どの世界でも両立しない要求の組は\(count)組。"),
        .plain((more > 0 ? "最小のもの：" : "") + ja)))
  }

  func opensAlone(_ parties: [(name: String, worlds: String)], isOneWorld: Bool, isByLosing: Bool) -> RichText {
    guard let first = parties.first else {
      return emphasise(
        en: RichText(
          .strong("Nobody alone could make an agreement possible"), .plain(": at least two parties have to move.")),
        ja: RichText(.strong("単独で合意を可能にできる当事者はいない"), .plain("。少なくとも二者の譲歩が必要である。")))
    }
    let names = parties.map(\.name)
    let how = isByLosing ? ", by accepting less than it has without one" : ", by dropping its demands"
    let howJa = isByLosing ? "合意不成立の場合より不利な内容を受け入れればよい" : "自らの要求を取り下げればよい"
    if isOneWorld {
      return emphasise(
        en: RichText(.strong("\(oneOf(names)) alone could make an agreement possible"), .plain("\(how).")),
        ja: RichText(.strong("\(oneOf(names))は単独で合意を可能にできる"), .plain("。\(howJa)。")))
    }
    let others = parties.dropFirst()
    return emphasise(
      en: RichText(
        .strong("\(first.name) alone could make an agreement possible in \(number(first.worlds, "world"))"),
        .plain(
          "\(how); "
            + (others.isEmpty ? "nobody else in any." : list(others.map { "\($0.name) in \($0.worlds)" }) + "."))),
      ja: RichText(
        .strong("\(first.name)は\(first.worlds)通りの世界で、単独で合意を可能にできる"),
        .plain(
          "（\(howJa)）。"
            + (others.isEmpty ? "ほかにそのような当事者はいない。" : list(others.map { "\($0.name)は\($0.worlds)通り" }) + "。"))))
  }

  func verdictInFew(_ verdict: Verdict) -> String {
    switch verdict {
    case .none: say(en: "no agreement", ja: "合意不成立")
    case .some: say(en: "perhaps an agreement", ja: "合意は存在しうる")
    case .every: say(en: "an agreement", ja: "合意あり")
    }
  }

  func thatManyMustGive(_ count: String) -> String { say(en: "\(count) must give", ja: "\(count)件の取下げ") }

  /// What a question changes, with what each answer comes to where that is known.
  func decidesThis(_ question: String, _ changes: KeyJudgement.Changed, byAnswer: [(answer: String, what: String)])
    -> RichText
  {
    if !byAnswer.isEmpty {
      return emphasise(
        en: RichText(
          .strong(question),
          .plain(": " + byAnswer.map { "\($0.what) if \(inQuotes($0.answer))" }.joined(separator: ", ") + ".")),
        ja: RichText(
          .strong("\(question)が答えを左右する"),
          .plain("：" + byAnswer.map { "\(inQuotes($0.answer))なら\($0.what)" }.joined(separator: "、") + "。")))
    }
    let what: String
    switch changes {
    case .verdict: what = say(en: "whether there is an agreement", ja: "合意の有無")
    case .mustGive: what = say(en: "how many demands must give", ja: "取下げが必要な要求の数")
    case .conflicts: what = say(en: "which demands clash", ja: "どの要求が両立しないか")
    case .alone: what = say(en: "who alone could make an agreement possible", ja: "誰が単独で合意を可能にできるか")
    case .grid: what = say(en: "who accepts which proposal", ja: "どの提案を誰が受け入れるか")
    }
    return emphasise(
      en: RichText(.strong("\(question)"), .plain(" changes \(what).")),
      ja: RichText(.strong("\(question)が答えを左右する"), .plain("。\(what)が変わる。")))
  }

  func doNotMatter(_ questions: [String]) -> RichText {
    emphasise(
      en: RichText(
        .strong("These questions change nothing"), .plain(": \(questions.joined(separator: "; ")).")
      ),
      ja: RichText(.strong("結果を左右しない問い"), .plain("：\(questions.joined(separator: "；"))。")))
  }

  func refused(_ proposals: [(String, String)], more: Int, isAsWritten: Bool) -> RichText {
    // What the same parties refuse is told together.
    let parties = proposals.map(\.1).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let groups = parties.map { by in
      (by: by, names: proposals.filter { $0.1 == by }.map { inQuotes($0.0) })
    }
    let en =
      groups.map { "\(list($0.names)) by \($0.by)" }.joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "")
    let ja =
      groups.map { "\($0.names.joined())（\($0.by)）" }.joined(separator: "、") + (more > 0 ? "ほか\(more)件" : "")
    return emphasise(
      en: RichText(.strong(isAsWritten ? "Refused for certain as written" : "Refused for certain"), .plain(": \(en).")),
      ja: RichText(.strong(isAsWritten ? "書かれたままなら確実に拒まれる" : "確実に拒まれる"), .plain("：\(ja)。")))
  }

  func breaksFewest(_ proposals: [String], _ positions: String, isOfParties: Bool, isVaried: Bool) -> RichText {
    emphasise(
      en: RichText(
        .plain(isOfParties ? "Of the proposals on the table, " : ""),
        .strong("\(list(proposals)) \(proposals.count == 1 ? "breaks" : "break") the fewest stated positions"),
        .plain(": \(positions)\(isVaried ? ", from world to world" : "").")),
      ja: RichText(
        .plain(isOfParties ? "提示された提案のうち、" : ""), .strong("\(list(proposals))が抵触する立場は最も少ない"),
        .plain("：\(positions)件\(isVaried ? "（世界による）" : "")。")))
  }

  func acceptedForCertain(_ proposals: [String], isAsWritten: Bool) -> RichText {
    emphasise(
      en: RichText(
        .strong("Accepted by all for certain\(isAsWritten ? " as written" : "")"), .plain(": \(list(proposals)).")),
      ja: RichText(.strong("\(isAsWritten ? "書かれたままなら" : "")すべての当事者が確実に受け入れる"), .plain("：\(list(proposals))。")))
  }

  func mustContain(_ options: [String]) -> RichText {
    emphasise(
      en: RichText(.strong("Every agreement has this in common"), .plain(": \(options.joined(separator: "; ")).")),
      ja: RichText(.strong("すべての合意に共通するもの"), .plain("：\(options.joined(separator: "；"))。")))
  }

  func span(_ least: String, _ most: String) -> String { say(en: "\(least) to \(most)", ja: "\(least)～\(most)") }
}

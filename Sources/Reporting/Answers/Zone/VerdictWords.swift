internal import Negotiation

/// The head of a report.
extension Words {
  var question: String { say(en: "Question", ja: "問い") }
  var asOf: String { say(en: "As of", ja: "時点") }
  var baseModel: String { say(en: "model as it stands", ja: "基本モデル") }

  func agreementExists(agreements: String, possible: String?, of outcomes: String) -> String {
    say(
      en: "Yes. \(everyPartyAccepts) \(agreements) of the \(number(outcomes, "outcome")) that "
        + "\(outcomes == "1" ? "meets" : "meet") the rules, whatever the files leave open."
        + (possible.map { " They could accept \($0), depending on what is left open." } ?? ""),
      ja:
        "存在する。規則を満たす合意案\(outcomes)件のうち\(agreements)件は、資料が定めていない点がどうであれ、\(isUnderRule ? everyParty : "意向の記録がある全当事者")が受け入れる。"
        + (possible.map { "資料が定めていない点によっては、\($0)件が受け入れられうる。" } ?? ""))
  }

  func agreementsBetween(_ least: String, _ most: String, of outcomes: String?) -> String {
    say(
      en: "Yes. \(everyPartyAccepts) between \(least) and \(most) "
        + (outcomes.map { "of the \($0) outcomes that meet the rules" } ?? "outcomes")
        + ", whatever the files leave open. The exact number was not found.",
      ja: "存在する。" + (outcomes.map { "規則を満たす合意案\($0)件のうち" } ?? "")
        + "\(least)件から\(most)件までの間の数の合意案は、資料が定めていない点がどうであれ、\(isUnderRule ? everyParty : "意向の記録がある全当事者")が受け入れる。正確な数は得られていない。"
    )
  }

  var countHeading: String { say(en: "How many agreements there are", ja: "合意の数") }

  var countingGoesOn: String {
    say(
      en: "Outcomes are still being counted. Their number follows at the end.", ja: "合意案はまだ数えている。件数は最後に示す。")
  }

  var agreementExistsUncounted: String {
    say(
      en:
        "Yes. There is at least one outcome that \(isUnderRule ? "enough parties accept" : "every party on record accepts"), whatever the files leave open.",
      ja: "存在する。資料が定めていない点がどうであれ、\(isUnderRule ? everyParty : "意向の記録がある全当事者")が受け入れる合意案が少なくとも1件ある。")
  }

  func undetermined(possible: String, of outcomes: String) -> String {
    say(
      en: "Undetermined. The files neither prove nor exclude an agreement. No outcome is certain to be accepted by "
        + "\(everyParty). "
        + (possible == outcomes
          ? "None that meets the rules can be ruled out." : "Some that meet the rules can be ruled out, but not all."),
      ja: "判定不能。\(everyParty)の受諾が確実といえる合意案は一つもない。他方、"
        + (possible == outcomes
          ? "規則を満たす合意案のいずれについても、受諾の余地を排除できない。"
          : "規則を満たす合意案の一部は排除されるが、すべてについて受諾の余地を排除できるわけではない。")
        + "資料の述べることだけでは、合意の存在を証明も否定もできない。")
  }

  var undeterminedUncounted: String {
    say(
      en:
        "Undetermined. The files neither prove nor exclude an agreement. No outcome is certain to be accepted by "
        + "\(everyParty), but at least one could be.",
      ja: "判定不能。\(everyParty)の受諾が確実といえる合意案は一つもない。他方、受諾の余地を排除できない合意案が少なくとも1件ある。"
        + "資料の述べることだけでは、合意の存在を証明も否定もできない。")
  }

  func noAgreement(of outcomes: String) -> String {
    if outcomes == "0" {
      return say(
        en: "No. No outcome meets the rules, so there is nothing to agree on.",
        ja: "存在しない。規則を満たす合意案がなく、合意できるものが残らない。")
    }
    return say(
      en: "No. "
        + (outcomes == "1"
          ? "The only outcome that meets the rules is not acceptable to \(everyParty)"
          : "None of the \(outcomes) outcomes that meet the rules is acceptable to \(everyParty)")
        + ", whatever the files leave open.",
      ja: "存在しない。規則を満たす合意案\(outcomes)件のいずれも、資料が定めていない点がどうであれ、\(everyParty)に受け入れられることはない。")
  }

  var noAgreementUncounted: String {
    say(
      en:
        "No. No outcome that meets the rules is acceptable to \(everyParty), whatever the files leave open.",
      ja: "存在しない。規則を満たすどの合意案も、資料が定めていない点がどうであれ、\(everyParty)に受け入れられることはない。")
  }

  var stopped: String {
    say(
      en:
        "Not known. The work was stopped before the answer was proven. What follows was found by then.",
      ja: "不明。答えが証明される前に計算が止められた。以下はそれまでに分かったことである。")
  }

  var stoppedLater: String {
    say(
      en:
        "The work was stopped before the end. The answer above is proven. What is missing below was not reached.",
      ja: "計算は途中で止められた。上の答えは証明済みである。以下に欠けているものは、計算が及ばなかったものである。")
  }

  var allIsFinal: String {
    say(en: "Every reported red line is taken as final here.", ja: "ここでは、報道ベースのレッドラインをすべて最終的なものとみなす。")
  }

  func drops(_ kind: String, isOfVariant: Bool) -> String {
    isOfVariant
      ? say(en: "This variant drops a \(kind) of the model: ", ja: "この想定ケースはモデルの\(kind)を外している：")
      : say(en: "An answer assumed here drops a \(kind) of the model: ", ja: "ここで前提とした答えはモデルの\(kind)を外している：")
  }

  func ruleKind(_ kind: Rule.Kind) -> String {
    switch kind {
    case .definition: say(en: "definition", ja: "定義")
    case .law: say(en: "law", ja: "法令")
    case .linkage: say(en: "linkage", ja: "連関条件（リンケージ）")
    }
  }

  func consentNeeded(_ party: String, where condition: String) -> String {
    say(
      en:
        "\(party) must consent where \(condition). No consent is on record. None is assumed here, and none is denied.",
      ja: "\(condition) の場合は\(party)の同意を要する。同意の記録はなく、ここでは得られるとも得られないとも仮定しない。")
  }

  func areSilentAbout(_ party: String, _ issues: String) -> String {
    say(
      en:
        "An outcome that changes \(issues) may be worth any amount to \(party). Nothing on file limits it.",
      ja: "\(issues)を変える合意案の価値は、\(party)にとって定まらない。それを限る資料がない。")
  }

  func variantsDrop(_ variants: [String], _ kind: String) -> String {
    say(
      en: (variants.count == 1
        ? "The variant \(variants[0]) drops" : "The variants \(list(variants)) drop")
        + " a \(kind) of the model: ",
      ja: "想定ケース\(list(variants))はモデルの\(kind)を外している：")
  }

  func example(_ outcome: String, isAgreement: Bool) -> String {
    say(
      en: (isAgreement ? "One agreement: " : "One outcome that could be accepted: ") + outcome
        + ".",
      ja: (isAgreement ? "合意の一例：" : "受け入れられうる合意案の一例：") + outcome + "。")
  }

  func exampleNeedsConsent(_ parties: String) -> String {
    say(
      en: "This one needs the consent of \(parties), which is not on record.",
      ja: "この合意案は\(parties)の同意を要するが、同意の記録はない。")
  }

  func pairsCouldAgree(_ pairs: [String], isEveryPair: Bool, hasDocuments: Bool) -> String {
    say(
      en: isEveryPair
        ? "Every pair of signatories\(documentsAside(hasDocuments)) has outcomes that both could accept: \(list(pairs))."
        : "\(pairs.count == 1 ? "Only one pair" : "Only these pairs") of signatories\(documentsAside(hasDocuments)) "
          + "\(pairs.count == 1 ? "has" : "have") outcomes that both could accept: \(list(pairs)).",
      ja: isEveryPair
        ? "\(documentsAside(hasDocuments))署名当事者のどの二者にも、双方が受け入れうる合意案がある：\(list(pairs))。"
        : "\(documentsAside(hasDocuments))署名当事者の二者のうち、双方が受け入れうる合意案があるのは次の組だけである：\(list(pairs))。")
  }

  private func documentsAside(_ hasDocuments: Bool) -> String {
    hasDocuments ? say(en: " (documents aside)", ja: "文書を除く") : ""
  }

  func pairCount(_ pair: String, _ count: String) -> String { say(en: "\(pair) (\(count))", ja: "\(pair)（\(count)件）") }

  func noPairCouldAgree(hasDocuments: Bool) -> String {
    say(
      en: "No pair of signatories\(documentsAside(hasDocuments)) has an outcome that both could accept.",
      ja: "\(documentsAside(hasDocuments))署名当事者の二者のうち、双方が受け入れうる合意案のある組はない。")
  }

  func stateNoPayoffs(_ parties: [String]) -> String {
    say(
      en:
        "\(list(parties)) \(parties.count == 1 ? "states" : "state") no payoffs, so \(parties.count == 1 ? "it" : "each") "
        + "may accept or refuse whatever its firm red lines allow.",
      ja: "\(list(parties))は利得を述べていない。確定したレッドラインに抵触しないかぎり、受け入れることも拒むこともありうる。")
  }

  func mayRefuseWhatBreaks(_ party: String, _ lines: [String], isDocument: Bool) -> String {
    let areReported = lines.count == 1 ? "This line is reported" : "These lines are reported"
    return say(
      en: isDocument
        ? "Outcomes that break \(list(lines)) may not be compatible with \(party). \(areReported), not firm."
        : "\(party) may refuse outcomes that break \(list(lines)). \(areReported), not firm.",
      ja: isDocument
        ? "\(list(lines))（報道ベース）に抵触する合意案は、\(party)と整合しない可能性がある。"
        : "\(party)は、報道ベースのレッドライン\(list(lines))に抵触する合意案を拒む可能性がある。")
  }

  func variantsAnswer(_ verdict: Verdict, _ variants: [String]) -> String {
    say(
      en: "The answer is “\(verdictName(verdict))” in "
        + "\(variants.count == 1 ? "this variant" : "these variants"): \(variants.joined(separator: clauseSeparator)).",
      ja: "答えが「\(verdictName(verdict))」となる想定ケース：\(variants.joined(separator: clauseSeparator))。")
  }

  func enumerated(outcomes: String) -> String {
    if outcomes == "0" {
      return say(
        en: "Every combination of options was looked at.", ja: "選択肢の組み合わせをすべて調べた。")
    }
    return say(
      en: outcomes == "1"
        ? "The only outcome that meets the rules was looked at."
        : "All \(outcomes) outcomes that meet the rules were looked at.",
      ja: "規則を満たす合意案\(outcomes)件をすべて調べた。")
  }

  var stoppedLooking: String {
    say(
      en: "Not all outcomes had been looked at when the work was stopped.", ja: "計算が止められた時点で、すべての合意案を調べ終えてはいなかった。")
  }

  var notConfirmed: String {
    say(
      en:
        "The solver GLPK could not confirm this: the numbers are too large or too fine for it.",
      ja: "数値が大きすぎるか細かすぎるため、計算ソフトGLPKによる確認はできなかった。")
  }

  func confirmed(programs: String) -> String {
    say(
      en:
        "A second method (the solver GLPK, \(number(programs, "program"))) gave the same verdict, surviving options, "
        + "payoffs and groups.",
      ja: "別の方法（計算ソフトGLPK、整数計画問題\(programs)個）でも、結論、残る選択肢、利得、組について同じ結果を得た。")
  }

  func programmed(programs: String) -> String {
    say(
      en:
        "The solver GLPK found these outcomes (\(number(programs, "program"))). Each of them was checked exactly. "
        + "That there are no others rests on GLPK alone.",
      ja: "計算ソフトGLPK（整数計画問題\(programs)個）による。見つかった合意案はすべて正確に確かめた。ほかに無いことはGLPKの計算だけによる。")
  }

  var narrowedDown: String {
    say(
      en: "The options of each issue were narrowed down by exact arithmetic. Both what was found and what was not "
        + "are proven.",
      ja: "各争点の選択肢を正確な計算で絞り込んだ。あるものもないものも証明済みである。")
  }

  var eliminated: String {
    say(
      en: "The issues were combined one by one, by exact arithmetic. No outcome was passed over.",
      ja: "争点を一つずつ正確な計算で組み合わせた。見落とした合意案はない。")
  }

  var countedApart: String {
    say(
      en: "The counts were made exactly and without GLPK. They agree with it.",
      ja: "件数はGLPKによらずに正確に数え、結果は一致した。")
  }
}

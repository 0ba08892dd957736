internal import Negotiation

/// The head of a report.
extension Words {
  var question: String { say(en: "Question", ja: "問い") }
  var asOf: String { say(en: "As of", ja: "時点") }
  var baseModel: String { say(en: "model as it stands", ja: "基本モデル") }

  func agreementExists(agreements: String, possible: String?, of outcomes: String) -> String {
    say(
      en: "Yes. Of \(outcomes) outcomes that meet the rules, \(agreements) "
        + (agreements == "1" ? "is" : "are")
        + " accepted by every party on record, in every reading of what the files state"
        + (possible.map { "; \($0) could be accepted in some reading" } ?? "") + ".",
      ja: "存在する。規則を満たす帰結\(outcomes)件のうち\(agreements)件は、資料の述べることをどう解釈しても、意向の記録がある当事者すべてが受け入れる。"
        + (possible.map { "解釈によっては\($0)件が受け入れられうる。" } ?? ""))
  }

  func agreementsBetween(_ least: String, _ most: String, of outcomes: String?) -> String {
    say(
      en: "Yes. Between \(least) and \(most) "
        + (outcomes.map { "of \($0) outcomes that meet the rules" } ?? "outcomes")
        + " are accepted by every party on record, in every reading of what the files state; how many exactly was not found.",
      ja: "存在する。" + (outcomes.map { "規則を満たす帰結\($0)件のうち" } ?? "")
        + "\(least)件から\(most)件までの間の数の帰結を、資料の述べることをどう解釈しても、意向の記録がある当事者すべてが受け入れる。正確な数は得られていない。")
  }

  var countHeading: String { say(en: "How many agreements there are", ja: "合意の数") }

  var countingGoesOn: String {
    say(en: "Outcomes are still being counted; how many there are follows at the end.", ja: "帰結はまだ数えている。件数は最後に示す。")
  }

  var agreementExistsUncounted: String {
    say(
      en:
        "Yes. At least one outcome is accepted by every party on record, in every reading of what the "
        + "files state.",
      ja: "存在する。資料の述べることをどう解釈しても、意向の記録がある当事者すべてが受け入れる帰結が少なくとも1件ある。")
  }

  func undetermined(possible: String, of outcomes: String) -> String {
    say(
      en: "Undetermined. No outcome is accepted by every party in every reading, but "
        + (possible == outcomes ? "all \(outcomes)" : "\(possible) of \(outcomes)")
        + " outcomes that meet the rules could be: what the files state neither proves nor "
        + "excludes an agreement.",
      ja: "定まらない。どう解釈しても全当事者が受け入れるという帰結はないが、規則を満たす"
        + (possible == outcomes ? "\(outcomes)件すべてに" : "\(outcomes)件のうち\(possible)件に")
        + "受け入れられる可能性がある。"
        + "資料の述べることだけでは、合意の存在を証明も否定もできない。")
  }

  var undeterminedUncounted: String {
    say(
      en:
        "Undetermined. No outcome is accepted by every party in every reading, but some outcome could "
        + "be: what the files state neither proves nor excludes an agreement.",
      ja: "定まらない。どう解釈しても全当事者が受け入れるという帰結はないが、受け入れられる可能性のある帰結はある。"
        + "資料の述べることだけでは、合意の存在を証明も否定もできない。")
  }

  func noAgreement(of outcomes: String) -> String {
    if outcomes == "0" {
      return say(
        en:
          "No. No outcome meets the rules, which leave nothing to agree on.",
        ja: "存在しない。規則を満たす帰結がなく、合意できるものが残らない。")
    }
    return say(
      en:
        "No. None of the \(outcomes) outcomes that meet the rules is acceptable to every party, in any "
        + "reading of what the files state.",
      ja: "存在しない。規則を満たす帰結\(outcomes)件のいずれも、資料をどう解釈しても全当事者に受け入れられることはない。")
  }

  var noAgreementUncounted: String {
    say(
      en:
        "No. No outcome that meets the rules is acceptable to every party, in any reading of what the "
        + "files state.",
      ja: "存在しない。規則を満たすどの帰結も、資料をどう解釈しても全当事者に受け入れられることはない。")
  }

  var stopped: String {
    say(
      en:
        "Not known. The work was stopped before the answer was proven; what follows is what had been "
        + "found by then.",
      ja: "不明。答えが証明される前に計算が止められた。以下はそれまでに分かったことである。")
  }

  var stoppedLater: String {
    say(
      en:
        "The work was stopped before the end. The answer above is proven; what is missing below was not "
        + "reached.",
      ja: "計算は途中で止められた。上の答えは証明済みである。以下に欠けているものは、そこまで至らなかったものである。")
  }

  var allIsFinal: String {
    say(en: "Every reported red line is taken as final here.", ja: "ここでは、報じられた譲れない線をすべて最終的なものとみなす。")
  }

  func drops(_ kind: String, isOfVariant: Bool) -> String {
    isOfVariant
      ? say(en: "This variant drops a \(kind) of the model: ", ja: "このケースはモデルの\(kind)を外している：")
      : say(en: "An answer taken here drops a \(kind) of the model: ", ja: "ここで選んだ答えはモデルの\(kind)を外している：")
  }

  func ruleKind(_ kind: Rule.Kind) -> String {
    switch kind {
    case .definition: say(en: "definition", ja: "定義")
    case .law: say(en: "law", ja: "法")
    case .linkage: say(en: "linkage", ja: "抱き合わせの要求")
    }
  }

  func consentNeeded(_ party: String, where condition: String) -> String {
    say(
      en:
        "\(party) must consent where \(condition); no consent is on record, and none is assumed or "
        + "denied here.",
      ja: "\(condition) のとき\(party)の同意が必要である。同意の記録はなく、ここでは得られるとも得られないとも仮定しない。")
  }

  func areSilentAbout(_ party: String, _ issues: String) -> String {
    say(
      en:
        "An outcome that moves \(issues) may be worth anything to \(party): nothing on file bounds that.",
      ja: "\(issues)を動かす帰結の価値は、\(party)にとって定まらない。それを限る資料がない。")
  }

  func variantsDrop(_ variants: [String], _ kind: String) -> String {
    say(
      en: (variants.count == 1
        ? "The variant \(variants[0]) drops" : "The variants \(list(variants)) drop")
        + " a \(kind) of the model: ",
      ja: "ケース\(list(variants))はモデルの\(kind)を外している：")
  }

  func example(_ outcome: String, isAgreement: Bool) -> String {
    say(
      en: (isAgreement ? "One agreement: " : "One outcome that could be accepted: ") + outcome
        + ".",
      ja: (isAgreement ? "合意の一例：" : "受け入れられうる帰結の一例：") + outcome + "。")
  }

  func exampleNeedsConsent(_ parties: String) -> String {
    say(
      en: "This one needs the consent of \(parties), which is not on record.",
      ja: "この帰結には\(parties)の同意が必要だが、同意の記録はない。")
  }

  func pairsCouldAgree(_ pairs: [String], isEveryPair: Bool, hasDocuments: Bool) -> String {
    say(
      en: "\(pairsAlone(hasDocuments)): "
        + (isEveryPair
          ? "every pair has outcomes that both could accept: \(list(pairs))."
          : "outcomes that both could accept are left to \(list(pairs)); the other such pairs have none."),
      ja: pairsAlone(hasDocuments)
        + "、\(list(pairs))には双方が受け入れうる帰結がある。"
        + (isEveryPair ? "" : "ほかのそのような組にはない。"))
  }

  private func pairsAlone(_ hasDocuments: Bool) -> String {
    say(
      en: hasDocuments ? "Two signatories alone, none of them a document" : "Two signatories alone",
      ja: hasDocuments ? "文書を除く署名者二者だけなら" : "署名者二者だけなら")
  }

  func pairCount(_ pair: String, _ count: String) -> String { say(en: "\(pair) (\(count))", ja: "\(pair)（\(count)件）") }

  func noPairCouldAgree(hasDocuments: Bool) -> String {
    say(
      en: "\(pairsAlone(hasDocuments)): no pair has an outcome that both could accept.",
      ja: "\(pairsAlone(hasDocuments))、双方が受け入れうる帰結のある組はない。")
  }

  func stateNoPayoffs(_ parties: [String]) -> String {
    say(
      en:
        "\(list(parties)) \(parties.count == 1 ? "states" : "state") no payoffs, so \(parties.count == 1 ? "it" : "each") "
        + "may accept or refuse whatever its firm red lines allow.",
      ja: "\(list(parties))は利得を述べていない。確定した譲れない条件に反しないかぎり、受け入れることも拒むこともありうる。")
  }

  func mayRefuseWhatBreaks(_ party: String, _ lines: [String]) -> String {
    say(
      en:
        "\(party) may refuse what breaks \(list(lines)), which \(lines.count == 1 ? "is" : "are") "
        + "reported but not firm.",
      ja: "\(party)は、報じられただけの条件\(list(lines))に反するものを拒むことがありうる。")
  }

  func variantsAnswer(_ verdict: Verdict, _ variants: [String]) -> String {
    say(
      en: "Variants that answer “\(verdictName(verdict))”: \(variants.joined(separator: ", ")).",
      ja: "「\(verdictName(verdict))」と答えるケース：\(variants.joined(separator: "、"))。")
  }

  func enumerated(outcomes: String) -> String {
    if outcomes == "0" {
      return say(
        en: "Every combination of options was looked at.", ja: "選択肢の組み合わせをすべて調べた。")
    }
    return say(
      en: "All \(outcomes) outcomes that meet the rules were looked at, in whole numbers.",
      ja: "規則を満たす帰結\(outcomes)件をすべて整数演算で調べた。")
  }

  var stoppedLooking: String {
    say(en: "Not all outcomes had been looked at when the work was stopped.", ja: "計算が止められた時点で、すべての帰結を調べ終えてはいなかった。")
  }

  var notConfirmed: String {
    say(
      en:
        "GLPK could not be asked to confirm it: numbers this large or this fine are beyond its tolerances.",
      ja: "数値が大きすぎる、または細かすぎるため、GLPKによる確認はできなかった。")
  }

  func confirmed(programs: String) -> String {
    say(
      en:
        "GLPK, asked separately with \(programs) programs, found the same verdict, surviving options, "
        + "payoffs and groups.",
      ja: "別途GLPKに\(programs)個の整数計画問題を解かせ、結論・残る選択肢・利得・組について同じ結果を得た。")
  }

  func programmed(programs: String) -> String {
    say(
      en:
        "GLPK solved \(programs) programs. Every outcome it found was checked in whole numbers; that "
        + "there are no others is GLPK's claim.",
      ja: "GLPKが\(programs)個の整数計画問題を解いた。見つかった帰結はすべて整数演算で確かめた。ほかに無いことはGLPKの主張である。")
  }

  var narrowedDown: String {
    say(
      en: "What each issue may be at was narrowed down, in whole numbers: what is found and what is not are proven.",
      ja: "各争点の取りうるものを整数演算で絞り込んだ。あるものもないものも証明済みである。")
  }

  var eliminated: String {
    say(
      en: "Issues were merged one by one, in whole numbers; no outcome was passed over.",
      ja: "論点を一つずつ整数演算で併合した。見落とした帰結はない。")
  }

  var countedApart: String {
    say(
      en: "The counts were found apart from GLPK, in whole numbers, and agree with it.",
      ja: "件数はGLPKとは別に整数演算で数え、結果は一致した。")
  }
}

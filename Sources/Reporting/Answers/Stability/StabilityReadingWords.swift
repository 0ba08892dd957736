internal import Negotiation

/// Whether outcomes would hold over all readings, and what a stop or a limit leaves out.
extension Words {
  var overReadingsHeading: String {
    say(
      en: "Would it hold, whatever the unstated numbers are?", ja: "合意の安定性（述べられていない数値がどうであれ）")
  }

  var overReadingsExplained: String {
    say(
      en:
        "A party can change the issues that it decides alone. A reading is one choice of the unstated numbers. An outcome holds "
        + "in a reading when it is stable for everybody. The table names the parties for whom it is stable in no reading. Where "
        + "there are none, it names those for whom it is not stable in every reading. Where neither could be proven, nothing is "
        + "claimed.",
      ja: "当事者は単独で決める争点を変えることができる。解釈とは、述べられていない数値を一通り定めたものをいう。ある解釈で状態が安定であるとは、誰にとっても安定であることをいう。"
        + "表には、安定である解釈が一つもない当事者がいればその名を、いなければ、安定でない解釈がある当事者の名を挙げる。どちらとも証明できない場合は何も主張しない。")
  }

  func untoldMayWantAnything(_ parties: [String]) -> String {
    say(
      en:
        "Nothing is on file about how \(list(parties)) \(parties.count == 1 ? "ranks" : "rank") outcomes. Here "
        + "\(parties.count == 1 ? "it" : "they") may want anything. Only firm red lines are taken as given.",
      ja: "\(list(parties))にとっての状態の優劣は資料に記述がない。ここでは、何を望むかのあらゆる可能性を解釈に含め、確定したレッドラインを守ることだけを前提とする。")
  }

  var nashAloneInReport: String {
    say(
      en:
        "“Stable” means here that the party gains by no move of its own (Nash). “zopa stability” shows what the others could "
        + "answer.",
      ja: "ここでいう安定とは、自らの単独行動では利得を高められないこと（ナッシュ安定性）をいう。他の当事者がどう対抗できるかは「zopa stability」が示す。")
  }

  func holdInEvery(_ states: String) -> String {
    say(
      en: "Whatever the unstated numbers are, nobody gains by moving away from \(states).",
      ja: "述べられていない数値がどうであれ、\(states)から単独で逸脱する誘因はない。")
  }

  func holdInSome(_ states: String) -> String {
    say(
      en:
        "Whether anybody gains by moving away from \(states) depends on the reading.",
      ja: "\(states)については、単独で逸脱する誘因があるか否かは解釈により分かれる。")
  }

  func holdInNone(_ states: String) -> String {
    say(
      en: "In every reading somebody gains by moving away from \(states).",
      ja: "\(states)については、どの解釈でも、単独で逸脱する誘因のある当事者がいる。")
  }

  func holdUndecided(_ states: String) -> String {
    say(
      en:
        "It was not decided whether there is a reading in which nobody gains by moving away from \(states).",
      ja: "\(states)について、単独で逸脱する誘因のない解釈があるかどうかは判定できなかった。")
  }

  var holdingOverReadings: String { say(en: "In which readings does each outcome hold?", ja: "各状態はどの解釈で安定か") }

  func holding(_ verdict: Verdict?, except parties: [String]) -> String {
    tell(
      en: {
        let names = parties.joined(separator: ", ")
        return switch verdict {
        case .every?: "in every reading"
        case .some?: "in some" + bracketed(names)
        case Verdict.none?: "in no reading" + bracketed(names)
        case nil: "not decided" + (parties.isEmpty ? "" : bracketed(names))
        }
      },
      ja: {
        let names = parties.joined(separator: "、")
        return switch verdict {
        case .every?: "どの解釈でも"
        case .some?: "一部の解釈で" + bracketed(names)
        case Verdict.none?: "該当する解釈なし" + bracketed(names)
        case nil: "未判定" + (parties.isEmpty ? "" : bracketed(names))
        }
      })
  }

  var certainMoves: String { say(en: "Who gains in every reading by moving alone", ja: "どの解釈でも単独で逸脱する誘因のある当事者") }
  var blockingOverReadings: String { say(en: "Who could block it, over all readings", ja: "誰が阻止しうるか（すべての解釈にわたって）") }

  var nobodyBlocks: String { say(en: "Nobody blocks it", ja: "誰も阻止しない") }
  var blocksInEvery: String { say(en: "Block it in every reading", ja: "どの解釈でも阻止する") }
  var blocksInSome: String { say(en: "Block it in some reading", ja: "阻止する解釈がある") }

  func isUnblocked(_ verdict: Verdict?) -> String {
    switch verdict {
    case .every?: say(en: "in every reading", ja: "すべての解釈で")
    case .some?: say(en: "in some readings", ja: "一部の解釈で")
    case Verdict.none?: say(en: "in no reading", ja: "該当する解釈なし")
    case nil: say(en: "not decided", ja: "未判定")
    }
  }

  func atLeastInSome(_ group: String) -> String {
    say(en: "\(group) (perhaps in every one)", ja: "\(group)（すべての解釈でかもしれない）")
  }

  var groupsLeftOut: String {
    say(en: "Groups that could bring about too many outcomes are not looked at.", ja: "実現できる状態が多すぎる集団は調べていない。")
  }

  var noGroupsInWorstCase: String {
    say(
      en: "Which groups block in the worst case is looked at in the central reading alone.",
      ja: "最悪の場合にどの集団が阻止するかは、中心解釈についてだけ調べている。")
  }

  var moreOfStability: String {
    say(
      en:
        "“zopa stability” shows how the others would answer each move, and what is reached from the status quo.",
      ja: "他の当事者がそれぞれの行動にどう対抗するか、現状から何に到達できるかは「zopa stability」が示す。")
  }

  func stabilityLeftOut(of outcomes: String) -> String {
    say(
      en:
        "Not looked at in this report: there are \(outcomes) outcomes, and every move between them would have to be judged. "
        + "“zopa stability” does that.",
      ja: "この報告書では調べていない。状態が\(outcomes)件あり、その間のすべての行動を判定する必要があるためである。「zopa stability」が調べる。")
  }

  func stabilityStopped(judged: String, looked: String, of states: String) -> String {
    say(
      en:
        "The work was stopped before the end. \(judged) of \(states) outcomes were judged, and groups were looked at for "
        + "\(looked). What is said of these is proven. Nothing is said of the others.",
      ja: "計算は途中で止められた。\(states)件の状態のうち\(judged)件を判定し、\(looked)件について集団を調べた。そこで述べたことは証明済みであり、"
        + "残りについては何も述べていない。")
  }
}

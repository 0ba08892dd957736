internal import Negotiation

/// Whether outcomes would hold over all readings, and what a stop or a limit leaves out.
extension Words {
  var overReadingsHeading: String {
    say(en: "Would it hold, whatever the unstated numbers?", ja: "述べられていない数値がどうであれ、持ちこたえるか")
  }

  var overReadingsExplained: String {
    say(
      en:
        "A party can move the issues that it decides alone. An outcome holds in a reading when it is stable for everybody in it. "
        + "Named are the parties for whom it is stable in no reading where there are such, and else those for whom it is not in "
        + "every one. Where neither could be proven, nothing is claimed.",
      ja: "当事者は単独で決める争点を動かすことができる。ある解釈で帰結が持ちこたえるとは、その解釈で誰にとっても安定であることをいう。安定である解釈が"
        + "一つもない当事者がいればその名を、いなければ、どの解釈でも安定とはいえない当事者の名を挙げる。どちらとも証明できない場合は何も主張しない。")
  }

  func untoldMayWantAnything(_ parties: [String]) -> String {
    say(
      en:
        "How outcomes compare for \(list(parties)) is not on file. Whatever \(parties.count == 1 ? "it wants" : "they want") is a "
        + "reading here; that firm red lines are kept is all that is taken as given.",
      ja: "\(list(parties))にとっての帰結の優劣は記録にない。ここでは、何を望むかのあらゆる可能性を解釈に含め、確固たる譲れない線を守ることだけを前提とする。")
  }

  var nashAloneInReport: String {
    say(
      en:
        "Stable means here, in the sense of Nash, that the party gains by no move of its own. What the others could answer is told "
        + "by “zopa stability”.",
      ja: "ここでいう安定はナッシュの意味、すなわち自分のどの手によっても得をしないことである。他者がどう対抗できるかは「zopa stability」が示す。")
  }

  func holdInEvery(_ states: String) -> String {
    say(
      en: "Whatever the unstated numbers, nobody gains by moving away from \(states).",
      ja: "述べられていない数値がどうであれ、\(states)から離れて得をする者はいない。")
  }

  func holdInSome(_ states: String) -> String {
    say(
      en:
        "In some readings nobody gains by moving away from \(states), and in others somebody does.",
      ja: "\(states)から離れて得をする者は、いない解釈もいる解釈もある。")
  }

  func holdInNone(_ states: String) -> String {
    say(en: "In every reading somebody gains by moving away from \(states).", ja: "どの解釈でも、誰かが\(states)から離れて得をする。")
  }

  func holdUndecided(_ states: String) -> String {
    say(
      en:
        "Whether there is a reading in which nobody gains by moving away from \(states) was not decided.",
      ja: "\(states)から離れて得をする者がいない解釈があるかどうかは決まらなかった。")
  }

  var holdingOverReadings: String { say(en: "In which readings each outcome holds", ja: "各帰結はどの解釈で持ちこたえるか") }

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
        case Verdict.none?: "どの解釈でもない" + bracketed(names)
        case nil: "決まらず" + (parties.isEmpty ? "" : bracketed(names))
        }
      })
  }

  var certainMoves: String { say(en: "Who gains in every reading by moving alone", ja: "どの解釈でも単独で動いて得をする者") }
  var blockingOverReadings: String { say(en: "Who could block it, over all readings", ja: "誰が阻止しうるか（すべての解釈にわたって）") }

  var nobodyBlocks: String { say(en: "Nobody blocks it", ja: "誰も阻止しない") }
  var blocksInEvery: String { say(en: "Block it in every reading", ja: "どの解釈でも阻止する") }
  var blocksInSome: String { say(en: "Block it in some reading", ja: "阻止する解釈がある") }

  func isUnblocked(_ verdict: Verdict?) -> String {
    switch verdict {
    case .every?: say(en: "in every reading", ja: "すべての解釈で")
    case .some?: say(en: "in some readings", ja: "一部の解釈で")
    case Verdict.none?: say(en: "in no reading", ja: "どの解釈でもない")
    case nil: say(en: "not decided", ja: "決まらず")
    }
  }

  func atLeastInSome(_ group: String) -> String {
    say(en: "\(group) (perhaps in every one)", ja: "\(group)（すべての解釈でかもしれない）")
  }

  var groupsLeftOut: String {
    say(en: "Groups that could bring about too many outcomes are not looked at.", ja: "実現できる帰結が多すぎる集団は調べていない。")
  }

  var noGroupsInWorstCase: String {
    say(
      en: "Which groups block in the worst case is looked at in the central reading alone.",
      ja: "最悪の場合にどの集団が阻止するかは、中心解釈についてだけ調べている。")
  }

  var moreOfStability: String {
    say(
      en:
        "How the others would answer each move, and what is reached from the status quo, is told by “zopa stability”.",
      ja: "他者がそれぞれの手にどう対抗するか、現状から何に到達できるかは「zopa stability」が示す。")
  }

  func stabilityLeftOut(of outcomes: String) -> String {
    say(
      en:
        "Not looked at in this report: there are \(outcomes) outcomes, and every move between them would have to be judged. "
        + "“zopa stability” does that.",
      ja: "この報告では調べていない。帰結が\(outcomes)通りあり、その間のすべての手を判定しなければならないためである。「zopa stability」が調べる。")
  }

  func stabilityStopped(judged: String, looked: String, of states: String) -> String {
    say(
      en:
        "The work was stopped before the end: \(judged) of \(states) outcomes were judged, and groups looked at for \(looked). "
        + "What is said of these is proven; of the others nothing is said.",
      ja: "計算は途中で止められた。\(states)件の帰結のうち\(judged)件を判定し、\(looked)件について集団を調べた。そこで述べたことは証明済みであり、"
        + "残りについては何も述べていない。")
  }
}

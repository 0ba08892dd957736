internal import Negotiation

extension Words {
  func frontierBasis(_ engine: Engine, _ choice: EngineChoice, programs: String) -> String {
    tell(
      en: {
        let why: String =
          switch choice {
          case .asked: ""
          case .nothingTied: ", as nothing ties them together"
          case .fewTied: ", as few are tied together at a time"
          case .fewOutcomes: ", as there are few enough"
          case .manyTied:
            ": too many issues are tied together to sum them out, and there are too many outcomes to look "
              + "at each"
          }
        return switch engine {
        case .auto, .enumerate: "Every combination of options was looked at\(why)."
        case .eliminate:
          "The issues were summed out one after the other\(why). No outcome was left out of account, and the "
            + "counts are exact."
        case .glpk:
          "GLPK was asked for one point after the other, in \(programs) programs\(why). The outcome of each "
            + "point was checked in whole numbers; that nothing is better, and that there is no further point "
            + "where GLPK has searched, is its claim."
        }
      },
      ja: {
        let why: String =
          switch choice {
          case .asked: ""
          case .nothingTied: "論点どうしを結びつけるものがないため、"
          case .fewTied: "一度に結びつく論点が少ないため、"
          case .fewOutcomes: "組み合わせが十分に少ないため、"
          case .manyTied: "多くの論点が互いに結びつき、帰結も多すぎて一つずつ調べられないため、"
          }
        return switch engine {
        case .auto, .enumerate: "\(why)選択肢の組み合わせをすべて調べた。"
        case .eliminate: "\(why)論点を一つずつ足し合わせて消去した。考慮から漏れた帰結はなく、件数は正確である。"
        case .glpk:
          "\(why)GLPKに一点ずつ問い合わせた(整数計画問題\(programs)個)。各点の帰結は整数演算で確かめた。"
            + "より良い点がないことと、探索した範囲にほかの点がないことは、GLPKの主張である。"
        }
      })
  }

  func frontierUnfinished(boxes: String) -> String {
    say(
      en:
        "The search was stopped. The points below are certain; others may be missing, each of them in "
        + (boxes == "1" ? "this box:" : "one of these \(boxes) boxes:"),
      ja: "探索は途中で止められた。以下の点は確かだが、次の\(boxes)個の範囲のいずれかに、ほかの点がありうる。")
  }

  var bargainOnPart: String {
    say(
      en:
        "The search was stopped: these are the best among the agreements found by then, and there may be "
        + "better ones.",
      ja: "探索は途中で止められた。これらはそれまでに見つかった合意のうち最良のもので、より良いものがありうる。")
  }

  var perhapsMore: String { say(en: "others not looked for", ja: "ほかは探していない") }

  func neverPlayers(_ parties: [String]) -> String {
    say(
      en:
        "\(list(parties)) only \(parties.count == 1 ? "consents" : "consent"), and none of these agreements needs that: "
        + "what they are worth to \(parties.count == 1 ? "it" : "them") counts for nothing here.",
      ja: "\(list(parties))は同意するだけの当事者で、これらの合意はその同意を要しないため、その利得はここでは数えない。")
  }

  func sometimesPlayers(_ parties: [String]) -> String {
    say(
      en:
        "\(list(parties)) only \(parties.count == 1 ? "consents" : "consent"), and \(parties.count == 1 ? "counts" : "count") "
        + "where an agreement needs that; – stands where it does not. An agreement is better than another only where it needs "
        + "nobody's consent besides.",
      ja: "\(list(parties))は同意するだけの当事者で、同意を要する合意についてだけ数える（要しないものは「–」）。"
        + "合意が別の合意より良いといえるのは、ほかの誰の同意も新たに要しない場合に限る。")
  }

  var nobodyWithoutSay: String {
    say(
      en: "“Nobody” and “everybody” are those who have a say in the agreement that is better.",
      ja: "「誰も」「全員」は、より良い合意に発言権のある当事者をいう。")
  }

  var comparesPlayers: String {
    say(
      en:
        "Where agreements have different players, Nash's product is that of the players' gains as shares of their own best, and "
        + "a party without a say is left out of products, lists and sums.",
      ja: "合意によって数える当事者が異なるときは、ナッシュ積は各自の最善に対する増分の割合の積とし、発言権のない当事者は積にも並びにも和にも入れない。")
  }
}

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
            ": too many issues are tied together to combine them exactly, and there are too many outcomes to look "
              + "at each"
          }
        return switch engine {
        case .auto, .enumerate: "Every combination of options was looked at\(why)."
        case .eliminate:
          "The issues were combined one after the other\(why). No outcome was passed over, and the counts are exact."
        case .glpk:
          "The solver GLPK looked for one point after the other, in \(number(programs, "program"))\(why). The outcome of each "
            + "point was checked exactly. That nothing is better, and that no point was missed where it searched, rests on "
            + "GLPK alone."
        }
      },
      ja: {
        let why: String =
          switch choice {
          case .asked: ""
          case .nothingTied: "争点どうしを結びつけるものがないため、"
          case .fewTied: "一度に結びつく争点が少ないため、"
          case .fewOutcomes: "組み合わせが十分に少ないため、"
          case .manyTied: "多くの争点が互いに結びつき、合意案も多すぎて一つずつ調べられないため、"
          }
        return switch engine {
        case .auto, .enumerate: "\(why)選択肢の組み合わせをすべて調べた。"
        case .eliminate: "\(why)争点を一つずつ組み合わせた。見落とした合意案はなく、件数は正確である。"
        case .glpk:
          "\(why)計算ソフトGLPKで一点ずつ求めた（整数計画問題\(programs)個）。各点の合意案は正確に確かめた。"
            + "より良い点がないことと、探索した範囲にほかの点がないことは、GLPKの計算だけによる。"
        }
      })
  }

  func frontierUnfinished(boxes: String) -> String {
    say(
      en:
        "The search was stopped. The points below are certain. Others may be missing, each of them in "
        + (boxes == "1" ? "this range:" : "one of these \(boxes) ranges:"),
      ja: "探索は途中で止められた。以下の点は確かだが、次の\(boxes)個の範囲のいずれかに、ほかの点がありうる。")
  }

  var bargainOnPart: String {
    say(
      en:
        "The search was stopped. These are the best agreements found by then. There may be better ones.",
      ja: "探索は途中で止められた。これらはそれまでに見つかった合意のうち最良のもので、より良いものがありうる。")
  }

  var perhapsMore: String { say(en: "others not looked for", ja: "ほかは探していない") }

  func neverPlayers(_ parties: [String]) -> String {
    say(
      en:
        "\(list(parties)) only \(parties.count == 1 ? "consents" : "consent"), and none of these agreements needs that. What "
        + "they are worth to \(parties.count == 1 ? "it" : "them") is not counted here.",
      ja: "\(list(parties))は同意するだけの当事者で、これらの合意はその同意を要しないため、その利得はここでは数えない。")
  }

  func sometimesPlayers(_ parties: [String]) -> String {
    say(
      en:
        "\(list(parties)) only \(parties.count == 1 ? "consents" : "consent"), and \(parties.count == 1 ? "counts" : "count") "
        + "only where an agreement needs that; elsewhere stands “–”. An agreement is better than another only if it needs no "
        + "further consent.",
      ja: "\(list(parties))は同意するだけの当事者で、同意を要する合意についてだけ数える（要しないものは「–」）。"
        + "合意が別の合意より良いといえるのは、ほかの誰の同意も新たに要しない場合に限る。")
  }

  var nobodyWithoutSay: String {
    say(
      en: "“Nobody” and “everybody” mean the parties that have a say in the better agreement.",
      ja: "「誰も」「全員」は、より良い合意に発言権のある当事者をいう。")
  }

  var comparesPlayers: String {
    say(
      en:
        "Agreements here need different parties. Nash's product therefore multiplies each party's gain as a share of its own "
        + "best. A party without a say is left out of products, lists and sums.",
      ja: "合意によって数える当事者が異なるため、ナッシュ積は各自の最善に対する増分の割合の積とし、発言権のない当事者は積にも並びにも和にも入れない。")
  }
}

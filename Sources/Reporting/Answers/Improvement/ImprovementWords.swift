internal import Negotiation

/// What is better than a proposal, and what agreement is nearest to it.
extension Words {
  /// What is nearest, before a list; `isAll` where the list has all that are equally near.
  func nearestAgreement(changes: String, ties: String?, isAll: Bool, isCertain: Bool) -> String {
    say(
      en: "The nearest "
        + (isCertain ? "agreement" : "outcome that every party might accept")
        + " changes \(number(changes, "issue"))"
        + (ties.map { $0 == "1" ? ":" : "; \($0) are equally near\(isAll ? ":" : ", for instance:")" } ?? ":"),
      ja: (isCertain ? "最も近い合意" : "全当事者が受け入れる可能性のある最も近い合意案")
        + "は\(changes)件の争点を変える"
        + (ties.map { $0 == "1" ? "：" : "（同じ近さのものが\($0)通り\(isAll ? "" : "、たとえば")）：" } ?? "："))
  }

  func canBeSettled(isCertain: Bool) -> String {
    say(
      en: "Its open issues can be settled so that every party on record that has a say "
        + (isCertain ? "accepts:" : "might accept:"),
      ja: "提案が定めない争点を定めれば、発言権があり意向の記録がある全当事者が" + (isCertain ? "受け入れる：" : "受け入れる可能性がある："))
  }

  func settles(_ open: String) -> String { say(en: "and for its open issues: \(open)", ja: "提案が定めない争点については\(open)") }
  var nearestHeading: String { say(en: "The agreement nearest to each proposal that is out", ja: "領域の外にある各提案に最も近い合意") }

  var issuesChanged: String { say(en: "Issues changed", ja: "変わる争点") }
  var againstProposal: String { say(en: "Against the proposal", ja: "提案との差") }
  var noNearest: String { say(en: "There is no agreement, so none is near.", ja: "合意となる合意案がないため、近いものもない。") }

  func change(of party: String, by points: String) -> String { "\(party) \(points)" }

  /// A gain that may depend on numbers left open.
  func gain(_ gain: Margin) -> String {
    switch (gain.least, gain.greatest) {
    case (let least?, let greatest?) where least == greatest: signedPoints(least)
    case (nil, nil): say(en: "not bounded", ja: "限りなし")
    case (let least, let greatest):
      margin(least: least.map { signedPoints($0) }, greatest: greatest.map { signedPoints($0) })
    }
  }

  var nearestExplained: String {
    say(
      en:
        "Nearest means the fewest issues changed. Ties go by the parties whose numbers are all stated: the one that loses most "
        + "loses least. Where none of them loses, the one that gains least gains most. Losses and gains are shares of a party's "
        + "own scale.",
      ja:
        "近さは、まず変える争点の少なさによる。同じ場合は、数値がすべて述べられている当事者のうち最も損をする者の損失が小さい順とし、誰も損をしないときは最も得の小さい者の得が大きい順とする。損失と得は自身の尺度に対する割合である。"
    )
  }

  var gainsExplained: String {
    say(
      en: "Points are gained or lost against the proposal with its open issues settled in the worst way.",
      ja: "点数は、提案が定めない争点を最悪の形で定めた場合との差である。")
  }

  func improvementHeading(_ proposal: String) -> String {
    say(en: "Is there something better than “\(proposal)”?", ja: "「\(proposal)」より良いものはあるか")
  }

  func isDominated(_ proposal: String, points: String, areAll: Bool, bySay: Bool) -> String {
    say(
      en:
        "Yes. \(points == "1" ? "There is an agreement that is" : "Some agreements are") better than “\(proposal)” for somebody "
        + "and worse for nobody\(bySay ? whoHasASay : ""). "
        + "\(areAll ? "" : "At least ")\(points) "
        + (points == "1" ? "set of payoffs of such agreements is" : "sets of payoffs among them are")
        + " efficient.",
      ja: "ある。\(bySay ? whoHasASay : "")「\(proposal)」より誰かに有利で誰にも不利でない合意が存在し、そのうちパレート効率的な利得の組は"
        + "\(areAll ? "" : "少なくとも")\(points)通りである。")
  }

  func isEfficient(_ proposal: String, bySay: Bool) -> String {
    say(
      en:
        "No. No agreement is better than “\(proposal)” for somebody and worse for nobody\(bySay ? whoHasASay : "").",
      ja: "ない。\(bySay ? whoHasASay : "")「\(proposal)」より誰かに有利で誰にも不利でない合意は存在しない。")
  }

  func isOutOfReach(_ proposal: String, bySay: Bool, hasAgreements: Bool?) -> String {
    switch hasAgreements {
    case true?:
      say(
        en: "No. Every agreement is worse than “\(proposal)” for somebody\(bySay ? whoHasASay : "").",
        ja: "ない。\(bySay ? whoHasASay : "")どの合意も「\(proposal)」より誰かに不利である。")
    case false?:
      say(
        en: "No. There is no agreement, so none is better than “\(proposal)”.",
        ja: "ない。合意となる合意案がないため、「\(proposal)」より良いものもない。")
    case nil:
      say(
        en:
          "No. If there is an agreement at all, it is worse than “\(proposal)” for somebody\(bySay ? whoHasASay : "").",
        ja: "ない。合意があるとしても、\(bySay ? whoHasASay : "")どの合意も「\(proposal)」より誰かに不利である。")
    }
  }

  private var whoHasASay: String { say(en: " who has a say in it", ja: "その合意に発言権のある当事者についていえば、") }
  var improvementUnknown: String { say(en: "That is not known.", ja: "不明である。") }

  var improvementExplained: String {
    say(
      en:
        "Issues that a proposal leaves open count as settled in the worst way for each party. “Nash's” is the improvement that "
        + "Nash's solution picks. It starts from what the proposal is then worth to each party, or from no agreement where that "
        + "is more.",
      ja: "提案が定めない争点は、各当事者にとって最悪の形で定まるものとする。「ナッシュ」の改善は、その場合の提案の価値（合意不成立の価値の方が大きければその価値）を出発点とするナッシュ交渉解である。")
  }

  var completionsHeading: String { say(en: "What the proposal is worth", ja: "提案の価値") }
  var worthOfProposal: String { say(en: "The proposal", ja: "提案") }
  var worstCompletion: String { say(en: "Open issues settled at worst", ja: "最悪の場合") }
  var bestCompletion: String { say(en: "Open issues settled at best", ja: "最善の場合") }
  var betterHeading: String { say(en: "What would be better", ja: "より良いもの") }
  func bestFor(_ parties: [String]) -> String { say(en: "Best for \(list(parties))", ja: "\(list(parties))にとって最善") }

  var nashBest: String { say(en: "Nash's", ja: "ナッシュ") }
  var agreementAndChange: String { say(en: "What it changes", ja: "変わる点") }
  var changesHeading: String { say(en: "What Nash's improvement changes, and for whom", ja: "ナッシュの改善は何を変え、誰に何をもたらすか") }

  var changesExplained: String {
    say(
      en:
        "Gains and losses of each change, on each party's own scale. Open issues of the proposal are taken as the improvement "
        + "settles them.",
      ja: "各変更の得失を各当事者自身の尺度で示す。提案が定めない争点は、改善が定めるとおりとみなす。")
  }

  var effectsTogether: String { say(en: "conditions met or no longer met", ja: "満たされる、または満たされなくなる条件") }

  func changes(_ issue: String, from old: String, to new: String) -> String {
    say(en: "\(issue): \(old) → \(new)", ja: "\(issue)：\(old) → \(new)")
  }

  var tradesHeading: String { say(en: "The trades behind it", ja: "改善を支える相互譲歩") }

  func trade(
    _ giver: String, _ given: String, _ gives: String, for returned: String, _ gets: String,
    net: String
  ) -> String {
    say(
      en:
        "\(giver) gives “\(gives)” (\(given)) for “\(gets)” (\(returned)). Both together: \(net).",
      ja: "\(giver)は「\(gives)」（\(given)）を譲り、「\(gets)」（\(returned)）を得る。合わせて\(net)。")
  }

  func gift(_ change: String, _ gains: String) -> String {
    say(en: "“\(change)” by itself costs nobody anything: \(gains).", ja: "「\(change)」それ自体は誰の負担にもならない：\(gains)。")
  }

  var effectsApart: String {
    say(
      en:
        "This counts what each issue is worth by itself. Conditions met or no longer met, in the last row above, come on top.",
      ja: "これらは各争点それ自体の価値による。上の表の最後の行にある、満たされる、または満たされなくなる条件は別に加わる。")
  }

  var offersHeading: String { say(en: "Equivalent offers", ja: "同等の提示") }

  func offersExplained(_ proposal: String, isWhole: Bool, most: String) -> String {
    say(
      en:
        "Agreements that are worth as much to one party as “\(proposal)” at worst. Those best for the other party come first. "
        + "“\(proposal)” itself" + (isWhole ? " is left out" : ", however settled, is left out")
        + ". At most \(most) are listed for each pair.",
      ja: "ある当事者にとって「\(proposal)」の最悪の場合と同じ価値の合意を、別の当事者に有利な順に示す。「\(proposal)」自体"
        + (isWhole ? "は除く。" : "は、定めない争点をどう定めたものも除く。") + "一組につき\(most)件まで示す。")
  }

  func sameFor(_ party: String, orderedFor other: String) -> String {
    say(en: "The same for \(party), best for \(other) first", ja: "\(party)には同じ価値（\(other)に有利な順）")
  }
}

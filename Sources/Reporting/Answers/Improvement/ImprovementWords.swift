internal import Negotiation

/// What is better than a proposal, and what agreement is nearest to it.
extension Words {
  /// What is nearest, before a list; `isAll` where the list has all that are equally near.
  func nearestAgreement(changes: String, ties: String?, isAll: Bool, isCertain: Bool) -> String {
    say(
      en: "The nearest "
        + (isCertain ? "agreement" : "outcome that every party could accept in some reading")
        + " changes \(number(changes, "issue"))"
        + (ties.map { $0 == "1" ? ":" : "; \($0) are equally near\(isAll ? ":" : ", for instance:")" } ?? ":"),
      ja: (isCertain ? "最も近い合意" : "ある解釈で全当事者が受け入れうる最も近い帰結")
        + "は\(changes)件の争点を変える"
        + (ties.map { $0 == "1" ? "：" : "（同じ近さのものが\($0)通り\(isAll ? "" : "、たとえば")）：" } ?? "："))
  }

  func canBeSettled(isCertain: Bool) -> String {
    say(
      en: "What it leaves open can be settled so that every party on record that has a say "
        + (isCertain ? "accepts:" : "could accept in some reading:"),
      ja: "未定の争点を埋めれば、関与し立場が記録にあるすべての当事者が" + (isCertain ? "受け入れる：" : "ある解釈で受け入れうる："))
  }

  func settles(_ open: String) -> String { say(en: "and of what it leaves open: \(open)", ja: "未定の争点については\(open)") }
  var nearestHeading: String { say(en: "The agreement nearest to each proposal that is out", ja: "領域の外にある各提案に最も近い合意") }

  var issuesChanged: String { say(en: "Issues changed", ja: "変わる争点") }
  var againstProposal: String { say(en: "Against the proposal", ja: "提案との差") }
  var noNearest: String { say(en: "There is no agreement at all, so none is near.", ja: "合意が一つもないため、近いものもない。") }

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
        "Nearest means: fewest issues changed, and then, of the parties whose numbers are all stated, the least loss of the "
        + "one that loses most, or, where none of them loses, the greatest gain of the one that gains least, as a share of its "
        + "own scale.",
      ja: "近さは、変える争点が少ない順、次に、数値がすべて述べられている当事者のうち最も損をする者の損失（自身の尺度に対する割合）が小さい順、誰も損をしないときは最も得の小さい者の得が大きい順である。")
  }

  var gainsExplained: String {
    say(en: "Points are gained or lost against the proposal's worst completion.", ja: "点数は提案の最悪の場合との差である。")
  }

  func improvementHeading(_ proposal: String) -> String {
    say(en: "Is there something better than “\(proposal)”?", ja: "「\(proposal)」より良いものはあるか")
  }

  func isDominated(_ proposal: String, points: String, areAll: Bool, bySay: Bool) -> String {
    say(
      en:
        "Yes. \(points == "1" ? "There is an agreement that is" : "Some agreements are") better than “\(proposal)” for somebody "
        + "and worse for nobody\(bySay ? whoHasASay : ""); "
        + "\(areAll ? "" : "at least ")\(points) "
        + (points == "1" ? "set of payoffs of such agreements is" : "sets of payoffs among them are")
        + " efficient.",
      ja: "ある。\(bySay ? whoHasASay : "")「\(proposal)」より誰かに有利で誰にも不利でない合意が存在し、そのうち効率的な利得の組は"
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
        en: "No. There is no agreement at all, so none is better than “\(proposal)”.",
        ja: "ない。合意が一つもないため、「\(proposal)」より良い合意もない。")
    case nil:
      say(
        en:
          "No. Any agreement is worse than “\(proposal)” for somebody\(bySay ? whoHasASay : ""), if there is an agreement at all.",
        ja: "ない。合意があるとしても、\(bySay ? whoHasASay : "")どの合意も「\(proposal)」より誰かに不利である。")
    }
  }

  private var whoHasASay: String { say(en: " who has a say in it", ja: "その合意に発言権のある当事者についていえば、") }
  var improvementUnknown: String { say(en: "That is not known.", ja: "不明である。") }

  var improvementExplained: String {
    say(
      en:
        "What a proposal leaves open counts as settled in the worst way for each party. Nash's is the improvement "
        + "that Nash's solution singles out where what each party has to lose is that, or no agreement where that is more.",
      ja: "提案が定めない争点は、各当事者にとって最悪の形で埋まるものとする。ナッシュの改善は、それ（または不合意のうち大きい方）を出発点とするナッシュ解である。")
  }

  var completionsHeading: String { say(en: "What the proposal is worth", ja: "提案の価値") }
  var worthOfProposal: String { say(en: "The proposal", ja: "提案") }
  var worstCompletion: String { say(en: "Worst completion", ja: "最悪の場合") }
  var bestCompletion: String { say(en: "Best completion", ja: "最善の場合") }
  var betterHeading: String { say(en: "What would be better", ja: "より良いもの") }
  func bestFor(_ parties: [String]) -> String { say(en: "Best for \(list(parties))", ja: "\(list(parties))に最善") }

  var nashBest: String { say(en: "Nash's", ja: "ナッシュ") }
  var agreementAndChange: String { say(en: "What it changes", ja: "変わる点") }
  var changesHeading: String { say(en: "What Nash's improvement changes, and for whom", ja: "ナッシュの改善は何を変え、誰に何をもたらすか") }

  var changesExplained: String {
    say(
      en:
        "Gains and losses of each change on each party's own scale; what the proposal leaves open is taken as the "
        + "improvement settles it.",
      ja: "各変更の得失を各当事者自身の尺度で示す。提案が定めない争点は改善のとおりとみなす。")
  }

  var effectsTogether: String { say(en: "conditions met or no longer met", ja: "満たされる、または満たされなくなる条件") }

  func changes(_ issue: String, from old: String, to new: String) -> String {
    say(en: "\(issue): \(old) → \(new)", ja: "\(issue)：\(old) → \(new)")
  }

  var tradesHeading: String { say(en: "The trades behind it", ja: "その背後にある取引") }

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
        "This goes by what each issue is worth by itself: conditions met or no longer met, in the last row above, "
        + "come on top.",
      ja: "これらは各争点だけの価値による。上の表の最後の行にある、満たされる、または満たされなくなる条件は別に加わる。")
  }

  var offersHeading: String { say(en: "Equivalent offers", ja: "同等の提示") }

  func offersExplained(_ proposal: String, isWhole: Bool, most: String) -> String {
    say(
      en:
        "Agreements that are worth as much to one party as “\(proposal)” at worst, best for another first. “\(proposal)” itself"
        + (isWhole ? " is left out" : ", however settled, is left out") + "; at most \(most) are listed for each pair.",
      ja: "ある当事者にとって「\(proposal)」の最悪の場合と同じ価値の合意を、別の当事者に有利な順に示す。「\(proposal)」自体"
        + (isWhole ? "は除く。" : "は、未定の争点をどう埋めたものも除く。") + "一組につき\(most)件まで示す。")
  }

  func sameFor(_ party: String, orderedFor other: String) -> String {
    say(en: "The same for \(party), best for \(other) first", ja: "\(party)には同じ価値（\(other)に有利な順）")
  }
}

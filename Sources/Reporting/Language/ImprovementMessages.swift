internal import Negotiation

/// What is better than a proposal, and why a proposal is no agreement.
protocol ImprovementMessages {
  func whyNotHeading(_ proposal: String) -> String
  func isAgreement(_ proposal: String, isOpen: Bool) -> String
  func excludes(_ proposal: String, _ rules: RichText) -> RichText
  func says(_ party: String, _ verdict: Verdict?) -> String
  func shortBy(_ points: String, of noAgreement: String) -> String
  func breaksLines(_ lines: RichText, areFirm: Bool) -> RichText
  func nearestAgreement(changes: String, ties: String?, isCertain: Bool) -> String
  func canBeSettled(isCertain: Bool) -> String
  func settles(_ open: String) -> String
  var nearestHeading: String { get }
  var issuesChanged: String { get }
  var againstProposal: String { get }
  var noNearest: String { get }
  func change(of party: String, by points: String) -> String
  var nearestExplained: String { get }
  var gainsExplained: String { get }

  func improvementHeading(_ proposal: String) -> String
  func isDominated(_ proposal: String, points: String, areAll: Bool, bySay: Bool) -> String
  func isEfficient(_ proposal: String, bySay: Bool) -> String
  func isOutOfReach(_ proposal: String, bySay: Bool) -> String
  var improvementUnknown: String { get }
  var improvementExplained: String { get }
  var completionsHeading: String { get }
  var worthOfProposal: String { get }
  var worstCompletion: String { get }
  var bestCompletion: String { get }
  var betterHeading: String { get }
  func bestFor(_ parties: [String]) -> String
  var nashBest: String { get }
  var agreementAndChange: String { get }
  var changesHeading: String { get }
  var changesExplained: String { get }
  var effectsTogether: String { get }
  func changes(_ issue: String, from old: String, to new: String) -> String
  var tradesHeading: String { get }
  func trade(
    _ giver: String, _ given: String, _ gives: String, for returned: String, _ gets: String,
    net: String
  ) -> String
  func gift(_ change: String, _ gains: String) -> String
  var effectsApart: String { get }
  var offersHeading: String { get }
  func offersExplained(_ proposal: String) -> String
  func sameFor(_ party: String, orderedFor other: String) -> String
}

extension English: ImprovementMessages {
  func whyNotHeading(_ proposal: String) -> String { "Why not “\(proposal)”?" }
  func isAgreement(_ proposal: String, isOpen: Bool) -> String {
    "“\(proposal)” is an agreement\(isOpen ? ", whatever is done about what it leaves open" : ""): every "
      + "party on record that has a say accepts it."
  }
  func excludes(_ proposal: String, _ rules: RichText) -> RichText {
    RichText("“\(proposal)” does not meet the rules: it is excluded by ") + rules + RichText(".")
  }
  func says(_ party: String, _ verdict: Verdict?) -> String {
    switch verdict {
    case .every?: "\(party) accepts."
    case .some?: "\(party) may accept."
    case .none?: "\(party) refuses."
    case nil: "The consent of \(party) is not on record."
    }
  }
  func shortBy(_ points: String, of noAgreement: String) -> String {
    "Even at best it is \(number(points, "point")) short of the \(noAgreement) that the party has without "
      + "an agreement."
  }
  func breaksLines(_ lines: RichText, areFirm: Bool) -> RichText {
    RichText(areFirm ? "It breaks " : "It would break ") + lines + RichText(".")
  }
  func nearestAgreement(changes: String, ties: String?, isCertain: Bool) -> String {
    "The nearest "
      + (isCertain ? "agreement" : "outcome that every party could accept in some reading")
      + " changes \(number(changes, "issue"))"
      + (ties.map { $0 == "1" ? ":" : "; \($0) are equally near:" } ?? ":")
  }
  func canBeSettled(isCertain: Bool) -> String {
    "What it leaves open can be settled so that every party on record that has a say "
      + (isCertain ? "accepts:" : "could accept in some reading:")
  }
  func settles(_ open: String) -> String { "and of what it leaves open: \(open)" }
  var nearestHeading: String { "The agreement nearest to each proposal that is out" }
  var issuesChanged: String { "Issues changed" }
  var againstProposal: String { "Against the proposal" }
  var noNearest: String { "There is no agreement at all, so none is near." }
  func change(of party: String, by points: String) -> String { "\(party) \(points)" }
  var nearestExplained: String {
    "Nearest means: fewest issues changed, and then the least loss of the party that loses most, as a share "
      + "of its own scale."
  }
  var gainsExplained: String {
    "Points are gained or lost against the proposal's worst completion."
  }

  func improvementHeading(_ proposal: String) -> String {
    "Is there something better than “\(proposal)”?"
  }
  func isDominated(_ proposal: String, points: String, areAll: Bool, bySay: Bool) -> String {
    "Yes. Some agreements are better than “\(proposal)” for somebody and worse for nobody\(bySay ? whoHasASay : ""); "
      + "\(areAll ? "" : "at least ")\(points) "
      + (points == "1" ? "set of payoffs among them is" : "sets of payoffs among them are")
      + " efficient."
  }
  func isEfficient(_ proposal: String, bySay: Bool) -> String {
    "No. No agreement is better than “\(proposal)” for somebody and worse for nobody\(bySay ? whoHasASay : "")."
  }
  func isOutOfReach(_ proposal: String, bySay: Bool) -> String {
    "No. Any agreement is worse than “\(proposal)” for somebody\(bySay ? whoHasASay : ""), if there is an agreement at all."
  }
  private var whoHasASay: String { " who has a say in it" }
  var improvementUnknown: String { "That is not known." }
  var improvementExplained: String {
    "What a proposal leaves open counts as settled in the worst way for each party. Nash's is the improvement "
      + "with the largest product of gains over that, or over no agreement where that is more."
  }
  var completionsHeading: String { "What the proposal is worth" }
  var worthOfProposal: String { "The proposal" }
  var worstCompletion: String { "Worst completion" }
  var bestCompletion: String { "Best completion" }
  var betterHeading: String { "What would be better" }
  func bestFor(_ parties: [String]) -> String { "Best for \(list(parties))" }
  var nashBest: String { "Nash's" }
  var agreementAndChange: String { "What it changes" }
  var changesHeading: String { "What Nash's improvement changes, and for whom" }
  var changesExplained: String {
    "Gains and losses of each change on each party's own scale; what the proposal leaves open is taken as the "
      + "improvement settles it."
  }
  var effectsTogether: String { "conditions met or no longer met" }
  func changes(_ issue: String, from old: String, to new: String) -> String {
    "\(issue): \(old) → \(new)"
  }
  var tradesHeading: String { "The trades behind it" }
  func trade(
    _ giver: String, _ given: String, _ gives: String, for returned: String, _ gets: String,
    net: String
  ) -> String {
    "\(giver) gives “\(gives)” (\(given)) for “\(gets)” (\(returned)). Both together: \(net)."
  }
  func gift(_ change: String, _ gains: String) -> String {
    "“\(change)” by itself costs nobody anything: \(gains)."
  }
  var effectsApart: String {
    "This goes by what each issue is worth by itself: conditions met or no longer met, in the last row above, "
      + "come on top."
  }
  var offersHeading: String { "Equivalent offers" }
  func offersExplained(_ proposal: String) -> String {
    "Agreements that are worth as much to one party as “\(proposal)” at worst, best for another first."
  }
  func sameFor(_ party: String, orderedFor other: String) -> String {
    "The same for \(party), best for \(other) first"
  }
}

extension Japanese: ImprovementMessages {
  func whyNotHeading(_ proposal: String) -> String { "なぜ「\(proposal)」ではないのか" }
  func isAgreement(_ proposal: String, isOpen: Bool) -> String {
    "「\(proposal)」は\(isOpen ? "、未定の争点をどう埋めても" : "")合意である。関与し立場が記録にあるすべての当事者が受け入れる。"
  }
  func excludes(_ proposal: String, _ rules: RichText) -> RichText {
    RichText("「\(proposal)」は規則を満たさない。") + rules + RichText("により除外される。")
  }
  func says(_ party: String, _ verdict: Verdict?) -> String {
    switch verdict {
    case .every?: "\(party)は受け入れる。"
    case .some?: "\(party)は受け入れうる。"
    case .none?: "\(party)は拒否する。"
    case nil: "\(party)の同意は記録にない。"
    }
  }
  func shortBy(_ points: String, of noAgreement: String) -> String {
    "最善でも、不合意の\(noAgreement)点に\(points)点足りない。"
  }
  func breaksLines(_ lines: RichText, areFirm: Bool) -> RichText {
    lines + RichText(areFirm ? "に反する。" : "に反することになる。")
  }
  func nearestAgreement(changes: String, ties: String?, isCertain: Bool) -> String {
    (isCertain ? "最も近い合意" : "ある解釈で全当事者が受け入れうる最も近い帰結")
      + "は\(changes)件の争点を変える"
      + (ties.map { $0 == "1" ? "：" : "（同じ近さのものが\($0)通り）：" } ?? "：")
  }
  func canBeSettled(isCertain: Bool) -> String {
    "未定の争点を埋めれば、関与し立場が記録にあるすべての当事者が" + (isCertain ? "受け入れる：" : "ある解釈で受け入れうる：")
  }
  func settles(_ open: String) -> String { "未定の争点については\(open)" }
  var nearestHeading: String { "領域の外にある各提案に最も近い合意" }
  var issuesChanged: String { "変わる争点" }
  var againstProposal: String { "提案との差" }
  var noNearest: String { "合意が一つもないため、近いものもない。" }
  func change(of party: String, by points: String) -> String { "\(party) \(points)" }
  var nearestExplained: String {
    "近さは、変える争点が少ない順、次に最も損をする当事者の損失（自身の尺度に対する割合）が小さい順である。"
  }
  var gainsExplained: String { "点数は提案の最悪の場合との差である。" }

  func improvementHeading(_ proposal: String) -> String { "「\(proposal)」より良いものはあるか" }
  func isDominated(_ proposal: String, points: String, areAll: Bool, bySay: Bool) -> String {
    "ある。\(bySay ? whoHasASay : "")「\(proposal)」より誰かに有利で誰にも不利でない合意が存在し、そのうち効率的な利得の組は"
      + "\(areAll ? "" : "少なくとも")\(points)通りである。"
  }
  func isEfficient(_ proposal: String, bySay: Bool) -> String {
    "ない。\(bySay ? whoHasASay : "")「\(proposal)」より誰かに有利で誰にも不利でない合意は存在しない。"
  }
  func isOutOfReach(_ proposal: String, bySay: Bool) -> String {
    "ない。合意があるとしても、\(bySay ? whoHasASay : "")どの合意も「\(proposal)」より誰かに不利である。"
  }
  private var whoHasASay: String { "その合意に発言権のある当事者についていえば、" }
  var improvementUnknown: String { "不明である。" }
  var improvementExplained: String {
    "提案が定めない争点は、各当事者にとって最悪の形で埋まるものとする。ナッシュの改善は、それ（または不合意のうち大きい方）に対する増分の積が最大のものである。"
  }
  var completionsHeading: String { "提案の価値" }
  var worthOfProposal: String { "提案" }
  var worstCompletion: String { "最悪の場合" }
  var bestCompletion: String { "最善の場合" }
  var betterHeading: String { "より良いもの" }
  func bestFor(_ parties: [String]) -> String { "\(list(parties))に最善" }
  var nashBest: String { "ナッシュ" }
  var agreementAndChange: String { "変わる点" }
  var changesHeading: String { "ナッシュの改善は何を変え、誰に何をもたらすか" }
  var changesExplained: String {
    "各変更の得失を各当事者自身の尺度で示す。提案が定めない争点は改善のとおりとみなす。"
  }
  var effectsTogether: String { "満たされる、または満たされなくなる条件" }
  func changes(_ issue: String, from old: String, to new: String) -> String {
    "\(issue)：\(old) → \(new)"
  }
  var tradesHeading: String { "その背後にある取引" }
  func trade(
    _ giver: String, _ given: String, _ gives: String, for returned: String, _ gets: String,
    net: String
  ) -> String {
    "\(giver)は「\(gives)」（\(given)）を譲り、「\(gets)」（\(returned)）を得る。合わせて\(net)。"
  }
  func gift(_ change: String, _ gains: String) -> String { "「\(change)」それ自体は誰の負担にもならない：\(gains)。" }
  var effectsApart: String {
    "これらは各争点だけの価値による。上の表の最後の行にある、満たされる、または満たされなくなる条件は別に加わる。"
  }
  var offersHeading: String { "同等の提示" }
  func offersExplained(_ proposal: String) -> String {
    "ある当事者にとって「\(proposal)」の最悪の場合と同じ価値の合意を、別の当事者に有利な順に示す。"
  }
  func sameFor(_ party: String, orderedFor other: String) -> String {
    "\(party)には同じ価値（\(other)に有利な順）"
  }
}

internal import Negotiation

/// The headlines and table heads of the zone: proposals, options that survive, payoffs, coalitions.
extension Words {
  var verdictHeading: String { say(en: "Is there an agreement?", ja: "合意は存在するか", uk: "Чи є угода?") }
  func verdictName(_ verdict: Verdict) -> String {
    switch verdict {
    case .every: say(en: "yes", ja: "存在する", uk: "так")
    case .some: say(en: "undetermined", ja: "判定不能", uk: "не визначено")
    case .none: say(en: "no", ja: "存在しない", uk: "ні")
    }
  }

  var proposalsHeading: String { say(en: "The proposals, party by party", ja: "提案と各当事者", uk: "Пропозиції та сторони") }
  var proposal: String { say(en: "Proposal", ja: "提案", uk: "Пропозиція") }
  var state: String { say(en: "In the zone?", ja: "合意可能領域", uk: "У зоні угоди?") }
  func stateName(_ state: Proposal.State?) -> String {
    switch state {
    case .inside: say(en: "in", ja: "内", uk: "так")
    case .open: say(en: "open", ja: "判定不能", uk: "відкрито")
    case .out: say(en: "out", ja: "外", uk: "ні")
    case nil: say(en: "not known", ja: "不明", uk: "невідомо")
    }
  }

  var survivingHeading: String { say(en: "Which options survive", ja: "残る選択肢", uk: "Які варіанти лишаються") }

  var survivingExplained: String {
    say(
      en: "An option survives when it is part of at least one outcome that \(everyParty) could accept.",
      ja: "\(everyParty)が受け入れうる合意案の少なくとも1件に含まれるとき、その選択肢は残る。",
      uk: "Варіант лишається, якщо принаймні один результат із ним могли б прийняти всі сторони.")
  }

  var nothingSurvives: String {
    say(
      en: "No option survives: there is no outcome that \(everyParty) could accept.",
      ja: "残る選択肢はない。\(everyParty)が受け入れうる合意案が存在しない。",
      uk: "Жоден варіант не лишається: немає результату, який могли б прийняти всі сторони.")
  }

  var mayStillSurvive: String {
    say(
      en: "Not checked: may or may not survive", ja: "未確認（残るかどうか不明）",
      uk: "Не перевірено: може лишитися або ні")
  }

  var everythingSurvives: String {
    say(
      en: "Every option of every issue survives.",
      ja: "すべての争点のすべての選択肢が残る。", uk: "Лишаються всі варіанти з усіх питань.")
  }

  var otherIssuesKeepAll: String {
    say(
      en: "Every option of the other issues survives.",
      ja: "他の争点ではすべての選択肢が残る。", uk: "З інших питань лишаються всі варіанти.")
  }

  var survivingChartTitle: String { say(en: "Options, issue by issue", ja: "争点ごとの選択肢", uk: "Варіанти за питаннями") }
  var issue: String { say(en: "Issue", ja: "争点", uk: "Питання") }
  var survives: String { say(en: "Survives", ja: "残る選択肢", uk: "Лишається") }
  var doesNotSurvive: String { say(en: "Does not survive", ja: "残らない選択肢", uk: "Не лишається") }

  func survivingSummary(_ lines: [String]) -> String {
    say(
      en: "Options of each issue. Those struck through are in no outcome that \(everyParty) could accept. "
        + lines.joined(separator: " "),
      ja: "各争点の選択肢。取り消し線のあるものは、\(everyParty)が受け入れうるどの合意案にも含まれない。" + lines.joined())
  }

  var partiesHeading: String { say(en: "The parties", ja: "当事者", uk: "Сторони") }
  var party: String { say(en: "Party", ja: "当事者", uk: "Сторона") }
  var role: String { say(en: "Role", ja: "役割", uk: "Роль") }
  var judgedBy: String { say(en: "Judged by", ja: "判定の根拠", uk: "За чим судимо") }

  func roleName(isSignatory: Bool, isDocument: Bool) -> String {
    say(
      en: isDocument ? "document" : isSignatory ? "signatory" : "consents",
      ja: isDocument ? "文書" : isSignatory ? "署名当事者" : "同意を要する当事者",
      uk: isDocument ? "документ" : isSignatory ? "підписує" : "дає згоду")
  }

  func consentsWhere(_ condition: String) -> String {
    say(en: "consents where \(condition)", ja: "\(condition) の場合に同意を要する")
  }

  func judgement(_ judgement: Judgement) -> String {
    switch judgement {
    case .redLines: say(en: "its red lines", ja: "レッドライン")
    case .undetermined: say(en: "undetermined: no payoffs on file", ja: "判定不能（利得の記録なし）")
    case .payoffs: say(en: "its payoffs", ja: "利得")
    case .readings: say(en: "its payoffs, whatever the unstated numbers are", ja: "利得（述べられていない数値がどうであれ）")
    case .notOnRecord: say(en: "consent not on record", ja: "同意の記録なし")
    }
  }

  var noAgreement: String { say(en: "No agreement", ja: "合意不成立（留保価値）", uk: "Без угоди") }
  var leastInZone: String { say(en: "Least in the zone", ja: "領域内の最小", uk: "Найменше в зоні") }
  var greatestInZone: String { say(en: "Most in the zone", ja: "領域内の最大", uk: "Найбільше в зоні") }

  var rangesArePossible: String {
    say(
      en:
        "Least and most cover every outcome that \(everyParty) could accept, if only for some choice of the unstated numbers.",
      ja: "最小と最大は、述べられていない数値によってのみであっても、\(everyParty)が受け入れうるすべての合意案を対象とする。")
  }

  var ownScales: String {
    say(
      en: "Points are on each party's own scale and must not be compared between parties.",
      ja: "点数は各当事者自身の尺度によるもので、当事者間で比較してはならない。",
      uk: "Бали — за власною шкалою кожної сторони; порівнювати їх між сторонами не можна.")
  }

  func noRange(_ party: String) -> String {
    say(
      en:
        "No range is given for \(party). It has said nothing about an issue that some of these outcomes change.",
      ja: "\(party)については幅を示さない。受け入れられうる合意案の中に、\(party)が何も述べていない争点を変えるものがあるためである。")
  }

  func leastNotKnown(_ parties: [String]) -> String {
    say(
      en: "The least that \(list(parties)) could get is not given. It is at least what no agreement is worth. Finding "
        + "the exact number would take too long.",
      ja: "\(list(parties))が得る最小の値は示さない。合意不成立の価値を下回ることはないが、正確な値を求めるには時間がかかりすぎる。")
  }

  func noRangeOfOpen(_ parties: [String]) -> String {
    say(
      en: "No range is given for \(list(parties)): what outcomes are worth depends on the unstated numbers.",
      ja: "\(list(parties))については幅を示さない。合意案の価値が、述べられていない数値によるためである。")
  }

  var remarks: String { say(en: "Remarks", ja: "注記", uk: "Примітки") }
  var coalitionsHeading: String {
    say(en: "Who could agree with whom", ja: "誰と誰なら合意しうるか", uk: "Хто з ким міг би домовитися")
  }

  var coalitionsExplained: String {
    say(
      en:
        "The number of outcomes that meet the rules and that all members of a group of signatories could accept. What "
        + "others want, and who else must consent, is left aside.",
      ja: "署名当事者の組ごとに、規則を満たす合意案のうち組の全員が受け入れうるものの数を示す。他の当事者の意向や同意の要否は問わない。",
      uk:
        "Для кожної групи сторін, що підписують: скільки результатів, які відповідають правилам, могли б прийняти "
        + "всі її члени, хоч би чого хотіли інші й чия б ще згода була потрібна.")
  }

  var coalition: String { say(en: "Group", ja: "組", uk: "Група") }
  var outcomesAllCouldAccept: String {
    say(en: "Outcomes all could accept", ja: "全員が受け入れうる合意案", uk: "Результати, прийнятні для всіх")
  }

  func exists(_ exists: Bool?) -> String {
    switch exists {
    case true: say(en: "at least one", ja: "1件以上", uk: "принаймні один")
    case false: say(en: "none", ja: "なし", uk: "жодного")
    default:
      say(en: "not known", ja: "不明", uk: "невідомо")
    }
  }

  var silence: String { say(en: "Where parties have said nothing", ja: "言及のない事項", uk: "Про що сторони мовчать") }

  func silentAbout(_ party: String, _ issues: String) -> String {
    say(
      en: "Nothing on file says what these are worth to \(party): \(issues).",
      ja: "次の争点が\(party)にとってどれほどの価値をもつかについて、資料に記述はない：\(issues)。")
  }
}

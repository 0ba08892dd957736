internal import Negotiation

/// What came on file when.
extension Words {
  var timelineHeading: String { say(en: "Who moved when?", ja: "いつ何が述べられたか") }
  var timelineExplained: String {
    say(
      en:
        "A statement counts from its own date, or else from the earliest of its records; what has no date was always there.",
      ja: "主張はその日付、なければ根拠となる記録のうち最も早い日付から数える。日付のないものは初めからあったとみなす。")
  }

  var onFileColumn: String { say(en: "Since", ja: "日付") }
  var statedColumn: String { say(en: "Stated", ja: "述べられたこと") }
  var ifFinalColumn: String { say(en: "If every stated position is final", ja: "すべての立場が最終的なら") }
  var withoutDate: String { say(en: "without a date", ja: "日付なし") }
  func changedTheAnswer(_ date: String, from before: String, to after: String) -> String {
    say(
      en: "What was stated on \(date) moved the answer from “\(before)” to “\(after)”.",
      ja: "\(date)に述べられたことにより、答えは「\(before)」から「\(after)」へ変わった。")
  }

  var noMoveChangedTheAnswer: String {
    say(en: "Nothing that was stated on a known day changed the answer.", ja: "日付の分かる主張で答えが変わったものはない。")
  }

  var dependsOnTheWorld: String { say(en: "it depends on the open questions", ja: "未解決の問いによる") }
  var answerAsBefore: String { say(en: "as before", ja: "変わらず") }

  /// That later statements have been left out.
  func onFileOnly(by date: String) -> String {
    say(
      en: "Only what was on file by \(date): later statements and records are left out.",
      ja: "\(date)までに記録されたものだけに基づく。それより後の主張と記録は除いてある。")
  }

  /// What is stated, by its name.
  func statement(_ subject: Statement.Subject, in scenario: Scenario) -> String {
    switch subject {
    case .redLine(let id):
      let line = scenario.parties.lazy.compactMap { $0.preferences?.redLines.first { $0.id == id } }.first
      return line.map { line in inQuotes(line.name.map { text($0) } ?? line.text) + bracketed(id) }
        ?? self.subject(subject)
    case .rule(let id):
      return scenario.rules.first { $0.id == id }.map { rule in inQuotes(rule.name.map { text($0) } ?? rule.text) }
        ?? self.subject(subject)
    case .proposal(let id):
      return scenario.proposals.first { $0.id == id }.map {
        say(en: "proposal \(inQuotes(text($0.name)))", ja: "提案\(inQuotes(text($0.name)))")
      }
        ?? self.subject(subject)
    case .order(let id), .scores(let id), .values(let id), .weight(let id):
      return scenario.issues.first { $0.id == id }.map { issue in
        say(en: "preferences over \(inQuotes(name(of: issue)))", ja: "\(inQuotes(name(of: issue)))についての選好")
      } ?? self.subject(subject)
    case .ratification(let id):
      return scenario.bodies.first { $0.id == id }.map {
        say(en: "ratification by \(name(of: $0))", ja: "\(name(of: $0))による批准")
      }
        ?? self.subject(subject)
    case .rivalAnswer(let question, let id):
      let answer = scenario.questions.first { $0.id == question }?.answers.first { $0.id == id }
      let isOfDemand = scenario.questions.first { $0.id == question }?.about == .text
      return answer.map { answer in
        isOfDemand
          ? say(
            en: "\(inQuotes(name(of: answer))) as a meaning of \(question)",
            ja: "\(question)の意味\(inQuotes(name(of: answer)))")
          : inQuotes(name(of: answer))
      } ?? self.subject(subject)
    case .step(let id):
      return scenario.steps.first { $0.id == id }.map { step in
        say(en: "step \(inQuotes(name(of: step)))", ja: "実施段階\(inQuotes(name(of: step)))")
      } ?? self.subject(subject)
    default: return self.subject(subject)
    }
  }
}

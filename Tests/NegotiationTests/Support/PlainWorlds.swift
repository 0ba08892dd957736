@testable import Negotiation

/// One thing that an answer to a question, or a variant, makes of a model.
enum PlainChange: Hashable {
  /// What an option is worth to a party.
  case score(party: Int, issue: Int, level: Int, Int)
  /// What no agreement is worth to a party.
  case noAgreement(party: Int, Int)
  /// What a conditional effect is worth to a party.
  case effect(party: Int, Int)
  /// A red line as it is stated, which a party may have had before.
  case line(party: Int, id: String, condition: Int, isFirm: Bool)
  /// The levels that a proposal leaves open of an issue.
  case proposal(Int, issue: Int, levels: [Int])
  /// A party is judged by its red lines alone, by what its file states or by what is laid over it.
  case judgedByRedLines(party: Int)
  /// What a demand means.
  case meaning(String, condition: Int)
  /// A rule, linkage or red line is no longer there.
  case drop(String)
  /// Another rule, made by a party if it is a linkage.
  case add(id: String, condition: Int, kind: String, maker: Int?)
  /// A red line is firm or only reported.
  case hardness(String, isFirm: Bool)
  /// All red lines are, those of one party where a belief about it says so.
  case everyHardness(of: Int?, isFirm: Bool)
  /// The levels that are left of an issue.
  case allow(issue: Int, levels: [Int])
}

/// A question that nobody can settle, as the generator means it.
struct PlainQuestion {
  enum About: Int {
    case party, text, world
  }

  struct Answer {
    var id: String
    var changes: [PlainChange]
  }

  var id: String
  var about: About
  /// The party that it is about, or whose demand it is.
  var party: Int?
  var answers: [Answer] = []
  /// The answer that the variant chooses, so that the question is not open.
  var chosen: Int?
}

/// What a model means in every world, before and after answers have been laid over it.
struct PlainWorlds {
  /// The model without an answer to anything; what has meanings has the first.
  var base = PlainScenario()
  /// The conditions that changes name by their positions.
  var conditions: [PlainCondition] = []
  /// The questions: about parties, about demands, about the world.
  var questions: [PlainQuestion] = []
  /// What the variant changes besides.
  var variantChanges: [PlainChange] = []
  /// The parties that are documents and could never move.
  var documents: Set<Int> = []

  /// The questions that no variant answers, by position.
  var open: [Int] { questions.indices.filter { questions[$0].chosen == nil } }

  /// Every combination of answers to the open questions, the first answers first.
  var combinationsOfAnswers: [[Int]] { combinations(of: open.map { questions[$0].answers.count }) }

  /// What the files mean with one answer to each open question.
  ///
  /// What is stated is laid over the files first: by types, then by other answers, then by the variant. Then demands
  /// are taken in their meanings. Then the same ones, in the same order, drop, add, harden, soften and allow.
  func model(answering answers: [Int], isFinal: Bool) -> PlainScenario {
    var taken = questions.map { $0.chosen ?? 0 }
    for (question, answer) in zip(open, answers) { taken[question] = answer }
    let overlays = zip(questions, taken).map { $0.answers[$1].changes } + [variantChanges]
    var model = base
    for change in overlays.joined() where change.isStated { state(change, in: &model) }
    for case .meaning(let id, let condition) in overlays.joined() {
      mean(id, conditions[condition], in: &model)
    }
    for overlay in overlays {
      for change in overlay.sorted(by: { $0.turn < $1.turn }) { lay(change, over: &model) }
    }
    if isFinal { model.setHardness(isFirm: true) { _, _ in true } }
    return model
  }

  private func state(_ change: PlainChange, in model: inout PlainScenario) {
    switch change {
    case .score(let party, let issue, let level, let number):
      guard var preferences = model.parties[party].preferences else { return }
      var values = model.issues[issue].options.map { _ in Fraction(0) }
      if case .scored(let earlier) = preferences.stances[issue] { values = earlier }
      values[level] = Fraction(thousandths: number)
      preferences.stances[issue] = .scored(values)
      model.parties[party].preferences = preferences
    case .noAgreement(let party, let number):
      model.parties[party].preferences?.noAgreement = Fraction(thousandths: number)
    case .effect(let party, let number):
      model.parties[party].preferences?.effects[0].worth = Fraction(thousandths: number)
    case .line(let party, let id, let condition, let isFirm):
      let line = PlainScenario.Preferences.RedLine(id: id, condition: conditions[condition], isFirm: isFirm)
      if let place = model.parties[party].preferences?.redLines.firstIndex(where: { $0.id == id }) {
        model.parties[party].preferences?.redLines[place] = line
      } else {
        model.parties[party].preferences?.redLines.append(line)
      }
    case .proposal(let proposal, let issue, let levels):
      model.proposals[proposal].levels[issue] = Set(levels)
    default: break
    }
  }

  private func mean(_ id: String, _ condition: PlainCondition, in model: inout PlainScenario) {
    if let rule = model.rules.firstIndex(where: { $0.id == id }) { model.rules[rule].condition = condition }
    for party in model.parties.indices {
      for line in (model.parties[party].preferences?.redLines ?? []).indices
      where model.parties[party].preferences?.redLines[line].id == id {
        model.parties[party].preferences?.redLines[line].condition = condition
      }
    }
  }

  private func lay(_ change: PlainChange, over model: inout PlainScenario) {
    switch change {
    case .drop(let id):
      model.rules.removeAll { $0.id == id }
      for party in model.parties.indices {
        model.parties[party].preferences?.redLines.removeAll { $0.id == id }
      }
    case .add(let id, let condition, _, let maker):
      model.rules.append(PlainScenario.Rule(id: id, condition: conditions[condition], maker: maker))
    case .hardness(let id, let isFirm): model.setHardness(isFirm: isFirm) { $1 == id }
    case .everyHardness(let owner, let isFirm):
      model.setHardness(isFirm: isFirm) { party, _ in owner.map { $0 == party } ?? true }
    case .allow(let issue, let levels): model.allowed[issue] = Set(levels)
    case .judgedByRedLines(let party): model.parties[party].preferences?.isJudgedByRedLines = true
    default: break
    }
  }
}

extension PlainScenario {
  fileprivate mutating func setHardness(isFirm: Bool, where isMeant: (_ party: Int, _ line: String) -> Bool) {
    for party in parties.indices {
      for line in (parties[party].preferences?.redLines ?? []).indices
      where isMeant(party, parties[party].preferences?.redLines[line].id ?? "") {
        parties[party].preferences?.redLines[line].isFirm = isFirm
      }
    }
  }
}

extension PlainChange {
  /// Whether it is about what the files state, and not about what they come to.
  var isStated: Bool {
    switch self {
    case .score, .noAgreement, .effect, .line, .proposal: true
    default: false
    }
  }

  /// When its turn is among the changes of one answer or variant.
  fileprivate var turn: Int {
    switch self {
    case .drop: 1
    case .add: 2
    case .hardness(_, let isFirm), .everyHardness(_, let isFirm): isFirm ? 3 : 4
    case .allow: 5
    default: 6
    }
  }
}

@testable import Negotiation

// Questions, their answers, and what these change: in the generator's meaning and as text.

extension WorldWriter {
  /// Asks some of the questions that the model allows for, in the order in which they count.
  mutating func askQuestions(atMost combinations: Int) {
    let base = meaning.base
    var places: [(PlainQuestion, Int)] = []
    for (position, party) in base.parties.enumerated() where party.preferences != nil && random.chance(45) {
      places.append((PlainQuestion(id: party.id, about: .party, party: position), 0))
    }
    for (position, party) in base.parties.enumerated() {
      for line in party.preferences?.redLines ?? [] where random.chance(35) {
        places.append((PlainQuestion(id: line.id, about: .text, party: position), 0))
      }
    }
    for rule in base.rules where rule.maker != nil && random.chance(50) {
      places.append((PlainQuestion(id: rule.id, about: .text, party: rule.maker), 0))
    }
    for id in ["harvest", "season"].prefix(1 + random.below(2)) {
      places.append((PlainQuestion(id: id, about: .world, party: nil), 0))
    }
    var room = combinations
    for place in random.shuffled(Array(places.indices)) {
      let count = random.pick([2, 2, 3])
      if count <= room {
        places[place].1 = count
        room /= count
      }
    }
    let asked = places.filter { $0.1 > 0 }
    severalMeanings = Set(asked.map(\.0).filter { $0.about == .text }.map(\.id))
    for (question, count) in asked { ask(question, count) }
  }

  private mutating func ask(_ question: PlainQuestion, _ count: Int) {
    let place = meaning.questions.count
    meaning.questions.append(question)
    bodies.append([])
    if question.about == .party, let party = question.party { questionOfParty[party] = place }
    if question.about == .text { questionOfDemand[question.id] = place }
    for answer in 0..<count {
      var changes: [PlainChange]
      if answer > 0, random.chance(15) {
        // Nothing but its name tells it from another one.
        changes = meaning.questions[place].answers[random.below(answer)].changes
      } else {
        switch question.about {
        case .party: changes = typeChanges(place, question.party ?? 0)
        case .text:
          changes = [.meaning(question.id, condition: meaningOf(question.id, place, answer))]
          if random.chance(35) { changes += overlay(place, 1 + random.below(2)) }
        case .world: changes = overlay(place, answer == 0 ? random.below(2) : 1 + random.below(3))
        }
      }
      let id = question.about == .party ? "type_\(answer)" : "\(question.about == .text ? "means" : "guess")_\(answer)"
      meaning.questions[place].answers.append(PlainQuestion.Answer(id: id, changes: changes))
      bodies[place].append(body(changes, question, "Answer \(answer)"))
    }
  }

  /// The condition of one of the meanings of a demand: its own, another, or one of these in other words.
  private mutating func meaningOf(_ id: String, _ question: Int, _ answer: Int) -> Int {
    let stated =
      meaning.base.rules.first { $0.id == id }?.condition
      ?? meaning.base.parties.flatMap { $0.preferences?.redLines ?? [] }.first { $0.id == id }?.condition
    guard let stated else { return condition(25...75) }
    if answer == 0 { return add(stated) }
    switch random.below(10) {
    case 0: return add(stated)
    case 1...2: return add(conditions.reworded(stated, &random))
    case 3: return conditions.reordered(stated).map { add($0) } ?? condition(25...75)
    default: return condition(25...75)
    }
  }

  /// Takes hold of something that only one question may change.
  private mutating func claim(_ thing: String, _ question: Int) -> Bool {
    if let owner = owners[thing] { return owner == question }
    owners[thing] = question
    return true
  }

  // MARK: Changes

  /// What an answer about the world or a text changes.
  private mutating func overlay(_ question: Int, _ count: Int) -> [PlainChange] {
    var changes: [PlainChange] = []
    for _ in 0..<count {
      let base = meaning.base
      let parties = base.parties.indices.filter { base.parties[$0].preferences != nil }
      let known = base.rules.map(\.id) + isHardening.keys.sorted()
      let issue = random.below(base.issues.count)
      switch random.below(11) {
      case 0...1: changes.append(.drop(random.pick(known)))
      case 2...3: changes += harden(isHardening.keys.sorted(), of: nil)
      case 4 where claim("allow \(issue)", question):
        let all = Array(base.issues[issue].options.indices)
        changes.append(.allow(issue: issue, levels: random.shuffled(all).dropLast().sorted()))
      case 5...6:
        let kind = random.pick(["definition", "law", "linkage", "linkage"])
        let maker = kind == "linkage" ? random.below(base.parties.count) : nil
        changes.append(
          .add(id: "x\(meaning.conditions.count)", condition: condition(50...85), kind: kind, maker: maker))
      case 7 where !parties.isEmpty: changes.append(.judgedByRedLines(party: random.pick(parties)))
      case 8:
        let proposal = random.below(base.proposals.count)
        if claim("proposal \(proposal) \(issue)", question) {
          changes.append(
            .proposal(proposal, issue: issue, levels: random.some(Array(base.issues[issue].options.indices)).sorted()))
        }
      default:
        guard let party = parties.isEmpty ? nil : random.pick(parties) else { continue }
        changes += statement(party, question)
      }
    }
    return withoutRepetition(changes)
  }

  /// One that takes the place of what a file states.
  private mutating func statement(_ party: Int, _ question: Int) -> [PlainChange] {
    guard let preferences = meaning.base.parties[party].preferences else { return [] }
    let lines = preferences.redLines.map(\.id).filter { !severalMeanings.contains($0) }
    switch random.below(4) {
    case 0 where !lines.isEmpty:
      let line = random.pick(lines)
      guard claim("line \(line)", question) else { return [] }
      return [.line(party: party, id: line, condition: condition(25...75), isFirm: random.chance(60))]
    case 1 where preferences.statesPayoffs && claim("none \(party)", question):
      return [.noAgreement(party: party, random.pick([-1000, 0, 1000, 2500]))]
    case 2 where !preferences.effects.isEmpty && claim("effect \(party)", question):
      return [.effect(party: party, random.pick([-3000, -2000, 1500, 4000]))]
    default:
      let issue = random.below(preferences.stances.count)
      guard case .scored(let values) = preferences.stances[issue], claim("scores \(party) \(issue)", question)
      else { return [] }
      return [.score(party: party, issue: issue, level: random.below(values.count), randomWorth())]
    }
  }

  /// What a belief about a party states of it and changes of its demands.
  private mutating func typeChanges(_ question: Int, _ party: Int) -> [PlainChange] {
    guard let preferences = meaning.base.parties[party].preferences else { return [] }
    var changes: [PlainChange] = []
    let lines = preferences.redLines.map(\.id)
    let own = lines + meaning.base.rules.filter { $0.maker == party }.map(\.id)
    if !preferences.statesPayoffs, !preferences.isJudgedByRedLines, random.chance(40) {
      for issue in meaning.base.issues.indices {
        for level in meaning.base.issues[issue].options.indices {
          changes.append(.score(party: party, issue: issue, level: level, randomWorth()))
        }
      }
      changes.append(.noAgreement(party: party, random.pick([0, 1000, 2500])))
    }
    for _ in 0..<(1 + random.below(2)) {
      switch random.below(7) {
      case 0 where !own.isEmpty: changes.append(.drop(random.pick(own)))
      case 1 where !lines.isEmpty: changes += harden(lines, of: party)
      case 2:
        let id = "\("ABC".map { String($0) }[party])9"
        changes.append(.line(party: party, id: id, condition: condition(30...80), isFirm: random.chance(70)))
      case 3 where random.chance(40): changes.append(.judgedByRedLines(party: party))
      default: changes += statement(party, question)
      }
    }
    return withoutRepetition(changes)
  }

  private mutating func harden(_ lines: [String], of party: Int?) -> [PlainChange] {
    if let isFirm = isAllHardening, random.chance(50) { return [.everyHardness(of: party, isFirm: isFirm)] }
    guard !lines.isEmpty else { return [] }
    let id = random.pick(lines)
    return [.hardness(id, isFirm: isHardening[id] ?? true)]
  }

  /// One change of each thing, as a file can hold it.
  private func withoutRepetition(_ changes: [PlainChange]) -> [PlainChange] {
    var things: Set<String> = []
    let isOfAll = changes.contains { if case .everyHardness = $0 { true } else { false } }
    return changes.filter { change in
      if isOfAll, case .hardness = change { return false }
      return things.insert(change.thing).inserted
    }
  }
}

extension PlainChange {
  /// What it changes.
  fileprivate var thing: String {
    switch self {
    case .score(let party, let issue, let level, _): "score \(party) \(issue) \(level)"
    case .noAgreement(let party, _): "none \(party)"
    case .effect(let party, _): "effect \(party)"
    case .line(_, let id, _, _): "line \(id)"
    case .proposal(let proposal, let issue, _): "proposal \(proposal) \(issue)"
    case .judgedByRedLines(let party): "judge \(party)"
    case .meaning(let id, _): "meaning \(id)"
    case .drop(let id): "drop \(id)"
    case .add(let id, _, _, _): "add \(id)"
    case .hardness(let id, _): "hardness \(id)"
    case .everyHardness: "hardness"
    case .allow(let issue, _): "allow \(issue)"
    }
  }
}

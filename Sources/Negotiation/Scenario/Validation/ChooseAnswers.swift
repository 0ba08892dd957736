extension Validation {
  /// Lays over the document what its variants, the answers in force and single changes make of it, before anything of it is
  /// read.
  ///
  /// The preference files that variants give to parties come first, then types in the order of the parties, then what other
  /// answers set in their order, then what variants set, the one furthest back first. What is dropped, added, hardened,
  /// softened and allowed waits in ``Validation/overlays`` until the files have been read.
  mutating func applyToDocument(_ chain: [Variant], _ changes: [DocumentChange]) {
    for variant in chain { choosePreferences(of: variant) }
    openQuestions = document.openQuestions
    beliefs = chooseAnswers(chain, changes)
    overlays = []
    for question in openQuestions {
      guard let taken = beliefs[question.id.value],
        let answer = question.answers.first(where: { $0.key.value == taken.answer })
      else { continue }
      if question.about == .party {
        overlays.append(lay(answer.value, over: question.id.value))
      } else if case .mapping = answer.value.content {
        // What it changes must be well-formed, which is reported where questions are read.
        let reported = diagnostics
        let kind = question.about == .text ? MapKind.meaning : .answerAboutTheWorld
        if let record = Record(answer.value, kind, &diagnostics) {
          diagnostics = reported
          overlays.append(overlay(in: record))
        } else {
          diagnostics = reported
        }
      }
    }
    overlays += chain.map(\.overlay)
    for overlay in overlays {
      for entry in overlay.steps { changeStep(entry) }
      for entry in overlay.settings { document.set(entry.key, to: entry.value, &diagnostics) }
    }
    if overlays.contains(where: { !$0.settings.isEmpty }) { leaveOutReplacedQuestions() }
    for case .number(let place, let number) in changes {
      document.set(place, to: number)
      isNumberChanged = true
    }
  }

  /// Leaves out what a demand means where something has been set in its place, and reports it where somebody chose a meaning.
  private mutating func leaveOutReplacedQuestions() {
    let left = Set(document.openQuestions.filter { $0.about == .text }.map(\.id.value))
    for question in openQuestions where question.about == .text && !left.contains(question.id.value) {
      guard beliefs.removeValue(forKey: question.id.value)?.isChosen ?? false else { continue }
      diagnostics.error(
        at: question.id.location, "the meaning chosen of '\(question.id.value)' has no effect",
        why: "'set' puts something else in the place of the demand", fix: "set nothing there, or choose no meaning")
    }
    openQuestions.removeAll { $0.about == .text && !left.contains($0.id.value) }
  }

  /// The answer to each question that is taken: the one asked for, else the one that the variant chooses, else the first; about
  /// a party none where none is chosen.
  private mutating func chooseAnswers(
    _ chain: [Variant], _ changes: [DocumentChange]
  ) -> [String: TakenAnswer] {
    var taken: [String: TakenAnswer] = [:]
    for question in openQuestions where question.about != .party {
      if let first = question.answers.first {
        taken[question.id.value] = TakenAnswer(answer: first.key.value, isChosen: false)
      }
    }
    for variant in chain {
      for entry in variant.types where isParty(entry.key) {
        guard let type = entry.value.text("a type", &diagnostics) else { continue }
        choose(type, to: entry.key, isAsked: false, &taken)
      }
      for entry in variant.beliefs {
        if variant.types.contains(where: { $0.key.value == entry.key.value }) {
          diagnostics.error(
            at: entry.key.location, "the variant chooses a belief about '\(entry.key.value)' twice",
            why: "'types' and 'beliefs' would lay two of them over one file", fix: "keep one of them")
        }
        guard let answer = entry.value.text("an answer", &diagnostics) else { continue }
        choose(answer, to: entry.key, isAsked: false, &taken)
      }
    }
    // An expectation's choices stand in the file, those of a command do not.
    let place = document.scenario.location
    let asked = document.beliefs + changes.compactMap { if case .belief(let belief) = $0 { belief } else { nil } }
    for belief in asked {
      choose(
        Located(belief.answer, at: place), to: Located(belief.question, at: place),
        isAsked: true, &taken)
    }
    return taken
  }

  /// Whether a variant names a party by whom beliefs are held; if not, that is reported.
  private mutating func isParty(_ name: Located<String>) -> Bool {
    let parties = document.part("parties")?.mapping.map(\.key.value) ?? []
    if parties.contains(name.value) { return true }
    diagnostics.error(
      at: name.location, "'\(name.value)' is not a party of this scenario",
      why: "'types' chooses among the beliefs about a party; other answers are chosen under 'beliefs'",
      fix: suggestion(for: name.value, among: parties, of: "parties"))
    return false
  }

  private mutating func choose(
    _ answer: Located<String>, to question: Located<String>, isAsked: Bool,
    _ taken: inout [String: TakenAnswer]
  ) {
    guard let open = openQuestions.first(where: { $0.id.value == question.value }) else {
      let parties = document.part("parties")?.mapping.map(\.key.value) ?? []
      // In a file that could not be read it may be asked.
      if !document.isEveryPreferenceFileRead { return }
      diagnostics.error(
        at: question.location,
        parties.contains(question.value)
          ? "there are no rival beliefs about '\(question.value)'" : "there is no question '\(question.value)'",
        why: (isAsked ? "it was asked for on the command line; " : "")
          + "an answer can be chosen where rival answers are on the table: types of a party, meanings of a demand, beliefs of "
          + "the scenario",
        fix: openQuestions.isEmpty
          ? "write rival answers into the model, or choose none"
          : suggestion(for: question.value, among: openQuestions.map(\.id.value), of: "questions"))
      return
    }
    let answers = open.answers.map(\.key.value)
    guard answers.contains(answer.value) else {
      diagnostics.error(
        at: answer.location,
        open.about == .party
          ? "'\(question.value)' has no type '\(answer.value)'"
          : "'\(question.value)' has no answer '\(answer.value)'",
        why: isAsked ? "it was asked for on the command line" : "a misspelt belief would leave the question unasked",
        fix: suggestion(for: answer.value, among: answers, of: open.about == .party ? "types" : "answers"))
      return
    }
    taken[question.value] = TakenAnswer(answer: answer.value, isChosen: true)
  }
}

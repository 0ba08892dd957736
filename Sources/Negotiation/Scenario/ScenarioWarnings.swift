extension Scenario {
  /// What a reader should know before trusting the model: statements without evidence, silence, and
  /// evidence that somebody disputes.
  public var warnings: [Diagnostic] {
    var warnings = ScenarioWarnings()
    warnings.look(at: self)
    return warnings.diagnostics.sorted(showing: files)
  }
}

/// What a reader should know before trusting a model and its variants, gathered so that the same is said once.
struct ScenarioWarnings {
  /// Whose statements cite nothing, and where these stand.
  private struct Owner: Hashable {
    let party: String?
    let file: String
    /// Whether only a variant says it.
    var isOfVariant = false
  }

  private struct Mention: Hashable {
    let subject: String
    let location: SourceLocation
    /// The disputed record that it cites; `nil` where it cites nothing.
    var record: String?
  }

  private var uncited: [(owner: Owner, mentions: [Mention])] = []
  private var contested: [(record: String, by: [String], mentions: [Mention])] = []
  private var silences: Set<Owner> = []
  private var others = Diagnostics()

  /// What has been looked at: the model as it stands comes first.
  private var said: Set<Mention> = []
  private var isOfVariant = false

  /// Takes what is to be said of the model as it stands, or then of a variant.
  mutating func look(at scenario: Scenario) {
    let disputes = Dictionary(
      scenario.records.filter { !$0.contestedBy.isEmpty }.map { ($0.id, $0.contestedBy) },
      uniquingKeysWith: { first, _ in first })
    for statement in scenario.statements {
      let mention = Mention(
        subject: "the \(statement.subject)", location: statement.location)
      if statement.evidence.isMissing {
        add(
          mention,
          of: Owner(
            party: statement.party.map { scenario.parties[$0].id }, file: statement.location.file))
      }
      // Rival answers are there because records disagree.
      if case .rivalAnswer = statement.subject { continue }
      for id in statement.evidence.records {
        guard let by = disputes[id] else { continue }
        let citing = Mention(subject: mention.subject, location: mention.location, record: id)
        guard said.insert(citing).inserted else { continue }
        let place = contested.firstIndex { $0.record == id } ?? contested.endIndex
        if place == contested.endIndex { contested.append((id, by, [])) }
        contested[place].mentions.append(citing)
      }
    }
    for party in scenario.parties { look(at: party, scenario) }
    others.add(scenario.namesAlike)
    isOfVariant = true
  }

  private mutating func add(_ mention: Mention, of owner: Owner) {
    guard said.insert(mention).inserted else { return }
    var owner = owner
    owner.isOfVariant = isOfVariant
    let place = uncited.firstIndex { $0.owner == owner } ?? uncited.endIndex
    if place == uncited.endIndex { uncited.append((owner, [])) }
    uncited[place].mentions.append(mention)
  }

  private mutating func look(at party: Party, _ scenario: Scenario) {
    guard let preferences = party.preferences else {
      if party.isSignatory, let file = scenario.files.first {
        others.warning(
          at: SourceLocation(file: file.name, line: 1, column: 1),
          "'\(party.id)' has no preferences on file",
          why: "it is undetermined about every outcome", fix: "write a preference file for it")
      }
      return
    }
    for parameter in preferences.parameters where !parameter.isUsed {
      others.warning(
        at: parameter.location, "no number of '\(party.id)' is made from '\(parameter.id)'",
        why: "a parameter that nobody uses changes nothing",
        fix: "use it in a number, for instance 'worth: 100 * \(parameter.id)', or remove it")
    }
    // A belief may break a part of the silence, which is no second thing to know.
    let owner = Owner(party: party.id, file: preferences.location.file)
    guard silences.insert(owner).inserted else { return }
    let silent = preferences.silentIssues(of: scenario.issues)
    let listed = preferences.listedAsSilent
    let forgotten = silent.filter { !listed.contains($0) }
    func names(_ positions: [Int]) -> String {
      positions.map { "'\(scenario.issues[$0].id)'" }.joined(separator: ", ")
    }
    if !listed.isEmpty {
      others.warning(
        at: preferences.location, "'\(party.id)' is silent about \(names(listed))",
        why: "whatever moves those issues stays undetermined for it",
        fix: "look for a statement; one could settle it")
    }
    if !forgotten.isEmpty {
      others.warning(
        at: preferences.location,
        "'\(party.id)' does not say what \(names(forgotten)) \(forgotten.count == 1 ? "is" : "are") worth to it",
        why: "whatever moves those issues stays undetermined for it, which may not be what was meant",
        fix: "state it, or list them under 'silent:' or 'indifferent:'")
    }
  }

  /// What there is to say, in no order.
  var diagnostics: Diagnostics {
    var all = others
    for (owner, mentions) in uncited {
      let sorted = mentions.sorted { $0.location < $1.location }
      all.warning(
        at: sorted[0].location,
        mentions.count == 1
          ? "nothing is cited for \(sorted[0].subject)"
          : "nothing is cited for \(mentions.count) statements of "
            + "\(owner.party.map { "'\($0)'" } ?? "the scenario")\(owner.isOfVariant ? " in variants" : ""): "
            + subjects(of: sorted),
        why: "nobody can check where \(mentions.count == 1 ? "it comes" : "they come") from",
        fix: mentions.count == 1
          ? "cite a record with 'evidence: ID', or write 'evidence: analyst' if it is yours"
          : owner.party == nil || owner.isOfVariant
            ? "cite records with 'evidence: ID', or write 'evidence: analyst' where they are yours"
            : "cite records with 'evidence: ID', or once for all of them at the head of the party's preferences; "
              + "'evidence: analyst' says that they are yours")
    }
    for (record, by, mentions) in contested {
      let sorted = mentions.sorted { $0.location < $1.location }
      all.warning(
        at: sorted[0].location,
        mentions.count == 1
          ? "\(record), cited for \(sorted[0].subject), is contested"
          : "\(record), cited for \(mentions.count) statements, is contested: \(subjects(of: sorted))",
        why: "\(by.joined(separator: ", ")) \(by.count == 1 ? "says" : "say") otherwise",
        fix: "'zopa flip' says what changes without it; a variant can set other numbers, and drop or soften red lines")
    }
    return all
  }

  private func subjects(of mentions: [Mention]) -> String {
    let shown = mentions.prefix(mostSubjects).map(\.subject).joined(separator: ", ")
    let more = mentions.count - mostSubjects
    return more > 0 ? "\(shown) and \(more) more" : shown
  }
}

// More of them nobody reads; the first one has its place.
private let mostSubjects = 3

extension ScenarioDocument {
  /// The document with what was on file by a day: later statements and records are left out, and what names them alone.
  ///
  /// A statement's date is its own, else the earliest of its records; where one of these has none, nobody can say that it came
  /// later, and it stays. So do issues and parties, which state nothing. What the model is expected to answer is left out: it is
  /// expected of the whole model.
  ///
  /// - Parameter date: The day; of a month or year, the last.
  /// - Returns: The document.
  /// - Complexity: Linear in the size of the files.
  public func onFile(by date: CalendarDay) -> ScenarioDocument {
    var filter = OnFileFilter(by: date, recordDates)
    var kept = self
    kept.onFileBy = date
    kept.scenario = filter.kept(scenario, .map(.scenario)).without("expect")
    kept.preferences = preferences.mapValues { filter.kept($0, .map(.preferences)) }
    kept.preferenceFiles = preferenceFiles.mapValues { filter.kept($0, .map(.preferences)) }
    kept.evidence = evidence.map { filter.kept($0, .map(.evidence)) }
    let references = KeptReferences(filter.left)
    kept.scenario = references.kept(kept.scenario)
    kept.preferences = kept.preferences.mapValues { references.kept($0) }
    kept.preferenceFiles = kept.preferenceFiles.mapValues { references.kept($0) }
    kept.evidence = kept.evidence.map { references.kept($0) }
    kept.beliefs = beliefs.filter { !filter.left.answers.contains([$0.question, $0.answer]) }
    kept.takeLoneAnswers(filter.left.answers)
    return kept
  }

  /// Takes the answer that is left alone where its rivals were not on file, and leaves a question out that nobody had answered.
  private mutating func takeLoneAnswers(_ left: Set<[String]>) {
    guard case .mapping(let entries) = scenario.content else { return }
    scenario.content = .mapping(
      entries.map { entry in
        guard entry.key.value == "beliefs", case .mapping(let questions) = entry.value.content else { return entry }
        var kept = entry
        kept.value.content = .mapping(
          questions.filter { question in
            guard left.contains(where: { $0.first == question.key.value }) else { return true }
            let answers = question.value.mapping.map(\.key.value).filter { !MapKind.question.names.contains($0) }
            if let only = answers.first, answers.count == 1,
              !beliefs.contains(where: { $0.question == question.key.value })
            {
              beliefs.append(Belief(question: question.key.value, answer: only))
            }
            return !answers.isEmpty
          })
        return kept
      })
  }

  /// The dates of the records that have one.
  private var recordDates: [String: CalendarDay] {
    var dates: [String: CalendarDay] = [:]
    for entry in evidence?.value(of: "records")?.mapping ?? [] {
      guard case .scalar(let text)? = entry.value.value(of: "date")?.content else { continue }
      dates[entry.key.value] = CalendarDay(text)
    }
    return dates
  }
}

/// Leaves statements out that came later, led by how the files are written.
private struct OnFileFilter {
  let date: CalendarDay
  let recordDates: [String: CalendarDay]
  var left = LeftOut()

  init(by date: CalendarDay, _ recordDates: [String: CalendarDay]) {
    self.date = date
    self.recordDates = recordDates
  }

  /// A file without what came later.
  mutating func kept(_ node: YAMLNode, _ form: ValueForm) -> YAMLNode {
    kept(node, form, restsOn: nil, under: [])
      ?? YAMLNode(content: .mapping([]), location: node.location)
  }

  /// A value without what came later; `nil` where it did itself.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - form: How it is written.
  ///   - records: What statements of the file rest on that cite nothing.
  ///   - path: The keys above it.
  /// - Returns: The value.
  private mutating func kept(
    _ node: YAMLNode, _ form: ValueForm, restsOn records: YAMLNode?, under path: [String]
  ) -> YAMLNode? {
    switch form {
    case .declared(let kind): kept(node, kind(), restsOn: records, under: path)
    case .byID(_, let form): keptMeanings(node, path, kept(node, restsOn: records, under: path) { _ in form })
    case .list(let form): keptElements(of: node, form, restsOn: records, under: path)
    case .oneOf(let forms): kept(node, oneOf: forms, restsOn: records, under: path)
    case .anything: keptElements(of: node, .anything, restsOn: records, under: path)
    default: node
    }
  }

  private mutating func kept(
    _ node: YAMLNode, _ kind: MapKind, restsOn records: YAMLNode?, under path: [String]
  ) -> YAMLNode? {
    let records = kind.name == MapKind.preferences.name ? node.value(of: "evidence") : records
    if kind.isStatement || kind.name == MapKind.evidenceRecord.name, isLater(node, restsOn: records, path) {
      note(path)
      return nil
    }
    return kept(node, restsOn: records, under: path) { key in
      kind.keys.first { $0.name == key }?.form ?? kind.others
    }
  }

  /// A demand that was on file meant something: all its meanings stay where none was on file by itself.
  private func keptMeanings(_ node: YAMLNode, _ path: [String], _ kept: YAMLNode) -> YAMLNode {
    path.last == "means" && kept.mapping.isEmpty ? node : kept
  }

  /// A map without the entries that came later.
  private mutating func kept(
    _ node: YAMLNode, restsOn records: YAMLNode?, under path: [String], _ form: (String) -> ValueForm?
  ) -> YAMLNode {
    guard case .mapping(let entries) = node.content else { return node }
    var kept = node
    kept.content = .mapping(
      entries.compactMap { entry in
        guard let form = form(entry.key.value) else { return entry }
        return self.kept(entry.value, form, restsOn: records, under: path + [entry.key.value]).map {
          YAMLNode.Entry(key: entry.key, value: $0)
        }
      })
    return kept
  }

  private mutating func keptElements(
    of node: YAMLNode, _ form: ValueForm, restsOn records: YAMLNode?, under path: [String]
  ) -> YAMLNode {
    guard case .sequence(let elements) = node.content else { return node }
    var kept = node
    kept.content = .sequence(
      elements.compactMap { element in
        // Of what a path leads to nothing says how it is written: whatever cites records is a statement.
        if case .anything = form { return isLater(element, restsOn: nil, path) ? nil : element }
        return self.kept(element, form, restsOn: records, under: path)
      })
    return kept
  }

  private mutating func kept(
    _ node: YAMLNode, oneOf forms: [ValueForm], restsOn records: YAMLNode?, under path: [String]
  ) -> YAMLNode? {
    let kinds = forms.compactMap { if case .declared(let kind) = $0 { kind() } else { nil } }
    // A statement is written as its value alone, or as a map whose first key holds it.
    if let kind = kinds.first(where: \.isStatement) {
      let marks = [kind.keys[0].name, "means", "evidence", "date"]
      if forms.count == kinds.count || marks.contains(where: { node.value(of: $0) != nil }) {
        return kept(node, kind, restsOn: records, under: path)
      }
      guard isLater(node, restsOn: records, path) else { return node }
      note(path)
      return nil
    }
    let fitting = forms.first { form in
      switch (form, node.content) {
      case (.list, .sequence), (.declared, .mapping), (.byID, .mapping): true
      default: false
      }
    }
    return fitting.map { kept(node, $0, restsOn: records, under: path) } ?? node
  }

  /// Whether something is known to have been stated after the day.
  private func isLater(_ node: YAMLNode, restsOn records: YAMLNode?, _ path: [String]) -> Bool {
    if case .scalar(let text)? = node.value(of: "date")?.content, let own = CalendarDay(text) { return own > date }
    let cited = node.value(of: "evidence") ?? (path.last == "evidence" ? nil : records)
    let dates = (cited?.words ?? []).filter { $0 != "analyst" }.map { recordDates[$0] }
    guard !dates.isEmpty, !dates.contains(nil), let earliest = dates.compactMap(\.self).min() else { return false }
    return earliest > date
  }

  /// Remembers what was left out where something else may name it.
  private mutating func note(_ path: [String]) {
    guard let id = path.last, path.count > 1 else { return }
    switch path[path.count - 2] {
    case "red_lines", "rules", "add_rules": left.demands.insert(id)
    case "proposals": left.proposals.insert(id)
    case "steps": left.steps.insert(id)
    case "records": left.records.insert(id)
    case let question: left.answers.insert([question == "means" ? path.dropLast(2).last ?? "" : question, id])
    }
  }
}

extension MapKind {
  /// Whether it says something that somebody stated at some time.
  fileprivate var isStatement: Bool { names.contains("date") && names.contains("evidence") }
}

extension YAMLNode {
  /// The words of a list, or the one that stands alone.
  var words: [String] {
    switch content {
    case .scalar(let text): [text]
    case .sequence(let elements): elements.flatMap(\.words)
    case .mapping: []
    }
  }

  /// The same map without a key.
  fileprivate func without(_ key: String) -> YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    var kept = self
    kept.content = .mapping(entries.filter { $0.key.value != key })
    return kept
  }
}

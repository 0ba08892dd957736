extension Validation {
  /// Reports answers to two questions that change one thing in two ways: what holds then would hang on the order in which the
  /// questions stand.
  ///
  /// - Complexity: The changes that answers make, pair by pair.
  mutating func reportAnswersThatCollide() {
    let touched = openQuestions.map { question in
      question.answers.flatMap { touches(of: $0.value, question) }
    }
    for later in openQuestions.indices {
      for earlier in openQuestions.indices.prefix(later) {
        let pair = touched[later].lazy.flatMap { touch in
          touched[earlier].lazy.filter { touch.collides(with: $0) }.map { (touch, $0) }
        }.first
        guard let (touch, other) = pair else { continue }
        diagnostics.error(
          at: touch.place,
          "an answer to '\(openQuestions[later].id.value)' \(touch.says), and one to '\(openQuestions[earlier].id.value)' \(other.says)",
          why: "answers to different questions are combined, and the order in which they stand must not matter",
          fix: "let one question alone decide it, or ask both as one question")
      }
    }
  }

  private func touches(of answer: YAMLNode, _ question: OpenQuestion) -> [Touch] {
    var touches: [Touch] = []
    func ids(_ key: String) -> [Located<String>] {
      switch answer.value(of: key)?.content {
      case .sequence(let elements)?:
        elements.compactMap { if case .scalar(let id) = $0.content { Located(id, at: $0.location) } else { nil } }
      case .scalar("all")?: [Located("all", at: answer.location)]
      default: []
      }
    }
    touches += ids("harden").map { Touch(what: .hardness($0.value, isFirm: true), place: $0.location) }
    touches += ids("soften").map { Touch(what: .hardness($0.value, isFirm: false), place: $0.location) }
    for entry in answer.value(of: "set")?.mapping ?? [] {
      touches.append(Touch(what: .path(entry.key.value), place: entry.key.location))
    }
    for entry in answer.value(of: "steps")?.mapping ?? [] {
      touches.append(Touch(what: .path("steps.\(entry.key.value)"), place: entry.key.location))
    }
    for entry in answer.value(of: "allow")?.mapping ?? [] {
      touches.append(Touch(what: .allowed(entry.key.value), place: entry.key.location))
    }
    if question.about == .party {
      for entry in answer.statements.mapping {
        touches += leaves(of: entry, below: question.id.value)
      }
    }
    return touches
  }

  /// The paths of everything that a type states: what it lays over maps goes on below them.
  private func leaves(of entry: YAMLNode.Entry, below path: String) -> [Touch] {
    let path = "\(path).\(entry.key.value)"
    guard !entry.value.mapping.isEmpty else { return [Touch(what: .path(path), place: entry.key.location)] }
    return entry.value.mapping.flatMap { leaves(of: $0, below: path) }
  }
}

/// One thing that an answer changes.
private struct Touch {
  enum What {
    /// The value at a path.
    case path(String)
    /// The hardness of a red line, or of all.
    case hardness(String, isFirm: Bool)
    /// The options or levels that are left of an issue.
    case allowed(String)
  }

  let what: What
  let place: SourceLocation

  /// What it does, to be said after "an answer to …".
  var says: String {
    switch what {
    case .path(let path): "sets '\(path)'"
    case .hardness(let id, let isFirm): "\(isFirm ? "hardens" : "softens") \(id == "all" ? "all red lines" : "'\(id)'")"
    case .allowed(let issue): "allows only some of '\(issue)'"
    }
  }

  func collides(with other: Touch) -> Bool {
    switch (what, other.what) {
    case (.path(let a), .path(let b)): a == b || a.hasPrefix(b + ".") || b.hasPrefix(a + ".")
    case (.hardness(let a, let isFirm), .hardness(let b, let isOtherFirm)):
      isFirm != isOtherFirm && (a == b || a == "all" || b == "all")
    case (.allowed(let a), .allowed(let b)): a == b
    default: false
    }
  }
}

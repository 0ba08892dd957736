/// What one party wants, as its file states it.
public struct Preferences: Hashable, Sendable {
  /// What the file says about one issue.
  public enum Stance: Hashable, Sendable {
    /// A number for each option or level.
    case scored([Rational])
    /// Numbers that are not all stated exactly.
    case open(OpenScores)
    /// The party has not said; the worth of leaving the status quo is unknown, with free sign.
    case silent
    /// Every option is worth the same to the party.
    case indifferent
    /// The file does not mention the issue.
    case unsaid
  }

  /// What the file says about each issue, in their order.
  public internal(set) var stances: [Stance]
  /// What is worth more or less under a condition.
  public internal(set) var effects: [ConditionalEffect] = []
  /// The conditions without which the party refuses.
  public internal(set) var redLines: [RedLine] = []
  /// How options compare with each other.
  public internal(set) var orders: [OrderStatement] = []
  /// How whole outcomes compare with each other and with no agreement.
  public internal(set) var comparisons: [Comparison] = []
  /// How the party ranks whole outcomes without numbers; `nil` where the file states no ranking.
  public internal(set) var ordinal: OrdinalPreferences?
  /// What the party has if there is no agreement; `nil` where the file does not say.
  public internal(set) var noAgreement: NoAgreement?
  /// The named numbers that other numbers are made from.
  public internal(set) var parameters: [Parameter] = []
  /// How much numbers that are left open may be worth; `nil` where the file does not say.
  public internal(set) var scale: Scale?
  /// What the party has said to demands of others.
  public internal(set) var answers: [DemandAnswer] = []
  /// Whether the party accepts whatever meets its red lines, and has no payoffs.
  public internal(set) var isJudgedByRedLines = false
  /// A remark of the analyst on the whole file.
  public internal(set) var note: LocalizedText?
  /// Where the preferences were written.
  public let location: SourceLocation
  /// Where the number stands that makes the step of all payoffs as fine as it is.
  var finestNumber: SourceLocation

  init(stances: [Stance], location: SourceLocation) {
    self.stances = stances
    self.location = location
    finestNumber = location
  }

  /// Whether the file states payoffs at all.
  public var hasPayoffs: Bool {
    guard !isJudgedByRedLines else { return false }
    return !effects.isEmpty || !orders.isEmpty || !comparisons.isEmpty
      || stances.contains {
        switch $0 {
        case .scored, .open, .indifferent: true
        case .silent, .unsaid: false
        }
      }
  }

  /// Whether the file states some number, so that its payoffs have a scale.
  public var hasNumbers: Bool {
    noAgreement?.worth.isNumber ?? false || effects.contains { $0.worth.isNumber }
      || stances.contains {
        switch $0 {
        case .scored: true
        case .open(let scores): scores.numbers.contains(where: \.isNumber)
        case .indifferent, .silent, .unsaid: false
        }
      }
  }

  /// What its open numbers are measured against: the scale it declares, the convention where it states no number
  /// at all, and else nothing.
  public var scaleInForce: Scale? { scale ?? (hasNumbers ? nil : .convention) }

  /// The issues that are listed under `silent`, by position.
  var listedAsSilent: [Int] { stances.indices.filter { stances[$0] == .silent } }
}

/// Something that is worth more or less where a condition holds.
public struct ConditionalEffect: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// Its name.
  public let name: LocalizedText?
  /// When it counts.
  public let when: Condition
  /// The condition as it is written.
  public let text: String
  /// What it is worth, on the party's scale; for each unit where ``per`` is a quantity.
  public let worth: StatedNumber
  /// What it is worth at most or at least, against moves on issues.
  public let bounds: [WorthBound]
  /// The quantity it is counted per, by position.
  public let per: Int?
  /// What it rests on.
  public let evidence: Evidence
  /// A remark of the analyst.
  public let note: LocalizedText?
  /// Where it was written.
  public let location: SourceLocation
}

/// A condition without which a party refuses.
public struct RedLine: Hashable, Sendable {
  /// Whether it decides.
  public enum Hardness: String, Hashable, Sendable, CaseIterable {
    /// It is in force.
    case firm
    /// It is reported; what would break it is shown, and it never decides.
    case reported
  }

  /// Its id.
  public let id: String
  /// Its name.
  public let name: LocalizedText?
  /// The condition.
  public let condition: Condition
  /// The condition as it is written.
  public let text: String
  /// The meaning in which it is taken, where it has several.
  public let meaning: Meaning?
  /// Whether it decides.
  public internal(set) var hardness: Hardness
  /// What it rests on.
  public let evidence: Evidence
  /// A remark of the analyst.
  public let note: LocalizedText?
  /// Where it was written.
  public let location: SourceLocation
}

/// What a party has if there is no agreement.
public struct NoAgreement: Hashable, Sendable {
  /// Its worth on the party's scale: the party's reservation value.
  public let worth: StatedNumber
  /// The date of the estimate, as written.
  public let asOf: String?
  /// What it rests on.
  public let evidence: Evidence
  /// Where it was written.
  public let location: SourceLocation
}

/// What a party has said to somebody else's demand.
public struct DemandAnswer: Hashable, Sendable {
  /// What was said.
  public enum Reply: String, Hashable, Sendable, CaseIterable {
    /// The party accepts it.
    case accepted
    /// The party refuses it.
    case refused
  }

  /// The red line or linkage it answers.
  public let demand: Located<String>
  /// What was said.
  public let reply: Reply
  /// What it rests on.
  public let evidence: Evidence
}

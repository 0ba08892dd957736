/// A negotiation as its files state it, valid and with every name looked up.
///
/// Positions of parties, issues and options in the arrays stand for them everywhere else.
public struct Scenario: Sendable {
  /// The title.
  public let title: LocalizedText
  /// The date the model speaks of, as written.
  public let asOf: String?
  /// What the model is asked.
  public let question: LocalizedText?
  /// What the model leaves out although it matters.
  public let notModelled: [LocalizedText]
  /// The parties, in the order of the file.
  public internal(set) var parties: [Party]
  /// The issues, in the order of the file.
  public internal(set) var issues: [Issue]
  /// The levels of each issue that the variant allows; all of them unless it says otherwise.
  public internal(set) var allowed: [LevelSet]
  /// The rules in force.
  public internal(set) var rules: [Rule]
  /// The proposals.
  public internal(set) var proposals: [Proposal]
  /// The steps in which an agreement is carried out, as far as the file states them.
  public let steps: [Step]
  /// The part of a gain that is left of it to each party where it comes one step later; 1 where a delay costs nothing.
  public let discounts: [Rational]
  /// How parties answer each other while an agreement is carried out.
  public let reactions: [Reaction]
  /// The variants of the model, in the order of the file.
  public let variants: [Variant]
  /// What the model expects of its own answers, for all variants.
  public let expectations: [Expectation]
  /// The evidence records.
  public let records: [EvidenceRecord]
  /// The sources of the records.
  public let sources: [EvidenceSource]
  /// Which variant this is; `nil` for the model as it stands.
  public let variant: Variant?
  /// How final reported positions are taken to be.
  public internal(set) var stance = Stance.firm
  /// The day by which everything in it was on file, where later statements have been left out.
  public internal(set) var onFileBy: CalendarDay?
  /// What nobody knows, with the rival answers and those in force: about parties in their order, about demands, then about
  /// the world.
  public internal(set) var questions: [Question] = []
  /// Which rival beliefs are taken in turn, where several models of one variant stand side by side.
  public internal(set) var beliefs: [Belief] = []
  /// When acceptances make an agreement; `nil` where that is what everybody on record accepts.
  public internal(set) var agreement: Agreement?
  /// The bodies that have to ratify.
  public internal(set) var bodies: [RatifyingBody] = []
  /// What it would mean if there is no agreement, in words.
  public internal(set) var ifNoAgreement: IfNoAgreement?
  /// The definitions and laws that the variant drops, which its report must say.
  public let droppedRules: [Rule]
  /// Everything the files state, with what it rests on, in the order of reading.
  public let statements: [Statement]
  /// The files it was read from.
  public let files: [SourceFile]
  /// What has one name with something else of its kind.
  var namesAlike: [Diagnostic] = []
  /// Under what limits it was read, and whatever is made of it.
  let effort: Effort
  /// How much memory it takes with the tables of its payoffs, estimated.
  let memory: Int

  /// The positions of the parties that must accept the whole outcome.
  public var signatories: [Int] { parties.indices.filter { parties[$0].isSignatory } }

  /// Whether its issues can be split into shares; then all of them can, between two signatories.
  public var isDivisible: Bool { issues.contains(where: \.isDivisible) }

  /// The same scenario without its proposals.
  var withoutProposals: Scenario {
    var bare = self
    bare.proposals = []
    return bare
  }

  /// The number of combinations of allowed levels, whatever the rules say; `nil` where it does not
  /// fit into 63 bits.
  public var combinationCount: Int? {
    allowed.reduce(1 as Int?) { count, levels in
      guard let (product, overflow) = count?.multipliedReportingOverflow(by: levels.count),
        !overflow
      else { return nil }
      return product
    }
  }
}

extension Scenario {
  /// The position of a proposal by its id.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - others: What could have been named instead of a proposal.
  /// - Returns: The position.
  /// - Throws: ``InvalidScenario`` where there is none, with the one that may have been meant.
  public func position(ofProposal id: String, or others: [String] = []) throws(InvalidScenario) -> Int {
    if let index = proposals.firstIndex(where: { $0.id == id }) { return index }
    var diagnostics = Diagnostics()
    if let location = proposals.first?.location ?? issues.first?.location {
      diagnostics.error(
        at: location, others.isEmpty ? "there is no proposal '\(id)'" : "there is no proposal and no solution '\(id)'",
        why: "it was asked for on the command line",
        fix: suggestion(
          for: id, among: others + proposals.map(\.id),
          of: others.isEmpty ? "proposals" : "solutions and proposals"))
    }
    throw InvalidScenario(diagnostics: diagnostics.sorted(showing: files))
  }
}

extension Scenario {
  /// Whether fewer than all whose preferences are on file can make an agreement.
  public var isUnderRule: Bool { agreement != nil }

  /// Throws where not every signatory has to accept, for what answers only where all have to.
  ///
  /// - Parameter analysis: What does not answer, as a message names it.
  /// - Throws: ``InvalidScenario`` at the rule.
  public func checkNeedsEverybody(for analysis: String) throws(InvalidScenario) {
    guard let agreement else { return }
    var diagnostics = Diagnostics()
    diagnostics.error(
      at: agreement.location, "\(analysis) does not answer where fewer than all have to accept",
      why: "it takes an agreement to be what every signatory accepts",
      fix: "use 'zopa zone' or 'zopa votes', or remove 'agreement' from the scenario")
    throw InvalidScenario(diagnostics: diagnostics.sorted(showing: files))
  }

  /// Throws where so many scenarios as large as this one do not fit into memory side by side.
  ///
  /// - Parameter count: How many are kept at once: one a variant.
  /// - Throws: ``InvalidScenario`` at the first variant.
  public func checkHasRoom(for count: Int) throws(InvalidScenario) {
    let (bytes, overflow) = memory.multipliedReportingOverflow(by: count)
    guard overflow || bytes > effort.memory, let variant = variants.first else { return }
    var diagnostics = Diagnostics()
    diagnostics.error(
      at: variant.location,
      "\(count) variants of this model need more memory than \(memorySize(effort.memory)) together",
      why: "each of them has tables of its own, and all are compared",
      fix: "name fewer of them, choose larger steps, or allow more with --memory-limit")
    throw InvalidScenario(diagnostics: diagnostics.sorted(showing: files))
  }

  /// Throws where issues can be split, for an analysis that looks at outcomes one by one.
  ///
  /// - Parameter analysis: What the analysis is called.
  /// - Throws: ``InvalidScenario`` at the first issue that can be split.
  public func checkHasOutcomes(for analysis: String) throws(InvalidScenario) {
    guard let issue = issues.first(where: \.isDivisible) else { return }
    var diagnostics = Diagnostics()
    diagnostics.error(
      at: issue.location, "\(analysis) does not answer where issues can be split",
      why: "it looks at outcomes one by one, and shares have no end of them",
      fix: "use 'zopa zone' or 'zopa bargain', or remove 'divisible' from the issues")
    throw InvalidScenario(diagnostics: diagnostics.sorted(showing: files))
  }
}

/// One thing that a file states, with what it rests on.
public struct Statement: Hashable, Sendable {
  /// What kind of thing is stated, with the id it is stated of.
  public enum Subject: Hashable, Sendable {
    /// What the options of an issue are worth.
    case scores(String)
    /// How much an issue weighs.
    case weight(String)
    /// What the options of an issue are worth before they are weighed.
    case values(String)
    /// A conditional effect.
    case effect(String)
    /// A red line.
    case redLine(String)
    /// How options of an issue compare.
    case order(String)
    /// How outcomes compare; the statement as it is written.
    case comparison(String)
    /// A ranking of whole outcomes.
    case ranking
    /// A condition that a party wants to hold; the condition as it is written.
    case priority(String)
    /// What no agreement is worth.
    case noAgreement
    /// How much numbers that are left open may be worth.
    case scale
    /// A parameter.
    case parameter(String)
    /// An answer to somebody's demand.
    case answer(String)
    /// An answer to a question that nobody can settle: the question, and the answer.
    case rivalAnswer(to: String, String)
    /// What it would mean if there is no agreement.
    case ifNoAgreement
    /// A body that has to ratify.
    case ratification(String)
    /// A rule.
    case rule(String)
    /// A proposal.
    case proposal(String)
    /// A step in which an agreement is carried out.
    case step(String)
    /// How parties answer each other.
    case reaction(String)
  }

  /// The party whose file states it, by position; `nil` for the scenario file.
  public let party: Int?
  /// What is stated.
  public let subject: Subject
  /// What it rests on.
  public let evidence: Evidence
  /// Where it was written.
  public let location: SourceLocation
}

extension Statement.Subject: CustomStringConvertible {
  /// The subject as the messages about the files name it.
  public var description: String {
    switch self {
    case .scores(let id): "scores of '\(id)'"
    case .weight(let id): "weight of '\(id)'"
    case .values(let id): "values of '\(id)'"
    case .effect(let id): "effect '\(id)'"
    case .redLine(let id): "red line '\(id)'"
    case .order(let id): "order of '\(id)'"
    case .comparison(let text): "comparison '\(text)'"
    case .ranking: "ranking"
    case .priority(let text): "priority '\(text)'"
    case .noAgreement: "worth of no agreement"
    case .scale: "scale"
    case .parameter(let id): "parameter '\(id)'"
    case .answer(let id): "answer to '\(id)'"
    case .rivalAnswer(let question, let id): "answer '\(id)' to '\(question)'"
    case .ifNoAgreement: "'no_agreement' of the scenario"
    case .ratification(let id): "ratification by '\(id)'"
    case .rule(let id): "rule '\(id)'"
    case .proposal(let id): "proposal '\(id)'"
    case .step(let id): "step '\(id)'"
    case .reaction(let id): "reaction '\(id)'"
    }
  }
}

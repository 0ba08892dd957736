/// What a statement rests on.
public struct Evidence: Hashable, Sendable {
  /// How sure the analyst is.
  public enum Confidence: String, Hashable, Sendable, CaseIterable {
    /// Stated plainly and undisputed.
    case high
    /// Reported, or disputed.
    case medium
    /// Hedged, hearsay, or denied.
    case low
  }

  /// The ids of the records it cites.
  public internal(set) var records: [String] = []
  /// Whether the analyst added it, without a source.
  public internal(set) var isAnalyst = false
  /// How sure the analyst is, where that is said.
  public var confidence: Confidence?
  /// When it was stated, where that is said of the statement itself.
  public internal(set) var date: CalendarDay?

  /// Whether it neither cites a record nor is marked as the analyst's.
  public var isMissing: Bool { records.isEmpty && !isAnalyst }

  /// Whether it is the analyst's alone.
  public var isAnalystOnly: Bool { isAnalyst && records.isEmpty }
}

/// One piece of evidence: who says what, where, and who disputes it.
public struct EvidenceRecord: Hashable, Sendable {
  /// What kind of claim it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A party's own stated position.
    case position
    /// A position as somebody else reports it.
    case reported
    /// A fact about the world.
    case fact
    /// A claim that somebody disputes.
    case claim
    /// A denial of another record.
    case denial
    /// A judgement by an observer.
    case assessment
    /// A threat or signal.
    case threat
  }

  /// Its id.
  public let id: String
  /// The id of the source it comes from, where the file names one.
  public let source: String?
  /// Where in the source it stands.
  public let place: String?
  /// Who says it.
  public let speaker: LocalizedText?
  /// What it says, in a sentence.
  public let says: LocalizedText?
  /// The words of the source, literally.
  public let quote: String?
  /// When it was said, where that is known.
  public let date: CalendarDay?
  /// What kind of claim it is, where that is said.
  public let kind: Kind?
  /// How sure the analyst is, where that is said.
  public let confidence: Evidence.Confidence?
  /// The records that dispute it.
  public let contestedBy: [String]
  /// A remark of the analyst.
  public let note: LocalizedText?
  /// Where it was written.
  public let location: SourceLocation
}

/// A publication or speaker that records come from.
public struct EvidenceSource: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// Its name.
  public let name: LocalizedText
  /// Its date, as written.
  public let date: String?
  /// A remark of the analyst, for instance on its stance.
  public let note: LocalizedText?
}

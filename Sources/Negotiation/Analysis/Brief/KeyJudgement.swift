/// One thing that a reader may act on, with what stands behind it.
public struct KeyJudgement: Hashable, Sendable {
  /// What is judged.
  public enum Kind: Hashable, Sendable {
    /// Whether there is an agreement if all positions are final, and how many demands must give; the verdict is `nil` where worlds
    /// differ.
    case ifAllIsFinal(Verdict?, mustGive: ClosedRange<Int>?)
    /// The conflict sets that every world has.
    case clashesInEveryWorld([[String]])
    /// Which parties could open a zone alone, the one that could most often first; none where nobody could in any world.
    case opensAlone([Opener])
    /// Which question decides most, by position among those left open: what it changes, and whether always.
    case decides(question: Int, changes: Changed, cases: Int, of: Int)
    /// Questions whose answer changes nothing.
    case changesNothing([Int])
    /// The proposals that some party refuses for certain, with the parties, by positions.
    case refusedForCertain([RefusedProposal])
    /// The proposals that break the fewest positions in the most combinations of answers, by position, and how many that are at
    /// least and at most; `isOfParties` where those of the analyst alone are left out.
    case breaksFewest(proposals: [Int], positions: ClosedRange<Int>, isOfParties: Bool)
    /// The proposals that everybody accepts for certain, by position, and whether some of them only as they are written.
    case acceptedForCertain([Int], isAsWritten: Bool)
    /// The options that every agreement has in common, by issue.
    case mustContain([SharedOption])
  }

  /// A proposal with the parties that refuse it.
  public struct RefusedProposal: Hashable, Sendable {
    /// The proposal, by position.
    public let proposal: Int
    /// Who refuses it, by position.
    public let parties: [Int]
    /// Whether they refuse it only as it is written, with what it leaves open as it is.
    public let isAsWritten: Bool
  }

  /// A party that could open a zone alone.
  public struct Opener: Hashable, Sendable {
    /// The party, by position.
    public let party: Int
    /// In how many worlds.
    public let worlds: Int
    /// Whether all that it would have to give up is to be no worse off than without an agreement.
    public let isByLosing: Bool
  }

  /// An option that every agreement has.
  public struct SharedOption: Hashable, Sendable {
    /// The issue, by position.
    public let issue: Int
    /// The option or level, by position.
    public let level: Int
  }

  /// What a question changes.
  public enum Changed: String, Hashable, Sendable, CaseIterable {
    case verdict
    case mustGive = "must_give"
    case conflicts
    case alone
    case grid
  }

  /// What is judged.
  public let kind: Kind
  /// In how many worlds it holds.
  public let holds: Int
  /// Of how many.
  public let worlds: Int
  /// In which stance.
  public let stance: Stance
  /// The records that it rests on, by their ids.
  public let evidence: [String]
  /// How sure that is, at its weakest; `nil` where nothing says so.
  public let confidence: Evidence.Confidence?
  /// Whether some of it is the analyst's own.
  public let isAnalyst: Bool
  /// Whether another record disputes one of them.
  public let isContested: Bool
}

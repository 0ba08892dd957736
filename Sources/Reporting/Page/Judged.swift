/// A judgement in words.
public struct Judged: Hashable, Sendable {
  /// What is judged.
  public var text: RichText
  /// What stands behind it: in how many worlds, how sure, which records.
  public var basis: RichText
  /// The part of the worlds in which it holds; `nil` where there is one.
  public var share: Double?
}

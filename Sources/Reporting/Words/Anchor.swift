/// A place of a page that can be linked to: where a demand, a record, a source or a proposal is told whole.
public struct Anchor: Hashable, Sendable {
  /// What stands there.
  public enum Kind: String, Sendable { case demand, record, source, proposal }

  /// What stands there.
  public var kind: Kind
  /// Its id in the files.
  public var id: String

  /// The place as addresses name it.
  var fragment: String { "\(kind.rawValue)-\(id)" }
}

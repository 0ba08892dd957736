/// A variable of one ``Problem``, as `addVariable` handed it out.
///
/// It is an index and nothing more: used with another problem it means another variable.
public struct Variable: Hashable, Sendable {
  let index: Int

  /// What values a variable may take between its bounds.
  public enum Kind: Hashable, Sendable {
    /// Any real number.
    case continuous
    /// Whole numbers only.
    case integer
    /// 0 or 1, whatever the bounds say.
    case binary
  }
}

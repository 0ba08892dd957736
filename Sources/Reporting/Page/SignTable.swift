/// A table of signs under columns that stand in groups, as the verdict grid is.
public struct SignTable: Hashable, Sendable {
  /// Columns that belong together.
  public struct Group: Hashable, Sendable {
    /// What they belong to.
    public var title: String
    /// What their heads are answers to; empty where that needs no saying.
    public var note = ""
    /// Their heads; a single empty one where the group is one column.
    public var columns: [String]
  }

  /// A cell over one column or several.
  public struct Cell: Hashable, Sendable {
    /// The sign.
    public var sign: String
    /// What stands beside it; empty for nothing.
    public var number: String
    /// What the sign means.
    public var meaning: String
    /// What it means, as a colour.
    public var tone: Tone
    /// How many columns it spans.
    public var span: Int
    /// The columns that it stands under, in words.
    public var label: String
  }

  /// A row with what stands at its end.
  public struct Row: Hashable, Sendable {
    /// What names it.
    public var head: RichText
    /// Its cells.
    public var cells: [Cell]
    /// What it adds up to; `nil` for nothing.
    public var total: String?
    /// What it belongs to; empty where rows are not put together.
    public var group = ""
  }

  /// What stands over the names of the rows.
  public var head: String
  /// The groups of columns.
  public var groups: [Group]
  /// What stands over the sums; `nil` where there are none.
  public var totalHead: String?
  /// What the sums are, in small below it.
  public var totalNote = ""
  /// The rows.
  public var rows: [Row]
  /// What the columns add up to, below all rows; `nil` for nothing.
  public var foot: Row?
  /// The same in words, for whatever cannot show signs in groups.
  public var inWords: Table
}

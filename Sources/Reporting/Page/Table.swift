internal import Negotiation

/// A table of a report; its first column names the rows.
public struct Table: Hashable, Sendable {
  /// One column's head.
  public struct Column: Hashable, Sendable {
    /// The head.
    public var title: String
    /// Whether the cells are numbers, which stand right.
    public var isNumeric = false

    init(_ title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// What it says.
    public var text: RichText
    /// What it means.
    public var tone = Tone.neutral
    /// Whether it differs from what it is compared with, and should stand out.
    public var isDifferent = false

    /// The number that the cell rounds, as programs should read it; `nil` where the text says all.
    var exact: Rational?

    init(_ text: RichText, _ tone: Tone = .neutral, isDifferent: Bool = false) {
      self.text = text
      self.tone = tone
      self.isDifferent = isDifferent
    }

    init(_ text: String) { self.init(RichText(text)) }

    /// What names a row.
    static func head(_ text: String) -> Cell { Cell(RichText(.strong(text))) }

    /// A text that shows a number.
    init(_ text: String, exact: Rational) {
      self.init(RichText(text))
      self.exact = exact
    }
  }

  /// What the table shows, for readers who cannot see it and for CSV.
  public var caption: String
  /// The columns.
  public var columns: [Column]
  /// The rows, each with one cell a column.
  public var rows: [[Cell]]
}

extension Words {
  /// A cell that shows points by the same rules, and has every digit for programs.
  func pointsCell(_ value: Rational, apartFrom others: [Rational] = []) -> Table.Cell {
    Table.Cell(points(value, apartFrom: others), exact: value)
  }
}

/// A chart as values: panels of labelled rows with marks, over an axis where there are numbers.
public struct Chart: Hashable, Sendable {
  /// One part of a chart, with an axis of its own.
  public struct Panel: Hashable, Sendable {
    /// What it shows.
    public var title: String
    /// The axis below it; `nil` where its marks have no numbers.
    public var axis: Axis?
    /// Its rows, from the top.
    public var rows: [Row]
  }

  /// A horizontal axis.
  public struct Axis: Hashable, Sendable {
    /// The range it spans.
    public var range: ClosedRange<Double>
    /// The line that marks are read against.
    public var reference: Double
    /// What the line stands for.
    public var referenceLabel: String
  }

  /// One row: a label, perhaps a number, and marks.
  public struct Row: Hashable, Sendable {
    /// The label.
    public var label: String
    /// What stands at the end of the label's line.
    public var note = ""
    /// The marks.
    public var marks: [Mark]
  }

  /// One mark.
  public enum Mark: Hashable, Sendable {
    /// A bar from the reference line to a value, or over the range between two values.
    case bar(to: Double, upTo: Double, Tone)
    /// A word that stands out, or is struck through.
    case chip(String, isPresent: Bool)
  }

  /// The title.
  public var title: String
  /// The same in words, for readers who cannot see it.
  public var summary: String
  /// The panels.
  public var panels: [Panel]
}

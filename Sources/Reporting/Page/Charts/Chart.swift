/// A chart as values: panels, each with marks over axes.
public struct Chart: Hashable, Sendable {
  /// One part of a chart, with axes of its own.
  public struct Panel: Hashable, Sendable {
    /// What it shows.
    public var title: String
    /// Its marks.
    public var content: Content
  }

  /// What a panel holds.
  public enum Content: Hashable, Sendable {
    /// Labelled rows, over an axis where their marks have numbers.
    case rows([Row], Axis?)
    /// Points between two axes.
    case scatter([Dot], across: Axis, up: Axis)
    /// Points between two axes, joined in their order.
    case line([Dot], across: Axis, up: Axis)
    /// Lines between several upright axes.
    case parallel([Line], [Axis])
    /// Rows with marks in some of the columns.
    case matrix([MatrixRow], columns: [String])
    /// How far each of several things reaches either way from a line.
    case tornado([Spread], Axis)
    /// Stretches of an axis, one row below the other.
    case bands([Band], Axis)
  }

  /// A scale with a line that marks are read against.
  public struct Axis: Hashable, Sendable {
    /// What it measures; empty where the panel says so.
    public var label = ""
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

  /// One mark of a row.
  public enum Mark: Hashable, Sendable {
    /// A bar from the reference line to a value, or over the range between two values.
    case bar(to: Double, upTo: Double, Tone)
    /// A word that stands out, or is struck through.
    case chip(String, isPresent: Bool)
  }

  /// One point of a scatter; one with a label stands out.
  public struct Dot: Hashable, Sendable {
    /// Its place across.
    public var x: Double
    /// Its height.
    public var y: Double
    /// Its label; empty for an ordinary point.
    public var label = ""
  }

  /// One line between upright axes; one with a label stands out.
  public struct Line: Hashable, Sendable {
    /// Its height on each axis.
    public var values: [Double]
    /// Its label; empty for an ordinary line.
    public var label = ""
  }

  /// One row of a matrix.
  public struct MatrixRow: Hashable, Sendable {
    /// The label.
    public var label: String
    /// What the mark means, column by column; `nil` for no mark.
    public var marks: [Tone?]
  }

  /// How far something reaches either way from the line of the axis.
  public struct Spread: Hashable, Sendable {
    /// The label.
    public var label: String
    /// What stands at the end of the label's line.
    public var note = ""
    /// Where it ends below the line; `nil` where it does not.
    public var least: Double?
    /// Where it ends above the line; `nil` where it does not.
    public var greatest: Double?
  }

  /// A row of stretches.
  public struct Band: Hashable, Sendable {
    /// The label.
    public var label: String
    /// The stretches, from left to right, each with where it ends; what has no tone is left out.
    public var stretches: [Stretch]
  }

  /// A part of an axis.
  public struct Stretch: Hashable, Sendable {
    /// Its left end.
    public var from: Double
    /// Its right end.
    public var to: Double
    /// What it means.
    public var tone: Tone
  }

  /// The title.
  public var title: String
  /// The same in words, for readers who cannot see it.
  public var summary: String
  /// The panels.
  public var panels: [Panel]
  /// What the labels stand for; empty where they speak for themselves.
  public var legend = ""
}

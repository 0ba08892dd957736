/// A report as a small tree of values, before it takes a format.
public struct Report: Hashable, Sendable {
  /// The title.
  public var title: String
  /// The code of its language.
  public var language: String
  /// What it says, in order.
  public var blocks: [Block]
}

/// One piece of a report.
public enum Block: Hashable, Sendable {
  /// A heading; level 2 starts a section, level 3 a part of one.
  case heading(Int, String)
  /// A paragraph.
  case paragraph(RichText)
  /// The answer, which a reader should see before anything else.
  case answer(RichText, Tone)
  /// Something the reader must not overlook.
  case notice(RichText)
  /// A list.
  case list([RichText])
  /// Judgements with what stands behind each.
  case judgements([Judged])
  /// A table.
  case table(Table)
  /// A table of signs under groups of columns.
  case signs(SignTable)
  /// A chart.
  case chart(Chart)
}

/// A report as a small tree of values, before it takes a format.
public struct Report: Hashable, Sendable {
  /// The title.
  public var title: String
  /// The code of its language.
  public var language: String
  /// What it says, in order.
  public var blocks: [Block]
  /// What stands somewhere whole, by its names: mentions of it are links there.
  var named: [String: Anchor] = [:]
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
  /// A list to look things up in, each item under its name.
  case terms([RichText])
  /// Judgements with what stands behind each.
  case judgements([Judged])
  /// A table.
  case table(Table)
  /// A table of signs under groups of columns.
  case signs(SignTable)
  /// A chart.
  case chart(Chart)
  /// A part that a reader opens.
  indirect case folded(Folded)
  /// The headings of all sections that follow.
  case contents(String)
}

/// A part of a report that a reader opens.
public struct Folded: Hashable, Sendable {
  /// What is in it.
  public var title: String
  /// What it says.
  public var blocks: [Block]
  /// Whether it is there for links alone, so that whatever cannot fold leaves it out.
  public var isForLinks = false

  init(_ title: String, _ blocks: [Block], isForLinks: Bool = false) {
    self.title = title
    self.blocks = blocks
    self.isForLinks = isForLinks
  }
}

internal import Negotiation

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
  /// A table.
  case table(Table)
  /// A chart.
  case chart(Chart)
}

/// A text with a little emphasis.
public struct RichText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A run of text of one kind.
  public enum Span: Hashable, Sendable {
    /// Ordinary text.
    case plain(String)
    /// Text that stands out.
    case strong(String)
    /// An id or a condition, as the files write it.
    case code(String)
    /// Text that stands back.
    case muted(String)
  }

  /// The runs, in order.
  public var spans: [Span]

  /// Makes a text of some runs.
  public init(_ spans: Span...) { self.spans = spans }

  /// Makes a text of some runs.
  public init(_ spans: [Span]) { self.spans = spans }

  /// Makes a plain text.
  public init(_ text: String) { spans = [.plain(text)] }

  /// Makes a plain text.
  public init(stringLiteral text: String) { spans = [.plain(text)] }

  /// The text without its emphasis.
  public var plain: String {
    spans.map {
      switch $0 {
      case .plain(let text), .strong(let text), .code(let text), .muted(let text): text
      }
    }.joined()
  }

  /// The texts one after the other, with something between them.
  static func joined(_ texts: [RichText], by separator: String) -> RichText {
    RichText(
      texts.enumerated().flatMap { index, text in
        (index == 0 || separator.isEmpty ? [] : [Span.plain(separator)]) + text.spans
      })
  }

  static func + (a: RichText, b: RichText) -> RichText { RichText(a.spans + b.spans) }
}

/// What a cell or a mark means, so that each format can show it in its own way.
public enum Tone: String, Hashable, Sendable {
  /// Holds in every reading.
  case every
  /// Holds in some readings.
  case some
  /// Holds in no reading.
  case none
  /// Says nothing of the kind.
  case neutral
}

extension Verdict {
  var tone: Tone {
    switch self {
    case .every: .every
    case .some: .some
    case .none: .none
    }
  }
}

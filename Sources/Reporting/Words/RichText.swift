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
    /// The name of something that is told here whole, and that links lead to.
    case anchor(String, Anchor)
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
      case .plain(let text), .strong(let text), .code(let text), .muted(let text), .anchor(let text, _): text
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

/// Text that Markdown shows as strong, wherever it stands.
///
/// Two asterisks open emphasis only where no space follows them, and before a sign like a bracket or a quotation mark only
/// after a space or another sign; they close it by the same rule, turned round. What would stand in the way is left outside:
/// spaces always, signs where a letter touches them.
///
/// - SeeAlso: MacFarlane, "CommonMark Spec" 0.31.2 (2024), section 6.2.
struct MarkdownEmphasis {
  private let leading: String
  private let strong: String
  private let trailing: String

  /// Finds what can be strong.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - before: What stands before it on the line; `nil` at its start.
  ///   - after: What follows it; `nil` at the end.
  init(_ text: String, after before: Unicode.Scalar?, before after: Unicode.Scalar?) {
    let scalars = Array(text.unicodeScalars)
    var (start, end) = (scalars.startIndex, scalars.endIndex)
    while start < end, scalars[start].properties.isWhitespace { start += 1 }
    while start < end, scalars[end - 1].properties.isWhitespace { end -= 1 }
    if start == scalars.startIndex, let before, !before.setsApart {
      while start < end, scalars[start].mayBeSign { start += 1 }
    }
    if end == scalars.endIndex, let after, !after.setsApart {
      while start < end, scalars[end - 1].mayBeSign { end -= 1 }
    }
    func part(_ range: some RangeExpression<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    guard start < end else {
      (leading, strong, trailing) = (text, "", "")
      return
    }
    (leading, strong, trailing) = (part(..<start), part(start..<end), part(end...))
  }

  /// The text as Markdown.
  ///
  /// - Parameter escaped: Makes signs of Markdown plain.
  /// - Returns: The text.
  func text(_ escaped: (String) -> String) -> String {
    strong.isEmpty ? escaped(leading) : escaped(leading) + "**\(escaped(strong))**" + escaped(trailing)
  }
}

extension Unicode.Scalar {
  /// Whether it is a space or a sign to every reader of Markdown.
  fileprivate var setsApart: Bool { properties.isWhitespace || isPunctuation || isASCII && mayBeSign }

  /// Whether some reader of Markdown takes it for a sign: the older ones know punctuation alone.
  fileprivate var mayBeSign: Bool {
    switch properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: isPunctuation
    }
  }

  private var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}

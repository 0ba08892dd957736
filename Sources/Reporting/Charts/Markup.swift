internal import Negotiation

/// What HTML and SVG have in common.
enum Markup {
  /// The text with every sign of HTML made plain, for elements and attributes alike.
  static func escaped(_ text: String) -> String {
    text.withVisibleControls.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
  }
}

internal import Negotiation

/// What HTML and SVG have in common.
enum Markup {
  /// The text with every sign of HTML made plain, for elements and attributes alike.
  static func escaped(_ text: String) -> String {
    text.legible.replacingScalars { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: nil
      }
    }
  }
}

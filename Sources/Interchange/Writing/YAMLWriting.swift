internal import Negotiation

// The few forms of YAML that imported scenarios are written in.

extension String {
  /// The text as a value: as it stands where that is safe also inside brackets, else in quotes.
  var asYAML: String {
    let text = asOneLine.isEmpty ? "(no name)" : asOneLine
    if text.wholeMatch(of: /[A-Za-z](?:[A-Za-z0-9 _.()\/+-]*[A-Za-z0-9_.()\/+-])?/) != nil {
      return text
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where scalar.isControl:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The text as it can stand in a comment.
  var asComment: String { asOneLine.withVisibleControls }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    // YAML may not hold them as they are.
    if properties.isNoncharacterCodePoint { return true }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

/// A map on one line where it fits, else with one entry a line.
///
/// The entries are written already; the comment stands at the end of the first line.
func yamlMap(
  _ key: String, _ entries: [(String, String)], indent: Int, comment: String? = nil
) -> String {
  let blanks = String(repeating: " ", count: indent)
  let end = comment.map { "  # \($0)" } ?? ""
  let short =
    "\(blanks)\(key): {" + entries.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
  if short.count + end.count <= lineLength { return short + end + "\n" }
  return "\(blanks)\(key):\(end)\n" + entries.map { "\(blanks)  \($0): \($1)\n" }.joined()
}

let lineLength = 100

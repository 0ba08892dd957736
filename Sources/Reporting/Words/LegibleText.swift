internal import Negotiation

extension String {
  /// The text with a blank for each break between lines, and none at its ends.
  ///
  /// Block text (`|` and `>`) is how YAML writes what is long: its last break is syntax, and those inside are pauses.
  var onOneLine: String {
    guard !isPrintableASCII, contains(where: \.isNewline) else { return self }
    return split(whereSeparator: \.isNewline).map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The text on one line, with whatever would steer a terminal made visible.
  var legible: String { onOneLine.withVisibleControls }
}

extension String {
  /// The text with some of its scalars replaced.
  ///
  /// Escaping goes scalar by scalar. To Swift a sign and the marks beside it are one `Character`, which equals no
  /// sign; to whoever reads HTML, Markdown or CSV the sign is there all the same.
  func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let text = replacement(scalar) {
        result.append(contentsOf: text.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

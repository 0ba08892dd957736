internal import Negotiation

// What other tools read although it is not XML. Their own readers take values as they stand and pass over whatever comes
// before the first element; files that they ship are written accordingly.

extension SourceFile {
  /// The text as XML: without its declaration, and with bare ampersands written out; what had to be mended is told.
  func asReadLeniently(_ diagnostics: inout Diagnostics) -> String {
    withoutDeclaration(&diagnostics).withAmpersands(of: self, &diagnostics)
      .withBlanksBetweenAttributes(of: self, &diagnostics)
  }

  /// The text with the declaration in front blanked out: it names the encoding of the file on disk, and this is text
  /// already.
  private func withoutDeclaration(_ diagnostics: inout Diagnostics) -> String {
    guard let match = text.prefixMatch(of: /((?:\s|(?s:<!--.*?-->))*)(<\?xml\s[^>]*\?>)/) else { return text }
    if match.1.contains("<!--") {
      diagnostics.warning(
        at: location(of: match.2.startIndex), "the XML declaration stands behind a comment",
        why: "XML has it at the very start; the other tool passes over both",
        fix: "nothing needs to be done")
    }
    // Columns and lines stay as they are.
    return match.1 + match.2.map { $0.isNewline ? String($0) : " " }.joined()
      + text[match.range.upperBound...]
  }
}

extension String {
  fileprivate func withAmpersands(of file: SourceFile, _ diagnostics: inout Diagnostics) -> String {
    // In a comment they may stand.
    let bare = /(?s:<!--.*?-->)|&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)/
    let places = file.text.ranges(of: bare).filter { file.text[$0] == "&" }
    guard let first = places.first else { return self }
    diagnostics.warning(
      at: file.location(of: first.lowerBound),
      places.count == 1 ? "a bare '&' is read as it stands" : "\(places.count) bare '&' are read as they stand",
      why: "XML writes '&amp;'; the other tool takes values as they are written",
      fix: "nothing needs to be done, or write '&amp;' in the file")
    return replacing(bare) { $0.0 == "&" ? "&amp;" : $0.0 }
  }

  fileprivate func withBlanksBetweenAttributes(of file: SourceFile, _ diagnostics: inout Diagnostics) -> String {
    let joined = /(=\s*"[^"<>]*")([A-Za-z_]+\s*=\s*")/
    guard let first = file.text.firstMatch(of: joined) else { return self }
    diagnostics.warning(
      at: file.location(of: first.2.startIndex), "a blank is missing before '\(first.2.prefix { $0 != "=" })'",
      why: "XML has one between two attributes; the other tool reads them without",
      fix: "nothing needs to be done, or write the blank in the file")
    return replacing(joined) { "\($0.1) \($0.2)" }
  }
}

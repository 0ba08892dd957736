import Testing

@testable import Reporting

// Where a letter touches a sign, two asterisks between them are just asterisks to a reader of Markdown.

@Test(arguments: [
  ("a", "b", "c", "**b**"),
  ("", "“b”", "", "**“b”**"),
  ("a ", "“b”", " c", "**“b”**"),
  ("a", "“b”", " c", "“**b”**"),
  ("a ", "“b”", "c", "**“b**”"),
  ("は", "「案」", "を", "「**案**」"),
  ("は", "案", "を", "**案**"),
  ("a", " (b)", " c", " **(b)**"),
  ("a", " (b) ", "c", " **(b)** "),
  ("", "b ", "c", "**b** "),
  ("a", "✓", "c", "✓"),
  ("a", "", "c", ""),
  ("a", "  ", "c", "  "),
])
func strongTextIsMarkedWhereReadersSeeIt(before: String, strong: String, after: String, written: String) {
  let text = MarkdownEmphasis(strong, after: before.unicodeScalars.last, before: after.unicodeScalars.first).text(
    Markdown.escaped)
  #expect(text == written)
}

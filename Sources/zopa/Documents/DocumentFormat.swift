internal import Negotiation

/// A kind of document that another program makes of a page.
enum DocumentFormat: String, CaseIterable {
  case pdf, docx

  /// The kind that the name of a file asks for.
  init?(endingOf path: String) {
    self.init(rawValue: path.endingOfPath)
  }

  /// Whether charts stand in files beside the page.
  var hasPicturesApart: Bool { self == .docx }

  /// The programs that make it, the best first.
  var programs: [DocumentProgram] {
    switch self {
    case .pdf:
      ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"].map { .browser($0) } + [
        DocumentProgram(name: "weasyprint") { page, target in [page, target] }
      ]
    case .docx:
      [
        DocumentProgram(name: "pandoc", helpers: ["rsvg-convert"]) { page, target in
          ["--from=html", "--to=docx", "--output=" + target, "--resource-path=" + page.folderOfPath, page]
        }
      ]
    }
  }

  /// What is missing where none of them is there, and how to get it.
  var missing: String {
    switch self {
    case .pdf:
      """
      nothing here makes PDF
        why: Zopa leaves that to Chromium, Chrome or WeasyPrint, and none of them is on the PATH
        fix: install one (on Debian: sudo apt-get install chromium, or weasyprint), or write an .html and print it
      """
    case .docx:
      """
      nothing here makes DOCX
        why: Zopa leaves that to pandoc, and its charts to rsvg-convert; one of them is not on the PATH
        fix: install both (on Debian: sudo apt-get install pandoc librsvg2-bin), or write an .html and open that
      """
    }
  }
}

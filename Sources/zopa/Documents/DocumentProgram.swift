internal import Foundation
internal import Negotiation

/// A program that makes a document of a page.
struct DocumentProgram {
  /// What it is called.
  let name: String
  /// What else it needs.
  var helpers: [String] = []
  /// Its arguments, for the path of a page and that of the document.
  let arguments: (String, String) -> [String]

  /// A browser, which prints a page without fetching anything and without a window.
  static func browser(_ name: String) -> DocumentProgram {
    DocumentProgram(name: name) { page, target in
      // The sandbox of a browser cannot be used by the superuser, as in most containers; the page holds no script.
      (geteuid() == 0 ? ["--no-sandbox"] : []) + [
        "--headless", "--disable-gpu", "--disable-extensions", "--no-first-run", "--no-pdf-header-footer",
        "--user-data-dir=" + page.folderOfPath.pathBelow("profile"), "--print-to-pdf=" + target, "file://" + page,
      ]
    }
  }

  /// Where it is; `nil` where it, or something that it needs, is not on the path of programs.
  var path: String? {
    helpers.allSatisfy { Self.find($0) != nil } ? Self.find(name) : nil
  }

  private static func find(_ name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { String($0).pathBelow(name) }.first { path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
  }
}

internal import Foundation
internal import Interchange
internal import Negotiation

/// The files of another tool that a command line names.
struct ForeignSources {
  /// The files to import, in order.
  private(set) var files: [SourceFile] = []
  /// Files beside them, among which the domain may be.
  private(set) var candidates: [SourceFile] = []
  /// What had to be guessed about the files.
  private(set) var warnings: [Diagnostic] = []
  /// What to call a scenario that has no name of its own.
  let title: String

  /// Reads a folder, or a folder and profiles, or a domain file and profiles.
  init(_ paths: [String]) throws {
    let place = paths[0]
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else {
      throw InvalidScenario(
        unreadable: place,
        UnreadableFile(
          "there is no file or folder '\(place)'", why: "there is nothing to import",
          fix: "check the path"))
    }
    // '.' and '..' have no name of their own.
    let name = realPath(place) ?? place
    title = isFolder.boolValue ? name.lastPathPart : place.stemOfPath
    var diagnostics = Diagnostics()
    defer { warnings = diagnostics.sorted(showing: files) }
    func text(_ bytes: Data, _ name: String) throws(UnreadableFile) -> String {
      do {
        let decoded = try DecodedText(foreign: bytes)
        if let guess = decoded.guess {
          diagnostics.warning(
            at: SourceLocation(file: name, line: lineOfBadByte(bytes), column: 1),
            "this is not UTF-8 text, and is read as \(guess)",
            why: "the file does not say in which encoding it is written; most such files are in this one",
            fix: "check the names here; where they are wrong, save the file as UTF-8")
        }
        return decoded.text
      } catch {
        throw UnreadableFile(noText: bytes, name, encoding: error.name)
      }
    }
    guard isFolder.boolValue else {
      files = try Self.read(paths) { path throws(UnreadableFile) in
        try SourceFile(reading: path, as: text)
      }
      return
    }
    let names = try Self.names(in: place, &diagnostics)
    // What lies in the folder is read from the folder: a link could lead to any of the user's files.
    let inside = { (name: String) throws(UnreadableFile) in
      try SourceFile(reading: name, in: place, as: text)
    }
    guard paths.count > 1 else {
      files = try Self.read(names, inside)
      return
    }
    // Profiles may be named as they are called in the folder, or by a path of their own.
    let named = Array(paths.dropFirst())
    files = try Self.read(named) { path throws(UnreadableFile) in
      try names.contains(path) ? inside(path) : SourceFile(reading: path, as: text)
    }
    let paths = Set(files.map(\.name))
    candidates = names.filter { !paths.contains(place.pathBelow($0)) }.compactMap {
      try? inside($0)
    }
  }

  /// The files of a folder that could belong to a scenario, `util2` before `util10`.
  private static func names(
    in folder: String, _ diagnostics: inout Diagnostics
  ) throws -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw OutputProblem(message: "the folder '\(folder)' cannot be read")
    }
    let endings = ["xml", "json", "yml", "yaml"]
    let found = names.filter { name in
      !name.hasPrefix(".") && endings.contains(name.endingOfPath)
    }
    let others = names.filter { !$0.hasPrefix(".") && OtherFormat(ofFile: $0) != nil }.sorted()
    if found.isEmpty, !others.isEmpty { return others }
    if let first = others.first {
      diagnostics.warning(
        at: SourceLocation(file: first, line: 1, column: 1),
        others.count == 1
          ? "'\(first)' is left aside"
          : "\(others.count) files are left aside: "
            + others.prefix(8).joined(separator: ", ") + (others.count > 8 ? ", …" : ""),
        why: "negotiations are imported from files that end in .xml, .json, .yml or .yaml",
        fix: "nothing needs to be done, unless they say what a party wants")
    }
    guard !found.isEmpty else {
      throw InvalidScenario(
        unreadable: folder,
        UnreadableFile(
          "there is nothing to import in '\(folder)'",
          why: "no file in it ends in .xml, .json, .yml or .yaml",
          fix: "name the folder that holds the domain and its profiles"))
    }
    guard found.count <= mostFiles else {
      throw InvalidScenario(
        unreadable: folder,
        UnreadableFile(
          "there are \(found.count) files in '\(folder)'",
          why: "a scenario has at most 20 parties, each with a file",
          fix: "name the domain file and the profiles you want"))
    }
    return found.sorted { a, b in
      let order = a.compare(b, options: [.caseInsensitive, .numeric])
      return order == .orderedSame ? a < b : order == .orderedAscending
    }
  }

  /// Reads files, or reports all that cannot be read.
  private static func read(
    _ paths: [String], _ read: (String) throws(UnreadableFile) -> SourceFile
  ) throws -> [SourceFile] {
    var files: [SourceFile] = []
    var problems: [Diagnostic] = []
    for path in paths {
      do {
        // What no importer reads is named by what it is, also where it is no text.
        guard OtherFormat(ofFile: path) == nil else {
          files.append(SourceFile(name: path, text: ""))
          continue
        }
        files.append(try read(path))
      } catch {
        problems += InvalidScenario(unreadable: path, error).diagnostics
      }
    }
    guard problems.isEmpty else { throw InvalidScenario(diagnostics: problems) }
    return files
  }
}

// Far more than twenty parties need; folders with more are collections of scenarios.
private let mostFiles = 200

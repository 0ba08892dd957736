// All reading of models. What a model names is read only inside the model's folder, after
// links have been resolved, and only if it is a regular file of a sensible size.

internal import Foundation
internal import Negotiation

extension ScenarioDocument {
  /// Reads a model: a folder with `scenario.yaml`, or a scenario file.
  static func read(_ path: String, _ effort: Effort) throws -> ScenarioDocument {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw InvalidScenario(
        unreadable: path.lastPathPart, in: path.folderOfPath,
        refused(path.lastPathPart, errno)
          ?? UnreadableFile(
            "there is no file or folder '\(path.lastPathPart)'",
            why: "a model is a folder or a scenario file",
            fix: "check the path; 'zopa new FOLDER' writes a model to start from"))
    }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    let folder = isFolder ? path : path.folderOfPath
    let name = isFolder ? "scenario.yaml" : path.lastPathPart
    let main: SourceFile
    do {
      main = try SourceFile(reading: name, in: folder, isOwn: isFolder)
    } catch {
      throw InvalidScenario(unreadable: name, in: folder, otherEnding(of: name, in: folder) ?? error)
    }
    var evidence: SourceFile?
    var unreadable: [(name: String, problem: UnreadableFile)] = []
    if name == "scenario.yaml", lstat(folder.pathBelow("evidence.yaml"), &status) == 0 {
      do {
        evidence = try SourceFile(reading: "evidence.yaml", in: folder)
      } catch {
        unreadable.append(("evidence.yaml", error))
      }
    }
    return try ScenarioDocument.parse(
      main, evidence: evidence, unreadable: unreadable, under: effort
    ) {
      path throws(UnreadableFile) in try SourceFile(reading: path, in: folder)
    }
  }
}

/// What is wrong where a folder has the scenario under another ending.
private func otherEnding(of name: String, in folder: String) -> UnreadableFile? {
  var status = stat()
  for other in ["scenario.yml", "scenario.YAML", "Scenario.yaml", "scenario.json", "scenario.yaml.txt"]
  where lstat(folder.pathBelow(name), &status) != 0 && lstat(folder.pathBelow(other), &status) == 0 {
    return UnreadableFile(
      "there is no file '\(name)', but a '\(other)'", why: "a model begins in the file of that one name",
      fix: "rename it to '\(name)', or name the file itself")
  }
  return nil
}

extension SourceFile {
  /// Reads a file that a model names, if it lies inside the model's folder.
  ///
  /// - Parameters:
  ///   - name: The path inside the folder.
  ///   - folder: The model's folder.
  ///   - isOwn: Whether the folder is what was named; a file that was named itself may be a link to anywhere.
  ///   - text: What makes text of its bytes, given its name.
  /// - Throws: Why it cannot be read.
  init(
    reading name: String, in folder: String, isOwn: Bool = true,
    as text: (Data, String) throws(UnreadableFile) -> String = modelText
  ) throws(UnreadableFile) {
    let path = folder.pathBelow(name)
    // A file that is not there is no link to elsewhere; reading it says so.
    if isOwn, let root = realPath(folder.isEmpty ? "." : folder), let real = realPath(path),
      !real.utf8.starts(with: (root == "/" ? "/" : root + "/").utf8)
    {
      throw UnreadableFile(
        "the path '\(name)' leaves the model's folder",
        why:
          "it is a link to somewhere else, and a model must not be able to read your other files",
        fix: "put the file itself into the folder")
    }
    self.init(name: name, in: folder, text: try text(Self.bytes(of: path), name))
  }

  /// Reads a file by its path.
  init(
    reading path: String, as text: (Data, String) throws(UnreadableFile) -> String = modelText
  ) throws(UnreadableFile) {
    self.init(name: path, text: try text(Self.bytes(of: path), path))
  }

  private static func bytes(of path: String) throws(UnreadableFile) -> Data {
    let shown = path.lastPathPart
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw refused(shown, errno)
        ?? UnreadableFile(
          "there is no file '\(shown)'", why: "the model needs it",
          fix: "check the name, and that the file lies in the model's folder")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw UnreadableFile(
        "'\(shown)' is not a file", why: "only regular files can be read, no folders or devices",
        fix: "name the file itself")
    }
    guard status.st_size <= largestFile else {
      throw UnreadableFile(
        "'\(shown)' is larger than 10 MB", why: "no model needs as much, and reading it takes long",
        fix: "check that it is the right file")
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw UnreadableFile(
        "'\(shown)' cannot be read", why: "the system refuses it", fix: "check its permissions")
    }
    return bytes
  }
}

/// What is wrong where the system says why it shows nothing; `nil` where there is nothing to show.
private func refused(_ name: String, _ number: Int32) -> UnreadableFile? {
  guard ![ENOENT, ENOTDIR, ELOOP].contains(number) else { return nil }
  return UnreadableFile(
    "'\(name)' cannot be read", why: "the system says: \(String(cString: strerror(number)))",
    fix: number == EACCES
      ? "check its permissions and those of the folders that it lies in" : "check the path")
}

private let largestFile = 10_000_000

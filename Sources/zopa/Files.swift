// All reading and writing of files. What a model names is read only inside the model's folder, after
// links have been resolved, and only if it is a regular file of a sensible size.

internal import Foundation
internal import Negotiation

extension ScenarioDocument {
  /// Reads a model: a folder with `scenario.yaml`, or a scenario file.
  static func read(_ path: String) throws -> ScenarioDocument {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InvalidScenario(
        unreadable: path,
        UnreadableFile(
          "there is no file or folder '\(path)'", why: "a model is a folder or a scenario file",
          fix: "check the path; 'zopa new FOLDER' writes a model to start from"))
    }
    let name = isFolder.boolValue ? pathBelow(path, "scenario.yaml") : path
    let folder = isFolder.boolValue ? path : (path as NSString).deletingLastPathComponent
    let main: SourceFile
    do {
      main =
        isFolder.boolValue
        ? try SourceFile(reading: "scenario.yaml", in: folder) : try SourceFile(reading: name)
    } catch {
      throw InvalidScenario(unreadable: name, error)
    }
    var evidence: SourceFile?
    var unreadable: [(name: String, problem: UnreadableFile)] = []
    let evidencePath = pathBelow(folder, "evidence.yaml")
    var status = stat()
    if (name as NSString).lastPathComponent == "scenario.yaml", lstat(evidencePath, &status) == 0 {
      do {
        evidence = try SourceFile(reading: "evidence.yaml", in: folder)
      } catch {
        unreadable.append((evidencePath, error))
      }
    }
    return try ScenarioDocument.parse(main, evidence: evidence, unreadable: unreadable) {
      path throws(UnreadableFile) in try SourceFile(reading: path, in: folder)
    }
  }
}

extension SourceFile {
  /// Reads a file that a model names, if it lies inside the model's folder.
  init(reading path: String, in folder: String) throws(UnreadableFile) {
    let name = pathBelow(folder, path)
    // A file that is not there is no link to elsewhere; reading it says so.
    if let root = resolved(folder.isEmpty ? "." : folder), let real = resolved(name),
      !real.hasPrefix(root == "/" ? "/" : root + "/")
    {
      throw UnreadableFile(
        "the path '\(path)' leaves the model's folder",
        why:
          "it is a link to somewhere else, and a model must not be able to read your other files",
        fix: "put the file itself into the folder")
    }
    try self.init(reading: name)
  }

  /// Reads a file by its path.
  init(reading name: String) throws(UnreadableFile) {
    let shown = (name as NSString).lastPathComponent
    var status = stat()
    guard stat(name, &status) == 0 else {
      throw UnreadableFile(
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
    guard let bytes = FileManager.default.contents(atPath: name) else {
      throw UnreadableFile(
        "'\(shown)' cannot be read", why: "the system refuses it", fix: "check its permissions")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UnreadableFile(
        "'\(shown)' is not UTF-8 text, first on line \(lineOfBadByte(bytes))",
        why: "names and quotes could not be shown as they are",
        fix: "save it as UTF-8, for instance with 'iconv -t UTF-8'")
    }
    self.init(name: name, text: text)
  }
}

/// Why a result could not be written.
struct OutputProblem: Error {
  let message: String
}

/// Writes a file whole or not at all: beside its place first, then over it in one step.
func write(_ text: String, to path: String) throws {
  var status = stat()
  let exists = stat(path, &status) == 0
  if exists, status.st_mode & S_IFMT == S_IFDIR {
    throw OutputProblem(message: "'\(path)' is a folder; name a file to write to")
  }
  if exists, status.st_mode & S_IFMT != S_IFREG {
    // A pipe or a terminal cannot be replaced; it takes what it is given.
    guard let handle = FileHandle(forWritingAtPath: path) else {
      throw OutputProblem(message: "'\(path)' cannot be written to")
    }
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      throw OutputProblem(message: "'\(path)' cannot be written to")
    }
    return
  }
  let target = exists ? URL(fileURLWithPath: path).resolvingSymlinksInPath().path : path
  let folder = (target as NSString).deletingLastPathComponent
  let draft = pathBelow(
    folder,
    ".\((target as NSString).lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
  guard FileManager.default.createFile(atPath: draft, contents: Data(text.utf8)) else {
    throw OutputProblem(
      message: "'\(path)' cannot be written; check that the folder exists and may be written to")
  }
  guard rename(draft, target) == 0 else {
    unlink(draft)
    throw OutputProblem(message: "'\(path)' cannot be replaced")
  }
}

/// A path below a folder, as short as the user wrote it.
func pathBelow(_ folder: String, _ name: String) -> String {
  folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// A path with all links resolved; `nil` where nothing is there.
private func resolved(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(cString: real)
}

private func lineOfBadByte(_ bytes: Data) -> Int {
  var line = 1
  for row in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    if String(validating: row, as: UTF8.self) == nil { return line }
    line += 1
  }
  return line
}

private let largestFile = 10_000_000

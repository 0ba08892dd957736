internal import Foundation

/// Makes sure that a folder can be made at a path: nothing is there, or an empty folder.
func checkNothingIsAt(_ path: String) throws {
  let manager = FileManager.default
  var isFolder: ObjCBool = false
  guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { return }
  let isEmpty = (try? manager.contentsOfDirectory(atPath: path).isEmpty) ?? false
  guard isFolder.boolValue, isEmpty else {
    throw OutputProblem(message: "'\(path)' is already there; nothing was changed")
  }
}

/// Writes a folder whole or not at all: beside its place first, then into it in one step.
func writeFolder(_ files: [(name: String, text: String)], to path: String) throws {
  try checkNothingIsAt(path)
  let manager = FileManager.default
  let target = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  let parent = (target as NSString).deletingLastPathComponent
  let draft = pathBelow(
    parent,
    ".\((target as NSString).lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
  do {
    try manager.createDirectory(atPath: draft, withIntermediateDirectories: true)
  } catch {
    throw OutputProblem(message: "the folder '\(path)' cannot be made")
  }
  do {
    for file in files { try write(file.text, to: pathBelow(draft, file.name)) }
  } catch {
    try? manager.removeItem(atPath: draft)
    throw error
  }
  guard rename(draft, target) == 0 else {
    try? manager.removeItem(atPath: draft)
    throw OutputProblem(message: "the folder '\(path)' cannot be made")
  }
}

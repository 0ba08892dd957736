internal import Foundation
internal import Negotiation

/// Makes sure that a folder can be made at a path: nothing is there, or an empty folder.
func checkNothingIsAt(_ path: String) throws {
  var status = stat()
  guard lstat(path, &status) == 0 else { return }
  let isEmpty = (try? FileManager.default.contentsOfDirectory(atPath: path).isEmpty) ?? false
  guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, isEmpty else {
    throw OutputProblem(message: "'\(path)' is already there; nothing was changed")
  }
}

/// Writes a folder whole or not at all: beside its place first, then into it in one step.
///
/// An empty folder that is there keeps its owner and its mode.
func writeFolder(_ files: [(name: String, text: String)], to path: String) throws {
  try checkNothingIsAt(path)
  var status = stat()
  let isThere = stat(path, &status) == 0
  // The system refuses to put anything in the place of '.', '..' or '/'.
  if [".", "..", "", "/"].contains(path.lastPathPart) {
    throw OutputProblem(
      message: "'\(path)' cannot be made anew; name a folder that is not there yet")
  }
  let target = isThere ? realPath(path) ?? path : path
  let parent = target.folderOfPath
  let made = try makeFolders(parent, for: path)
  let draft = parent.pathBelow(FileDraft.name(for: target))
  var drafts: [FileDraft] = []
  do {
    // A kill may have left one behind.
    try? FileManager.default.removeItem(atPath: draft)
    // All is written before the folder has a name, so that a kill finds hardly anything to leave behind.
    let place = parent.isEmpty ? "." : parent
    for file in files {
      drafts.append(try FileDraft(file.text, for: draft.pathBelow(file.name), in: place))
    }
    // From here on a folder with a name is not whole: who asks politely to stop waits for a moment.
    let handlers = [SIGINT, SIGTERM, SIGHUP].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, handler) in handlers { signal(number, handler) } }
    let inner = Set(files.map(\.name.folderOfPath)).subtracting([""]).sorted().map(draft.pathBelow)
    for folder in [draft] + inner {
      guard mkdir(folder, 0o777) == 0 else { throw UnwrittenOutput(path, errno) }
    }
    while let file = drafts.popLast() { try file.place() }
    if isThere {
      chown(draft, status.st_uid, status.st_gid)
      chmod(draft, status.st_mode & 0o7777)
    }
    guard rename(draft, target) == 0 else { throw UnwrittenOutput(path, errno) }
  } catch {
    for file in drafts { file.discard() }
    try? FileManager.default.removeItem(atPath: draft)
    for folder in made.reversed() { rmdir(folder) }
    throw (error as? UnwrittenOutput).map { UnwrittenOutput(path, $0.failure) } ?? error
  }
}

/// Makes the folders that are missing on a path.
///
/// - Returns: Those made, the outermost first.
private func makeFolders(_ path: String, for target: String) throws -> [String] {
  var missing: [String] = []
  var folder = path
  while !folder.isEmpty, folder != "/", access(folder, F_OK) != 0 {
    missing.insert(folder, at: 0)
    folder = folder.folderOfPath
  }
  var made: [String] = []
  for folder in missing {
    guard mkdir(folder, 0o777) == 0 else {
      let failure = errno
      for folder in made.reversed() { rmdir(folder) }
      throw UnwrittenOutput(target, failure)
    }
    made.append(folder)
  }
  return made
}

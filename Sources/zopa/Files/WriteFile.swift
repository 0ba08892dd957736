internal import Foundation
internal import Negotiation

/// Writes a file whole or not at all.
///
/// A file that is there keeps its owner and its mode; a new one has what the umask leaves. A pipe or a terminal takes
/// what it is given.
func writeFile(_ contents: some FileContents, to path: String) throws {
  var status = stat()
  guard stat(path, &status) == 0 else {
    guard errno == ENOENT else { throw UnwrittenOutput(path, errno) }
    if lstat(path, &status) == 0 {
      throw OutputProblem(
        message: "'\(path)' is a link to a file that is not there; nothing was written")
    }
    if path.utf8.last == UInt8(ascii: "/") || path.isEmpty {
      throw OutputProblem(message: "'\(path)' is no name of a file; name a file to write to")
    }
    return try FileDraft(contents, for: path).place()
  }
  switch status.st_mode & S_IFMT {
  case S_IFDIR:
    throw OutputProblem(message: "'\(path)' is a folder; name a file to write to")
  case S_IFREG:
    // The superuser may write anything; a file that is closed to all was meant to stay.
    guard status.st_mode & 0o222 != 0, access(path, W_OK) == 0 else {
      throw UnwrittenOutput(path, EACCES)
    }
    guard let target = realPath(path) else { throw UnwrittenOutput(path, errno) }
    do {
      try FileDraft(contents, for: target, replacing: status).place()
    } catch let problem as UnwrittenOutput {
      throw UnwrittenOutput(path, problem.failure)
    }
  default:
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UnwrittenOutput(path, errno) }
    defer { close(descriptor) }
    if let failure = writeAll(contents, to: descriptor), failure != EPIPE {
      throw UnwrittenOutput(path, failure)
    }
  }
}

/// Writes to standard output.
///
/// Whoever closes the pipe has read enough, so that is no failure.
func say(_ text: String) throws {
  if let failure = writeAll(text, to: STDOUT_FILENO), failure != EPIPE {
    throw UnwrittenOutput(nil, failure)
  }
}

/// A path with all links resolved; `nil` where nothing is there.
func realPath(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(validatingCString: real)
}

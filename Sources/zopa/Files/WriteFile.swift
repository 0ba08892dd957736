internal import Foundation
internal import Negotiation

/// Writes a file whole or not at all.
///
/// A file that is there keeps its owner and its mode; a new one has what the umask leaves. A pipe or a terminal takes
/// what it is given.
func write(_ text: String, to path: String) throws {
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
    return try FileDraft(text, for: path).place()
  }
  switch status.st_mode & S_IFMT {
  case S_IFDIR:
    throw OutputProblem(message: "'\(path)' is a folder; name a file to write to")
  case S_IFREG:
    // The superuser may write anything; a file that is closed to all was meant to stay.
    guard status.st_mode & 0o222 != 0, access(path, W_OK) == 0 else {
      throw UnwrittenOutput(path, EACCES)
    }
    guard let target = resolved(path) else { throw UnwrittenOutput(path, errno) }
    try FileDraft(text, for: target, replacing: status).place()
  default:
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UnwrittenOutput(path, errno) }
    defer { close(descriptor) }
    if let failure = writeAll(text, to: descriptor), failure != EPIPE {
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

/// Why a result goes nowhere that the command line names: wrong usage.
struct OutputProblem: Error {
  let message: String
}

/// A result that the system does not take.
struct UnwrittenOutput: Error {
  /// Where it was to go; `nil` for standard output.
  let path: String?
  /// The system's number for why.
  let failure: Int32

  init(_ path: String?, _ failure: Int32) {
    self.path = path
    self.failure = failure
  }

  /// What happened, and why.
  var message: String {
    guard let path else { return "standard output cannot be written to: \(reason)" }
    return "'\(path)' cannot be written: \(reason); nothing was changed"
  }

  /// Whether another path would do, so that the command line is what is wrong.
  var isAboutThePath: Bool { [ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG].contains(failure) }

  private var reason: String {
    switch failure {
    case ENOENT, ENOTDIR: "the folder is not there"
    case EACCES, EPERM, EROFS: "its permissions forbid it"
    case ENOSPC, EDQUOT: "there is no room left"
    case ENAMETOOLONG: "the name is too long"
    default: String(cString: strerror(failure)).lowercased()
    }
  }
}

/// A path with all links resolved; `nil` where nothing is there.
func resolved(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(validatingCString: real)
}

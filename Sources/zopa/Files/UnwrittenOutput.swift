internal import Foundation

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

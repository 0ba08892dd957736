public import Negotiation

/// How a report came about, so that somebody else can make it again.
public struct Provenance: Sendable, Hashable {
  /// One file and the SHA-256 of its bytes.
  public struct File: Sendable, Hashable {
    /// Its path inside the model.
    public var name: String
    /// The digest in hexadecimal digits.
    public var digest: String
  }

  /// The release of Zopa.
  public var version: String
  /// The version of GLPK.
  public var solver: String
  /// The command that made the report, without paths.
  public var command: String
  /// The files it was made from.
  public var files: [File]

  /// Describes how a report came about.
  ///
  /// - Parameters:
  ///   - version: The release of Zopa.
  ///   - command: The command, without paths.
  ///   - files: The files by their paths inside the model.
  public init(version: String, command: String, files: [SourceFile]) {
    self.version = version
    self.command = command
    solver = Engine.glpkVersion
    self.files = files.map { File(name: $0.name, digest: SHA256.hexDigest(of: $0.text.utf8)) }
  }
}

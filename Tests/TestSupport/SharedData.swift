public import Foundation

/// Problems that others wrote, with their answers; they lie beside the project and are not part of it
/// (Documentation/Background/Programs.md says which they are).
public enum SharedData {
  /// The folder of one collection, for example `negotiation`; `nil` where it is not on this machine.
  public static func folder(_ name: String) -> URL? {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "shared/data").appending(path: name)
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  /// Whether a collection is on this machine.
  public static func has(_ name: String) -> Bool { folder(name) != nil }

  /// What a test that asks a collection says where it is skipped.
  public static let absence = "the problems that others published are not on this machine"
}

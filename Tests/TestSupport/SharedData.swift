public import Foundation

/// Problems that others wrote, with their answers; they lie beside the project and are not part of it.
public enum SharedData {
  /// The folder of one collection, for example `negotiation`; `nil` where it is not on this machine.
  public static func folder(_ name: String) -> URL? {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "shared/data").appending(path: name)
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }
}

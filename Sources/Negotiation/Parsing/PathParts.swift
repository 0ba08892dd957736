// Parts of paths. Foundation's own crash on a relative path of one character, and a slash beside a combining mark is
// no slash to a `Character`; so these look at bytes, as the system does.

extension String {
  /// The last part of a path, without slashes behind it.
  package var lastPathPart: String {
    let path = withoutSlashesBehind
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path.utf8[path.utf8.index(after: slash)...]) ?? path
  }

  /// What stands before the last part of a path: the folder it lies in; empty where that is the current one.
  package var folderOfPath: String {
    let path = withoutSlashesBehind
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path.utf8[...slash])?.withoutSlashesBehind ?? ""
  }

  /// The last part of a path without its ending.
  package var stemOfPath: String {
    let name = lastPathPart
    guard let dot = name.dotOfEnding else { return name }
    return String(name.utf8[..<dot]) ?? name
  }

  /// The ending of a path without its point, in lower case; empty where there is none.
  package var endingOfPath: String {
    let name = lastPathPart
    guard let dot = name.dotOfEnding else { return "" }
    return String(name.utf8[name.utf8.index(after: dot)...])?.lowercased() ?? ""
  }

  /// A path below this one, as short as the user wrote it.
  package func pathBelow(_ name: String) -> String {
    isEmpty ? name : utf8.last == UInt8(ascii: "/") ? self + name : self + "/" + name
  }

  /// The path without slashes at its end; the root remains.
  private var withoutSlashesBehind: String {
    var end = utf8.endIndex
    while end > utf8.startIndex {
      let before = utf8.index(before: end)
      guard before > utf8.startIndex, utf8[before] == UInt8(ascii: "/") else { break }
      end = before
    }
    return String(utf8[..<end]) ?? self
  }

  /// Where a name's ending begins; a point in front makes none.
  private var dotOfEnding: String.Index? {
    guard let dot = utf8.lastIndex(of: UInt8(ascii: ".")), dot > utf8.startIndex else { return nil }
    return dot
  }
}

internal import Foundation
internal import Negotiation

/// A file that is written before anybody can see it, and then takes its place in one step.
///
/// It has no name until then, so that nothing is left of it when the program is killed. Where the file system has no
/// files without names, or where one file takes the place of another, it has a name for a moment; the next draft for the
/// same place takes away what a kill left there.
struct FileDraft {
  private let descriptor: Int32
  private let target: String
  /// Its name; `nil` while it has none.
  private var name: String?

  /// Writes a file that nobody sees yet, or leaves nothing.
  ///
  /// - Parameters:
  ///   - contents: What it holds.
  ///   - target: Where it will be.
  ///   - folder: Where it is made, on the same file system; where it will be, if not said.
  ///   - replaced: The file whose place it takes; it has that one's owner and mode.
  /// - Throws: ``UnwrittenOutput`` with the system's reason.
  init(
    _ contents: some FileContents, for target: String, in folder: String? = nil, replacing replaced: stat? = nil
  ) throws {
    self.target = target
    let folder = folder ?? target.folderOfPath
    let place = folder.isEmpty ? "." : folder
    var opened = open(place, O_WRONLY | O_CLOEXEC | O_DIRECTORY | unnamed, 0o666)
    // Without the system's list of open files a file without a name cannot be given one.
    if opened >= 0, access("/proc/self/fd/\(opened)", F_OK) != 0 {
      close(opened)
      opened = -1
    }
    if opened < 0 {
      let draft = folder.pathBelow(Self.name(for: target))
      unlink(draft)
      opened = open(draft, O_WRONLY | O_CLOEXEC | O_CREAT | O_EXCL, replaced == nil ? 0o666 : 0o600)
      name = draft
    }
    guard opened >= 0 else { throw UnwrittenOutput(target, errno) }
    descriptor = opened
    if let replaced { takeOver(replaced) }
    var failure = writeAll(contents, to: descriptor)
    if failure == nil, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
    if let failure {
      discard()
      throw UnwrittenOutput(target, failure)
    }
  }

  /// Leaves nothing of it.
  func discard() {
    if let name { unlink(name) }
    close(descriptor)
  }

  /// What a draft is called while it has a name: always the same for one place.
  static func name(for target: String) -> String {
    let hash = target.lastPathPart.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return ".zopa-draft-" + String(hash, radix: 16)
  }

  /// Puts the file in its place.
  func place() throws {
    defer { discard() }
    if let name {
      guard rename(name, target) == 0 else { throw UnwrittenOutput(target, errno) }
      return
    }
    let unnamed = "/proc/self/fd/\(descriptor)"
    if linkat(AT_FDCWD, unnamed, AT_FDCWD, target, AT_SYMLINK_FOLLOW) == 0 { return }
    let draft = target.folderOfPath.pathBelow(Self.name(for: target))
    // Somebody else may be writing to the same place at the same time; whoever is last stays.
    for _ in 0..<100 where errno == EEXIST || errno == ENOENT {
      unlink(draft)
      guard linkat(AT_FDCWD, unnamed, AT_FDCWD, draft, AT_SYMLINK_FOLLOW) == 0 else { continue }
      if rename(draft, target) == 0 { return }
    }
    let failure = errno
    unlink(draft)
    throw UnwrittenOutput(target, failure)
  }

  /// Takes over owner and mode of the file whose place it takes, as far as the system lets it.
  private func takeOver(_ replaced: stat) {
    var mode = replaced.st_mode & 0o777
    if fchown(descriptor, replaced.st_uid, replaced.st_gid) != 0,
      fchown(descriptor, uid_t.max, replaced.st_gid) != 0
    {
      // What was open to one group must not become open to another.
      mode &= ~0o070
    }
    fchmod(descriptor, mode)
  }
}

/// Writes a text or bytes to an open file.
///
/// - Returns: Why it could not be written; `nil` where all of it was.
func writeAll(_ contents: some FileContents, to descriptor: Int32) -> Int32? {
  contents.withBytes { bytes in
    var done = 0
    guard let start = bytes.baseAddress else { return nil }
    while done < bytes.count {
      let count = Foundation.write(descriptor, start + done, bytes.count - done)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      done += count
    }
    return nil
  }
}

// Linux' `__O_TMPFILE`, which is a macro that Swift does not see; `O_DIRECTORY` belongs to it.
private let unnamed: Int32 = 0o20000000

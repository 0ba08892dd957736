import Foundation
import Testing

@testable import Interchange
@testable import Negotiation

// What is written is kept beside the files it is made from, in Fixtures/Read/NAME/written, so that
// it can be read. `UPDATE_EXPECTED=1 swift test --filter WrittenFiles` writes it anew.

@Test(arguments: Fixtures.names(in: "Read"))
func writtenFilesAreAsKept(name: String) throws {
  let folder = Fixtures.folder("Read/\(name)")
  let imported = try ImportedModel(folder: folder, profiles: nil)
  #expect(imported.problems == [], "they pass 'zopa check' without warnings")
  for file in imported.written.files {
    try Fixtures.expect(file.text, in: folder.appending(path: "written/\(file.name)"))
  }
  try Fixtures.expect(
    imported.warnings.map(\.description).joined(separator: "\n\n") + "\n",
    in: folder.appending(path: "written/warnings.txt"))
  let kept = try FileManager.default.contentsOfDirectory(
    atPath: folder.appending(path: "written").path)
  #expect(Set(kept) == Set(imported.written.files.map(\.name) + ["warnings.txt"]))
}

import Foundation
import Testing

@testable import Interchange
@testable import Negotiation

// Each folder of Fixtures/Refused holds files of another tool that cannot be imported, and
// `expected.txt` holds what the user is told. `UPDATE_EXPECTED=1 swift test --filter Refused` writes
// the files anew; read the difference before you commit it.

@Test(arguments: Fixtures.names(in: "Refused"))
func refusedFilesAreExplained(name: String) throws {
  let folder = Fixtures.folder("Refused/\(name)")
  let error = #expect(throws: InvalidScenario.self) {
    _ = try ImportedModel(folder: folder, profiles: nil)
  }
  let diagnostics = try #require(error?.diagnostics)
  #expect(diagnostics.allSatisfy { $0.severity == .error })
  try Fixtures.expect(
    diagnostics.map(\.description).joined(separator: "\n\n") + "\n",
    in: folder.appending(path: "expected.txt"))
}

@Test func everyFormatHasFilesThatAreRefused() {
  #expect(Fixtures.names(in: "Refused").count > 30)
  #expect(Fixtures.names(in: "Read").count == 5)
}

import TestSupport
import Testing

@Test(.enabled(if: Judges.areThere, "html5lib or cmark-gfm is missing; 'make judges' installs them"))
func whatIsStrongInMarkdownIsStrongToItsReaders() throws {
  let folder = try TemporaryFolder()
  var written = 0
  for model in ["abu-dhabi", "four-issues", "wage-talks", "literature/treaty-at-home"] {
    for (command, language) in [("brief", "en"), ("brief", "ja"), ("report", "en"), ("report", "ja")] {
      let beliefs =
        model == "abu-dhabi" ? ["--belief", "pace=observed", "--belief", "kyiv_on_government=unanswered"] : []
      let run = try zopa(
        [command, "Models/\(model)", "--language", language, "--output", folder.path("\(written).md")] + beliefs)
      #expect(run.exitCode == 0, "\(run.errors)")
      written += 1
    }
  }
  let judged = try Judges.ask("emphasis.py", [folder.root])
  #expect(judged.exitCode == 0 && judged.output == "read \(written) files\n", "\(judged.output)\(judged.errors)")
}

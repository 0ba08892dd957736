internal import Foundation

/// Measures `zopa` against the definition done fast, against another tool, and against its targets.
///
///     benchmarks ZOPA SCRATCH [--floor FRONTIER.cpp] [--data FOLDER] [--page README.md]
@main
struct Benchmarks {
  static func main() {
    do {
      let workbench = try Workbench(Array(CommandLine.arguments.dropFirst()))
      let zopa = Zopa(workbench)
      let floor = CppFloor(workbench)
      let negmas = NegMAS(workbench)
      let results = try [
        Surroundings(workbench, floor, negmas).text,
        floorSection(zopa, floor, workbench),
        additiveSection(zopa, negmas, workbench),
        tiedSection(zopa, workbench),
        importedSection(zopa, negmas, workbench),
        programSection(workbench),
        zoneSection(zopa, workbench),
        verbSection(zopa, workbench),
        processSection(zopa, workbench),
        targetSection(workbench),
      ].joined(separator: "\n\n")
      print(results)
      try workbench.writePage(results)
    } catch {
      say("error: \(error)")
      exit(70)
    }
  }
}

/// Tells how far the run has come.
func say(_ text: String) {
  FileHandle.standardError.write(Data((text + "\n").utf8))
}

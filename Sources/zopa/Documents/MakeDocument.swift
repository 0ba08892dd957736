internal import Foundation
internal import Negotiation
internal import Reporting

extension DocumentFormat {
  /// Makes a document of an answer.
  ///
  /// - Returns: The document's bytes.
  /// - Throws: ``OutputProblem`` where no program made it.
  func document(of answer: Answer, in language: ReportLanguage) throws -> [UInt8] {
    let page = PageForPaper(answer, in: language, hasPicturesApart: hasPicturesApart)
    let folder = NSTemporaryDirectory().pathBelow("zopa-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw OutputProblem(message: "no folder for the work in between can be made in '\(NSTemporaryDirectory())'")
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let source = folder.pathBelow("page.html")
    try writeFile(page.text, to: source)
    for picture in page.pictures { try writeFile(picture.text, to: folder.pathBelow(picture.name)) }
    var failures: [String] = []
    for program in programs {
      guard let path = program.path else { continue }
      let target = folder.pathBelow("document-\(program.name).\(rawValue)")
      if let failure = runProgram(path, program.arguments(source, target), most: mostTime) {
        failures.append("\(program.name) \(failure)")
      } else if let bytes = FileManager.default.contents(atPath: target), !bytes.isEmpty {
        return Array(bytes)
      } else {
        failures.append("\(program.name) wrote nothing")
      }
    }
    let what = rawValue.uppercased()
    throw OutputProblem(
      message: failures.isEmpty
        ? missing
        : "no \(what) was made: \(failures.joined(separator: "; "))\n  fix: write an .html, and print or open that")
  }
}

private let mostTime = Duration.seconds(60)

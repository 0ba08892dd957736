import Foundation
import Testing

@testable import Negotiation

// Each folder of Fixtures/Invalid is a model with one mistake, named after it, and `expected.txt`
// holds what the user is told. `UPDATE_EXPECTED=1 swift test --filter InvalidModel` writes the
// files anew; read the difference before you commit it.

@Test(arguments: invalidModels)
func invalidModelIsExplained(name: String) throws {
  let folder = invalidFolder.appendingPathComponent(name)
  let expectedFile = folder.appendingPathComponent("expected.txt")
  let explained = try explanation(of: folder)
  try #require(!explained.isEmpty, "\(name) is valid, or its mistake goes unnoticed")
  if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
    try Data((explained + "\n").utf8).write(to: expectedFile)
    return
  }
  let expected = try? String(contentsOf: expectedFile, encoding: .utf8)
  try #require(
    expected != nil,
    "\(name) has no expected.txt; write it with UPDATE_EXPECTED=1 swift test --filter InvalidModel")
  #expect(explained + "\n" == expected)
}

@Test func everyFixtureShowsItsMistake() throws {
  #expect(invalidModels.count > 100)
  for name in invalidModels {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: invalidFolder.appendingPathComponent(name).path)
    #expect(files.contains("scenario.yaml"), "\(name)")
  }
}

@Test(.timeLimit(.minutes(1)), arguments: hostileTexts.indices)
func hostileFileIsRefusedInOneSentence(index: Int) {
  let hostile = hostileTexts[index]
  let found = diagnostics(of: SourceFile(name: "scenario.yaml", text: hostile.text))
  #expect(found.map(\.message) == [hostile.message], "\(hostile.name)")
  #expect(found.first?.location.line == hostile.line, "\(hostile.name)")
}

@Test func conditionIsAsDeepAsItMayBe() {
  let name = "rule-that-nests-too-deep"
  for (opening, closing) in [("(", ")"), ("not ", ""), ("price = 5 => ", "")] {
    let deep = condition(nested: 10_000, opening, closing)
    #expect(
      diagnostics(of: deep).map(\.message) == ["the condition nests deeper than 200"], "\(name)")
    #expect(diagnostics(of: condition(nested: 150, opening, closing)).isEmpty, "\(name)")
  }
}

/// A file that would take the parser's stack, memory or time.
private struct HostileText: Sendable {
  let name: String
  let text: String
  let message: String
  let line: Int
}

private let tooDeep = "the file nests too deep"
private let noAliases = "anchors and aliases are not allowed"

private let hostileTexts = [
  HostileText(
    name: "flow lists", text: "zopa: 1\ntitle: " + String(repeating: "[", count: 10_000),
    message: tooDeep, line: 2),
  HostileText(
    name: "flow maps", text: "zopa: 1\ntitle: " + String(repeating: "{a: ", count: 10_000),
    message: tooDeep, line: 2),
  HostileText(
    name: "closed flow lists",
    text: "zopa: 1\ntitle: " + String(repeating: "[", count: 10_000)
      + String(repeating: "]", count: 10_000), message: tooDeep, line: 2),
  HostileText(
    name: "block maps",
    text: (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    message: tooDeep, line: 202),
  HostileText(
    name: "block lists on one line", text: String(repeating: "- ", count: 10_000) + "a\n",
    message: tooDeep, line: 1),
  HostileText(
    name: "explicit keys on one line", text: String(repeating: "? ", count: 10_000) + "a\n",
    message: tooDeep, line: 1),
  HostileText(
    name: "a billion laughs", text: billionLaughs(asKeys: false), message: noAliases, line: 4),
  HostileText(
    name: "a billion laughs as keys", text: billionLaughs(asKeys: true), message: noAliases,
    line: 6),
  HostileText(
    name: "a billion laughs behind a stray quote",
    text: "title: say \" once\n" + billionLaughs(asKeys: true), message: noAliases, line: 7),
]

private func billionLaughs(asKeys: Bool) -> String {
  var text = "a0: &a0 [ha, ha]\n"
  for level in 1...30 {
    let inner = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
    text += asKeys ? "? &a\(level) [\(inner)]\n: ha\n" : "a\(level): &a\(level) [\(inner)]\n"
  }
  return text
}

private func condition(nested depth: Int, _ opening: String, _ closing: String) -> SourceFile {
  let nested =
    String(repeating: opening, count: depth) + "price = 5"
    + String(repeating: closing, count: depth)
  return SourceFile(
    name: "scenario.yaml",
    text: """
      zopa: 1
      parties: {seller: {}}
      issues: {price: {quantity: {from: 0, to: 10, step: 5}}}
      rules: {deep: {rule: "\(nested)", kind: law}}

      """)
}

private func diagnostics(of file: SourceFile) -> [Diagnostic] {
  do throws(InvalidScenario) {
    _ = try Scenario(
      ScenarioDocument.parse(file, evidence: nil) { path throws(UnreadableFile) in
        throw UnreadableFile("no '\(path)'", why: "", fix: "")
      })
    return []
  } catch {
    return error.diagnostics
  }
}

/// What is wrong with the model of a folder, as `zopa check` would print it: the model as it stands,
/// or else its variants.
private func explanation(of folder: URL) throws -> String {
  func file(_ name: String) throws -> SourceFile {
    SourceFile(
      name: name,
      text: try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
  }
  let main = try file("scenario.yaml")
  let evidence = try? file("evidence.yaml")
  var found: [Diagnostic] = []
  do throws(InvalidScenario) {
    let document = try ScenarioDocument.parse(main, evidence: evidence) {
      path throws(UnreadableFile) in
      do { return try file(path) } catch {
        throw UnreadableFile(
          "there is no file '\(path)'", why: "the model needs it",
          fix: "check the name, and that the file lies in the model's folder")
      }
    }
    let base = try Scenario(document)
    _ = try ExactPayoffs(PayoffModel(base))
    for variant in base.variants {
      do throws(InvalidScenario) {
        _ = try ExactPayoffs(PayoffModel(Scenario(document, variant: variant.id)))
      } catch {
        found += error.diagnostics.filter { !found.contains($0) }
      }
    }
  } catch {
    found = error.diagnostics
  }
  return found.map(\.description).joined(separator: "\n\n")
}

private let invalidFolder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Fixtures/Invalid")

private let invalidModels: [String] = {
  let names = try? FileManager.default.contentsOfDirectory(atPath: invalidFolder.path)
  return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
}()

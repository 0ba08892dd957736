import Foundation
import Testing

// Every report in Reports is what the program writes today. 'make reports' writes them anew.

private let models =
  ["abu-dhabi", "four-issues", "three-orders", "wage-talks"]
  + [
    "nash-1950", "panama-canal", "trump-divorce", "bob-and-carol", "pirate-loot", "price-haggle",
    "equivalent-offers", "earn-out", "ceasefire-monitors", "inheritance", "labour-contract",
    "shared-reservoir", "harbour-council", "treaty-at-home", "elmira", "cuban-missiles", "garrison", "iran-nuclear",
    "brexit",
  ].map { "literature/\($0)" }

private let reports: [(report: String, model: String, options: [String])] =
  models.flatMap { model in
    ["md", "html"].map { ("\(model).\($0)", model, []) }
  } + [
    ("abu-dhabi.ja.html", "abu-dhabi", ["--language", "ja"]),
    ("abu-dhabi.final.md", "abu-dhabi", ["--stance", "final"]),
    ("abu-dhabi.final.html", "abu-dhabi", ["--stance", "final"]),
    // The proposals in the orders that the variants ask about.
    ("abu-dhabi.orders.md", "abu-dhabi", []), ("abu-dhabi.orders.html", "abu-dhabi", []),
  ]

@Test(arguments: reports.map(\.report))
func reportIsCurrent(report: String) throws {
  let wanted = try #require(reports.first { $0.report == report })
  let committed = projectFolder.appendingPathComponent("Reports/\(report)")
  let fresh = FileManager.default.temporaryDirectory
    .appendingPathComponent("\(UUID().uuidString).\(committed.pathExtension)")
  defer { try? FileManager.default.removeItem(at: fresh) }
  let command = report.contains(".orders.") ? "sequence" : "report"
  let run = try zopa(
    [command, "Models/\(wanted.model)", "--output", fresh.path] + wanted.options)
  #expect(run.exitCode == 0, "\(run.errors)")
  let isSame = try withoutSolverVersion(fresh) == withoutSolverVersion(committed)
  #expect(isSame, "Reports/\(report) is out of date; run 'make reports'")
}

@Test func everyModelHasItsReports() throws {
  let folder = projectFolder.appendingPathComponent("Models")
  let models = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    .filter { $0.hasSuffix("/scenario.yaml") }
    .map { String($0.dropLast("/scenario.yaml".count)) }
  #expect(Set(models) == Set(reports.map(\.model)))
  let committed = try FileManager.default.subpathsOfDirectory(
    atPath: projectFolder.appendingPathComponent("Reports").path
  ).filter { $0.contains(".") }
  #expect(Set(committed) == Set(reports.map(\.report) + ["index.html"]))
}

@Test func galleryIsCurrentAndItsLinksLeadSomewhere() throws {
  let committed = projectFolder.appendingPathComponent("Reports/index.html")
  let page = try String(contentsOf: committed, encoding: .utf8)
  // The same as 'make reports' writes, beside the reports, under another name.
  let fresh = projectFolder.appendingPathComponent("Reports/\(UUID().uuidString).html")
  defer { try? FileManager.default.removeItem(at: fresh) }
  let sorted = models.filter { !$0.contains("/") }.sorted() + models.filter { $0.contains("/") }.sorted()
  let run = try zopa(["gallery"] + sorted.map { "Models/\($0)" } + ["--output", fresh.path])
  #expect(run.exitCode == 0, "\(run.errors)")
  #expect(
    try String(contentsOf: fresh, encoding: .utf8) == page, "Reports/index.html is out of date; run 'make reports'")
  let links = page.components(separatedBy: "href=\"").dropFirst().compactMap { $0.components(separatedBy: "\"").first }
  #expect(Set(links) == Set(reports.map(\.report)))
  #expect(page.contains("No package meets every stated position, on any reading."))
}

@Test(arguments: [
  (["Models/wage-talks", "--output", "gallery.pdf"], "end its name in .html"),
  (["Models/nothing", "--output", "gallery.html"], "Models/nothing"),
  (["Models/wage-talks"], "--output"),
])
func galleryRefusesWhatItCannotWrite(arguments: [String], message: String) throws {
  let run = try zopa(["gallery"] + arguments)
  #expect(run.exitCode != 0 && run.output.isEmpty && run.errors.contains(message), "\(run.errors)")
}

@Test(arguments: models)
func modelMeetsItsOwnExpectations(model: String) throws {
  let run = try zopa(["check", "Models/\(model)"])
  #expect(run.exitCode == 0, "\(run.errors)")
}

/// The lines of a report but the one that names GLPK's version, which is the machine's.
private func withoutSolverVersion(_ file: URL) throws -> [String] {
  try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    .filter { !$0.contains("<strong>GLPK</strong>") && !$0.hasPrefix("| **GLPK** |") }
}

internal import ArgumentParser
internal import Foundation
internal import Negotiation
internal import Reporting

/// Writes a page that shows several models side by side.
struct WriteGallery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery",
    abstract: "One page for many models: a picture, the headline, and links to what was written about each.",
    discussion: """
      Example: zopa gallery Models/abu-dhabi Models/wage-talks --output Reports/index.html

      Links lead to the files beside the page that are named after a model's folder, such as abu-dhabi.html; below \
      the folder that all models have in common, folders are kept (literature/elmira.html).
      """)

  @Argument(help: "Folders with scenario.yaml.", completion: .directory)
  var models: [String]

  @Option(name: [.short, .long], help: "The page, in the folder where the reports are.", completion: .file())
  var output: String

  @Option(help: "The language of the page.")
  var language = ReportLanguage.en

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    guard ReportFormat.html.endings.contains(output.endingOfPath) else {
      throw ValidationError("a gallery is a page: end its name in .html")
    }
  }

  func run() throws {
    let effort = limits.effort()
    try reportingFailures {
      var groups: [(folder: String, items: [Gallery.Item])] = []
      for model in models {
        let options = try ModelOptions.parse([model])
        let document = try options.read(model, effort)
        var to = try OutputOptions.parse([])
        to.output = output
        try to.spare(document.files)
        let session = Session(
          options: options, document: document, variant: nil, scenario: try Scenario(document, variant: nil),
          effort: effort)
        let path = pathBelowCommonFolder(model)
        let item = Gallery.Item(try session.cardAnswer(), links: links(to: path), in: language)
        let folder = path.dropLast().joined(separator: "/")
        if let place = groups.firstIndex(where: { $0.folder == folder }) {
          groups[place].items.append(item)
        } else {
          groups.append((folder, [item]))
        }
      }
      if effort.isStopped { throw Failure.stopped }
      effort.end()
      try writeFile(Gallery(groups.map { Gallery.Group(title: $0.folder, $0.items) }, in: language).html, to: output)
    }
  }

  /// A model's path from the folder that all models have in common.
  private func pathBelowCommonFolder(_ model: String) -> [String] {
    let paths = models.map { $0.split(separator: "/").map(String.init).filter { $0 != "." && $0 != "scenario.yaml" } }
    let own = model.split(separator: "/").map(String.init).filter { $0 != "." && $0 != "scenario.yaml" }
    let shortest = paths.map { $0.count - 1 }.min() ?? 0
    let common = (0..<max(shortest, 0)).prefix { place in paths.allSatisfy { $0[place] == own[place] } }.count
    return Array(own.dropFirst(common))
  }

  /// The files that are named after a model: the page itself first, then the other endings.
  private func links(to path: [String]) -> [(name: String, path: String)] {
    guard let stem = path.last else { return [] }
    let folders = path.dropLast().map { $0 + "/" }.joined()
    let home = String(output.dropLast(output.lastPathPart.count))
    let folder = (home.isEmpty ? "./" : home) + folders
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    return files.compactMap { file -> (words: [String], path: String)? in
      guard file.hasPrefix(stem + ".") else { return nil }
      return (file.dropFirst(stem.count + 1).split(separator: ".").map(String.init), folders + file)
    }
    .sorted { ($0.words.count, $0.words.last != "html" ? 1 : 0) < ($1.words.count, $1.words.last != "html" ? 1 : 0) }
    .map { ($0.words.map { ["html": "page", "md": "Markdown"][$0] ?? $0 }.joined(separator: " "), $0.path) }
  }
}

extension Session {
  /// What stands for a model in a gallery: its brief, or where it has none, its zone.
  fileprivate func cardAnswer() throws -> Answer {
    guard !scenario.isDivisible else { return .zone(try findings()) }
    do { return .brief(try brief()) } catch is BeyondEngines { return .zone(try findings()) }
  }
}

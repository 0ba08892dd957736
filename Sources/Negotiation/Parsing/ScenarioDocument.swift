/// The text of a scenario's files as trees of values that know their places; nothing in it has been
/// looked up yet.
public struct ScenarioDocument: Sendable {
  /// All files, the scenario's own first, then its evidence, then preferences in order of use.
  public let files: [SourceFile]
  /// The scenario file.
  var scenario: YAMLNode
  /// The evidence file, or the part of the scenario file that stands in its place.
  var evidence: YAMLNode?
  /// Whether the evidence could be read, if there is any.
  let isEvidenceReadable: Bool
  /// The preference file of each party that has one, by party.
  var preferences: [String: YAMLNode]
  /// Every preference file that was read, by the path that names it.
  var preferenceFiles: [String: YAMLNode]
  /// Whether every preference file that is named could be read.
  let isEveryPreferenceFileRead: Bool
  /// What was wrong with paths and files; the rest is still checked.
  let problems: [Diagnostic]
  /// Under what limits the files are read, and whatever is made of them.
  let effort: Effort
  /// How final reported positions are taken to be in every scenario made from the document.
  public var stance = Stance.firm
  /// The answers that are taken in every scenario made from the document, whatever its variant chooses.
  public var beliefs: [Belief] = []
  /// The day by which everything in it was on file, where later statements have been left out.
  public internal(set) var onFileBy: CalendarDay?

  /// Reads a scenario from its main file and whatever files it names.
  ///
  /// - Parameters:
  ///   - main: The scenario file.
  ///   - evidence: The evidence file, where the model has one.
  ///   - unreadable: Files of the model that could not be read, with the reason.
  ///   - effort: When to stop, also for every scenario made from the document.
  ///   - load: Reads a file by its path inside the model; it must refuse what lies outside.
  /// - Returns: The trees; what is wrong with single files is kept for the validation.
  /// - Throws: ``InvalidScenario`` when the scenario file itself cannot be read.
  public static func parse(
    _ main: SourceFile, evidence: SourceFile?,
    unreadable: [(name: String, problem: UnreadableFile)] = [], under effort: Effort = Effort(),
    reading load: (String) throws(UnreadableFile) -> SourceFile
  ) throws(InvalidScenario) -> ScenarioDocument {
    var diagnostics = Diagnostics()
    for file in unreadable {
      diagnostics.add(
        InvalidScenario(unreadable: file.name, in: main.folder, file.problem).diagnostics)
    }
    let root = YAMLNode.parse(main, &diagnostics, effort)
    var files = [main]
    var evidenceNode: YAMLNode?
    if let evidence {
      files.append(evidence)
      evidenceNode = YAMLNode.parse(evidence, &diagnostics, effort)
    }
    if effort.isStopped { throw .stopped }
    guard let scenario = root else {
      throw InvalidScenario(diagnostics: diagnostics.sorted(showing: files))
    }
    let inline = scenario.value(of: "evidence")
    if let inline, let evidence {
      diagnostics.error(
        at: inline.location, "evidence stands here and in \(evidence.name)",
        why: "one of the two would be passed over", fix: "keep one of them")
    }
    var preferenceFiles: [String: YAMLNode] = [:]
    var seen: Set<String> = []
    for path in scenario.preferencePaths() where seen.insert(path.value).inserted {
      guard Self.isInside(path, &diagnostics) else { continue }
      do {
        let file = try load(path.value)
        files.append(file)
        preferenceFiles[path.value] = YAMLNode.parse(file, &diagnostics, effort)
      } catch {
        diagnostics.error(at: path.location, error.message, why: error.reason, fix: error.fix)
      }
    }
    var document = ScenarioDocument(
      files: files, scenario: scenario, evidence: evidence == nil ? inline : evidenceNode,
      isEvidenceReadable: unreadable.isEmpty && (evidence == nil || evidenceNode != nil),
      preferences: [:], preferenceFiles: preferenceFiles,
      isEveryPreferenceFileRead: seen.count == preferenceFiles.count, problems: diagnostics.all,
      effort: effort)
    if effort.isStopped { throw .stopped }
    document.assignPreferences()
    return document
  }

  /// The ids of the variants, as they are written.
  public var variantIDs: [String] { part("variants")?.mapping.map(\.key.value) ?? [] }

  /// The value of a top-level key.
  func part(_ key: String) -> YAMLNode? { scenario.value(of: key) }

  private mutating func assignPreferences() {
    for entry in scenario.value(of: "parties")?.mapping ?? [] {
      guard case .scalar(let path)? = entry.value.value(of: "preferences")?.content else {
        continue
      }
      preferences[entry.key.value] = preferenceFiles[path]
    }
    for entry in scenario.value(of: "preferences")?.mapping ?? [] {
      preferences[entry.key.value] = entry.value
    }
  }

  /// Whether a path stays inside the model's folder by its text alone; links are the loader's part.
  private static func isInside(_ path: Located<String>, _ diagnostics: inout Diagnostics) -> Bool {
    let parts = path.value.split(separator: "/", omittingEmptySubsequences: false)
    guard
      !path.value.contains("\\"), !path.value.unicodeScalars.contains(where: \.isInvisibleControl)
    else {
      diagnostics.error(
        at: path.location,
        "the path '\(path.value.shortened)' holds a character that paths may not",
        why: "back-slashes and control characters mean different things on different systems",
        fix: "write names and '/' only: 'party.yaml'")
      return false
    }
    let isInside = !path.value.hasPrefix("/") && !parts.contains("..") && !parts.contains("")
    if !isInside {
      diagnostics.error(
        at: path.location, "the path '\(path.value)' leaves the model's folder",
        why: "a model from somebody else must not be able to read your other files",
        fix: "put the file beside scenario.yaml and write its name: 'party.yaml'")
    }
    return isInside
  }
}

extension YAMLNode {
  /// The entries where the value is a map, else none.
  var mapping: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  /// The value under a key where the value is a map that has it.
  func value(of key: String) -> YAMLNode? { mapping.first { $0.key.value == key }?.value }

  /// The paths of all preference files that parties and variants name.
  fileprivate func preferencePaths() -> [Located<String>] {
    let ofParties = value(of: "parties")?.mapping.map { $0.value.value(of: "preferences") } ?? []
    let ofVariants =
      value(of: "variants")?.mapping.flatMap {
        $0.value.value(of: "preferences")?.mapping.map { $0.value as YAMLNode? } ?? []
      } ?? []
    return (ofParties + ofVariants).compactMap { node in
      guard let node, case .scalar(let path) = node.content, !path.isEmpty else { return nil }
      return Located(path, at: node.location)
    }
  }
}

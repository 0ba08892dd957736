internal import Foundation
internal import Negotiation

/// A file of another tool, and what it is.
struct ForeignFile {
  enum Role: Equatable {
    case geniusDomain, geniusProfile
    case geniusWebDomain, geniusWebProfile
    case negmasDomain, negmasProfile, negmasInformation
    case negoLogProfile
    /// The centre of several negotiations at once.
    case centre
    /// A file that no importer reads.
    case other(OtherFormat)
    /// Nothing to import: what other tools computed, pictures, notes.
    case aside
  }

  enum Content {
    case markup(MarkupElement)
    case tree(YAMLNode)
    case other
  }

  var file: SourceFile
  var role: Role
  var content: Content

  var location: SourceLocation { SourceLocation(file: file.name, line: 1, column: 1) }

  var markup: MarkupElement? {
    if case .markup(let root) = content { root } else { nil }
  }

  var tree: YAMLNode? {
    if case .tree(let root) = content { root } else { nil }
  }

  /// Recognises a file by its ending and its first keys; `nil` where it cannot be read.
  init?(_ file: SourceFile, _ diagnostics: inout Diagnostics) {
    self.file = file
    if let format = OtherFormat(ofFile: file.name) ?? OtherFormat(ofText: file.text) {
      (role, content) = (.other(format), .other)
      return
    }
    switch file.name.lastPathPart.split(separator: ".").last.map({ $0.lowercased() }) {
    case "xml":
      if file.isTableOfNumbers {
        (role, content) = (.aside, .other)
        return
      }
      guard let root = MarkupElement.parse(file, &diagnostics) else { return nil }
      content = .markup(root)
      switch root.name {
      case "negotiation_template": role = .geniusDomain
      case "utility_space": role = .geniusProfile
      default: role = .aside
      }
    case "json":
      guard let root = YAMLNode.parseJSON(file, &diagnostics) else { return nil }
      content = .tree(root)
      role = Role(json: root)
    case "yml", "yaml":
      if file.name.stemOfPath == "_stats" {
        (role, content) = (.aside, .other)
        return
      }
      guard let root = YAMLNode.parse(file, &diagnostics) else { return nil }
      content = .tree(root)
      role = file.name.stemOfPath == "_info" ? .negmasInformation : Role(yaml: root)
    default: (role, content) = (.aside, .other)
    }
  }
}

extension ForeignFile.Role {
  fileprivate init(json root: YAMLNode) {
    let keys = Set(root.members.map(\.key.value))
    if keys.contains("issuesValues") {
      self = .geniusWebDomain
    } else if keys.contains("LinearAdditive")
      || keys.contains(where: {
        $0.hasSuffix("UtilitySpace") || $0.hasSuffix("PartialOrdering") || $0.hasSuffix("Profile")
      })
    {
      self = .geniusWebProfile
    } else if keys.contains("issueWeights"), keys.contains("issues") {
      self = .negoLogProfile
    } else if keys.contains("decisionMakers") {
      self = .other(.graphModel)
    } else {
      self = .aside
    }
  }

  fileprivate init(yaml root: YAMLNode) {
    let keys = Set(root.members.map(\.key.value))
    let type = root["type"]?.scalar ?? ""
    if keys.contains("zopa") {
      self = .other(.model)
    } else if !keys.isDisjoint(with: ["outcome_spaces", "n_edges", "side_ufuns"]) {
      self = .centre
    } else if keys.contains("issues") {
      self = .negmasDomain
    } else if keys.contains("ufun") || keys.contains("values") || type.contains("Function")
      || type.contains("UFun")
    {
      self = .negmasProfile
    } else {
      self = .aside
    }
  }
}

extension YAMLNode {
  /// Reads JSON: Foundation decides whether it is JSON; as YAML, which it then is too, its order,
  /// its decimals and the place of each value are kept.
  static func parseJSON(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> YAMLNode? {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(file.text.utf8))
    } catch {
      let what = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
      let offset = what.firstMatch(of: /character ([0-9]+)/).flatMap { Int($0.1) }
      let scalars = file.text.unicodeScalars
      let index =
        scalars.index(
          scalars.startIndex, offsetBy: offset ?? scalars.count, limitedBy: scalars.endIndex)
        ?? scalars.endIndex
      diagnostics.error(
        at: file.location(of: index),
        offset == nil ? "this is not JSON: it ends too early" : "this is not JSON",
        why: "the file cannot be read past this point",
        fix: "check brackets, commas and quotes here and before; the file may have been cut off")
      return nil
    }
    return parse(SourceFile(name: file.name, text: file.text.withJoinedEscapes), &diagnostics)
  }

  /// The entries of a map; none where it is no map.
  var members: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  /// The elements of a list; none where it is no list.
  var items: [YAMLNode] {
    if case .sequence(let elements) = content { elements } else { [] }
  }

  /// The text of a scalar; `nil` where it is none, or empty.
  var scalar: String? {
    if case .scalar(let text) = content, !text.isEmpty { text } else { nil }
  }

  subscript(key: String) -> YAMLNode? { members.first { $0.key.value == key }?.value }

  /// A number, or `nil` with the mistake reported.
  func foreignNumber(_ what: String, _ diagnostics: inout Diagnostics) -> ForeignNumber? {
    if let number = scalar.flatMap({ ForeignNumber($0) }) { return number }
    diagnostics.error(
      at: location, "\(what) is a number, not \(scalar.map { "'\($0)'" } ?? kind)",
      why: "it is added to other numbers", fix: "write it like 0.25 or 1.5E-3")
    return nil
  }
}

extension YAMLNode {
  /// A number that levels are counted from, or `nil` with the mistake reported.
  func foreignDecimal(_ what: String, _ diagnostics: inout Diagnostics) -> Rational? {
    guard let number = foreignNumber(what, &diagnostics) else { return nil }
    if let level = number.level { return level }
    diagnostics.errorNoLevel(scalar ?? "", at: location)
    return nil
  }
}

extension Diagnostics {
  /// Says that levels cannot be counted from a number.
  mutating func errorNoLevel(_ text: String, at location: SourceLocation) {
    error(
      at: location, "levels cannot be counted from '\(text)'",
      why: "levels are exact decimals with at most nine digits behind the point",
      fix: "round it in the file")
  }
}

extension String {
  /// JSON with the two halves that it writes some characters in put together: YAML has no halves.
  fileprivate var withJoinedEscapes: String {
    guard contains("\\ud") || contains("\\uD") else { return self }
    // An escaped backslash comes first, since what follows it is no escape.
    return replacing(/\\\\|\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})/) {
      match in
      guard let high = match.1.flatMap({ UInt16($0, radix: 16) }),
        let low = match.2.flatMap({ UInt16($0, radix: 16) })
      else { return String(match.0) }
      return String(decoding: [high, low], as: UTF16.self)
    }
  }
}

extension SourceFile {
  /// Whether the file is a list of numbers: what GENIUS ships as the frontier it computed.
  fileprivate var isTableOfNumbers: Bool {
    let rows = text.split(whereSeparator: \.isNewline)
    return !rows.isEmpty
      && rows.allSatisfy { row in
        row.split(separator: ",").allSatisfy { ForeignNumber(String($0)) != nil }
      }
  }
}

/// A format of files that no importer reads, with what to do about such a file.
public struct OtherFormat: Hashable, Sendable {
  /// What the file is, with its article.
  let what: String
  /// How to get a model from it.
  let fix: String
  /// The endings of its files.
  let endings: [String]
  /// What such a file begins with, where that tells it.
  var start: String?

  /// The format of a file by the ending of its name; `nil` where the ending says nothing.
  public init?(ofFile name: String) {
    guard let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased(),
      let format = Self.all.first(where: { $0.endings.contains(ending) })
    else { return nil }
    self = format
  }

  /// The format of a text by its beginning; `nil` where that says nothing.
  init?(ofText text: String) {
    let head = text.prefix(400).drop { $0.isWhitespace }
    guard let format = Self.all.first(where: { $0.start.map { head.hasPrefix($0) } ?? false }) else { return nil }
    self = format
  }

  private init(_ what: String, _ endings: [String], start: String? = nil, fix: String) {
    self.what = what
    self.fix = fix
    self.endings = endings
    self.start = start
  }

  /// A conflict of the graph model.
  static let graphModel = OtherFormat(
    "a conflict of the graph model (GMCR)", ["gmcr"],
    fix: "write its options as issues and each party's order of outcomes under 'ranking:' or 'priorities:'; 'zopa new "
      + "FOLDER' makes a model to start from")
  /// A model of Zopa.
  static let model = OtherFormat(
    "a model of Zopa already", [], fix: "ask it at once, for instance with 'zopa zone FILE'")

  private static let byHand =
    "write what can be settled under 'issues:' and what each option is worth under 'scores:'; 'zopa new FOLDER' makes a "
    + "model to start from"

  private static let all: [OtherFormat] = [
    OtherFormat("a strategic game of Gambit", ["nfg"], start: "NFG ", fix: byHand),
    OtherFormat(
      "an extensive game of Gambit", ["efg"], start: "EFG ",
      fix: "write its moves under 'reactions:' of a model; 'zopa new FOLDER' makes one to start from"),
    graphModel,
    OtherFormat(
      "a table", ["csv", "tsv", "xls", "xlsx", "xlsm", "ods", "numbers"], fix: byHand),
    OtherFormat(
      "a set of rankings (PrefLib)", ["soc", "soi", "toc", "toi", "cat", "wmd"],
      fix: "write the ranking of each party under 'ranking:'; 'zopa new FOLDER' makes a model to start from"),
    OtherFormat("a mathematical program", ["lp", "mps", "mod", "cplex"], fix: byHand),
    OtherFormat(
      "a document", ["pdf", "doc", "docx", "odt", "rtf", "txt", "md", "html", "htm", "tex"],
      fix: "write what it says as a model; 'zopa new FOLDER' makes one to start from"),
    OtherFormat(
      "an archive", ["zip", "gz", "tgz", "tar", "7z", "rar", "xz", "bz2"],
      fix: "unpack it, and name the folder that it makes"),
    OtherFormat("a program", ["java", "class", "jar", "py", "js"], fix: "name the files that the program reads"),
  ]
}

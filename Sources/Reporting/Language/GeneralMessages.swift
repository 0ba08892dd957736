/// What every section needs.
protocol GeneralMessages {
  /// The code of the language.
  var code: String { get }
  /// Several things in a row: "a, b and c".
  func list(_ items: [String]) -> String
  /// What stands between two items of an open list.
  var separator: String { get }
  /// A remark in brackets.
  func bracketed(_ text: String) -> String
  /// A label before what it labels.
  func labelled(_ label: String, _ text: String) -> String
  /// What stands between two clauses of one sentence.
  var clauseSeparator: String { get }
  /// What ends a sentence.
  var fullStop: String { get }
  /// What stands between two sentences.
  var sentenceSpace: String { get }
  /// Two names that belong together: "a and b".
  func pair(_ a: String, _ b: String) -> String
  /// The words of somebody else.
  func inQuotes(_ text: String) -> String
  /// What stands where there is nothing to say.
  var nothing: String { get }
}

extension English: GeneralMessages {
  var code: String { "en" }
  var separator: String { ", " }
  var nothing: String { "–" }

  func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    return items.count == 1
      ? last : items.dropLast().joined(separator: ", ") + " and " + last
  }

  func bracketed(_ text: String) -> String { " (\(text))" }
  func labelled(_ label: String, _ text: String) -> String { "\(label): \(text)" }
  var clauseSeparator: String { "; " }
  var fullStop: String { ". " }
  var sentenceSpace: String { " " }
  func pair(_ a: String, _ b: String) -> String { a + " and " + b }
  func inQuotes(_ text: String) -> String { "“\(text)”" }

  /// A number of things, in the singular where it is one.
  func number(_ count: String, _ thing: String) -> String {
    "\(count) \(thing)" + (count == "1" ? "" : "s")
  }
}

extension Japanese: GeneralMessages {
  var code: String { "ja" }
  var separator: String { "、" }
  var nothing: String { "–" }

  func list(_ items: [String]) -> String { items.joined(separator: "、") }
  func bracketed(_ text: String) -> String { "（\(text)）" }
  func labelled(_ label: String, _ text: String) -> String { "\(label)：\(text)" }
  var clauseSeparator: String { "；" }
  var fullStop: String { "。" }
  var sentenceSpace: String { "" }
  func pair(_ a: String, _ b: String) -> String { a + "と" + b }
  func inQuotes(_ text: String) -> String { "「\(text)」" }
}

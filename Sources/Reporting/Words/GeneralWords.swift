/// What every section needs.
extension Words {
  var more: String { say(en: "More on this", ja: "詳細") }
  var wholeTable: String { say(en: "The table", ja: "一覧表") }
  func rows(_ count: String) -> String { say(en: count == "1" ? "1 row" : "\(count) rows", ja: "\(count)行") }
  var annexes: String { say(en: "Annexes", ja: "付録") }
  /// What stands between two items of an open list.
  var separator: String { say(en: ", ", ja: "、") }

  /// What stands where there is nothing to say.
  var nothing: String { "–" }

  /// Several things in a row: "a, b and c".
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return say(en: items.dropLast().joined(separator: ", ") + " and " + last, ja: items.joined(separator: "、"))
  }

  /// Things any one of which is meant: "a, b or c".
  func oneOf(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return say(
      en: items.dropLast().joined(separator: ", ") + " or " + last,
      ja: items.dropLast().joined(separator: "、") + "または" + last)
  }

  /// Several things of which one thing is said: "a, b and c".
  func together(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return say(en: list(items), ja: items.dropLast().joined(separator: "、") + "と" + last)
  }

  /// A remark in brackets.
  func bracketed(_ text: String) -> String { say(en: " (\(text))", ja: "（\(text)）") }

  /// A label before what it labels.
  func labelled(_ label: String, _ text: String) -> String { say(en: "\(label): \(text)", ja: "\(label)：\(text)") }

  /// What stands between two clauses of one sentence.
  var clauseSeparator: String { say(en: "; ", ja: "／") }

  /// What ends a sentence.
  var fullStop: String { say(en: ". ", ja: "。") }

  /// What stands between two sentences.
  var sentenceSpace: String { say(en: " ", ja: "") }

  /// Two names that belong together: "a and b".
  func pair(_ a: String, _ b: String) -> String { say(en: a + " and " + b, ja: a + "と" + b) }

  /// The words of somebody else.
  func inQuotes(_ text: String) -> String {
    say(en: "“\(text)”", ja: "「\(text.replacing("「", with: "『").replacing("」", with: "』"))」")
  }

  /// A day of the files, "2026-01-29", as people write it.
  func date(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return day }
    return say(en: day, ja: "\(parts[0])年\(parts[1])月\(parts[2])日")
  }

  /// A number of things, in the singular where it is one.
  func number(_ count: String, _ thing: String) -> String {
    "\(count) \(thing)" + (count == "1" ? "" : "s")
  }
}

extension String {
  /// A party's name within an English sentence: those of several members take an article.
  var withArticle: String {
    ["United ", "European ", "EU "].contains { hasPrefix($0) } ? "the \(self)" : self
  }
}

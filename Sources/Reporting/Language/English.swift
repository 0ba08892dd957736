/// The messages in English.
struct English: Catalogue {
  let code = "en"
  let separator = ", "
  let nothing = "–"

  func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    return items.count == 1
      ? last : items.dropLast().joined(separator: ", ") + " and " + last
  }

  func bracketed(_ text: String) -> String { " (\(text))" }
  func labelled(_ label: String, _ text: String) -> String { "\(label): \(text)" }
}

/// The messages in Japanese.
struct Japanese: Catalogue {
  let code = "ja"
  let separator = "、"
  let nothing = "–"

  func list(_ items: [String]) -> String { items.joined(separator: "、") }
  func bracketed(_ text: String) -> String { "（\(text)）" }
  func labelled(_ label: String, _ text: String) -> String { "\(label)：\(text)" }
}

/// The headings of all annexes.
struct AnnexesSection: Section {
  let page: Page

  var blocks: [Block] { [.contents(words.annexes)] }
}

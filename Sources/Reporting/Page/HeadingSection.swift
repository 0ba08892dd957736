/// The heading of several sections.
struct HeadingSection: Section {
  let page: Page
  let heading: String

  var blocks: [Block] { [.heading(2, heading)] }
}

internal import Negotiation

/// The sources by their names, where they are few.
struct NamedSourcesSection: Section {
  let page: Page

  var blocks: [Block] {
    guard !scenario.sources.isEmpty, scenario.sources.count <= mostSourcesNamed else { return [] }
    return [
      .heading(2, words.sourcesHeading),
      .terms(
        scenario.sources.map { source in
          RichText(words.text(source.name) + (source.date.map { words.bracketed($0) } ?? ""))
        }),
    ]
  }
}

private let mostSourcesNamed = 3

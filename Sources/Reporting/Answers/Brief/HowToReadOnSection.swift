internal import Negotiation

/// Where to read on.
struct HowToReadOnSection: Section {
  let page: Page

  var blocks: [Block] {
    [
      .heading(2, words.readOnHeading),
      .list([
        RichText(.code("zopa report"), .plain(words.labelled("", words.readOnReport))),
        RichText(.code("zopa worlds --stance final"), .plain(words.labelled("", words.readOnWorlds))),
        RichText(.code("zopa explain"), .plain(words.labelled("", words.readOnExplain))),
      ]),
    ]
  }
}

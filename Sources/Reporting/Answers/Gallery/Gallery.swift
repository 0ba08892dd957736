/// A page that shows models side by side: a thumbnail, the headline, and links to what was written about each.
public struct Gallery: Sendable {
  /// A model of the gallery.
  public struct Item: Sendable {
    let card: GalleryCard
    let links: [(name: String, path: String)]

    /// Shows an answer about a model.
    ///
    /// - Parameters:
    ///   - answer: Whose first words are the headline, and whose first table of signs or chart is the thumbnail.
    ///   - links: What was written about the model, by paths from the page.
    ///   - language: The language of the headline.
    public init(_ answer: Answer, links: [(name: String, path: String)], in language: ReportLanguage) {
      card = answer.card(in: language)
      self.links = links
    }
  }

  /// Models that belong together.
  public struct Group: Sendable {
    let title: String
    let items: [Item]

    /// Puts models together.
    ///
    /// - Parameters:
    ///   - title: What they are; empty for those that need no title.
    ///   - items: The models.
    public init(title: String, _ items: [Item]) { (self.title, self.items) = (title, items) }
  }

  private let groups: [Group]
  private let words: Words

  /// Makes a gallery.
  ///
  /// - Parameters:
  ///   - groups: Its models.
  ///   - language: Its language.
  public init(_ groups: [Group], in language: ReportLanguage) { (self.groups, words) = (groups, Words(language)) }

  /// The page, which fetches nothing.
  public var html: String {
    var count = 0
    let sections = groups.map { group in
      let cards = group.items.map { item in
        count += 1
        return card(item, number: count)
      }
      return
        "<section>\n<h2>\(Markup.escaped(words.galleryGroup(group.title)))</h2>\n<ul class=\"gallery\">\n\(cards.joined(separator: "\n"))\n</ul>\n</section>"
    }
    return HTML.page(
      title: words.galleryHeading, language: words.code,
      body: "<p class=\"muted\">\(Markup.escaped(words.galleryLead))</p>\n" + sections.joined(separator: "\n"))
  }

  private func card(_ item: Item, number: Int) -> String {
    let links = item.links.map { "<a href=\"\(Markup.escaped($0.path))\">\(Markup.escaped($0.name))</a>" }
    let title = Markup.escaped(item.card.title)
    let first = item.links.first.map { "<a href=\"\(Markup.escaped($0.path))\">\(title)</a>" } ?? title
    return """
      <li>
      <div class="thumbnail" aria-hidden="true">\(item.card.picture(id: "thumbnail\(number)"))</div>
      <h3>\(first)</h3>
      <p>\(Markup.escaped(item.card.headline))</p>
      <p class="muted">\(links.joined(separator: " · "))</p>
      </li>
      """
  }
}

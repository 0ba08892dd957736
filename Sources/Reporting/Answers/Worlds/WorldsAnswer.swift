public import Negotiation

extension Answer {
  /// What the model answers in every world.
  ///
  /// - Parameter worlds: The worlds.
  /// - Returns: The answer of `zopa worlds`.
  public static func worlds(_ worlds: Worlds) -> Answer {
    Answer(worlds, .worlds, about: worlds.scenario, isComplete: worlds.isComplete) { page in
      worldsSections(worlds, page)
    }
  }

  /// What outcomes break, for whoever builds on it.
  ///
  /// - Parameter worlds: The worlds.
  /// - Returns: The answer of `zopa worlds --patterns`; `nil` where outcomes could not be listed for all worlds at once.
  public static func patterns(_ worlds: Worlds) -> Answer? {
    guard let patterns = worlds.patterns, patterns.inForce.count == worlds.worlds.count else { return nil }
    return Answer(
      ListedPatterns(worlds: worlds, patterns: patterns), .patterns, about: worlds.scenario,
      isComplete: worlds.isComplete
    ) { page in worldsSections(worlds, page) }
  }

  /// What the model hangs on, as a part of the report: if all positions are final, and as they are stated.
  @SectionList
  static func worldsSections(_ worlds: [Worlds], _ page: Page) -> [any Section] {
    for worlds in worlds {
      HeadingSection(
        page: page, heading: worlds.stance == .final ? page.words.worldsIfFinal : page.words.worldsAsStated)
      WorldsVerdictSection(page: page, worlds: worlds, level: 3, isHead: false)
      InEveryWorldSection(page: page, worlds: worlds, level: 3)
      DecidersSection(page: page, worlds: worlds, level: 3)
      WorldTableSection(page: page, worlds: worlds, level: 3)
    }
    if let worlds = worlds.first { QuestionsSection(page: page, worlds: worlds) }
  }

  /// What holds in every world, what decides, and the worlds themselves.
  @SectionList
  static func worldsSections(_ worlds: Worlds, _ page: Page) -> [any Section] {
    WorldsVerdictSection(page: page, worlds: worlds)
    InEveryWorldSection(page: page, worlds: worlds)
    DecidersSection(page: page, worlds: worlds)
    WorldTableSection(page: page, worlds: worlds)
    QuestionsSection(page: page, worlds: worlds)
  }
}

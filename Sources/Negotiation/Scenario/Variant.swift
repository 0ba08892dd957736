/// A change to the model that asks another question of it.
public struct Variant: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// The variant it builds on, if any.
  public let parent: String?
  /// Its name, where it has one.
  public let name: LocalizedText?
  /// What it asks.
  public let question: LocalizedText?
  /// Where it was written.
  public let location: SourceLocation

  /// What it changes of the model.
  var overlay = Overlay()
  /// The preference files that it gives to parties.
  var preferences: [YAMLNode.Entry] = []
  /// Which of the rival beliefs about parties it takes to be right.
  var types: [YAMLNode.Entry] = []
  /// Which of the rival answers to questions it takes to be right.
  var beliefs: [YAMLNode.Entry] = []

  /// Whether it asks of another order of the steps, and of nothing else.
  public var changesStepsAlone: Bool {
    parent == nil && preferences.isEmpty && types.isEmpty && beliefs.isEmpty && !overlay.changesMoreThanSteps
      && !(overlay.steps.isEmpty && overlay.settings.isEmpty)
  }
}

/// What the files of a model are made of, as the validator reads them.
public enum ScenarioFormat {
  /// The scenario file, with everything below it.
  public static var scenario: MapKind { .scenario }
  /// The preference file of a party.
  public static var preferences: MapKind { .preferences }
  /// The file of what statements rest on.
  public static var evidence: MapKind { .evidence }
}

internal import Foundation

/// How much a run of the tests does.
public enum Verification {
  /// Whether everything is to be checked, however long it takes: `make verify` asks for it.
  public static let isThorough = ProcessInfo.processInfo.environment["ZOPA_VERIFY"] != nil
}

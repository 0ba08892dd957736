/// A place in a file: lines and columns count from 1, columns in Unicode scalars.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// The name of the file.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int

  /// Makes a location.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Orders by file, then by position in it.
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }

  /// The location some columns further right on the same line.
  func advanced(by columns: Int) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column + columns)
  }
}

/// A value together with the place where it was written.
public struct Located<Value> {
  /// The value.
  public let value: Value
  /// Where it was written.
  public let location: SourceLocation

  /// Puts a value at a place.
  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

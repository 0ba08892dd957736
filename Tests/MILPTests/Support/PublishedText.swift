import Foundation

/// The text of a published file: numbers between whatever else.
struct PublishedText {
  let text: String

  init(_ name: String, in folder: URL) throws {
    text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The names of the files in a folder, in order.
  static func names(in folder: URL?) -> [String] {
    let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) }
    return names?.sorted() ?? []
  }

  /// All its numbers, rounded down, but for those in comments that begin with `#`.
  var numbers: [Int] {
    lines.flatMap { line in
      line.prefix { $0 != "#" }.split { !"-.0123456789".contains($0) }
        .compactMap { Double($0) }.map { Int($0.rounded(.down)) }
    }
  }

  /// Its lines that are not blank.
  var lines: [Substring] {
    text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// The lines that are points with as many numbers as there are objectives.
  func points(_ objectives: Int, negated: Bool = false) -> Set<[Int]> {
    Set(
      lines.compactMap { line in
        let words = line.split(whereSeparator: \.isWhitespace)
        let point = words.compactMap { Double($0) }.map { Int($0) }
        guard words.count == objectives, point.count == objectives else { return nil }
        return negated ? point.map { -$0 } : point
      })
  }
}

extension [Int] {
  /// Takes as many numbers as are asked for off the front.
  mutating func take(_ count: Int) -> [Int] {
    defer { removeFirst(count) }
    return Array(prefix(count))
  }

  /// Takes a matrix off the front, row by row.
  mutating func take(_ rows: Int, by columns: Int) -> [[Int]] {
    (0..<rows).map { _ in take(columns) }
  }
}

/// A day, or a month or year of which the day is not known.
public struct CalendarDay: Hashable, Sendable {
  /// The year, from 1 to 9999.
  public let year: Int
  /// The month, from 1; `nil` where only the year is known.
  public let month: Int?
  /// The day of the month, from 1; `nil` where it is not known.
  public let day: Int?

  /// Reads a date as files and command lines write it: `2026-01-27`, `2026-01` or `2026`.
  ///
  /// - Parameter text: The text.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers[0] > 0 else { return nil }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
  }

  /// The last day that it may be: what is known of a month was said by its last day.
  private var last: [Int] {
    let month = month ?? 12
    return [year, month, day ?? Self.days(in: month, of: year)]
  }

  /// The day before the first day that it may be; the first day of all where there is none.
  var dayBefore: CalendarDay {
    var (year, month, day) = (year, month ?? 1, (day ?? 1) - 1)
    if day == 0 { month -= 1 }
    if month == 0 { (year, month) = (year - 1, 12) }
    if day == 0 { day = Self.days(in: month, of: year) }
    return CalendarDay(year: max(year, 0), month: month, day: day)
  }

  private init(year: Int, month: Int, day: Int) { (self.year, self.month, self.day) = (year, month, day) }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDay: Comparable {
  /// Whether the last day that one may be comes before that of another.
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.last.lexicographicallyPrecedes(b.last) }

  /// Whether two may have the same last day: a month, and its last day.
  public static func == (a: CalendarDay, b: CalendarDay) -> Bool { a.last == b.last }

  /// Hashes the last day.
  public func hash(into hasher: inout Hasher) { hasher.combine(last) }
}

extension CalendarDay: CustomStringConvertible {
  /// The date as files write it.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } }).joined(separator: "-")
  }
}

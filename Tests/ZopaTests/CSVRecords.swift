import Testing

/// The records of a table as RFC 4180 has them: fields between commas, quoted where they hold a comma, a quote or a line
/// break, each record ended by CRLF.
func csvRecords(_ text: String) throws -> [[String]] {
  var records: [[String]] = []
  var record = [""]
  var (isQuoted, wasQuoted) = (false, false)
  // A line break is one character of text and two scalars.
  var scalars = Array(text.unicodeScalars)[...]
  while let scalar = scalars.popFirst() {
    let last = record.count - 1
    switch scalar {
    case "\"" where isQuoted && scalars.first == "\"":
      scalars.removeFirst()
      record[last].unicodeScalars.append(scalar)
    case "\"" where isQuoted: (isQuoted, wasQuoted) = (false, true)
    case _ where isQuoted: record[last].unicodeScalars.append(scalar)
    case ",":
      record.append("")
      wasQuoted = false
    case "\r":
      try #require(scalars.popFirst() == "\n", "a line ends with CR alone")
      records.append(record)
      (record, wasQuoted) = ([""], false)
    default:
      // A quoted field ends with its quote, and a quote begins one or is none.
      try #require(!wasQuoted && scalar != "\n", "\(record)")
      if scalar == "\"" {
        try #require(record[last].isEmpty, "\(record)")
        isQuoted = true
      } else {
        record[last].unicodeScalars.append(scalar)
      }
    }
  }
  try #require(record == [""] && !isQuoted, "the last record is not ended")
  return records
}

/// The records of a table whose first says what the others hold.
func csvTable(_ text: String) throws -> [[String]] {
  let records = try csvRecords(text)
  #expect(records.first == ["table", "row", "column", "value"])
  #expect(records.allSatisfy { $0.count == 4 })
  return Array(records.dropFirst())
}

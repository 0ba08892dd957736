extension Validation {
  /// Reads the evidence records and their sources.
  mutating func validateEvidence() -> (records: [EvidenceRecord], sources: [EvidenceSource]) {
    isEvidenceKnown = document.isEvidenceReadable
    if let evidenceRead {
      evidenceIDs = Set(evidenceRead.records.map(\.id))
      return evidenceRead
    }
    guard let node = document.evidence,
      let top = Record(node, .evidence, &diagnostics)
    else { return ([], []) }
    let sources = (top["sources"]?.entries("'sources'", &diagnostics) ?? []).compactMap {
      goesOn ? source($0) : nil
    }
    let entries = top["records"]?.entries("'records'", &diagnostics) ?? []
    evidenceIDs = Set(entries.map(\.key.value))
    let sourceIDs = sources.map(\.id)
    let known = Set(sourceIDs)
    return (entries.compactMap { goesOn ? record($0, sourceIDs, known) : nil }, sources)
  }

  private mutating func source(_ entry: YAMLNode.Entry) -> EvidenceSource? {
    let isValid = entry.key.isIdentifier(of: "a source", capitals: true, &diagnostics)
    guard case .mapping = entry.value.content else {
      let name = LocalizedText(entry.value, "the name of a source", &diagnostics)
      return name.map { EvidenceSource(id: entry.key.value, name: $0, date: nil, note: nil) }
    }
    guard
      let record = Record(entry.value, .source, &diagnostics),
      let name = record.required("name", "the source", why: "reports show it", &diagnostics)
        .flatMap({ LocalizedText($0, "the name of a source", &diagnostics) }), isValid
    else { return nil }
    return EvidenceSource(
      id: entry.key.value, name: name, date: text("date", in: record),
      note: localizedText("note", in: record))
  }

  private mutating func record(
    _ entry: YAMLNode.Entry, _ sourceIDs: [String], _ known: Set<String>
  ) -> EvidenceRecord? {
    let id = entry.key
    guard id.isIdentifier(of: "an evidence record", textUnder: "says", capitals: true, &diagnostics),
      let record = Record(entry.value, .evidenceRecord, &diagnostics)
    else { return nil }
    if id.value == "analyst" {
      diagnostics.error(
        at: id.location, "'analyst' cannot be the id of an evidence record",
        why: "it marks what the analyst added without a source", fix: "choose another id")
    }
    let source = record["source"].flatMap { $0.text("the source of a record", &diagnostics) }
    if let source, !known.contains(source.value) {
      diagnostics.error(
        at: source.location, "'\(source.value)' is not a source of this evidence",
        why: "readers look sources up",
        fix: suggestion(
          for: source.value, among: sourceIDs, of: "sources"))
    }
    return EvidenceRecord(
      id: id.value, source: source?.value, place: text("place", in: record),
      speaker: localizedText("by", in: record), says: localizedText("says", in: record),
      quote: text("quote", in: record), date: calendarDay(in: record),
      kind: record["kind"].flatMap { $0.choice("a kind of evidence", &diagnostics) },
      confidence: record["confidence"].flatMap { $0.choice("a confidence", &diagnostics) },
      contestedBy: record["contested_by"].map { recordIDs($0, "'contested_by'") } ?? [],
      note: localizedText("note", in: record), location: id.location)
  }

  /// What a statement rests on: `evidence:` and `confidence:` of its record.
  mutating func evidence(in record: Record) -> Evidence {
    var evidence = evidenceOfFile
    evidence.confidence = record["confidence"].flatMap { $0.choice("a confidence", &diagnostics) }
    evidence.date = calendarDay(in: record)
    guard let node = record["evidence"] else { return evidence }
    evidence = Evidence(confidence: evidence.confidence, date: evidence.date)
    if case .scalar("analyst") = node.content {
      evidence.isAnalyst = true
      return evidence
    }
    evidence.records = recordIDs(node, "'evidence'")
    if evidence.records.contains("analyst") {
      evidence.isAnalyst = true
      evidence.records.removeAll { $0 == "analyst" }
    }
    return evidence
  }

  /// The date under `date`; what is none is reported.
  private mutating func calendarDay(in record: Record) -> CalendarDay? {
    guard let node = record["date"], let text = node.text("'date'", &diagnostics) else { return nil }
    if let date = CalendarDay(text.value) { return date }
    diagnostics.error(
      at: node.location, "'\(text.value.shortened)' is not a date", why: "what was on file by a day hangs on it",
      fix: "write a day, a month or a year: 2026-01-27, 2026-01 or 2026")
    return nil
  }

  /// The ids of evidence records in a list or a single word; unknown ones are reported.
  mutating func recordIDs(_ node: YAMLNode, _ what: String) -> [String] {
    let nodes: [YAMLNode]
    if case .sequence(let elements) = node.content { nodes = elements } else { nodes = [node] }
    return nodes.compactMap { element in
      guard let id = element.text("an id under \(what)", &diagnostics) else { return nil }
      guard evidenceIDs.contains(id.value) || id.value == "analyst" || !isEvidenceKnown else {
        diagnostics.error(
          at: id.location, "there is no evidence record '\(id.value)'",
          why: "a reader could not look up what the statement rests on",
          fix: evidenceIDs.isEmpty
            ? "add it to 'records:' in evidence.yaml, or write 'analyst'"
            : suggestion(for: id.value, among: evidenceIDs.sorted(), of: "records"))
        return nil
      }
      return id.value
    }
  }

  mutating func text(_ key: String, in record: Record) -> String? {
    record[key].flatMap { $0.text("'\(key)'", &diagnostics)?.value }
  }

  mutating func localizedText(_ key: String, in record: Record) -> LocalizedText? {
    let most = key == "name" || key == "unit" ? mostNameCharacters : mostTextCharacters
    return record[key].flatMap { LocalizedText($0, "'\(key)'", most: most, &diagnostics) }
  }
}

extension MapKind {
  /// What statements rest on.
  static let evidence = MapKind(
    "Evidence", "the evidence",
    [
      Key(
        "sources", .byID("source", .oneOf([.text, .map(.source)])),
        "Where records come from: documents, recordings, people."),
      Key("records", .byID("record", .map(.evidenceRecord)), "Who says what, where."),
    ])

  /// A source with more than its name.
  static let source = MapKind(
    "Source", "a source",
    [
      .required("name", .localizedText, "Its name."),
      Key("date", .text, "When it was made, as text."),
      .note,
    ])

  /// An evidence record.
  static let evidenceRecord = MapKind(
    "Record", "an evidence record",
    [
      Key("source", .id, "The source it comes from."),
      Key("place", .text, "Where in the source: page, line, minute."),
      Key("by", .localizedText, "Who says it."),
      Key("says", .localizedText, "What it says, in a sentence."),
      Key("quote", .text, "The literal words."),
      Key("kind", .word(of: EvidenceRecord.Kind.self), "What kind of claim it is."),
      Key("date", .text, "When it was said: a day, a month or a year."),
      .confidence,
      Key("contested_by", .oneOrList(.id), "The records that dispute it."),
      .note,
    ])
}

// What may be said of nearly everything.
extension MapKind.Key {
  static let name = Self("name", .localizedText, "Its name.")
  static let note = Self("note", .localizedText, "A remark.")
  static let evidence = Self(
    "evidence", .oneOrList(.id), "The evidence records it rests on, or 'analyst'.")
  static let date = Self(
    "date", .text, "When it was stated: a day, a month or a year; else the earliest date of its records.")
  static let confidence = Self(
    "confidence", .word(of: Evidence.Confidence.self), "How sure the analyst is.")
}

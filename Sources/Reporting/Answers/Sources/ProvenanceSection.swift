/// How the report came about: command, release, GLPK, and the digests of the files.
struct ProvenanceSection: Section {
  let page: Page
  let provenance: Provenance

  var blocks: [Block] {
    let facts =
      [
        (words.command, RichText(.code(provenance.command))),
        (words.version, RichText(provenance.version)),
        (words.solver, RichText(provenance.solver)),
      ]
      + provenance.files.map { (words.digest(of: $0.name), RichText(.code($0.digest))) }
    return [
      .heading(2, words.provenanceHeading),
      .table(
        words.provenanceHeading,
        columns: [Table.Column(words.item), Table.Column(words.value)],
        rows: facts.map { [Table.Cell.head($0.0), Table.Cell($0.1)] }),
    ]
  }
}

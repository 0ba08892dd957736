internal import Negotiation

/// The table of statements and beliefs on which a verdict hangs.
enum FlippedClaims {
  /// What holds or does not, with what is then the verdict; nothing where no such thing flips it.
  static func blocks(
    _ claims: [Flip], _ name: (Verdict) -> String, _ words: Words
  ) -> [Block] {
    guard !claims.isEmpty else { return [] }
    return [
      .heading(3, words.claimsHeading), .paragraph(RichText(.muted(words.claimsExplained))),
      .table(
        Table(
          caption: words.claimsHeading,
          columns: [
            Table.Column(words.assumption), Table.Column(words.ifOtherwise),
            Table.Column(words.verdictThen), Table.Column(words.restsOn),
          ],
          rows: claims.map { flip in
            [
              cell(flip.assumption, words), Table.Cell(words.change(flip.change)),
              Table.Cell(RichText(name(flip.verdict)), flip.verdict.tone),
              Table.Cell(words.records(flip.assumption)),
            ]
          })),
    ]
  }

  /// An assumption by its id, and what it says where that does not tell.
  static func cell(_ assumption: Assumption, _ words: Words) -> Table.Cell {
    let text = assumption.text
    let isSaid = text.isEmpty || assumption.id.hasSuffix(text)
    return Table.Cell(
      RichText(.code(assumption.id), .muted(isSaid ? "" : words.labelled("", text))))
  }
}

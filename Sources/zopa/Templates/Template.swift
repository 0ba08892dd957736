internal import ArgumentParser

/// A model to start from.
///
/// To add one: write a file beside this one and a case here; help and tests go by the list.
enum Template: String, CaseIterable, ExpressibleByArgument {
  case sale, ceasefire, labour, procurement

  /// Its files, by their names.
  var files: [(name: String, text: String)] {
    switch self {
    case .sale: SaleTemplate.files
    case .ceasefire: CeasefireTemplate.files
    case .labour: LabourTemplate.files
    case .procurement: ProcurementTemplate.files
    }
  }

  /// The command to look at it with, after `check`.
  var nextCommand: String {
    switch self {
    case .sale: "zone"
    case .ceasefire, .labour, .procurement: "brief"
    }
  }
}

internal import Foundation
internal import FoundationXML
internal import Negotiation

/// An element of an XML file that knows where it was written.
struct MarkupElement {
  var name: String
  var attributes: [String: String]
  var children: [MarkupElement] = []
  var location: SourceLocation

  /// The children with one of these names, in order.
  func all(_ names: String...) -> [MarkupElement] { children.filter { names.contains($0.name) } }

  /// The first of these attributes that is there and not empty.
  func text(_ names: String...) -> String? {
    names.lazy.compactMap { attributes[$0]?.asOneLine }.first { !$0.isEmpty }
  }

  /// An attribute that must be there.
  func required(_ name: String, _ diagnostics: inout Diagnostics) -> String? {
    if let text = text(name) { return text }
    diagnostics.error(
      at: location, "<\(self.name)> has no '\(name)'", why: "what it stands for is not known",
      fix: "add \(name)=\"…\"")
    return nil
  }

  /// A number in an attribute, or `nil` with the mistake reported.
  func number(_ name: String, _ diagnostics: inout Diagnostics) -> ForeignNumber? {
    guard let text = required(name, &diagnostics) else { return nil }
    if let value = ForeignNumber(text) { return value }
    diagnostics.error(
      at: location, "'\(text)' is no number that can be read",
      why: "'\(name)' of <\(self.name)> is a number",
      fix: "write it like 0.25 or 1.5E-3")
    return nil
  }

  /// A number that levels are counted from, or `nil` with the mistake reported.
  func decimal(_ name: String, _ diagnostics: inout Diagnostics) -> Rational? {
    guard let number = number(name, &diagnostics) else { return nil }
    if let level = number.level { return level }
    diagnostics.errorNoLevel(text(name) ?? "", at: location)
    return nil
  }
}

extension MarkupElement {
  /// Reads an XML file, or says where it stops being one.
  static func parse(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> MarkupElement? {
    // Entities can grow without end, and none of these formats has any.
    if let range = file.text.range(of: "<!ENTITY", options: .literal) {
      diagnostics.error(
        at: file.location(of: range.lowerBound), "entities are not read",
        why: "what they stand for is not where they are used, and can be very long",
        fix: "write out what they stand for")
      return nil
    }
    let reader = MarkupReader(file)
    let parser = XMLParser(data: Data(file.asReadLeniently(&diagnostics).utf8))
    parser.delegate = reader
    // It answers 'true' to some broken files too; the reader knows better.
    _ = parser.parse()
    if let failure = reader.failure {
      diagnostics.error(
        at: SourceLocation(file: file.name, line: failure.line, column: failure.column),
        "this is not XML: \(failure.message)", why: "the file cannot be read past this point",
        fix: "check the tags here and before; the file may have been cut off")
      return nil
    }
    if let root = reader.root { return root }
    diagnostics.error(
      at: SourceLocation(file: file.name, line: 1, column: 1), "this is not XML",
      why: "the file holds no element", fix: "check that it is the right file")
    return nil
  }
}

/// What XMLParser calls while it reads; it asks for an object.
private final class MarkupReader: NSObject, XMLParserDelegate {
  private var places: MarkupPlaces
  private var open: [MarkupElement] = []
  private(set) var root: MarkupElement?
  private(set) var failure: (line: Int, column: Int, message: String)?

  init(_ file: SourceFile) { places = MarkupPlaces(file) }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let place = places.next(name)
    guard open.count < deepestNesting else {
      failure =
        failure ?? (place.line, place.column, "elements nest deeper than \(deepestNesting)")
      parser.abortParsing()
      return
    }
    open.append(MarkupElement(name: name, attributes: attributes, location: place))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(element)
    }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    guard failure == nil else { return }
    let code = (error as NSError).code
    failure = (
      max(parser.lineNumber, 1), max(parser.columnNumber, 1),
      meanings[code] ?? "the reader refuses it here (code \(code))"
    )
  }
}

// No format here nests more than a dozen deep, and trees are taken apart by recursion.
private let deepestNesting = 100

// libxml2's codes for what goes wrong most often.
private let meanings = [
  4: "it does not start with an element", 5: "it ends too early", 26: "an unknown '&…;'",
  38: "a '<' inside a value", 39: "a value without quotes",
  40: "a value is not closed", 41: "an attribute without a value",
  42: "an attribute stands twice", 65: "a blank is missing between attributes",
  68: "a name is missing after '<'", 73: "a '>' is missing",
  76: "an element is closed that was not the last one opened", 77: "an element is not closed",
  9: "a character that XML does not allow",
]

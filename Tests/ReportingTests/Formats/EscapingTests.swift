import Foundation
import Negotiation
import Testing

@testable import Reporting

// Whatever a file holds must come out as text: in no format may it become a sign of that format.

private let nasty = [
  "<script>alert(1)</script>", "a \"b\" 'c' & d", "a | b", "`code` ``two``", "**bold** _it_ [x](y)",
  "\u{202E}backwards\u{202C}", "bell\u{7}escape\u{1B}[31m", "=1+1", "- item", "1. item", "# head",
  "</style><img src=x onerror=alert(1)>", "&amp; &lt;", "\\backslash\\", "日本語、「引用」", "$x$ ~~y~~",
  "a\nb",
]

private func report(_ text: String, _ language: ReportLanguage) throws -> Report {
  let base = try findings(model(named: text))
  let variant = try findings(model(named: text), variant: "v")
  let model = PayoffModel(base.scenario)
  let frontier = try model.paretoFrontier(ExactPayoffs(model))
  try #require(!frontier.points.isEmpty)
  var found = ReportFindings(
    base, Provenance(version: "0", command: "0", files: base.scenario.files))
  found.compared = [base, variant]
  (found.frontier, found.bargain) = (frontier, frontier.bargain())
  return Answer.report(found).report(in: language)
}

@Test(arguments: nasty, ReportLanguage.allCases)
func htmlShowsTextAsText(text: String, language: ReportLanguage) throws {
  let page = try report(text, language).written(as: .html)
  for tag in ["<script", "<img", "</style><", "onerror=alert(1)>"] where text.contains(tag) {
    #expect(!page.contains(tag))
  }
  for scalar in text.unicodeScalars where scalar.properties.isBidiControl || scalar.value < 10 {
    #expect(!page.unicodeScalars.contains(scalar))
  }
  // The page is well-formed once its doctype and void elements are set aside.
  let body = page.split(separator: "<body>", maxSplits: 1).last.map { "<body>" + $0 } ?? ""
  let xml = body.replacing("</html>", with: "").replacing("<wbr>", with: "")
  #expect(TagBalance(of: String(xml)).isBalanced)
  // The name space of SVG is a name; nothing else in the page looks like an address.
  let addresses = page.replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
  #expect(!addresses.contains("http:") && !addresses.contains("https:") && !page.contains("url("))
}

@Test(arguments: nasty)
func markdownTablesKeepTheirColumns(text: String) throws {
  let markdown = try report(text, .en).written(as: .markdown)
  var columns: Int?
  for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
    guard line.hasPrefix("|") else {
      columns = nil
      continue
    }
    let pipes = zip(" " + line, line).filter { $0 != "\\" && $1 == "|" }.count
    #expect(columns == nil || columns == pipes, "\(line)")
    columns = pipes
  }
  #expect(!markdown.contains("<script"))
  #expect(!markdown.contains("\n- item") && !markdown.contains("\n1. item"))
  #expect(!markdown.unicodeScalars.contains { $0.value == 0x202E || $0.value == 7 })
}

@Test(arguments: nasty)
func csvHasFourFieldsALine(text: String) throws {
  let csv = try report(text, .en).written(as: .csv)
  for record in csv.components(separatedBy: "\r\n").dropLast() {
    #expect(try fields(record).count == 4, "\(record)")
    for field in try fields(record) { #expect(!"=+-@".contains(field.first ?? " ")) }
  }
}

@Test(arguments: nasty)
func terminalIsNotSteered(text: String) throws {
  let plain = try report(text, .en).written(as: .text)
  #expect(!plain.unicodeScalars.contains { $0.properties.isBidiControl })
  #expect(!plain.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
}

@Test(arguments: nasty)
func jsonReadsBackAsWritten(text: String) throws {
  let json = Answer.zone(try findings(model(named: text))).written(as: .json, in: .en)
  let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
  #expect(object?["model"] as? String == text)
}

@Test func styledTextHasColoursAndPlainTextNone() throws {
  let report = try report("x", .en)
  #expect(report.written(as: .text, isStyled: true).contains("\u{1B}[1m"))
  #expect(!report.written(as: .text).contains("\u{1B}"))
}

@Test(arguments: ["国、", "国々。", "（国）", "あ「国」", "一二三ー", "x、"])
func japaneseLinesBeginAndEndAsTheyMay(text: String) {
  for start in 0..<4 {
    let paragraph = String(repeating: "一", count: start) + String(repeating: text, count: 90)
    let report = Report(title: "", language: "ja", blocks: [.paragraph(RichText(paragraph))])
    let lines = report.written(as: .text).split(separator: "\n").filter {
      $0.contains(text.last ?? " ")
    }
    #expect(lines.joined() == paragraph && lines.count > 1)
    for line in lines {
      #expect(!"、。）」ー々".contains(line.first ?? "、") && !"（「".contains(line.last ?? "（"), "\(line)")
      #expect(String(line).displayWidth <= 100)
    }
  }
}

private func fields(_ record: String) throws -> [String] {
  var fields = [""]
  var isQuoted = false
  for character in record {
    switch character {
    case "\"": isQuoted.toggle()
    case "," where !isQuoted: fields.append("")
    default: fields[fields.count - 1].append(character)
    }
  }
  try #require(!isQuoted)
  return fields
}

/// Whether every tag that opens closes, in order.
private struct TagBalance {
  private(set) var isBalanced = true

  init(of text: String) {
    var open: [Substring] = []
    for match in text.matches(of: /<(\/?)([a-z][a-z0-9]*)[^<>]*?(\/?)>/) {
      let (_, closing, name, selfClosing) = match.output
      if !selfClosing.isEmpty { continue }
      if closing.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        isBalanced = false
        return
      }
    }
    isBalanced = open.isEmpty
  }
}

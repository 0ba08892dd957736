internal import Foundation
internal import Negotiation

/// The text of a file, and in which encoding it was found to be.
struct DecodedText {
  /// The text.
  let text: String
  /// What it was read as, where nothing in the file says so.
  let guess: String?

  /// Reads UTF-8, or UTF-16 with its byte order mark, as every reader of YAML has to; `nil` where it is neither.
  init?(model bytes: Data) {
    // Zero bytes are letters of UTF-16, whose mark is missing.
    guard let text = bytes.byItsMark ?? (bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)) else {
      return nil
    }
    self.text = text
    guess = nil
  }

  /// Reads a file of another tool, also in the encoding that its XML declaration names, and else as programs on Windows
  /// write Western text.
  ///
  /// - Throws: ``UnknownEncoding`` where the file names an encoding that cannot be read, or is not in it.
  init(foreign bytes: Data) throws(UnknownEncoding) {
    if let model = DecodedText(model: bytes) {
      self = model
      return
    }
    if let name = bytes.declaredEncoding, name.lowercased() != "utf-8" {
      guard let encoding = encodings[name.lowercased()],
        let text = String(data: bytes, encoding: encoding) ?? bytes.western
      else { throw UnknownEncoding(name: name) }
      self.text = text
      guess = nil
      return
    }
    guard let text = bytes.western else { throw UnknownEncoding(name: nil) }
    self.text = text
    guess = "Windows-1252"
  }
}

/// Says that a file is in an encoding that cannot be read.
struct UnknownEncoding: Error {
  /// What the file calls it; `nil` where it names none.
  let name: String?
}

/// The text of a file of a model.
///
/// - Throws: Why it is none.
func modelText(_ bytes: Data, _ name: String) throws(UnreadableFile) -> String {
  guard let decoded = DecodedText(model: bytes) else {
    throw UnreadableFile(noText: bytes, name, encoding: nil)
  }
  return decoded.text
}

extension UnreadableFile {
  /// Says that bytes are no text in an encoding, or not in UTF-8 where none is named.
  init(noText bytes: Data, _ name: String, encoding: String?) {
    // Text of Western letters in UTF-16 has a zero in every other place.
    if encoding == nil, bytes.count % 2 == 0, bytes.prefix(200).count(where: { $0 == 0 }) * 3 > bytes.prefix(200).count
    {
      self.init(
        "'\(name.lastPathPart)' looks like UTF-16 without its byte order mark",
        why: "without the mark nobody can tell which half of a letter comes first",
        fix: "save it as UTF-8, for instance with 'iconv -f UTF-16LE -t UTF-8'")
      return
    }
    self.init(
      encoding.map { "'\(name.lastPathPart)' cannot be read in the encoding '\($0)', which it names" }
        ?? "'\(name.lastPathPart)' is not UTF-8 text, first on line \(lineOfBadByte(bytes))",
      why: "names and quotes could not be shown as they are",
      fix: "save it as UTF-8; where it comes from Windows, with 'iconv -f WINDOWS-1252 -t UTF-8'")
  }
}

/// The first line that is no UTF-8.
func lineOfBadByte(_ bytes: Data) -> Int {
  var line = 1
  for row in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    if String(validating: row, as: UTF8.self) == nil { return line }
    line += 1
  }
  return line
}

extension Data {
  /// The text by a byte order mark of UTF-16; `nil` where there is none, or the rest is no such text.
  fileprivate var byItsMark: String? {
    let isLittle = starts(with: [0xFF, 0xFE])
    guard isLittle || starts(with: [0xFE, 0xFF]), count % 2 == 0 else { return nil }
    let bytes = Array(self)
    let units = stride(from: 0, to: bytes.count, by: 2).map { place in
      UInt16(bytes[place + (isLittle ? 1 : 0)]) << 8 | UInt16(bytes[place + (isLittle ? 0 : 1)])
    }
    return String(validating: units, as: UTF16.self)
  }

  /// The text as Windows writes that of Western Europe, or, where that has no such letter, as Unix did.
  fileprivate var western: String? {
    // A file with control characters is no text.
    guard allSatisfy({ $0 >= 0x20 || [0x09, 0x0A, 0x0C, 0x0D].contains($0) }) else { return nil }
    return String(data: self, encoding: .windowsCP1252) ?? String(data: self, encoding: .isoLatin1)
  }

  /// The encoding that an XML declaration names.
  fileprivate var declaredEncoding: String? {
    let head = String(decoding: prefix(1000), as: UTF8.self)
    return head.firstMatch(of: /<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']/).map { String($0.1) }
  }
}

private let encodings: [String: String.Encoding] = [
  // Files that say the first mean the second: it has more letters, and none of them elsewhere.
  "iso-8859-1": .windowsCP1252, "latin1": .windowsCP1252, "us-ascii": .windowsCP1252, "ascii": .windowsCP1252,
  "windows-1252": .windowsCP1252, "cp1252": .windowsCP1252, "iso-8859-15": .windowsCP1252,
  "iso-8859-2": .isoLatin2, "windows-1250": .windowsCP1250, "windows-1251": .windowsCP1251,
  "windows-1253": .windowsCP1253, "windows-1254": .windowsCP1254, "utf-16": .utf16,
  "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian, "shift_jis": .shiftJIS, "sjis": .shiftJIS,
  "euc-jp": .japaneseEUC, "iso-2022-jp": .iso2022JP, "macintosh": .macOSRoman,
]

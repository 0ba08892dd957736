/// The messages in English, one extension beside each protocol.
struct English: Sendable {}

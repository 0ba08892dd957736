/// The messages in Japanese, one extension beside each protocol.
struct Japanese: Sendable {}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The natural logarithm, which the standard library leaves to the system's.
func logarithm(_ number: Double) -> Double { log(number) }

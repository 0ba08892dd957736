/// How points spread around their mean.
struct PointSpread: Sendable {
  private let count: Int
  private var points = 0.0
  private var sums: [Double]
  private var products: [Double]

  /// Nothing yet, of points with so many coordinates.
  init(_ count: Int) {
    self.count = count
    sums = Array(repeating: 0, count: count)
    products = Array(repeating: 0, count: count * count)
  }

  /// Adds a point.
  mutating func add(_ point: [Double]) {
    points += 1
    for row in 0..<count {
      sums[row] += point[row]
      for column in 0...row { products[row * count + column] += point[row] * point[column] }
    }
  }

  /// The columns of the Cholesky factor of the covariance.
  ///
  /// Along each, the points spread about as far as the column is long; directions in which they hardly do are left
  /// out.
  ///
  /// - Complexity: The cube of the number of coordinates.
  var axes: [[Double]] {
    var factor = Array(repeating: 0.0, count: count * count)
    var axes: [[Double]] = []
    for column in 0..<count {
      for row in column..<count {
        var rest =
          products[row * count + column] / points - sums[row] / points * (sums[column] / points)
        for before in 0..<column {
          rest -= factor[row * count + before] * factor[column * count + before]
        }
        let diagonal = factor[column * count + column]
        factor[row * count + column] =
          row == column ? max(0, rest).squareRoot() : diagonal > 0 ? rest / diagonal : 0
      }
      let axis = (0..<count).map { factor[$0 * count + column] }
      if axis[column] > 0 { axes.append(axis) }
    }
    return axes
  }
}

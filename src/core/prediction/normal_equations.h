// SPDX-License-Identifier: MIT
// Symmetric positive definite linear equations, as least squares and Newton steps give them.
#pragma once
#include <vector>

namespace tilth {

/// A square matrix of which the lower half is kept.
class SymmetricMatrix {
public:
    explicit SymmetricMatrix(std::size_t n) : m_n(n), m_cells(n * (n + 1) / 2) {}
    std::size_t size() const { return m_n; }
    double& at(std::size_t row, std::size_t column) { return m_cells[row * (row + 1) / 2 + column]; }     // column <= row
    double at(std::size_t row, std::size_t column) const { return m_cells[row * (row + 1) / 2 + column]; }
    void clear() { m_cells.assign(m_cells.size(), 0); }
private:
    std::size_t m_n;
    std::vector<double> m_cells;
};

/// x of matrix · x = right, by Cholesky's decomposition. Empty where the matrix is not positive definite.
std::vector<double> solve(SymmetricMatrix matrix, std::vector<double> right);

}

// SPDX-License-Identifier: MIT
#include "core/prediction/normal_equations.h"
#include <cmath>

namespace tilth {
namespace {

// matrix becomes L of L · Lᵗ; false where there is none.
bool decompose(SymmetricMatrix& matrix) {
    for (std::size_t row = 0; row < matrix.size(); ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            double rest = matrix.at(row, column);
            for (std::size_t k = 0; k < column; ++k) rest -= matrix.at(row, k) * matrix.at(column, k);
            if (column < row) matrix.at(row, column) = rest / matrix.at(column, column);
            else if (rest > 0) matrix.at(row, row) = std::sqrt(rest);
            else return false;
        }
    }
    return true;
}

void forwards(const SymmetricMatrix& lower, std::vector<double>& x) {
    for (std::size_t row = 0; row < x.size(); ++row) {
        for (std::size_t k = 0; k < row; ++k) x[row] -= lower.at(row, k) * x[k];
        x[row] /= lower.at(row, row);
    }
}
void backwards(const SymmetricMatrix& lower, std::vector<double>& x) {
    for (std::size_t row = x.size(); row-- > 0;) {
        for (std::size_t k = row + 1; k < x.size(); ++k) x[row] -= lower.at(k, row) * x[k];
        x[row] /= lower.at(row, row);
    }
}

}

std::vector<double> solve(SymmetricMatrix matrix, std::vector<double> right) {
    if (!decompose(matrix)) return {};
    forwards(matrix, right);
    backwards(matrix, right);
    return right;
}

}

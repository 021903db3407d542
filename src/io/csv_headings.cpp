// SPDX-License-Identifier: MIT
// Headings that can name columns: never blank, never twice the same.
#include "io/cell_kind.h"
#include "io/csv.h"
#include <algorithm>
#include <set>

namespace tilth {
namespace {

std::string inOneLine(std::string_view heading) {
    std::string text;
    for (const char c : trimmedCell(heading)) {
        const bool space = c == '\n' || c == '\r' || c == '\t' || c == ' ';
        if (!space) text += c;
        else if (!text.empty() && text.back() != ' ') text += ' ';
    }
    return text;
}

}

std::vector<std::string> uniqueHeadings(std::span<const std::string_view> cells) {
    std::vector<std::string> headings;
    std::set<std::string, std::less<>> taken;
    for (const std::string_view cell : cells) {
        std::string name = inOneLine(cell);
        if (name.empty()) name.append("Column ").append(std::to_string(headings.size() + 1));
        std::string unique = name;
        for (int n = 2; taken.contains(unique); ++n) unique = std::string(name).append(" (").append(std::to_string(n)).append(")");
        taken.insert(unique);
        headings.push_back(std::move(unique));
    }
    return headings;
}

}

// SPDX-License-Identifier: MIT
// Rows of a small comma-separated file of tests/data: no quotes, one heading line.
#pragma once
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <vector>

namespace tilth::test {

/// name: below tests/data. Lines that begin with "#" are remarks.
inline std::vector<std::vector<std::string>> csvRows(const std::string& name) {
    std::ifstream file(TILTH_SOURCE_DIR "/tests/data/" + name);
    EXPECT_TRUE(file.is_open()) << name;
    std::vector<std::vector<std::string>> rows;
    bool heading = true;
    for (std::string line, cell; std::getline(file, line);) {
        if (line.starts_with('#') || std::exchange(heading, false)) continue;
        std::istringstream cells(line);
        for (rows.emplace_back(); std::getline(cells, cell, ',');) rows.back().push_back(cell);
    }
    return rows;
}

}

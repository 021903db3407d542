// SPDX-License-Identifier: MIT
// Reads the project's files.
#include "arch/source_tree.h"
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tilth::arch {
namespace fs = std::filesystem;

namespace {

const fs::path top = TILTH_SOURCE_DIR;

SourceFile read(const fs::path& file) {
    SourceFile source{fs::relative(file, top).generic_string(), {}, {}};
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    source.text = text.str();
    std::istringstream in(source.text);
    for (std::string line; std::getline(in, line);) source.lines.push_back(line);
    return source;
}

bool endsInOneOf(std::string_view name, const std::vector<std::string_view>& endings) {
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

}

std::string SourceFile::at(std::size_t line, std::string_view complaint) const {
    return path + ":" + std::to_string(line + 1) + ": " + std::string(complaint);
}

SourceFile fileAt(const std::string& path) { return read(top / path); }

std::vector<SourceFile> filesUnder(std::string_view folder, const std::vector<std::string_view>& endings) {
    std::vector<SourceFile> files;
    if (!fs::is_directory(top / folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(top / folder))
        if (entry.is_regular_file() && endsInOneOf(entry.path().filename().string(), endings)) files.push_back(read(entry.path()));
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<std::string> topEntries() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(top)) names.push_back(entry.path().filename().string());
    return names;
}

bool exists(const std::string& path) { return fs::exists(top / path); }

std::string joined(const std::vector<std::string>& complaints) {
    std::string all;
    for (const std::string& complaint : complaints) all += complaint + "\n";
    return all;
}

}

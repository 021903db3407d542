// SPDX-License-Identifier: MIT
// What the measuring programs are told, and the folder they work in.
#pragma once
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

namespace tilth::bench {

struct Options {
    std::int64_t rows = 100'000;
    int runs = 3;
    bool json = false, growth = false;
    bool loads = false;             // nothing but import, undo and redo
    std::string folder;             // empty: a temporary one
};

/// Nothing when a word is not understood.
inline std::optional<Options> readOptions(int count, char** words) {
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i], value = i + 1 < count ? words[i + 1] : "";
        if (word == "--json") options.json = true;
        else if (word == "--growth") options.growth = true;
        else if (word == "--loads") options.loads = true;
        else if (word == "--rows" && std::atoll(value.c_str()) > 0) options.rows = std::atoll(words[++i]);
        else if (word == "--runs" && std::atoi(value.c_str()) > 0) options.runs = std::atoi(words[++i]);
        else if (word == "--folder" && !value.empty()) options.folder = words[++i];
        else return std::nullopt;
    }
    return options;
}

/// Gone with all that is in it at the end, unless it was named.
class Folder {
public:
    explicit Folder(const std::string& named) : m_path(named), m_temporary(named.empty()) {
        std::string pattern = (std::filesystem::temp_directory_path() / "tilth-bench-XXXXXX").string();
        if (m_temporary) m_path = mkdtemp(pattern.data()) ? pattern : throw std::runtime_error("no temporary folder");
        else std::filesystem::create_directories(named);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        if (m_temporary) std::filesystem::remove_all(m_path, ignored);
    }
    std::string operator/(const std::string& name) const { return (m_path / name).string(); }
private:
    std::filesystem::path m_path;
    bool m_temporary;
};

}

// SPDX-License-Identifier: MIT
#include "app/erasure_list.h"
#include "app/data_folder.h"
#include "app/erasure.h"
#include "store/durable_file.h"
#include <charconv>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>

namespace tilth {
namespace {

using Json = nlohmann::json;

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}
std::int64_t idOf(const Json& line, const char* key) {
    const std::string digits = line.value(key, "");
    std::int64_t id = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), id);
    return id;
}

}

std::filesystem::path erasureList() {
    const auto folder = dataFolder();
    return folder.empty() ? folder : folder / "erased.jsonl";
}

Result<Done> noteErasure(const std::filesystem::path& list, const NotedErasure& erasure) {
    if (list.empty()) return Done{};
    std::error_code failed;
    std::filesystem::create_directories(list.parent_path(), failed);
    const Json line{{"workspace", std::to_string(erasure.workspace)}, {"type", erasure.type}, {"id", std::to_string(erasure.id)}};
    return writeWholeFile(list.string(), bytesOf(list) + line.dump() + "\n");
}

Result<std::vector<NotedErasure>> notedErasures(const std::filesystem::path& list) {
    std::vector<NotedErasure> all;
    std::istringstream lines(list.empty() ? std::string() : bytesOf(list));
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const Json read = Json::parse(line, nullptr, false);
        const bool whole = read.is_object() && idOf(read, "workspace") && idOf(read, "id") && read.contains("type") && read["type"].is_string();
        if (!whole) return Error{Error::Refused, list.string() + ", line " + std::to_string(number) + " is no erasure: mend or remove the line, then restore again."};
        all.push_back({idOf(read, "workspace"), read["type"], idOf(read, "id")});
    }
    return all;
}

}

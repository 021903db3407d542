// SPDX-License-Identifier: MIT
// Reads compiled zone files of the system.
#include "io/zone_file.h"
#include "core/base/tr.h"
#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace tilth {
namespace {

constexpr std::size_t largestFile = 1 << 16;               // the largest zone has under 4 KB

// Names come from files and settings: nothing may lead out of the folder.
bool isZoneName(std::string_view name) {
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+' || c == '/';
    };
    return !name.empty() && name.front() != '/' && std::ranges::all_of(name, isPart);
}

std::string readFile(const std::filesystem::path& path) {
    std::string bytes(largestFile, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

std::string nameAfter(const std::string& path, std::string_view folder) {
    const std::size_t at = path.find(folder);
    return at == std::string::npos ? std::string{} : path.substr(at + folder.size());
}

}

Result<Zone> loadZone(std::string_view name, const std::filesystem::path& folder) {
    if (name == "UTC") return Zone{};
    if (!isZoneName(name)) return Error{Error::Refused, std::string{TR("Zone", "This is not the name of a time zone: ")}.append(name.substr(0, 60))};
    return Zone::fromTzif(std::string{name}, readFile(folder / name));
}

std::string systemZoneName() {
    if (const char* set = std::getenv("TZ"); set && isZoneName(set[0] == ':' ? set + 1 : set)) return set[0] == ':' ? set + 1 : set;
    std::error_code none;
    const std::string name = nameAfter(std::filesystem::read_symlink("/etc/localtime", none).string(), "/zoneinfo/");
    return isZoneName(name) ? name : "UTC";
}

}

// SPDX-License-Identifier: MIT
#include "app/own_network.h"
#include "app/data_folder.h"
#include "io/table_file.h"
#include "store/durable_file.h"

namespace tilth {
namespace {

constexpr std::uintmax_t mostBytes = 1024 * 1024;

Result<std::string> linesOf(const std::filesystem::path& file) {
    std::error_code code;
    if (file.empty() || !std::filesystem::exists(file, code)) return std::string();
    return readWholeFile(file, mostBytes);
}

}

std::filesystem::path ownNetworkFile() {
    const auto folder = dataFolder();
    return folder.empty() ? folder : folder / "own-network";
}

std::string serverOf(std::string_view address) {
    const auto scheme = address.find("://");
    if (scheme == address.npos) return {};
    const auto end = address.find_first_of("/?#", scheme + 3);
    const std::string_view server = address.substr(0, end);
    const auto login = server.rfind('@');
    return login == server.npos ? std::string(server) : std::string(server.substr(0, scheme + 3)).append(server.substr(login + 1));
}

bool isOwnNetworkAllowed(std::string_view address, const std::filesystem::path& file) {
    const std::string server = serverOf(address);
    const auto lines = linesOf(file);
    return !server.empty() && lines && ("\n" + *lines).find("\n" + server + "\n") != std::string::npos;
}

Result<Done> allowOwnNetwork(std::string_view address, const std::filesystem::path& file) {
    const std::string server = serverOf(address);
    if (file.empty() || server.empty() || server.find('\n') != server.npos || isOwnNetworkAllowed(address, file)) return Done{};
    auto lines = linesOf(file);
    if (!lines) return lines.error();                       // what cannot be read is not written over
    std::error_code code;
    std::filesystem::create_directories(file.parent_path(), code);
    return writeWholeFile(file.string(), lines->append(server).append("\n"));
}

}

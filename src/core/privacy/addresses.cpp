// SPDX-License-Identifier: MIT
#include "core/privacy/addresses.h"
#include "core/base/text.h"
#include <algorithm>
#include <array>

namespace tilth {

std::vector<std::string> addressesIn(std::string_view text) {
    std::vector<std::string> addresses;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(";,|\n"), text.size());
        if (std::string address = emailKey(text.substr(0, end)); !address.empty()) addresses.push_back(std::move(address));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return addresses;
}

bool isRoleMailbox(std::string_view address) {
    constexpr std::array<std::string_view, 9> roles{"info", "sales", "office", "contact", "admin", "mail", "hello", "service", "support"};
    const std::string key = emailKey(address);
    return std::ranges::find(roles, std::string_view(key).substr(0, key.find('@'))) != roles.end();
}

}

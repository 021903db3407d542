// SPDX-License-Identifier: MIT
#include "core/privacy/addresses.h"
#include "core/base/text.h"
#include <algorithm>

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

}

// SPDX-License-Identifier: MIT
#include "core/schema/journal_text.h"
#include <nlohmann/json.hpp>

namespace tilth {

Value journalValue(std::string_view scalar) {
    const nlohmann::json read = nlohmann::json::parse(scalar, nullptr, false);
    if (read.is_string()) return read.get<std::string>();
    if (read.is_boolean()) return std::int64_t{read.get<bool>()};
    if (read.is_number_integer()) return read.get<std::int64_t>();
    return read.is_number() ? Value{read.get<double>()} : Value{};
}

}

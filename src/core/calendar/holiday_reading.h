// SPDX-License-Identifier: MIT
// What the readers of holiday packs and of notices share.
#pragma once
#include "core/base/json_node.h"
#include "core/calendar/holiday_pack.h"

namespace tilth {

inline constexpr std::size_t mostHolidayBytes = 1024 * 1024;
inline constexpr int deepestHolidayNesting = 8;

LocalName readLocalName(const JsonNode& node);              // {"en": ..., "zh_CN": ...}
std::string readCountry(const JsonNode& node, std::string_view also = {}, std::string_view orElse = {});
void checkSchema(const JsonNode& node);                     // 1; a newer one says what to do
std::map<int, HolidayNotice> readNotices(const JsonNode& node);

/// "CN.json, days[3].rule: ..."
Error namedFault(std::string_view name, const Error& fault);

}

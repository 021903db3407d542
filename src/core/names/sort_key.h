// SPDX-License-Identifier: MIT
// Keys that sort names by comparing bytes.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace tilth {

/// Two bytes a character: its place in the Chinese order of CLDR (punctuation, digits, Han by pinyin, Latin, others),
/// blind to case and accents. memcmp of two keys orders names as ICU's zh collator of primary strength does; equal keys
/// are parted by id. Characters outside the first plane share places with their neighbours.
std::string sortKey(std::string_view text);

/// Another number than the one stored beside the keys: they are of another table and must be made again.
std::uint32_t sortKeyStamp();

}

// SPDX-License-Identifier: MIT
// The words after a verb, sorted into arguments and options by the verb's table.
#pragma once
#include "core/base/result.h"
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tilth::cli {

struct Option {
    std::string_view name;                  // "--where", "-w"
    std::string_view value;                 // "Q"; empty: a switch without value
    std::string_view about;
};

struct Arguments {
    std::vector<std::string> words;
    std::map<std::string, std::vector<std::string>, std::less<>> options;

    bool has(std::string_view option) const { return options.contains(option); }
    std::string value(std::string_view option, std::string_view fallback = {}) const;       // the last one given
    std::vector<std::string> all(std::string_view option) const;
    /// "name=Ada" or "email = ": key and value of each word from the n-th on. Error{Usage} where there is no "=".
    using Pairs = std::vector<std::pair<std::string, std::string>>;
    Result<Pairs> pairsFrom(std::size_t n) const;
};
Result<Arguments::Pairs> pairs(std::span<const std::string> words);

/// Options stand anywhere, as "--where Q" or "--where=Q"; after "--" all is an argument. `untilWord`: stops at the first
/// argument and gives the rest as arguments. Error{Usage} for an unknown option and for a missing value.
Result<Arguments> readArguments(std::span<const std::string> words, std::span<const Option> options, bool untilWord = false);

Result<std::int64_t> numberOption(const Arguments& arguments, std::string_view option, std::int64_t fallback);
std::vector<std::string> splitAtCommas(std::string_view list);

}

// SPDX-License-Identifier: MIT
#include "core/names/trade_names.h"
#include "core/base/text.h"
#include "core/names/pinyin.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t fewest = 3, most = 6, kept = 2;   // characters; kept: in full, at the end
constexpr std::size_t mostInitials = 3, shortestEnd = 4;

// Where each character begins; empty where one is not Han.
std::vector<std::size_t> hanStarts(std::string_view text) {
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < text.size() && starts.size() <= most;) {
        const CodePoint c = codePointAt(text, at);
        if (!isHan(c.value)) return {};
        starts.push_back(at);
        at += c.length;
    }
    return starts;
}

bool comesIn(std::string_view letters, std::string_view text) {
    std::size_t found = 0;
    for (const char c : text) found += found < letters.size() && letters[found] == c;
    return found == letters.size();
}

}

std::vector<std::string> tradeNames(std::string_view text) {
    const std::vector<std::size_t> starts = hanStarts(text);
    if (starts.size() < fewest || starts.size() > most) return {};
    const Pinyin whole = pinyin(text);
    const std::string end = pinyin(text.substr(starts[starts.size() - kept])).full, first = pinyin(text.substr(0, starts[1])).full;
    if (whole.initials.size() != starts.size() || !whole.full.ends_with(end) || !whole.full.starts_with(first)) return {};      // read otherwise among others
    std::vector<std::string> forms{whole.initials.substr(0, 1) + end, whole.initials.substr(0, starts.size() - kept) + end, whole.initials.substr(0, 1) + whole.full.substr(first.size())};
    std::ranges::sort(forms);
    forms.erase(std::ranges::unique(forms).begin(), forms.end());
    return forms;
}

bool shortens(std::string_view trade, std::string_view pinyin) {
    if (trade.empty() || trade.size() >= pinyin.size() || trade[0] != pinyin[0]) return false;
    for (std::size_t initials = 1; initials <= mostInitials && trade.size() >= initials + shortestEnd; ++initials) {
        const std::string_view end = trade.substr(initials);
        if (pinyin.ends_with(end) && comesIn(trade.substr(0, initials), pinyin.substr(0, pinyin.size() - end.size()))) return true;
    }
    return false;
}

}

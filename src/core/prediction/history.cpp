// SPDX-License-Identifier: MIT
#include "core/prediction/history.h"
#include "core/base/text.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

using namespace std::string_view_literals;
// Folded, as fold() writes them.
constexpr std::array placeholders{"select"sv, "please select"sv, "- select -"sv, "--select--"sv, "n/a"sv, "#n/a"sv, "na"sv,
                                  "nan"sv, "null"sv, "nil"sv, "-"sv, "--"sv, "?"sv, "not answered"sv,
                                   "not provided"sv, "请选择"sv, "未填写"sv, "无数据"sv};

// splitmix64: equal for equal numbers everywhere, unlike std::hash.
std::uint64_t mixed(std::uint64_t n) {
    n += 0x9E3779B97F4A7C15u;
    n = (n ^ (n >> 30)) * 0xBF58476D1CE4E5B9u;
    n = (n ^ (n >> 27)) * 0x94D049BB133111EBu;
    return n ^ (n >> 31);
}

template <class T> std::vector<T> chosenOf(const std::vector<T>& all, const std::vector<std::uint8_t>& chosen) {
    std::vector<T> some;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (chosen[i]) some.push_back(all[i]);
    return some;
}

}

bool isPlaceholder(std::string_view text) {
    const std::string folded = fold(trim(text));
    return folded.empty() || std::ranges::find(placeholders, folded) != placeholders.end();
}

Answer answerOf(std::string_view text) {
    if (isPlaceholder(text)) return {};
    return std::string(trim(text));
}

std::size_t History::wonCount() const { return static_cast<std::size_t>(std::ranges::count(won, std::uint8_t{1})); }

History History::part(const std::vector<std::uint8_t>& chosen) const {
    History some{.columns = {}, .won = chosenOf(won, chosen), .ids = chosenOf(ids, chosen), .stages = {}, .stageCount = stageCount};
    if (!stages.empty()) some.stages = chosenOf(stages, chosen);
    for (const Column& column : columns) some.columns.push_back({column.field, chosenOf(column.answers, chosen)});
    return some;
}

bool isHeldOut(std::int64_t id) { return mixed(static_cast<std::uint64_t>(id)) % 10 < 3; }

Case caseAt(const History& history, std::size_t row) {
    Case one;
    for (const History::Column& column : history.columns) one.answers.push_back(column.answers[row]);
    if (!history.stages.empty()) one.stage = history.stages[row];
    return one;
}

}

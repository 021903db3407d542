// SPDX-License-Identifier: MIT
#include "gui/forms/condition_ways.h"
#include "gui/widgets/choice_box.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

constexpr const char* context = "tilth::FilterPopup";
constexpr std::string_view yearly = ".anniversary";

constexpr Way is{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is"), Compare::Any};
constexpr Way isNot{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is not"), Compare::NotAny};
constexpr Way contains{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "contains"), Compare::Contains};
constexpr Way begins{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "starts with"), Compare::Begins};
constexpr Way ends{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "ends with"), Compare::Ends};
constexpr Way matches{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "matches the pattern"), Compare::Matches};
constexpr Way atLeast{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "at least"), Compare::AtLeast};
constexpr Way atMost{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "at most"), Compare::AtMost};
constexpr Way within{Way::Period, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is within"), Compare::Any};
constexpr Way inLast{Way::Days, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is in the last … days"), Compare::Any, "-", "d..today"};
constexpr Way inNext{Way::Days, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is in the next … days"), Compare::Any, "today..+", "d"};
constexpr Way longAgo{Way::Days, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is more than … days ago"), Compare::Less, "-", "d"};
constexpr Way before{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is before"), Compare::Less};
constexpr Way after{Way::Written, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is after"), Compare::More};
constexpr Way comesBack{Way::Days, QT_TRANSLATE_NOOP("tilth::FilterPopup", "comes back in the next … days"), Compare::Any, "today..+", "d", true};
constexpr Way cameBack{Way::Days, QT_TRANSLATE_NOOP("tilth::FilterPopup", "came back in the last … days"), Compare::Any, "-", "d..today", true};
constexpr Way empty{Way::Nothing, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is empty"), Compare::Any};
constexpr Way filled{Way::Nothing, QT_TRANSLATE_NOOP("tilth::FilterPopup", "is not empty"), Compare::NotAny};

constexpr std::array textWays{contains, begins, ends, is, isNot, matches, empty, filled};
constexpr std::array numberWays{atLeast, atMost, is, empty, filled};
constexpr std::array dateWays{within, inLast, inNext, longAgo, before, after, comesBack, cameBack, empty, filled};
constexpr std::array choiceWays{is, isNot, empty, filled};
constexpr std::array flagWays{is};

// In the order of Type.
constexpr std::array<std::span<const Way>, 9> ways{flagWays, numberWays, numberWays, textWays, dateWays, dateWays, numberWays, choiceWays, choiceWays};

struct Period {
    const char* word;
    const char* text;
};
constexpr std::array periods{Period{"today", QT_TRANSLATE_NOOP("tilth::FilterPopup", "Today")},
                             Period{"this_week", QT_TRANSLATE_NOOP("tilth::FilterPopup", "This week")},
                             Period{"this_month", QT_TRANSLATE_NOOP("tilth::FilterPopup", "This month")},
                             Period{"next_month", QT_TRANSLATE_NOOP("tilth::FilterPopup", "Next month")},
                             Period{"last_month", QT_TRANSLATE_NOOP("tilth::FilterPopup", "Last month")},
                             Period{"this_quarter", QT_TRANSLATE_NOOP("tilth::FilterPopup", "This quarter")},
                             Period{"last_quarter", QT_TRANSLATE_NOOP("tilth::FilterPopup", "Last quarter")},
                             Period{"this_year", QT_TRANSLATE_NOOP("tilth::FilterPopup", "This year")},
                             Period{"last_year", QT_TRANSLATE_NOOP("tilth::FilterPopup", "Last year")}};

// The values as people give them, if the way can say the condition's.
std::optional<std::vector<std::string>> valuesFor(const Way& way, const Condition& c) {
    if (way.takes == Way::Nothing) return c.orNone && c.values.empty() ? std::optional(std::vector<std::string>{}) : std::nullopt;
    if (c.orNone || c.values.empty()) return {};
    if (way.takes == Way::Written) return c.values;
    const std::string& value = c.values.front();
    if (c.values.size() > 1) return {};
    if (way.takes == Way::Period) return std::ranges::find(periods, value, &Period::word) != periods.end() ? std::optional(c.values) : std::nullopt;
    const std::string_view head = way.before, tail = way.after;
    if (!value.starts_with(head) || !value.ends_with(tail) || value.size() <= head.size() + tail.size()) return {};
    const std::string number = value.substr(head.size(), value.size() - head.size() - tail.size());
    const bool digits = number.size() < 6 && std::ranges::all_of(number, [](char ch) { return ch >= '0' && ch <= '9'; });
    return digits ? std::optional(std::vector{number}) : std::nullopt;
}

}

std::span<const Way> waysOf(Type type) { return ways[static_cast<std::size_t>(type)]; }

QString textOf(const Way& way) { return QCoreApplication::translate(context, way.text); }

QString exampleOf(const Way& way) { return way.compare == Compare::Matches ? QCoreApplication::translate(context, QT_TRANSLATE_NOOP("tilth::FilterPopup", "such as (GmbH|AG)$")) : QString(); }

Query conditionOf(std::string field, const Way& way, std::vector<std::string> values) {
    Query query{Query::Is};
    if (way.takes == Way::Days && !values.empty()) values = {way.before + values.front() + way.after};
    if (way.everyYear) field.append(yearly);
    query.condition = {std::move(field), way.compare, std::move(values), way.takes == Way::Nothing};
    return query;
}

std::string fieldOf(const Condition& condition) {
    const std::string& field = condition.field;
    return field.ends_with(yearly) ? field.substr(0, field.size() - yearly.size()) : field;
}

std::optional<Spoken> spokenOf(const Condition& condition, Type type) {
    const std::string field = fieldOf(condition);
    const bool everyYear = field != condition.field;
    const auto tells = [&](const Way& way) { return way.compare == condition.compare && way.everyYear == everyYear && valuesFor(way, condition); };
    // A way for the very words is preferred to one that takes any.
    const auto all = waysOf(type);
    auto way = std::ranges::find_if(all, [&](const Way& w) { return w.takes != Way::Written && tells(w); });
    if (way == all.end()) way = std::ranges::find_if(all, tells);
    if (way == all.end()) return {};
    return Spoken{field, &*way, *valuesFor(*way, condition)};
}

ChoiceBox* makePeriodBox(QWidget* parent) {
    auto* box = new ChoiceBox(parent);
    for (const Period& p : periods) box->add(QCoreApplication::translate(context, p.text), QString::fromLatin1(p.word));
    return box;
}

}

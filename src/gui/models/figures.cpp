// SPDX-License-Identifier: MIT
#include "gui/models/figures.h"

#include <QCoreApplication>
#include <array>

namespace tilth {
namespace {

constexpr std::array figures{
    Figure{QT_TRANSLATE_NOOP("Figure", "Open pipeline"), "deal", "state:open", "amount", QT_TRANSLATE_NOOP("Figure", "Amounts of all open deals")},
    Figure{QT_TRANSLATE_NOOP("Figure", "Weighted"), "deal", "state:open", "weighted", QT_TRANSLATE_NOOP("Figure", "Amounts of open deals times their probability")},
    Figure{QT_TRANSLATE_NOOP("Figure", "Won this quarter"), "deal", "state:won close_date:this_quarter", "amount", QT_TRANSLATE_NOOP("Figure", "Amounts of deals won with a close date in this quarter")},
    Figure{QT_TRANSLATE_NOOP("Figure", "New leads"), "lead", "created:this_month", "", QT_TRANSLATE_NOOP("Figure", "Leads first captured this month")},
    Figure{QT_TRANSLATE_NOOP("Figure", "MQLs"), "lead", "lifecycle:mql", "", QT_TRANSLATE_NOOP("Figure", "Leads that marketing handed to sales and that are not yet SQL")},
    Figure{QT_TRANSLATE_NOOP("Figure", "Without next step"), "deal", "state:open next_step:none", "", QT_TRANSLATE_NOOP("Figure", "Open deals for which nobody has planned what comes next")}};

Value at(const ColumnTable& table, std::size_t row, std::optional<std::size_t> column) { return column ? table.at(row, *column) : Value{}; }

}

std::span<const Figure> homeFigures() { return figures; }
QString figureTitle(const Figure& figure) { return QCoreApplication::translate("Figure", figure.title); }
QString figureMeaning(const Figure& figure) { return QCoreApplication::translate("Figure", figure.meaning); }

FigureValue valueOf(const Figure& figure, const LiveColumns::Listed& rows) {
    FigureValue value{static_cast<qint64>(rows.ids.size()), {}};
    if (!*figure.sum) return value;
    const ColumnTable& table = rows.columns->table;
    const auto amount = table.columnOf(figure.sum), currency = table.columnOf("currency");
    for (const std::int64_t id : rows.ids) {
        const auto row = table.rowOf(id);
        const Value held = row ? at(table, *row, amount) : Value{};
        if (const auto* minor = std::get_if<std::int64_t>(&held)) value.total.add(Kept<std::string>::unpack(at(table, *row, currency)), *minor);
    }
    return value;
}

std::vector<MonthCount> perMonth(const LiveColumns::Listed& rows, std::string_view field, const Wording& wording, int months) {
    const Date thisMonth = monthOf(wording.today).first;
    std::vector<MonthCount> counts;
    for (int back = months - 1; back >= 0; --back) counts.push_back({addMonths(thisMonth, -back)});
    const ColumnTable& table = rows.columns->table;
    const auto column = table.columnOf(field);
    for (const std::int64_t id : rows.ids) {
        const auto row = table.rowOf(id);
        const Value held = row ? at(table, *row, column) : Value{};
        const auto* seconds = std::get_if<std::int64_t>(&held);
        if (!seconds) continue;
        const Date month = monthOf(wording.dayOf(Time{std::chrono::seconds{*seconds}})).first;
        for (MonthCount& count : counts) count.count += count.first == month;
    }
    return counts;
}

}

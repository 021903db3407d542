// SPDX-License-Identifier: MIT
#include "gui/models/figures.h"
#include "core/columns/gather.h"
#include "core/columns/group_by.h"
#include "core/model/stage.h"
#include "core/schema/conditions.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cassert>

namespace tilth {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Figure", text); }
QString number(qint64 count) { return QLocale().toString(count); }

QString sumText(const FigureValue& now, const Wording& wording) { return now.total.isEmpty() ? QStringLiteral("0") : now.total.text(wording); }
QString countText(const FigureValue& now, const Wording&) { return number(now.count); }
QString rateText(const FigureValue& now, const Wording&) { return now.count ? percent(static_cast<double>(now.hits) / static_cast<double>(now.count)) : words(QT_TRANSLATE_NOOP("Figure", "n/a")); }

QString daysBefore(const FigureScope& scope) { return number(scope.before.length().count()); }
QString sign(double difference) { return difference > 0 ? QStringLiteral("▲") : difference < 0 ? QStringLiteral("▼") : QStringLiteral("="); }

// A tile is narrow: from ten times on it says so.
QString changeText(double change) {
    if (change >= 9) return QLocale().toString(change + 1, 'f', 0) + QStringLiteral("×");
    return QLocale().toString(std::abs(change) * 100, 'f', 0) + QLatin1Char('%');
}

// In words and sign; nothing before is said, not divided by.
QString against(double now, double before, const FigureScope& scope) {
    if (before <= 0) return words(QT_TRANSLATE_NOOP("Figure", "none in prior %1 d")).arg(daysBefore(scope));
    const double change = now / before - 1;
    return words(QT_TRANSLATE_NOOP("Figure", "%1 %2 vs prior %3 d")).arg(sign(change), changeText(change), daysBefore(scope));
}
QString sumAgainst(const ComparedValue& value, const FigureScope& scope, const Wording& wording) {
    return against(static_cast<double>(value.soFar.total.of(wording.currency)), static_cast<double>(value.other.total.of(wording.currency)), scope);
}
QString countAgainst(const ComparedValue& value, const FigureScope& scope, const Wording&) {
    return against(static_cast<double>(value.soFar.count), static_cast<double>(value.other.count), scope);
}

std::optional<double> rate(const FigureValue& value) { return ratio(value.hits, value.count); }
std::optional<double> valueRate(const FigureValue& value, const Wording& wording) {
    return ratio(value.hitTotal.of(wording.currency), value.total.of(wording.currency));
}
// "53 of 111", and how many points more than before where both are known.
QString pointsAgainst(const QString& of, std::optional<double> now, std::optional<double> before) {
    if (!now || !before) return of;
    return words(QT_TRANSLATE_NOOP("Figure", "%1 · %2 %3 pts")).arg(of, sign(*now - *before), QLocale().toString(std::abs(*now - *before) * 100, 'f', 1));
}
QString rateAgainst(const ComparedValue& value, const FigureScope&, const Wording&) {
    const QString of = words(QT_TRANSLATE_NOOP("Figure", "%1 of %2")).arg(number(value.now.hits), number(value.now.count));
    return pointsAgainst(of, rate(value.soFar), rate(value.other));
}
QString valueRateText(const FigureValue& now, const Wording& wording) {
    const auto share = valueRate(now, wording);
    return share ? percent(*share) : words(QT_TRANSLATE_NOOP("Figure", "n/a"));
}
QString valueRateAgainst(const ComparedValue& value, const FigureScope&, const Wording& wording) {
    const QString of = words(QT_TRANSLATE_NOOP("Figure", "%1 of %2")).arg(wording.moneyBrief(value.now.hitTotal.of(wording.currency), wording.currency), wording.moneyBrief(value.now.total.of(wording.currency), wording.currency));
    return pointsAgainst(of, valueRate(value.soFar, wording), valueRate(value.other, wording));
}

QString countDue(const ComparedValue& value, const FigureScope& scope, const Wording& wording) {
    return words(QT_TRANSLATE_NOOP("Figure", "%1 of %2 due by %3")).arg(number(value.other.count), number(value.now.count), wording.dayShort(scope.whole.last));
}
QString sumDue(const ComparedValue& value, const FigureScope& scope, const Wording& wording) {
    return words(QT_TRANSLATE_NOOP("Figure", "%1 due by %2")).arg(wording.moneyBrief(value.other.total.of(wording.currency), wording.currency), wording.dayShort(scope.whole.last));
}
QString ofOpen(const ComparedValue& value, const FigureScope&, const Wording&) {
    return words(QT_TRANSLATE_NOOP("Figure", "of %1 open deals")).arg(number(value.other.count));
}

constexpr std::array figures{
    Figure{QT_TRANSLATE_NOOP("Figure", "Open pipeline"), "deal", "state:open", "", "amount", "state:open close_date<=%1", sumText, countDue,
           QT_TRANSLATE_NOOP("Figure", "Amounts of all open deals; below, how many are due by the end of the period"), "pipeline", "amount"},
    Figure{QT_TRANSLATE_NOOP("Figure", "Weighted"), "deal", "state:open", "", "weighted", "state:open close_date<=%1", sumText, sumDue,
           QT_TRANSLATE_NOOP("Figure", "Amounts of open deals times their probability; below, of those due by the end of the period"), "pipeline", "weighted"},
    Figure{QT_TRANSLATE_NOOP("Figure", "Won"), "deal", "state:won", "close_date", "amount", "", sumText, sumAgainst,
           QT_TRANSLATE_NOOP("Figure", "Amounts of deals won with a close date in the period; the change compares its days so far with as many directly before them"), "win-rate", "won_amount"},
    Figure{QT_TRANSLATE_NOOP("Figure", "Win rate"), "deal", "state:won,lost", "close_date", "", "", rateText, rateAgainst,
           QT_TRANSLATE_NOOP("Figure", "Won ÷ (won + lost) of the deals closed in the period; the change in points compares its days so far with as many directly before them"), "win-rate", "win_rate"},
    Figure{QT_TRANSLATE_NOOP("Figure", "New leads"), "lead", "", "created", "", "", countText, countAgainst,
           QT_TRANSLATE_NOOP("Figure", "Leads first captured in the period; the change compares its days so far with as many directly before them"), "sources", "leads"},
    Figure{QT_TRANSLATE_NOOP("Figure", "Stalled"), "deal", "stalled:true", "", "", "state:open", countText, ofOpen,
           QT_TRANSLATE_NOOP("Figure", "Open deals without activity for longer than their stage allows"), "", ""}};

// The win rate's rivals, in the order of WinRateBy from the second on.
constexpr std::array winRates{
    Figure{QT_TRANSLATE_NOOP("Figure", "Won of all"), "deal", "", "close_date", "", "", rateText, rateAgainst,
           QT_TRANSLATE_NOOP("Figure", "Won ÷ all deals with a close date in the period, open ones included: the win rate as the workspace counts it"), "win-rate", "win_rate"},
    Figure{QT_TRANSLATE_NOOP("Figure", "Won by amount"), "deal", "state:won,lost", "close_date", "amount", "", valueRateText, valueRateAgainst,
           QT_TRANSLATE_NOOP("Figure", "Won amount ÷ won and lost amounts of the deals closed in the period: the win rate as the workspace counts it"), "win-rate", "win_rate"}};

std::string_view notCounted(const Figure& figure, const FigureScope& scope) { return std::string_view(figure.type) == "lead" ? std::string_view(scope.counted) : std::string_view(); }
std::string rowsIn(const Figure& figure, const FigureScope& scope, const DateRange& days) {
    const std::string within = *figure.period ? std::string(figure.period) + ':' + dateText(days.first) + ".." + dateText(days.last) : std::string();
    return bothHold(bothHold(bothHold(figure.where, within), scope.owner), notCounted(figure, scope));
}

}

std::span<const Figure> homeFigures() { return figures; }
const Figure& figureBy(const Figure& figure, WinRateBy winRate) {
    const bool rival = winRate != WinRateBy::Closed && std::string_view(figure.column) == "win_rate";
    return rival ? winRates[static_cast<std::size_t>(winRate) - 1] : figure;
}
QString figureTitle(const Figure& figure) { return words(figure.title); }
QString figureMeaning(const Figure& figure) { return words(figure.meaning); }

std::string rowsOf(const Figure& figure, const FigureScope& scope) { return rowsIn(figure, scope, scope.whole); }
std::string soFarRowsOf(const Figure& figure, const FigureScope& scope) { return rowsIn(figure, scope, scope.soFar); }
std::string otherRowsOf(const Figure& figure, const FigureScope& scope) {
    if (*figure.period) return rowsIn(figure, scope, scope.before);
    return bothHold(QString::fromLatin1(figure.other).replace(QLatin1String("%1"), QString::fromStdString(dateText(scope.whole.last))).toStdString(), scope.owner);
}

std::span<const std::string_view> figureFields(std::string_view type) {
    static constexpr std::array deals{std::string_view("stage"), std::string_view("state"), std::string_view("amount"), std::string_view("weighted"), std::string_view("currency"),
                                      std::string_view("close_date"), std::string_view("stalled"), std::string_view("owner")};
    static constexpr std::array others{std::string_view("created"), std::string_view("owner")};
    return type == "deal" ? std::span<const std::string_view>(deals) : others;
}

FigureValue valueOf(const Figure& figure, const ColumnTable& table, const Rows& rows) {
    FigureValue value{static_cast<qint64>(rows.size()), 0, {}, {}};
    if (std::string_view(figure.type) != "deal") return value;          // counted, neither won nor added up
    std::vector<std::size_t> sums;
    if (const auto amount = table.columnOf(figure.sum)) sums.push_back(*amount);
    for (const RowGroup& group : groupBy(table, rows, std::array{GroupBy{table.columnOf("state").value()}, GroupBy{table.columnOf("currency").value()}}, sums)) {
        const bool won = group.keys[0] == Value{static_cast<std::int64_t>(StageKind::Won)};
        if (won) value.hits += group.count;
        if (sums.empty() || !group.sums[0]) continue;
        const std::string currency = Kept<std::string>::unpack(group.keys[1]);
        value.total.add(currency, group.sums[0]);
        if (won) value.hitTotal.add(currency, group.sums[0]);
    }
    return value;
}

// A month is told by the instants between which it lies.
std::vector<MonthCount> perMonth(const ColumnTable& table, const Rows& rows, std::string_view field, Date today, const Zone& zone, int months) {
    const Date thisMonth = monthOf(today).first;
    std::vector<MonthCount> counts;
    std::vector<std::int64_t> begins;
    for (int back = months - 1; back >= -1; --back) {
        begins.push_back(whole(startOfDay(addMonths(thisMonth, -back), zone)));
        if (back >= 0) counts.push_back({addMonths(thisMonth, -back)});
    }
    gather(std::get<Column::Wide>(table.columns()[table.columnOf(field).value()].cells), rows, [&](std::int64_t at) {
        if (at < begins.front() || at >= begins.back()) return;
        ++counts[static_cast<std::size_t>(std::ranges::upper_bound(begins, at) - begins.begin()) - 1].count;
    });
    return counts;
}

}

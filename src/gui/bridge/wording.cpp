// SPDX-License-Identifier: MIT
#include "gui/bridge/wording.h"
#include "app/workspace.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/theme/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

const QDate day0(1970, 1, 1);

std::int64_t wholeOf(const Value& value) {
    const auto* held = std::get_if<std::int64_t>(&value);
    return held ? *held : 0;
}

struct Shown {
    const Wording& wording;
    const EntityType& type;
    const Field& field;
    const Value& value;
    std::string_view currency;
    std::int64_t n() const { return wholeOf(value); }
};

QString flagText(const Shown& s) { return s.n() ? Words::tr("Yes") : Words::tr("No"); }
// A calendar year is a name and no amount: nobody writes 1,995. What users' own fields hold is not known.
constexpr std::array<std::string_view, 2> years{"year", "year_established"};
bool isYear(const Field& field) { return !field.is(Custom) && std::ranges::find(years, field.key) != years.end(); }
QString integerText(const Shown& s) { return isYear(s.field) ? QString::number(s.n()) : QLocale().toString(static_cast<qlonglong>(s.n())); }
QString decimalText(const Shown& s) { return QLocale().toString(std::get<double>(s.value), 'g', 10); }
QString plainText(const Shown& s) {
    const auto* text = std::get_if<std::string>(&s.value);
    return text ? toQt(*text) : QString();
}
QString dateText(const Shown& s) { return s.wording.date(Date{std::chrono::days{s.n()}}); }
QString timeText(const Shown& s) { return s.wording.time(Time{std::chrono::seconds{s.n()}}); }
QString moneyText(const Shown& s) { return s.wording.money(s.n(), s.currency.empty() ? s.wording.currency : s.currency); }
QString choiceText(const Shown& s) { return choiceLabel(s.type, s.field, s.n()); }
QString linkText(const Shown&) { return {}; }

// In the order of Type.
constexpr std::array writers{flagText, integerText, decimalText, plainText, dateText, timeText, moneyText, choiceText, linkText};

}

QDate toQt(Date day) { return day0.addDays(day.time_since_epoch().count()); }
Date fromQt(QDate day) { return Date{std::chrono::days{day0.daysTo(day)}}; }

Wording Wording::of(Workspace& workspace) {
    return {workspace.zone(), workspace.today(), workspace.currency(), workspace.setting("short_amounts") == "yes"};
}

QString Wording::text(const EntityType& type, const Field& field, const Value& value, std::string_view currencyOfRecord) const {
    if (isEmpty(value)) return {};
    return writers[static_cast<std::size_t>(field.type)]({*this, type, field, value, currencyOfRecord});
}

QString Wording::money(std::int64_t minor, std::string_view code) const {
    return shortAmounts ? moneyBrief(minor, code) : toQt(moneyDisplay(Money{minor}, code.empty() ? currency : code));
}
QString Wording::moneyBrief(std::int64_t minor, std::string_view code) const {
    return toQt(moneyShort(Money{minor}, code.empty() ? currency : code, theme::isChinese() ? "zh" : "en"));
}

QString Wording::date(Date day) const { return toQt(day).toString(Qt::ISODate); }

QString Wording::dayShort(Date day) const {
    const QDate shown = toQt(day);
    if (shown.year() == toQt(today).year()) return QLocale().toString(shown, Words::tr("d MMM", "day and month"));
    return QLocale().toString(shown, Words::tr("d MMM yyyy", "day, month and year"));
}

QString Wording::dayRelative(Date day) const {
    const int days = daysBetween(today, day);
    if (days == 0) return Words::tr("today");
    if (days == 1) return Words::tr("tomorrow");
    if (days == -1) return Words::tr("yesterday");
    if (days > 1 && days < 7) return Words::tr("in %n days", nullptr, days);
    return dayShort(day);
}

QString Wording::time(Time at) const { return toQt(localText(at, zone)); }

QString Wording::ago(Time at) const {
    const int days = daysBetween(dayOf(at), today);
    if (days == 0) return Words::tr("today");
    if (days == 1) return Words::tr("yesterday");
    if (days > 1 && days < 7) return Words::tr("%n d ago", nullptr, days);
    return dayShort(dayOf(at));
}

QString Wording::month(Date day) const { return QLocale().toString(toQt(day), Words::tr("MMMM yyyy", "a month in a heading")); }

QString percent(double ratio) { return QLocale().toString(ratio * 100, 'f', 1) + QLatin1Char('%'); }

QString points(double score) {
    const double tenths = std::round(score * 10);
    return QLocale().toString(tenths / 10, 'f', std::fmod(tenths, 10) == 0 ? 0 : 1);
}

QVariant toVariant(const Field& field, const Value& value, const Zone& zone) {
    if (isEmpty(value)) return {};
    if (const auto* text = std::get_if<std::string>(&value)) return toQt(*text);
    if (const auto* real = std::get_if<double>(&value)) return *real;
    const std::int64_t n = wholeOf(value);
    if (field.type == Type::Date) return toQt(Date{std::chrono::days{n}});
    if (field.type == Type::Flag) return n != 0;
    if (field.type != Type::Time) return static_cast<qlonglong>(n);
    const LocalTime local = localTime(Time{std::chrono::seconds{n}}, zone);
    return QDateTime(toQt(local.day), QTime(0, 0).addSecs(static_cast<int>(local.clock.count())));
}

Value fromVariant(const Field& field, const QVariant& held, const Zone& zone) {
    if (!held.isValid() || held.isNull()) return {};
    if (field.type == Type::Text) return fromQt(held.toString());
    if (field.type == Type::Decimal) return held.toDouble();
    if (field.type == Type::Date) return whole(fromQt(held.toDate()));
    if (field.type == Type::Flag) return whole(held.toBool());
    if (field.type != Type::Time) return static_cast<std::int64_t>(held.toLongLong());
    const QDateTime wall = held.toDateTime();
    return whole(instantOf({fromQt(wall.date()), std::chrono::seconds{QTime(0, 0).secsTo(wall.time())}}, zone));
}

}

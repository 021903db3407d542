// SPDX-License-Identifier: MIT
// How values are written for people: language, time zone and number style in force.
#pragma once
#include "core/base/zone.h"
#include "core/schema/entity.h"
#include <QDate>
#include <QString>
#include <QVariant>

namespace tilth {

class Workspace;

QDate toQt(Date day);
Date fromQt(QDate day);

/// A value; made anew when language, zone or settings change.
struct Wording {
    Zone zone{};
    Date today{};
    std::string currency = "USD";       // of records that name none
    bool shortAmounts = false;          // ¥128万, $1.28M in charts, cards and lists

    static Wording of(Workspace& workspace);

    /// Links are shown by title elsewhere: here they are empty.
    QString text(const EntityType& type, const Field& field, const Value& value, std::string_view currencyOfRecord = {}) const;
    QString money(std::int64_t minor, std::string_view code) const;
    QString moneyBrief(std::int64_t minor, std::string_view code) const;    // always short
    QString date(Date day) const;               // 2026-11-22
    QString dayShort(Date day) const;           // 22 Nov, 11月22日; with the year when it is another one
    QString dayRelative(Date day) const;        // today, yesterday, in 3 days, 22 Nov
    QString time(Time at) const;                // 2026-11-22 16:00
    QString ago(Time at) const;                 // 3 d ago
    QString month(Date day) const;              // November 2026, 2026年11月
    Date dayOf(Time at) const { return localDay(at, zone); }
};

QString percent(double ratio);                  // 63.2%
QString points(double score);                   // 55, 12.5

/// What an editor holds: text, whole number, real, QDate, QDateTime (wall clock of the zone), bool, id; invalid for no value.
QVariant toVariant(const Field& field, const Value& value, const Zone& zone = {});
Value fromVariant(const Field& field, const QVariant& held, const Zone& zone = {});

}

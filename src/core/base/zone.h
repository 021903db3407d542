// SPDX-License-Identifier: MIT
// A time zone: which calendar day an instant is, and when a day begins. Files are read by io/zone_file.
#pragma once
#include "core/base/date.h"
#include <memory>
#include <vector>

namespace tilth {

/// A value; copies share the rules. As it comes, it is UTC.
class Zone {
public:
    Zone() = default;
    /// The bytes of a compiled zone file (RFC 8536, version 2 or later), as under /usr/share/zoneinfo.
    static Result<Zone> fromTzif(std::string name, std::string_view bytes);
    /// A rule alone: "CST-8", "EST5EDT,M3.2.0,M11.1.0".
    static Result<Zone> fromRule(std::string name, std::string_view rule);

    /// Offsets by the instants from which they hold, ascending; `before` holds before the first.
    struct Switch { Time at; std::chrono::seconds offset; };
    static Zone fromSwitches(std::string name, std::chrono::seconds before, const std::vector<Switch>& switches);

    const std::string& name() const { return m_name; }
    std::chrono::seconds offsetAt(Time at) const;           // east of UTC
    struct Rules;
private:
    Zone(std::string name, std::shared_ptr<const Rules> rules) : m_name(std::move(name)), m_rules(std::move(rules)) {}
    std::string m_name{"UTC"};
    std::shared_ptr<const Rules> m_rules;                   // none: UTC
};

/// The calendar day and the seconds since its midnight on the wall clock.
struct LocalTime {
    Date day;
    std::chrono::seconds clock{};
    friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};
LocalTime localTime(Time at, const Zone& zone);
Date localDay(Time at, const Zone& zone);
/// The instant at which the wall clock shows it: the earlier of two; where the clock jumps over it, the jump.
Time instantOf(LocalTime local, const Zone& zone);
Time startOfDay(Date day, const Zone& zone);                // of a day that the zone left out: the start of the next

/// As parseTime(text), and also "2026-11-22T08:00" and "2026-11-22" without offset, meant in the zone.
Result<Time> parseTime(std::string_view text, const Zone& zone);
std::string localText(Time at, const Zone& zone);           // "2026-11-22 16:00"

}

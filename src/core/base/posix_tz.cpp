// SPDX-License-Identifier: MIT
// Reads and applies the POSIX form of a time zone's rule.
#include "core/base/posix_tz.h"
#include <algorithm>

namespace tilth {
namespace {

using std::chrono::days, std::chrono::hours, std::chrono::minutes, std::chrono::seconds, std::chrono::floor;
using std::chrono::year, std::chrono::month, std::chrono::weekday, std::chrono::year_month_day, std::chrono::sys_days;
using std::chrono::January, std::chrono::last;

// Takes the text from the front; once something did not fit, it stays failed.
class Scan {
public:
    explicit Scan(std::string_view text) : m_rest(text) {}
    bool failed() const { return m_failed; }
    bool atEnd() const { return m_rest.empty(); }
    bool take(char c) {
        if (m_rest.empty() || m_rest[0] != c) return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void need(char c) { m_failed |= !take(c); }
    void name() {
        const bool quoted = take('<');
        const std::size_t end = quoted ? m_rest.find('>') : m_rest.find_first_of("+-0123456789,");
        const std::size_t length = std::min(end, m_rest.size());
        m_failed |= length < 3;
        m_rest.remove_prefix(length);
        if (quoted) need('>');
    }
    unsigned number(unsigned smallest, unsigned largest) {
        unsigned value = 0;
        std::size_t length = 0;
        for (; length < m_rest.size() && length < 3 && m_rest[length] >= '0' && m_rest[length] <= '9'; ++length)
            value = value * 10 + static_cast<unsigned>(m_rest[length] - '0');
        m_failed |= length == 0 || value < smallest || value > largest;
        m_rest.remove_prefix(length);
        return value;
    }
    seconds time(unsigned hoursMost) {                 // [+|-]hh[:mm[:ss]]
        const bool negative = take('-');
        if (!negative) take('+');
        seconds sum = hours{number(0, hoursMost)};
        if (take(':')) sum += minutes{number(0, 59)};
        if (take(':')) sum += seconds{number(0, 59)};
        return negative ? -sum : sum;
    }
private:
    std::string_view m_rest;
    bool m_failed = false;
};

PosixTz::Switch readSwitch(Scan& scan) {
    PosixTz::Switch day;
    if (scan.take('M')) {
        day.month = scan.number(1, 12);
        scan.need('.');
        day.week = scan.number(1, 5);
        scan.need('.');
        day.day = scan.number(0, 6);
    } else {
        day.kind = scan.take('J') ? PosixTz::Switch::Julian : PosixTz::Switch::Day;
        day.day = scan.number(day.kind == PosixTz::Switch::Julian ? 1 : 0, 365);
    }
    if (scan.take('/')) day.at = scan.time(167);
    return day;
}

PosixTz::Summer readSummer(Scan& scan, seconds standard) {
    scan.name();
    PosixTz::Summer summer{standard + hours{1}, {}, {}};
    if (!scan.take(',')) {
        summer.offset = -scan.time(24);                // written as west of UTC
        scan.need(',');
    }
    summer.begins = readSwitch(scan);
    scan.need(',');
    summer.ends = readSwitch(scan);
    return summer;
}

Date dayOf(const PosixTz::Switch& s, year y) {
    const month m{s.month};
    if (s.kind == PosixTz::Switch::Day) return sys_days{y / January / 1} + days{s.day};
    if (s.kind == PosixTz::Switch::Julian) return sys_days{y / January / 1} + days{s.day - (y.is_leap() && s.day >= 60 ? 0 : 1)};
    const weekday wanted{s.day};
    return s.week == 5 ? sys_days{y / m / wanted[last]} : sys_days{y / m / wanted[s.week]};
}

}

std::optional<PosixTz> PosixTz::parse(std::string_view text) {
    Scan scan{text};
    PosixTz zone;
    scan.name();
    zone.offset = -scan.time(24);
    if (!scan.failed() && !scan.atEnd()) zone.summer = readSummer(scan, zone.offset);
    return scan.failed() || !scan.atEnd() ? std::nullopt : std::optional{zone};
}

seconds PosixTz::offsetAt(Time at) const {
    if (!summer) return offset;
    const year y = year_month_day{floor<days>(at + offset)}.year();
    const Time begins = dayOf(summer->begins, y) + summer->begins.at - offset;
    const Time ends = dayOf(summer->ends, y) + summer->ends.at - summer->offset;
    const bool inSummer = begins < ends ? begins <= at && at < ends : begins <= at || at < ends;
    return inSummer ? summer->offset : offset;
}

}

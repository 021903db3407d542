// SPDX-License-Identifier: MIT
#include "io/ical_zone.h"
#include "core/base/text.h"
#include "io/ical_value.h"
#include "io/recurrence.h"
#include "io/windows_zones.h"
#include "io/zone_file.h"
#include <algorithm>
#include <iterator>

namespace tilth {
namespace {

using std::chrono::days, std::chrono::seconds;

constexpr int lastYear = 2100, mostOwnZones = 100;
constexpr std::size_t longestName = 200;
constexpr std::int64_t mostWork = 3'000'000;          // for all zones of a file; see RecurrenceLimits
const RecurrenceLimits zoneLimits{2'000, 600};

Zone fixedZone(seconds offset) { return Zone::fromSwitches("", offset, {}); }

// "America/New_York" at the end of what some programs put before it; words of Windows as they are.
std::vector<std::string> namesIn(std::string_view tzid) {
    if (tzid.starts_with('"')) tzid = tzid.substr(1, tzid.size() - 2);
    if (tzid.size() > longestName) return {};
    std::vector<std::string> names{std::string(tzid), std::string(zoneOfWindows(tzid))};
    for (std::size_t at = tzid.find('/'); at != tzid.npos; at = tzid.find('/', at + 1)) names.emplace_back(tzid.substr(at + 1));
    std::erase_if(names, [](const std::string& name) { return name.empty() || name.find("..") != name.npos; });
    return names;
}

// "(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi", "(GMT-05:00) Eastern Time (US & Canada)": what Outlook shows to people, by the
// first place that is known; else by the offset alone.
std::optional<Zone> zoneShown(std::string_view tzid) {
    if (tzid.starts_with('"')) tzid = tzid.substr(1, tzid.size() - 2);
    const std::size_t end = tzid.find(')');
    if (!(tzid.starts_with("(UTC") || tzid.starts_with("(GMT")) || end == tzid.npos || tzid.size() > longestName) return {};
    std::string_view places = tzid.substr(end + 1);
    if (const std::size_t time = places.find(" Time (US"); time != places.npos)
        if (auto zone = loadZone(std::string(zoneOfWindows(std::string(trim(places.substr(0, time))) + " Standard Time")))) return *std::move(zone);
    while (!places.empty()) {
        std::string place(trim(places.substr(0, places.find_first_of(",;/("))));
        std::ranges::replace(place, ' ', '_');
        places.remove_prefix(std::min(places.find_first_of(",;/("), places.size() - 1) + 1);
        if (place.empty() || place.find('.') != place.npos) continue;
        for (const std::string_view part : {"Europe/", "Asia/", "America/", "Australia/", "Africa/", "Pacific/", "Atlantic/", "US/"})
            if (auto zone = loadZone(std::string(part).append(place))) return *std::move(zone);
    }
    std::string offset(tzid.substr(4, end - 4));
    std::erase(offset, ':');
    if (offset.empty()) return Zone{};
    const auto east = icalOffset(offset);
    return east ? std::optional{fixedZone(*east)} : std::nullopt;
}

void addSwitches(const IcalNode& part, std::vector<Zone::Switch>& into, std::vector<std::pair<Time, seconds>>& befores, std::int64_t& work) {
    const auto value = [&](std::string_view key) { const IcalProperty* p = part.find(key); return p ? std::string_view(p->value) : std::string_view(); };
    const auto from = icalOffset(value("TZOFFSETFROM")), to = icalOffset(value("TZOFFSETTO"));
    const auto start = icalMoment(value("DTSTART"));
    if (!from || !to || !start) return;
    Recurrence what{start->at, false, fixedZone(*from)};
    for (const IcalProperty& p : part.properties) {
        if (p.name == "RRULE")
            if (auto rule = parseRecurrence(p.value)) what.rules.push_back(*std::move(rule));
        if (p.name == "RDATE")
            if (const auto more = icalMoment(p.value.substr(0, p.value.find('/')))) what.more.push_back(more->utc ? localTime(more->at.day + more->at.clock, what.zone) : more->at);
    }
    const DateRange range{start->at.day, std::max<Date>(start->at.day, std::chrono::sys_days{std::chrono::year{lastYear} / 12 / 31})};
    const Instances found = instancesOf(what, range, zoneLimits);
    work += found.work + std::ssize(found.starts);
    for (LocalTime at : found.starts) {
        into.push_back({instantOf(at, what.zone), *to});
        befores.emplace_back(into.back().at, *from);
    }
}

std::optional<Zone> zoneOf(const std::string& name, const IcalNode& vtimezone, std::int64_t& work) {
    std::vector<Zone::Switch> switches;
    std::vector<std::pair<Time, seconds>> befores;
    for (const IcalNode& part : vtimezone.parts)
        if (work < mostWork) addSwitches(part, switches, befores, work);
    if (switches.empty()) return {};
    std::ranges::sort(switches, {}, &Zone::Switch::at);
    return Zone::fromSwitches(name, std::ranges::min_element(befores)->second, switches);
}

}

IcalZones::IcalZones(const std::vector<IcalNode>& roots) {
    for (const IcalNode& root : roots)
        for (const IcalNode& part : root.parts)
            if (const IcalProperty* tzid = part.name == "VTIMEZONE" ? part.find("TZID") : nullptr) m_own.emplace(tzid->value, &part);
}

std::optional<Zone> IcalZones::find(std::string_view tzid) {
    if (const auto known = m_known.find(tzid); known != m_known.end()) return known->second;
    std::optional<Zone>& zone = m_known[std::string(tzid)];
    for (const std::string& name : namesIn(tzid))
        if (auto loaded = loadZone(name)) return zone = *std::move(loaded);
    if (const auto own = m_own.find(tzid); own != m_own.end() && ++m_made <= mostOwnZones) zone = zoneOf(own->first, *own->second, m_work);
    if (!zone) zone = zoneShown(tzid);
    return zone;
}

IcalNode vtimezoneOf(const Zone& zone, DateRange range) {
    IcalNode node{"VTIMEZONE", {{"TZID", escapedIcal(zone.name())}}};
    const Time begin = range.first - days{400}, end = range.last + days{400};
    const auto add = [&](LocalTime at, seconds from, seconds to) {
        IcalNode part{to > from ? "DAYLIGHT" : "STANDARD"};
        part.properties = {{"DTSTART", icalLocal(at)}, {"TZOFFSETFROM", icalOffsetText(from)}, {"TZOFFSETTO", icalOffsetText(to)}};
        node.parts.push_back(std::move(part));
    };
    add(localTime(begin, zone), zone.offsetAt(begin), zone.offsetAt(begin));
    for (Time at = begin; at < end; at += days{1}) {
        const seconds from = zone.offsetAt(at), to = zone.offsetAt(at + days{1});
        if (from == to) continue;
        Time low = at, high = at + days{1};
        while (high - low > seconds{1}) (zone.offsetAt(low + (high - low) / 2) == from ? low : high) = low + (high - low) / 2;
        add(localTime(high, fixedZone(from)), from, to);
    }
    return node;
}

}

// SPDX-License-Identifier: MIT
#include "io/ical_writer.h"
#include "io/ical_value.h"
#include "io/ical_zone.h"
#include <algorithm>
#include <array>
#include <map>

namespace tilth {
namespace {

using std::chrono::days;

// What the writer decides; a base's other properties stay.
constexpr std::array ownProperties{"UID", "DTSTAMP", "DTSTART", "DTEND", "DUE", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "CATEGORIES", "RELATED-TO",
                                   "TRANSP", "SEQUENCE", "LAST-MODIFIED", "COMPLETED", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"};

bool repeats(const IcalEvent& event) { return !event.when.rules.empty() || !event.when.more.empty(); }
bool inZone(const IcalEvent& event) { return event.dated && !event.when.wholeDays && repeats(event) && event.when.zone.name() != "UTC"; }

class NodeWriter {
public:
    NodeWriter(const IcalEvent& event, IcalNode node) : m_event(event), m_node(std::move(node)) {}
    IcalNode write(Time stamp) {
        for (const char* name : ownProperties) m_node.drop(name);
        text("UID", m_event.uid);
        m_node.set("DTSTAMP", icalInstant(stamp));
        if (m_event.dated) dates();
        if (m_event.instead) moment("RECURRENCE-ID", *m_event.instead);
        text("SUMMARY", m_event.title);
        text("DESCRIPTION", m_event.description);
        text("LOCATION", m_event.location);
        if (!m_event.url.empty()) m_node.set("URL", m_event.url);
        text("STATUS", m_event.status);
        categories();
        text("RELATED-TO", m_event.parent);
        if (m_event.transparent) m_node.set("TRANSP", "TRANSPARENT");
        m_node.set("SEQUENCE", std::to_string(m_event.sequence));
        if (m_event.modifiedAt) m_node.set("LAST-MODIFIED", icalInstant(*m_event.modifiedAt));
        if (m_event.completedAt) m_node.set("COMPLETED", icalInstant(*m_event.completedAt));
        for (const IcalProperty& other : m_event.others) m_node.drop(other.name);
        m_node.properties.insert(m_node.properties.end(), m_event.others.begin(), m_event.others.end());
        return std::move(m_node);
    }
private:
    void text(std::string_view name, const std::string& value) {
        if (!value.empty()) m_node.set(name, escapedIcal(value));
    }
    void categories() {
        for (const std::string& c : m_event.categories) m_node.properties.push_back({"CATEGORIES", escapedIcal(c)});     // one each: libical keeps the first of a list
    }
    void moment(std::string_view name, LocalTime at, bool append = false) {
        const Recurrence& when = m_event.when;
        IcalProperty p{std::string(name), when.wholeDays ? icalDay(at.day) : inZone(m_event) ? icalLocal(at) : icalInstant(instantOfStart(at, when.zone))};
        if (when.wholeDays) p.parameters = {{"VALUE", "DATE"}};
        else if (inZone(m_event)) p.parameters = {{"TZID", when.zone.name()}};
        if (!append) m_node.drop(name);
        m_node.properties.push_back(std::move(p));
    }
    void dates() {
        const Recurrence& when = m_event.when;
        const bool task = m_event.kind == IcalEvent::Todo;
        if (!task || repeats(m_event)) moment("DTSTART", when.start);
        const LocalTime end = when.wholeDays ? LocalTime{when.start.day + days{std::max(m_event.days, 1) - (task ? 1 : 0)}, {}} : localTime(m_event.endsAt(), when.zone);
        if (task || !when.wholeDays || m_event.days > 0) moment(task ? "DUE" : "DTEND", end);
        for (const RecurrenceRule& rule : when.rules) m_node.properties.push_back({"RRULE", recurrenceText(rule)});
        for (LocalTime more : when.more) moment("RDATE", more, true);
        for (LocalTime except : when.except) moment("EXDATE", except, true);
        for (Date day : when.exceptDays) moment("EXDATE", {day, when.wholeDays ? std::chrono::seconds{0} : when.start.clock}, true);
    }
    const IcalEvent& m_event;
    IcalNode m_node;
};

IcalNode calendarOf(std::span<const IcalEvent> events, std::string_view name) {
    IcalNode calendar{"VCALENDAR", {{"VERSION", "2.0"}, {"PRODID", "-//Tilth//Tilth//EN"}, {"CALSCALE", "GREGORIAN"}}};
    if (!name.empty()) calendar.set("X-WR-CALNAME", escapedIcal(name));
    std::map<std::string, std::pair<Zone, DateRange>> zones;
    for (const IcalEvent& event : events) {
        if (!inZone(event)) continue;
        const Date first = event.when.start.day, last = addMonths(first, 120);
        auto& [zone, range] = zones.try_emplace(event.when.zone.name(), event.when.zone, DateRange{first, last}).first->second;
        range = {std::min(range.first, first), std::max(range.last, last)};
    }
    for (const auto& [tzid, zone] : zones) calendar.parts.push_back(vtimezoneOf(zone.first, zone.second));
    return calendar;
}

}

IcalNode icalNode(const IcalEvent& event, Time stamp, const IcalNode* base) {
    return NodeWriter(event, base ? *base : IcalNode{event.kind == IcalEvent::Todo ? "VTODO" : event.kind == IcalEvent::Journal ? "VJOURNAL" : "VEVENT"}).write(stamp);
}

std::string icalFileText(std::span<const IcalEvent> events, Time stamp, std::string_view name) {
    IcalNode calendar = calendarOf(events, name);
    for (const IcalEvent& event : events) calendar.parts.push_back(icalNode(event, stamp));
    return icalText(calendar);
}

std::string icalEntryText(const IcalEvent& event, Time stamp, const IcalNode* base) {
    IcalNode calendar = calendarOf(std::span(&event, 1), {});
    calendar.parts.push_back(icalNode(event, stamp, base));
    return icalText(calendar);
}

}

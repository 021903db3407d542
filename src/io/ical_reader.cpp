// SPDX-License-Identifier: MIT
// A tree of calendar properties to events; what happens when.
#include "io/ical_event.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "io/file_words.h"
#include "io/ical_lunar.h"
#include "io/ical_value.h"
#include "io/ical_zone.h"
#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace tilth {
namespace {

using std::chrono::days, std::chrono::seconds;

constexpr std::size_t mostNotes = 20;
constexpr int longestDays = 36'600;             // a century

const std::map<std::string_view, IcalEvent::Kind> kinds{{"VEVENT", IcalEvent::Event}, {"VTODO", IcalEvent::Todo}, {"VJOURNAL", IcalEvent::Journal}};

std::int64_t wholeOf(std::string_view text) {
    std::int64_t n = 0;
    std::from_chars(text.data(), text.data() + text.size(), n);
    return std::clamp<std::int64_t>(n, 0, 2'000'000'000);
}

/// A moment with the zone that it is meant in.
struct Placed { IcalMoment moment; Zone zone; };

class EventReader {
public:
    EventReader(const IcalNode& node, IcalEvent::Kind kind, IcalZones& zones, const Zone& local, std::vector<std::string>& notes)
        : m_node(node), m_zones(zones), m_local(local), m_notes(notes) {
        m_event.kind = kind;
        m_event.line = node.line;
    }

    IcalEvent read() {
        for (const IcalProperty& p : m_node.properties) readOne(p);
        m_event.title = std::string(trim(m_event.title));
        place();
        for (const IcalProperty& p : m_later) repeat(p);
        return std::move(m_event);
    }
private:
    void readOne(const IcalProperty& p) {
        static const std::map<std::string_view, void (EventReader::*)(const IcalProperty&)> readers{
            {"DTSTART", &EventReader::start}, {"DTEND", &EventReader::end}, {"DUE", &EventReader::end}, {"DURATION", &EventReader::duration},
            {"RRULE", &EventReader::later}, {"EXRULE", &EventReader::later}, {"RDATE", &EventReader::later}, {"EXDATE", &EventReader::later},
            {"RECURRENCE-ID", &EventReader::later}, {"CATEGORIES", &EventReader::categories}, {"RELATED-TO", &EventReader::related},
            {"TRANSP", &EventReader::transparency}, {"SEQUENCE", &EventReader::sequence}, {"COMPLETED", &EventReader::completed}, {"LAST-MODIFIED", &EventReader::modified},
            {"DTSTAMP", &EventReader::ignore}};
        static const std::map<std::string_view, std::string IcalEvent::*> texts{
            {"UID", &IcalEvent::uid}, {"SUMMARY", &IcalEvent::title}, {"DESCRIPTION", &IcalEvent::description}, {"LOCATION", &IcalEvent::location},
            {"URL", &IcalEvent::url}, {"STATUS", &IcalEvent::status}};
        if (const auto text = texts.find(p.name); text != texts.end()) m_event.*text->second = unescapedIcal(p.value);
        else if (const auto reader = readers.find(p.name); reader != readers.end()) (this->*reader->second)(p);
        else m_event.others.push_back(p);
    }
    void ignore(const IcalProperty&) {}
    void later(const IcalProperty& p) { m_later.push_back(p); }
    void start(const IcalProperty& p) { m_start = placed(p); }
    void end(const IcalProperty& p) { m_end = placed(p); }
    void duration(const IcalProperty& p) { m_length = icalLength(p.value); }
    void categories(const IcalProperty& p) {
        for (std::string& category : icalList(p.value))
            if (m_categories.insert(category).second) m_event.categories.push_back(std::move(category));
    }
    void related(const IcalProperty& p) {
        const std::string_view type = p.parameter("RELTYPE");
        if (type.empty() || type == "PARENT") m_event.parent = unescapedIcal(p.value);
        else m_event.others.push_back(p);
    }
    void transparency(const IcalProperty& p) { m_event.transparent = p.value == "TRANSPARENT"; }
    void sequence(const IcalProperty& p) { m_event.sequence = wholeOf(p.value); }
    void completed(const IcalProperty& p) { m_event.completedAt = instant(p); }
    void modified(const IcalProperty& p) { m_event.modifiedAt = instant(p); }

    std::optional<Time> instant(const IcalProperty& p) {
        const auto at = placed(p);
        return at ? std::optional{instantOfStart(at->moment.at, at->zone)} : std::nullopt;
    }
    std::optional<Placed> placed(const IcalProperty& p) {
        const auto moment = icalMoment(p.value);
        if (!moment) {
            note(say(FileWord::NoCalendarDate, {p.name, p.value.substr(0, 40)}));
            return {};
        }
        return Placed{*moment, moment->utc ? Zone{} : moment->wholeDay ? m_local : zoneOf(p)};
    }
    Zone zoneOf(const IcalProperty& p) {
        const std::string_view tzid = p.parameter("TZID");
        if (tzid.empty()) return m_local;
        if (const auto zone = m_zones.find(tzid)) return *zone;
        note(std::string(TR("Calendar file", "the time zone is not known: ")).append(tzid.substr(0, 60)));
        return m_local;
    }
    void note(const std::string& what) {
        if (m_notes.size() < mostNotes) m_notes.push_back((m_event.title.empty() ? m_event.uid.substr(0, 60) : m_event.title.substr(0, 60)) + ": " + what);
    }

    // Start, end or length to one start and how long.
    void place() {
        const bool task = m_event.kind == IcalEvent::Todo;
        if (task && m_end) m_event.dueOn = m_end->moment.at.day;
        if (!m_start && task) m_start = m_end;
        if (!m_start) return;
        m_event.dated = true;
        Recurrence& when = m_event.when;
        when.start = m_start->moment.at;
        when.wholeDays = m_start->moment.wholeDay;
        when.zone = m_start->zone;
        if (m_length) m_event.days = m_length->days, m_event.length = m_length->rest;
        else if (m_end && when.wholeDays) m_event.days = daysBetween(when.start.day, m_end->moment.at.day) + (task ? 1 : 0);
        else if (m_end) m_event.length = std::max(seconds{0}, instantOfStart(m_end->moment.at, m_end->zone) - m_event.startsAt());
        m_event.days = std::clamp(m_event.days, 0, longestDays);
        m_event.length = when.wholeDays ? seconds{0} : std::min<seconds>(m_event.length, days{longestDays});
        if (m_end && instantOfStart(m_end->moment.at, m_end->zone) < m_event.startsAt()) note(TR("Calendar file", "it ends before it starts; its end is left out."));
    }

    void repeat(const IcalProperty& p) {
        if (!m_event.dated) return;
        if (p.name == "RRULE") return rule(p.value);
        if (p.name == "EXRULE") return note(TR("Calendar file", "EXRULE is not followed."));
        if (p.name == "RECURRENCE-ID") {
            if (const auto at = placed(p)) m_event.instead = inOwnZone(*at);
            return;
        }
        for (const std::string& value : icalList(p.value)) dates(p, value);
    }
    void dates(const IcalProperty& p, const std::string& value) {
        const auto at = placed({p.name, value.substr(0, value.find('/')), p.parameters});
        if (!at) return;
        Recurrence& when = m_event.when;
        if (p.name == "RDATE") further(p, value, *at);
        else if (at->moment.wholeDay) when.exceptDays.push_back(at->moment.at.day);
        else when.except.push_back(inOwnZone(*at));
    }
    // A period says when it ends or how long it lasts.
    void further(const IcalProperty& p, const std::string& value, const Placed& at) {
        m_event.when.more.push_back(inOwnZone(at));
        const std::size_t slash = value.find('/');
        if (slash == value.npos || m_event.when.wholeDays) return;
        const std::string rest = value.substr(slash + 1);
        const Time from = instantOfStart(at.moment.at, at.zone);
        std::optional<Time> to;
        if (const auto length = icalLength(rest)) to = from + days{std::min(length->days, longestDays)} + std::min<seconds>(length->rest, days{longestDays});
        else if (const auto end = placed({p.name, rest, p.parameters})) to = instantOfStart(end->moment.at, end->zone);
        if (to && *to >= from && *to - from <= days{2 * longestDays}) m_event.lengths[m_event.when.more.back()] = *to - from;
    }
    LocalTime inOwnZone(const Placed& at) const {
        if (m_event.when.wholeDays) return {at.moment.at.day, seconds{0}};
        if (at.moment.wholeDay) return {at.moment.at.day, m_event.when.start.clock};
        return localTime(instantOfStart(at.moment.at, at.zone), m_event.when.zone);
    }
    void rule(const std::string& text) {
        m_event.ruleText = text;
        if (isChineseRule(text)) {
            const auto repeats = chineseRepeats(text, m_event.when.start.day);
            if (!repeats) return note(repeats.error().text);
            for (Date day : *repeats) m_event.when.more.push_back({day, m_event.when.start.clock});
            return;
        }
        auto read = parseRecurrence(text);
        if (!read) return note(read.error().text);
        m_event.when.rules.push_back(*std::move(read));
    }

    const IcalNode& m_node;
    IcalZones& m_zones;
    const Zone& m_local;
    std::vector<std::string>& m_notes;
    IcalEvent m_event;
    std::optional<Placed> m_start, m_end;
    std::optional<IcalLength> m_length;
    std::set<std::string> m_categories;         // that the event has
    std::vector<IcalProperty> m_later;          // what needs the start to be known
};

void readRoot(const IcalNode& root, IcalZones& zones, const Zone& local, IcalFile& file) {
    if (const IcalProperty* name = root.find("X-WR-CALNAME"); name && file.name.empty()) file.name = unescapedIcal(name->value);
    if (const IcalProperty* method = root.find("METHOD")) file.method = method->value;
    if (kinds.contains(root.name)) file.events.push_back(EventReader(root, kinds.at(root.name), zones, local, file.notes).read());
    else
        for (const IcalNode& part : root.parts) readRoot(part, zones, local, file);
}

// --- what happens when

constexpr std::size_t mostOccurrences = 100'000;
constexpr std::int64_t mostWork = 3'000'000;

// By which a repetition and what stands for it know each other, whatever their zones.
Time markOf(LocalTime at, const Recurrence& when) { return when.wholeDays ? Time{at.day} : instantOfStart(at, when.zone); }

IcalOccurrence happening(const IcalEvent& event, LocalTime start, const Zone& local) {
    if (event.when.wholeDays) return {&event, start.day, start.day + days{std::max(event.days, 1) - 1}, {}, {}};
    const Time from = instantOfStart(start, event.when.zone);
    const auto own = event.lengths.find(start);
    const Time to = own != event.lengths.end() ? from + own->second : instantOfStart({start.day + days{event.days}, start.clock}, event.when.zone) + event.length;
    return {&event, localDay(from, local), localDay(to > from ? to - seconds{1} : to, local), from, to};
}

}

Time IcalEvent::endsAt() const {
    LocalTime end = when.start;
    end.day += std::chrono::days{days};
    return instantOfStart(end, when.zone) + length;
}

std::string_view IcalEvent::other(std::string_view name) const {
    const auto at = std::ranges::find(others, name, &IcalProperty::name);
    return at == others.end() ? std::string_view() : at->value;
}

Result<IcalFile> readIcal(std::string bytes, const Zone& local) {
    auto tree = parseIcal(std::move(bytes));
    if (!tree) return tree.error();
    IcalFile file{{}, {}, {}, std::move(tree->notes)};
    IcalZones zones(tree->roots);
    for (const IcalNode& root : tree->roots) readRoot(root, zones, local, file);
    return file;
}

std::vector<IcalOccurrence> occurrencesIn(const IcalFile& file, DateRange range, const Zone& local) {
    std::map<std::string_view, std::set<Time>> moved;               // of a UID: repetitions that another entry stands for
    for (const IcalEvent& event : file.events)
        if (event.instead) moved[event.uid].insert(markOf(*event.instead, event.when));
    std::vector<IcalOccurrence> all;
    std::int64_t work = 0;
    for (const IcalEvent& event : file.events) {
        if (!event.dated || event.status == "CANCELLED" || work > mostWork) continue;
        seconds longest = event.length;
        for (const auto& [start, own] : event.lengths) longest = std::max(longest, own);
        const days length{event.days + 2 + std::chrono::floor<days>(longest).count()};
        const Instances found = event.instead ? Instances{{event.when.start}} : instancesOf(event.when, {range.first - length, range.last + days{2}});
        work += found.work + 1;
        const auto others = moved.find(event.uid);
        for (LocalTime start : found.starts) {
            if (all.size() >= mostOccurrences) break;
            if (!event.instead && others != moved.end() && others->second.contains(markOf(start, event.when))) continue;
            const IcalOccurrence one = happening(event, start, local);
            if (one.first <= range.last && one.last >= range.first) all.push_back(one);
        }
    }
    std::ranges::stable_sort(all, {}, [](const IcalOccurrence& o) { return std::pair(o.first, o.startsAt.value_or(Time{})); });
    return all;
}

}

// SPDX-License-Identifier: MIT
// Reads compiled zone files and converts between instants and wall clocks.
#include "core/base/zone.h"
#include "core/base/posix_tz.h"
#include "core/base/tr.h"
#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace tilth {

using std::chrono::days, std::chrono::hours, std::chrono::seconds, std::chrono::floor;

struct Zone::Rules {
    std::vector<Time> switches;               // ascending
    std::vector<seconds> offsets;             // before the first switch, after it, after the second, ...
    std::optional<PosixTz> afterwards;        // after the last
};

namespace {

// A window on the bytes of a file: reading past its end fails instead of reading on.
class Bytes {
public:
    explicit Bytes(std::string_view bytes) : m_rest(bytes) {}
    bool failed() const { return m_failed; }
    std::string_view rest() const { return m_rest; }
    std::string_view take(std::size_t count) {
        m_failed |= count > m_rest.size();
        const std::string_view taken = m_failed ? std::string_view{} : m_rest.substr(0, count);
        m_rest.remove_prefix(taken.size());
        return taken;
    }
    std::uint64_t unsignedNumber(std::size_t width) {      // big end first
        std::uint64_t value = 0;
        for (const char c : take(width)) value = value << 8 | static_cast<unsigned char>(c);
        return value;
    }
    std::int64_t signed64() { return static_cast<std::int64_t>(unsignedNumber(8)); }
    std::int32_t signed32() { return static_cast<std::int32_t>(static_cast<std::uint32_t>(unsignedNumber(4))); }
private:
    std::string_view m_rest;
    bool m_failed = false;
};

struct Head {
    unsigned version = 0;
    std::uint64_t universalFlags = 0, standardFlags = 0, leaps = 0, switches = 0, types = 0, letters = 0;
    std::uint64_t bodySize(std::uint64_t timeWidth) const {
        return switches * (timeWidth + 1) + types * 6 + letters + leaps * (timeWidth + 4) + standardFlags + universalFlags;
    }
};

std::optional<Head> readHead(Bytes& bytes) {
    if (bytes.take(4) != "TZif") return {};
    Head head;
    head.version = static_cast<unsigned>(bytes.unsignedNumber(1));
    bytes.take(15);
    for (std::uint64_t* count : {&head.universalFlags, &head.standardFlags, &head.leaps, &head.switches, &head.types, &head.letters})
        *count = bytes.unsignedNumber(4);
    return bytes.failed() ? std::nullopt : std::optional{head};
}

// "\nEST5EDT,M3.2.0,M11.1.0\n" ends a file.
std::optional<PosixTz> readFooter(std::string_view text) {
    if (text.size() < 2 || text.front() != '\n') return {};
    return PosixTz::parse(text.substr(1, text.find('\n', 1) - 1));
}

std::optional<Zone::Rules> readBody(Bytes& bytes, const Head& head) {
    if (head.bodySize(8) > bytes.rest().size() || head.types == 0) return {};
    Zone::Rules rules;
    for (std::uint64_t i = 0; i < head.switches; ++i) rules.switches.push_back(Time{seconds{bytes.signed64()}});
    const std::string_view typeOfSwitch = bytes.take(head.switches);
    std::vector<seconds> types;
    for (std::uint64_t i = 0; i < head.types; ++i) {
        types.push_back(seconds{bytes.signed32()});
        bytes.take(2);                                     // summer flag and name: not needed
        if (abs(types.back()) > hours{26}) return {};
    }
    rules.offsets.push_back(types[0]);
    for (const char type : typeOfSwitch) {
        if (static_cast<unsigned char>(type) >= types.size()) return {};
        rules.offsets.push_back(types[static_cast<unsigned char>(type)]);
    }
    if (!std::ranges::is_sorted(rules.switches)) return {};
    bytes.take(head.letters + head.leaps * 12 + head.standardFlags + head.universalFlags);
    rules.afterwards = readFooter(bytes.rest());
    return rules;
}

std::optional<Zone::Rules> readTzif(std::string_view text) {
    Bytes bytes{text};
    const auto narrow = readHead(bytes);                   // of version 1, with 32 bits: skipped
    if (!narrow || narrow->version < '2' || narrow->bodySize(4) > bytes.rest().size()) return {};
    bytes.take(narrow->bodySize(4));
    const auto head = readHead(bytes);
    return head ? readBody(bytes, *head) : std::nullopt;
}

Error unreadable(const std::string& name) {
    return {Error::Surroundings, std::string{TR("Zone", "This time zone cannot be read: ")}.append(name)};
}

// The instant in (before, after] at which the offset changes.
Time jumpBetween(Time before, Time after, const Zone& zone) {
    const seconds old = zone.offsetAt(before);
    while (after - before > seconds{1}) {
        const Time middle = before + (after - before) / 2;
        (zone.offsetAt(middle) == old ? before : after) = middle;
    }
    return after;
}

}

Result<Zone> Zone::fromTzif(std::string name, std::string_view bytes) {
    auto rules = readTzif(bytes);
    if (!rules) return unreadable(name);
    return Zone{std::move(name), std::make_shared<const Rules>(std::move(*rules))};
}

Result<Zone> Zone::fromRule(std::string name, std::string_view rule) {
    const auto posix = PosixTz::parse(rule);
    if (!posix) return unreadable(name);
    return Zone{std::move(name), std::make_shared<const Rules>(Rules{{}, {posix->offset}, posix})};
}

Zone Zone::fromSwitches(std::string name, seconds before, const std::vector<Switch>& switches) {
    Rules rules{{}, {before}, {}};
    for (const auto& [at, offset] : switches) {
        rules.switches.push_back(at);
        rules.offsets.push_back(offset);
    }
    return Zone{std::move(name), std::make_shared<const Rules>(std::move(rules))};
}

seconds Zone::offsetAt(Time at) const {
    if (!m_rules) return seconds{0};
    const auto& switches = m_rules->switches;
    const auto next = std::ranges::upper_bound(switches, at);
    if (next == switches.end() && m_rules->afterwards) return m_rules->afterwards->offsetAt(at);
    return m_rules->offsets[static_cast<std::size_t>(next - switches.begin())];
}

LocalTime localTime(Time at, const Zone& zone) {
    const Time wall = at + zone.offsetAt(at);
    return {floor<days>(wall), wall - floor<days>(wall)};
}

Date localDay(Time at, const Zone& zone) { return localTime(at, zone).day; }

Time instantOf(LocalTime local, const Zone& zone) {
    const Time wall = local.day + local.clock;
    const Time byOld = wall - zone.offsetAt(wall - days{1});          // offsets are smaller than a day
    const Time byNew = wall - zone.offsetAt(wall + days{1});
    if (byOld + zone.offsetAt(byOld) == wall) return byOld;
    if (byNew + zone.offsetAt(byNew) == wall) return byNew;
    return jumpBetween(std::min(byOld, byNew), std::max(byOld, byNew), zone);
}

Time startOfDay(Date day, const Zone& zone) { return instantOf({day, seconds{0}}, zone); }

Result<Time> parseTime(std::string_view text, const Zone& zone) {
    if (auto exact = parseTime(text)) return exact;
    if (const auto day = parseDate(text)) return startOfDay(*day, zone);
    const auto asUtc = parseTime(std::string{text}.append("Z"));
    if (!asUtc) return parseTime(text);
    return instantOf({floor<days>(*asUtc), *asUtc - floor<days>(*asUtc)}, zone);
}

std::string localText(Time at, const Zone& zone) {
    std::string text = timeText(at + zone.offsetAt(at)).substr(0, 16);
    text[10] = ' ';
    return text;
}

}

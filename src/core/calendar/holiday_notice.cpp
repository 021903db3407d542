// SPDX-License-Identifier: MIT
// Yearly notices: reading and writing.
#include "core/calendar/holiday_reading.h"
#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace tilth {
namespace {

using std::chrono::days;

constexpr std::size_t mostNotices = 200, mostPeriods = 120, mostWorkDays = 120;
constexpr days longestPeriod{60};

int readYear(const JsonNode& node, const std::string& key) {
    int year = 0;
    const auto [end, fault] = std::from_chars(key.data(), key.data() + key.size(), year);
    if (key.size() == 4 && fault == std::errc{} && end == key.data() + key.size() && year >= 1900) return year;
    node.fail("a notice is for a year such as 2027");
    return 1970;
}

// "01-28" of the notice's year, or "2024-12-31".
std::optional<Date> dayIn(std::string_view text, int year) {
    const std::string whole = text.size() == 5 ? std::to_string(year).append("-").append(text) : std::string(text);
    const Result<Date> day = parseDate(whole);
    if (!day) return {};
    const int of = static_cast<int>(std::chrono::year_month_day{*day}.year());
    return std::abs(of - year) <= 1 ? std::optional{*day} : std::nullopt;
}
DateRange readPeriod(const JsonNode& node, int year) {
    const std::string text = node.text();
    const auto dots = text.find("..");
    const std::string_view all(text), first = all.substr(0, dots), last = dots == text.npos ? first : all.substr(dots + 2);
    const auto from = dayIn(first, year), to = dayIn(last, year);
    if (from && to && *from <= *to && *to - *from < longestPeriod) return {*from, *to};
    node.fail("must be a day such as 01-01 or days such as 01-28..02-04, at most 60; a day of another year is written 2026-12-31");
    return {};
}
HolidayNotice::Off readOff(const JsonNode& node, int year) {
    if (node.isText()) return {readPeriod(node, year), {}};
    node.only({"days", "name"});
    const auto name = node.find("name");
    return {readPeriod(node.at("days"), year), name ? readLocalName(*name) : LocalName{}};
}
HolidayNotice readNotice(const JsonNode& node, int year) {
    node.only({"source", "published", "off", "work"});
    HolidayNotice notice;
    notice.source = node.at("source").text(500);
    if (const auto published = node.find("published")) {
        const Result<Date> day = parseDate(published->text());
        if (!day) published->fail("must be a day such as 2026-11-04");
        else notice.published = *day;
    }
    if (const auto off = node.find("off"))
        for (const JsonNode& entry : off->list(0, mostPeriods)) notice.off.push_back(readOff(entry, year));
    if (const auto work = node.find("work"))
        for (const JsonNode& entry : work->list(0, mostWorkDays)) notice.work.push_back(readPeriod(entry, year).first);
    std::ranges::sort(notice.work);
    return notice;
}

// With the year, as the notice may hold days of two.
std::string periodText(const DateRange& period) {
    std::string text = dateText(period.first);
    return period.first == period.last ? text : text.append("..").append(dateText(period.last));
}
nlohmann::json noticeJson(const HolidayNotice& notice) {
    nlohmann::json json{{"source", notice.source}, {"off", nlohmann::json::array()}, {"work", nlohmann::json::array()}};
    if (notice.published) json["published"] = dateText(*notice.published);
    for (const auto& off : notice.off) {
        nlohmann::json entry{{"days", periodText(off.days)}};
        if (!off.name.empty()) entry["name"] = off.name.texts();
        json["off"].push_back(std::move(entry));
    }
    for (const Date day : notice.work) json["work"].push_back(dateText(day));
    return json;
}

HolidayNotices readDocument(const JsonNode& node) {
    checkSchema(node);
    node.only({"schema", "country", "notices"});
    HolidayNotices notices{readCountry(node.at("country")), readNotices(node.at("notices"))};
    if (notices.years.empty()) node.at("notices").fail("holds no year");
    return notices;
}

}

std::map<int, HolidayNotice> readNotices(const JsonNode& node) {
    std::map<int, HolidayNotice> notices;
    for (const auto& [key, notice] : node.members(mostNotices)) {
        const int year = readYear(notice, key);
        notices.emplace(year, readNotice(notice, year));
    }
    return notices;
}

Result<HolidayNotices> parseHolidayNotices(std::string_view name, std::string_view text) {
    const auto parsed = parseJson(text, mostHolidayBytes, deepestHolidayNesting);
    if (!parsed) return namedFault(name, parsed.error());
    std::optional<Error> fault;
    HolidayNotices notices = readDocument(JsonNode(*parsed, "", fault));
    if (fault) return namedFault(name, *fault);
    return notices;
}

std::string noticesText(const HolidayNotices& notices) {
    nlohmann::json json{{"schema", holidaySchema}, {"country", notices.country}, {"notices", nlohmann::json::object()}};
    for (const auto& [year, notice] : notices.years) json["notices"][std::to_string(year)] = noticeJson(notice);
    return json.dump();
}

}

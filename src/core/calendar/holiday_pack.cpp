// SPDX-License-Identifier: MIT
#include "core/calendar/holiday_pack.h"
#include "core/calendar/day_primitives.h"
#include "core/calendar/holiday_reading.h"
#include <algorithm>
#include <nlohmann/json.hpp>

namespace tilth {
namespace {

constexpr std::size_t mostDays = 600, mostRegions = 120, mostLanguages = 20, longestSource = 500;
constexpr int longestSpan = 200, widestApproximation = 5;

bool isUpperOrDigit(char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
bool isRegion(std::string_view code) { return !code.empty() && code.size() <= 3 && std::ranges::all_of(code, isUpperOrDigit); }
bool isLanguage(std::string_view key) {
    return key.size() >= 2 && key.size() <= 10 && std::ranges::all_of(key, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; });
}

// Words of an enum, in its order.
constexpr std::array<std::string_view, 7> shiftWords{"none", "us", "uk", "jp", "sunday", "hk", "tw"};
constexpr std::array<std::string_view, 5> kindWords{"public", "bank", "observance", "retail", "school"};

template <class Enum, std::size_t N> Enum readWord(const JsonNode& node, const std::array<std::string_view, N>& words) {
    const auto at = std::ranges::find(words, node.text());
    if (at != words.end()) return static_cast<Enum>(at - words.begin());
    std::string choices;
    for (const std::string_view w : words) choices.append(choices.empty() ? "" : ", ").append(w);
    node.fail("must be one of " + choices);
    return Enum{};
}
template <class Enum, std::size_t N> Enum readWord(const JsonNode& node, std::string_view key, const std::array<std::string_view, N>& words) {
    const auto found = node.find(key);
    return found ? readWord<Enum>(*found, words) : Enum{};
}
int readWhole(const JsonNode& node, std::string_view key, int otherwise, int least, int most) {
    const auto found = node.find(key);
    return found ? static_cast<int>(found->whole(least, most)) : otherwise;
}
bool readFlag(const JsonNode& node, std::string_view key) {
    const auto found = node.find(key);
    return found && found->flag();
}
std::string readSource(const JsonNode& node, const std::string& otherwise) {
    const auto found = node.find("source");
    return found ? found->text(longestSource) : otherwise;
}

std::string readPackSource(const JsonNode& node) {
    node.only({"title", "url", "checked", "note"});
    std::string source = node.at("title").text(longestSource);
    if (const auto url = node.find("url")) source.append(", ").append(url->text(longestSource));
    if (const auto note = node.find("note")) static_cast<void>(note->text(longestSource));
    if (const auto checked = node.find("checked"); checked && !parseDate(checked->text())) checked->fail("must be a day such as 2026-11-29");
    return source;
}
Weekdays readWeekend(const JsonNode& node) {
    Weekdays weekend;
    for (const JsonNode& entry : node.list(0, 6)) {
        const auto at = std::ranges::find(weekdayWords, entry.text());
        if (at == weekdayWords.end()) entry.fail("must be a weekday from mon to sun");
        else weekend.set(static_cast<std::size_t>(at - weekdayWords.begin()));
    }
    return weekend;
}
std::map<std::string, LocalName, std::less<>> readRegions(const JsonNode& node) {
    std::map<std::string, LocalName, std::less<>> regions;
    for (const auto& [code, name] : node.members(mostRegions)) {
        if (!isRegion(code)) name.fail("a region is 1 to 3 capital letters or digits");
        regions.emplace(code, readLocalName(name));
    }
    return regions;
}
std::map<std::string, HolidayShift, std::less<>> readShifts(const JsonNode& node, const HolidayPack& pack) {
    std::map<std::string, HolidayShift, std::less<>> shifts;
    for (const auto& [region, shift] : node.members(mostRegions)) {
        if (!pack.regions.contains(region)) shift.fail("is not one of the file's regions");
        shifts.emplace(region, readWord<HolidayShift>(shift, shiftWords));
    }
    return shifts;
}
std::vector<std::string> readRegionList(const JsonNode& node, std::string_view key, const HolidayPack& pack) {
    std::vector<std::string> regions;
    const auto found = node.find(key);
    if (!found) return regions;
    for (const JsonNode& entry : found->list(1, mostRegions)) {
        regions.push_back(entry.text());
        if (!pack.regions.contains(regions.back())) entry.fail("is not one of the file's regions");
    }
    return regions;
}
DayRule readRule(const JsonNode& node) {
    const Result<DayRule> rule = DayRule::parse(node.text(8000));
    if (rule) return *rule;
    std::string why = rule.error().text;
    if (why.ends_with('.')) why.pop_back();
    node.fail(why);
    return {};
}
std::optional<std::pair<int, int>> readSpan(const JsonNode& node) {
    const auto found = node.find("span");
    if (!found) return {};
    const auto ends = found->list(2, 2);
    if (ends.size() < 2) return {};
    const std::pair span{static_cast<int>(ends[0].whole(-longestSpan, longestSpan)), static_cast<int>(ends[1].whole(-longestSpan, longestSpan))};
    if (span.second < span.first) found->fail("must end after it begins");
    return span;
}

HolidayRule readDay(const JsonNode& node, const HolidayPack& pack) {
    node.only({"id", "names", "rule", "kind", "shift", "from", "until", "every", "in", "not_in", "half", "approx", "span", "source"});
    HolidayRule day;
    day.id = node.at("id").text(60);
    day.names = readLocalName(node.at("names"));
    day.rule = readRule(node.at("rule"));
    day.kind = readWord<HolidayKind>(node, "kind", kindWords);
    day.shift = readWord<HolidayShift>(node, "shift", shiftWords);
    day.from = readWhole(node, "from", day.from, 1, 9999);
    day.until = readWhole(node, "until", day.until, day.from, 9999);
    day.every = readWhole(node, "every", day.every, 1, 100);
    if (day.every > 1 && !node.find("from")) node.at("every").fail("counts from a year; give \"from\" too");
    day.in = readRegionList(node, "in", pack);
    day.notIn = readRegionList(node, "not_in", pack);
    day.half = readFlag(node, "half");
    day.approximate = readWhole(node, "approx", day.rule.approximate() ? 1 : 0, 0, widestApproximation);
    day.span = readSpan(node);
    day.source = readSource(node, pack.source);
    return day;
}
HolidayPack readPack(const JsonNode& node) {
    checkSchema(node);
    node.only({"schema", "country", "names", "source", "weekend", "regions", "shifts", "days", "notices"});
    HolidayPack pack;
    pack.country = readCountry(node.at("country"), "retail", "cultural");
    pack.names = readLocalName(node.at("names"));
    pack.source = readPackSource(node.at("source"));
    if (const auto weekend = node.find("weekend")) pack.weekend = readWeekend(*weekend);
    if (const auto regions = node.find("regions")) pack.regions = readRegions(*regions);
    if (const auto shifts = node.find("shifts")) pack.shifts = readShifts(*shifts, pack);
    for (const JsonNode& day : node.at("days").list(0, mostDays)) pack.days.push_back(readDay(day, pack));
    if (const auto notices = node.find("notices")) pack.notices = readNotices(*notices);
    return pack;
}

}

const std::string& LocalName::in(std::string_view language) const {
    static const std::string none;
    for (const std::string_view wanted : {language, language.substr(0, 2), std::string_view("en")})
        if (const auto found = m_texts.find(wanted); found != m_texts.end()) return found->second;
    return none;
}

bool HolidayRule::holdsIn(std::string_view region) const {
    const auto has = [&](const std::vector<std::string>& list) { return std::ranges::find(list, region) != list.end(); };
    return (in.empty() || has(in)) && !has(notIn);
}
bool HolidayRule::holdsIn(int year) const { return year >= from && year <= until && (year - from) % every == 0; }

HolidayShift shiftIn(const HolidayPack& pack, const HolidayRule& rule, std::string_view region) {
    const auto own = pack.shifts.find(region);
    return own != pack.shifts.end() && rule.in.empty() && rule.shift != HolidayShift::None ? own->second : rule.shift;
}

LocalName readLocalName(const JsonNode& node) {
    std::map<std::string, std::string, std::less<>> texts;
    for (const auto& [language, text] : node.members(mostLanguages)) {
        if (!isLanguage(language)) text.fail("a language is written like en or zh_CN");
        texts.emplace(language, text.text(300));
    }
    if (!texts.contains("en")) node.at("en").fail("is missing");
    return texts;
}
std::string readCountry(const JsonNode& node, std::string_view also, std::string_view orElse) {
    const std::string country = node.text();
    const bool code = country.size() == 2 && std::ranges::all_of(country, [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool named = !country.empty() && (country == also || country == orElse);
    if (!code && !named) node.fail("must be two capital letters such as US");
    return country;
}
void checkSchema(const JsonNode& node) {
    const JsonNode schema = node.at("schema");
    const auto version = schema.whole(1, 1'000'000);
    if (version > holidaySchema) schema.fail("the file is made for a newer Tilth (" + std::to_string(version) + ", this one knows " + std::to_string(holidaySchema) + "); update the program or remove the file");
}
Error namedFault(std::string_view name, const Error& fault) {
    return {Error::Refused, std::string(name).append(fault.field.empty() ? ": " : ", ").append(fault.text), fault.field};
}

Result<HolidayPack> parseHolidayPack(std::string_view name, std::string_view text) {
    const auto parsed = parseJson(text, mostHolidayBytes, deepestHolidayNesting);
    if (!parsed) return namedFault(name, parsed.error());
    std::optional<Error> fault;
    HolidayPack pack = readPack(JsonNode(*parsed, "", fault));
    if (fault) return namedFault(name, *fault);
    return pack;
}

}

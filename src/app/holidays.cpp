// SPDX-License-Identifier: MIT
#include "app/holidays.h"
#include "app/data_folder.h"
#include "app/defaults.h"
#include "app/given_file.h"
#include "app/sha256.h"
#include "core/base/text.h"
#include "core/model/setting.h"
#include <algorithm>
#include <set>

namespace tilth {
namespace {

constexpr std::string_view shipped = "holidays/";
constexpr std::uintmax_t mostBytes = 1024 * 1024;

// --- packs

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text.append(text.empty() ? "" : ", ").append(word);
    return text;
}
bool hasFile(const std::filesystem::path& file) {
    std::error_code code;
    return std::filesystem::exists(file, code);
}
// "CC.json.sha256" beside the file, as sha256sum writes it: who hands packs out says what they hold.
Result<Done> checkSum(const std::filesystem::path& file, std::string_view text) {
    const std::filesystem::path beside = file.string() + ".sha256";
    if (!hasFile(beside)) return Done{};
    const auto said = readWholeFile(beside, mostBytes);
    if (said && fold(trim(*said)).starts_with(sha256(text))) return Done{};
    return Error{Error::Refused, file.string() + ": the file is not the one that " + beside.filename().string() + " is the checksum of; get both again."};
}
Result<HolidayPack> readPack(const std::filesystem::path& file, std::string_view country) {
    const auto text = readGiven(file, mostBytes);
    if (!text) return text.error();
    if (const auto same = checkSum(file, *text); !same) return same.error();
    auto pack = parseHolidayPack(file.string(), *text);
    if (pack && pack->country != country)
        return Error{Error::Refused, file.string() + ": the file's country is " + pack->country + "; call it " + pack->country + ".json."};
    return pack;
}
Result<HolidayPack> shippedPack(std::string_view country, const std::filesystem::path& folder) {
    const std::string name = std::string(country) + ".json";
    const std::string_view text = defaultFile(std::string(shipped).append(name));
    if (!text.empty()) return parseHolidayPack(name, text);
    return Error{Error::NotFound, "There are no holidays of " + std::string(country) + "; known are " + joined(holidayCountries(folder)) + "."};
}

// --- places

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isRegionLetter(char c) { return isUpper(c) || (c >= '0' && c <= '9'); }
std::optional<HolidayPlace> placeOf(std::string_view word) {
    const auto hyphen = word.find('-');
    const std::string_view country = word.substr(0, hyphen), region = hyphen == word.npos ? std::string_view{} : word.substr(hyphen + 1);
    const bool ok = country.size() == 2 && std::ranges::all_of(country, isUpper) && (hyphen == word.npos || !region.empty()) && region.size() <= 3 &&
                    std::ranges::all_of(region, isRegionLetter);
    return ok ? std::optional(HolidayPlace{std::string(country), std::string(region)}) : std::nullopt;
}

// --- notices of the workspace

constexpr std::string_view noticeKey = "holiday_notice.";

void addNotices(Workspace& workspace, HolidayPack& pack) {
    for (const HolidayNotices& kept : keptNotices(workspace))
        if (kept.country == pack.country)
            for (const auto& [year, notice] : kept.years) pack.notices.insert_or_assign(year, notice);
}

// --- company days

// Checked when it is set; what an older version kept otherwise counts as none.
void appendNamedDays(std::vector<NamedDays>& days, const Workspace& workspace, std::string_view key) {
    if (const auto all = parseNamedDays(workspace.setting(key))) days.insert(days.end(), all->begin(), all->end());
}
std::vector<NamedDays> namedDays(const Workspace& workspace, std::string_view key, std::string_view olderKey) {
    std::vector<NamedDays> days;
    appendNamedDays(days, workspace, olderKey);
    appendNamedDays(days, workspace, key);
    return days;
}
void addCompanyDays(WorkingDayRules& rules, const std::vector<NamedDays>& days, bool works, const DateRange& within) {
    for (const NamedDays& named : days)
        for (Date day = std::max(named.days.first, within.first); day <= std::min(named.days.last, within.last); day += std::chrono::days{1})
            rules.company.push_back({day, works});
}

int yearOfDay(Date day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

}

std::filesystem::path holidayFolder() {
    const auto folder = dataFolder();
    return folder.empty() ? folder : folder / "holidays";
}

Result<FoundPack> findHolidayPack(std::string_view country, const std::filesystem::path& folder) {
    FoundPack found;
    if (const auto file = folder / (std::string(country) + ".json"); !folder.empty() && hasFile(file)) {
        auto own = readPack(file, country);
        if (own) return FoundPack{*std::move(own)};
        found.remark = own.error().text;
    }
    auto pack = shippedPack(country, folder);
    if (!pack) return found.remark.empty() ? pack.error() : Error{Error::Refused, found.remark};
    found.pack = *std::move(pack);
    return found;
}

std::vector<std::string> holidayCountries(const std::filesystem::path& folder) {
    std::set<std::string> names;
    const auto add = [&](const std::filesystem::path& name) { if (name.extension() == ".json") names.insert(name.stem().string()); };
    for (const std::string_view name : defaultFiles(shipped)) add(name.substr(shipped.size()));
    std::error_code code;
    for (std::filesystem::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) add(at->path().filename());
    std::erase_if(names, [](const std::string& name) { return name != "retail" && name != "cultural" && !placeOf(name); });
    return {names.begin(), names.end()};
}

Result<std::vector<HolidayPlace>> parseHolidayPlaces(std::string_view text) {
    std::vector<HolidayPlace> places;
    while (!text.empty()) {
        const auto comma = text.find(',');
        if (const std::string_view word = trim(text.substr(0, comma)); !word.empty()) {
            const auto place = placeOf(word);
            if (!place) return Error{Error::Refused, "\"" + std::string(word.substr(0, 40)) + "\" is not a country such as US or a region such as US-CA."};
            if (std::ranges::find(places, *place) == places.end()) places.push_back(*place);
        }
        text = comma == text.npos ? std::string_view{} : text.substr(comma + 1);
    }
    return places;
}
std::vector<HolidayPlace> holidayPlaces(const Workspace& workspace) {
    auto places = parseHolidayPlaces(workspace.setting("holiday_countries"));
    if (places && !places->empty()) return *std::move(places);
    return {HolidayPlace{workspace.setting("country")}};
}

Result<PlaceHolidays> placeHolidays(Workspace* workspace, const HolidayPlace& place, int firstYear, int lastYear) {
    auto found = findHolidayPack(place.country);
    if (!found) return found.error();
    PlaceHolidays holidays{place, std::move(found->pack), {}, {}};
    if (!found->remark.empty()) holidays.remarks.push_back({place.country, found->remark});
    const auto& regions = holidays.pack.regions;
    if (!place.region.empty() && !regions.contains(place.region)) {
        std::vector<std::string> known;
        for (const auto& [code, name] : regions) known.push_back(code);
        return Error{Error::NotFound, place.country + " has no region " + place.region + (known.empty() ? std::string(".") : "; known are " + joined(known) + ".")};
    }
    if (workspace) addNotices(*workspace, holidays.pack);
    holidays.years = holidaysOf(holidays.pack, firstYear, lastYear, place.region);
    for (const int year : holidays.years.withoutNotice)
        holidays.remarks.push_back({place.country + " " + std::to_string(year), std::string(noticeRemark(holidays.pack, year))});
    return holidays;
}

std::vector<NamedDays> companyDaysOff(const Workspace& workspace) { return namedDays(workspace, "company_days_off", "public_holidays"); }
std::vector<NamedDays> companyDaysWorked(const Workspace& workspace) { return namedDays(workspace, "company_days_worked", "make_up_days"); }

Result<WorkingDays> workingDaysOf(Workspace& workspace, const DateRange& days) { return workingDaysOf(&workspace, holidayPlaces(workspace).front(), days); }

Result<WorkingDays> workingDaysOf(Workspace* workspace, const HolidayPlace& place, const DateRange& days) {
    const DateRange years{yearOf(days.first).first - std::chrono::days{1}, yearOf(days.last).last + std::chrono::days{1}};
    const auto holidays = placeHolidays(workspace, place, yearOfDay(years.first), yearOfDay(years.last));
    WorkingDayRules rules = holidays ? workingRules(holidays->pack, holidays->years.days) : WorkingDayRules{};
    if (workspace) {
        addCompanyDays(rules, companyDaysOff(*workspace), false, {yearOf(years.first).first, yearOf(years.last).last});
        addCompanyDays(rules, companyDaysWorked(*workspace), true, {yearOf(years.first).first, yearOf(years.last).last});
    }
    return WorkingDays::of(std::move(rules), years);
}

WorkingDays workingDaysAround(Workspace& workspace, Date day, bool needed) {
    constexpr int months = 24;
    const auto known = needed ? workingDaysOf(workspace, {addMonths(day, -months), addMonths(day, months)}) : Result<WorkingDays>(WorkingDays::weekendsAlone());
    return known ? *known : WorkingDays::weekendsAlone();
}

Result<WorkingTime> workingTimeOf(Workspace& workspace, const DateRange& days) {
    auto hours = parseWorkingHours(workspace.setting("working_hours"));
    if (!hours) return hours.error();
    auto working = workingDaysOf(workspace, days);
    if (!working) return working.error();
    return WorkingTime::of(*std::move(hours), *std::move(working), workspace.zone());
}

std::string noticeSetting(std::string_view country, int year) { return std::string(noticeKey).append(country).append(".").append(std::to_string(year)); }

std::vector<HolidayNotices> keptNotices(Workspace& workspace) {
    std::vector<HolidayNotices> all;
    for (const auto& setting : workspace.store().findAll<Setting>())
        if (setting->key.starts_with(noticeKey))
            if (auto notices = parseHolidayNotices(setting->key, setting->value)) all.push_back(*std::move(notices));
    return all;
}

}

// SPDX-License-Identifier: MIT
#include "app/settings.h"
#include "app/backups.h"
#include "app/columns.h"
#include "app/holidays.h"
#include "app/setting_words.h"
#include "app/sla.h"
#include "core/analytics/rivals.h"
#include "core/base/country.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/lead/escalation.h"
#include "core/campaign/clashes.h"
#include "core/model/company.h"
#include "core/model/setting.h"
#include "core/model/user.h"
#include "core/schema/query.h"
#include "io/zone_file.h"
#include <algorithm>
#include <array>
#include <charconv>

namespace tilth {
namespace {

const char* checkCurrency(std::string_view v) {
    return isCurrency(v) ? nullptr : TR("Setting", "This is no currency; write the three capital letters of one (ISO 4217), such as USD or CNY.");
}
const char* checkCountry(std::string_view v) {
    return isCountry(v) ? nullptr : TR("Setting", "This is no country; write the two capital letters of one (ISO 3166), such as US or CN.");
}
const char* checkZone(std::string_view v) {
    return loadZone(v) ? nullptr : TR("Setting", "There is no time zone of this name; write one such as Europe/Berlin or Asia/Shanghai.");
}
// One of them: what stands behind a blank would be left out without a word.
const char* checkDomain(std::string_view v) {
    const bool ok = v.empty() || (v.find_first_of(" \t,;") == v.npos && !domainKey(v).empty());
    return ok ? nullptr : TR("Setting", "A domain is written as acme.example, one alone; empty: none.");
}
const char* checkMonth(std::string_view v) {
    constexpr std::array months{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"};
    return std::ranges::find(months, v) != months.end() ? nullptr : TR("Setting", "A month is a number from 1 to 12.");
}

const char* checkDays(std::string_view v) {
    const bool ok = !v.empty() && v.size() <= 3 && std::ranges::all_of(v, [](char c) { return c >= '0' && c <= '9'; });
    return ok ? nullptr : TR("Setting", "A number from 0 to 999 is meant.");
}
const char* checkBlackouts(std::string_view v) {
    return parseNamedDays(v) ? nullptr : TR("Setting", "Days are written as 2026-12-24 or 2026-12-24..2026-12-27, a name behind them, commas between.");
}
const char* checkQuiet(std::string_view v) {
    return parseQuietHours(v) ? nullptr : TR("Setting", "Quiet hours are written as 21:00-08:00; empty: none.");
}
const char* checkPlaces(std::string_view v) {
    return parseHolidayPlaces(v) ? nullptr : TR("Setting", "Countries are written as CN or US-CA, commas between.");
}
const char* checkHours(std::string_view v) {
    return parseWorkingHours(v) ? nullptr : TR("Setting", "Working hours are written as mon-fri 09:00-12:00 13:30-18:00, other days behind a semicolon.");
}

const char* checkSla(std::string_view v) {
    return parseSlaDurations(v) ? nullptr : TR("Setting", "Minutes are written as urgent 60, high 240, normal 480, low 960.");
}

const char* checkOwed(std::string_view v) {
    return parseOwedPlan(v) ? nullptr : TR("Setting", "Written as target 500000, deal 10000, share 60, win 25, sql 50, mql 20: amounts, then percent above 0 and up to 100; empty: nothing is owed.");
}

const char* checkDayHours(std::string_view v) {
    double hours = 0;
    const auto read = std::from_chars(v.data(), v.data() + v.size(), hours);
    const bool ok = read.ec == std::errc{} && read.ptr == v.data() + v.size() && hours >= 0 && hours <= 24;
    return ok ? nullptr : TR("Setting", "Hours are a number from 0 to 24, such as 7.5.");
}
const char* checkAmount(std::string_view v) {
    const bool ok = v.size() <= 12 && std::ranges::all_of(v, [](char c) { return c >= '0' && c <= '9'; });
    return ok ? nullptr : TR("Setting", "An amount is a whole number in the workspace's currency, such as 1200000; empty: none.");
}

const char* checkLikeness(std::string_view v) {
    int percent = 0;
    const auto read = std::from_chars(v.data(), v.data() + v.size(), percent);
    const bool ok = v.empty() || (read.ec == std::errc{} && read.ptr == v.data() + v.size() && percent >= 50 && percent <= 100);
    return ok ? nullptr : TR("Setting", "A likeness is a number from 50 to 100, or empty for never.");
}

const char* checkFolder(std::string_view v) {
    return v.empty() || v.front() == '/' ? nullptr : TR("Setting", "A folder is named whole, beginning with /; empty: the usual one.");
}

const char* checkQuery(std::string_view v) {
    return parseQuery(v) ? nullptr : TR("Setting", "A filter is written as in lists: industry:Software employees>=50; empty: nobody.");
}

constexpr std::array capacities{Choice{"campaigns", TR("Setting", "Campaigns that run at a time")},
                                Choice{"items", TR("Setting", "Tasks, meetings and items of a day")},
                                Choice{"hours", TR("Setting", "Hours of a day")}};
constexpr std::array assignTimes{Choice{"both", TR("Setting", "When they come in and when they become MQLs")},
                                 Choice{"new", TR("Setting", "When they come in")}, Choice{"mql", TR("Setting", "When they become MQLs")},
                                 Choice{"no", TR("Setting", "Only when asked to")}};
constexpr std::array weekStarts{Choice{"monday", TR("Setting", "Monday")}, Choice{"sunday", TR("Setting", "Sunday")}, Choice{"saturday", TR("Setting", "Saturday")},
                                Choice{"country", TR("Setting", "As is usual in the country")}};
constexpr std::array fiscalNames{Choice{"end", TR("Setting", "The year in which it ends")}, Choice{"start", TR("Setting", "The year in which it begins")}};
constexpr std::array retailWeeksChoices{Choice{"445", TR("Setting", "4-4-5 weeks of the fiscal year")}, Choice{"454", TR("Setting", "4-5-4 weeks of the fiscal year")},
                                        Choice{"544", TR("Setting", "5-4-4 weeks of the fiscal year")}, Choice{"nrf", TR("Setting", "4-5-4 weeks from February on (National Retail Federation)")}};
constexpr std::array hemispheres{Choice{"north", TR("Setting", "Northern")}, Choice{"south", TR("Setting", "Southern")}};
constexpr std::array flags{Choice{"yes", TR("Setting", "Yes")}, Choice{"no", TR("Setting", "No")}};

// A figure with rivals: the first one holds as it comes.
constexpr SettingRow figureRow(std::string_view key, std::string_view label, std::span<const Choice> choices) { return {key, label, choices.front().name, choices, nullptr, false, true}; }

constexpr std::array rows{
    SettingRow{"company_name", TR("Setting", "Your company"), ""},
    SettingRow{"currency", TR("Setting", "Currency"), "USD", {}, checkCurrency},
    SettingRow{"country", TR("Setting", "Country"), "US", {}, checkCountry},
    SettingRow{"time_zone", TR("Setting", "Time zone"), "UTC", {}, checkZone},
    SettingRow{"fiscal_year_start", TR("Setting", "First month of the fiscal year"), "1", {}, checkMonth, true},
    SettingRow{"fiscal_year_name", TR("Setting", "A fiscal year is called by"), "end", fiscalNames, nullptr, true},
    SettingRow{"retail_weeks", TR("Setting", "Periods of the retail year"), "445", retailWeeksChoices, nullptr, true},
    SettingRow{"seasons", TR("Setting", "What the seasons are"), "meteorological", seasonDefinitionChoices, nullptr, true},
    SettingRow{"hemisphere", TR("Setting", "Hemisphere, for the names of seasons"), "north", hemispheres, nullptr, true},
    SettingRow{"week_start", TR("Setting", "First day of the week"), "monday", weekStarts, nullptr, true},
    SettingRow{"own_domain", TR("Setting", "Own e-mail domain (left out of reports)"), "", {}, checkDomain},
    SettingRow{"utm_sources", TR("Setting", "Sources of tracking links (comma between; empty: any)"), ""},
    SettingRow{"utm_mediums", TR("Setting", "Mediums of tracking links (comma between; empty: any)"),
               "email, social, cpc, display, video, print, event, qr, referral, affiliate, sms, direct-mail, tv, radio, podcast, organic"},
    SettingRow{"campaign_gap_days", TR("Setting", "Days that an audience is left alone between campaigns of a channel"), "7", {}, checkDays},
    SettingRow{"audience_contacts", TR("Setting", "Mailings and calls that one audience receives in 7 days (0: any number)"), "3", {}, checkDays},
    SettingRow{"campaigns_per_owner", TR("Setting", "Campaigns that one person runs at a time (0: any number)"), "5", {}, checkDays},
    SettingRow{"capacity_by", TR("Setting", "What the calendar counts for each person"), "campaigns", capacities},
    SettingRow{"items_per_day", TR("Setting", "Items that one person does a day (0: any number)"), "8", {}, checkDays},
    SettingRow{"hours_per_day", TR("Setting", "Hours that one person works a day"), "8", {}, checkDayHours},
    SettingRow{"marketing_budget", TR("Setting", "Marketing budget of a fiscal year (empty: none)"), "", {}, checkAmount},
    SettingRow{"blackout_days", TR("Setting", "Days kept free of campaigns (2026-12-24..2026-12-27 Stocktaking, ...)"), "", {}, checkBlackouts},
    SettingRow{"quiet_hours", TR("Setting", "Quiet hours, without mailings and calls of campaigns (21:00-08:00; empty: none)"), "21:00-08:00", {}, checkQuiet},
    SettingRow{"holiday_countries", TR("Setting", "Countries whose holidays count, yours first (CN, US-CA, ...; empty: the country)"), "", {}, checkPlaces},
    SettingRow{"company_days_off", TR("Setting", "Further days off of your company (2026-12-24..2026-12-27 Closed, ...)"), "", {}, checkBlackouts},
    SettingRow{"company_days_worked", TR("Setting", "Days off on which your company works (2026-10-10, ...)"), "", {}, checkBlackouts},
    SettingRow{"working_hours", TR("Setting", "Working hours (mon-fri 09:00-12:00 13:30-18:00; sat 10:00-14:00)"), "mon-fri 09:00-17:00", {}, checkHours},
    SettingRow{"sla_minutes", TR("Setting", "Working minutes until somebody tries a lead that was handed over, by priority"), "urgent 60, high 240, normal 480, low 960", {}, checkSla},
    SettingRow{"sla_escalate", TR("Setting", "Who is told of hand-offs that nobody answers in time"), "manager", escalateToChoices},
    SettingRow{"sla_escalate_minutes", TR("Setting", "Working minutes before the deadline that somebody is told (0: when it has passed)"), "0", {}, checkDays},
    SettingRow{"assign_leads", TR("Setting", "When assignment rules give leads of nobody to people"), "both", assignTimes},
    SettingRow{"pool_most_held", TR("Setting", "Open leads that one person may have before claiming more (0: any number)"), "0", {}, checkDays},
    SettingRow{"pool_claims_per_day", TR("Setting", "Leads that one person may claim a day (0: any number)"), "0", {}, checkDays},
    SettingRow{"pool_protect_days", TR("Setting", "Days that a claimed lead stays with its owner in any case"), "0", {}, checkDays},
    SettingRow{"pool_idle_days", TR("Setting", "Days without follow-up until a lead returns to the pool (0: never)"), "0", {}, checkDays},
    SettingRow{"pool_unwon_days", TR("Setting", "Days without winning it until a lead returns to the pool (0: never)"), "0", {}, checkDays},
    SettingRow{"pool_warn_days", TR("Setting", "Days before its return that the owner is warned"), "3", {}, checkDays},
    SettingRow{"pool_cool_off_hours", TR("Setting", "Hours until who had a lead may claim it again"), "12", {}, checkDays},
    SettingRow{"marketing_owes", TR("Setting", "What marketing owes a month (target 500000, deal 10000, share 60, win 25, sql 50, mql 20; empty: nothing)"), "", {}, checkOwed},
    SettingRow{"icp_negative", TR("Setting", "Companies that are no customers for us (a filter, asked first)"), "", {}, checkQuery},
    SettingRow{"icp_tier_1", TR("Setting", "Ideal customers, tier 1 (a filter of companies)"), "", {}, checkQuery},
    SettingRow{"icp_tier_2", TR("Setting", "Ideal customers, tier 2"), "", {}, checkQuery},
    SettingRow{"icp_tier_3", TR("Setting", "Ideal customers, tier 3"), "", {}, checkQuery},
    SettingRow{"reference_uses", TR("Setting", "Uses after which a reference site needs a rest (0: never)"), "3", {}, checkDays},
    SettingRow{"reference_days", TR("Setting", "Days within which its uses are counted"), "90", {}, checkDays},
    SettingRow{"duplicate_warn", TR("Setting", "Likeness in percent from which you are told that a record is there already (empty: never)"), "80", {}, checkLikeness},
    SettingRow{"duplicate_block", TR("Setting", "Likeness in percent from which such a new record is refused (empty: never)"), "", {}, checkLikeness},
    figureRow("figure_win_rate", TR("Setting", "Win rate is counted"), winRateByChoices),
    figureRow("figure_cycle", TR("Setting", "Sales cycle is counted as"), cycleByChoices),
    figureRow("figure_deal_size", TR("Setting", "Average deal is counted as"), dealSizeByChoices),
    figureRow("figure_funnel", TR("Setting", "Funnel is counted"), funnelByChoices),
    figureRow("figure_conversion", TR("Setting", "Conversion is counted"), conversionByChoices),
    SettingRow{"public_holidays", TR("Setting", "Further days off, as older versions kept them"), "", {}, checkBlackouts},
    SettingRow{"make_up_days", TR("Setting", "Days off that are worked, as older versions kept them"), "", {}, checkBlackouts},
    SettingRow{"marketing_head", TR("Setting", "Head of marketing, who approves plans (login)"), ""},
    SettingRow{"sales_head", TR("Setting", "Head of sales, who approves plans (login)"), ""},
    SettingRow{"automatic_backups", TR("Setting", "Automatic backups"), "yes", flags},
    SettingRow{"backup_folder", TR("Setting", "Folder of automatic backups (empty: the usual one)"), "", {}, checkFolder},
    SettingRow{.key = "demo", .label = TR("Setting", "Demo data"), .fallback = "no", .choices = flags, .byProgram = true},
    SettingRow{.key = "demo_revision", .label = TR("Setting", "Revision of the demo data"), .fallback = "", .byProgram = true},
};

// Empty: nothing.
std::string problem(const SettingRow& row, std::string_view value) {
    const char* wrong = row.check ? row.check(value) : nullptr;
    if (row.choices.empty() || std::ranges::find(row.choices, value, &Choice::name) != row.choices.end()) return wrong ? wrong : "";
    std::string names(TR("Setting", "This setting is one of these: "));
    for (const Choice& choice : row.choices) names.append(choice.name).append(&choice == &row.choices.back() ? "." : ", ");
    return names;
}
const char* checkKey(std::string_view key) {
    const bool ok = !key.empty() && key.size() <= 40 && std::ranges::all_of(key, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
    return ok ? nullptr : TR("Setting", "The key of a field is lower-case letters, digits and _.");
}

}

std::span<const SettingRow> settingRows() { return rows; }
const SettingRow* findSetting(std::string_view key) {
    const auto at = std::ranges::find(rows, key, &SettingRow::key);
    return at == rows.end() ? nullptr : &*at;
}

namespace {

// What is well written may still name what is not there: empty, or what is wrong.
std::string filterFault(Workspace& workspace, const std::string& value) {
    const auto found = listIds(workspace, workspace.type<Company>(), {value, "id"});
    return found ? std::string() : found.error().text;
}
std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names) all.append(all.empty() ? "" : ", ").append(name);
    return all;
}
std::string placeFault(const HolidayPlace& place) {
    auto known = holidayCountries();
    std::erase_if(known, [](const std::string& name) { return name.size() != 2; });             // parts of the year
    if (std::ranges::find(known, place.country) == known.end()) return say(SettingWord::NoHolidays, {place.country, joined(known)});
    std::vector<std::string> regions;
    if (const auto found = findHolidayPack(place.country))
        for (const auto& [code, names] : found->pack.regions) regions.push_back(code);
    if (place.region.empty() || std::ranges::find(regions, place.region) != regions.end()) return {};
    return say(SettingWord::NoRegion, {place.country, place.region, regions.empty() ? TR("Setting", "none") : joined(regions)});
}
std::string placesFault(Workspace&, const std::string& value) {
    const auto places = parseHolidayPlaces(value);
    for (const HolidayPlace& place : *places)
        if (std::string fault = placeFault(place); !fault.empty()) return fault;
    return {};
}
std::string loginFault(Workspace& workspace, const std::string& value) {
    return workspace.store().findBy<User>("login", value).empty() ? say(SettingWord::NoUser, {value}) : std::string();
}
std::string folderFault(Workspace&, const std::string& value) { return mayHoldBackups(value) ? std::string() : say(SettingWord::NoFolder, {value}); }

struct Lookup {
    std::string_view key;
    std::string (*fault)(Workspace& workspace, const std::string& value);
};
constexpr std::array lookups{Lookup{"icp_negative", filterFault}, Lookup{"icp_tier_1", filterFault}, Lookup{"icp_tier_2", filterFault}, Lookup{"icp_tier_3", filterFault},
                             Lookup{"holiday_countries", placesFault}, Lookup{"marketing_head", loginFault}, Lookup{"sales_head", loginFault}, Lookup{"backup_folder", folderFault}};

Result<Done> checkThere(Workspace& workspace, const SettingRow& row, std::string_view value) {
    const auto lookup = std::ranges::find(lookups, row.key, &Lookup::key);
    if (value.empty() || lookup == lookups.end()) return Done{};
    const std::string fault = lookup->fault(workspace, std::string(value));
    return fault.empty() ? Result<Done>(Done{}) : Result<Done>(Error{Error::Refused, fault, std::string(row.key)});
}
Result<const SettingRow*> settable(Workspace& workspace, std::string_view key, std::string_view value) {
    const SettingRow* row = findSetting(key);
    if (!row) return Error{Error::Usage, std::string("There is no setting ").append(key).append("; see 'tilthctl config list'."), std::string(key)};
    if (row->byManagers && workspace.user().role < Role::Manager) return Error{Error::Refused, TR("Setting", "Only a manager or an administrator changes this setting."), std::string(key)};
    if (std::string wrong = problem(*row, value); !wrong.empty()) return Error{Error::Refused, std::move(wrong), std::string(key)};
    if (row->byProgram) return Error{Error::Refused, TR("Setting", "Tilth keeps this setting itself."), std::string(key)};
    if (const auto there = checkThere(workspace, *row, value); !there) return there.error();
    return row;
}

}

Result<std::int64_t> setSetting(Workspace& workspace, std::string_view key, const std::string& value) {
    if (const auto row = settable(workspace, key, value); !row) return row.error();
    ChangeSet change{TR("Change", "Change setting")};
    putSetting(change, workspace, key, value);
    return workspace.commit(change);
}

std::string sharedSetting(Workspace& workspace, std::string_view key) {
    if (const auto kept = workspace.store().findBy<Setting>("key", std::string(key)); !kept.empty()) return kept.front()->value;
    const SettingRow* row = findSetting(key);
    return row ? std::string(row->fallback) : std::string();
}
std::string ownSetting(Workspace& workspace, std::string_view key) {
    const auto kept = workspace.store().findBy<Setting>("key", ownSettingKey(key, workspace.user().id));
    return kept.empty() ? std::string() : kept.front()->value;
}
std::string ownSettingKey(std::string_view key, std::int64_t user) { return std::string(key).append("@").append(std::to_string(user)); }

Result<std::int64_t> setOwnSetting(Workspace& workspace, std::string_view key, const std::string& value) {
    const auto row = settable(workspace, key, value.empty() ? sharedSetting(workspace, key) : value);
    if (!row) return row.error();
    if (!(*row)->personal) return Error{Error::Refused, TR("Setting", "This setting is the same for all who use the workspace."), std::string(key)};
    ChangeSet change{TR("Change", "Change own setting")};
    putSetting(change, workspace, ownSettingKey(key, workspace.user().id), value);
    return workspace.commit(change);
}

void putSetting(ChangeSet& change, Workspace& workspace, std::string_view key, const std::string& value) {
    const EntityType& type = workspace.type<Setting>();
    if (const auto found = workspace.store().findBy<Setting>("key", std::string(key)); !found.empty()) {
        Setting now = *found.front();
        now.value = value;
        change.update(type, *found.front(), now);
    } else {
        Setting fresh;
        fresh.id = workspace.store().newId();
        fresh.key = key;
        fresh.value = value;
        fresh.created = workspace.now();
        change.create(type, fresh);
    }
}

namespace {
unsigned monthIn(const std::string& text) {
    unsigned month = 1;
    std::from_chars(text.data(), text.data() + text.size(), month);
    return std::clamp(month, 1U, 12U);
}
}

unsigned fiscalStart(const Workspace& workspace) { return monthIn(workspace.setting("fiscal_year_start")); }
unsigned sharedFiscalStart(Workspace& workspace) { return monthIn(sharedSetting(workspace, "fiscal_year_start")); }

FiscalName fiscalName(const Workspace& workspace) { return workspace.setting("fiscal_year_name") == "start" ? FiscalName::ByStart : FiscalName::ByEnd; }
RetailCalendar retailCalendar(const Workspace& workspace) {
    const std::string weeks = workspace.setting("retail_weeks");
    if (weeks == "nrf") return nrfCalendar;
    const std::array pattern = weeks == "454" ? std::array{4, 5, 4} : weeks == "544" ? std::array{5, 4, 4} : std::array{4, 4, 5};
    return fiscalWeeks(pattern, fiscalStart(workspace), fiscalName(workspace));
}
std::int64_t numberSetting(const Workspace& workspace, std::string_view key) {
    const std::string text = workspace.setting(key);
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}
unsigned weekStart(const Workspace& workspace) {
    const std::string day = workspace.setting("week_start");
    if (day == "country") return usualWeekStart(workspace.setting("country")).iso_encoding();
    return day == "sunday" ? 7 : day == "saturday" ? 6 : 1;
}
SeasonDefinition seasonDefinition(const Workspace& workspace) {
    const auto at = std::ranges::find(seasonDefinitionChoices, workspace.setting("seasons"), &Choice::name);
    return at == seasonDefinitionChoices.end() ? SeasonDefinition::Meteorological : static_cast<SeasonDefinition>(at - seasonDefinitionChoices.begin());
}
Hemisphere hemisphere(const Workspace& workspace) { return workspace.setting("hemisphere") == "south" ? Hemisphere::South : Hemisphere::North; }

Result<std::int64_t> addCustomField(Workspace& workspace, const EntityType& of, const std::string& key, const std::string& label, Type kind) {
    if (const char* wrong = checkKey(key)) return Error{Error::Refused, wrong, "key"};
    if (of.find(key) || of.find("custom." + key)) return Error{Error::Refused, TR("Setting", "This type has a field with that key."), "key"};
    if (label.empty()) return Error{Error::Refused, TR("Setting", "A field needs a label."), "label"};
    if (static_cast<std::size_t>(kind) >= customKindChoices.size()) return Error{Error::Refused, TR("Setting", "A custom field is text, a number, a date, a time or yes/no."), "kind"};
    CustomField field;
    field.id = workspace.store().newId();
    field.created = workspace.now();
    field.entityName = of.name;
    field.key = key;
    field.label = label;
    field.kind = kind;
    ChangeSet change{TR("Change", "Add field")};
    change.create(workspace.type<CustomField>(), field);
    return workspace.commit(change);
}

}

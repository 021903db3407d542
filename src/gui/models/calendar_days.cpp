// SPDX-License-Identifier: MIT
#include "gui/models/calendar_days.h"
#include "app/day_notes.h"
#include "app/settings.h"
#include "core/calendar/festivals.h"
#include "core/calendar/solar_terms.h"
#include "core/campaign/clashes.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"

#include <algorithm>

namespace tilth {
namespace {

constexpr std::chrono::days longestSpan{120}; // a selling period that begins outside the days is wanted as well

int yearNumber(Date day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }
bool isChinese(std::string_view language) { return language.starts_with("zh"); }

std::vector<SolarTerm> termsIn(const DateRange& days) {
    std::vector<SolarTerm> terms;
    for (int year = std::max(yearNumber(days.first) - 1, firstAlmanacYear); year <= std::min(yearNumber(days.last) + 1, lastAlmanacYear);
         ++year)
        if (const auto found = solarTerms(year)) terms.insert(terms.end(), found->begin(), found->end());
    return terms;
}

std::vector<TermDay> termDays(const DateRange& days) {
    std::vector<TermDay> terms;
    for (const SolarTerm& term : termsIn(days)) terms.push_back({term.day, term.index});
    return terms;
}

// Where almanacs differ, or nobody knows yet how long the days will be.
PlanNote noteOf(const SolarTerm& term, bool inChinese) {
    return {.day = term.day,
            .kind = PlanNote::Term,
            .name = toQt(inChinese ? termName(term.index) : termNameEnglish(term.index)),
            .approximate = term.disputed || yearNumber(term.day) > lastCertainYear,
            .certainty = term.disputed ? PlanNote::Expected : PlanNote::Computed};
}

// Solar terms and festivals, which the almanac knows.
std::vector<PlanNote> almanacNotes(const DateRange& days, bool inChinese) {
    std::vector<PlanNote> notes;
    for (const SolarTerm& term : termsIn(days))
        if (days.has(term.day)) notes.push_back(noteOf(term, inChinese));
    for (int year = yearNumber(days.first); year <= yearNumber(days.last); ++year)
        if (const auto found = festivalsOf(year))
            for (const FestivalDay& at : *found)
                if (days.has(at.day)) notes.push_back({.day = at.day, .kind = PlanNote::Festival, .name = toQt(inChinese ? at.festival->chinese : at.festival->english)});
    return notes;
}

// In the order of DayNote::Kind.
constexpr std::array kinds{PlanNote::Holiday, PlanNote::MakeUpWork, PlanNote::Cultural, PlanNote::Retail, PlanNote::Cultural, PlanNote::CompanyDay};
// In the order of HolidayStatus.
constexpr std::array certainties{PlanNote::Announced, PlanNote::Computed, PlanNote::Expected};

PlanNote noteOf(const DayNote& note) {
    PlanNote made{.day = note.day,
                  .kind = note.works ? PlanNote::MakeUpWork : kinds[note.kind],
                  .name = toQt(note.name),
                  .source = toQt(note.source),
                  .country = toQt(note.country),
                  .dayOff = note.off,
                  .approximate = note.approximate > 0,
                  .elsewhere = !note.home && !note.country.empty(),
                  .certainty = certainties[static_cast<std::size_t>(note.status)]};
    if (note.kind == DayNote::Retail) made.span = note.span;
    return made;
}

QString countryNameOf(const HolidayPlace& place, std::string_view language) {
    const auto found = findHolidayPack(place.country);
    if (!found) return toQt(place.text());
    const QString name = toQt(found->pack.names.in(language));
    const auto region = found->pack.regions.find(place.region);
    return region == found->pack.regions.end() ? name : name + QStringLiteral(" · ") + toQt(region->second.in(language));
}

QList<PlanBlackout> blackoutsOf(const Workspace& workspace) {
    QList<PlanBlackout> all;
    if (const auto named = parseNamedDays(workspace.setting("blackout_days")))
        for (const NamedDays& period : *named) all.push_back({period.days, toQt(period.name)});
    return all;
}

}

PlanDays readPlanDays(Workspace& workspace, const DateRange& days, const std::string& language) {
    const DateRange wide{days.first - longestSpan, days.last + longestSpan};
    DayNotes said = dayNotes(workspace, wide, language);
    std::vector<PlanNote> notes = almanacNotes(wide, isChinese(language));
    for (const DayNote& note : said.notes) notes.push_back(noteOf(note));
    PlanDays plan(workspace.today(), weekStart(workspace), fiscalStart(workspace), termDays(wide), std::move(notes), std::move(said.working));
    QList<PlanCountry> countries;
    for (const HolidayPlace& place : holidayPlaces(workspace)) countries.push_back({toQt(place.text()), countryNameOf(place, language)});
    QStringList remarks;
    for (const HolidayRemark& remark : said.remarks) remarks.push_back(toQt(remark.about) + QStringLiteral(": ") + translated("Holiday", remark.text));
    plan.setYears(fiscalName(workspace), retailCalendar(workspace), seasonDefinition(workspace), hemisphere(workspace));
    plan.setCountries(countries);
    plan.setBlackouts(blackoutsOf(workspace));
    plan.setRemarks(remarks);
    return plan;
}

QList<PlanCountry> knownCountries(const std::string& language) {
    QList<PlanCountry> all;
    for (const std::string& code : holidayCountries())
        if (code.size() == 2) all.push_back({toQt(code), countryNameOf({code, {}}, language)});
    std::ranges::sort(all, [](const PlanCountry& a, const PlanCountry& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return all;
}

}

// SPDX-License-Identifier: MIT
#include "app/ical_records.h"
#include "app/columns.h"
#include "core/base/tr.h"
#include "core/calendar/solar_terms.h"
#include "core/schema/text_form.h"
#include "io/ical_value.h"
#include "io/ical_writer.h"
#include "store/durable_file.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <set>

namespace tilth {
namespace {

constexpr std::string_view ownTail = "@tilth";

using std::chrono::days;

constexpr std::array<std::string_view, 4> campaignWords{"TENTATIVE", "CONFIRMED", "CANCELLED", "CONFIRMED"};                          // in the order of CampaignStatus
constexpr std::array<std::string_view, 5> taskWords{"NEEDS-ACTION", "IN-PROCESS", "COMPLETED", "CANCELLED", "NEEDS-ACTION"};          // of ActivityStatus
constexpr std::array<std::string_view, 5> eventWords{"CONFIRMED", "CONFIRMED", "CONFIRMED", "CANCELLED", "TENTATIVE"};
constexpr std::array<std::string_view, 4> priorityWords{"9", "5", "3", "1"};

void addOther(IcalEvent& event, std::string_view name, std::string_view value) {
    if (!value.empty()) event.others.push_back({std::string(name), escapedIcal(value)});
}

// SEQUENCE and LAST-MODIFIED are read off the journal.
void addVersion(Workspace& workspace, const EntityType& type, const Entity& record, IcalEvent& event) {
    event.modifiedAt = record.created;
    std::int64_t last = 0;
    for (const ChangeLine& line : workspace.store().history(type, record.id)) {
        event.modifiedAt = std::max(event.modifiedAt.value_or(line.at), line.at);
        if (line.revision != last && line.revision != record.createdRev) ++event.sequence;
        last = line.revision;
    }
}
std::string uidOf(Workspace& workspace, const EntityType& type, Link link) {
    const auto record = link ? workspace.store().load(type, link.id) : nullptr;
    return record ? calendarUid(*record) : std::string();
}
std::string budgetText(Workspace& workspace, const Campaign& campaign) {
    if (!campaign.budget) return {};
    const EntityType& type = workspace.type<Campaign>();
    return toText(type.at("budget"), whole(*campaign.budget), TextContext{.currency = campaign.currency}) + " " + campaign.currency;
}
void wholeDays(IcalEvent& event, Date first, std::optional<Date> last) {
    event.dated = true;
    event.when.start = {first, {}};
    event.days = last ? std::max(1, daysBetween(first, *last) + 1) : 0;
}

template <class E> Result<std::vector<IcalEvent>> eventsOf(Workspace& workspace, std::string_view where) {
    const EntityType& type = workspace.type<E>();
    const auto ids = listIds(workspace, type, {std::string(where), "id"});
    if (!ids) return ids.error();
    std::vector<IcalEvent> events;
    for (const auto& record : workspace.store().loadMany(type, *ids))
        if (auto event = eventOf(workspace, static_cast<const E&>(*record))) events.push_back(*std::move(event));
    return events;
}

Result<std::int64_t> keep(Workspace& workspace, const std::vector<IcalEvent>& events, const std::string& path) {
    const std::string name = workspace.setting("company_name");
    if (const auto kept = writeWholeFile(path, icalFileText(events, workspace.now(), name)); !kept) return kept.error();
    return static_cast<std::int64_t>(events.size());
}

// --- layers of the calendar

using Layer = Result<std::vector<IcalEvent>> (*)(Workspace&, DateRange);

Result<std::vector<IcalEvent>> termEvents(Workspace&, DateRange range) {
    std::vector<IcalEvent> events;
    for (int year = static_cast<int>(std::chrono::year_month_day{range.first}.year()); year <= static_cast<int>(std::chrono::year_month_day{range.last}.year()); ++year) {
        const auto terms = solarTerms(year);
        if (!terms) return terms.error();
        for (const SolarTerm& term : *terms) {
            IcalEvent& event = events.emplace_back();
            wholeDays(event, term.day, term.day);
            event.uid = "term-" + dateText(term.day) + "@tilth";
            event.title = std::string(termName(term.index)).append(" ").append(termNameEnglish(term.index));
            event.transparent = true;
        }
    }
    return events;
}
constexpr std::array<std::pair<std::string_view, Layer>, 3> layers{{
    {"campaign", [](Workspace& w, DateRange) { return eventsOf<Campaign>(w, {}); }}, {"activity", [](Workspace& w, DateRange) { return eventsOf<Activity>(w, {}); }},
    {"term", termEvents}}};

// Entries that happen in the range at least once.
std::vector<IcalEvent> within(std::vector<IcalEvent> events, DateRange range, const Zone& zone) {
    IcalFile file;
    file.events = std::move(events);
    std::set<const IcalEvent*> seen;
    for (const IcalOccurrence& o : occurrencesIn(file, range, zone)) seen.insert(o.event);
    std::vector<IcalEvent> kept;
    for (const IcalEvent& event : file.events)
        if (seen.contains(&event)) kept.push_back(event);
    return kept;
}

}

std::string ownUid(std::int64_t id) { return std::to_string(id).append(ownTail); }
std::int64_t idOfOwnUid(std::string_view uid) {
    std::int64_t id = 0;
    if (uid.ends_with(ownTail)) std::from_chars(uid.data(), uid.data() + uid.size(), id);
    return id > 0 && ownUid(id) == uid ? id : 0;
}
std::string calendarUid(const Entity& record) { return record.externalId.empty() ? ownUid(record.id) : record.externalId; }

std::optional<IcalEvent> eventOf(Workspace& workspace, const Campaign& campaign) {
    if (!campaign.startsOn && !campaign.endsOn) return {};
    IcalEvent event;
    event.uid = calendarUid(campaign);
    event.title = campaign.name;
    event.description = campaign.notes;
    wholeDays(event, campaign.startsOn ? *campaign.startsOn : *campaign.endsOn, campaign.endsOn);
    event.transparent = true;
    event.status = campaignWords[static_cast<std::size_t>(campaign.status)];
    for (const std::string& category : {campaign.kind, campaign.channel})
        if (!category.empty() && std::ranges::find(event.categories, category) == event.categories.end()) event.categories.push_back(category);
    event.parent = uidOf(workspace, workspace.type<Campaign>(), campaign.parent);
    addOther(event, "X-TILTH-STATUS", campaignStatusChoices[static_cast<std::size_t>(campaign.status)].name);
    addOther(event, "X-TILTH-CHANNEL", campaign.channel);
    addOther(event, "X-TILTH-BUDGET", budgetText(workspace, campaign));
    addVersion(workspace, workspace.type<Campaign>(), campaign, event);
    return event;
}

std::optional<IcalEvent> eventOf(Workspace& workspace, const Activity& activity) {
    if (!activity.dueOn && !activity.startsAt) return {};
    IcalEvent event;
    event.kind = activity.startsAt ? IcalEvent::Event : IcalEvent::Todo;
    event.uid = calendarUid(activity);
    event.title = activity.subject;
    event.description = activity.notes;
    if (activity.startsAt) {
        event.dated = true;
        event.when = {localTime(*activity.startsAt, workspace.zone()), false, workspace.zone()};
        event.length = std::chrono::minutes{activity.minutes.value_or(0)};
    } else {
        wholeDays(event, *activity.dueOn, *activity.dueOn);
    }
    const auto status = static_cast<std::size_t>(activity.status);
    event.status = (event.kind == IcalEvent::Todo ? taskWords : eventWords)[status];
    if (event.kind == IcalEvent::Todo) event.completedAt = activity.doneAt;
    event.parent = uidOf(workspace, workspace.type<Campaign>(), activity.campaign);
    addOther(event, "PRIORITY", priorityWords[static_cast<std::size_t>(activity.priority)]);
    addOther(event, "X-TILTH-KIND", activityKindChoices[static_cast<std::size_t>(activity.kind)].name);
    addOther(event, "X-TILTH-STATUS", activityStatusChoices[status].name);
    addVersion(workspace, workspace.type<Activity>(), activity, event);
    return event;
}

Campaign withEvent(Workspace& workspace, Campaign campaign, const IcalEvent& event) {
    campaign.name = event.title.empty() ? campaign.name : event.title;
    campaign.notes = event.description;
    if (event.dated) {
        const Time end = std::max(event.startsAt(), event.endsAt() - std::chrono::seconds{1});
        campaign.startsOn = event.when.wholeDays ? event.firstDay() : localDay(event.startsAt(), workspace.zone());
        if (!event.when.wholeDays || event.days > 0 || campaign.endsOn) campaign.endsOn = event.when.wholeDays ? event.lastDay() : localDay(end, workspace.zone());
    }
    const auto status = choiceNamed(campaignStatusChoices, event.other("X-TILTH-STATUS"));
    const auto word = std::ranges::find(campaignWords, event.status);
    if (status >= 0 && campaignWords[static_cast<std::size_t>(status)] == event.status) campaign.status = static_cast<CampaignStatus>(status);
    else if (word != campaignWords.end()) campaign.status = static_cast<CampaignStatus>(word - campaignWords.begin());
    // A set: what is among them stays where it is; a new one is the type.
    const auto has = [&](const std::string& c) { return std::ranges::find(event.categories, c) != event.categories.end(); };
    if (!has(campaign.channel)) campaign.channel.clear();
    if (!has(campaign.kind)) campaign.kind.clear();
    for (const std::string& category : event.categories)
        if (category != campaign.channel && campaign.kind.empty()) campaign.kind = category;
    return campaign;
}

Result<std::int64_t> exportIcal(Workspace& workspace, const EntityType& type, std::string_view where, const std::string& path) {
    auto events = type.name == Campaign::type.name   ? eventsOf<Campaign>(workspace, where)
                  : type.name == Activity::type.name ? eventsOf<Activity>(workspace, where)
                                                     : Result<std::vector<IcalEvent>>(Error{Error::Usage, "Calendar files hold campaigns and activities; export other types as CSV.", "format"});
    if (!events) return events.error();
    return keep(workspace, *events, path);
}

Result<std::int64_t> exportCalendar(Workspace& workspace, const CalendarExport& request) {
    const DateRange range = request.range.value_or(yearOf(workspace.today()));
    std::vector<IcalEvent> all;
    for (const std::string& name : request.layers.empty() ? std::vector<std::string>{"campaign", "activity"} : request.layers) {
        const auto layer = std::ranges::find(layers, name, &std::pair<std::string_view, Layer>::first);
        if (layer == layers.end()) return Error{Error::Usage, "There is no layer \"" + name + "\"; there are campaign, activity and term.", "layer"};
        auto events = layer->second(workspace, range);
        if (!events) return events.error();
        std::ranges::move(*events, std::back_inserter(all));
    }
    return keep(workspace, request.range ? within(std::move(all), *request.range, workspace.zone()) : std::move(all), request.path);
}

}

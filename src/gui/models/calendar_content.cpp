// SPDX-License-Identifier: MIT
#include "gui/models/calendar_content.h"
#include "app/campaigns.h"
#include "app/records.h"
#include "core/model/activity.h"
#include "core/model/campaign.h"
#include "core/model/deal.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/models/calendar_days.h"
#include "gui/models/stage_book.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

// In the order of ActivityKind.
constexpr std::array activityIcons{"square-check", "phone", "users", "sticky-note", "mail"};
// In the order of ItemKind.
constexpr std::array itemIcons{"send", "share-2", "square-check", "printer", "ticket", "mouse-pointer-click", "phone", "circle-dot"};

template <std::size_t N> QString iconAt(const std::array<const char*, N>& icons, std::int64_t place) {
    return QString::fromLatin1(place >= 0 && place < static_cast<std::int64_t>(N) ? icons[static_cast<std::size_t>(place)] : "activity");
}

// Campaigns are coloured by channel, all else is grey; words and icons tell the same. Yellow is left out: it is too bright.
constexpr std::array channelColors{0, 2, 5, 3, 4, 1};
constexpr int grey = 7;

// Icon and colour of a channel by a word in its name, in either language: the same ones whatever other channels there are.
struct ChannelLook {
    const char *word, *icon;
    int color;
};
constexpr std::array channelLooks{
    ChannelLook{"mail", "mail", 0},      ChannelLook{"邮", "mail", 0},           ChannelLook{"social", "share-2", 3},
    ChannelLook{"社", "share-2", 3},     ChannelLook{"微", "message-square", 2}, ChannelLook{"web", "globe", 4},
    ChannelLook{"网", "globe", 4},       ChannelLook{"event", "ticket", 5},      ChannelLook{"展", "store", 5},
    ChannelLook{"fair", "store", 5},     ChannelLook{"search", "search", 1},     ChannelLook{"搜", "search", 1},
    ChannelLook{"video", "video", 3},    ChannelLook{"视频", "video", 3},        ChannelLook{"print", "newspaper", 4},
    ChannelLook{"phone", "phone", 2},    ChannelLook{"电话", "phone", 2},        ChannelLook{"ads", "mouse-pointer-click", 1},
    ChannelLook{"partner", "handshake", 5}};

const ChannelLook* lookOf(const std::string& channel) {
    const QString name = toQt(channel).toLower();
    const auto found = std::ranges::find_if(channelLooks, [&](const ChannelLook& look) { return name.contains(QString::fromUtf8(look.word)); });
    return found == channelLooks.end() ? nullptr : &*found;
}

// Of a name that says nothing to us: FNV-1a, the same on every machine.
int colorByName(std::string_view name) {
    std::uint32_t hash = 2166136261u;
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return channelColors[hash % channelColors.size()];
}

QString campaignIcon(const DatedRecord& record) {
    const ChannelLook* look = lookOf(record.channel);
    return QString::fromLatin1(look ? look->icon : "megaphone");
}

// In the order of the layers.
constexpr std::array<QString (*)(const DatedRecord&), calendarLayers> iconsOf{
    campaignIcon, [](const DatedRecord& r) { return iconAt(itemIcons, r.kind); },
    [](const DatedRecord& r) { return iconAt(activityIcons, r.kind); }, [](const DatedRecord&) { return QStringLiteral("handshake"); },
    [](const DatedRecord&) { return QStringLiteral("globe"); }};

bool isDone(const DatedRecord& record) {
    if (record.layer == DatedRecord::Campaigns)
        return record.choice == whole(CampaignStatus::Complete) || record.choice == whole(CampaignStatus::Inactive);
    if (record.layer == DatedRecord::CampaignItems) return record.choice != 0;
    return record.layer == DatedRecord::Activities && record.choice == whole(ActivityStatus::Completed);
}

// A box is ticked when what it stands for is done.
QString iconOf(const DatedRecord& record) {
    const QString icon = iconsOf[static_cast<std::size_t>(record.layer)](record);
    return icon == QLatin1String("square-check") && !isDone(record) ? QStringLiteral("square") : icon;
}

QString statusOf(Desk& desk, const DatedRecord& record, const StageBook& stages) {
    if (record.layer == DatedRecord::OutsideEvents) return {};
    if (record.layer == DatedRecord::CloseDates) return stages.name(record.choice);
    if (record.layer == DatedRecord::CampaignItems) return record.choice ? Words::tr("Done") : QString();
    const EntityType& type = desk.type(recordTypeOf(record.layer));
    return choiceLabel(type, type.at("status"), record.choice);
}

struct Looks {
    StageBook stages;
    std::multimap<std::int64_t, QString> conflicts, itemConflicts; // by the number of campaign and item
};

int colorOf(const DatedRecord& record) {
    const bool ours = record.layer == DatedRecord::Campaigns || record.layer == DatedRecord::CampaignItems;
    return !ours || record.channel.empty() ? grey : colorOfChannel(record.channel);
}

CalendarEntry entryOf(Desk& desk, const DatedRecord& record, qint64 number, const Looks& looks) {
    QStringList conflicts;
    if (record.layer == DatedRecord::Campaigns || record.layer == DatedRecord::CampaignItems) {
        const auto& all = record.layer == DatedRecord::Campaigns ? looks.conflicts : looks.itemConflicts;
        for (auto [at, end] = all.equal_range(record.id); at != end; ++at) conflicts.push_back(at->second);
    }
    conflicts.removeDuplicates();
    return {.number = number,
            .record = record,
            .title = toQt(record.title),
            .icon = iconOf(record),
            .status = statusOf(desk, record, looks.stages),
            .conflict = conflicts.join(QLatin1Char('\n')),
            .category = colorOf(record),
            .done = isDone(record),
            .isComplete = record.layer == DatedRecord::Campaigns && record.choice == whole(CampaignStatus::Complete)};
}

PlanBudget budgetIn(Workspace& workspace, const DateRange& days, const PlanDays& plan) {
    const PlanMoney money = planMoney(workspace);
    const auto over = [&](const std::vector<PlannedCost>& costs) {
        return MoneyDays(costs, days, [&plan](Date day) { return plan.isWorking(day); });
    };
    return {over(money.planned), over(money.committed), over(money.spent), yearlyBudget(workspace)};
}

// What has no length is taken for half an hour.
std::optional<Load> loadOf(const DatedRecord& record, Capacity::By by) {
    constexpr double shortest = 0.5;
    const bool campaign = record.layer == DatedRecord::Campaigns;
    const bool item = record.layer == DatedRecord::CampaignItems || record.layer == DatedRecord::Activities;
    if (isDone(record) || !record.owner || !(by == Capacity::Campaigns ? campaign : item)) return std::nullopt;
    const double hours = record.minutes > 0 ? static_cast<double>(record.minutes) / 60 : shortest;
    return Load{*record.days, record.owner, by == Capacity::Hours ? hours : 1};
}

PlanLoad loadIn(const std::vector<DatedRecord>& records, const Capacity& capacity) {
    PlanLoad load{{}, capacity};
    for (const DatedRecord& record : records)
        if (const auto one = loadOf(record, capacity.by)) load.loads.push_back(*one);
    return load;
}

}

int colorOfChannel(const std::string& channel) {
    const ChannelLook* look = lookOf(channel);
    return look ? look->color : colorByName(channel);
}

const CalendarEntry* CalendarContent::find(qint64 number) const {
    for (const QList<CalendarEntry>* list : {&entries, &undated})
        if (const auto at = std::ranges::find(*list, number, &CalendarEntry::number); at != list->end()) return &*at;
    return nullptr;
}

CalendarRows readCalendar(Workspace& workspace, const DateRange& days, const std::string& language) {
    CalendarRows rows{datedRecords(workspace, days), undatedRecords(workspace),
                      readPlanDays(workspace, days, language)};
    rows.budget = std::make_shared<PlanBudget>(budgetIn(workspace, days, rows.plan));
    rows.load = std::make_shared<PlanLoad>(loadIn(rows.records, capacityOf(workspace)));
    return rows;
}

CalendarClashes readClashes(Workspace& workspace) {
    const Date today = workspace.today();
    const DateRange days{addMonths(today, -1), addMonths(today, 24)};
    return {clashesIn(workspace, days), clashRules(workspace, days)};
}

QString clashWords(Desk& desk, const Clash& clash, std::int64_t about) {
    QStringList names;
    if (clash.item) names.push_back(toQt(titleOf(desk.reading(), "campaign_item", clash.item)));
    if (const std::int64_t other = clash.campaign == about ? clash.other : clash.campaign)
        names.push_back(toQt(titleOf(desk.reading(), "campaign", other)));
    if (!clash.name.empty()) names.push_back(toQt(clash.name));
    const QString reason = translated("Clash", clash.reason());
    return names.isEmpty() ? reason : Words::tr("%1: %2", "a clash, with whom").arg(reason, names.join(Words::tr(", ")));
}

namespace {

// A clash of two is told at both.
std::multimap<std::int64_t, QString> wordsByCampaign(Desk& desk, const std::vector<Clash>& clashes) {
    std::multimap<std::int64_t, QString> words;
    for (const Clash& clash : clashes)
        for (const std::int64_t about : {clash.campaign, clash.other})
            if (about) words.emplace(about, clashWords(desk, clash, about));
    return words;
}

// At the item stands the reason alone: its title is beside it.
std::multimap<std::int64_t, QString> wordsByItem(const std::vector<Clash>& clashes) {
    std::multimap<std::int64_t, QString> words;
    for (const Clash& clash : clashes) {
        const QString reason = translated("Clash", clash.reason());
        if (clash.item) words.emplace(clash.item, clash.name.empty() ? reason : Words::tr("%1: %2", "a clash, with whom").arg(reason, toQt(clash.name)));
    }
    return words;
}

Campaign plannedOf(const DatedRecord& record, const DateRange& days) {
    Campaign campaign;
    campaign.id = record.id;
    campaign.channel = record.channel;
    campaign.audience = record.audience;
    campaign.status = static_cast<CampaignStatus>(record.choice);
    campaign.owner = Link{record.owner};
    campaign.product = Link{record.product};
    campaign.parent = Link{record.parent};
    campaign.startsOn = days.first;
    campaign.endsOn = days.last;
    return campaign;
}

bool mayClash(const DatedRecord& a, const DatedRecord& b) {
    return (!a.audience.empty() && a.audience == b.audience) || (a.product && a.product == b.product) || (a.owner && a.owner == b.owner);
}

}

// Only those campaigns count that have something in common with one that is moved.
QStringList clashesAfter(Desk& desk, const CalendarContent& content, const CalendarClashes& clashes,
                         const QList<std::pair<qint64, DateRange>>& moves) {
    std::map<std::int64_t, DateRange> moved;
    QList<const DatedRecord*> movers;
    for (const auto& [number, days] : moves)
        if (const CalendarEntry* entry = content.find(number); entry && entry->record.layer == DatedRecord::Campaigns)
            moved[entry->record.id] = days, movers.push_back(&entry->record);
    std::vector<Campaign> planned;
    for (const CalendarEntry& entry : content.entries) {
        if (entry.record.layer != DatedRecord::Campaigns) continue;
        const auto at = moved.find(entry.record.id);
        if (at == moved.end() && std::ranges::none_of(movers, [&](const DatedRecord* m) { return mayClash(*m, entry.record); })) continue;
        planned.push_back(plannedOf(entry.record, at == moved.end() ? *entry.record.days : at->second));
    }
    QStringList words;
    for (const Clash& clash : conflictsOf(planned, {}, clashes.rules))
        for (const std::int64_t about : {clash.campaign, clash.other})
            if (moved.contains(about)) words.push_back(clashWords(desk, clash, about));
    words.removeDuplicates();
    return words;
}

CalendarContent contentOf(Desk& desk, const CalendarRows& rows, const CalendarClashes& clashes, const ShownLayers& shown) {
    CalendarContent content{std::make_shared<PlanDays>(rows.plan), rows.budget, rows.load};
    const Looks looks{StageBook(desk.reading()), wordsByCampaign(desk, clashes.found), wordsByItem(clashes.found)};
    qint64 number = 0;
    for (const DatedRecord& record : rows.records)
        if (++number; shown[static_cast<std::size_t>(record.layer)]) content.entries.push_back(entryOf(desk, record, number, looks));
    for (const DatedRecord& record : rows.undated) content.undated.push_back(entryOf(desk, record, ++number, looks));
    return content;
}

namespace {

// When it is sold for: the warm-up comes before the day.
DateRange sellingDays(const PlanNote& note) { return note.span.value_or(DateRange{note.day, note.day}); }

// A holiday of several days is one occasion: its first day.
bool isOccasion(const PlanNote& note, const PlanDays& plan) {
    constexpr std::array kinds{PlanNote::Retail, PlanNote::Festival, PlanNote::Holiday};
    const auto before = plan.notesOn(note.day - std::chrono::days{1});
    return !note.elsewhere && std::ranges::find(kinds, note.kind) != kinds.end() &&
           std::ranges::find(before, note.name, &PlanNote::name) == before.end();
}

}

// Near enough to be thought of, far enough to be prepared; what begins first comes first.
std::optional<PlanNote> nextOccasion(const CalendarContent& content, const DateRange& within) {
    using std::chrono::days;
    const Date today = content.plan->today();
    const DateRange soon{today + days{7}, today + days{42}};
    std::optional<PlanNote> next;
    for (const PlanNote& note : content.plan->notesIn({soon.first, soon.last + days{60}})) {
        const DateRange selling = sellingDays(note);
        const auto runs = [&selling](const CalendarEntry& e) {
            return e.record.layer == DatedRecord::Campaigns && e.record.days->first <= selling.last && selling.first <= e.record.days->last;
        };
        if (!isOccasion(note, *content.plan) || !soon.has(selling.first) || !within.has(selling.first) || !within.has(selling.last) || (next && sellingDays(*next).first <= selling.first)) continue;
        if (std::ranges::none_of(content.entries, runs)) next = note;
    }
    return next;
}

namespace {

struct GroupField {
    const char* name;                // for people
    const char* key;                 // of the campaign
    std::int64_t DatedRecord::*link; // null: the channel's text
    const char* none;
};
// In the order of Grouping.
constexpr std::array groupFields{
    GroupField{QT_TRANSLATE_NOOP("Calendar", "Channel"), "channel", nullptr, QT_TRANSLATE_NOOP("Calendar", "No channel")},
    GroupField{QT_TRANSLATE_NOOP("Calendar", "Owner"), "owner", &DatedRecord::owner, QT_TRANSLATE_NOOP("Calendar", "Nobody")},
    GroupField{QT_TRANSLATE_NOOP("Calendar", "Product"), "product", &DatedRecord::product, QT_TRANSLATE_NOOP("Calendar", "No product")},
    GroupField{QT_TRANSLATE_NOOP("Calendar", "Market"), "territory", &DatedRecord::territory, QT_TRANSLATE_NOOP("Calendar", "No market")},
    GroupField{QT_TRANSLATE_NOOP("Calendar", "Status"), "status", &DatedRecord::choice, ""},
    GroupField{QT_TRANSLATE_NOOP("Calendar", "Programme"), "parent", &DatedRecord::parent, QT_TRANSLATE_NOOP("Calendar", "No programme")}};

const GroupField& fieldOf(Grouping by) { return groupFields[static_cast<std::size_t>(by)]; }

Value valueIn(const DatedRecord& record, Grouping by) {
    const GroupField& field = fieldOf(by);
    if (!field.link) return record.channel.empty() ? Value{} : Value{record.channel};
    const std::int64_t id = record.*field.link;
    return by == Grouping::Status || id ? Value{id} : Value{};
}

QString groupName(Desk& desk, const Value& value, Grouping by) {
    const EntityType& type = desk.type("campaign");
    const Field& field = type.at(fieldOf(by).key);
    if (isEmpty(value)) return Words::tr(fieldOf(by).none);
    if (const auto* text = std::get_if<std::string>(&value)) return toQt(*text);
    const std::int64_t id = std::get<std::int64_t>(value);
    return by == Grouping::Status ? choiceLabel(type, field, id) : toQt(titleOf(desk.reading(), field.target, id));
}

using GroupKey = std::pair<DatedRecord::Layer, Value>;

// Owners have everything in one lane; else what is no campaign has a lane of its kind.
GroupKey keyOf(const DatedRecord& record, Grouping by) {
    if (by == Grouping::Owner && record.layer != DatedRecord::OutsideEvents) return {DatedRecord::Campaigns, valueIn(record, by)};
    return record.layer == DatedRecord::Campaigns ? GroupKey{record.layer, valueIn(record, by)} : GroupKey{record.layer, Value{}};
}

CalendarGroup groupOf(Desk& desk, const GroupKey& key, Grouping by) {
    if (key.first == DatedRecord::Campaigns) return {groupName(desk, key.second, by), fieldOf(by).key, key.second, key.first};
    return {layerName(key.first), {}, {}, key.first};
}

// Campaigns first, statuses in their own order, else by name; "none" after all names.
bool before(const CalendarGroup& one, const CalendarGroup& other, Grouping by) {
    if (one.layer != other.layer) return one.layer < other.layer;
    if (isEmpty(one.value) != isEmpty(other.value)) return isEmpty(other.value);
    return by == Grouping::Status ? one.value < other.value : QString::localeAwareCompare(one.name, other.name) < 0;
}

}

QString layerName(DatedRecord::Layer layer) {
    const QString names[] = {Words::tr("Campaigns"), Words::tr("Campaign items"), Words::tr("Tasks and meetings"), Words::tr("Close dates"),
                             Words::tr("Other calendars")};
    return names[static_cast<std::size_t>(layer)];
}

QString groupingName(Grouping by) { return Words::tr(fieldOf(by).name); }

GroupedEntries grouped(Desk& desk, const QList<CalendarEntry>& entries, Grouping by) {
    std::map<GroupKey, int> found;
    GroupedEntries result;
    for (const CalendarEntry& entry : entries) found.try_emplace(keyOf(entry.record, by), 0);
    std::vector<std::pair<CalendarGroup, GroupKey>> all;
    for (const auto& [key, place] : found) all.emplace_back(groupOf(desk, key, by), key);
    std::ranges::sort(all, [by](const auto& a, const auto& b) { return before(a.first, b.first, by); });
    for (const auto& [group, key] : all) {
        found[key] = static_cast<int>(result.groups.size());
        result.groups.push_back(group);
    }
    for (const CalendarEntry& entry : entries) result.groupOf.push_back(found.at(keyOf(entry.record, by)));
    return result;
}

}

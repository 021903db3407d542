// SPDX-License-Identifier: MIT
#include "app/sla.h"
#include "app/holidays.h"
#include "core/base/text.h"
#include "core/model/handoff.h"
#include "core/model/lead.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace tilth {

bool isAttempt(const Activity& activity) {
    return activity.doneAt && (activity.kind == ActivityKind::Call || activity.kind == ActivityKind::Mail || activity.kind == ActivityKind::Meeting);
}

namespace {

bool isGivenBack(const Handoff& handoff) { return handoff.state == HandoffState::Rejected || handoff.state == HandoffState::Recycled; }

// When somebody tried to reach each lead.
class Attempts {
public:
    explicit Attempts(const std::vector<std::shared_ptr<Activity>>& activities) {
        for (const auto& activity : activities)
            if (activity->lead && isAttempt(*activity)) m_at[activity->lead.id].push_back(*activity->doneAt);
        for (auto& [lead, times] : m_at) std::ranges::sort(times);
    }
    // Of one that was given back up to then: later ones belong to the next hand-off.
    std::span<const Time> since(const Handoff& handoff) const {
        const auto lead = m_at.find(handoff.lead.id);
        if (lead == m_at.end()) return {};
        const auto first = std::ranges::lower_bound(lead->second, handoff.at);
        const bool ended = isGivenBack(handoff) && handoff.decidedAt;
        return {first, ended ? std::upper_bound(first, lead->second.end(), *handoff.decidedAt) : lead->second.end()};
    }
    std::optional<Time> first(const Handoff& handoff) const {
        const auto tried = since(handoff);
        return tried.empty() ? std::nullopt : std::optional(tried.front());
    }
private:
    std::map<std::int64_t, std::vector<Time>> m_at;
};

bool hasMovedOn(const Lead& lead) { return lead.status != LeadStatus::New && lead.status != LeadStatus::Attempting; }

// Judges hand-offs by the settings in force.
class Judge {
public:
    static Result<Judge> of(Workspace& workspace, DateRange days) {
        const auto durations = parseSlaDurations(workspace.setting("sla_minutes"));
        if (!durations) return durations.error();
        auto time = workingTimeOf(workspace, {days.first, std::max(days.last, workspace.today())});
        if (!time) return time.error();
        return Judge(*durations, std::move(*time), workspace.now());
    }
    Result<SlaRow> row(const Handoff& handoff, const Lead* lead, const Attempts& attempts) const {
        SlaRow row{.handoff = handoff.id, .lead = handoff.lead.id, .owner = lead ? lead->owner.id : 0, .priority = slaPriority(handoff.grade), .handedOver = handoff.at, .verdict = {},
                   .state = handoff.state, .reason = handoff.reason, .attempts = static_cast<int>(attempts.since(handoff).size()), .movedOn = isGivenBack(handoff) || (lead && hasMovedOn(*lead))};
        const auto verdict = verdictOf({row.handedOver, row.priority, attempts.first(handoff), {}, row.movedOn}, m_durations, m_time, m_now);
        if (!verdict) return verdict.error();
        row.verdict = *verdict;
        row.left = m_durations[static_cast<std::size_t>(row.priority)] - verdict->taken;
        return row;
    }
private:
    Judge(SlaDurations durations, WorkingTime time, Time now) : m_durations(durations), m_time(std::move(time)), m_now(now) {}
    SlaDurations m_durations;
    WorkingTime m_time;
    Time m_now;
};

DateRange sinceDay(Workspace& workspace, Time at) { return {workspace.dayOf(at), workspace.today()}; }

std::vector<std::string_view> partsOf(std::string_view text) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t cut = std::min(text.find(','), text.size());
        if (const std::string_view part = trim(text.substr(0, cut)); !part.empty()) parts.push_back(part);
        text.remove_prefix(std::min(cut + 1, text.size()));
    }
    return parts;
}

// "win 22.5" -> win, 2250.
Result<std::pair<std::string, std::int64_t>> hundredthsNamed(std::string_view part) {
    constexpr std::array<std::string_view, 6> words{"target", "deal", "share", "win", "sql", "mql"};
    const std::size_t cut = std::min(part.find(' '), part.size());
    const std::string word = fold(part.substr(0, cut));
    const std::string_view number = trim(part.substr(cut));
    double value = 0;
    const auto end = std::from_chars(number.data(), number.data() + number.size(), value);
    const double hundredths = std::round(value * 100);
    const bool ok = end.ec == std::errc{} && end.ptr == number.data() + number.size() && value >= 0 && hundredths < 9e15 && std::abs(hundredths - value * 100) < 1e-6;
    if (ok && std::ranges::find(words, word) != words.end()) return std::pair{word, static_cast<std::int64_t>(hundredths)};
    return Error{Error::Refused, "\"" + std::string(part) + "\" is not like \"target 500000\": target, deal, share, win, sql or mql and a number with at most two decimals."};
}

Result<std::pair<std::size_t, int>> durationOf(std::string_view part) {
    const std::size_t cut = std::min(part.find(' '), part.size());
    const std::string word = fold(part.substr(0, cut));
    const std::string_view number = trim(part.substr(cut));
    int minutes = 0;
    const auto end = std::from_chars(number.data(), number.data() + number.size(), minutes);
    const auto priority = std::ranges::find(priorityChoices, word, &Choice::name);
    if (priority == priorityChoices.end() || end.ec != std::errc{} || end.ptr != number.data() + number.size() || minutes < 1 || minutes > 100'000)
        return Error{Error::Refused, "\"" + std::string(part) + "\" is not like \"urgent 60\": a priority and minutes of working time."};
    return std::pair{static_cast<std::size_t>(priority - priorityChoices.begin()), minutes};
}

}

Result<SlaDurations> parseSlaDurations(std::string_view text) {
    SlaDurations durations = usualDurations;
    for (const std::string_view part : partsOf(text)) {
        const auto read = durationOf(part);
        if (!read) return read.error();
        durations[read->first] = std::chrono::minutes{read->second};
    }
    return durations;
}

Result<std::optional<OwedPlan>> parseOwedPlan(std::string_view text) {
    if (trim(text).empty()) return std::optional<OwedPlan>{};
    std::map<std::string, std::int64_t, std::less<>> numbers{{"share", 10000}};
    for (const std::string_view part : partsOf(text)) {
        const auto read = hundredthsNamed(part);
        if (!read) return read.error();
        numbers.insert_or_assign(read->first, read->second);
    }
    const auto of = [&](std::string_view word) { const auto at = numbers.find(word); return at == numbers.end() ? 0 : at->second; };
    const OwedPlan plan{.target = Money{of("target")}, .averageDeal = Money{of("deal")}, .share = of("share"), .winRate = of("win"), .sqlToOpportunity = of("sql"), .mqlToSql = of("mql")};
    if (const auto possible = owedOf(plan); !possible) return possible.error();
    return std::optional(plan);
}

namespace {

using Leads = std::map<std::int64_t, std::shared_ptr<Lead>>;

std::vector<std::shared_ptr<Handoff>> handoffsIn(Workspace& workspace, DateRange period) {
    auto handoffs = workspace.store().findAll<Handoff>();
    std::erase_if(handoffs, [&](const auto& h) { const Date day = workspace.dayOf(h->at); return day < period.first || day > period.last; });
    return handoffs;
}
Leads leadsOf(Workspace& workspace, const std::vector<std::shared_ptr<Handoff>>& handoffs) {
    std::set<std::int64_t> ids;
    for (const auto& handoff : handoffs) ids.insert(handoff->lead.id);
    Leads leads;
    for (auto& lead : workspace.store().loadMany(workspace.type<Lead>(), std::vector(ids.begin(), ids.end()))) leads[lead->id] = std::static_pointer_cast<Lead>(lead);
    return leads;
}
// All activities with the leads; of a month's leads those are few among many.
std::vector<std::shared_ptr<Activity>> activitiesOf(Workspace& workspace, const Leads& leads) {
    const EntityType& type = workspace.type<Activity>();
    std::vector<std::int64_t> ids;
    const std::array<const Field*, 1> fields{&type.at("lead")};
    workspace.store().scan(type, fields, [&](std::int64_t id, std::span<const Cell> cells) {
        const auto* lead = std::get_if<std::int64_t>(&cells[0]);
        if (lead && leads.contains(*lead)) ids.push_back(id);
        return true;
    });
    std::vector<std::shared_ptr<Activity>> activities;
    for (auto& activity : workspace.store().loadMany(type, ids)) activities.push_back(std::static_pointer_cast<Activity>(activity));
    return activities;
}

}

Result<std::vector<SlaRow>> slaRows(Workspace& workspace, DateRange period) {
    const auto judge = Judge::of(workspace, period);
    if (!judge) return judge.error();
    const auto handoffs = handoffsIn(workspace, period);
    Leads leads = leadsOf(workspace, handoffs);
    const Attempts attempts(activitiesOf(workspace, leads));
    std::vector<SlaRow> rows;
    for (const auto& handoff : handoffs) {
        const auto row = judge->row(*handoff, leads[handoff->lead.id].get(), attempts);
        if (!row) return row.error();
        rows.push_back(*row);
    }
    std::ranges::stable_sort(rows, {}, [](const SlaRow& row) { return row.verdict.respondBy; });
    return rows;
}

Result<std::vector<SlaRow>> slaHistory(Workspace& workspace, std::int64_t id) {
    std::vector<SlaRow> rows;
    auto handoffs = workspace.store().findBy<Handoff>("lead", id);
    if (handoffs.empty()) return rows;
    std::ranges::stable_sort(handoffs, {}, [](const auto& h) { return h->at; });
    const auto judge = Judge::of(workspace, sinceDay(workspace, handoffs.front()->at));
    if (!judge) return judge.error();
    const auto lead = workspace.store().find<Lead>(id);
    const Attempts attempts(workspace.store().findBy<Activity>("lead", id));
    for (const auto& handoff : handoffs) {
        const auto row = judge->row(*handoff, lead.get(), attempts);
        if (!row) return row.error();
        rows.push_back(*row);
    }
    return rows;
}
Result<std::optional<SlaRow>> slaOfLead(Workspace& workspace, std::int64_t lead) {
    const auto rows = slaHistory(workspace, lead);
    if (!rows) return rows.error();
    return rows->empty() ? std::optional<SlaRow>() : rows->back();
}

Result<std::map<std::int64_t, SlaRow>> slaWaiting(Workspace& workspace) {
    std::map<std::int64_t, SlaRow> waiting;
    const auto open = workspace.store().findBy<Handoff>("state", std::int64_t(HandoffState::Open));
    if (open.empty()) return waiting;
    const auto oldest = std::ranges::min_element(open, {}, [](const auto& h) { return h->at; });
    const auto judge = Judge::of(workspace, sinceDay(workspace, (*oldest)->at));
    if (!judge) return judge.error();
    for (const auto& handoff : open) {
        const std::int64_t lead = handoff->lead.id;
        const auto row = judge->row(*handoff, workspace.store().find<Lead>(lead).get(), Attempts(workspace.store().findBy<Activity>("lead", lead)));
        if (!row) return row.error();
        waiting.insert_or_assign(lead, *row);
    }
    return waiting;
}

Result<SlaBoard> slaBoard(Workspace& workspace, Date day) {
    SlaBoard board{.month = monthOf(day), .rows = {}, .board = {}, .owed = {}};
    auto rows = slaRows(workspace, board.month);
    if (!rows) return rows.error();
    board.rows = std::move(*rows);
    std::vector<HandoffFact> facts;
    for (const SlaRow& row : board.rows) facts.push_back({row.owner, row.handedOver, row.state, row.reason, row.verdict.state, row.attempts, row.movedOn});
    board.board = scoreboard(facts, workspace.now());
    const auto plan = parseOwedPlan(workspace.setting("marketing_owes"));
    if (!plan) return plan.error();
    if (!*plan) return board;
    const auto owed = owedOf(**plan);
    const auto days = workingDaysOf(workspace, board.month);
    if (!owed) return owed.error();
    if (!days) return days.error();
    board.owed = *owed;
    const Date last = std::min(board.month.last, workspace.today());
    board.owedToDate = owedToDate(owed->mqls, days->count({board.month.first, last}), days->count(board.month));
    return board;
}

}

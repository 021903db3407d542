// SPDX-License-Identifier: MIT
#include "app/report_facts.h"
#include "app/some_fields.h"
#include "core/activity/completion.h"
#include "core/analytics/report_table.h"
#include "core/deal/stages.h"
#include "core/model/handoff.h"
#include "core/model/stage_log.h"
#include <algorithm>
#include <array>
#include <unordered_map>

namespace tilth {

std::string periodWhere(const ReportRequest& request, std::string_view field) {
    std::string text;
    if (request.from) text.append(field).append(">=").append(dateText(*request.from));
    if (request.to) text.append(text.empty() ? "" : " ").append(field).append("<").append(dateText(*request.to + std::chrono::days(1)));
    return text;
}
std::string idsWhere(std::span<const std::int64_t> ids, std::string_view field) {
    std::string text;
    for (const std::int64_t id : ids) text.append(text.empty() ? "" : ",").append(std::to_string(id));
    return ids.empty() ? "id:0" : std::string(field) + ":" + text;
}

ReportCell cellOf(const FigureCell& f) {
    constexpr std::array kinds{ReportCell::None, ReportCell::Whole, ReportCell::Ratio, ReportCell::Amount, ReportCell::Days};
    return {kinds[static_cast<std::size_t>(f.kind)], {}, f.whole, f.real};
}

FactSource::FactSource(Workspace& workspace, const ReportRequest& request) : m_workspace(workspace), m_request(request) {
    for (const auto& s : workspace.store().findAll<Stage>()) m_stages[s->id] = *s;
    m_ownDomain = ownDomain(workspace);
}
const Stage* FactSource::stage(std::int64_t id) const {
    const auto at = m_stages.find(id);
    return at == m_stages.end() ? nullptr : &at->second;
}

// Read when leads ask for it: reports about deals do without.
const std::map<std::int64_t, Date>& FactSource::wonOn() {
    if (m_wonOn) return *m_wonOn;
    m_wonOn.emplace();
    const EntityType& type = m_workspace.type<Deal>();
    const std::array<const Field*, 3> fields{&type.at("stage"), &type.at("lead"), &type.at("close_date")};
    m_workspace.store().scan(type, fields, [&](std::int64_t, std::span<const Cell> cells) {
        const auto* in = std::get_if<std::int64_t>(&cells[0]), *lead = std::get_if<std::int64_t>(&cells[1]), *day = std::get_if<std::int64_t>(&cells[2]);
        const Stage* s = in ? stage(*in) : nullptr;
        if (!s || s->kind != StageKind::Won || !lead || !day) return true;
        const Date closed{std::chrono::days{static_cast<int>(*day)}};
        const auto [at, fresh] = m_wonOn->emplace(*lead, closed);
        if (!fresh) at->second = std::min(at->second, closed);
        return true;
    });
    return *m_wonOn;
}

namespace {

// What a fact of the type is made from.
template <class E> constexpr std::array<std::string_view, 0> factFields{};
template <> constexpr std::array<std::string_view, 10> factFields<Deal>{"company", "contact", "lead", "stage", "last_open_stage", "probability", "amount", "currency", "created", "close_date"};
template <> constexpr std::array<std::string_view, 5> factFields<Lead>{"email", "lifecycle", "created", "mql_at", "sql_at"};
template <> constexpr std::array<std::string_view, 5> factFields<Activity>{"kind", "status", "created", "due_on", "done_at"};
template <> constexpr std::array<std::string_view, 3> factFields<Handoff>{"at", "state", "decided_at"};

}

template <class E> Result<Done> FactSource::eachOf(std::string_view where, const std::function<void(const E&)>& each, const DimensionCoder* coder) {
    const EntityType& type = m_workspace.type<E>();
    std::vector<const Field*> fields = coder ? coder->fields(type) : std::vector<const Field*>{};
    for (const std::string_view key : factFields<E>) fields.push_back(&type.at(key));
    return eachRecord(m_workspace, type, where, fields, [&](const Entity& record) { each(static_cast<const E&>(record)); });
}
template <class E> Result<Done> FactSource::each(const std::function<void(const E&)>& each, const DimensionCoder* coder) { return eachOf(m_request.where, each, coder); }
template Result<Done> FactSource::each(const std::function<void(const Deal&)>&, const DimensionCoder*);
template Result<Done> FactSource::each(const std::function<void(const Lead&)>&, const DimensionCoder*);
template Result<Done> FactSource::each(const std::function<void(const Activity&)>&, const DimensionCoder*);
template Result<Done> FactSource::each(const std::function<void(const Handoff&)>&, const DimensionCoder*);

void FactSource::eachDeal(const std::function<void(const Deal&)>& each, const DimensionCoder& coder) { static_cast<void>(eachOf<Deal>({}, each, &coder)); }
std::vector<std::int64_t> FactSource::dealsWithoutLead() {
    std::vector<std::int64_t> ids;
    static_cast<void>(eachOf<Deal>(bothHold(m_request.where, "lead:none"), [&](const Deal& d) { ids.push_back(d.id); }, nullptr));
    return ids;
}

DealFact FactSource::fact(const Deal& deal, const GroupKey& key) {
    DealFact f;
    f.key = key;
    f.id = deal.id;
    f.customer = deal.company.id;
    if (const Stage* s = stage(deal.stage.id)) f.state = s->kind, f.percent = probabilityOf(deal, *s);
    if (deal.created) f.created = m_workspace.dayOf(*deal.created);
    f.closed = deal.closeDate;
    if (deal.amount) f.amount = deal.amount->minor;
    f.currency = codeOf(deal.currency);
    return f;
}
LeadFact FactSource::fact(const Lead& lead, const GroupKey& key) {
    LeadFact f;
    f.key = key;
    f.id = lead.id;
    if (lead.created) f.created = m_workspace.dayOf(*lead.created);
    if (const auto won = wonOn().find(lead.id); won != wonOn().end()) f.wonOn = won->second;
    if (lead.mqlAt) f.mqlOn = m_workspace.dayOf(*lead.mqlAt);
    f.mql = lead.mqlAt || (lead.lifecycle >= Lifecycle::Mql && lead.lifecycle <= Lifecycle::Customer);
    f.sql = lead.sqlAt || (lead.lifecycle >= Lifecycle::Sql && lead.lifecycle <= Lifecycle::Customer);
    return f;
}
ActivityFact FactSource::fact(const Activity& activity, const GroupKey& key) const {
    return {key, activity.kind, isDone(activity), !isDone(activity) && activity.dueOn && *activity.dueOn < m_workspace.today()};
}
AnsweredHandoff FactSource::fact(const Handoff& handoff, const GroupKey& key) {
    AnsweredHandoff f{key, handoff.state, {}};
    if (handoff.decidedAt) f.minutesToAnswer = (*handoff.decidedAt - handoff.at) / std::chrono::minutes(1);
    return f;
}
CostFact FactSource::fact(const Campaign& campaign, const GroupKey& key) {
    return {key, costOf(campaign).value_or(Money{}).minor, codeOf(campaign.currency)};
}
// A spent line counts in its month, a cost without lines when its campaign starts (kpis.md §1: spend date).
std::optional<Money> FactSource::costOf(const Campaign& campaign) {
    const std::vector<BudgetLine>& lines = spentLines()[campaign.id];
    if (lines.empty()) return within(campaign.startsOn) ? campaign.actualCost : std::nullopt;
    std::optional<Money> cost;
    for (const BudgetLine& line : lines)
        if (within(line.month)) cost = Money{cost.value_or(Money{}).minor + line.spent->minor};
    return cost;
}
std::map<std::int64_t, std::vector<BudgetLine>>& FactSource::spentLines() {
    if (m_spent) return *m_spent;
    m_spent.emplace();
    for (const auto& line : m_workspace.store().findAll<BudgetLine>())
        if (line->spent) (*m_spent)[line->campaign.id].push_back(*line);
    return *m_spent;
}
namespace {

using Places = std::unordered_map<std::int64_t, std::int64_t>;          // stage -> its place
using Entries = std::unordered_map<std::int64_t, std::vector<StageEntry>>;

std::int64_t lastOpen(const Deal& d, const Places& place) {
    const auto at = place.find(d.lastOpenStage.id);
    return at == place.end() ? 0 : at->second;
}
Entries entriesOf(Workspace& workspace, const Places& place) {
    Entries entries;
    const EntityType& type = workspace.type<StageLog>();
    const std::array<const Field*, 3> fields{&type.at("deal"), &type.at("to_stage"), &type.at("at")};
    static_cast<void>(eachRecord(workspace, type, {}, fields, [&](const Entity& record) {
        const auto& log = static_cast<const StageLog&>(record);
        if (const auto at = place.find(log.toStage.id); at != place.end()) entries[log.deal.id].push_back({at->second, log.at});
    }));
    return entries;
}

}

Result<FactSource::Ways> FactSource::ways(const std::vector<std::shared_ptr<Stage>>& stages) {
    Ways all;
    Places place;
    for (const auto& s : stages)
        if (s->kind == StageKind::Open) place[s->id] = all.won++;
    for (const auto& s : stages)
        if (s->kind != StageKind::Open) place[s->id] = s->kind == StageKind::Won ? all.won : lostPlace;
    Entries entries = entriesOf(m_workspace, place);
    const auto read = each<Deal>([&](const Deal& d) {
        const auto at = place.find(d.stage.id);
        if (at == place.end()) return all.elsewhere.push_back(d.id);
        DealWay way{d.id, {}, at->second == lostPlace ? lastOpen(d, place) : at->second, d.created ? std::optional{dayOf(*d.created)} : std::nullopt};
        if (const auto known = entries.find(d.id); known != entries.end()) way.entries = std::move(known->second);
        std::ranges::sort(way.entries, {}, &StageEntry::at);
        all.ways.push_back(std::move(way));
    });
    if (!read) return read.error();
    return all;
}
bool FactSource::within(std::optional<Date> day) const {
    if (!m_request.from && !m_request.to) return true;
    return day && (!m_request.from || *day >= *m_request.from) && (!m_request.to || *day <= *m_request.to);
}
CurrencyCode FactSource::codeOf(const std::string& currency) {
    const std::string& name = currency.empty() ? m_workspace.currency() : currency;
    const auto at = std::ranges::find(m_currencies, name);
    if (at != m_currencies.end()) return at - m_currencies.begin();
    m_currencies.push_back(name);
    return static_cast<CurrencyCode>(m_currencies.size()) - 1;
}
std::string FactSource::currency(CurrencyCode code) const {
    return code == noCode ? m_workspace.currency() : m_currencies[static_cast<std::size_t>(code)];
}

}

// SPDX-License-Identifier: MIT
#include "app/computed.h"
#include "app/campaign_figures.h"
#include "app/columns.h"
#include "app/deals.h"
#include "app/lead_scores.h"
#include "app/planned.h"
#include "core/deal/stages.h"
#include "core/model/lead.h"
#include <algorithm>
#include <cmath>

namespace tilth {
namespace {

Value nothing(const Field&, const Entity&) { return {}; }
constexpr Field computed(std::string_view key, std::string_view label, Type type, unsigned traits = Plain) {
    Field f{key, label, type, Computed | Filtered | Nullable | traits};
    f.get = nothing;
    return f;
}

constexpr std::array leadComputed{
    computed("score", TR("Lead", "Score"), Type::Decimal, Listed), computed("grade", TR("Lead", "Grade"), Type::Text, Listed),
    computed("fit", TR("Lead", "Fit"), Type::Decimal), computed("engagement", TR("Lead", "Engagement"), Type::Decimal),
    computed("mql", TR("Lead", "MQL"), Type::Flag)};

constexpr std::array dealComputed{
    computed("weighted", TR("Deal", "Weighted"), Type::Money), computed("idle_days", TR("Deal", "Idle days"), Type::Integer), computed("stalled", TR("Deal", "Stalled"), Type::Flag),
    computed("state", TR("Deal", "State"), Type::Choice).choosing(stageKindChoices), computed("reached", TR("Deal", "Furthest step"), Type::Integer),
    computed("open_activities", TR("Deal", "Open activities"), Type::Integer), computed("next_activity", TR("Deal", "Next activity"), Type::Date)};

// Of the campaign with all below it.
constexpr std::array campaignComputed{
    computed("path", TR("Campaign", "Programme › campaign"), Type::Text), computed("spent", TR("Campaign", "Spent"), Type::Money), computed("unallocated", TR("Campaign", "Unallocated"), Type::Money),
    computed("leads", TR("Campaign", "Leads"), Type::Integer, Listed), computed("deals", TR("Campaign", "Deals"), Type::Integer),
    computed("revenue", TR("Campaign", "Won revenue"), Type::Money), computed("roi_percent", TR("Campaign", "ROI %"), Type::Decimal)};

class NothingComputed final : public ComputedValues {
    Value value(std::string_view, std::int64_t, const Read&) const override { return {}; }
};

class LeadValues final : public ComputedValues {
public:
    explicit LeadValues(std::shared_ptr<const LeadScores> scores) : m_scores(std::move(scores)) {}
    Value value(std::string_view key, std::int64_t id, const Read&) const override {
        if (m_at == m_scores->size() || (*m_scores)[m_at].lead != id) m_at = m_scores->placeOf(id, m_near);       // five values of a lead in a row
        if (m_at == m_scores->size()) return {};
        m_near = m_at;
        const LeadScores::Kept& s = (*m_scores)[m_at];
        if (key == "grade") return m_scores->gradeOf(s);
        if (key == "mql") return std::int64_t(s.mql);
        const std::uint64_t points = key == "fit" ? s.fit : key == "engagement" ? s.engagement : s.fit + s.engagement;
        return static_cast<double>(points) / 100;
    }
private:
    std::shared_ptr<const LeadScores> m_scores;
    mutable std::size_t m_at = m_scores->size(), m_near = 0;
};

class DealValues final : public ComputedValues {
public:
    DealValues(Workspace& workspace, std::span<const Field* const> fields, std::span<const std::int64_t> ids) : m_now(workspace.now()) {
        if (std::ranges::any_of(fields, [](const Field* f) { return isAhead(f->key); })) m_planned = plannedOfDeals(workspace, ids);
        const EntityType& type = workspace.type<Deal>();
        for (std::string_view key : {"stage", "amount", "probability", "stage_since", "last_activity", "created", "last_open_stage"}) m_needs.push_back(&type.at(key));
        for (const auto& stage : workspace.store().findAll<Stage>()) m_stages.emplace(stage->id, *stage);
        if (std::ranges::none_of(fields, [](const Field* f) { return f->key == "reached"; })) return;
        number(workspace);
        followLog(workspace, ids);
    }
    std::vector<const Field*> needs() const override { return m_needs; }
    Value value(std::string_view key, std::int64_t id, const Read& read) const override {
        if (isAhead(key)) return ahead(key, id);
        if (m_deal.id != id) readDeal(id, read);                                  // six values of a deal in a row
        const Deal& deal = m_deal;
        const auto stage = m_stages.find(deal.stage.id);
        if (stage == m_stages.end()) return {};
        if (key == "state") return whole(stage->second.kind);
        if (key == "reached") return furthest(id, deal);
        if (key == "idle_days") return std::int64_t{idleDays(deal, stage->second, m_now)};
        if (key == "stalled") return std::int64_t{isStalled(deal, stage->second, m_now)};
        const auto money = weighted(deal, stage->second);
        return money ? Value{money->minor} : Value{};
    }
private:
    static bool isAhead(std::string_view key) { return key == "open_activities" || key == "next_activity"; }
    Value ahead(std::string_view key, std::int64_t id) const {
        const auto at = m_planned.find(id);
        if (key == "open_activities") return at == m_planned.end() ? std::int64_t{0} : at->second.open;
        return at == m_planned.end() || !at->second.first ? Value{} : whole(*at->second.first);
    }
    void readDeal(std::int64_t id, const Read& read) const {
        m_deal = {};
        m_deal.id = id;
        for (const Field* f : m_needs) f->put(m_deal, read(f->key));
    }
    // Steps of a pipeline count from 1; won is the one after the open stages, lost is none.
    void number(Workspace& workspace) {
        for (const auto& pipeline : pipelines(workspace)) {
            std::int64_t step = 0;
            for (const auto& stage : stagesOf(workspace, pipeline->id))
                if (stage->kind != StageKind::Lost) m_steps[stage->id] = stage->kind == StageKind::Open ? ++step : step + 1;
        }
    }
    void followLog(Workspace& workspace, std::span<const std::int64_t> deals) {
        const EntityType& log = workspace.type<StageLog>();
        const Field* const fields[]{&log.at("to_stage"), &log.at("deal")};
        const auto reach = [this](std::int64_t deal, const Cell& stage) {
            if (const auto* id = std::get_if<std::int64_t>(&stage)) m_reached[deal] = std::max(m_reached[deal], stepOf(*id));
        };
        if (!deals.empty())
            return workspace.store().scanLinked(log, std::span(fields).first(1), log.at("deal"), log.at("at"), deals,
                                                [&](std::int64_t deal, std::int64_t, std::span<const Cell> cells) { reach(deal, cells[0]); });
        workspace.store().scan(log, fields, [&](std::int64_t, std::span<const Cell> cells) {
            if (const auto* deal = std::get_if<std::int64_t>(&cells[1])) reach(*deal, cells[0]);
            return true;
        });
    }
    std::int64_t stepOf(std::int64_t stage) const {
        const auto at = m_steps.find(stage);
        return at == m_steps.end() ? 0 : at->second;
    }
    std::int64_t furthest(std::int64_t id, const Deal& deal) const {
        const auto logged = m_reached.find(id);
        const std::int64_t now = std::max({stepOf(deal.stage.id), stepOf(deal.lastOpenStage.id), std::int64_t{1}});
        return std::max(now, logged == m_reached.end() ? 0 : logged->second);
    }

    std::vector<const Field*> m_needs;
    mutable Deal m_deal;
    Time m_now;
    std::map<std::int64_t, Planned> m_planned;
    std::unordered_map<std::int64_t, Stage> m_stages;
    std::unordered_map<std::int64_t, std::int64_t> m_steps, m_reached;
};

// Whole tenths of a percent: lists show what reports show.
Value percentOf(std::optional<double> ratio) { return ratio ? Value{std::round(*ratio * 1000) / 10} : Value{}; }
Value minorOf(std::optional<Money> amount) { return amount ? Value{amount->minor} : Value{}; }

class CampaignValues final : public ComputedValues {
public:
    explicit CampaignValues(Workspace& workspace) : m_book(campaignBook(workspace)) {}
    Value value(std::string_view key, std::int64_t id, const Read&) const override {
        const auto at = m_book.rolled.find(id);
        if (at == m_book.rolled.end()) return {};
        const CampaignFigures& f = at->second;
        if (key == "path") return pathOf(id);
        if (key == "leads") return f.leads;
        if (key == "deals") return f.deals;
        if (f.mixed) return {};
        if (key == "spent") return minorOf(f.cost);
        if (key == "unallocated") return minorOf(f.status().unallocated);
        return key == "revenue" ? Value{f.revenue.minor} : percentOf(f.roi());
    }
private:
    // Sorted by it, a list stands in the order of the tree.
    std::string pathOf(std::int64_t id) const {
        const Campaign* campaign = m_book.tree.find(id);
        std::string path = campaign->name;
        for (const Campaign* above = m_book.tree.find(campaign->parent.id); above && !m_book.tree.isBelow(above->id, id); above = m_book.tree.find(above->parent.id)) {
            path.insert(0, above->name + " › ");
            if (path.size() > 500) break;               // parents in a circle
        }
        return path;
    }
    CampaignBook m_book;
};

}

std::span<const Field> computedFields(const EntityType& type) {
    if (type.name == Lead::type.name) return leadComputed;
    if (type.name == Deal::type.name) return dealComputed;
    if (type.name == Campaign::type.name) return campaignComputed;
    return {};
}
std::unique_ptr<ComputedValues> makeComputed(Workspace& workspace, const EntityType& type, std::span<const Field* const> fields, std::span<const std::int64_t> ids,
                                             SharedScores* scores) {
    if (std::ranges::none_of(fields, [](const Field* f) { return f->is(Computed); })) return std::make_unique<NothingComputed>();
    if (type.name == Lead::type.name) return std::make_unique<LeadValues>(scores && ids.empty() ? scores->of(workspace) : std::make_shared<const LeadScores>(workspace, ids));
    if (type.name == Deal::type.name) return std::make_unique<DealValues>(workspace, fields, ids);
    if (type.name == Campaign::type.name) return std::make_unique<CampaignValues>(workspace);
    return std::make_unique<NothingComputed>();
}

// Kept beside the schema it extends: both live as long as the workspace.
const EntityType& listedType(Workspace& workspace, const EntityType& type) {
    return workspace.extended(workspace.store().schema().of(type), computedFields(type));
}

}

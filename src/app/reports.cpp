// SPDX-License-Identifier: MIT
#include "app/reports.h"
#include "app/deal_paths.h"
#include "app/deals.h"
#include "app/report_facts.h"
#include "core/analytics/left_out.h"
#include "core/analytics/report_table.h"
#include "core/base/date.h"
#include "core/model/activity.h"
#include "core/model/handoff.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::string_view activeDay = "close_date", bornDay = "created", mqlDay = "mql_at";

// One report: its definition, its facts, its rows.
class Reporter {
public:
    Reporter(Workspace& workspace, const ReportRequest& request, const ReportDefinition& definition) : m_w(workspace), m_request(request), m_definition(definition), m_source(workspace, request), m_figures(figureBy(workspace)) {
        m_report.name = definition.name;
        m_report.title = definition.title;
        m_report.question = definition.question;
        m_report.definition = definitionBy(definition, asked());
        m_report.from = request.from;
        m_report.to = request.to;
    }

    const FigureBy& figures() const { return m_figures; }

    // Figures of deals, by the day that they closed or will.
    template <class Figures> Result<Report> ofDeals(Figures figures, std::function<bool(const DealFact&)> counts = {}, std::string_view state = {}) {
        auto coder = DimensionCoder::make(m_w, m_w.type<Deal>(), activeDay, by());
        if (!coder) return coder.error();
        std::vector<DealFact> facts;
        const auto read = m_source.each<Deal>([&](const Deal& d) {
            DealFact fact = m_source.fact(d, coder->keyOf(d));
            if (m_source.within(fact.closed) && (!counts || counts(fact))) facts.push_back(fact);
        }, &*coder);
        if (!read) return read.error();
        return tabled(*coder, std::move(facts), figures, Deal::type.name, bothHold(period(activeDay), std::string(state)));
    }
    // By the day on which the lead came, or became an MQL.
    Result<Report> ofLeads() {
        const bool mqls = m_figures.conversion == ConversionBy::Mql;
        const std::string_view day = mqls ? mqlDay : bornDay;
        auto coder = DimensionCoder::make(m_w, m_w.type<Lead>(), day, by());
        if (!coder) return coder.error();
        auto read = leadFacts(*coder);
        if (!read) return read.error();
        std::vector<LeadFact> facts = std::move(*read);
        std::erase_if(facts, [&](const LeadFact& f) { return !m_source.within(mqls ? f.mqlOn : f.created) || (mqls && !f.mqlOn); });
        const std::string ever = mqls && !m_request.from && !m_request.to ? "-mql_at:none" : "";
        return tabled(*coder, std::move(facts), [this](std::span<const LeadFact> group) {
            const LeadConversion c = leadConversion(group);
            exclude(c.withoutDates, TR("Report", "without a creation or close date: not in the days"));
            exclude(c.wonBeforeCreated, TR("Report", "won before the lead was created: not in the days"));
            return cellsOf(c);
        }, Lead::type.name, bothHold(bothHold(period(day), ever), notOwnWhere(m_w)));
    }
    Result<Report> ofHandoffs() {
        auto coder = DimensionCoder::make(m_w, m_w.type<Handoff>(), "at", by());
        if (!coder) return coder.error();
        std::vector<AnsweredHandoff> facts;
        const auto read = m_source.each<Handoff>([&](const Handoff& h) {
            if (m_source.within(m_source.dayOf(h.at))) facts.push_back(m_source.fact(h, coder->keyOf(h)));
        }, &*coder);
        if (!read) return read.error();
        return tabled(*coder, std::move(facts), [](std::span<const AnsweredHandoff> group) { return cellsOf(handoffFigures(group)); }, Handoff::type.name, period("at"));
    }
    Result<Report> ofActivities() {
        auto coder = DimensionCoder::make(m_w, m_w.type<Activity>(), bornDay, by());
        if (!coder) return coder.error();
        std::vector<ActivityFact> facts;
        const auto read = m_source.each<Activity>([&](const Activity& a) {
            if (m_source.within(a.created ? std::optional{m_source.dayOf(*a.created)} : std::nullopt)) facts.push_back(m_source.fact(a, coder->keyOf(a)));
        }, &*coder);
        if (!read) return read.error();
        return tabled(*coder, std::move(facts), [](std::span<const ActivityFact> group) { return cellsOf(activityFigures(group)); }, Activity::type.name, period(bornDay));
    }
    // The same, with the revenue shared among the campaigns that people answered (kpis.md §2).
    Result<Report> ofAttribution(const Choice& model) {
        if (by() != std::vector<std::string>{"campaign"}) return Error{Error::Usage, "A model of attribution shares revenue by campaign and nothing else; narrow it with --where instead.", "by"};
        m_paths.emplace(m_w);
        m_rule.model = static_cast<AttributionModel>(&model - attributionModelChoices.data());
        m_report.model = model.name;
        m_report.definition = reportNamed("attribution")->definition;
        return ofChannels();
    }
    // Leads by their creation, deals by their close, costs by the day they were spent.
    Result<Report> ofChannels() {
        auto coder = DimensionCoder::make(m_w, m_w.type<Lead>(), bornDay, by());
        if (!coder) return coder.error();
        auto read = leadFacts(*coder);
        if (!read) return read.error();
        std::vector<LeadFact> people = std::move(*read);
        std::vector<DealFact> deals = channelDeals(people, *coder);
        std::erase_if(people, [this](const LeadFact& fact) { return !m_source.within(fact.created); });
        const std::string where = bothHold(period(bornDay), notOwnWhere(m_w));
        const ChannelTable table = channelTable(std::move(people), std::move(deals), channelCosts(*coder));
        const auto cells = [this](const ChannelFigures& figures) { return m_definition.name == "attribution" ? attributionCells(figures) : cellsOf(figures); };
        addColumns(*coder);
        for (const ChannelRow& row : table.rows) addRow(*coder, row.key, row.currency, cells(row.figures), Lead::type.name, where);
        total(*coder, table.mixed ? withoutAmounts(cells(table.total)) : cells(table.total), Lead::type.name, where);
        return std::move(m_report);
    }
    Result<Report> ofFunnel(bool times) {
        if (!m_request.by.empty() && m_request.by != std::vector<std::string>{std::string(m_definition.by)})
            return Error{Error::Usage, "The report " + m_request.name + " is by " + std::string(m_definition.by) + " and nothing else; narrow it with --where instead.", "by"};
        const auto lines = pipelines(m_w);
        if (lines.empty()) return Error{Error::NotFound, "This workspace has no pipeline."};
        const auto stages = stagesOf(m_w, lines.front()->id);
        const auto steps = stepsOf(stages);
        if (steps.empty()) return Error{Error::NotFound, "The pipeline " + lines.front()->name + " has no stage for won deals.", "stage"};
        const bool ofCohort = times || m_figures.funnel == FunnelBy::Cohort;
        auto read = m_source.ways(stages);
        if (!read) return read.error();
        const std::int64_t won = read->won;
        std::vector<DealWay> ways = std::move(read->ways);
        if (ofCohort) ways = cohort(std::move(ways), m_request.from, m_request.to);
        m_report.columns.push_back({std::string(m_definition.by), TR("Dimension", "Stage"), {}, true});
        addFigureColumns();
        const std::string line = bothHold(bothHold(m_request.where, period(bornDay)), "pipeline:" + std::to_string(lines.front()->id));
        const auto add = [&](std::int64_t place, const std::string& where, const FigureCells& cells) {
            const Stage& stage = *steps[static_cast<std::size_t>(place)];
            ReportRow row{{{ReportCell::Text, stage.name, 0, 0, stage.nameZh}}, m_w.currency(), times ? where + std::to_string(stage.id) : where, Deal::type.name};
            for (const FigureCell& c : cells) row.cells.push_back(cellOf(c));
            m_report.rows.push_back(std::move(row));
        };
        if (times)
            for (const StageTime& t : stageTimes(ways, won, m_w.now())) add(t.place, line + " stage:", cellsOf(t));
        else if (ofCohort)
            for (const FunnelStep& s : funnel(ways, won)) add(s.place, line + " reached>=" + std::to_string(s.place + 1), cellsOf(s));
        else
            for (const FunnelStep& s : funnelOfPeriod(ways, won, m_request.from, m_request.to, [this](Time at) { return m_source.dayOf(at); })) add(s.place, idsWhere(reachedIn(ways, s.place)), cellsOf(s));
        m_report.total = {{{ReportCell::Text, {}}}, m_w.currency(), bothHold(m_request.where, period(bornDay)), Deal::type.name};
        return std::move(m_report);
    }
    void exclude(std::int64_t count, std::string reason) {
        if (count && m_totalling) m_report.excluded.push_back({std::move(reason), count});
    }

private:
    // As the workspace counts, and as this request wants the sales cycle.
    FigureBy asked() const {
        FigureBy by = m_figures;
        if (countsLost(m_request, by)) by.cycle = CycleBy::MedianWithLost;
        else if (by.cycle == CycleBy::MedianWithLost) by.cycle = CycleBy::Median;
        return by;
    }
    // All but those of our own domain, which are counted as left out.
    Result<std::vector<LeadFact>> leadFacts(DimensionCoder& coder) {
        std::vector<LeadFact> facts;
        std::int64_t own = 0;
        const auto read = m_source.each<Lead>([&](const Lead& l) {
            if (m_source.isOwn(l)) ++own;
            else facts.push_back(m_source.fact(l, coder.keyOf(l)));
        }, &coder);
        if (!read) return read.error();
        if (own) m_report.excluded.push_back({std::string(leftOutChoices[static_cast<std::size_t>(LeftOut::OwnAddress)].label), own});
        return facts;
    }
    std::vector<std::string> by() const {
        if (!m_request.by.empty()) return m_request.by;
        return m_definition.by.empty() ? std::vector<std::string>{} : std::vector<std::string>{std::string(m_definition.by)};
    }
    std::string period(std::string_view field) const { return periodWhere(m_request, field); }
    // What shows the rival that was chosen for the whole workspace says so.
    void addFigureColumns() {
        for (const FigureColumn& c : m_definition.columns) {
            ReportColumn& column = m_report.columns.emplace_back(ReportColumn{std::string(c.key), std::string(c.label), std::string(c.formula.empty() ? m_definition.definition : c.formula), false});
            const auto figure = followedBy(m_definition.name, c.key);
            const std::size_t chosen = figure ? chosenOf(m_figures, *figure) : 0;
            if (!chosen) continue;
            column.definition = rivalFigure(*figure).definitions[chosen];
            column.by = rivalFigure(*figure).choices[chosen].label;
            column.setting = rivalFigure(*figure).setting;
        }
    }
    void addColumns(const DimensionCoder& coder) {
        for (const Dimension* d : coder.dimensions()) m_report.columns.push_back({std::string(d->name), std::string(d->label), {}, true});
        addFigureColumns();
    }
    void addRow(const DimensionCoder& coder, const GroupKey& key, CurrencyCode currency, const FigureCells& cells, std::string_view of, const std::string& where) {
        ReportRow row{{}, m_source.currency(currency), bothHold(bothHold(m_request.where, where), coder.where(key)), of};
        for (std::size_t i = 0; i < coder.dimensions().size(); ++i) row.cells.push_back(coder.cell(key, i));
        for (const FigureCell& c : cells) row.cells.push_back(cellOf(c));
        m_report.rows.push_back(std::move(row));
    }
    void total(const DimensionCoder& coder, const FigureCells& cells, std::string_view of, const std::string& where) {
        m_report.total = {std::vector<ReportCell>(coder.dimensions().size()), m_report.rows.empty() ? m_w.currency() : m_report.rows.front().currency, bothHold(m_request.where, where), of};
        for (const FigureCell& c : cells) m_report.total.cells.push_back(cellOf(c));
    }
    template <class Fact, class Figures> Result<Report> tabled(const DimensionCoder& coder, std::vector<Fact> facts, Figures figures, std::string_view of, const std::string& where) {
        addColumns(coder);
        m_totalling = true;
        const FigureCells all = figures(std::span<const Fact>(facts));
        m_totalling = false;
        const Grouped<Fact> groups = grouped(std::move(facts));
        for (const auto& group : groups.groups) addRow(coder, group.key, group.currency, figures(std::span<const Fact>(group.facts)), of, where);
        sortRows(coder);
        total(coder, groups.mixed ? withoutAmounts(all) : all, of, where);
        if (groups.mixed) m_report.excluded.push_back({TR("Report", "amounts in several currencies are not added up"), 0});
        return std::move(m_report);
    }
    // Stages in their order, periods in theirs, names by name; no value last.
    void sortRows(const DimensionCoder& coder) {
        if (coder.dimensions().empty() || coder.dimensions().front()->name == "stage") return;
        std::ranges::stable_sort(m_report.rows, {}, [](const ReportRow& r) { return std::pair(r.cells.front().kind == ReportCell::None, r.cells.front().text); });
    }
    // Those of the leads, and those of no lead. Leads by their ids, as they were read: their bare ids are found faster.
    std::vector<DealFact> channelDeals(const std::vector<LeadFact>& leads, DimensionCoder& coder) {
        std::vector<std::int64_t> ids(leads.size());
        std::ranges::transform(leads, ids.begin(), &LeadFact::id);
        const std::vector<std::int64_t> alone = m_source.dealsWithoutLead();
        std::vector<DealFact> facts;
        m_source.eachDeal([&](const Deal& d) {
            const auto lead = std::ranges::lower_bound(ids, d.lead.id);
            const bool known = d.lead && lead != ids.end() && *lead == d.lead.id;
            if (!known && !std::ranges::binary_search(alone, d.id)) return;
            const auto from = known ? std::optional{leads[static_cast<std::size_t>(lead - ids.begin())].key} : std::nullopt;
            if (const DealFact fact = m_source.fact(d, coder.keyOf(m_w.type<Deal>(), d, from)); m_source.within(fact.closed)) addShares(facts, d, fact);
        }, coder);
        return facts;
    }
    // The deal, or by a model a part of it for each campaign that has a share.
    void addShares(std::vector<DealFact>& facts, const Deal& deal, const DealFact& whole) const {
        if (!m_paths) return facts.push_back(whole);
        for (const CampaignShare& share : campaignShares(m_rule, m_paths->of(deal), Money{whole.amount.value_or(0)})) {
            DealFact& part = facts.emplace_back(whole);
            part.key = {share.campaign ? share.campaign : noCode};
            if (part.amount) part.amount = share.revenue.minor;
        }
    }
    // A cost belongs to a campaign: other dimensions than this one cannot tell whose it is.
    std::vector<CostFact> channelCosts(DimensionCoder& coder) {
        std::vector<CostFact> facts;
        const bool byCampaign = coder.dimensions().size() == 1 && coder.dimensions().front()->name == "campaign";
        if (!byCampaign && !coder.dimensions().empty()) return facts;
        for (const auto& c : m_w.store().findAll<Campaign>())
            if (m_source.costOf(*c)) facts.push_back(m_source.fact(*c, GroupKey{byCampaign ? c->id : 0}));
        return facts;
    }
    // Deals that reached the step in the period.
    std::vector<std::int64_t> reachedIn(std::span<const DealWay> ways, std::int64_t place) const {
        std::vector<std::int64_t> ids;
        for (const DealWay& way : ways)
            if (hasReached(way, place) && m_source.within(reachedOn(way, place, [this](Time at) { return m_source.dayOf(at); }))) ids.push_back(way.deal);
        return ids;
    }
    // The open stages in their order, then that of won deals; nothing where there is none.
    static std::vector<const Stage*> stepsOf(const std::vector<std::shared_ptr<Stage>>& stages) {
        std::vector<const Stage*> steps;
        for (const auto& s : stages)
            if (s->kind == StageKind::Open) steps.push_back(s.get());
        const auto won = std::ranges::find(stages, StageKind::Won, [](const auto& s) { return s->kind; });
        if (won == stages.end()) return {};
        steps.push_back(won->get());
        return steps;
    }

    Workspace& m_w;
    const ReportRequest& m_request;
    const ReportDefinition& m_definition;
    FactSource m_source;
    FigureBy m_figures;
    Report m_report;
    bool m_totalling = false;
    std::optional<DealPaths> m_paths;                   // where a model shares the revenue
    AttributionRule m_rule;
};

using Deals = std::span<const DealFact>;
bool isOpen(const DealFact& d) { return d.state == StageKind::Open; }
bool isLost(const DealFact& d) { return d.state == StageKind::Lost; }

FigureCells cycleCells(Reporter& reporter, Deals group, bool lostToo) {
    const Cycle cycle = salesCycle(group, lostToo);
    reporter.exclude(cycle.withoutDates, TR("Report", "without creation or close date"));
    reporter.exclude(cycle.closedBeforeCreated, TR("Report", "closed before it was created"));
    return cellsOf(cycle);
}

struct Maker { std::string_view name; std::function<Result<Report>(Reporter&, Workspace&, const ReportRequest&)> make; };
const std::vector<Maker>& makers() {
    static const std::vector<Maker> all{
        {"win-rate", [](Reporter& r, Workspace&, const ReportRequest&) { return r.ofDeals([by = r.figures().winRate](Deals d) { return cellsOf(winRate(d), by); }); }},
        {"cycle", [](Reporter& r, Workspace&, const ReportRequest& q) { return r.ofDeals([&r, lost = countsLost(q, r.figures())](Deals d) { return cycleCells(r, d, lost); }); }},
        {"velocity", [](Reporter& r, Workspace&, const ReportRequest&) { return r.ofDeals([by = r.figures()](Deals d) { return cellsOf(velocity(d, by)); }); }},
        {"pipeline", [](Reporter& r, Workspace&, const ReportRequest&) { return r.ofDeals([](Deals d) { return cellsOf(pipelineSum(d)); }, isOpen, "state:open"); }},
        {"forecast", [](Reporter& r, Workspace& w, const ReportRequest&) { return r.ofDeals([today = w.today()](Deals d) { return cellsOf(forecast(d, today)); }); }},
        {"lost-reasons", [](Reporter& r, Workspace&, const ReportRequest&) {
             return r.ofDeals([all = std::int64_t{-1}](Deals d) mutable {
                 if (all < 0) all = lostAmong(d);           // the total comes first
                 return cellsOf(lostSum(d, all));
             }, isLost, "state:lost");
         }},
        {"competitors", [](Reporter& r, Workspace&, const ReportRequest&) { return r.ofDeals([by = r.figures().winRate](Deals d) { return cellsOf(winRate(d), by); }); }},
        {"conversion", [](Reporter& r, Workspace&, const ReportRequest&) { return r.ofLeads(); }},
        {"sources", [](Reporter& r, Workspace&, const ReportRequest&) { return r.ofChannels(); }},
        {"campaigns", [](Reporter& r, Workspace&, const ReportRequest& q) { return q.model.empty() ? r.ofChannels() : r.ofAttribution(*attributionModelNamed(q.model)); }},
        {"attribution", [](Reporter& r, Workspace&, const ReportRequest& q) { return r.ofAttribution(*attributionModelNamed(q.model.empty() ? "linear" : q.model)); }},
        {"funnel", [](Reporter& r, Workspace&, const ReportRequest&) { return r.ofFunnel(false); }},
        {"stage-time", [](Reporter& r, Workspace&, const ReportRequest&) { return r.ofFunnel(true); }},
        {"sla", [](Reporter& r, Workspace&, const ReportRequest&) { return r.ofHandoffs(); }},
        {"activity", [](Reporter& r, Workspace&, const ReportRequest&) { return r.ofActivities(); }}};
    return all;
}
const Maker* makerNamed(std::string_view name) {
    const auto at = std::ranges::find(makers(), name, &Maker::name);
    return at == makers().end() ? nullptr : &*at;
}

// A model where one is followed, and one that there is.
Result<Done> checkModel(const ReportRequest& request) {
    if (request.model.empty()) return Done{};
    if (request.name != "campaigns" && request.name != "attribution") return Error{Error::Usage, "The report " + request.name + " follows no model of attribution; campaigns and attribution do.", "model"};
    if (attributionModelNamed(request.model)) return Done{};
    std::string names;
    for (const Choice& choice : attributionModelChoices)
        if (attributionModelNamed(choice.name)) names.append(names.empty() ? "" : " ").append(choice.name);
    return Error{Error::Usage, "There is no model of attribution " + request.model + "; there are: " + names + ".", "model"};
}

}

std::span<const ReportName> reportNames() {
    static const std::vector<ReportName> names = [] {
        std::vector<ReportName> all;
        for (const ReportDefinition& d : reportDefinitions())
            if (makerNamed(d.name)) all.push_back({d.name, d.title, d.question, d.definition});
        return all;
    }();
    return names;
}

bool countsLost(const ReportRequest& request, const FigureBy& by) { return request.basis == "closed" || (request.basis.empty() && by.cycle == CycleBy::MedianWithLost); }

Result<Report> runReport(Workspace& workspace, const ReportRequest& request) {
    const ReportDefinition* definition = reportNamed(request.name);
    const Maker* maker = makerNamed(request.name);
    if (!definition || !maker) {
        std::string names;
        for (const ReportName& n : reportNames()) names.append(names.empty() ? "" : " ").append(n.name);
        return Error{Error::Usage, "There is no report " + request.name + "; there are: " + names + ".", "report"};
    }
    if (request.from && request.to && *request.to < *request.from)
        return Error{Error::Usage, "The period ends on " + dateText(*request.to) + ", before it begins on " + dateText(*request.from) + "; write the earlier day first.", "to"};
    if (!request.basis.empty() && request.basis != "won" && request.basis != "closed") return Error{Error::Usage, "A report's basis is won or closed, not " + request.basis + ".", "basis"};
    if (const auto ok = checkModel(request); !ok) return ok.error();
    const ReadView view(workspace.store().connection());
    Reporter reporter(workspace, request, *definition);
    return maker->make(reporter, workspace, request);
}

}

// SPDX-License-Identifier: MIT
#include "app/why.h"
#include "app/deals.h"
#include "app/report_facts.h"
#include "core/analytics/left_out.h"
#include "core/analytics/report_table.h"
#include "core/model/activity.h"
#include "core/model/handoff.h"
#include <algorithm>
#include <set>

namespace tilth {
namespace {

// Whether an open deal is late is asked of open ones alone.
std::string lateWhere(const DealNeeds& needs, const std::string& late) {
    if (!needs.onTime) return late;
    if (needs.late) return {};
    return needs.won || needs.lost ? "-(state:open " + late + ")" : "-" + late;
}
std::string statesWhere(const DealNeeds& needs) {
    if (needs.open && needs.won && needs.lost) return {};
    std::string states;
    for (const auto& [wanted, name] : {std::pair(needs.open, "open"), std::pair(needs.won, "won"), std::pair(needs.lost, "lost")})
        if (wanted) states.append(states.empty() ? "state:" : ",").append(name);
    return states;
}

// Who ever came so far: a day is noted, or the lead stands there or further.
std::string reachedWhere(std::string_view day, Lifecycle from) {
    std::string steps;
    for (auto step = static_cast<std::size_t>(from); step <= static_cast<std::size_t>(Lifecycle::Customer); ++step) steps.append(steps.empty() ? "" : ",").append(lifecycleChoices[step].name);
    return "-" + std::string(day) + ":none or lifecycle:" + steps;
}

// One report's records, each counted or left out for the first reason that holds.
class Counting {
public:
    Counting(Workspace& workspace, const ReportRequest& request, Why& why)
        : m_w(workspace), m_request(request), m_why(why), m_source(workspace, request), m_by(figureBy(workspace)) {}

    Result<Done> deals() {
        const bool lostToo = m_why.report == "cycle" ? countsLost(m_request, m_by) : m_by.cycle == CycleBy::MedianWithLost;
        const DealNeeds needs = dealNeeds(m_why.report, m_why.column, {lostToo, m_by.winRate == WinRateBy::Value, m_by.winRate == WinRateBy::All});
        m_open = "state:open", m_late = "close_date<" + dateText(m_w.today());
        m_states = bothHold(statesWhere(needs), lateWhere(needs, m_late));
        if (needs.amount) m_known = "-amount:none";
        std::vector<DealFact> facts;
        const auto read = m_source.each<Deal>([&](const Deal& d) {
            const DealFact fact = m_source.fact(d, {});
            const LeftOut day = inPeriod(fact.closed);
            if (day == LeftOut::Nothing) facts.push_back(fact);
            note(d.id, day == LeftOut::Nothing ? leftOut(fact, needs, m_w.today()) : day);
        });
        if (!read) return read.error();
        finish(Deal::type.name, "close_date");
        ofDeals(facts);
        return Done{};
    }
    Result<Done> stages() {
        const auto lines = pipelines(m_w);
        if (lines.empty()) return Error{Error::NotFound, "This workspace has no pipeline."};
        m_before = "pipeline:" + std::to_string(lines.front()->id);
        auto read = m_source.ways(stagesOf(m_w, lines.front()->id));
        if (!read) return read.error();
        FactSource::Ways all = std::move(*read);
        const bool byPeriod = m_by.funnel == FunnelBy::Period;
        const auto dayOf = [this](Time at) { return m_source.dayOf(at); };
        for (const std::int64_t deal : all.elsewhere) note(deal, LeftOut::OtherPipeline);
        for (const DealWay& way : all.ways) note(way.deal, byPeriod ? movedIn(way, all.won, dayOf) : inPeriod(way.entered));
        m_onlyNamed = byPeriod;
        finish(Deal::type.name, "created");
        ofFunnel(std::move(all), dayOf);
        return Done{};
    }
    Result<Done> leads() {
        const bool conversion = m_why.report == "conversion", mqls = conversion && m_by.conversion == ConversionBy::Mql;
        std::vector<LeadFact> facts;
        const auto read = m_source.each<Lead>([&](const Lead& l) {
            if (m_source.isOwn(l)) return note(l.id, LeftOut::OwnAddress);
            const LeadFact& fact = facts.emplace_back(m_source.fact(l, {}));
            const LeftOut day = mqls && !fact.mqlOn ? LeftOut::NoDay : inPeriod(mqls ? fact.mqlOn : fact.created);
            note(l.id, day == LeftOut::Nothing ? leftOut(fact, m_why.column) : day);
        });
        if (!read) return read.error();
        m_before = notOwnWhere(m_w);
        if (mqls && !m_request.from && !m_request.to) m_known = "-mql_at:none";
        m_states = leadsWhere();
        finish(Lead::type.name, mqls ? "mql_at" : "created");
        if (conversion) ofConversion(facts);
        return Done{};
    }
    Result<Done> handoffs() {
        const auto read = m_source.each<Handoff>([&](const Handoff& h) {
            const LeftOut day = inPeriod(m_source.dayOf(h.at));
            note(h.id, day == LeftOut::Nothing ? leftOut(m_source.fact(h, {}), m_why.column) : day);
        });
        if (!read) return read.error();
        m_states = handoffsWhere();
        finish(Handoff::type.name, "at");
        return Done{};
    }
    Result<Done> activities() {
        const auto read = m_source.each<Activity>([&](const Activity& a) {
            const LeftOut day = inPeriod(a.created ? std::optional{m_source.dayOf(*a.created)} : std::nullopt);
            note(a.id, day == LeftOut::Nothing ? leftOut(m_source.fact(a, {}), m_why.column) : day);
        });
        if (!read) return read.error();
        m_open = "(done_at:none -status:completed)", m_late = "due_on<" + dateText(m_w.today());
        m_states = activitiesWhere();
        finish(Activity::type.name, "created");
        return Done{};
    }

private:
    LeftOut inPeriod(std::optional<Date> day) const { return leftOut(day, m_request.from, m_request.to); }
    LeftOut movedIn(const DealWay& way, std::int64_t won, const DayOf& dayOf) const {
        LeftOut why = LeftOut::NoDay;
        for (std::int64_t place = 0; place <= won && hasReached(way, place); ++place) {
            const LeftOut day = inPeriod(reachedOn(way, place, dayOf));
            if (day == LeftOut::Nothing) return day;
            if (day == LeftOut::OutsidePeriod) why = day;
        }
        return why;
    }
    void note(std::int64_t id, LeftOut why) { m_noted[why].push_back(id); }

    std::string leadsWhere() const {
        if (m_why.column == "mqls") return reachedWhere("mql_at", Lifecycle::Mql);
        if (m_why.column == "sqls") return reachedWhere("sql_at", Lifecycle::Sql);
        if (m_why.column != "won" && !m_why.column.ends_with("_days")) return {};
        std::vector<std::int64_t> won;
        for (const auto& s : m_w.store().findAll<Stage>())
            if (s->kind == StageKind::Won) won.push_back(s->id);
        return "deal:(" + idsWhere(won, "stage") + " -close_date:none)";
    }
    std::string handoffsWhere() const {
        if (const auto state = answerOf(m_why.column)) return std::string("state:").append(handoffStateChoices[static_cast<std::size_t>(*state)].name);
        return m_why.column == "acceptance" ? "-state:recycled" : m_why.column == "answer_days" ? "-decided_at:none" : "";
    }
    std::string activitiesWhere() const {
        if (const auto kind = kindOf(m_why.column)) return std::string("kind:").append(activityKindChoices[static_cast<std::size_t>(*kind)].name);
        if (m_why.column == "done") return "-" + m_open;
        return m_why.column == "open" ? m_open : m_why.column == "overdue" ? bothHold(m_open, m_late) : "";
    }

    // The conditions that the counted ones meet; whom no condition tells apart is named.
    void finish(std::string_view of, std::string_view day) {
        m_why.of = of;
        const std::string all = bothHold(m_request.where, m_before), then = bothHold(all, periodWhere(m_request, day));
        std::vector<std::int64_t> named;
        for (const auto& [why, ids] : m_noted) {
            if (why == LeftOut::Nothing) continue;
            const std::string where = whereOf(why, all, then, day);
            m_why.leftOut.push_back({std::string(leftOutChoices[static_cast<std::size_t>(why)].label), std::ssize(ids), where.empty() ? idsWhere(ids) : where});
            if (where.empty()) named.insert(named.end(), ids.begin(), ids.end());
        }
        const std::vector<std::int64_t>& counted = m_noted[LeftOut::Nothing];
        const std::string met = bothHold(bothHold(then, m_states), m_known);
        const std::string where = m_onlyNamed ? idsWhere(counted) : named.empty() ? met : bothHold(met, "-" + idsWhere(named));
        m_why.counted = {std::string(leftOutChoices.front().label), std::ssize(counted), where};
    }
    // Empty: only by naming them.
    std::string whereOf(LeftOut why, const std::string& all, const std::string& then, std::string_view day) const {
        if (m_onlyNamed) return {};
        const std::string none = std::string(day) + ":none", state = std::string("state:").append(leftOutChoices[static_cast<std::size_t>(why)].name);
        switch (why) {
        case LeftOut::OwnAddress: case LeftOut::OtherPipeline: return bothHold(m_request.where, "-(" + m_before + ")");
        case LeftOut::NoDay: return bothHold(all, none);
        case LeftOut::OutsidePeriod: return bothHold(all, "-(" + periodWhere(m_request, day) + ") -" + none);
        case LeftOut::NoAmount: return bothHold(bothHold(then, m_states), "amount:none");
        case LeftOut::Open: case LeftOut::Won: case LeftOut::Lost: case LeftOut::Accepted: case LeftOut::Rejected: case LeftOut::Recycled: return bothHold(then, state);
        case LeftOut::Undecided: return bothHold(then, m_why.column == "answer_days" ? "decided_at:none" : "state:open");
        case LeftOut::Overdue: return bothHold(then, bothHold(m_open, m_late));
        case LeftOut::NotOverdue: return bothHold(then, bothHold(m_open, "-" + m_late));
        case LeftOut::Done: return bothHold(then, "-" + m_open);
        case LeftOut::NotWon: case LeftOut::NotMql: case LeftOut::NotSql: case LeftOut::OtherKind: case LeftOut::NotDone: return bothHold(bothHold(then, m_known), "-(" + m_states + ")");
        default: return {};
        }
    }

    void ofDeals(std::span<const DealFact> facts) {
        const auto figure = rivalsOf(m_why.report, m_why.column);
        if (!figure) return;
        const WinRate won = winRate(facts);
        const bool mixed = mixesCurrencies(facts);
        const auto value = [&](std::size_t rival) -> FigureCell {
            if (*figure == Figured::Cycle) return daysCell(daysBy(static_cast<CycleBy>(rival), facts));
            if (*figure == Figured::WinRate) return cellOf(rateBy(static_cast<WinRateBy>(rival), won));
            return mixed ? FigureCell{} : cellOf(sizeBy(static_cast<DealSizeBy>(rival), won));
        };
        addRivals(*figure, value);
    }
    void ofFunnel(FactSource::Ways all, const DayOf& dayOf) {
        if (!rivalsOf(m_why.report, m_why.column)) return;
        const auto ofPeriod = overallRate(funnelOfPeriod(all.ways, all.won, m_request.from, m_request.to, dayOf));
        const auto ofCohort = overallRate(funnel(cohort(std::move(all.ways), m_request.from, m_request.to), all.won));
        addRivals(Figured::Funnel, [&](std::size_t rival) { return cellOf(rival ? ofPeriod : ofCohort); });
        if (m_why.column == "rate") m_why.value = m_why.rivals[chosenOf(m_by, Figured::Funnel)].value;
    }
    void ofConversion(const std::vector<LeadFact>& facts) {
        if (!rivalsOf(m_why.report, m_why.column)) return;
        addRivals(Figured::Conversion, [&](std::size_t rival) {
            std::vector<LeadFact> some;
            std::ranges::copy_if(facts, std::back_inserter(some), [&](const LeadFact& f) { return rival ? f.mqlOn && m_source.within(f.mqlOn) : m_source.within(f.created); });
            return cellOf(leadConversion(some).rate);
        });
    }
    void addRivals(Figured figure, const std::function<FigureCell(std::size_t)>& value) {
        const RivalFigure& rivals = rivalFigure(figure);
        m_why.setting = rivals.setting;
        for (std::size_t i = 0; i < rivals.choices.size(); ++i)
            m_why.rivals.push_back({std::string(rivals.choices[i].name), std::string(rivals.choices[i].label), std::string(rivals.definitions[i]), cellOf(value(i)), i == chosenOf(m_by, figure)});
    }

    Workspace& m_w;
    const ReportRequest& m_request;
    Why& m_why;
    FactSource m_source;
    FigureBy m_by;
    std::string m_before, m_states, m_known;    // conditions asked before the period, of states, of what must be known
    std::string m_open, m_late;                 // of one that is not closed or done; whose day has passed
    bool m_onlyNamed = false;                   // no condition tells who is counted
    std::map<LeftOut, std::vector<std::int64_t>> m_noted;
};

struct Way { std::string_view report; Result<Done> (Counting::*count)(); };
constexpr std::array ways{
    Way{"win-rate", &Counting::deals}, Way{"cycle", &Counting::deals},      Way{"velocity", &Counting::deals}, Way{"pipeline", &Counting::deals},
    Way{"forecast", &Counting::deals}, Way{"lost-reasons", &Counting::deals}, Way{"competitors", &Counting::deals}, Way{"funnel", &Counting::stages},
    Way{"conversion", &Counting::leads}, Way{"sources", &Counting::leads},  Way{"campaigns", &Counting::leads}, Way{"attribution", &Counting::leads},
    Way{"sla", &Counting::handoffs}, Way{"activity", &Counting::activities}};

// Whose figure is asked for where none is named.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> chief{{{"funnel", "rate"}, {"conversion", "rate"}, {"win-rate", "win_rate"}, {"cycle", "mean_days"}, {"velocity", "per_day"},
                                                                              {"pipeline", "amount"}, {"forecast", "total"}, {"sla", "acceptance"}, {"competitors", "win_rate"}}};
// The cycle has a column for each rival: the chief one is of the rival that holds.
std::string chiefOf(const ReportDefinition& report, const FigureBy& by) {
    if (report.name == "cycle" && by.cycle != CycleBy::Mean) return "median_days";
    const auto at = std::ranges::find(chief, report.name, &std::pair<std::string_view, std::string_view>::first);
    return std::string(at == chief.end() ? report.columns.front().key : at->second);
}

const ReportRow* wholeOf(const Report& report) {
    const bool dimensions = std::ranges::any_of(report.columns, &ReportColumn::dimension);
    return dimensions || report.rows.size() != 1 ? &report.total : &report.rows.front();
}

}

Result<Why> whyOf(Workspace& workspace, ReportRequest request, std::string_view column) {
    request.by.clear();
    const auto way = std::ranges::find(ways, request.name, &Way::report);
    const Result<Report> report = runReport(workspace, request);
    if (!report) return report.error();
    const ReportDefinition& definition = *reportNamed(request.name);
    Why why;
    why.report = request.name;
    why.column = column.empty() ? chiefOf(definition, figureBy(workspace)) : std::string(column);
    why.definition = report->definition;
    const auto at = std::ranges::find(report->columns, why.column, &ReportColumn::key);
    if (at == report->columns.end() || at->dimension) {
        std::string names;
        for (const FigureColumn& c : definition.columns) names.append(names.empty() ? "" : " ").append(c.key);
        return Error{Error::Usage, "The report " + request.name + " has no figure " + why.column + "; it has: " + names + ".", "figure"};
    }
    if (const std::string_view untellable = untold(request.name, why.column); !untellable.empty()) return Error{Error::Usage, std::string(untellable), "figure"};
    why.label = at->label;
    if (why.column != chiefOf(definition, figureBy(workspace))) why.definition = at->definition;        // the report's speaks of its chief figure
    else if (at->definition != why.definition) why.formula = at->definition;
    const ReportRow* whole = wholeOf(*report);
    const auto place = static_cast<std::size_t>(at - report->columns.begin());
    if (place < whole->cells.size()) why.value = whole->cells[place];
    why.currency = whole->currency;
    const ReadView view(workspace.store().connection());
    if (way == ways.end()) return Error{Error::Usage, TR("Report", "This report does not tell which records its figures count."), "report"};
    Counting counting(workspace, request, why);
    if (const auto ok = (counting.*way->count)(); !ok) return ok.error();
    return why;
}

}

// SPDX-License-Identifier: MIT
// A workspace's records as the facts that reports count.
#pragma once
#include "app/figure_by.h"
#include "app/report_dimensions.h"
#include "core/analytics/funnel.h"
#include "core/model/activity.h"
#include "core/model/budget_line.h"
#include "core/model/campaign.h"
#include "core/model/deal.h"
#include "core/model/handoff.h"
#include "core/model/lead.h"
#include "core/model/pipeline.h"
#include "core/schema/conditions.h"

namespace tilth {

struct FigureCell;

/// The request's period as a condition on a day's field; empty without one. Both ends count.
std::string periodWhere(const ReportRequest& request, std::string_view field);
/// Exactly these records, or those that link to these; of none, a query that finds none.
std::string idsWhere(std::span<const std::int64_t> ids, std::string_view field = "id");

/// A figure as a cell of a report.
ReportCell cellOf(const FigureCell& figure);

/// All that the facts are made from, read once per report in one snapshot.
class FactSource {
public:
    FactSource(Workspace& workspace, const ReportRequest& request);

    /// Calls for each record of the type that the request's query finds, with the fields that its fact and the coder's key are made from and no others;
    /// it is the same record each time.
    template <class E> Result<Done> each(const std::function<void(const E&)>& each, const DimensionCoder* coder = nullptr);
    /// All deals, whatever the query says, with the fields of their facts and those that the coder's key is made from.
    void eachDeal(const std::function<void(const Deal&)>& each, const DimensionCoder& coder);
    /// Ids of the deals of no lead that the query finds, ascending; none where it asks for what deals do not have.
    std::vector<std::int64_t> dealsWithoutLead();
    DealFact fact(const Deal& deal, const GroupKey& key);
    LeadFact fact(const Lead& lead, const GroupKey& key);
    ActivityFact fact(const Activity& activity, const GroupKey& key) const;
    static AnsweredHandoff fact(const Handoff& handoff, const GroupKey& key);
    CostFact fact(const Campaign& campaign, const GroupKey& key);
    std::optional<Money> costOf(const Campaign& campaign);      // in the period: of its spent budget lines, else of its own field
    bool within(std::optional<Date> day) const;         // the request's period; true where it has none
    bool isOwn(const Lead& lead) const { return isOwnAddress(lead.email, m_ownDomain); }
    /// The steps of every deal that the query finds, by the place of the stage in a pipeline; won comes after the open stages.
    struct Ways {
        std::vector<DealWay> ways;
        std::int64_t won = 0;
        std::vector<std::int64_t> elsewhere;            // deals of other pipelines
    };
    Result<Ways> ways(const std::vector<std::shared_ptr<Stage>>& stages);
    const Stage* stage(std::int64_t id) const;
    std::string currency(CurrencyCode code) const;
    Date dayOf(Time at) const { return m_workspace.dayOf(at); }
private:
    const std::map<std::int64_t, Date>& wonOn();
    std::map<std::int64_t, std::vector<BudgetLine>>& spentLines();
    CurrencyCode codeOf(const std::string& currency);
    template <class E> Result<Done> eachOf(std::string_view where, const std::function<void(const E&)>& each, const DimensionCoder* coder);
    std::string m_ownDomain;
    Workspace& m_workspace;
    const ReportRequest& m_request;
    std::map<std::int64_t, Stage> m_stages;
    std::optional<std::map<std::int64_t, Date>> m_wonOn;        // lead -> close of its first won deal
    std::vector<std::string> m_currencies;
    std::optional<std::map<std::int64_t, std::vector<BudgetLine>>> m_spent;     // by campaign; read when a cost is asked for
};

}

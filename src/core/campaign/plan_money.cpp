// SPDX-License-Identifier: MIT
#include "core/campaign/plan_money.h"

#include <algorithm>
#include <map>
#include <set>

namespace tilth {
namespace {

class PlanSum {
public:
    PlanSum(std::span<const CampaignMoney> campaigns, std::span<const LineMoney> lines, Date today) : m_today(today) {
        for (const CampaignMoney& c : campaigns) m_campaigns[c.id] = &c;
        for (const CampaignMoney& c : campaigns) m_below[m_campaigns.contains(c.parent) ? c.parent : 0].push_back(&c);
        for (const LineMoney& line : lines) m_lines[line.campaign].push_back(&line);
    }
    PlanMoney sum() {
        for (const CampaignMoney* root : m_below[0]) plan(*root);
        for (const auto& [id, campaign] : m_campaigns) addCost(*campaign);
        return std::move(m_money);
    }

private:
    // What a branch was given altogether. Of a circle, which nobody may make, each is met once.
    std::int64_t plan(const CampaignMoney& campaign) {
        if (!m_met.insert(campaign.id).second) return 0;
        std::int64_t given = 0;
        for (const CampaignMoney* below : m_below[campaign.id]) given += plan(*below);
        if (!campaign.isPlanned) return given;
        for (const LineMoney* line : m_lines[campaign.id]) given += add(m_money.planned, daysOf(*line, campaign), line->planned);
        const std::int64_t rest = campaign.budget ? campaign.budget->minor - given : 0;
        if (rest <= 0 || !campaign.days) return given;
        return given + add(m_money.planned, *campaign.days, Money{rest});
    }
    void addCost(const CampaignMoney& campaign) {
        bool said = false;
        for (const LineMoney* line : m_lines[campaign.id]) {
            add(m_money.committed, daysOf(*line, campaign), line->committed);
            add(m_money.spent, daysOf(*line, campaign), line->spent);
            said = said || line->spent;
        }
        if (said || !campaign.days) return;
        const Date until = std::clamp(m_today, campaign.days->first, campaign.days->last);
        add(m_money.spent, {campaign.days->first, until}, campaign.actual);
    }
    static DateRange daysOf(const LineMoney& line, const CampaignMoney& campaign) {
        const DateRange month = monthOf(line.month);
        if (!campaign.days) return month;
        const DateRange common{std::max(month.first, campaign.days->first), std::min(month.last, campaign.days->last)};
        return common.last < common.first ? month : common;
    }
    static std::int64_t add(std::vector<PlannedCost>& to, const DateRange& days, std::optional<Money> amount) {
        if (!amount || amount->minor <= 0) return 0;
        to.push_back({days, *amount});
        return amount->minor;
    }

    Date m_today;
    std::map<std::int64_t, const CampaignMoney*> m_campaigns;
    std::map<std::int64_t, std::vector<const CampaignMoney*>> m_below;
    std::map<std::int64_t, std::vector<const LineMoney*>> m_lines;
    std::set<std::int64_t> m_met;
    PlanMoney m_money;
};

}

PlanMoney planMoney(std::span<const CampaignMoney> campaigns, std::span<const LineMoney> lines, Date today) {
    return PlanSum(campaigns, lines, today).sum();
}

}

// SPDX-License-Identifier: MIT
// A year's campaigns planned from the year before: copied, dated anew, one undo.
#include "app/campaign_records.h"
#include "app/campaigns.h"
#include "app/holidays.h"
#include "core/campaign/next_year.h"
#include "core/model/budget_line.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr int monthsOfAYear = 12;
int yearOf(Date day) { return static_cast<int>(std::chrono::year_month_day(day).year()); }
std::optional<Date> firstDay(const Campaign& c) { return c.startsOn ? c.startsOn : c.endsOn; }

class YearPlanner {
public:
    YearPlanner(Workspace& workspace, const YearRequest& request)
        : m_w(workspace), m_request(request), m_all(valuesOf(workspace.store().findAll<Campaign>())), m_tree(m_all) {}

    Result<YearPlan> plan() {
        if (m_request.campaign && !m_tree.find(m_request.campaign)) return Error{Error::NotFound, "There is no campaign " + std::to_string(m_request.campaign) + "."};
        m_plan.year = targetYear();
        m_work = workingDaysAround(m_w, Date{std::chrono::year{m_plan.year} / 6 / 30}, true);
        for (std::int64_t id : sources()) copy(*m_tree.find(id));
        findClashes();
        if (m_request.dryRun || m_change.empty()) return std::move(m_plan);
        const auto written = m_w.commit(m_change);
        if (!written) return written.error();
        m_plan.revision = *written;
        return std::move(m_plan);
    }
private:
    int targetYear() const {
        if (m_request.year) return m_request.year;
        const Campaign* root = m_tree.find(m_request.campaign);
        const auto first = root ? firstDay(*root) : std::nullopt;
        return yearOf(first.value_or(m_w.today())) + 1;
    }
    // Parents first, so that the new ones are known when their children come.
    std::vector<std::int64_t> sources() const {
        if (m_request.campaign) return m_tree.branch(m_request.campaign);
        std::vector<std::int64_t> ids;
        for (const auto& row : m_tree.rows())
            if (const auto first = firstDay(*m_tree.find(row.id)); first && yearOf(*first) == m_plan.year - 1) ids.push_back(row.id);
        return ids;
    }
    void copy(const Campaign& before) {
        if (before.status == CampaignStatus::Inactive) return note(before, TR("YearPlan", "inactive, left out"));
        auto next = nextOf(before, m_plan.year, m_work);
        if (!next) {
            m_plan.notes.push_back(next.error().text);
            Campaign plain = before;
            plain.anchorStart.clear();
            next = nextOf(plain, m_plan.year, m_work);
            next->anchorStart = before.anchorStart;
            next->startsOn.reset(), next->endsOn.reset();
        }
        if (const Campaign* there = inYear(before, *next)) return keep(before, *there);
        next->parent = parentOf(before, *next);
        add(*next);
        m_made[before.id] = next->id;
        copyItems(before, *next);
        copyLines(before, *next);
        copyVariants(before, *next);
        m_plan.campaigns.push_back(*next);
    }
    void note(const Campaign& c, const char* why) { m_plan.notes.push_back(c.name + ": " + why); }
    const Campaign* inYear(const Campaign& before, const Campaign& next) const {
        const auto found = std::ranges::find_if(m_all, [&](const Campaign& c) {
            const auto first = firstDay(c);
            return c.id != before.id && c.name == next.name && (first ? yearOf(*first) == m_plan.year : c.anchorStart == next.anchorStart);
        });
        return found == m_all.end() ? nullptr : &*found;
    }
    // One that was planned by itself, before its programme was, becomes part of that.
    void keep(const Campaign& before, const Campaign& there) {
        note(before, TR("YearPlan", "in that year already, left out"));
        m_made[before.id] = there.id;
        const auto programme = m_made.find(before.parent.id);
        if (programme == m_made.end() || (there.parent && there.parent != before.parent)) return;
        Campaign now = there;
        now.parent = Link{programme->second};
        m_change.update(m_w.type<Campaign>(), there, now);
    }
    // What it was part of, in the new year: planned with it or earlier. A programme that goes on until then stays, one that is over does not.
    Link parentOf(const Campaign& before, const Campaign& next) const {
        const Campaign* was = m_tree.find(before.parent.id);
        if (!was) return {};
        if (const auto made = m_made.find(was->id); made != m_made.end()) return Link{made->second};
        const auto later = nextOf(*was, m_plan.year, m_work);
        if (const Campaign* there = later ? inYear(*was, *later) : nullptr; there && m_tree.mayBePartOf(next, *there)) return Link{there->id};
        return !was->endsOn || yearOf(*was->endsOn) >= m_plan.year ? before.parent : Link{};
    }
    template <class E> void add(E& record) {
        record.id = m_w.store().newId();
        record.created = m_w.now();
        record.createdRev = 0;
        record.externalId.clear();
        m_change.create(m_w.type<E>(), record);
    }
    void copyItems(const Campaign& before, const Campaign& now) {
        for (const auto& item : m_w.store().findBy<CampaignItem>("campaign", before.id)) {
            CampaignItem next = nextOf(*item, before, now, m_work);
            next.campaign = Link{now.id};
            add(next);
            m_plan.items.push_back(next);
        }
    }
    // What was planned is planned again; what was ordered and paid is history.
    void copyLines(const Campaign& before, const Campaign& now) {
        const int years = firstDay(before) ? m_plan.year - yearOf(*firstDay(before)) : 1;
        for (const auto& line : m_w.store().findBy<BudgetLine>("campaign", before.id)) {
            BudgetLine next = *line;
            next.campaign = Link{now.id};
            next.committed.reset(), next.spent.reset();
            if (next.month) next.month = addMonths(*next.month, years * monthsOfAYear);
            if (next.planned) add(next);
        }
    }
    void copyVariants(const Campaign& before, const Campaign& now) {
        const auto was = firstDay(before), is = firstDay(now);
        for (const auto& variant : m_w.store().findBy<CampaignVariant>("campaign", before.id)) {
            CampaignVariant next = *variant;
            next.campaign = Link{now.id};
            next.status = VariantStatus::Draft;
            next.signedOffBy = {}, next.signedOffAt.reset();
            for (auto day : {&CampaignVariant::startsOn, &CampaignVariant::endsOn})
                if (next.*day && was && is) *(next.*day) += *is - *was;
            add(next);
        }
    }
    void findClashes() {
        std::vector<Campaign> all = m_all;
        all.insert(all.end(), m_plan.campaigns.begin(), m_plan.campaigns.end());
        const Date first{std::chrono::year{m_plan.year} / 1 / 1};
        m_plan.clashes = conflictsOf(all, m_plan.items, clashRules(m_w, {first - std::chrono::days(60), first + std::chrono::days(430)}));
        const auto isNew = [&](std::int64_t id) { return std::ranges::any_of(m_plan.campaigns, [&](const Campaign& c) { return c.id == id; }); };
        std::erase_if(m_plan.clashes, [&](const Clash& c) { return !isNew(c.campaign) && !isNew(c.other); });
    }

    Workspace& m_w;
    const YearRequest& m_request;
    std::vector<Campaign> m_all;
    CampaignTree m_tree;
    WorkingDays m_work = WorkingDays::weekendsAlone();
    YearPlan m_plan;
    ChangeSet m_change{TR("Change", "Plan next year")};
    std::map<std::int64_t, std::int64_t> m_made;        // old campaign -> new one
};

}

Result<YearPlan> planNextYear(Workspace& workspace, const YearRequest& request) { return YearPlanner(workspace, request).plan(); }

}

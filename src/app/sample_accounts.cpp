// SPDX-License-Identifier: MIT
#include "app/sample_accounts.h"
#include "core/model/account_plan.h"
#include "core/model/reference.h"
#include "core/model/stage.h"
#include <algorithm>

namespace tilth {
namespace {

using std::chrono::days;

struct SiteWords {
    const char *name, *says, *notFor;
    ReferenceAudience audience;
    int uses, daysApart;
};
constexpr std::array sites{
    SiteWords{"Stops down by a third", "Six months, four lines, stops down 31 %. The plant manager takes calls on Friday afternoons.", "", ReferenceAudience::Prospects, 4, 15},
    SiteWords{"Live in nine days", "Two plants went live in nine working days with three people of theirs.", "other packaging firms of their town", ReferenceAudience::OnRequest, 1, 40},
    SiteWords{"One picture for five sites", "Public since the fair: logo, quote and film may be used.", "", ReferenceAudience::Anyone, 2, 70}};
constexpr std::array sitesZh{
    SiteWords{"停机减少三成", "六个月、四条产线，停机减少 31%。厂长每周五下午可接电话，可安排参观。", "", ReferenceAudience::Prospects, 3, 20},
    SiteWords{"九天上线", "两个厂区九个工作日上线，对方只出了三个人。", "同城的同行", ReferenceAudience::OnRequest, 1, 35}};

struct PlanWords {
    const char *goal, *nextStep;
    int inDays;
};
constexpr std::array plans{PlanWords{"The second plant by spring", "Invite the plant manager to the reference visit", 6}, PlanWords{"Win IT as a champion", "Send the security sheet", -3},
                           PlanWords{"From pilot to frame contract", "Agree the pilot's figures", 14}};
constexpr std::array plansZh{PlanWords{"春节前拿下第二家工厂", "邀请厂长参观样板客户", 8}, PlanWords{"找到内部支持者", "约信息主管喝茶", -2}, PlanWords{"从试点到框架合同", "确认试点指标", 12}};

class Accounts {
public:
    Accounts(Workspace& workspace, Batch& batch) : m_w(workspace), m_batch(batch) {}

    void addSite(const Company& company, const SiteWords& words, std::span<const Deal* const> usedIn) {
        Reference site;
        site.name = words.name, site.says = words.says, site.notFor = words.notFor;
        site.audience = words.audience;
        site.company = Link{company.id};
        site.owner = company.owner;
        add(site);
        for (int i = 0; i < words.uses && !usedIn.empty(); ++i) addUse(site, *usedIn[static_cast<std::size_t>(i * 3) % usedIn.size()], words.daysApart * i + 5);
    }
    void addPlan(const Company& company, const PlanWords& words) {
        AccountPlan plan;
        plan.company = Link{company.id};
        plan.owner = company.owner;
        plan.goal = words.goal, plan.nextStep = words.nextStep;
        plan.nextStepOn = m_w.today() + days{words.inDays};
        add(plan);
    }

private:
    template <class E> void add(E& record) {
        record.id = m_w.store().newId();
        record.created = m_w.now();
        m_batch.create(m_w.type<E>(), record);
    }
    void addUse(const Reference& site, const Deal& deal, int daysAgo) {
        ReferenceUse use;
        use.name = site.name;
        use.reference = Link{site.id};
        use.deal = Link{deal.id};
        use.owner = deal.owner;
        use.at = m_w.now() - days{daysAgo};
        add(use);
    }

    Workspace& m_w;
    Batch& m_batch;
};

// The nth of the words for companies of its language, in turn.
template <class Words, std::size_t N, std::size_t M> const Words& wordsFor(const Company& company, const std::array<Words, N>& en, const std::array<Words, M>& zh, std::size_t nth) {
    return company.country == "CN" ? zh[nth % M] : en[nth % N];
}

}

// The first customers that were won, as many of each language as there are words.
void addSampleReferences(Workspace& workspace, Batch& batch, std::span<const Deal> deals, std::span<const Company> companies) {
    std::map<std::int64_t, StageKind> kinds;
    for (const auto& stage : workspace.store().findAll<Stage>()) kinds[stage->id] = stage->kind;
    std::vector<const Deal*> open;
    for (const Deal& deal : deals)
        if (kinds[deal.stage.id] == StageKind::Open) open.push_back(&deal);
    Accounts accounts(workspace, batch);
    std::set<std::int64_t> named;
    std::array<std::size_t, 2> made{};
    for (const Deal& deal : deals) {
        const auto company = std::ranges::find(companies, deal.company.id, &Company::id);
        if (kinds[deal.stage.id] != StageKind::Won || company == companies.end() || named.contains(company->id)) continue;
        std::size_t& nth = made[company->country == "CN"];
        if (nth == (company->country == "CN" ? sitesZh.size() : sites.size())) continue;
        named.insert(company->id);
        accounts.addSite(*company, wordsFor(*company, sites, sitesZh, nth++), open);
    }
}

void addSamplePlans(Workspace& workspace, Batch& batch, std::span<const Company> companies) {
    Accounts accounts(workspace, batch);
    std::size_t place = 0;
    for (const Company& company : companies)
        if (company.tier == "1" && place++ % 2 == 0) accounts.addPlan(company, wordsFor(company, plans, plansZh, place / 2));
}

}

// SPDX-License-Identifier: MIT
#include "app/sample_deals.h"
#include "app/deals.h"
#include "app/sample_words.h"
#include "core/model/stage_log.h"
#include <algorithm>

namespace tilth {

using std::chrono::days;

Deal SampleDeals::make(int number) {
    const Contact& contact = m_random.of(m_of.contacts);
    const auto company = std::ranges::find(m_of.companies, contact.company.id, &Company::id);
    const bool chinese = company->country == "CN";
    Deal d;
    startDeal(m_w, d);
    const auto product = static_cast<std::size_t>(m_random.below(static_cast<int>(m_of.products.size())));
    const auto word = static_cast<std::size_t>(m_random.below(static_cast<int>(sample::dealWords.size())));
    d.name = chinese ? company->name.substr(0, 12) + std::string(" ").append(sample::products[product]).append(" ").append(sample::dealWordsZh[word])
                     : std::string(sample::products[product]).append(" ").append(sample::dealWords[word]).append(", ").append(company->city);
    d.company = Link{company->id};
    d.contact = Link{contact.id};
    d.product = Link{m_of.products[product]};
    d.currency = m_w.currency();
    d.amount = Money{std::int64_t{m_random.between(4, 60)} * m_random.between(1, 9) * 100'000};
    d.owner = company->owner;
    d.territory = company->territory;
    d.source = contact.source;
    if (number % 5 < 2) d.competitor = chinese ? sample::competitorZh : sample::competitors[static_cast<std::size_t>(number) % sample::competitors.size()];
    if (number % 3 == 0) joinLead(d);
    walkStages(d, number);
    return d;
}
void SampleDeals::joinLead(Deal& d) {
    const Lead& lead = m_random.of(m_of.leads);
    d.lead = Link{lead.id};
    d.campaign = lead.campaign;
    d.source = lead.source;
}
void SampleDeals::walkStages(Deal& d, int number) {
    const auto stages = stagesOf(m_w, d.pipeline.id);
    std::vector<std::shared_ptr<Stage>> open;
    std::shared_ptr<Stage> won, lost;
    for (const auto& s : stages) (s->kind == StageKind::Open ? open.emplace_back(s) : s->kind == StageKind::Won ? won = s : lost = s);
    const bool closed = number % 5 != 0 && m_random.chance(70);
    const int age = closed ? m_random.between(25, 360) : m_random.between(2, 120);
    const int reached = closed ? m_random.between(1, static_cast<int>(open.size()) - 1) : m_random.below(static_cast<int>(open.size()));
    const int closedAgo = closed ? m_random.below(std::max(1, age - 15)) : 0;
    std::vector<Step> steps;
    for (int s = 0; s <= reached; ++s) steps.push_back({open[static_cast<std::size_t>(s)], m_records.ago(age - (age - closedAgo) * s / (reached + 2))});
    if (closed) steps.push_back({m_random.chance(55) ? won : lost, m_records.ago(closedAgo)});
    std::ranges::sort(steps, {}, &Step::at);
    settle(d, steps, closed, closedAgo);
    if (!closed && !m_random.chance(25)) d.nextStep = m_random.chance(50) ? "Send quote" : "跟进报价", d.nextStepOn = m_today + days(m_random.between(-6, 20));
    m_records.add(d, steps.front().at);
    addLog(d, steps);
    addWork(d, closed, age);
}
void SampleDeals::settle(Deal& d, std::span<const Step> steps, bool closed, int closedAgo) {
    d.stage = Link{steps.back().to->id};
    d.stageSince = steps.back().at;
    d.closeDate = closed ? m_today - days(closedAgo) : m_today + days(m_random.between(-10, 110));
    if (!closed) return static_cast<void>(d.lastActivity = m_records.ago(m_random.below(30)));
    d.lastActivity = d.stageSince;
    d.lastOpenStage = Link{steps[steps.size() - 2].to->id};
    if (steps.back().to->kind == StageKind::Lost) d.lostReason = lostReasons()[static_cast<std::size_t>(m_random.below(static_cast<int>(lostReasons().size()) - 1))];
}
void SampleDeals::addLog(const Deal& d, std::span<const Step> steps) {
    std::int64_t from = 0;
    for (const auto& [stage, at] : steps) {
        StageLog log;
        log.deal = Link{d.id};
        log.fromStage = Link{from};
        log.toStage = Link{stage->id};
        log.at = at;
        log.user = d.owner;
        from = stage->id;
        m_records.add(log, at);
    }
}
void SampleDeals::addWork(const Deal& d, bool closed, int age) {
    Activity meeting;
    meeting.kind = ActivityKind::Meeting;
    meeting.subject = m_random.chance(50) ? "Demo" : "需求沟通会";
    meeting.deal = Link{d.id};
    meeting.company = d.company;
    meeting.contact = d.contact;
    meeting.owner = d.owner;
    meeting.startsAt = m_records.ago(std::max(1, age / 2));
    meeting.doneAt = meeting.startsAt;
    meeting.status = ActivityStatus::Completed;
    meeting.minutes = 60;
    m_records.add(meeting, *meeting.startsAt);
    if (closed || !d.nextStepOn) return;
    m_records.addTask(d.nextStep, static_cast<int>((*d.nextStepOn - m_today).count()), [&](Activity& a) { a.deal = Link{d.id}; a.company = d.company; a.owner = d.owner; });
}

}

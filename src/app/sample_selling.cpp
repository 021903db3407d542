// SPDX-License-Identifier: MIT
#include "app/sample_selling.h"
#include "app/deals.h"
#include "app/settings.h"
#include "core/account/icp.h"
#include "core/model/battlecard.h"
#include "core/model/buying_role.h"
#include "core/model/method_answer.h"

namespace tilth {
namespace {

constexpr std::string_view method = "meddic";
constexpr std::array<std::int64_t, 3> tierSizes{1000, 400, 150};          // employees at least

struct CardWords { CardKind kind; const char *title, *body, *competitor; std::size_t product; };
constexpr std::size_t everyProduct = 99;
constexpr std::array cards{
    CardWords{CardKind::Competitor, "Northwind: free second year", "Ask what the first year costs. Show the three-year sheet, page 2: we are 11 % cheaper over three years. Offer a pilot with their own data.", "Northwind", 1},
    CardWords{CardKind::Competitor, "北辰云：免费迁移", "免费迁移只含一次。问清楚迁移之后的接口费用，再给对方看三年总成本表第 2 页。", "北辰云", 1},
    CardWords{CardKind::Objection, "\"We have no time for a roll-out\"", "Two plants went live in nine working days. Name the three people it takes on their side and a date.", "", everyProduct},
    CardWords{CardKind::Positioning, "Tilth Core in one sentence", "One picture of every machine, from the sensor to the invoice, without a project.", "", 0},
    CardWords{CardKind::CaseStudy, "江南食品：停机减少 31%", "六个月、四条产线。适合负责生产的决策人；可以安排参观。", "", everyProduct}};

struct Known { const char* element; const char* answer; Strength strength; };
constexpr std::array known{Known{"pain", "Two stops a week, each costs a shift", Strength::Said}, Known{"metrics", "Stops down by a third within a year", Strength::Assumed},
                           Known{"decision_process", "Plant manager proposes, board signs above 200,000", Strength::Confirmed}};

class Selling {
public:
    Selling(Workspace& workspace, Batch& batch) : m_w(workspace), m_batch(batch) {}

    void addCard(const CardWords& words, std::span<const std::int64_t> products) {
        Battlecard card;
        card.title = words.title;
        card.body = words.body;
        card.kind = words.kind;
        card.competitor = words.competitor;
        if (words.product < products.size()) card.product = Link{products[words.product]};
        add(card);
    }
    // One deal in three has everything, one only its contact's role.
    void addDeal(const Deal& deal, const Contact& contact, std::size_t place) {
        if (place % 3 == 2) return;
        BuyingRole role;
        role.deal = Link{deal.id};
        role.contact = Link{contact.id};
        role.name = contact.name;
        role.role = place % 2 ? DealRole::Champion : DealRole::DecisionMaker;
        role.stance = place % 2 ? Stance::For : Stance::Neutral;
        add(role);
        if (place % 3 == 0)
            for (const Known& one : known) addAnswer(deal, one);
    }
    void settle() {
        ChangeSet change{"How we sell"};
        for (const auto& pipeline : pipelines(m_w)) {
            Pipeline now = *pipeline;
            now.method = method;
            change.update(m_w.type<Pipeline>(), *pipeline, now);
        }
        for (std::size_t tier = 0; tier < tierSizes.size(); ++tier)
            putSetting(change, m_w, "icp_tier_" + std::to_string(tier + 1), "employees>=" + std::to_string(tierSizes[tier]));
        m_batch.apply(change);
    }

private:
    template <class E> void add(E& record) {
        record.id = m_w.store().newId();
        record.created = m_w.now();
        m_batch.create(m_w.type<E>(), record);
    }
    void addAnswer(const Deal& deal, const Known& one) {
        MethodAnswer answer;
        answer.deal = Link{deal.id};
        answer.method = method;
        answer.element = one.element;
        answer.answer = one.answer;
        answer.strength = one.strength;
        add(answer);
    }

    Workspace& m_w;
    Batch& m_batch;
};

}

std::string sampleTier(std::int64_t employees) {
    for (std::size_t tier = 0; tier < tierSizes.size(); ++tier)
        if (employees >= tierSizes[tier]) return std::string(tierWords[tier + 1]);
    return {};
}

void addSampleSelling(Workspace& workspace, Batch& batch, std::span<const Deal> deals, std::span<const Contact> contacts, std::span<const std::int64_t> products) {
    Selling selling(workspace, batch);
    for (const CardWords& words : cards) selling.addCard(words, products);
    std::size_t place = 0;
    for (const Deal& deal : deals)
        for (const Contact& contact : contacts)
            if (contact.id == deal.contact.id) selling.addDeal(deal, contact, place++);
    selling.settle();
}

}

// SPDX-License-Identifier: MIT
// A lead becomes contact, company and deal.
#include "core/lead/conversion.h"
#include <gtest/gtest.h>

namespace tilth::test {
namespace {

const Time now{std::chrono::sys_days{std::chrono::year{2026} / 5 / 4} + std::chrono::hours{9}};

Lead aLead() {
    Lead lead;
    lead.id = 1;
    lead.name = "Ada Lovelace", lead.company = "Acme", lead.email = "ada@acme.example", lead.phone = "123", lead.source = "Exhibition";
    lead.country = "United Kingdom", lead.campaign = Link{50}, lead.consent = Consent::Granted;
    return lead;
}
Stage firstStage() {
    Stage stage;
    stage.id = 21, stage.pipeline = Link{20};
    return stage;
}
ConversionRecords fresh() {
    ConversionRecords records;
    records.firstStage = firstStage();
    records.newContact = 101, records.newCompany = 102, records.newDeal = 103, records.newStageLog = 104;
    return records;
}

}

TEST(Conversion, aNegativeAmountIsRefused) {
    ConversionChoice choice;
    choice.amount = Money{-1};
    const auto refused = convert(aLead(), choice, fresh(), Link{7}, now);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, "amount");
}

TEST(Conversion, makesAllThreeAndLinksThem) {
    ConversionChoice choice;
    choice.amount = Money{120000}, choice.currency = "EUR";
    const auto c = convert(aLead(), choice, fresh(), Link{7}, now);
    ASSERT_TRUE(c);
    EXPECT_EQ(c->contact->id, 101);
    EXPECT_EQ(c->contact->company, Link{102});
    EXPECT_EQ(c->contact->source, "Exhibition");
    EXPECT_EQ(c->contact->consent, Consent::Granted);
    EXPECT_EQ(c->company->name, "Acme");
    EXPECT_EQ(c->company->domain, "acme.example");
    EXPECT_EQ(c->deal->name, "Acme");
    EXPECT_EQ(c->deal->amount, Money{120000});
    EXPECT_EQ(c->deal->stage, Link{21});
    EXPECT_EQ(c->deal->pipeline, Link{20});
    EXPECT_EQ(c->deal->lead, Link{1});
    EXPECT_EQ(c->deal->campaign, Link{50});
    EXPECT_EQ(c->deal->contact, Link{101});
    EXPECT_EQ(c->stageLog->deal, Link{103});
    EXPECT_EQ(c->stageLog->toStage, Link{21});
    EXPECT_EQ(c->lead.status, LeadStatus::Converted);
    EXPECT_EQ(c->lead.lifecycle, Lifecycle::Opportunity);
    EXPECT_EQ(c->lead.opportunityAt, now);
    EXPECT_EQ(c->lead.convertedDeal, Link{103});
    EXPECT_EQ(c->lead.owner, Link{7});
    EXPECT_FALSE(convert(c->lead, choice, fresh(), Link{7}, now)) << "twice";
}

TEST(Conversion, existingRecordsKeepWhatTheyHave) {
    ConversionRecords records = fresh();
    records.contact.emplace();
    records.contact->id = 31, records.contact->name = "A. Lovelace", records.contact->consent = Consent::Refused;
    records.company.emplace();
    records.company->id = 32, records.company->name = "Acme Ltd";
    ConversionChoice choice;
    choice.noDeal = true;
    const auto c = convert(aLead(), choice, records, Link{7}, now);
    ASSERT_TRUE(c);
    EXPECT_EQ(c->contact->name, "A. Lovelace");
    EXPECT_EQ(c->contact->phone, "123");
    EXPECT_EQ(c->contact->consent, Consent::Refused);
    EXPECT_EQ(c->contact->company, Link{32});
    EXPECT_EQ(c->company->name, "Acme Ltd");
    EXPECT_FALSE(c->deal || c->stageLog);
    EXPECT_EQ(c->lead.lifecycle, Lifecycle::Lead) << "no deal, no opportunity";
}

TEST(Conversion, aPersonWithoutOrganisationMakesNoCompany) {
    Lead lead = aLead();
    lead.company.clear();
    const auto c = convert(lead, {}, fresh(), Link{7}, now);
    ASSERT_TRUE(c);
    EXPECT_FALSE(c->company);
    EXPECT_FALSE(c->deal->company);
    EXPECT_EQ(c->deal->name, "Ada Lovelace");
}

TEST(Conversion, freeMailGivesNoDomain) {
    Lead lead = aLead();
    lead.email = "ada@gmail.com";
    EXPECT_EQ(convert(lead, {}, fresh(), Link{7}, now)->company->domain, "");
}

TEST(Conversion, openHandoffIsAcceptedAndTheTrailFollows) {
    ConversionRecords records = fresh();
    records.handoff.emplace();
    const auto c = convert(aLead(), {}, records, Link{7}, now);
    EXPECT_EQ(c->handoff->state, HandoffState::Accepted);
    EXPECT_EQ(c->handoff->decidedBy, Link{7});
    Touch touch;
    touch.lead = Link{1};
    EXPECT_EQ(followed(touch, *c).contact, Link{101});
    EXPECT_EQ(followed(touch, *c).lead, Link{1});
    Activity activity;
    activity.deal = Link{999};
    EXPECT_EQ(followed(activity, *c).deal, Link{999});
    EXPECT_EQ(followed(activity, *c).company, Link{102});
}

TEST(Conversion, aDealNeedsAStage) {
    ConversionRecords records = fresh();
    records.firstStage.reset();
    EXPECT_EQ(convert(aLead(), {}, records, Link{7}, now).error().field, "stage");
}

}

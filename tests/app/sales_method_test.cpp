// SPDX-License-Identifier: MIT
// Methods of pipelines, answers that survive a switch, own methods, and the buying centre of a deal: each written as one revision.
#include "app/sales_methods.h"
#include "app/deals.h"
#include "support/app_workspace.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class SalesMethodTest : public AppTest {
protected:
    void SetUp() override {
        AppTest::SetUp();
        if (IsSkipped()) return;
        Deal pump;
        pump.name = "Pump";
        deal = add(pump);
        Contact ada;
        ada.name = "Ada Park";
        contact = add(ada);
        pipeline = pipelines(*workspace).front()->id;
    }
    template <class E> std::int64_t add(E record) {
        const auto id = addRecord(*workspace, workspace->type<E>(), record);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        return id ? *id : 0;
    }
    void follow(const char* method) { ASSERT_TRUE(setPipelineMethod(*workspace, pipeline, method)); }
    MethodCard card() { return dealMethod(*workspace, deal)->card; }
    static std::string reason(const Result<std::int64_t>& r) { return r ? "written" : r.error().text; }
    std::int64_t deal = 0, contact = 0, pipeline = 0;
};

const std::string own = R"({"key": "house", "name": "House rules", "roles": ["user"], "elements": [{"key": "fit", "name": "Fit", "questions": ["Does it fit?"]}]})";

}

TEST_P(SalesMethodTest, aPipelineFollowsOneByKeyOrName) {
    EXPECT_FALSE(dealMethod(*workspace, deal)->method);
    const std::string before = state();
    follow("挑战式销售");
    expectReversible(before);
    EXPECT_EQ(dealMethod(*workspace, deal)->method->key, "challenger");
    EXPECT_NE(reason(setPipelineMethod(*workspace, pipeline, "magic")).find("meddic"), std::string::npos);
    const EntityType& type = workspace->type<Pipeline>();
    EXPECT_FALSE(setField(*workspace, type, pipeline, type.at("method"), std::string("magic")));
    EXPECT_TRUE(setField(*workspace, type, pipeline, type.at("method"), std::string("Sandler")));
    EXPECT_EQ(workspace->store().find<Pipeline>(pipeline)->method, "sandler");
}
TEST_P(SalesMethodTest, anAnswerIsWrittenEditedAndTakenBack) {
    follow("meddic");
    std::string before = state();
    ASSERT_TRUE(setAnswer(*workspace, deal, "metrics", {.answer = "30 % less scrap", .strength = Strength::Said}));
    expectReversible(before);
    EXPECT_EQ(card().known(), 1U);
    before = state();
    ASSERT_TRUE(setAnswer(*workspace, deal, "metrics", {.strength = Strength::Confirmed}));
    expectReversible(before);
    EXPECT_EQ(card().elements[0].answer->answer, "30 % less scrap") << "what is not named stays";
    before = state();
    ASSERT_TRUE(setAnswer(*workspace, deal, "metrics", {.answer = "", .strength = std::optional<Strength>{}}));
    expectReversible(before);
    EXPECT_FALSE(card().elements[0].answer);
    EXPECT_EQ(*setAnswer(*workspace, deal, "pain", {}), 0) << "nothing said, nothing written";
}
TEST_P(SalesMethodTest, switchingKeepsTheAnswersOfOthers) {
    follow("meddic");
    ASSERT_TRUE(setAnswer(*workspace, deal, "pain", {.answer = "Scrap", .strength = Strength::Said}));
    follow("sandler");
    EXPECT_EQ(card().known(), 0U) << "the same key in another method is another question";
    ASSERT_TRUE(setAnswer(*workspace, deal, "budget", {.strength = Strength::Assumed}));
    follow("meddic");
    EXPECT_EQ(card().elements[4].answer->answer, "Scrap");
    follow("");
    EXPECT_FALSE(dealMethod(*workspace, deal)->method);
    EXPECT_EQ(workspace->store().findAll<MethodAnswer>().size(), 2U);
}
TEST_P(SalesMethodTest, refusals) {
    EXPECT_NE(reason(setAnswer(*workspace, deal, "pain", {.answer = "x"})).find("follows no sales method"), std::string::npos);
    follow("meddic");
    EXPECT_NE(reason(setAnswer(*workspace, deal, "budget", {.answer = "x"})).find("metrics, economic_buyer"), std::string::npos);
    EXPECT_NE(reason(setAnswer(*workspace, deal, "pain", {.strength = Strength::Evidence})).find("name it first"), std::string::npos);
    EXPECT_TRUE(setAnswer(*workspace, deal, "pain", {.evidence = "minutes.pdf", .strength = Strength::Evidence}));
    EXPECT_FALSE(setAnswer(*workspace, 1, "pain", {.answer = "x"}));
}
TEST_P(SalesMethodTest, anOwnMethodIsADocument) {
    std::string before = state();
    ASSERT_TRUE(setOwnMethod(*workspace, own));
    expectReversible(before);
    EXPECT_EQ(salesMethods(*workspace).back().key, "house");
    EXPECT_TRUE(salesMethods(*workspace).back().own);
    follow("House rules");
    ASSERT_TRUE(setAnswer(*workspace, deal, "fit", {.strength = Strength::Said}));
    std::string longer = own;
    longer.replace(longer.find("House rules"), 11, "House rules 2");
    ASSERT_TRUE(setOwnMethod(*workspace, longer));
    EXPECT_EQ(workspace->store().findAll<OwnMethod>().size(), 1U);
    EXPECT_EQ(dealMethod(*workspace, deal)->method->name.en, "House rules 2");
    EXPECT_EQ(card().known(), 1U);
    EXPECT_EQ(card().missing, std::vector{DealRole::User});
    std::string taken = own;
    taken.replace(taken.find("house"), 5, "spin");
    EXPECT_NE(reason(setOwnMethod(*workspace, taken)).find("came with the program"), std::string::npos);
    EXPECT_FALSE(setOwnMethod(*workspace, "{"));
    OwnMethod second;
    second.document = own;
    EXPECT_FALSE(addRecord(*workspace, workspace->type<OwnMethod>(), second)) << "its key is there already";
}
TEST_P(SalesMethodTest, whatIsSavedIsAnEditOfWhatIsThere) {
    std::string theirs = own;
    theirs.replace(theirs.find("House rules"), 11, "Their rules");
    ASSERT_TRUE(setOwnMethod(*workspace, own, ""));
    EXPECT_NE(reason(setOwnMethod(*workspace, theirs, "")).find("this key already"), std::string::npos) << "a new one never replaces another";
    const std::string read = methodDocument(salesMethods(*workspace).back());
    ASSERT_TRUE(setOwnMethod(*workspace, theirs, read));
    const auto late = setOwnMethod(*workspace, own, read);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, Error::Conflict);
    EXPECT_EQ(salesMethods(*workspace).back().name.en, "Their rules");
    ASSERT_TRUE(workspace->store().undo());
    ASSERT_TRUE(setOwnMethod(*workspace, theirs, read)) << "it is again as it was read";
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<OwnMethod>(), std::vector{workspace->store().findAll<OwnMethod>().front()->id}));
    EXPECT_FALSE(setOwnMethod(*workspace, own, methodDocument(*parseMethod(theirs)))) << "it is gone";
}
TEST_P(SalesMethodTest, aContactHasARoleAndAStance) {
    follow("meddic");
    EXPECT_EQ(card().missing.size(), 2U);
    std::string before = state();
    ASSERT_TRUE(setBuyingRole(*workspace, deal, contact, DealRole::Champion, {}));
    expectReversible(before);
    ASSERT_TRUE(setBuyingRole(*workspace, deal, contact, DealRole::Champion, Stance::For));
    ASSERT_TRUE(setBuyingRole(*workspace, deal, contact, DealRole::User, {}));
    const auto found = dealMethod(*workspace, deal);
    ASSERT_EQ(found->roles.size(), 2U);
    EXPECT_EQ(found->roles[0].name, "Ada Park");
    EXPECT_EQ(found->roles[0].stance, Stance::For);
    EXPECT_EQ(found->card.missing, std::vector{DealRole::BudgetHolder});
    before = state();
    ASSERT_TRUE(endBuyingRole(*workspace, deal, contact, DealRole::Champion));
    expectReversible(before);
    EXPECT_FALSE(endBuyingRole(*workspace, deal, contact, DealRole::Champion));
    EXPECT_FALSE(setBuyingRole(*workspace, deal, deal, DealRole::Champion, {}));
}
TEST_P(SalesMethodTest, evidenceHoldsWhatAnswersNameHoweverOld) {
    follow("meddic");
    std::vector<std::int64_t> calls;
    for (int i = 0; i < 32; ++i) {
        Activity call;
        call.subject = "Call", call.kind = ActivityKind::Call, call.deal = Link{deal};
        calls.push_back(*addRecord(*workspace, workspace->type<Activity>(), call));
    }
    const auto offered = [&] {
        std::vector<std::int64_t> ids;
        for (const Activity& activity : evidenceOf(*workspace, *dealMethod(*workspace, deal))) ids.push_back(activity.id);
        return ids;
    };
    EXPECT_EQ(offered(), std::vector(calls.rbegin(), calls.rend() - 2));
    for (const char* element : {"pain", "metrics"}) ASSERT_TRUE(setAnswer(*workspace, deal, element, {.activity = Link{calls[0]}}));
    EXPECT_EQ(offered().size(), 31U);
    EXPECT_EQ(offered().back(), calls[0]);
}
TEST_P(SalesMethodTest, goesWithTheDealAndTheContact) {
    follow("meddic");
    ASSERT_TRUE(setAnswer(*workspace, deal, "pain", {.answer = "Scrap"}));
    ASSERT_TRUE(setBuyingRole(*workspace, deal, contact, DealRole::Champion, {}));
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Contact>(), std::vector{contact}));
    EXPECT_TRUE(workspace->store().findAll<BuyingRole>().empty());
    const std::string before = state();
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Deal>(), std::vector{deal}));
    EXPECT_TRUE(workspace->store().findAll<MethodAnswer>().empty());
    expectReversible(before);
}

TILTH_ON_BOTH_DATABASES(SalesMethodTest);

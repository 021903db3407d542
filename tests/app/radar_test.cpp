// SPDX-License-Identifier: MIT
// Notes from the field, the radar over them, and answers that reach deals and their people; each undone as one.
#include "app/radar.h"
#include "app/activities.h"
#include "app/deals.h"
#include "app/reminders.h"
#include "core/model/company.h"
#include "core/model/product.h"
#include "support/app_workspace.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class RadarTest : public AppTest {
protected:
    void SetUp() override {
        AppTest::SetUp();
        if (IsSkipped()) return;
        east = add([](Territory& t) { t.name = "East"; });
        shore = add([&](Territory& t) { t.name = "Shore", t.parent = Link{east}; });
        pump = add([](Product& p) { p.name = "Pump"; });
        anna = add([&](User& u) { u.name = "Anna", u.login = "anna", u.territory = Link{shore}; });
        ben = add([](User& u) { u.name = "Ben", u.login = "ben"; });
    }
    template <class F> std::int64_t add(F fill) { return addOf(std::function(fill)); }
    template <class E> std::int64_t addOf(const std::function<void(E&)>& fill) {
        E record;
        fill(record);
        const auto id = addRecord(*workspace, workspace->type<E>(), record);
        EXPECT_TRUE(id) << (id ? "" : id.error().text);
        return id ? *id : 0;
    }
    std::int64_t deal(const char* name, std::int64_t owner, std::int64_t territory, std::int64_t product) {
        return add([&](Deal& d) { d.name = name, d.owner = Link{owner}, d.territory = Link{territory}, d.product = Link{product}; });
    }
    FieldNote note(const char* text, NoteKind kind, std::int64_t deal = 0) {
        FieldNote n;
        n.text = text;
        n.kind = kind;
        n.deal = Link{deal};
        return n;
    }
    FieldAnswer answer(std::int64_t territory, std::int64_t product) {
        FieldAnswer a;
        a.text = "Show what a stop of the line costs";
        a.kind = NoteKind::Price;
        a.territory = Link{territory};
        a.product = Link{product};
        return a;
    }
    std::int64_t east = 0, shore = 0, pump = 0, anna = 0, ben = 0;
};

}

TEST_P(RadarTest, ANoteTakesFromItsDealWhatIsNotSaid) {
    const std::int64_t acme = add([&](Company& c) { c.name = "Acme", c.territory = Link{east}; });
    const std::int64_t engines = add([&](Deal& d) { d.name = "Engines", d.company = Link{acme}, d.product = Link{pump}; });
    const std::string before = state();
    const auto id = addFieldNote(*workspace, note("Too dear", NoteKind::Price, engines));
    ASSERT_TRUE(id);
    expectReversible(before);
    const auto kept = workspace->store().find<FieldNote>(*id);
    EXPECT_EQ(kept->product.id, pump);
    EXPECT_EQ(kept->company.id, acme);
    EXPECT_EQ(kept->territory.id, east);
    EXPECT_EQ(kept->owner.id, workspace->user().id);
    EXPECT_EQ(kept->at, workspace->now());
}

TEST_P(RadarTest, WithoutADealItWasHeardWhereThePersonSells) {
    FieldNote heard = note("They ask for a lease", NoteKind::Need);
    heard.owner = Link{anna};
    EXPECT_EQ(workspace->store().find<FieldNote>(*addFieldNote(*workspace, heard))->territory.id, shore);
    EXPECT_EQ(addFieldNote(*workspace, note("  ", NoteKind::Need)).error().field, "text");
}

TEST_P(RadarTest, CountsNotesAndSaysWhatIsNewAndWhatIsAnswered) {
    const std::int64_t mills = deal("Mills", ben, east, pump);
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(addFieldNote(*workspace, note("Too dear", NoteKind::Price, mills)));
    ASSERT_TRUE(addFieldNote(*workspace, note("A lease", NoteKind::Need, mills)));
    RadarView view = radarOf(*workspace, {});
    ASSERT_EQ(view.rows.size(), 2u);
    EXPECT_EQ(view.weeks.size(), 12u);
    EXPECT_EQ(view.rows[0].territory, "East");
    EXPECT_EQ(view.rows[0].row.weeks.back().size(), 3u);
    EXPECT_EQ(view.rows[0].unanswered, 3u);
    EXPECT_EQ(view.firstSeen.size(), 2u) << "price and need, the product with the first";
    ASSERT_TRUE(pinAnswer(*workspace, answer(east, 0)));
    view = radarOf(*workspace, {.heat = {.byKind = false}});
    ASSERT_EQ(view.rows.size(), 1u);
    EXPECT_EQ(view.rows[0].unanswered, 1u) << "the answer is to the price";
    ASSERT_EQ(view.answers.size(), 1u);
    EXPECT_EQ(view.answers[0].deals, 1u);
    EXPECT_EQ(view.answers[0].told, 1u);
}

TEST_P(RadarTest, AnAnswerTellsEachOwnerOnce) {
    const std::int64_t engines = deal("Engines", anna, 0, pump);            // hers sells in Shore, a part of East
    deal("Mills", ben, east, pump);
    deal("Looms", ben, east, pump);
    deal("Elsewhere", ben, 0, pump);
    const std::int64_t lost = deal("Lost", anna, east, pump);
    const auto stages = stagesOf(*workspace, workspace->store().find<Deal>(lost)->pipeline.id);
    ASSERT_TRUE(moveDeal(*workspace, lost, stages.back()->id, "Pricing"));
    const std::string before = state();
    const auto pinned = pinAnswer(*workspace, answer(east, pump));
    ASSERT_TRUE(pinned) << pinned.error().text;
    EXPECT_EQ(pinned->deals, 3u);
    EXPECT_EQ(pinned->told, 2u);
    const auto tasks = workspace->store().findBy<Activity>("owner", anna);
    ASSERT_EQ(tasks.size(), 1u);
    EXPECT_EQ(tasks[0]->subject, "Read the answer: Show what a stop of the line costs");
    EXPECT_EQ(tasks[0]->dueOn, workspace->today());
    EXPECT_EQ(tasks[0]->deal.id, engines) << "her only one";
    EXPECT_NE(workspace->store().findBy<Activity>("owner", ben)[0]->notes.find("- Looms"), std::string::npos);
    EXPECT_EQ(remindersOf(*workspace, anna, workspace->now(), workspace->now()).due.size(), 1u) << "it rings";
    expectReversible(before);
}

TEST_P(RadarTest, ATaskNamesTwentyDealsAndHowManyMore) {
    for (int i = 0; i < 23; ++i) deal("Mills", ben, east, pump);
    ASSERT_TRUE(pinAnswer(*workspace, answer(east, pump)));
    EXPECT_TRUE(workspace->store().findBy<Activity>("owner", ben)[0]->notes.ends_with("- Mills\n- … +3"));
}

TEST_P(RadarTest, ADealShowsWhatReachesItAndWhatIsHeardNearby) {
    const std::int64_t mills = deal("Mills", workspace->user().id, east, pump), looms = deal("Looms", ben, east, pump);
    ASSERT_TRUE(addFieldNote(*workspace, note("Too dear", NoteKind::Price, mills)));
    ASSERT_TRUE(addFieldNote(*workspace, note("A lease", NoteKind::Need, looms)));
    ASSERT_TRUE(pinAnswer(*workspace, answer(east, 0)));
    FieldAnswer old = answer(east, 0);
    old.validUntil = workspace->today() - std::chrono::days{1};
    EXPECT_EQ(pinAnswer(*workspace, old)->told, 0u) << "it holds no longer";
    DealRadar radar = radarOfDeal(*workspace, mills);
    ASSERT_EQ(radar.answers.size(), 1u);
    ASSERT_NE(radar.answers[0].task, 0);
    ASSERT_EQ(radar.own.size(), 1u);
    EXPECT_TRUE(radar.own[0].answered);
    ASSERT_EQ(radar.nearby.size(), 1u);
    EXPECT_EQ(radar.nearby[0].note.text, "A lease");
    ASSERT_TRUE(completeActivity(*workspace, radar.answers[0].task));
    radar = radarOfDeal(*workspace, mills);
    EXPECT_EQ(radar.answers[0].task, 0);
    EXPECT_EQ(radar.answers[0].answer.read, 1u);
}

TEST_P(RadarTest, AnAnswerGoesWithWhatToldOfIt) {
    deal("Mills", ben, east, pump);
    const auto pinned = pinAnswer(*workspace, answer(east, pump));
    const std::string before = state();
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<FieldAnswer>(), std::vector{pinned->answer}));
    EXPECT_TRUE(workspace->store().findAll<AnswerTask>().empty());
    EXPECT_EQ(workspace->store().findBy<Activity>("owner", ben).size(), 1u) << "the task is the person's";
    expectReversible(before);
}

TILTH_ON_BOTH_DATABASES(RadarTest);

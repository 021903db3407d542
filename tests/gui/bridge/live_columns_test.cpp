// SPDX-License-Identifier: MIT
// Searches that are typed while the columns are still being loaded are all answered, in their order, and know every change.
#include "gui/bridge/live_columns.h"
#include "gui/support/gui_desk.h"

namespace tilth {
namespace {

using test::until;

class LiveColumnsTest : public test::GuiTest {
protected:
    void search(QObject* receiver, const std::string& words, const ListRequest& request = {}) {
        desk->columns().list(receiver, "lead", request, words, [this, words](const Result<LiveColumns::Listed>& listed) {
            answers.emplace_back(words, listed ? listed->ids : Ids{});
        });
    }
    std::vector<std::pair<std::string, Ids>> answers;
};

TEST_F(LiveColumnsTest, searchesWaitForTheColumnsThatAreBeingLoaded) {
    const Ids ada{addLead("Ada", "A")}, grace{addLead("Grace", "B")};
    open->poll();
    auto gone = std::make_unique<QObject>();
    search(desk.get(), "ada");
    search(gone.get(), "ada");
    search(desk.get(), "gra");
    gone.reset();
    ASSERT_TRUE(until([&] { return answers.size() == 2; }));
    EXPECT_EQ(answers[0], (std::pair{std::string("ada"), ada}));
    EXPECT_EQ(answers[1], (std::pair{std::string("gra"), grace}));
}
TEST_F(LiveColumnsTest, whatWasListedOnceFollowsChanges) {
    const Ids ada{addLead("Ada", "A")};
    open->poll();
    search(desk.get(), "");
    ASSERT_TRUE(until([&] { return answers.size() == 1; }));
    addLead("Grace", "B");
    open->poll();
    search(desk.get(), "");
    ASSERT_TRUE(until([&] { return answers.size() == 2; }));
    EXPECT_EQ(answers[0].second, ada);
    EXPECT_EQ(answers[1].second.size(), 2U);
}
TEST_F(LiveColumnsTest, aRecordOfExactlyThatNameComesFirst) {
    addLead("Ada", "Acme");
    Company company;
    company.name = "Acme";
    ASSERT_TRUE(addRecord(*workspace, workspace->type<Company>(), company));
    open->poll();
    std::vector<std::string> found;
    const auto ask = [&](const char* words) {
        found.clear();
        desk->columns().find(desk.get(), {"lead", "company"}, words, 6, [&](const std::vector<SearchHit>& hits) {
            for (const SearchHit& hit : hits) found.push_back(hit.title);
        });
        return until([&] { return found.size() == 2; });
    };
    ASSERT_TRUE(ask(" ACME"));
    EXPECT_EQ(found, (std::vector<std::string>{"Acme", "Ada"}));
    ASSERT_TRUE(ask("acm"));
    EXPECT_EQ(found, (std::vector<std::string>{"Ada", "Acme"})) << "by kind where none is of that name";
}
TEST_F(LiveColumnsTest, whatWasAddedMeanwhileIsFound) {
    addLead("Ada", "A");
    open->poll();
    desk->columns().of("lead");
    const Ids grace{addLead("Grace", "B")};
    open->poll();
    search(desk.get(), "gra");
    ASSERT_TRUE(until([&] { return answers.size() == 1; }));
    EXPECT_EQ(answers[0].second, grace);
}
TEST_F(LiveColumnsTest, aSearchKeepsTheOrderOfTheListAndOfNow) {
    const std::int64_t ada = addLead("Ada", "Z"), adam = addLead("Adam", "A"), grace = addLead("Grace", "M");
    open->poll();
    search(desk.get(), "", {"", "company"});
    search(desk.get(), "ada", {"", "company"});
    search(desk.get(), "ada", {"", "-company"});
    ASSERT_TRUE(until([&] { return answers.size() == 3; }));
    EXPECT_EQ(answers[0].second, (Ids{adam, grace, ada}));
    EXPECT_EQ(answers[1].second, (Ids{adam, ada}));
    EXPECT_EQ(answers[2].second, (Ids{ada, adam}));
    const std::int64_t adah = addLead("Adah", "B");
    open->poll();
    search(desk.get(), "ada", {"", "-company"});
    ASSERT_TRUE(until([&] { return answers.size() == 4; }));
    EXPECT_EQ(answers[3].second, (Ids{ada, adah, adam}));
}

}
}

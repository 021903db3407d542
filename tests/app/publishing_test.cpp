// SPDX-License-Identifier: MIT
// Campaigns on a calendar server: what goes there, what stands against it, what is decided; and subscribed calendars. Without a network.
#include "app/publishing.h"
#include "app/records.h"
#include "app/subscriptions.h"
#include "support/app_workspace.h"

using namespace tilth;
using namespace tilth::test;

namespace {

// A server in memory, with a line of changes.
class FakeCollection : public DavCollection {
public:
    Result<Done> make() override { return Done{}; }
    Result<DavSaved> put(const std::string& member, const std::string& text, const std::string& etag) override {
        if (broken) return Error{Error::Surroundings, "the line is cut"};
        const auto at = held.find(member);
        if (at == held.end() && !etag.empty()) return DavSaved{DavSaved::Gone};
        if ((at != held.end()) == etag.empty() || (at != held.end() && at->second.etag != etag)) return DavSaved{DavSaved::Stale};
        return DavSaved{DavSaved::Saved, write(member, text)};
    }
    Result<DavSaved> remove(const std::string& member, const std::string& etag) override {
        const auto at = held.find(member);
        if (at == held.end()) return DavSaved{DavSaved::Gone};
        if (at->second.etag != etag) return DavSaved{DavSaved::Stale};
        erase(member);
        return DavSaved{DavSaved::Saved};
    }
    Result<DavEntry> get(const std::string& member) override {
        const auto at = held.find(member);
        return at == held.end() ? Result<DavEntry>(Error{Error::NotFound, "gone"}) : Result<DavEntry>(at->second);
    }
    Result<DavChanges> changes(const std::string& token) override {
        DavChanges all;
        all.whole = token.empty();
        all.token = std::to_string(log.size());
        for (std::size_t i = token.empty() ? 0 : std::stoul(token); i < log.size(); ++i) {
            if (const auto at = held.find(log[i]); at != held.end()) all.etags[log[i]] = at->second.etag;
            else if (!all.whole) all.gone.insert(log[i]);
        }
        return all;
    }
    std::string write(const std::string& member, const std::string& text) {
        log.push_back(member);
        held[member] = {text, "\"" + std::to_string(log.size()) + "\""};
        return held[member].etag;
    }
    void erase(const std::string& member) {
        log.push_back(member);
        held.erase(member);
    }
    void edit(const std::string& member, const std::string& from, const std::string& to) {
        std::string text = held.at(member).text;
        ASSERT_NE(text.find(from), text.npos) << text;
        write(member, text.replace(text.find(from), from.size(), to));
    }
    std::map<std::string, DavEntry> held;
    std::vector<std::string> log;
    bool broken = false;
};

Subscription calendarAt(const char* name, const char* url) {
    Subscription subscription;
    subscription.name = name;
    subscription.url = url;
    return subscription;
}

class PublishingTest : public AppTest {
protected:
    void SetUp() override {
        AppTest::SetUp();
        if (IsSkipped()) return;
        server = *serverFor(*workspace, "https://example.org/ada/plan", "ada");
        spring = add("Spring", "2026-03-01");
    }
    std::int64_t add(const char* name, const char* day) {
        Campaign campaign;
        campaign.name = name;
        if (*day) campaign.startsOn = campaign.endsOn = *parseDate(day);
        return *addRecord(*workspace, workspace->type<Campaign>(), campaign);
    }
    void rename(std::int64_t campaign, const char* name) {
        ASSERT_TRUE(setField(*workspace, workspace->type<Campaign>(), campaign, workspace->type<Campaign>().at("name"), std::string(name)));
    }
    std::string publish() {
        const auto r = publishCampaigns(*workspace, server, there, "");
        if (!r) return r.error().text;
        return std::to_string(r->created) + std::to_string(r->updated) + std::to_string(r->unchanged) + std::to_string(r->removed) + std::to_string(r->conflicts);
    }
    std::string nameOf(std::int64_t campaign) { return workspace->store().find<Campaign>(campaign)->name; }
    std::string member(std::int64_t campaign) { return std::to_string(campaign) + "@tilth.ics"; }
    std::string uid(std::int64_t campaign) { return std::to_string(campaign) + "@tilth"; }

    FakeCollection there;
    std::int64_t server = 0, spring = 0;
};

}

TEST_P(PublishingTest, sendsWhatIsNewOrChanged) {
    add("Some day", "");
    const std::string before = state();
    EXPECT_EQ(publish(), "10000");                                  // created, updated, unchanged, removed, conflicts
    expectReversible(before);
    EXPECT_EQ(publish(), "00100");
    rename(spring, "Spring two");
    EXPECT_EQ(publish(), "01000");
    EXPECT_NE(there.held.at(member(spring)).text.find("SUMMARY:Spring two"), std::string::npos);
    EXPECT_EQ(*serverFor(*workspace, "https://example.org/ada/plan/", ""), server);
}

TEST_P(PublishingTest, neverWritesOverWhatChangedThere) {
    publish();
    there.edit(member(spring), "SUMMARY:Spring", "SUMMARY:There");
    rename(spring, "Here");
    EXPECT_EQ(publish(), "00001");
    EXPECT_EQ(publish(), "00001");                                  // until it is decided
    const auto open = publishConflicts(*workspace);
    ASSERT_EQ(open.size(), 1U);
    ASSERT_EQ(open[0].differences.size(), 1U);
    EXPECT_EQ(open[0].differences[0].mine + open[0].differences[0].theirs, "HereThere");
}

TEST_P(PublishingTest, decidesForMineTheirsOrBoth) {
    publish();
    there.edit(member(spring), "SUMMARY:Spring", "X-OF-THEIRS:kept\r\nSUMMARY:There");
    publish();
    std::string before = state();
    ASSERT_TRUE(resolveConflict(*workspace, uid(spring), Resolution::Mine));
    expectReversible(before);
    EXPECT_EQ(publish(), "01000");
    EXPECT_NE(there.held.at(member(spring)).text.find("X-OF-THEIRS:kept"), std::string::npos);

    there.edit(member(spring), "SUMMARY:Spring", "SUMMARY:There");
    publish();
    before = state();
    ASSERT_TRUE(resolveConflict(*workspace, uid(spring), Resolution::Theirs));
    expectReversible(before);
    EXPECT_EQ(nameOf(spring), "There");
    EXPECT_EQ(publish(), "00100");

    there.edit(member(spring), "SUMMARY:There", "SUMMARY:Again");
    publish();
    before = state();
    ASSERT_TRUE(resolveConflict(*workspace, uid(spring), Resolution::Both));
    expectReversible(before);
    EXPECT_EQ(nameOf(spring), "There");
    EXPECT_EQ(publish(), "11000");
    EXPECT_FALSE(resolveConflict(*workspace, uid(spring), Resolution::Mine));
}

TEST_P(PublishingTest, seesWhatWasDeletedOnEitherSide) {
    publish();
    there.erase(member(spring));
    EXPECT_EQ(publish(), "00001");
    EXPECT_TRUE(publishConflicts(*workspace).at(0).deleted);
    ASSERT_TRUE(resolveConflict(*workspace, uid(spring), Resolution::Mine));
    EXPECT_EQ(publish(), "10000");
    there.erase(member(spring));
    publish();
    ASSERT_TRUE(resolveConflict(*workspace, uid(spring), Resolution::Theirs));
    EXPECT_EQ(publish(), "00000");
    EXPECT_EQ(nameOf(spring), "Spring");                            // withdrawn there, still ours

    const auto autumn = add("Autumn", "2026-09-01");
    publish();
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Campaign>(), std::span(&autumn, 1)));
    EXPECT_EQ(publish(), "00010");
    EXPECT_TRUE(there.held.empty());
}

TEST_P(PublishingTest, keepsWhatWasSentWhenTheLineBreaks) {
    there.broken = true;
    EXPECT_EQ(publish(), "the line is cut");
    there.broken = false;
    EXPECT_EQ(publish(), "10000");
}

TEST_P(PublishingTest, subscribesReadsAgainAndKeeps) {
    const auto calendar = [](const char* title, const char* day) {
        return std::string("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:") + title + "\r\nDTSTART;VALUE=DATE:" + day + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    };
    const std::string day = dateText(workspace->today()), plain = day.substr(0, 4) + day.substr(5, 2) + day.substr(8, 2);
    Result<CalendarSource> answer = CalendarSource{calendar("Fair", plain.c_str()), "\"1\""};
    const CalendarFetch fetch = [&answer](const std::string&, const std::string&) { return answer; };
    const std::string before = state();
    const auto first = subscribe(*workspace, calendarAt("Fairs", "https://example.org/fairs.ics"), fetch);
    ASSERT_TRUE(first) << first.error().text;
    expectReversible(before);
    const auto titles = [this] {
        std::string all;
        for (const auto& e : workspace->store().findAll<OutsideEvent>()) all += e->title + " ";
        return all;
    };
    EXPECT_EQ(titles(), "Fair ");
    answer = CalendarSource{calendar("Fair two", plain.c_str()), "\"2\""};
    EXPECT_EQ(refreshSubscription(*workspace, first->subscription, fetch)->changed, 1U);
    EXPECT_EQ(titles(), "Fair two ");
    answer = Error{Error::Surroundings, "no network"};
    EXPECT_FALSE(refreshSubscription(*workspace, first->subscription, fetch));
    EXPECT_EQ(titles(), "Fair two ");
    EXPECT_EQ(workspace->store().find<Subscription>(first->subscription)->problem, "no network");
    answer = CalendarSource{calendar("Old", "20010101"), ""};
    EXPECT_EQ(refreshSubscription(*workspace, first->subscription, fetch)->removed, 1U);
    EXPECT_TRUE(dueSubscriptions(*workspace, false).empty());
    clock.ms += std::int64_t{2} * 86'400'000;
    EXPECT_EQ(dueSubscriptions(*workspace, false).size(), 1U);
    EXPECT_FALSE(subscribe(*workspace, calendarAt("Other", "http://example.org/a.ics"), fetch));
}

TILTH_ON_BOTH_DATABASES(PublishingTest);

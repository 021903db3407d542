// SPDX-License-Identifier: MIT
// Records and columns are read in every way that lists, forms and reports use.
#include "core/model/contact.h"
#include "core/model/touch.h"
#include "store/asked.h"
#include "store/named_rows.h"
#include "store/store_fixture.h"

using namespace tilth;
using namespace tilth::test;

namespace {

class ReadingTest : public StoreFixture {
protected:
    std::vector<Lead> threeLeads() {
        addField("seats", Type::Integer);
        addField("share", Type::Decimal);
        addField("note", Type::Text);
        std::vector<Lead> all{made<Lead>("Ada"), made<Lead>("Bob"), made<Lead>("Carol")};
        all[0].custom = {{"custom.seats", std::int64_t{-4}}, {"custom.share", 0.1}, {"custom.note", std::string("小明\n")}};
        all[1].custom = {{"custom.share", 1e300}};
        all[1].employees = 12;
        EXPECT_TRUE(load(all));
        return all;
    }
    static std::string text(const Cell& c) {
        switch (c.index()) {
        case 1: return std::to_string(std::get<1>(c));
        case 2: return std::to_string(std::get<2>(c));
        case 3: return std::string(std::get<3>(c));
        default: return "-";
        }
    }
    Store::Each collect(std::vector<std::string>& into) {
        return [&](std::int64_t, std::span<const Cell> values) {
            std::string line;
            for (const Cell& c : values) line.append(line.empty() ? "" : "|").append(text(c));
            into.push_back(line);
            return true;
        };
    }
    std::vector<const Field*> fields() {
        const EntityType& type = store->schema().of<Lead>();
        return {&type.at("name"), &type.at("employees"), &type.at("custom.seats"), &type.at("custom.share"), &type.at("custom.note"), &type.at("status")};
    }
};

const std::string ada = "Ada|-|-4|0.100000|小明\n|0";

}

TEST_P(ReadingTest, CustomFieldsComeBackInEveryWay) {
    const auto leads = threeLeads();
    reopen();
    const EntityType& type = store->schema().of<Lead>();
    for (const Lead& lead : leads) EXPECT_TRUE(diff(type, lead, *store->find<Lead>(lead.id)).empty());
    std::vector<std::string> scanned, picked;
    store->scan(type, fields(), collect(scanned));
    ASSERT_EQ(scanned.size(), 3U);
    EXPECT_EQ(scanned[0], ada);
    EXPECT_EQ(scanned[1].substr(0, 8), "Bob|12|-");
    EXPECT_EQ(scanned[2], "Carol|-|-|-|-|0");
    const std::int64_t ids[]{leads[2].id, 99, leads[0].id};
    store->scanIds(type, fields(), ids, collect(picked));
    EXPECT_EQ(picked, (std::vector<std::string>{ada, scanned[2]}));
    const auto many = store->loadMany(type, ids);
    ASSERT_EQ(many.size(), 2U);
    EXPECT_EQ(many[0]->id, leads[2].id);
    EXPECT_EQ(many[1]->custom, leads[0].custom);
}
TEST_P(ReadingTest, AScanStopsWhenItIsTold) {
    threeLeads();
    int seen = 0;
    store->scan(store->schema().of<Lead>(), fields(), [&](std::int64_t, std::span<const Cell>) { return ++seen < 2; });
    EXPECT_EQ(seen, 2);
    EXPECT_TRUE(create(*store, made<Lead>("Dan")));
}
TEST_P(ReadingTest, AScanOfManyLetsOthersReadAndWriteMeanwhile) {
    std::vector<Company> all;
    for (int i = 0; i < 4500; ++i) all.push_back(made<Company>("Company"));
    ASSERT_TRUE(load(all));
    const EntityType& type = store->schema().of<Company>();
    const Field* name[]{&type.at("name")};
    std::size_t seen = 0;
    std::int64_t written = 0, counted = 0;
    store->scan(type, name, [&](std::int64_t id, std::span<const Cell>) {
        EXPECT_EQ(id, all[seen++].id);
        if (seen == 10 || seen == 2100) written += bool(create(*store, made<Lead>("Ada")));
        if (seen == 20) counted = store->count(Company::type);
        return true;
    });
    EXPECT_EQ(seen, 4500U);
    EXPECT_EQ(written, 2);
    EXPECT_EQ(counted, 4500);
    EXPECT_EQ(store->count(Lead::type), 2);
    EXPECT_EQ(store->loadWhere(type, nullptr, {}).size(), 4500U);
    std::vector<std::int64_t> ids;
    for (const Company& c : all) ids.push_back(c.id);
    EXPECT_EQ(store->loadMany(type, ids).size(), 4500U);
}
TEST_P(ReadingTest, AViewSeesOneState) {
    added<Lead>("Ada");
    auto bobs = another("bob");
    {
        const ReadView view(store->connection());
        EXPECT_EQ(store->count(Lead::type), 1);
        ASSERT_TRUE(create(*bobs, made<Lead>("Bob")));
        EXPECT_EQ(store->count(Lead::type), 1);
    }
    EXPECT_EQ(store->count(Lead::type), 2);
}
TEST_P(ReadingTest, RecordsAreFoundByTheirFields) {
    Lead ada = made<Lead>("Ada"), bob = made<Lead>("Bob");
    ada.externalId = "A-1";
    ada.status = LeadStatus::Qualified;
    ASSERT_TRUE(load(std::vector{ada, bob}));
    EXPECT_EQ(store->findBy<Lead>("external_id", std::string("A-1")).size(), 1U);
    EXPECT_EQ(store->findBy<Lead>("external_id", std::string()).at(0)->id, bob.id);
    EXPECT_EQ(store->findBy<Lead>("status", std::int64_t(LeadStatus::Qualified)).at(0)->id, ada.id);
    EXPECT_EQ(store->findBy<Lead>("campaign", Value{}).size(), 2U);
    EXPECT_EQ(store->find<Lead>(1), nullptr);
    EXPECT_TRUE(store->loadMany(Lead::type, {}).empty());
}
TEST_P(ReadingTest, ANumberThatNoChoiceHasCountsAsTheFirst) {
    const Lead ada = added<Lead>("Ada");
    for (int strange : {99, -1}) {
        store->connection().run("UPDATE lead SET status = $1", std::array{Cell{std::int64_t{strange}}});
        EXPECT_EQ(store->find<Lead>(ada.id)->status, LeadStatus::New);
        const Field* status[]{&Lead::type.at("status")};
        store->scan(Lead::type, status, [](std::int64_t, std::span<const Cell> values) {
            EXPECT_EQ(std::get<std::int64_t>(values[0]), 0);
            return true;
        });
    }
}
TEST_P(ReadingTest, LinksLeadFromTouchedRecordsToTheirTargets) {
    std::vector<Company> to;
    for (const char* name : {"A", "B", "C"}) to.push_back(added<Company>(name));
    std::vector<News> told;
    store->onCommit([&](const News& news) { told.push_back(news); });
    const EntityType& type = store->schema().of<Deal>();
    const auto targets = [&] { return store->linkedThrough(told.back(), type, type.at("company")); };

    Deal deal = made<Deal>("Tea");
    deal.company = Link{to[0].id};
    ASSERT_TRUE(create(*store, deal));
    EXPECT_EQ(targets(), std::set{to[0].id});
    Deal moved = deal;
    moved.company = Link{to[1].id};
    ASSERT_TRUE(update(*store, deal, moved));
    EXPECT_EQ(targets(), (std::set{to[0].id, to[1].id}));
    ASSERT_TRUE(rename(moved, "Green tea"));
    EXPECT_EQ(targets(), std::set{to[1].id});
    Deal free = *store->find<Deal>(deal.id);
    free.company = {};
    ASSERT_TRUE(update(*store, *store->find<Deal>(deal.id), free));
    EXPECT_EQ(targets(), std::set{to[1].id});
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(targets(), std::set{to[1].id});
    ASSERT_TRUE(remove(*store, *store->find<Deal>(deal.id)));
    EXPECT_EQ(targets(), std::set{to[1].id});
    ASSERT_TRUE(rename(to[2], "C Ltd"));
    EXPECT_TRUE(targets().empty());
}
TEST_P(ReadingTest, RecordsThatALinkNamesAreWalkedInOneStatement) {
    const Company named = added<Company>("A"), other = added<Company>("B");
    const auto addDeal = [&](Link company) {
        Deal deal = made<Deal>("Tea");
        deal.company = company;
        EXPECT_TRUE(create(*store, deal));
    };
    for (const Link company : {Link{named.id}, Link{named.id}, Link{}}) addDeal(company);
    Contact ada = made<Contact>("Ada"), bo = made<Contact>("Bo");
    ada.company = Link{named.id}, bo.company = Link{other.id};
    for (const Contact& contact : {ada, bo}) ASSERT_TRUE(create(*store, contact));
    const EntityType &deals = store->schema().of<Deal>(), &contacts = store->schema().of<Contact>();
    const Field* const name[]{&Company::type.at("name")};
    std::vector<std::string> found;
    const std::int64_t before = statementsAsked();
    scanNamed(*store, store->schema().of<Company>(), name, {deals, deals.at("company")}, collect(found));
    scanNamed(*store, contacts, name, {deals, deals.at("company")}, collect(found), &contacts.at("company"));
    EXPECT_EQ(found, (std::vector<std::string>{"A", "Ada"}));
    EXPECT_EQ(statementsAsked() - before, 2);
}
TEST_P(ReadingTest, PairsOfLinksAreCountedWithTheNewest) {
    const Lead lead = added<Lead>("Ada");
    const Contact bo = added<Contact>("Bo");
    for (const auto& [contact, day] : {std::pair{bo.id, 3}, {bo.id, 5}, {std::int64_t{0}, 9}}) {
        Touch touch = made<Touch>("");
        touch.lead = Link{lead.id}, touch.contact = Link{contact}, touch.at = Time{std::chrono::days{day}};
        ASSERT_TRUE(create(*store, touch));
    }
    const EntityType& type = store->schema().of<Touch>();
    const auto pairs = countPairs(*store, type, type.at("lead"), type.at("contact"), type.at("at"));
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(std::tuple(pairs[0].first, pairs[0].second, pairs[0].count, pairs[0].newest), std::tuple(lead.id, bo.id, std::int64_t{2}, std::int64_t{5 * 86'400}));
}

TILTH_ON_BOTH_DATABASES(ReadingTest);

// SPDX-License-Identifier: MIT
// Two people and one record: the field decides, with what it needs to mean something.
#include "store/store_fixture.h"
#include <limits>

using namespace tilth;
using namespace tilth::test;

namespace {

class ConflictTest : public StoreFixture {
protected:
    Deal pricedDeal() {
        Deal deal = made<Deal>("Tea");
        deal.amount = Money{5000};
        deal.currency = "EUR";
        EXPECT_TRUE(create(*store, deal));
        return *store->find<Deal>(deal.id);
    }
};

}

TEST_P(ConflictTest, DifferentFieldsOfOneRecordDoNotClash) {
    const Lead ada = added<Lead>("Ada");
    Lead mailed = ada, phoned = ada;
    mailed.email = "ada@example.org";
    phoned.phone = "+44 20 7946 0000";
    ASSERT_TRUE(update(*store, ada, mailed));
    ASSERT_TRUE(update(*store, ada, phoned));
    const auto now = store->find<Lead>(ada.id);
    EXPECT_EQ(now->email, mailed.email);
    EXPECT_EQ(now->phone, phoned.phone);
}
TEST_P(ConflictTest, AnAmountClashesWithAChangedCurrency) {
    const Deal deal = pricedDeal();
    Deal inYuan = deal, dearer = deal;
    inYuan.currency = "CNY";
    dearer.amount = Money{7000};
    ASSERT_TRUE(update(*store, deal, inYuan));
    const auto clash = update(*store, deal, dearer);
    ASSERT_FALSE(clash);
    EXPECT_EQ(clash.error().code, Error::Conflict);
    EXPECT_EQ(clash.error().field, "currency");
    EXPECT_EQ(store->find<Deal>(deal.id)->amount, Money{5000});
}
TEST_P(ConflictTest, AGuardIsNotWritten) {
    const Deal deal = pricedDeal();
    Deal dearer = deal;
    dearer.amount = Money{7000};
    ASSERT_TRUE(update(*store, deal, dearer));
    const auto lines = store->history(store->schema().of<Deal>(), deal.id);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].field, "amount");
    EXPECT_EQ(lines[0].before, "5000");
    EXPECT_EQ(lines[0].after, "7000");
}
TEST_P(ConflictTest, CustomFieldsClashOneByOne) {
    addField("region", Type::Text);
    addField("seats", Type::Integer);
    const Lead ada = added<Lead>("Ada");
    Lead north = ada, south = ada, seated = ada;
    north.custom["custom.region"] = std::string("north");
    south.custom["custom.region"] = std::string("south");
    seated.custom["custom.seats"] = std::int64_t{40};
    ASSERT_TRUE(update(*store, ada, north));
    ASSERT_TRUE(update(*store, ada, seated));
    const auto clash = update(*store, ada, south);
    ASSERT_FALSE(clash);
    EXPECT_EQ(clash.error().code, Error::Conflict);
    EXPECT_EQ(clash.error().field, "custom.region");
    EXPECT_EQ(clash.error().now, "\"north\"");
    const auto now = store->find<Lead>(ada.id);
    EXPECT_EQ(now->custom.at("custom.region"), Value{std::string("north")});
    EXPECT_EQ(now->custom.at("custom.seats"), Value{std::int64_t{40}});
}
TEST_P(ConflictTest, AChangeOfARemovedRecordIsRefused) {
    const Lead ada = added<Lead>("Ada");
    ASSERT_TRUE(remove(*store, ada));
    const auto clash = rename(ada, "Ada L.");
    ASSERT_FALSE(clash);
    EXPECT_EQ(clash.error().code, Error::Conflict);
}
TEST_P(ConflictTest, ARecordChangedMeanwhileIsNotRemoved) {
    const Lead ada = added<Lead>("Ada");
    ASSERT_TRUE(rename(ada, "Ada L."));
    EXPECT_FALSE(remove(*store, ada));
    EXPECT_TRUE(store->find<Lead>(ada.id));
}
TEST_P(ConflictTest, OneClashingRecordKeepsTheWholeChangeOut) {
    const Lead ada = added<Lead>("Ada"), bob = added<Lead>("Bob");
    ASSERT_TRUE(rename(bob, "Bob M."));
    const std::string before = dump(*store);
    ChangeSet both{"Rename two"};
    for (const Lead* lead : {&ada, &bob}) {
        Lead to = *lead;
        to.name += "!";
        both.update(store->schema().of<Lead>(), *lead, to);
    }
    EXPECT_FALSE(store->commit(both));
    EXPECT_EQ(dump(*store), before);
}
TEST_P(ConflictTest, ARecordWithValuesOfAFieldThatIsGoneCanBeRemovedAndComesBackWhole) {
    addField("region", Type::Text);
    Lead ada = made<Lead>("Ada");
    ada.custom["custom.region"] = std::string("north");
    ASSERT_TRUE(create(*store, ada));
    const std::string before = dump(*store);
    const auto field = store->findAll<CustomField>();
    ASSERT_TRUE(remove(*store, *field.at(0)));
    ASSERT_TRUE(remove(*store, *store->find<Lead>(ada.id)));
    EXPECT_EQ(store->count(Lead::type), 0);
    ASSERT_TRUE(store->undo());
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(dump(*store), before);
}

TEST_P(ConflictTest, WhatCannotBeKeptIsRefusedByBothDatabases) {
    const std::string broken("a\xC3(", 3), nul("a\0b", 3);
    for (const std::string& text : {broken, nul}) {
        const auto refused = create(*store, made<Lead>(text));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Error::Refused);
    }
    addField("share", Type::Decimal);
    Lead ada = made<Lead>("Ada");
    ada.custom["custom.share"] = std::numeric_limits<double>::infinity();
    EXPECT_FALSE(create(*store, ada));
    EXPECT_EQ(store->count(Lead::type), 0);
}
TEST_P(ConflictTest, TextsComeBackByteForByte) {
    for (const std::string text : {"tab\there", "line\nfeed\r\n", "back\\slash \\N \\.", "quote ' \" $1 %s", "小明 😀 \xEF\xBB\xBF", "'; DROP TABLE lead; --", "\x7F\x01", " "})
        EXPECT_EQ(added<Lead>(text).name, text);
}

TILTH_ON_BOTH_DATABASES(ConflictTest);

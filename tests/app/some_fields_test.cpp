// SPDX-License-Identifier: MIT
// Records that are read with a few of their fields.
#include "app/records.h"
#include "app/some_fields.h"
#include "core/model/lead.h"
#include "support/app_workspace.h"

namespace tilth::test {
namespace {

class SomeFieldsTest : public AppTest {
protected:
    void SetUp() override {
        AppTest::SetUp();
        if (IsSkipped()) return;
        for (const auto& [name, company] : {std::pair{"Ada Park", "North"}, {"Bo Lind", ""}, {"王伟", "华信"}}) {
            Lead lead;
            lead.id = workspace->store().newId();
            lead.name = name;
            lead.company = company;
            ChangeSet change{"Add lead"};
            change.create(workspace->type<Lead>(), lead);
            ASSERT_TRUE(workspace->commit(change));
        }
    }
    std::string read(std::string_view where) {
        const EntityType& type = workspace->type<Lead>();
        const std::array<const Field*, 1> fields{&type.at("company")};
        std::string seen;
        const auto done = eachRecord(*workspace, type, where, fields, [&](const Entity& record) {
            const auto& lead = static_cast<const Lead&>(record);
            EXPECT_TRUE(lead.name.empty()) << "was not asked for";
            EXPECT_NE(lead.id, 0);
            seen.append(lead.company).append("|");
        });
        return done ? seen : done.error().text;
    }
};

TEST_P(SomeFieldsTest, AreThoseOfEachRecordAndNoOthers) { EXPECT_EQ(read(""), "North||华信|"); }

TEST_P(SomeFieldsTest, AQueryChooses) {
    EXPECT_EQ(read("company:none"), "|");
    EXPECT_EQ(read("name:\"Ada Park\""), "North|");
    EXPECT_NE(read("nothing_of_that_name:1").find("nothing_of_that_name"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(On, SomeFieldsTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });

}
}

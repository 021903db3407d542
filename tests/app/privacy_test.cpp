// SPDX-License-Identifier: MIT
// People's rights: erased for good, from records, journal, file and restored copies; consent as evidence; suppression by hash.
#include "app/check.h"
#include "app/copies.h"
#include "app/consent_standing.h"
#include "app/duplicates.h"
#include "app/erasure.h"
#include "app/leads.h"
#include "core/model/activity.h"
#include "core/model/deal.h"
#include "core/model/erased_person.h"
#include "store/durable_file.h"
#include "support/app_workspace.h"
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace tilth;
using namespace tilth::test;

namespace {

const std::string email = "wilhelmina.quetzal@example.org", name = "Wilhelmina Quetzal";

struct PrivacyTest : AppTest {
    std::int64_t lead(const std::string& notes = {}) {
        Lead l;
        l.name = name;
        l.email = email;
        l.company = "Acme";
        l.source = "Web";
        l.notes = notes;
        return *addRecord(*workspace, workspace->type<Lead>(), l);
    }
    std::int64_t call(std::int64_t lead, const std::string& subject) {
        Activity a;
        a.subject = subject;
        a.lead = Link{lead};
        return *addRecord(*workspace, workspace->type<Activity>(), a);
    }
    Result<ErasureReport> erase(std::int64_t id, ErasureOptions options = {}) { return erasePerson(*workspace, workspace->type<Lead>(), id, options); }
    std::string journal() {
        std::string all;
        auto& db = workspace->store().connection();
        for (auto row = db.query("SELECT before, after FROM change"); row->next();) all.append(row->text(0)).append("|").append(row->text(1)).append("\n");
        return all;
    }
    // The bytes of the file and what lies beside it; of a server all records and the journal.
    std::string everything() {
        if (GetParam() == Database::Postgres) return dump(workspace->store()) + journal();
        std::string all;
        for (const char* tail : {"", "-wal", "-journal"}) {
            std::ifstream file(workspace->place() + tail, std::ios::binary);
            all.append(std::istreambuf_iterator<char>(file), {});
        }
        return all;
    }
};

TEST_P(PrivacyTest, AnErasedPersonIsInNoByteOfTheFile) {
    const std::int64_t id = lead("Met " + name + " at the fair");
    const std::int64_t activity = call(id, "Call Wilhelmina Quetzal back");
    ASSERT_TRUE(setField(*workspace, workspace->type<Lead>(), id, workspace->type<Lead>().at("phone"), Value{std::string("+49 30 7654321")}));
    const std::int64_t gone = call(id, "Old call to Quetzal");
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Activity>(), std::vector{gone}));
    workspace->store().checkpoint();
    ASSERT_NE(everything().find("Quetzal"), std::string::npos);

    const auto report = erase(id);
    ASSERT_TRUE(report) << report.error().text;
    EXPECT_EQ(report->remains, "");
    EXPECT_GE(report->emptied.size(), 4u);
    for (const char* word : {"Quetzal", "quetzal", "Wilhelmina", "wilhelmina", "7654321"}) EXPECT_EQ(everything().find(word), std::string::npos) << word;

    const auto kept = workspace->store().find<Lead>(id);
    EXPECT_EQ(kept->name, "(erased)");
    EXPECT_EQ(kept->source, "Web");
    EXPECT_EQ(workspace->store().find<Activity>(activity)->subject, "Call (erased) back");
    EXPECT_EQ(workspace->store().findAll<ErasedPerson>().size(), 1u);
    EXPECT_TRUE(checkWorkspace(*workspace).empty());
}

TEST_P(PrivacyTest, NothingBringsAnErasedPersonBack) {
    const std::int64_t id = lead();
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Lead>(), std::vector{id}));
    ASSERT_TRUE(erase(id));
    while (workspace->store().undo()) {}
    while (workspace->store().redo()) {}
    EXPECT_EQ((dump(workspace->store()) + journal()).find("Quetzal"), std::string::npos);
    EXPECT_EQ(workspace->store().findAll<ErasedPerson>().size(), 1u);
    EXPECT_TRUE(workspace->store().faults().empty());
}

TEST_P(PrivacyTest, ADryRunSaysWhatAndChangesNothing) {
    const std::int64_t id = lead();
    call(id, "Call Wilhelmina Quetzal");
    const std::string before = dump(workspace->store());
    const auto report = erase(id, {.dryRun = true});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->redacted.size(), 1u);
    EXPECT_EQ(report->revision, 0);
    EXPECT_EQ(dump(workspace->store()), before);
}

TEST_P(PrivacyTest, AddressesGoEverywhereNamesElsewhereAreReported) {
    const std::int64_t id = lead();
    Deal deal;
    deal.name = "Engines for " + email;
    const std::int64_t deals = *addRecord(*workspace, workspace->type<Deal>(), deal);
    deal = {};
    deal.name = "Wilhelmina Quetzal and sons";
    const std::int64_t named = *addRecord(*workspace, workspace->type<Deal>(), deal);
    const auto report = erase(id);
    ASSERT_TRUE(report);
    EXPECT_EQ(workspace->store().find<Deal>(deals)->name, "Engines for (erased)");
    EXPECT_EQ(workspace->store().find<Deal>(named)->name, "Wilhelmina Quetzal and sons");
    ASSERT_EQ(report->sameName.size(), 1u);
    EXPECT_EQ(report->sameName.front().id, named);
}

TEST_P(PrivacyTest, WhoWasMergedIntoThePersonIsThePerson) {
    const std::int64_t keep = lead();
    Lead other;
    other.name = "W. Quetzal-Ortiz";
    other.email = "ortiz@example.org";
    const std::int64_t gone = *addRecord(*workspace, workspace->type<Lead>(), other);
    ASSERT_TRUE(mergeRecords(*workspace, workspace->type<Lead>(), keep, std::vector{gone}));
    ASSERT_TRUE(erase(keep));
    const std::string all = everything();
    for (const char* word : {"Ortiz", "ortiz", "Quetzal"}) EXPECT_EQ(all.find(word), std::string::npos) << word;
}

TEST_P(PrivacyTest, WhoHasThePersonsAddressIsThePerson) {
    const std::int64_t one = lead(), two = lead("Met " + name + " at the fair");
    Contact contact;
    contact.name = "W. Quetzal";
    contact.email = "wq@example.org";
    contact.otherEmails = "Wilhelmina.Quetzal@Example.org";
    const std::int64_t third = *addRecord(*workspace, workspace->type<Contact>(), contact);
    Lead other;
    other.name = "Bo";
    other.email = "bo@example.org";
    const std::int64_t bo = *addRecord(*workspace, workspace->type<Lead>(), other);
    const auto plan = erase(one, {.dryRun = true});
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->people.size(), 3u);
    EXPECT_EQ(plan->people.front().id, one) << "who was asked for comes first";
    EXPECT_EQ(plan->people.front().name, name);
    EXPECT_EQ(plan->people.front().email, email);
    ASSERT_TRUE(erase(one));
    EXPECT_EQ(workspace->store().find<Lead>(two)->name, "(erased)");
    EXPECT_EQ(workspace->store().find<Lead>(two)->email, "");
    EXPECT_EQ(workspace->store().find<Lead>(two)->notes.find("Quetzal"), std::string::npos);
    EXPECT_EQ(workspace->store().find<Contact>(third)->name, "(erased)");
    EXPECT_EQ(workspace->store().find<Contact>(third)->otherEmails, "");
    EXPECT_EQ(workspace->store().find<Lead>(bo)->email, "bo@example.org");
    EXPECT_EQ(workspace->store().findAll<ErasedPerson>().size(), 3u);
}

TEST(ErasureReport, IsCountedByTypeEachRecordOnce) {
    ErasureReport report;
    report.emptied = {{"lead", 1, "name"}, {"lead", 1, "email"}, {"lead", 2, "name"}};
    report.redacted = {{"activity", 7, "notes"}};
    report.sameName = {{"lead", 9, "notes"}};
    const auto found = countByType(report);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].type, "activity");
    EXPECT_EQ(found[0].records, 1);
    EXPECT_EQ(found[0].redacted, 1);
    EXPECT_EQ(found[1].type, "lead");
    EXPECT_EQ(found[1].records, 3);
    EXPECT_EQ(found[1].emptied, 3);
    EXPECT_EQ(found[1].sameName, 1);
}

TEST_P(PrivacyTest, ErasingIsRefusedForOtherTypesAndUnknownRecords) {
    EXPECT_EQ(erasePerson(*workspace, workspace->type<Deal>(), 1, {}).error().code, Error::Refused);
    EXPECT_EQ(erase(12345).error().code, Error::NotFound);
}

TEST_P(PrivacyTest, ARestoredCopyDoesNotBringThePersonBack) {
    if (GetParam() == Database::Postgres) GTEST_SKIP() << "a server's workspace is copied there";
    const std::int64_t id = lead();
    const std::string copy = workspace->place() + ".copy", list = workspace->place() + ".erased", restored = workspace->place() + ".restored";
    ASSERT_TRUE(backupWorkspace(*workspace, copy));
    ASSERT_TRUE(erase(id, {.list = list}));
    ASSERT_TRUE(restoreBackup(copy, restored, list));
    std::ifstream file(restored, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    ASSERT_FALSE(bytes.empty());
    EXPECT_EQ(bytes.find("Quetzal"), std::string::npos);
    auto again = Workspace::open(restored);
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->store().find<Lead>(id)->name, "(erased)");
    for (const std::string& path : {copy, restored}) discardWorkspace(path);
    std::filesystem::remove(list);
}

TEST_P(PrivacyTest, ConsentIsAddedAndNeverChanged) {
    const std::int64_t id = lead();
    EXPECT_EQ(mayContact(*workspace, email, ConsentPurpose::Marketing).error().code, Error::Refused);
    EXPECT_EQ(recordConsent(*workspace, {.address = email}).error().code, Error::Usage);        // without a wording
    ASSERT_TRUE(recordConsent(*workspace, {.address = "Wilhelmina.Quetzal@Example.org", .wording = "newsletter 2026", .source = "form " + email}));
    EXPECT_TRUE(mayContact(*workspace, email, ConsentPurpose::Marketing));
    EXPECT_FALSE(mayContact(*workspace, email, ConsentPurpose::Calls));
    EXPECT_EQ(workspace->store().find<Lead>(id)->consent, Consent::Granted);
    EXPECT_EQ(consentOf(*workspace, email).front()->source, "form (erased)");

    ASSERT_TRUE(recordConsent(*workspace, {.address = email, .state = ConsentState::Withdrawn}));
    EXPECT_FALSE(mayContact(*workspace, email, ConsentPurpose::Marketing));
    EXPECT_EQ(workspace->store().find<Lead>(id)->consent, Consent::Refused);

    const auto evidence = consentOf(*workspace, email).front();
    ConsentRecord forged = *evidence;
    forged.state = ConsentState::Refused;
    EXPECT_EQ(saveRecord(*workspace, workspace->type<ConsentRecord>(), *evidence, forged).error().code, Error::Refused);
    EXPECT_FALSE(removeRecords(*workspace, workspace->type<ConsentRecord>(), std::vector{evidence->id}));
    ASSERT_TRUE(workspace->store().undo());
    EXPECT_EQ(consentOf(*workspace, email).size(), 2u);
}

TEST_P(PrivacyTest, AddressesOfAPersonStandEachForItselfAndEachOnce) {
    Lead lead;
    lead.name = "Ada";
    lead.email = "ada@acme.example";
    lead.phone = lead.mobile = "+1 212 555 1000";
    ASSERT_TRUE(recordConsent(*workspace, {.address = "ADA@acme.example", .wording = "v1"}));
    ASSERT_TRUE(suppress(*workspace, "+12125551000", SuppressionReason::Asked));
    const auto standings = consentStandings(*workspace, workspace->type<Lead>(), lead);
    ASSERT_EQ(standings.size(), 2u);
    ASSERT_TRUE(standings[0].newest(ConsentPurpose::Marketing));
    EXPECT_EQ(standings[0].newest(ConsentPurpose::Marketing)->wording, "v1");
    EXPECT_FALSE(standings[0].newest(ConsentPurpose::Calls));
    EXPECT_FALSE(standings[0].suppressed);
    EXPECT_TRUE(standings[1].suppressed);
}

TEST_P(PrivacyTest, OlderEvidenceDoesNotOverruleNewer) {
    ASSERT_TRUE(recordConsent(*workspace, {.address = email, .state = ConsentState::Refused}));
    ASSERT_TRUE(recordConsent(*workspace, {.address = email, .wording = "w", .at = workspace->now() - std::chrono::hours{24}}));
    EXPECT_FALSE(mayContact(*workspace, email, ConsentPurpose::Marketing));
}

TEST_P(PrivacyTest, SuppressionSurvivesErasureAndANewRecord) {
    const std::int64_t id = lead();
    ASSERT_TRUE(recordConsent(*workspace, {.address = email, .wording = "w"}));
    ASSERT_TRUE(erase(id, {.suppress = true}));
    EXPECT_TRUE(isSuppressed(*workspace, email));
    lead();
    EXPECT_FALSE(mayContact(*workspace, email, ConsentPurpose::Marketing));
    EXPECT_EQ(*suppress(*workspace, email, SuppressionReason::Asked), 0);
    ASSERT_TRUE(suppress(*workspace, "+49 30 1234567", SuppressionReason::Asked));
    EXPECT_TRUE(isSuppressed(*workspace, "+49 (30) 123 45 67"));
    EXPECT_EQ(suppress(*workspace, "nobody", SuppressionReason::Asked).error().code, Error::Usage);
    while (workspace->store().undo()) {}
    EXPECT_TRUE(isSuppressed(*workspace, email));
}

TEST_P(PrivacyTest, MergingTakesTheStricterConsent) {
    const auto with = [&](Consent consent) {
        Lead l;
        l.name = name;
        l.email = email;
        l.consent = consent;
        return *addRecord(*workspace, workspace->type<Lead>(), l);
    };
    const std::int64_t keep = with(Consent::Granted), other = with(Consent::Refused);
    ASSERT_TRUE(mergeRecords(*workspace, workspace->type<Lead>(), keep, std::vector{other}));
    EXPECT_EQ(workspace->store().find<Lead>(keep)->consent, Consent::Refused);
}

TILTH_ON_BOTH_DATABASES(PrivacyTest);

}

// SPDX-License-Identifier: MIT
// Backups that are made by themselves: when due, thinned out, without the erased; and an older state in the place of the present one.
#include "app/backups.h"
#include "app/check.h"
#include "app/consent.h"
#include "app/erasure.h"
#include "app/importing.h"
#include "app/records.h"
#include "app/settings.h"
#include "core/model/consent_record.h"
#include "core/model/lead.h"
#include "core/model/suppression.h"
#include "store/beside.h"
#include "support/app_workspace.h"
#include <algorithm>
#include <filesystem>

namespace tilth::test {
namespace {

namespace fs = std::filesystem;

class BackupsTest : public testing::Test {
protected:
    void SetUp() override {
        auto made = Workspace::create(place.text(), {}, options());
        ASSERT_TRUE(made) << made.error().text;
        workspace = std::move(*made);
    }
    fs::path folder() const { return fs::path(place.text()).parent_path(); }
    fs::path list() const { return folder() / "erased.jsonl"; }
    WorkspaceOptions options() {
        WorkspaceOptions all;
        all.nowMs = clock.function();
        all.backups = folder() / "backups";
        return all;
    }
    void reopen() {
        auto opened = Workspace::open(place.text(), options());
        ASSERT_TRUE(opened) << opened.error().text;
        workspace = std::move(*opened);
    }
    std::int64_t addLead(const std::string& name) {
        Lead lead;
        lead.name = name;
        lead.email = name + "@ex.example";
        return *addRecord(*workspace, workspace->type<Lead>(), lead);
    }
    std::optional<Backup> on(BackupOccasion occasion) {
        const auto made = backupOn(*workspace, occasion);
        EXPECT_TRUE(made) << made.error().text;
        return made ? *made : std::nullopt;
    }
    void pass(std::chrono::hours time) { clock.ms += std::chrono::milliseconds(time).count(); }
    std::size_t filesIn(const fs::path& where) { return static_cast<std::size_t>(std::distance(fs::directory_iterator(where), {})); }
    static bool holds(const fs::path& file, std::string_view word) {
        std::ifstream in(file, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(in), {}).find(word) != std::string::npos;
    }
    Clock clock;
    Place place{Database::Sqlite};
    std::unique_ptr<Workspace> workspace;
};

TEST_F(BackupsTest, oneADayWhenSomethingChanged) {
    const auto first = on(BackupOccasion::Opened);
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->file.ends_with(" daily.tilth")) << first->file;
    EXPECT_FALSE(on(BackupOccasion::Opened));
    addLead("Ada");
    EXPECT_FALSE(on(BackupOccasion::Opened));
    pass(std::chrono::hours(25));
    ASSERT_TRUE(on(BackupOccasion::Opened));
    const auto all = backupsOf(*workspace);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_TRUE(all[0].verified && all[1].verified);
    EXPECT_GT(all[0].mark.made, all[1].mark.made);
    EXPECT_EQ(all[0].records.at("lead"), 1);
    EXPECT_EQ(all[1].records.at("lead"), 0);
    EXPECT_TRUE(verifyBackup(all[0].file));
    EXPECT_EQ(filesIn(backupFolder(*workspace)), 4U);           // two backups, two notes: no lock, no half
}
TEST_F(BackupsTest, aCopyTakesNoOtherFilesPlace) {
    const std::string copy = (folder() / "copy.tilth").string();
    ASSERT_TRUE(backupWorkspace(*workspace, copy));
    addLead("Ada");
    const auto refused = backupWorkspace(*workspace, copy);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Refused);
    EXPECT_EQ(verifyBackup(copy)->records.at("lead"), 0);
}
TEST_F(BackupsTest, areForTheirOwnerAlone) {
    const auto made = on(BackupOccasion::Asked);
    ASSERT_TRUE(made);
    EXPECT_EQ(fs::status(made->file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(fs::status(backupFolder(*workspace)).permissions(), fs::perms::owner_all);
}
TEST_F(BackupsTest, areThinnedOut) {
    for (int day = 0; day < 40; ++day) {
        addLead("Lead" + std::to_string(day));
        ASSERT_TRUE(on(BackupOccasion::Opened)) << day;
        pass(std::chrono::hours(24));
    }
    const std::size_t left = backupsOf(*workspace).size();
    EXPECT_GE(left, 9U);
    EXPECT_LE(left, 13U);
    EXPECT_EQ(filesIn(backupFolder(*workspace)), 2 * left);
}
TEST_F(BackupsTest, aDamagedOneTakesNoPlaceOfAnother) {
    const auto whole = [&] { return std::ranges::count_if(backupsOf(*workspace), [](const Backup& b) { return b.verified; }); };
    const auto days = [&](int count) {
        for (int day = 0; day < count; ++day) {
            addLead("Lead");
            ASSERT_TRUE(on(BackupOccasion::Opened)) << day;
            pass(std::chrono::hours(24));
        }
    };
    days(40);
    const auto kept = whole();
    const Backup damaged = backupsOf(*workspace).front();
    std::ofstream(damaged.file, std::ios::app) << "x";
    ASSERT_EQ(whole(), kept - 1);
    days(40);
    EXPECT_GE(whole(), kept - 1);
    EXPECT_TRUE(fs::exists(damaged.file));
}
TEST_F(BackupsTest, areNotMadeWhereTheSettingsSayNoButForTheAsking) {
    ASSERT_TRUE(setSetting(*workspace, "automatic_backups", "no"));
    EXPECT_FALSE(on(BackupOccasion::Opened));
    EXPECT_FALSE(on(BackupOccasion::Closed));
    EXPECT_TRUE(on(BackupOccasion::Asked));
}
TEST_F(BackupsTest, goWhereTheSettingsSay) {
    const fs::path elsewhere = folder() / "else where" / "备份";
    ASSERT_TRUE(setSetting(*workspace, "backup_folder", elsewhere.string()));
    EXPECT_FALSE(setSetting(*workspace, "backup_folder", "backups"));
    const auto made = on(BackupOccasion::Asked);
    ASSERT_TRUE(made);
    EXPECT_EQ(fs::path(made->file).parent_path(), elsewhere);
    EXPECT_EQ(backupsOf(*workspace).size(), 1U);
}
TEST_F(BackupsTest, mayLieInASynchronisedFolder) {
    const fs::path synced = folder() / "synced";
    fs::create_directories(synced);
    std::ofstream(synced / ".dropbox") << "";
    ASSERT_TRUE(setSetting(*workspace, "backup_folder", synced.string()));
    const std::int64_t ada = addLead("Quetzal");
    const auto made = on(BackupOccasion::Asked);
    ASSERT_TRUE(made);
    EXPECT_TRUE(verifyBackup(made->file));
    const auto erased = erasePerson(*workspace, workspace->type<Lead>(), ada, {.list = list(), .backups = true});
    ASSERT_TRUE(erased) << erased.error().text;
    EXPECT_EQ(erased->remains, "");
    EXPECT_FALSE(holds(made->file, "Quetzal"));
    EXPECT_TRUE(restoreBackup(made->file, (folder() / "again.tilth").string(), list()));
}
TEST_F(BackupsTest, aFolderThatCannotBeMadeIsTold) {
    ASSERT_TRUE(setSetting(*workspace, "backup_folder", (folder() / "file" / "below").string()));
    std::ofstream(folder() / "file") << "x";
    EXPECT_FALSE(setSetting(*workspace, "backup_folder", (folder() / "file" / "elsewhere").string()));
    const auto made = backupOn(*workspace, BackupOccasion::Opened);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Surroundings);
}
TEST_F(BackupsTest, oneThatWasChangedCountsAsVerifiedNoMore) {
    const auto made = on(BackupOccasion::Asked);
    ASSERT_TRUE(made);
    fs::resize_file(made->file, fs::file_size(made->file) / 2);
    ASSERT_EQ(backupsOf(*workspace).size(), 1U);
    EXPECT_FALSE(backupsOf(*workspace).front().verified);
    EXPECT_FALSE(verifyBackup(made->file));
}
TEST_F(BackupsTest, whatIsWrongWithACopyNamesIt) {
    const auto made = on(BackupOccasion::Asked);
    ASSERT_TRUE(made);
    fs::resize_file(made->file, fs::file_size(made->file) / 2);
    const std::string missing = (folder() / "missing.tilth").string(), beside = (folder() / "new.tilth").string();
    for (const std::string& copy : {made->file, missing}) {
        const auto looked = verifyBackup(copy), restored = restoreBackup(copy, beside);
        ASSERT_FALSE(looked || restored);
        for (const Error& told : {looked.error(), restored.error()}) {
            EXPECT_NE(told.text.find(copy), std::string::npos) << told.text;
            EXPECT_EQ(told.text.find("init"), std::string::npos) << told.text;
        }
    }
}
TEST_F(BackupsTest, anotherWorkspacesBackupsAreNotOurs) {
    ASSERT_TRUE(setSetting(*workspace, "backup_folder", (folder() / "shared").string()));
    ASSERT_TRUE(on(BackupOccasion::Asked));
    Place other(Database::Sqlite);
    clock.ms += 5'000;
    const auto second = Workspace::create(other.text(), {}, options());
    ASSERT_TRUE(second);
    ASSERT_TRUE(setSetting(**second, "backup_folder", (folder() / "shared").string()));
    EXPECT_TRUE(backupsOf(**second).empty());
}
TEST_F(BackupsTest, aLargeImportIsPrecededByOne) {
    const auto rows = [&](int count) {
        const std::string file = (folder() / ("rows" + std::to_string(count) + ".csv")).string();
        std::ofstream out(file);
        out << "external_id,name\n";
        for (int i = 0; i < count; ++i) out << "k" << i << ",Name " << i << "\n";
        return file;
    };
    ImportRequest request;
    request.type = "lead";
    request.path = rows(50);
    ASSERT_TRUE(importFile(*workspace, request));
    EXPECT_TRUE(backupsOf(*workspace).empty());
    request.path = rows(static_cast<int>(largeImport) + 500);
    request.dryRun = true;
    ASSERT_TRUE(importFile(*workspace, request));
    EXPECT_TRUE(backupsOf(*workspace).empty());
    request.dryRun = false;
    ASSERT_TRUE(importFile(*workspace, request));
    const auto all = backupsOf(*workspace);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().mark.occasion, BackupOccasion::Imported);
    EXPECT_EQ(all.front().records.at("lead"), 50);
}

// Older states in the place of the present one.
TEST_F(BackupsTest, anOlderStateTakesThePlaceAndThePresentOneIsKept) {
    addLead("Ada");
    const auto old = on(BackupOccasion::Asked);
    ASSERT_TRUE(old);
    pass(std::chrono::hours(1));
    addLead("Bob");
    const auto held = restoreInPlace(old->file, place.text(), options(), list());
    ASSERT_FALSE(held) << "it is open here";
    EXPECT_EQ(held.error().code, Error::Surroundings);
    workspace.reset();
    const auto restored = restoreInPlace(old->file, place.text(), options(), list());
    ASSERT_TRUE(restored) << restored.error().text;
    EXPECT_EQ(restored->copied.records.at("lead"), 1);
    const auto kept = verifyBackup(restored->kept);
    ASSERT_TRUE(kept) << kept.error().text;
    EXPECT_EQ(kept->records.at("lead"), 2);
    reopen();
    EXPECT_EQ(workspace->store().findAll<Lead>().size(), 1U);
    EXPECT_TRUE(checkWorkspace(*workspace).empty());
}
TEST_F(BackupsTest, theOldestDailyOneIsThereStillWhenItIsRestored) {
    for (int day = 0; day < 9; ++day) {
        addLead("Lead" + std::to_string(day));
        ASSERT_TRUE(on(BackupOccasion::Opened)) << day;
        pass(std::chrono::hours(24));
    }
    addLead("Today");
    const std::vector<Backup> all = backupsOf(*workspace);
    workspace.reset();
    ASSERT_TRUE(restoreInPlace(all[6].file, place.text(), options(), list()));
    for (const Backup& backup : all) EXPECT_TRUE(fs::exists(backup.file)) << backup.file;
}
TEST_F(BackupsTest, thePresentStateIsNotKeptByADamagedBackup) {
    addLead("Ada");
    const auto old = on(BackupOccasion::Asked);
    pass(std::chrono::hours(1));
    addLead("Bob");
    const auto damaged = on(BackupOccasion::Asked);
    ASSERT_TRUE(old && damaged);
    fs::resize_file(damaged->file, fs::file_size(damaged->file) / 2);
    workspace.reset();
    const auto restored = restoreInPlace(old->file, place.text(), options(), list());
    ASSERT_TRUE(restored) << restored.error().text;
    const auto kept = verifyBackup(restored->kept);
    ASSERT_TRUE(kept) << kept.error().text;
    EXPECT_EQ(kept->records.at("lead"), 2);
}
TEST_F(BackupsTest, erasedAndSuppressedStaySo) {
    const std::int64_t ada = addLead("Quetzal");
    const auto old = on(BackupOccasion::Asked);
    ASSERT_TRUE(old);
    pass(std::chrono::hours(1));
    ASSERT_TRUE(suppress(*workspace, "bob@ex.example", SuppressionReason::Asked));
    ASSERT_TRUE(erasePerson(*workspace, workspace->type<Lead>(), ada, {}));       // noted nowhere outside
    workspace.reset();
    ASSERT_TRUE(restoreInPlace(old->file, place.text(), options(), {}));
    reopen();
    EXPECT_FALSE(holds(place.text(), "Quetzal"));
    EXPECT_EQ(workspace->store().findAll<Suppression>().size(), 1U);
    EXPECT_TRUE(checkWorkspace(*workspace).empty());
}
TEST_F(BackupsTest, aDamagedOneIsKeptBeside) {
    addLead("Ada");
    const auto old = on(BackupOccasion::Asked);
    ASSERT_TRUE(old);
    workspace.reset();
    { std::fstream file(place.text(), std::ios::in | std::ios::out | std::ios::binary); file.seekp(8192); file << std::string(200'000, '\xAB'); }
    const auto restored = restoreInPlace(old->file, place.text(), options(), list());
    ASSERT_TRUE(restored) << restored.error().text;
    EXPECT_TRUE(holds(restored->kept, std::string(1000, '\xAB')));
    reopen();
    EXPECT_EQ(workspace->store().findAll<Lead>().size(), 1U);
}
TEST_F(BackupsTest, aBackupOfAnOlderTilthIsReadAndRestored) {
    addLead("Ada");
    const auto made = on(BackupOccasion::Asked);
    ASSERT_TRUE(made);
    {
        const auto older = Store::open(made->file, OpenMode::Write, {"ada", clock.function()});
        ASSERT_TRUE(older);
        (*older)->connection().run("UPDATE meta SET value = 'older' WHERE key = 'schema_stamp'");
        (*older)->connection().run("ALTER TABLE lead DROP COLUMN industry");
    }
    ASSERT_TRUE(verifyBackup(made->file));
    const auto restored = restoreBackup(made->file, (folder() / "again.tilth").string());
    ASSERT_TRUE(restored) << restored.error().text;
    EXPECT_EQ(restored->records.at("lead"), 1);
}
TEST_F(BackupsTest, aRestoreThatFailsLeavesNothing) {
    const auto made = on(BackupOccasion::Asked);
    ASSERT_TRUE(made);
    std::ofstream(list()) << "nonsense\n";
    const std::string into = (folder() / "again.tilth").string();
    EXPECT_FALSE(restoreBackup(made->file, into, list()));
    for (const auto& entry : fs::directory_iterator(folder())) EXPECT_FALSE(entry.path().filename().string().starts_with("again")) << entry.path();
}

// Names beside the place: what is not ours stays, what a killed restore left goes, one that is at work is let be.
TEST_F(BackupsTest, aRestoreTakesNoNameThatIsTaken) {
    const auto made = on(BackupOccasion::Asked);
    ASSERT_TRUE(made);
    const std::string into = (folder() / "again.tilth").string();
    const std::vector<std::string> strangers{into + ".part-restore", into + ".part-restore-stran9", into + ".part-restore-stran9.tilth"};
    for (const std::string& name : strangers) std::ofstream(name) << "mine";
    std::string left, leftFile;
    {
        const Beside killed(into);
        leftFile = killed.file();
        left = leftFile.substr(0, leftFile.rfind('.'));
        fs::copy_file(left, folder() / "held");
    }
    fs::rename(folder() / "held", left);
    for (const char* tail : {"", "-wal", ".part-a1b2c3"}) std::ofstream(leftFile + tail) << "half";
    const Beside atWork(into);
    std::ofstream(atWork.file()) << "half";
    EXPECT_FALSE(fs::exists(left) || fs::exists(leftFile)) << "it goes before the next begins";
    ASSERT_TRUE(restoreBackup(made->file, into, list()));
    for (const std::string& name : strangers) EXPECT_TRUE(holds(name, "mine")) << name;
    EXPECT_TRUE(holds(atWork.file(), "half"));
    std::size_t parts = 0;
    for (const auto& entry : fs::directory_iterator(folder())) parts += entry.path().filename().string().find(".part-") != std::string::npos;
    EXPECT_EQ(parts, strangers.size() + 2);
}

}
}

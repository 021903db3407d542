// SPDX-License-Identifier: MIT
// Folders in which a live workspace would be lost: across a network by the file system's type, synchronised by their marks.
#include "store/folder_kind.h"
#include "store/sqlite_file_fixture.h"

using namespace tilth;
using namespace tilth::test;

TEST(FolderKind, networksAreKnownByTheirType) {
    const std::pair<long, std::string_view> cases[]{{0x6969, "nfs"}, {static_cast<long>(0xFF534D42), "cifs"}, {static_cast<int>(0xFE534D42), "smb"}, {0x517B, "smb"},
                                                    {0xEF53, ""}, {0x58465342, ""}, {0x01021994, ""}, {0x9123683E, ""}, {0x65735546, ""}};
    for (const auto& [type, name] : cases) EXPECT_EQ(networkByType(type), name) << std::hex << type;
}
TEST(FolderKind, behindFuseTheDriverTells) {
    const std::string_view mounts = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
                                    "36 22 0:53 / /home/ada/far rw,nosuid shared:1 - fuse.sshfs ada@host:/ rw\n"
                                    "37 22 0:54 / /home/ada/usb rw - fuseblk /dev/sdb1 rw\n"
                                    "38 22 0:55 / /run/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw\n"
                                    "39 22 0:56 / /home/ada/safe rw - fuse.gocryptfs /x rw\n";
    const std::pair<std::string_view, std::string_view> cases[]{{"0:53", "sshfs"}, {"0:54", ""}, {"0:55", "gvfsd-fuse"}, {"0:56", ""}, {"8:1", ""}, {"0:99", ""}};
    for (const auto& [device, name] : cases) EXPECT_EQ(networkBehindFuse(mounts, device), name) << device;
    EXPECT_EQ(networkBehindFuse("36 22 0:53\n36\n\n", "0:53"), "");
}

using FolderKindTest = SqliteFileTest;

TEST_F(FolderKindTest, syncProgramsAreKnownByTheirMarks) {
    const std::pair<const char*, std::string_view> cases[]{{"a/.dropbox", "Dropbox"}, {"a/.dropbox.cache", "Dropbox"}, {"a/.sync_0f3c.db", "Nextcloud"}, {"a/._sync_0f3c.db", "ownCloud"},
                                                           {"a/.stfolder", "Syncthing"}, {"a/.owncloudsync.log", "ownCloud"}, {"a/.sync", ""}, {"a/dropbox", ""}};
    for (const auto& [mark, program] : cases) {
        const fs::path root = folder() / "sync", below = root / "a" / "b" / "c";
        fs::create_directories(below);
        write(root / mark, "");
        for (const fs::path& each : {below, root / "a"}) EXPECT_EQ(folderKind(each.string()).by, program) << mark;
        EXPECT_EQ(folderKind(root.string()).lies, FolderKind::Here) << mark;
        fs::remove_all(root);
    }
    for (const auto& [name, program] : {std::pair{"OneDrive", "OneDrive"}, {"OneDrive - Acme", "OneDrive"}, {"OneDriver", ""}}) {
        fs::create_directories(folder() / name / "b");
        EXPECT_EQ(folderKind((folder() / name / "b").string()).by, program) << name;
    }
}
TEST_F(FolderKindTest, theSettingsOfDropboxAreNoMark) {
    fs::create_directories(folder() / "home" / ".dropbox");
    fs::create_directories(folder() / "home" / "work");
    EXPECT_EQ(folderKind((folder() / "home" / "work").string()).lies, FolderKind::Here);
}
TEST_F(FolderKindTest, inASynchronisedFolderNoWorkspaceIsOpenedOrMade) {
    make();
    write(folder() / ".stfolder", "");
    const std::string before = bytes(path());
    const Error refused = refusal(), notMade = refusalOf((folder() / "new.tilth").string(), OpenMode::Create);
    for (const Error& error : {refused, notMade}) {
        EXPECT_EQ(error.code, Error::Surroundings);
        EXPECT_NE(error.text.find("--read-only"), std::string::npos);
        EXPECT_TRUE(error.text.ends_with(": Syncthing")) << error.text;
    }
    EXPECT_EQ(bytes(path()), before);
    EXPECT_EQ(filesIn(folder()), 3U);                           // the file, its lock from when it was made, the mark
    for (const OpenMode mode : {OpenMode::Read, OpenMode::Copy}) {
        const auto read = Store::open(path(), mode, {"ada", clock.function()});
        ASSERT_TRUE(read) << read.error().text;
        EXPECT_EQ((*read)->count(Lead::type), 0);
    }
    EXPECT_EQ(filesIn(folder()), 3U);
}

// SPDX-License-Identifier: MIT
#include "store/folder_kind.h"
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

namespace tilth {
namespace {

namespace fs = std::filesystem;

struct NetworkType { unsigned long type; std::string_view name; };
constexpr std::array networks{                  // from linux/magic.h and the drivers
    NetworkType{0x6969, "nfs"}, NetworkType{0xFF534D42, "cifs"}, NetworkType{0xFE534D42, "smb"}, NetworkType{0x517B, "smb"},
    NetworkType{0x5346414F, "afs"}, NetworkType{0x73757245, "coda"}, NetworkType{0x564C, "ncp"}, NetworkType{0x00C36400, "ceph"},
    NetworkType{0x0BD00BD0, "lustre"}, NetworkType{0x786F4256, "vboxsf"}};
constexpr unsigned long fuse = 0x65735546;
// Other drivers of FUSE are local: ntfs-3g, encrypted folders.
constexpr std::array<std::string_view, 13> networkDrivers{"sshfs", "rclone", "davfs", "davfs2", "s3fs", "gcsfuse", "gvfsd-fuse", "curlftpfs", "smbnetfs", "glusterfs",
                                                          "google-drive-ocamlfuse", "kio-fuse", "onedriver"};

// A file that a sync program keeps at the top of what it copies. A star stands for any text.
struct SyncMark { std::string_view file, program; };
constexpr std::array syncMarks{
    SyncMark{".dropbox", "Dropbox"}, SyncMark{".dropbox.cache", "Dropbox"}, SyncMark{".sync_*.db", "Nextcloud"}, SyncMark{"._sync_*.db", "ownCloud"},
    SyncMark{".nextcloudsync.log", "Nextcloud"}, SyncMark{".owncloudsync.log", "ownCloud"}, SyncMark{".stfolder", "Syncthing"},
    SyncMark{".tmp.drivedownload", "Google Drive"}, SyncMark{".tmp.driveupload", "Google Drive"}};

// A folder of that name lies in the home of whoever has Dropbox: its settings.
bool isDropboxSettings(const fs::directory_entry& entry) {
    std::error_code gone;
    return entry.path().filename() == ".dropbox" && entry.is_directory(gone);
}

// OneDrive and iCloud leave no mark but the folder's name.
std::string_view syncedByName(std::string_view folder) {
    if (folder == "OneDrive" || folder.starts_with("OneDrive - ")) return "OneDrive";
    return folder == "com~apple~CloudDocs" ? "iCloud" : "";
}
bool fits(std::string_view name, std::string_view mark) {
    const auto star = mark.find('*');
    if (star == mark.npos) return name == mark;
    return name.size() >= mark.size() && name.starts_with(mark.substr(0, star)) && name.ends_with(mark.substr(star + 1));
}
std::string_view syncedBy(const fs::path& folder) {
    std::error_code hidden;                     // a folder that we may not list says nothing
    for (fs::directory_iterator entry(folder, hidden), end; !hidden && entry != end; entry.increment(hidden)) {
        const std::string name = entry->path().filename().string();
        if (name.front() != '.' || isDropboxSettings(*entry)) continue;
        const auto mark = std::ranges::find_if(syncMarks, [&](const SyncMark& m) { return fits(name, m.file); });
        if (mark != syncMarks.end()) return mark->program;
    }
    return syncedByName(folder.filename().string());
}

std::string contentsOf(const char* path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}
std::string networkOf(const std::string& folder) {
    struct statfs disk {};
    struct stat found {};
    if (statfs(folder.c_str(), &disk) != 0) return {};
    const auto type = static_cast<unsigned long>(disk.f_type) & 0xFFFFFFFF;
    if (type != fuse) return std::string(networkByType(static_cast<long>(type)));
    if (stat(folder.c_str(), &found) != 0) return {};
    return networkBehindFuse(contentsOf("/proc/self/mountinfo"), std::to_string(major(found.st_dev)) + ":" + std::to_string(minor(found.st_dev)));
}

}

std::string_view networkByType(long type) {
    const auto at = std::ranges::find(networks, static_cast<unsigned long>(type) & 0xFFFFFFFF, &NetworkType::type);
    return at == networks.end() ? std::string_view{} : at->name;
}

// "36 35 98:0 /root /mnt rw,noatime - fuse.sshfs host:/home rw": the device is the third word, the type stands behind the dash.
std::string networkBehindFuse(std::string_view mounts, std::string_view device) {
    std::istringstream lines{std::string(mounts)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string id, parent, number, word;
        words >> id >> parent >> number;
        if (number != device) continue;
        while (words >> word && word != "-") {}
        words >> word;
        const std::string driver = word.starts_with("fuse.") ? word.substr(5) : word;
        return std::ranges::find(networkDrivers, driver) == networkDrivers.end() ? std::string() : driver;
    }
    return {};
}

FolderKind folderKind(const std::string& folder) {
    if (std::string network = networkOf(folder); !network.empty()) return {FolderKind::Network, std::move(network)};
    fs::path at(folder);
    for (; at.has_relative_path(); at = at.parent_path())
        if (const std::string_view program = syncedBy(at); !program.empty()) return {FolderKind::Synced, std::string(program)};
    return {};
}

}

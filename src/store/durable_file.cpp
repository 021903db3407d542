// SPDX-License-Identifier: MIT
#include "store/durable_file.h"
#include "core/base/tr.h"
#include "store/connection.h"
#include "store/file_lock.h"
#include "store/write_over.h"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace tilth {
namespace {

std::string folderOf(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}
SqlError failed(const std::string& what, const std::string& path) {
    return SqlError("Cannot " + what + " " + path + ": " + std::strerror(errno) + ". Nothing was changed.");
}
SqlError taken(const std::string& path) { return SqlError(path + " exists already; choose another name.", Error::Refused); }
void syncFolderOf(const std::string& path) {
    const std::string folder = folderOf(path);
    const int fd = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) throw failed("save", path);
    const int synced = fsync(fd);
    close(fd);
    if (synced != 0 && errno != EINVAL) throw failed("save", path);        // some file systems cannot sync a folder
}
// The name is taken and nothing under it replaced; where the file system cannot do that in one step, two will do.
int renameNew(const char* from, const char* to) {
    if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return -1;
    if (access(to, F_OK) == 0) errno = EEXIST;
    return errno == EEXIST ? -1 : rename(from, to);
}

}

DurableFile::DurableFile(std::string path) : m_path(std::move(path)), m_temporary(m_path + ".part-XXXXXX"), m_fd(mkostemp(m_temporary.data(), O_CLOEXEC)) {
    if (m_fd < 0) throw failed("create", m_path);
}
DurableFile::~DurableFile() {
    if (m_fd >= 0) close(m_fd);
    if (!m_kept) unlink(m_temporary.c_str());
}
void DurableFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto n = ::write(m_fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) throw failed("write", m_path);
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
}
void DurableFile::keep() {
    sync();
    if (rename(m_temporary.c_str(), m_path.c_str()) != 0) throw failed("save", m_path);
    m_kept = true;
    syncFolderOf(m_path);
}
void DurableFile::keepNew() {
    sync();
    if (renameNew(m_temporary.c_str(), m_path.c_str()) != 0) throw errno == EEXIST ? taken(m_path) : failed("save", m_path);
    m_kept = true;
    syncFolderOf(m_path);
}
void DurableFile::sync() {
    if (fsync(m_fd) != 0) throw failed("save", m_path);
    if (close(std::exchange(m_fd, -1)) != 0) throw failed("save", m_path);
}
namespace {

// The workspace is never without a file: the old one gets a second name before the new one takes its first.
void keepAside(const std::string& place, const std::string& aside) {
    if (link(place.c_str(), aside.c_str()) != 0) throw failed("keep the present workspace as", aside);
    if (!fileExists(place + "-wal") || rename((place + "-wal").c_str(), (aside + "-wal").c_str()) == 0) return;
    const SqlError fault = failed("keep the log of the present workspace as", aside + "-wal");
    unlink(aside.c_str());
    throw fault;
}
void giveBack(const std::string& place, const std::string& aside) {
    if (fileExists(aside + "-wal")) rename((aside + "-wal").c_str(), (place + "-wal").c_str());
    unlink(aside.c_str());
}

}

Result<Done> writeWholeFile(const std::string& path, std::string_view bytes) {
    if (const auto may = mayWriteOver(path); !may) return may;
    try {
        DurableFile file(path);
        file.write(bytes);
        file.keep();
        return Done{};
    } catch (const SqlError& e) { return Error{e.code, e.what()}; }
}
// SQLite would take it for the log of the new file.
void refuseStrayLog(const std::string& place) {
    if (fileExists(place + "-wal")) throw SqlError("Beside " + place + " lies the log of a workspace that had this name, " + place + "-wal. Move it away, or choose another name.", Error::Refused);
}

bool fileExists(const std::string& path) { return access(path.c_str(), F_OK) == 0; }

void discardWorkspace(const std::string& path) {
    for (auto tail : {"", "-wal", "-shm", "-lock"}) unlink((path + tail).c_str());
}

std::int64_t freeSpace(const std::string& path) {
    struct statvfs disk {};
    if (statvfs(folderOf(path).c_str(), &disk) != 0) return 0;
    return static_cast<std::int64_t>(disk.f_bavail) * static_cast<std::int64_t>(disk.f_frsize);
}

Result<Done> nameWorkspace(const std::string& fresh, const std::string& place) {
    try {
        refuseStrayLog(place);
        if (renameNew(fresh.c_str(), place.c_str()) != 0) throw errno == EEXIST ? taken(place) : failed("save", place);
        unlink((fresh + "-lock").c_str());
        syncFolderOf(place);
        return Done{};
    } catch (const SqlError& e) { return Error{e.code, e.what()}; }
}

FileMark markOf(const std::string& path) {
    struct stat is {};
    if (stat(path.c_str(), &is) != 0) return {};
    return {static_cast<std::int64_t>(is.st_ino), is.st_size, std::int64_t{is.st_mtim.tv_sec} * 1'000'000'000 + is.st_mtim.tv_nsec};
}

Result<Done> replaceWorkspace(const std::string& fresh, const std::string& place, const std::string& aside, const FileMark& seen) {
    try {
        FileLock lock(place + "-lock", place);
        if (!lock.alone() || !lock.lock(std::chrono::milliseconds{0}))
            throw SqlError(TR("Store", "Another program has this workspace open; nothing was changed. Close it there, then restore again."));
        if (!aside.empty()) keepAside(place, aside);
        else if (fileExists(place + "-wal")) throw SqlError("The workspace was not closed; nothing was changed. Open and close it, then restore again.");
        else if (markOf(place) != seen) throw SqlError(TR("Store", "Somebody changed this workspace meanwhile; nothing was restored, so that their work is not lost. Restore again."), Error::Conflict);
        unlink((place + "-shm").c_str());
        if (rename(fresh.c_str(), place.c_str()) != 0) {
            const SqlError fault = failed("save", place);
            if (!aside.empty()) giveBack(place, aside);
            throw fault;
        }
        unlink((fresh + "-lock").c_str());
        syncFolderOf(place);
        return Done{};
    } catch (const SqlError& e) { return Error{e.code, e.what()}; }
}

}

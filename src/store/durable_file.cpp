// SPDX-License-Identifier: MIT
#include "store/durable_file.h"
#include "store/connection.h"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
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
    syncFolder();
}
void DurableFile::keepNew() {
    sync();
    if (renameNew(m_temporary.c_str(), m_path.c_str()) != 0) {
        if (errno == EEXIST) throw SqlError(m_path + " exists already; choose another name.", Error::Refused);
        throw failed("save", m_path);
    }
    m_kept = true;
    syncFolder();
}
void DurableFile::sync() {
    if (fsync(m_fd) != 0) throw failed("save", m_path);
    if (close(std::exchange(m_fd, -1)) != 0) throw failed("save", m_path);
}
void DurableFile::syncFolder() const {
    const std::string folder = folderOf(m_path);
    const int fd = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) throw failed("save", m_path);
    const int synced = fsync(fd);
    close(fd);
    if (synced != 0 && errno != EINVAL) throw failed("save", m_path);      // some file systems cannot sync a folder
}

Result<Done> writeWholeFile(const std::string& path, std::string_view bytes) {
    try {
        DurableFile file(path);
        file.write(bytes);
        file.keep();
        return Done{};
    } catch (const SqlError& e) { return Error{e.code, e.what()}; }
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

}

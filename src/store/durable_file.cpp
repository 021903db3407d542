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
void sync(int fd, const std::string& path) {
    if (fsync(fd) != 0) throw failed("save", path);
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
    sync(m_fd, m_path);
    if (const int closed = close(std::exchange(m_fd, -1)); closed != 0) throw failed("save", m_path);
    if (rename(m_temporary.c_str(), m_path.c_str()) != 0) throw failed("save", m_path);
    m_kept = true;
    const std::string folder = folderOf(m_path);
    const int fd = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) throw failed("save", m_path);
    const int synced = fsync(fd);
    close(fd);
    if (synced != 0 && errno != EINVAL) throw failed("save", m_path);      // some file systems cannot sync a folder
}

std::int64_t freeSpace(const std::string& path) {
    struct statvfs disk {};
    if (statvfs(folderOf(path).c_str(), &disk) != 0) return 0;
    return static_cast<std::int64_t>(disk.f_bavail) * static_cast<std::int64_t>(disk.f_frsize);
}

}

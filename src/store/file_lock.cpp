// SPDX-License-Identifier: MIT
// POSIX; Windows needs LockFileEx here and nowhere else.
#include "store/file_lock.h"
#include "core/base/tr.h"
#include "store/connection.h"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace tilth {
namespace {

using namespace std::chrono_literals;
constexpr int mostLooks = 50;       // a millisecond apart

// Everybody who has the workspace open shares this lock; it belongs to the open file, not to the process, and is apart from flock's.
bool take(int fd, int command, short how) {
    struct flock whole {};
    whole.l_type = how;
    whole.l_whence = SEEK_SET;
    int status = -1;
    do status = fcntl(fd, command, &whole);
    while (status != 0 && errno == EINTR);
    return status == 0;
}
// Device and number: the same for all names of a file, another one for each file.
std::string identityOf(const std::string& path) {
    struct stat found {};
    if (stat(path.c_str(), &found) != 0) return {};
    return std::to_string(found.st_dev) + ":" + std::to_string(found.st_ino) + "\n";
}
std::string noted(int fd) {
    char text[64];
    const auto length = pread(fd, text, sizeof text, 0);
    return {text, length > 0 ? static_cast<std::size_t>(length) : 0};
}
// Needs no sync: it is read only while somebody lives who holds the lock.
void note(int fd, const std::string& identity) {
    if (ftruncate(fd, 0) != 0 || pwrite(fd, identity.data(), identity.size(), 0) < 0) errno = 0;
}

}

FileLock::FileLock(const std::string& path, const std::string& workspace) : m_path(path), m_fd(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600)) {
    if (m_fd < 0) throw SqlError("Cannot open the lock file " + path + ": " + std::strerror(errno) + ".");
    try { join(workspace); } catch (...) { close(m_fd); throw; }
}
void FileLock::join(const std::string& workspace) {
    for (int looks = 0; !joins(identityOf(workspace)); ++looks) {
        if (looks == mostLooks)
            throw SqlError(TR("Store", "Another program has a former file of this name open, which was moved or deleted since. Close that program, then open the workspace again."));
        take(m_fd, F_OFD_SETLK, F_UNLCK);
        std::this_thread::sleep_for(1ms);
    }
}
// What is noted counts only while somebody is there for whom it was: who was leaving just now leaves it behind, so the next look
// finds the lock free.
bool FileLock::joins(const std::string& identity) {
    m_alone = take(m_fd, F_OFD_SETLK, F_WRLCK);
    if (m_alone && noted(m_fd) != identity) note(m_fd, identity);
    take(m_fd, F_OFD_SETLKW, F_RDLCK);          // somebody who looks whether he is alone is done at once
    const std::string others = noted(m_fd);
    return m_alone || !others.ends_with('\n') || others == identity;
}
bool FileLock::stayAlone() noexcept { return take(m_fd, F_OFD_SETLK, F_WRLCK); }
FileLock::~FileLock() { close(m_fd); }

// flock belongs to the open file, so two connections of one process exclude each other as two programs do.
bool FileLock::lock(std::chrono::milliseconds patience) {
    using namespace std::chrono;
    const auto end = steady_clock::now() + patience;
    while (flock(m_fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) throw SqlError("Cannot lock " + m_path + ": " + std::strerror(errno) + ". Use a local folder.");
        if (steady_clock::now() >= end) return false;
        std::this_thread::sleep_for(1ms);
    }
    return true;
}
void FileLock::unlock() { flock(m_fd, LOCK_UN); }

}

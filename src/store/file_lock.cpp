// SPDX-License-Identifier: MIT
// POSIX; Windows needs LockFileEx here and nowhere else.
#include "store/file_lock.h"
#include "store/connection.h"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace tilth {
namespace {

// Everybody who has the workspace open shares this lock; it belongs to the open file, not to the process, and is apart from flock's.
bool take(int fd, int command, short how) {
    struct flock whole {};
    whole.l_type = how;
    whole.l_whence = SEEK_SET;
    return fcntl(fd, command, &whole) == 0;
}

}

FileLock::FileLock(const std::string& path) : m_path(path), m_fd(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600)) {
    if (m_fd < 0) throw SqlError("Cannot open the lock file " + path + ": " + std::strerror(errno) + ".");
    m_alone = take(m_fd, F_OFD_SETLK, F_WRLCK);
    take(m_fd, F_OFD_SETLKW, F_RDLCK);          // somebody who looks whether he is alone is done at once
}
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

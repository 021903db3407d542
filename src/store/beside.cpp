// SPDX-License-Identifier: MIT
#include "store/beside.h"
#include "store/connection.h"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tilth {
namespace {

namespace fs = std::filesystem;
constexpr std::string_view tail = ".part-restore-", chance = "XXXXXX", ours = "A workspace is being restored beside this file.\n";

// As far as the folder can be read.
std::vector<std::string> pathsIn(const fs::path& folder) {
    std::vector<std::string> paths;
    std::error_code fault;
    for (fs::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault)) paths.push_back(at->path().string());
    return paths;
}

void discard(const std::string& claim) {
    const std::string files = fs::path(claim).filename().string() + ".";
    for (const std::string& path : pathsIn(fs::path(claim).parent_path()))
        if (fs::path(path).filename().string().starts_with(files)) unlink(path.c_str());
    unlink(claim.c_str());
}

bool isOurs(int fd) {
    struct stat is {};
    char text[ours.size() + 1];
    if (fstat(fd, &is) != 0 || !S_ISREG(is.st_mode) || is.st_uid != geteuid()) return false;
    const auto length = pread(fd, text, sizeof text, 0);
    return length > 0 && std::string_view(text, static_cast<std::size_t>(length)) == ours;
}

// Who still makes something holds the lock.
void discardLeft(const std::string& claim) {
    const int fd = open(claim.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0) return;
    if (isOurs(fd) && flock(fd, LOCK_EX | LOCK_NB) == 0) discard(claim);
    close(fd);
}

void discardLeftBeside(const fs::path& place) {
    const std::string begin = place.filename().string().append(tail);
    for (const std::string& path : pathsIn(place.parent_path()))
        if (const std::string name = fs::path(path).filename().string(); name.size() == begin.size() + chance.size() && name.starts_with(begin)) discardLeft(path);
}

}

Beside::Beside(const std::string& place) : m_claim(fs::absolute(place).string().append(tail).append(chance)) {
    discardLeftBeside(fs::absolute(place));
    m_fd = mkostemp(m_claim.data(), O_CLOEXEC);
    if (m_fd >= 0 && flock(m_fd, LOCK_EX | LOCK_NB) == 0 && write(m_fd, ours.data(), ours.size()) == static_cast<ssize_t>(ours.size())) return;
    const int fault = errno;
    if (m_fd >= 0) unlink(m_claim.c_str()), close(m_fd);
    throw SqlError("Cannot write beside " + place + ": " + std::strerror(fault) + ". Nothing was changed.");
}
Beside::~Beside() {
    discard(m_claim);
    close(m_fd);
}

}
